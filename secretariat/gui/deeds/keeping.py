"""Word of how the open file is kept: what holds it up, and who else is at it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from secretariat.domain.told import NotBackedUp, Told
from secretariat.gui.frame import Frame
from secretariat.gui.messages import Answer

if TYPE_CHECKING:
    from secretariat.app.presence import Owner

_HELD = "Saved on this laptop; not yet in "


def tell_held(frame: Frame, error: Told | None) -> None:
    """Say what keeps the file from being brought up to date, and what can be done; or take that back."""
    from secretariat.app.sentences import sentence, why
    from secretariat.gui.deeds import file

    if error is None:
        if frame.notice.text.startswith(_HELD):
            frame.notice.hide()
        return
    path = frame.desk.path
    if path is None:
        return
    retry = Answer("&Retry", frame.desk.publish_now)
    if isinstance(error, NotBackedUp):
        frame.notice.say(sentence(error), retry, icon="warning", stays=True)
        return
    elsewhere = Answer("Save &elsewhere …", lambda: file.save_copy(frame))
    said = f"{_HELD}{path.parent}: {why(error)}. It is tried again every minute."
    frame.notice.say(said, retry, elsewhere, icon="warning", stays=True)


def tell_met(frame: Frame, owners: "Sequence[Owner]") -> None:
    """Say who else has the file open; nothing is refused because of it."""
    named = "; ".join(
        f"{owner.author} has it open on {owner.machine} since {owner.since.astimezone():%H:%M, %d.%m.}"
        for owner in owners
    )
    frame.notice.say(f"{named}. You can both work: changes are brought together.", icon="info")
