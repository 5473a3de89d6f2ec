"""The File menu: new, open, import, keep, restore, close, quit."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from secretariat.domain.pace import Progress
from secretariat.domain.told import Cancelled, NotBackedUp, Told
from secretariat.domain.tongue import marked, tr
from secretariat.gui import messages
from secretariat.gui.deeds import merging
from secretariat.gui.errand import Errand
from secretariat.gui.frame import Frame
from secretariat.gui.messages import Answer

if TYPE_CHECKING:
    from secretariat.app.command import Command
    from secretariat.app.importing import Column
    from secretariat.domain.draft import Draft, RegisterDraft
    from secretariat.domain.returned import Returned
    from secretariat.gui.dialogs.importing import Importing
    from secretariat.gui.dialogs.restoring import Restoring

ENDING = "gbwp"
WORKING_FILES = marked("Working files (*.gbwp)")
INPUTS = marked("Papers and registers (*.txt *.docx *.xlsx *.csv);;All files (*)")


def new(frame: Frame) -> None:
    """Ask what the file is for and where it goes, and make it."""
    from secretariat.gui.dialogs.new_file import NewFile

    dialog = NewFile(frame)
    dialog.accepted.connect(
        lambda: saved_first(frame, lambda: _create(frame, dialog.target, dialog.commands()))
    )
    dialog.open()


def _create(frame: Frame, target: Path, commands: "Sequence[Command]") -> None:
    """Make a working file, and fill in what is known of it."""
    if frame.desk.create(target):
        for command in commands:
            frame.desk.do(command)
        frame.settings.opened(target)


def open_(frame: Frame) -> None:
    """Ask for a working file and open it."""
    messages.choose_file(
        frame,
        tr("Open a working file"),
        tr(WORKING_FILES),
        _folder(frame),
        lambda path: open_path(frame, path),
    )


def open_path(frame: Frame, path: Path) -> None:
    """Open a working file, once the one before is up to date."""
    saved_first(frame, lambda: _open(frame, path))


def _open(frame: Frame, path: Path) -> None:
    """Open a working file and remember it; its first page is made while it is read."""
    QTimer.singleShot(0, frame, frame.book.home)
    if frame.desk.open(path):
        frame.settings.opened(frame.desk.path or path)


def sample(frame: Frame) -> None:
    """Make the sample anew where the user says, and open it."""
    suggested = Path.home() / tr("Secretariat sample.gbwp")
    messages.choose_target(
        frame,
        tr("Where to put the sample"),
        tr(WORKING_FILES),
        ENDING,
        suggested,
        lambda path: _sample(frame, path),
        fresh=True,
    )


def _sample(frame: Frame, path: Path) -> None:
    """Make the sample and open it."""
    from secretariat.app import sample as samples

    home = frame.desk.home
    errand = Errand(lambda _: samples.make(path, home))
    frame.notice.work(tr("Making the sample …"))
    errand.when_ended(lambda: _sample_made(frame, path, errand))
    errand.start()


def _sample_made(frame: Frame, path: Path, errand: "Errand[None]") -> None:
    """Open the sample, or tell why it could not be made."""
    frame.notice.hide()
    try:
        errand.answer()
    except Told as error:
        frame.tell(error)
        return
    open_path(frame, path)


def import_(frame: Frame) -> None:
    """Ask for a text or workbook and read it."""
    messages.choose_file(
        frame,
        tr("Import a paper or a register"),
        tr(INPUTS),
        _folder(frame),
        lambda path: import_path(frame, path),
    )


def import_path(frame: Frame, path: Path) -> None:
    """Read a file and show what was understood of it, before anything is stored."""
    errand = Errand(lambda progress: _read(path, progress))
    frame.notice.work(tr("Reading {name} …", name=path.name), Answer(tr("&Cancel"), errand.cancel))
    errand.when_ended(lambda: _propose(frame, path, errand))
    errand.start()


def _read(path: Path, progress: Progress) -> "tuple[Draft | RegisterDraft, Sequence[Column]]":
    """Return what a file proposes, read in a process of its own, and the columns it has."""
    from secretariat.app import apart, importing

    return apart.read(importing.first_look, path, pulse=lambda: progress(0.0))


def _propose(
    frame: Frame, path: Path, errand: "Errand[tuple[Draft | RegisterDraft, Sequence[Column]]]"
) -> None:
    """Show a proposal."""
    frame.notice.hide()
    try:
        draft, columns = errand.answer()
    except Told as error:
        frame.tell(error)
        return
    dialog = _dialog(frame, path, draft, columns)
    dialog.accepted.connect(lambda: _store(frame, dialog))
    dialog.finished.connect(dialog.deleteLater)  # after it was stored
    dialog.open()


def _dialog(
    frame: Frame, path: Path, draft: "Draft | RegisterDraft", columns: "Sequence[Column]"
) -> "Importing":
    """Return the dialog for a proposal."""
    from secretariat.app.queries import register, returned
    from secretariat.domain.draft import Draft
    from secretariat.gui.dialogs.importing import ImportingPaper
    from secretariat.gui.dialogs.importing_register import ImportingRegister

    if isinstance(draft, Draft):
        return ImportingPaper(frame, frame.navigator.model.items(), frame.here, path, draft)
    known = frame.settings.columns_of([column.head for column in columns])
    appendices = frame.desk.ask(register.appendices)
    workspace = frame.desk.workspace
    assert workspace is not None

    def compare(read: "RegisterDraft") -> "tuple[Returned, ...]":
        return workspace.ask(returned.compare, read)

    return ImportingRegister(frame, path, columns, draft, appendices, known, compare)


def _store(frame: Frame, dialog: "Importing") -> None:
    """Store a proposal as one step and show it."""
    if frame.desk.do(dialog.command(), slow=True) is None:
        return
    dialog.remember(frame.settings)
    frame.show_place(dialog.leads_to())
    frame.notice.say(dialog.summary(), Answer(tr("&Undo"), frame.desk.undo), icon="checkmark_circle")


def take(frame: Frame, path: Path) -> None:
    """Do with a file what its kind asks for: open a working file, import anything else."""
    if path.suffix.lower() == f".{ENDING}":
        merging.open_or_bring(frame, path, lambda: open_path(frame, path))
    elif frame.desk.workspace is not None:
        import_path(frame, path)
    else:
        messages.tell(
            frame,
            tr("{name} can be imported once a working file is open.", name=path.name),
            tr("Open or make a working file first."),
        )


def save(frame: Frame) -> None:
    """Bring the file up to date now, and what is on the screen with what others wrote."""
    frame.desk.publish_now()
    frame.desk.lookout.look()


def save_copy(frame: Frame) -> None:
    """Write a copy elsewhere."""
    path = frame.desk.path
    assert path is not None
    suggested = path.with_stem(tr("{stem} copy", stem=path.stem))
    messages.choose_target(
        frame,
        tr("Save a copy"),
        tr(WORKING_FILES),
        ENDING,
        suggested,
        lambda target: _save_copy(frame, target),
    )


def _save_copy(frame: Frame, target: Path) -> None:
    """Write a copy and say so."""
    from secretariat.gui import keeping

    if keeping.save_copy(frame.desk, target):
        frame.notice.say(tr("A copy was saved as {target}", target=target), icon="checkmark_circle")


def restore(frame: Frame) -> None:
    """Show the backups and bring one back."""
    from secretariat.gui import keeping
    from secretariat.gui.dialogs.restoring import Restoring

    dialog = Restoring(frame, keeping.backups(frame.desk))
    dialog.accepted.connect(lambda: _restore(frame, dialog))
    dialog.open()


def _restore(frame: Frame, dialog: "Restoring") -> None:
    """Bring back the backup that was chosen."""
    from secretariat.gui import keeping
    from secretariat.gui.dialogs.restoring import moment

    backup = dialog.chosen
    changed = keeping.restore(frame.desk, backup) if backup is not None else None
    if backup is None or changed is None:
        return
    when = moment(backup.at)
    if changed:
        undo = Answer(tr("&Undo"), frame.desk.undo)
        frame.notice.say(tr("The file is again as it was on {when}.", when=when), undo, icon="history")
    else:
        frame.notice.say(
            tr("Nothing has changed since {when}. The file is as it was then.", when=when), icon="info"
        )


def close(frame: Frame) -> None:
    """Close the file and stay."""
    saved_first(frame, lambda: _close(frame))


def _close(frame: Frame) -> None:
    """Close the file, and do not open it by itself next time."""
    frame.desk.close(publish=False)
    frame.settings.last_file = None


def quit_(frame: Frame) -> None:
    """Close the window."""
    frame.close()


def saved_first(frame: Frame, then: Callable[[], None]) -> None:
    """Bring the file up to date, then go on; where it cannot be written, ask first, and where that is stopped, stay."""
    error = frame.desk.bring_up_to_date()
    if error is None:
        then()
        return
    if isinstance(error, Cancelled):
        return
    from secretariat.app.sentences import sentence

    name = frame.desk.path.name if frame.desk.path else tr("The file")
    if isinstance(error, NotBackedUp):
        name = tr("No backup of {name} could be made", name=name)
    else:
        name = tr("{name} could not be brought up to date", name=name)
    messages.ask(
        frame,
        f"{name}.",
        tr(
            "{why}\n\nAll your work is kept on this computer, and is there again when you open the file here.",
            why=sentence(error),
        ),
        [
            Answer(tr("&Try again"), lambda: saved_first(frame, then)),
            Answer(tr("Save a &copy …"), lambda: save_copy(frame)),
            Answer(tr("Close &without it"), then),
            Answer(tr("&Stay")),
        ],
        icon=messages.Icon.WARNING,
    )


def _folder(frame: Frame) -> Path | None:
    """Return the folder to begin looking in."""
    return frame.desk.path.parent if frame.desk.path else None
