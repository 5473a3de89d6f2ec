"""What is written from the follow-up programme, and links to it from wherever one stands."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.identity import PaperId
from secretariat.domain.pace import Progress
from secretariat.domain.tongue import tr
from secretariat.gui.deeds.export import into_folder, send
from secretariat.gui.frame import Frame
from secretariat.gui.place import FOLLOW_UP, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretariat.app.annex import Annex
    from secretariat.app.command import Command
    from secretariat.app.export import Job
    from secretariat.app.queries.linked import Named
    from secretariat.app.workspace import Reading


def ranking(frame: Frame) -> None:
    """Write the ranking as a workbook and as a document."""
    from secretariat.app import annex, followup_export

    _write(
        frame, tr("the ranking"), tr("Ranking of proposals"), annex.ranking, followup_export.prepare_ranking
    )


def coverage(frame: Frame) -> None:
    """Write what has become of the recommendations as a workbook and as a document."""
    from secretariat.app import annex, followup_export

    name = tr("What has become of the recommendations")
    _write(frame, tr("the recommendations"), name, annex.coverage, followup_export.prepare_coverage)


def participants(frame: Frame) -> None:
    """Write who takes part in which mechanism as a workbook and as a document."""
    from secretariat.app import annex, followup_export

    prepare = followup_export.prepare_participants
    _write(frame, tr("the participants"), tr("Participants"), annex.participants, prepare)


def life(frame: Frame) -> None:
    """Write the life of the chosen entry on one page."""
    from secretariat.app import followup_export

    id = frame.book.follow_up().chosen
    if id is None:
        frame.notice.say(tr("Choose a recommendation first."), icon="info")
        return

    def prepare(at: "Reading") -> "Job":
        return followup_export.prepare_life(at, id)

    _write(frame, tr("the life of the recommendation"), "", None, prepare)


def review(frame: Frame) -> None:
    """Write the review questions with their answers."""
    from secretariat.app import followup_export

    _write(frame, tr("the review questions"), "", None, followup_export.prepare_review)


def _write(
    frame: Frame,
    what: str,
    name: str,
    table: "Callable[[Reading], Annex] | None",
    prepare: "Callable[[Reading], Job]",
) -> None:
    """Write a document, and a workbook where there is a table, on another thread."""
    frame.desk.settling.emit()
    into_folder(frame, partial(_into, frame, what, name, table, prepare))


def _into(
    frame: Frame,
    what: str,
    name: str,
    table: "Callable[[Reading], Annex] | None",
    prepare: "Callable[[Reading], Job]",
    folder: Path,
) -> None:
    """Write the files into a folder."""
    from secretariat.app import annex, export

    workspace = frame.desk.workspace
    if workspace is None:
        return

    def work(progress: Progress) -> tuple[Path, ...]:
        written = export.write(workspace.ask(prepare), folder, ("pdf",), progress)
        if table is None:
            return written
        return (*written, annex.write(workspace.ask(table), folder / f"{name}.xlsx"))

    send(frame, folder, tr("Writing {what} …", what=what), work)


def annex(frame: Frame) -> None:
    """Add the ranking to a paper that is chosen, as an appendix."""
    _into_paper(frame, tr("The ranking becomes an appendix of which paper?"), _annex)


def questions(frame: Frame) -> None:
    """Add the review questions to a paper that is chosen, as a section."""
    _into_paper(frame, tr("The review questions become a section of which paper?"), _section)


def take_questions(frame: Frame) -> None:
    """Take over the questions that a paper asks, such as those of a training module."""
    from secretariat.app.commands.review import QuestionsFromPaper
    from secretariat.gui.pages.programme import QUESTIONS

    def take(place: Place) -> None:
        if frame.desk.do(QuestionsFromPaper(PaperId(place.id))) is not None:
            frame.show_place(FOLLOW_UP)
            frame.book.follow_up().show_view(QUESTIONS)
            frame.desk.said.emit(tr("The questions are listed here now. Ctrl+Z takes them out again."))

    _choose_paper(frame, tr("Take questions from a paper"), tr("Which paper asks the questions?"), take)


def _into_paper(frame: Frame, question: str, make: "Callable[[Frame, PaperId], Command]") -> None:
    """Have a paper chosen, add something to it, and show it."""

    def put(place: Place) -> None:
        if frame.desk.do(make(frame, PaperId(place.id))) is not None:
            frame.show_place(place)
            frame.desk.said.emit(tr("It stands at the end of this paper now. Ctrl+Z takes it out again."))

    _choose_paper(frame, tr("Put into a paper"), question, put)


def _choose_paper(frame: Frame, title: str, question: str, act: "Callable[[Place], None]") -> None:
    """Have a paper chosen, briefings first."""
    from secretariat.app.queries import paper as papers
    from secretariat.gui.dialogs.choosing import Choosing

    frame.desk.settling.emit()
    every = sorted(frame.desk.ask(papers.every), key=lambda one: one.profile != "briefing")
    if not every:
        frame.notice.say(tr("There is no paper in this file yet."), icon="info")
        return
    names = [" ".join(filter(None, (one.symbol, one.title.best(one.leading)))) for one in every]
    places = [(Place("paper", one.id), name) for one, name in zip(every, names, strict=True)]
    dialog = Choosing(frame, title, question, places)
    dialog.accepted.connect(lambda: act(dialog.chosen) if dialog.chosen is not None else None)
    dialog.open()


def _annex(frame: Frame, paper: PaperId) -> "Command":
    """Return the command that adds the ranking to a paper."""
    from secretariat.app import annex as annexes
    from secretariat.app.commands.appendix import AddAppendix
    from secretariat.domain.identity import AppendixId, new_id
    from secretariat.domain.language import Words
    from secretariat.domain.paper import AppendixKind

    made = frame.desk.ask(annexes.appended, paper)
    words = (made.title, Words(), made.note, made.columns, made.cells)
    return AddAppendix(AppendixId(new_id()), paper, AppendixKind.TABLE, *words)


def _section(frame: Frame, paper: PaperId) -> "Command":
    """Return the command that adds the review questions to a paper."""
    from secretariat.app.commands.review import QuestionsIntoPaper
    from secretariat.app.queries.review import questions as asked
    from secretariat.domain.language import Words

    counted = tuple((one.question.id, one.counted.text) for one in frame.desk.ask(asked) if one.counted)
    heading = Words(en="Review questions", fr="Questions de révision", es="Preguntas de repaso")
    return QuestionsIntoPaper(paper, heading, counted)


def link(frame: Frame) -> None:
    """Link what one stands on, a paragraph, a point or an activity, with an entry of the programme that is picked."""
    from secretariat.app.queries.candidates import candidates
    from secretariat.gui.dialogs.picking import Picking

    frame.desk.settling.emit()
    here, workspace = _standing(frame), frame.desk.workspace
    if here is None or workspace is None:
        frame.notice.say(tr("Stand on a paragraph, a point for decision or an activity first."), icon="info")
        return
    dialog = Picking(
        frame, tr("Link with the follow-up programme"), lambda: workspace.ask(candidates, "follow_up")
    )
    dialog.picked.connect(lambda named: _tied(frame, here, named))
    dialog.open()


def _tied(frame: Frame, here: tuple[str, str], named: "Named") -> None:
    """Link an entry with where one stands."""
    from secretariat.domain.identity import FollowUpId
    from secretariat.domain.link import Role
    from secretariat.gui.programme.life import tie

    roles = {"block": Role.RESTS_ON, "decision": Role.LEADS_TO, "activity": Role.SERVES}
    kind, id = here
    if frame.desk.do(tie(FollowUpId(named.id), id, kind, roles[kind])) is not None:
        frame.desk.said.emit(
            tr(
                "Linked with “{name}”. Its record and its life show it; Ctrl+Z takes it back.",
                name=named.name,
            )
        )


def _standing(frame: Frame) -> tuple[str, str] | None:
    """Return the kind and id of the paragraph, point or activity one stands on."""
    match frame.place.kind:
        case "paper":
            spot = frame.desk.spot
            return (
                ("block", spot.id)
                if spot is not None and spot.paper == frame.here.paper and spot.id
                else None
            )
        case "register":
            activity = frame.book.register().chosen()
            return ("activity", activity.id) if activity is not None else None
        case "decisions":
            point = getattr(frame.book.currentWidget(), "point", None)
            return ("decision", point.decision.id) if point is not None else None
    return None
