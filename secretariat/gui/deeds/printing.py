"""Print and print preview: the pages of the export itself, on paper or on the screen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from secretariat.domain.told import Cancelled, Told
from secretariat.domain.tongue import counted, tr
from secretariat.gui import messages, proof
from secretariat.gui.errand import Errand
from secretariat.gui.frame import Frame
from secretariat.gui.messages import Answer

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from secretariat.gui.proof.making import Proof


def print_(frame: Frame) -> None:
    """Ask for printer, pages and copies, and print the paper in view."""
    if not _possible(frame):
        return
    from secretariat.gui.proof.printing import printers

    if printers():
        _make(frame, lambda made: _ask(frame, made))
    else:
        _no_printer(frame)


def preview(frame: Frame) -> None:
    """Show the pages of the paper in view in a window of their own."""
    if _possible(frame):
        _make(frame, lambda made: _show(frame, made))


def _possible(frame: Frame) -> bool:
    """Say whether pages can be drawn here; tell the user where not."""
    if not proof.possible():
        messages.ask(
            frame,
            tr("The part of the program that draws pages is missing in this installation."),
            tr("Your work is safe. Export the PDF and print it from there."),
            [_export(frame), Answer(tr("&Close"))],
            icon=messages.Icon.WARNING,
        )
    return proof.possible()


def _no_printer(frame: Frame) -> None:
    """Say that there is no printer, and what can be done instead."""
    messages.ask(
        frame,
        tr("No printer is set up on this computer."),
        tr("Your work is safe. Export the PDF and print it elsewhere, or set up a printer and try again."),
        [_export(frame), Answer(tr("&Close"))],
        icon=messages.Icon.INFORMATION,
    )


def _export(frame: Frame) -> Answer:
    """Return the answer that exports the paper instead."""
    return Answer(tr("&Export the PDF"), lambda: frame.wanted.emit("file.export"))


def _make(frame: Frame, then: "Callable[[Proof], None]") -> None:
    """Make the pages of the paper in view on another thread, then go on."""
    from secretariat.gui.proof.making import proof as make

    workspace, paper, language = frame.desk.workspace, frame.here.paper, frame.spoken
    if workspace is None or paper is None:
        return
    frame.desk.settling.emit()
    errand = Errand(lambda progress: make(workspace, paper, language, progress))
    frame.notice.work(tr("Preparing the pages …"), Answer(tr("&Cancel"), errand.cancel))
    errand.when_moved(frame.notice.progress)
    errand.when_ended(lambda: _made(frame, errand, then))
    errand.start()


def _made(frame: Frame, errand: "Errand[Proof]", then: "Callable[[Proof], None]") -> None:
    """Go on with the pages, or tell why there are none."""
    frame.notice.hide()
    try:
        made = errand.answer()
    except Cancelled:
        return
    except Told as error:
        frame.tell(error)
        return
    then(made)


def _show(frame: Frame, made: "Proof") -> None:
    """Show the pages, and print them if the user says so."""
    from secretariat.gui.dialogs.print_preview import PrintPreview
    from secretariat.gui.proof.printing import printers

    dialog = PrintPreview(frame, made)
    dialog.accepted.connect(lambda: _ask(frame, made) if printers() else _no_printer(frame))
    dialog.open()


def _ask(frame: Frame, made: "Proof") -> None:
    """Ask for printer, pages and copies."""
    from PySide6.QtCore import Qt
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

    from secretariat.gui.proof.document import opened
    from secretariat.gui.proof.printing import printer_for

    printer = printer_for(made.data)
    printer.setDocName(made.paper.symbol or tr("Paper"))
    dialog = QPrintDialog(printer, frame)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Print the paper"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, opened(made.data).pageCount())
    dialog.accepted.connect(lambda: _send(frame, made, printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def _send(frame: Frame, made: "Proof", printer: "QPrinter") -> None:
    """Print on another thread."""
    from secretariat.gui.proof.printing import draw

    errand = Errand(lambda progress: draw(made.data, printer, progress))
    frame.notice.work(
        tr("Printing {symbol} …", symbol=made.paper.symbol or tr("the paper")),
        Answer(tr("&Cancel"), errand.cancel),
    )
    errand.when_moved(frame.notice.progress)
    errand.when_ended(lambda: _sent(frame, errand, printer))
    errand.start()


def _sent(frame: Frame, errand: "Errand[int]", printer: "QPrinter") -> None:
    """Say how many pages were printed."""
    where = printer.outputFileName() or printer.printerName() or tr("the printer")
    try:
        count = errand.answer()
    except Cancelled:
        frame.notice.say(
            tr("Printing stopped. What had gone to the printer may still come out."), icon="info"
        )
        return
    except Told as error:
        frame.notice.hide()
        frame.tell(error)
        return
    pages = counted("{n} page", "{n} pages", count)
    frame.notice.say(tr("Sent to {where}: {pages}.", where=where, pages=pages), icon="checkmark_circle")
