"""Help for those who look after the program: the diagnostic file, and what a start has to tell of the program itself."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtWidgets import QApplication

from secretariat.domain.told import Told
from secretariat.domain.tongue import tr
from secretariat.gui import messages, theme
from secretariat.gui.errand import Errand
from secretariat.gui.frame import Frame
from secretariat.gui.messages import Answer

if TYPE_CHECKING:
    from secretariat.app.diagnostic import Part
    from secretariat.gui.dialogs.diagnostic import Diagnostic
    from secretariat.gui.settings import Settings


def diagnostic(frame: Frame) -> None:
    """Gather what a diagnostic file holds, and show it before anything is written."""
    from secretariat.app import diagnostic as diagnostics

    frame.desk.settling.emit()
    home, workspace, shown = frame.desk.home, frame.desk.workspace, _shown(frame)
    errand = Errand(lambda _: diagnostics.gather(home, workspace, shown))
    frame.notice.work(
        tr("Gathering what the diagnostic file will hold …"), Answer(tr("&Cancel"), errand.cancel)
    )
    errand.when_ended(lambda: _show(frame, errand))
    errand.start()


def _show(frame: Frame, errand: "Errand[tuple[Part, ...]]") -> None:
    """Show the parts of a diagnostic file."""
    from secretariat.gui.dialogs.diagnostic import Diagnostic

    frame.notice.hide()
    if errand.cancelled:
        return
    try:
        parts = errand.answer()
    except Told as error:
        frame.tell(error)
        return
    dialog = Diagnostic(frame, parts, frame.desk.path)
    dialog.accepted.connect(lambda: _choose(frame, dialog))
    dialog.open()


def _choose(frame: Frame, dialog: "Diagnostic") -> None:
    """Ask where the diagnostic file goes."""
    parts, with_document = dialog.parts, dialog.with_document
    suggested = Path.home() / f"Secretariat diagnostic {date.today().isoformat()}.zip"  # noqa: DTZ011 - the user's day
    messages.choose_target(
        frame,
        tr("Where to put the diagnostic file"),
        tr("Zip files (*.zip)"),
        "zip",
        suggested,
        lambda target: _write(frame, parts, target, with_document=with_document),
    )


def _write(frame: Frame, parts: "tuple[Part, ...]", target: Path, *, with_document: bool) -> None:
    """Write the diagnostic file, and say where it is."""
    from secretariat.app import diagnostic as diagnostics
    from secretariat.gui.deeds.export import show
    from secretariat.gui.errand import away

    document = frame.desk.workspace if with_document else None
    try:
        away(lambda: diagnostics.write(parts, target, document))
    except Told as error:
        frame.tell(error)
        return
    frame.notice.say(
        tr("The diagnostic file was saved as {path}", path=target),
        Answer(tr("Open its &folder"), lambda: show(target.parent)),
        icon="checkmark_circle",
    )


def _shown(frame: Frame) -> dict[str, str]:
    """Return what the window knows of itself."""
    screens = ", ".join(
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QApplication.screens()
    )
    return {
        "Qt": qVersion(),
        "Platform": QApplication.platformName(),
        "Style": frame.settings.style,
        "Screens": screens,
        "Window": f"{frame.width()} x {frame.height()}",
        "Text size": f"{theme.percent()} %",
        "Locale": QLocale.system().name(),
        "In view": frame.place.kind,
    }


def tell_of_start(frame: Frame, *, crashed: bool) -> None:
    """Tell of a crash that ended the program last time, of settings that cannot be kept, or of a program that has gone."""
    from secretariat.app import association

    gone = association.mend()
    if crashed:
        frame.notice.say(
            tr("The program ended by a fault of its own last time. What was saved by then is there."),
            Answer(tr("Save &diagnostic file …"), lambda: diagnostic(frame)),
            icon="info",
            stays=True,
        )
    elif said := _of_the_computer(frame.settings, gone):
        frame.notice.say(said, icon="info", stays=True)
    elif not frame.settings.toured:
        frame.settings.toured = True  # it is offered once
        frame.notice.say(
            tr("Is this new to you? A tour of six cards shows where things are."),
            Answer(tr("Take the &tour"), lambda: frame.wanted.emit("help.tour")),
            Answer(tr("&No, thank you")),
            icon="lightbulb",
            stays=True,
        )


def _of_the_computer(settings: "Settings", gone: Path | None) -> str:
    """Return what is to be told of settings, or of a program that Windows looked for in vain; empty where all is well."""
    if settings.damaged:
        return tr("The settings were damaged, and are as they were at first. Your files are not touched.")
    if gone is not None:
        return tr(
            "Windows would have opened working files with {path}, which is not there any more. Now it opens them with this program.",
            path=gone,
        )
    if not settings.lasting:
        return tr(
            "What you choose under Preferences holds until you close the program: {path} cannot be written.",
            path=settings.path,
        )
    return ""
