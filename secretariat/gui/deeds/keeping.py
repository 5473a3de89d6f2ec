"""Word of how the open file is kept: what holds it up, and who else is at it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from secretariat.domain import telling
from secretariat.domain.told import NotBackedUp, Told
from secretariat.domain.tongue import marked, tr
from secretariat.gui.frame import Frame
from secretariat.gui.messages import Answer

if TYPE_CHECKING:
    from secretariat.app.presence import Owner

_HELD = marked("Saved on this laptop; not yet in {folder}: {why}. It is tried again every minute.")


def tell_held(frame: Frame, error: Told | None) -> None:
    """Say what keeps the file from being brought up to date, and what can be done; or take that back."""
    from secretariat.app.sentences import sentence, why
    from secretariat.gui.deeds import file

    if error is None:
        if frame.notice.text.startswith(tr(_HELD).partition("{")[0]):
            frame.notice.hide()
        return
    path = frame.desk.path
    if path is None:
        return
    retry = Answer(tr("&Retry"), frame.desk.publish_now)
    if isinstance(error, NotBackedUp):
        frame.notice.say(sentence(error), retry, icon="warning", stays=True)
        return
    elsewhere = Answer(tr("Save &elsewhere …"), lambda: file.save_copy(frame))
    said = tr(_HELD, folder=path.parent, why=why(error))
    frame.notice.say(said, retry, elsewhere, icon="warning", stays=True)


def tell_met(frame: Frame, owners: "Sequence[Owner]") -> None:
    """Say who else has the file open; nothing is refused because of it."""
    named = telling.several(
        tr(
            "{author} has it open on {machine} since {since}",
            author=owner.author,
            machine=owner.machine,
            since=telling.minute(owner.since),
        )
        for owner in owners
    )
    frame.notice.say(
        tr("{named}. You can both work: changes are brought together.", named=named), icon="info"
    )
