"""Text and register: a passage linked to the activity it speaks of, figures counted, and the list of what does not agree."""

from functools import partial

from secretariat.domain.figure import Period
from secretariat.domain.finding import Spot
from secretariat.domain.identity import BlockId, LinkId, PaperId, new_id
from secretariat.domain.link import Role
from secretariat.domain.tongue import tr
from secretariat.gui.frame import Frame


def link(frame: Frame) -> None:
    """Ask which activity the chosen words, or the paragraph at the caret, speak of."""
    from secretariat.gui.dialogs.activity_choosing import ActivityChoosing

    page = frame.book.paper()
    page.flush()
    subject = page.tint.subject()
    if subject is None or subject.block is None:
        frame.notice.say(tr("Stand in the paragraph that speaks of the activity first."), icon="info")
        return
    choosing = ActivityChoosing(frame, frame.desk, subject.passage or subject.where)
    choosing.chosen.connect(partial(_link, frame, subject.block, subject.passage))
    choosing.open()
    choosing.field.setFocus()


def _link(frame: Frame, block: BlockId, passage: str, activity: str) -> None:
    """Link a passage to an activity."""
    from secretariat.app.commands.link import AddLink

    made = AddLink(LinkId(new_id()), block, "block", activity, "activity", Role.MENTIONS, passage)
    if frame.desk.do(made) is not None:
        frame.desk.said.emit(tr("Linked to its row in the register."))


def agreement(frame: Frame) -> None:
    """List where the paper in view and the register agree, and where not."""
    from secretariat.gui.dialogs.agreement import AgreementDialog

    if frame.here.paper is None:
        return
    frame.desk.settling.emit()
    dialog = AgreementDialog(frame, frame.desk, frame.here.paper, frame.spoken)
    dialog.spot_wanted.connect(frame.show_spot)
    dialog.open()


def figures(frame: Frame) -> None:
    """Show the period of the paper in view, and put a figure that is counted over it at the caret."""
    from secretariat.gui.dialogs.figures import FiguresDialog

    if frame.here.paper is None:
        return
    page = frame.book.paper()
    page.flush()
    subject = page.tint.subject()
    here = subject is not None and subject.block is not None and not frame.desk.read_only
    dialog = FiguresDialog(frame, frame.desk, frame.here.paper, here)
    dialog.chosen.connect(page.hand.marking.figure)
    dialog.open()


def update(frame: Frame) -> None:
    """Ask over which days, and draft what was done since the last session behind the paragraph at the caret."""
    from secretariat.app.queries.agenda import outline
    from secretariat.app.queries.figure import dated, period
    from secretariat.gui.dialogs.update import UpdateDialog, proposed

    paper, session = frame.here.paper, frame.here.session
    if paper is None:
        return
    frame.desk.settling.emit()
    before = None
    for found in frame.desk.ask(outline).sessions:
        if found.id == session:
            break
        before = found
    year, month = (before.session.year, before.session.month) if before else (None, None)
    first = proposed(frame.desk.ask(period, paper), year, month, frame.desk.ask(dated, paper))
    dialog = UpdateDialog(frame, frame.desk, paper, first, before.name if before else "")
    dialog.chosen.connect(partial(_draft, frame, paper))
    dialog.open()


def _draft(frame: Frame, paper: PaperId, period: Period) -> None:
    """Draft the section behind the block at the caret, and show it."""
    from secretariat.app.commands.update import DraftUpdate

    subject = frame.book.paper().tint.subject()
    heading = BlockId(new_id())
    made = DraftUpdate(paper, period, subject.block if subject else None, heading)
    if frame.desk.do(made, slow=True) is not None:
        frame.show_spot(Spot(paper, heading))
