"""Print and print preview, with the bytes of the export."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton

from secretariat.app import export
from secretariat.app.commands.appendix import AddAppendix, EditAppendix
from secretariat.app.commands.block import AddBlock
from secretariat.app.queries import paper as papers
from secretariat.domain.identity import AppendixId, BlockId, new_id
from secretariat.domain.language import Words
from secretariat.domain.told import Cancelled
from secretariat.gui import proof
from secretariat.gui.dialogs.print_preview import PrintPreview
from secretariat.gui.place import Place
from secretariat.gui.proof import printing


@pytest.fixture
def paper(office):
    """A paper of three pages in view."""
    office.create()
    _, _, made = office.agenda()
    after = office.desk.ask(papers.sheet, made[0]).contents.blocks[-1].id
    for number in range(2, 31):
        block = BlockId(new_id())
        words = f"This is what paragraph {number} reports to the Working Party. " * (1 + number % 7)
        office.desk.do(AddBlock(block, made[0], after, words=Words(en=words)))
        after = block
    office.window.show_place(Place("paper", made[0]))
    office.settle()
    return made[0]


@pytest.fixture
def data(office, paper):
    """The PDF of the paper."""
    return export.pdf_bytes(office.desk.ask(export.proof, paper))


@pytest.fixture
def printer(data, tmp_path):
    """A printer that prints into a file, coarsely so that it is quick."""
    made = printing.printer_for(data)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setResolution(300)
    return made


def ink(page):
    """Return how dark each small square of a page is."""
    picture = page.render(scale=2).to_pil().convert("L")
    width, height = (round(side / 8) for side in picture.size)
    return picture.reduce(8).crop((0, 0, width - 1, height - 1)).tobytes()


def alike(one, other):
    """Say whether two pages look the same from a little distance."""
    pairs = list(zip(ink(one), ink(other), strict=True))
    return sum(abs(first - second) > 70 for first, second in pairs) < len(pairs) * 0.003


def test_every_page_is_printed_as_it_is_in_the_file(data, printer, tmp_path):
    assert printing.draw(data, printer) == 3
    with (
        pypdfium2.PdfDocument(data) as file,
        pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed,
    ):
        assert len(printed) == len(file) == 3
        for one, other in zip(file, printed, strict=True):
            assert other.get_size() == pytest.approx(one.get_size(), abs=1)
            assert alike(one, other)
        assert not alike(file[0], printed[1])
        assert not alike(file[1], printed[2])


def test_only_the_chosen_pages_are_printed(data, printer, tmp_path):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("2-3"))
    assert printing.draw(data, printer) == 2
    with pypdfium2.PdfDocument(data) as file, pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed:
        assert alike(file[1], printed[0])
        assert alike(file[2], printed[1])


def test_copies_and_order_are_kept(data, printer, tmp_path):
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    sides = printing.draw(data, printer)
    assert sides in {3, 6}  # a printer that copies by itself gets each page once
    with pypdfium2.PdfDocument(data) as file, pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed:
        assert alike(file[2], printed[0])


def test_a_lying_page_is_printed_lying(office, paper, printer, tmp_path):
    appendix = AppendixId(new_id())
    office.desk.do(AddAppendix(appendix, paper))
    office.desk.do(EditAppendix(appendix, "landscape", True))
    data = export.pdf_bytes(office.desk.ask(export.proof, paper))
    printing.draw(data, printer)
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed:
        sizes = [page.get_size() for page in printed]
    assert sizes[0][0] < sizes[0][1]
    assert sizes[-1][0] > sizes[-1][1]


def test_a_printer_finer_than_the_eye_is_not_given_more_than_it_needs(data, printer, tmp_path):
    printer.setResolution(1200)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1"))
    printing.draw(data, printer)
    with pypdfium2.PdfDocument(data) as file, pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed:
        assert alike(file[0], printed[0])


def test_printing_can_be_stopped(data, printer):
    def stop(part):
        if part > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        printing.draw(data, printer, stop)


def test_without_a_printer_the_next_step_is_named(office, paper, monkeypatch):
    monkeypatch.setattr(printing, "printers", list)
    office.press("Ctrl+P", office.window)
    said = office.answer("Close")
    assert said.startswith("No printer is set up on this computer.")
    assert "Export the PDF" in said


def test_without_a_printer_the_pdf_can_be_exported_at_once(office, paper, tmp_path, monkeypatch):
    monkeypatch.setattr(printing, "printers", list)
    office.press("Ctrl+P", office.window)
    office.answer("Export the PDF")
    office.dialog(QFileDialog).reject()


def test_ctrl_p_prints_the_paper_in_view(office, paper, tmp_path, monkeypatch):
    monkeypatch.setattr(printing, "printers", lambda: ["Office"])
    office.press("Ctrl+P", office.window)
    dialog = office.dialog(QPrintDialog)
    assert dialog.maxPage() == 3
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(72)
    dialog.done(1)
    office.wait(lambda: office.window.notice.text.startswith("Sent to"))
    assert office.window.notice.text.endswith("printed.pdf: 3 pages.")
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed:
        assert len(printed) == 3


def test_the_print_preview_shows_the_pages_and_prints_from_there(office, paper, monkeypatch):
    monkeypatch.setattr(printing, "printers", list)
    office.press("Ctrl+F2", office.window)
    dialog = office.dialog(PrintPreview)
    document = dialog.pages.document()
    assert document.pageCount() == 3
    assert "30. This is what paragraph 30" in document.getAllText(2).text()
    office.press("End")
    assert dialog.pages.page_in_view() == 2
    button = next(button for button in dialog.findChildren(QPushButton) if button.text() == "&Print …")
    office.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    office.settle()
    assert "No printer" in office.answer("Close")


def test_what_no_font_can_print_is_told_before_anything_is_printed(office, paper):
    block = BlockId(new_id())
    office.desk.do(AddBlock(block, paper, None, words=Words(en="\N{CUNEIFORM SIGN A}")))
    office.press("Ctrl+F2", office.window)
    assert "No font has a character" in office.answer("OK")


def test_without_the_part_that_draws_pages_the_next_step_is_named(office, paper, monkeypatch):
    monkeypatch.setattr(proof, "possible", lambda: False)
    office.press("Ctrl+P", office.window)
    assert "Export the PDF" in office.answer("Close")
