"""Export: one stroke writes the PDF and the workbook of the paper in view."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from secretariat.domain import telling
from secretariat.domain.pace import Progress, step_of
from secretariat.domain.told import Cancelled, Told
from secretariat.domain.tongue import counted, tr
from secretariat.gui import messages
from secretariat.gui.errand import Errand, away
from secretariat.gui.frame import Frame
from secretariat.gui.messages import Answer

if TYPE_CHECKING:
    from secretariat.app.export import Job
    from secretariat.app.workspace import Workspace
    from secretariat.domain.finding import Finding

LONG = 36  # letters of a file name that are shown


def export(frame: Frame) -> None:
    """Write the paper in view to the folder last used; the first time, ask for it."""
    into_folder(frame, lambda folder: _check(frame, folder))


def export_elsewhere(frame: Frame) -> None:
    """Ask for a folder and write the paper in view there."""
    _ask_folder(frame, lambda folder: _check(frame, folder))


def into_folder(frame: Frame, go: Callable[[Path], None]) -> None:
    """Go on with the folder last used; the first time, ask for it."""
    folder = frame.settings.export_folder
    if folder is not None and folder.is_dir():
        go(folder)
    else:
        _ask_folder(frame, go)


def _ask_folder(frame: Frame, go: Callable[[Path], None]) -> None:
    """Ask for a folder, remember it and go on."""
    start = frame.settings.export_folder or (frame.desk.path.parent if frame.desk.path else None)

    def chosen(folder: Path) -> None:
        frame.settings.export_folder = folder
        go(folder)

    messages.choose_folder(frame, tr("Export to which folder?"), start, chosen)


def _check(frame: Frame, folder: Path) -> None:
    """Ask once where errors stand, then write."""
    from secretariat.app.queries.finding import findings
    from secretariat.domain.finding import Severity

    paper = frame.here.paper
    if paper is None:
        return
    frame.desk.settling.emit()
    workspace = frame.desk.workspace
    assert workspace is not None
    found = away(lambda: workspace.look(findings, paper))
    errors = [one for one in found if one.severity is Severity.ERROR]
    undecided = sum(one.kind == "open-question" for one in errors)
    if undecided:
        ask_draft(frame, tr("this paper"), undecided, lambda: _write(frame, folder))
    elif errors:
        _ask(frame, folder, errors)
    else:
        _write(frame, folder)


def _ask(frame: Frame, folder: Path, errors: "list[Finding]") -> None:
    """Ask whether the paper is to go out although errors stand."""
    named = "\n".join(f"•  {telling.pair(error.where, error.detail)}" for error in errors[:4])
    more = "\n" + counted("… and {n} more", "… and {n} more", len(errors) - 4) if len(errors) > 4 else ""
    messages.ask(
        frame,
        counted("One error stands in this paper.", "{n} errors stand in this paper.", len(errors)),
        f"{named}{more}",
        [
            Answer(tr("&Export all the same"), lambda: _write(frame, folder)),
            Answer(tr("&Look at them"), lambda: frame.show_panel("findings")),
        ],
        icon=messages.Icon.WARNING,
    )


def ask_draft(frame: Frame, where: str, count: int, go: Callable[[], None]) -> None:
    """Ask whether what questions are open in is to go out as a draft; as final it cannot."""
    from secretariat.gui.deeds import merging

    messages.ask(
        frame,
        counted("One question is open in {where}.", "{n} questions are open in {where}.", count, where=where),
        tr(
            "Copies that were brought together disagree, and nobody has decided yet. Until then it can only be written as a "
            "draft, which says so in its file name and at the head of its pages."
        ),
        [
            Answer(tr("Export a marked &draft"), go),
            Answer(tr("D&ecide …"), lambda: merging.questions(frame)),
            Answer(tr("&Cancel")),
        ],
        icon=messages.Icon.WARNING,
    )


def _write(frame: Frame, folder: Path) -> None:
    """Write the files on another thread, as a draft where questions are open."""
    from secretariat.app import export as exports

    paper = frame.here.paper
    if paper is None:
        return
    spoken = frame.spoken

    def prepare(workspace: "Workspace", progress: Progress) -> "Job":
        return workspace.ask(lambda at: exports.prepare(at, paper, spoken, progress=progress))

    prepared = frame.desk.patiently(tr("Preparing the export …"), prepare)
    if prepared is None:
        return
    job = exports.drafted(prepared)

    def work(progress: Progress) -> tuple[Path, ...]:
        return exports.write(job, folder, progress=progress)

    send(frame, folder, _going_on(job), work)


def send(frame: Frame, folder: Path, saying: str, work: Callable[[Progress], tuple[Path, ...]]) -> None:
    """Have files written into a folder on another thread, and offer them once they are there."""
    errand = Errand(work)
    frame.notice.work(saying, Answer(tr("&Cancel"), errand.cancel))
    errand.when_moved(frame.notice.progress)
    errand.when_ended(lambda: _written(frame, folder, errand))
    errand.start()
    frame.desk.publish()  # what is exported is in the file others see, too


def export_again(frame: Frame, jobs: "Sequence[Job]", formats: Sequence[str]) -> None:
    """Write what was issued, just as it was issued, to the folder last used; the first time, ask for it."""
    from secretariat.app import export as exports

    def into(folder: Path) -> None:
        def work(progress: Progress) -> tuple[Path, ...]:
            written: list[Path] = []
            for step, job in enumerate(jobs):
                part = step_of(progress, step, len(jobs))
                written += exports.write(job, folder, formats, part)
            return tuple(written)

        send(frame, folder, _going_on(jobs[0]), work)

    if jobs:
        into_folder(frame, into)


def _going_on(job: "Job") -> str:
    """Say what is being exported."""
    return tr("Exporting {symbol} …", symbol=job.paper.symbol or tr("the paper"))


def _written(frame: Frame, folder: Path, errand: Errand[tuple[Path, ...]]) -> None:
    """Offer what was written, or tell why not."""
    try:
        paths = errand.answer()
    except Cancelled:
        frame.notice.say(tr("Export stopped. Nothing was left half written."), icon="info")
        return
    except Told as error:
        frame.notice.hide()
        frame.tell(error)
        return
    opens = [Answer(_opening(path), partial(show, path)) for path in paths]
    folder_too = Answer(tr("Show &folder"), partial(show, folder))
    frame.notice.say(
        tr("Written: {named}", named=_named(paths)), *opens, folder_too, icon="checkmark_circle", stays=True
    )
    frame.notice.setToolTip("\n".join(map(str, paths)))


def _named(paths: tuple[Path, ...]) -> str:
    """Return "GB.291-WP-SDG-1-en.pdf and .xlsx", a long name shortened."""
    name = (
        paths[0].stem if len(paths[0].stem) <= LONG else f"{paths[0].stem[: LONG - 10]}…{paths[0].stem[-8:]}"
    )
    first, *rest = (path.suffix for path in paths)
    said = f"{name}{first}"
    for ending in rest:
        said = tr("{files} and {ending}", files=said, ending=ending)
    return said


def _opening(path: Path) -> str:
    """Return what the button says that opens a file."""
    return {".pdf": tr("Open &PDF"), ".xlsx": tr("Open &workbook"), ".docx": tr("Open &document")}.get(
        path.suffix, tr("Open {kind}", kind=path.suffix)
    )


def show(path: Path) -> None:
    """Open a file or folder with the program the computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
