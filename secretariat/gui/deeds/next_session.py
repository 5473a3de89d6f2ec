"""The next session, begun from the one in view."""

from typing import TYPE_CHECKING

from secretariat.domain.told import Told
from secretariat.domain.tongue import tr
from secretariat.gui.frame import Frame
from secretariat.gui.messages import Answer
from secretariat.gui.place import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretariat.domain.identity import ItemId, SessionId


def start(frame: Frame) -> None:
    """Show what the session in view carries on, and begin the next one."""
    from secretariat.app import next_session
    from secretariat.gui.dialogs.next_session import NextSession

    session = frame.here.session
    if session is None:
        return
    frame.desk.settling.emit()
    try:
        frame.desk.ask(next_session.start, session, ())
        outlook = frame.desk.ask(next_session.outlook, session)
    except Told as error:
        frame.tell(error)
        return
    dialog = NextSession(frame, outlook)
    dialog.started.connect(lambda items: _start(frame, session, items))
    dialog.open()


def _start(frame: Frame, session: "SessionId", items: "Sequence[ItemId]") -> None:
    """Begin the session and show its paper of matters arising, or its agenda."""
    from secretariat.app import next_session

    command = frame.desk.ask(next_session.start, session, items)
    if frame.desk.do(command, slow=True) is None:
        return
    arising = command.arising
    frame.show_place(Place("paper", arising.id) if arising else Place("session", command.id))
    frame.notice.say(
        tr("Session {number} is begun.", number=command.number),
        Answer(tr("&Undo"), frame.desk.undo),
        icon="add",
    )
