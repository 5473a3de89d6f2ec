"""Papers issued and corrected, their editions, and printouts checked."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretariat.domain.pace import Progress
from secretariat.domain.told import Told
from secretariat.domain.tongue import tr
from secretariat.gui.deeds import export as exporting
from secretariat.gui.frame import Frame
from secretariat.gui.messages import Answer
from secretariat.gui.place import Place

if TYPE_CHECKING:
    from secretariat.app.command import Command
    from secretariat.app.export import Job
    from secretariat.app.issuing import Check
    from secretariat.app.printout import Found
    from secretariat.app.workspace import Reading
    from secretariat.domain.edition import Edition, EditionKind
    from secretariat.domain.identity import PaperId


def issue(frame: Frame) -> None:
    """Go through the list of the paper in view, then freeze and lock it."""
    from secretariat.app import issuing
    from secretariat.gui.dialogs.issuing import Issuing

    paper = frame.here.paper
    if paper is None:
        return
    frame.desk.settling.emit()
    prospect = _asked(frame, issuing.prospect, paper)
    if prospect is None:
        return
    dialog = Issuing(frame, prospect, date.today())  # noqa: DTZ011  (the day on the wall of the office)
    dialog.issued.connect(lambda day: _issue(frame, paper, day))
    dialog.led.connect(lambda check: _lead(frame, check))
    dialog.open()


def _issue(frame: Frame, paper: "PaperId", day: date) -> None:
    """Issue a paper, and offer the files that are made of the edition."""
    from secretariat.app import issuing

    command = _asked(frame, issuing.issue, paper, day)
    if command is None or frame.desk.do(command) is None:
        return
    exporting.export_again(frame, frame.desk.ask(_jobs_of, paper), ("pdf", "xlsx"))


def _lead(frame: Frame, check: "Check") -> None:
    """Go to what is to be settled before a paper is issued."""
    if check.wanted:
        frame.wanted.emit(check.wanted)
    else:
        frame.show_spot(check.spot)


def correct(frame: Frame) -> None:
    """Ask whether the issued paper in view is to have a corrigendum, an addendum or a revision, and open the draft."""
    from secretariat.app import correcting
    from secretariat.gui.dialogs.correcting import KINDS, Correcting

    paper = frame.here.paper
    if paper is None:
        return
    frame.desk.settling.emit()
    symbols = {}
    for kind in KINDS:
        command = _asked(frame, correcting.correct, paper, kind)
        if command is None:
            return
        symbols[kind] = command.symbol
    dialog = Correcting(frame, frame.desk.ask(_symbol, paper), symbols)
    dialog.chosen.connect(lambda kind: _open(frame, paper, kind))
    dialog.open()


def _open(frame: Frame, paper: "PaperId", kind: "EditionKind") -> None:
    """Open a draft that corrects a paper; the paper itself is shown, where the changes are made."""
    from secretariat.app import correcting

    command = _asked(frame, correcting.correct, paper, kind)
    if command is not None and frame.desk.do(command) is not None:
        frame.show_place(Place("paper", paper))
        frame.notice.say(
            tr("{symbol} is open.", symbol=command.symbol), Answer(tr("&Undo"), frame.desk.undo), icon="edit"
        )


def list_corrections(frame: Frame) -> None:
    """List in the corrigendum or addendum in view what changed in its paper."""
    from secretariat.app import correcting

    _do(frame, correcting.listing)


def close_draft(frame: Frame) -> None:
    """Close the draft that was opened for an issued paper, where nothing was changed in it."""
    from secretariat.app import correcting
    from secretariat.app.queries import edition

    paper = frame.here.paper
    if paper is None:
        return
    frame.desk.settling.emit()
    corrects = frame.desk.ask(edition.correction, paper)
    command = _asked(frame, correcting.close, paper)
    if command is not None and frame.desk.do(command) is not None:
        frame.show_place(Place("paper", corrects.of if corrects else paper))


def editions(frame: Frame) -> None:
    """List what was issued of the paper in view."""
    from secretariat.app.queries import edition
    from secretariat.gui.dialogs.editions import Editions

    paper = frame.here.paper
    if paper is None:
        return
    frame.desk.settling.emit()
    corrects = frame.desk.ask(edition.correction, paper)
    of = corrects.of if corrects else paper
    dialog = Editions(frame, frame.desk.ask(_symbol, of), frame.desk.ask(edition.editions, of))
    dialog.exported.connect(lambda one, formats: _export_again(frame, one, formats))
    dialog.compared.connect(lambda one: _compare(frame, of, one))
    dialog.open()


def _export_again(frame: Frame, edition: "Edition", formats: tuple[str, ...]) -> None:
    """Write an edition once more."""
    from secretariat.app import export

    jobs = _asked(frame, export.of_edition, edition)
    if jobs is not None:
        exporting.export_again(frame, jobs, formats)


def _compare(frame: Frame, paper: "PaperId", edition: "Edition") -> None:
    """Compare a paper with what was issued of it."""
    from secretariat.gui.dialogs.comparing import Comparing

    Comparing(frame, frame.desk, paper, frame.spoken, edition.at).open()


def check_printout(frame: Frame) -> None:
    """Ask for a file or a fingerprint, and say what it was made from."""
    from secretariat.app import printout
    from secretariat.gui.dialogs.printout import CheckPrintout

    workspace = frame.desk.workspace
    if workspace is None:
        return
    frame.desk.settling.emit()

    def look(said: str, progress: Progress) -> "Found | None":
        return printout.find(workspace, printout.read(said), progress)

    folder: Path | None = frame.settings.export_folder
    CheckPrintout(frame, look, folder).open()


def _do(frame: Frame, query: Callable[..., "Command"]) -> None:
    """Do the command that a query makes for the paper in view."""
    paper = frame.here.paper
    if paper is None:
        return
    frame.desk.settling.emit()
    command = _asked(frame, query, paper)
    if command is not None:
        frame.desk.do(command)


def _asked(frame: Frame, query: Callable[..., Any], *what: object) -> Any:
    """Return the answer of a query, or tell why there is none."""
    try:
        return frame.desk.ask(query, *what)
    except Told as error:
        frame.tell(error)
        return None


def _symbol(at: "Reading", paper: "PaperId") -> str:
    """Return the symbol of a paper."""
    from secretariat.domain.paper import Paper

    return at.read.get(Paper, paper).symbol


def _jobs_of(at: "Reading", paper: "PaperId") -> "tuple[Job, ...]":
    """Return what is needed to export what was issued of a paper."""
    from secretariat.app import export
    from secretariat.app.queries import edition

    held = edition.own(at, paper)
    return export.of_edition(at, held) if held else ()
