"""Export of a whole session into one folder."""

from typing import TYPE_CHECKING

from secretariat.domain.pace import Progress, between
from secretariat.domain.tongue import tr
from secretariat.gui.deeds.export import show
from secretariat.gui.errand import Errand
from secretariat.gui.frame import Frame

if TYPE_CHECKING:
    from secretariat.app.session_export import Result
    from secretariat.gui.dialogs.session_export import SessionExport


def export(frame: Frame) -> None:
    """Ask what is to be written of the session in view, and write it."""
    from secretariat.app.queries.agenda import outline
    from secretariat.app.session_export import papers
    from secretariat.gui.dialogs.session_export import SessionExport

    here = frame.here.session
    if here is None:
        return
    frame.desk.settling.emit()
    session = next(found for found in frame.desk.ask(outline).sessions if found.id == here)
    folder = frame.settings.export_folder or (frame.desk.path.parent if frame.desk.path else None)
    title = " · ".join(filter(None, (session.name, session.when))) or tr("This session")
    dialog = SessionExport(frame, title, frame.desk.ask(papers, here), frame.settings.session_formats, folder)
    dialog.started.connect(lambda: _start(frame, dialog))
    dialog.opened.connect(show)
    dialog.open()


def _start(frame: Frame, dialog: "SessionExport") -> None:
    """Write the files on another thread, and remember what was chosen."""
    from secretariat.app import session_export

    workspace, session = frame.desk.workspace, frame.here.session
    if workspace is None or session is None:
        return
    folder, formats = dialog.target, dialog.chosen_formats
    languages, protected = dialog.chosen_languages, dialog.protected.isChecked()
    frame.settings.export_folder = folder
    frame.settings.session_formats = formats

    def work(progress: Progress) -> "tuple[Result, ...]":
        first, then = between(progress, 0.0, 0.2), between(progress, 0.2, 1.0)
        jobs = workspace.ask(session_export.prepare, session, languages, protected, first)
        return session_export.write(jobs, folder, formats, then, dialog.hear)

    dialog.follow(Errand(work))
