"""Issuing and correcting a paper in the window, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.app import issuing
from secretariat.app.commands.block import Reword
from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries import edition
from secretariat.app.queries import paper as papers
from secretariat.domain.edition import EditionKind
from secretariat.domain.language import Language
from secretariat.domain.paper import Status
from secretariat.domain.telling import IN_FULL
from secretariat.gui.dialogs.comparing import Comparing
from secretariat.gui.dialogs.correcting import Correcting
from secretariat.gui.dialogs.editions import Editions
from secretariat.gui.dialogs.issuing import Issuing
from secretariat.gui.dialogs.printout import CheckPrintout
from secretariat.gui.place import Place

SYMBOL = "GB.291/WP/SDG/1"


@pytest.fixture
def paper(office, tmp_path):
    """Return a paper in view; exports go into a folder of the test."""
    office.create()
    _, _, held = office.agenda()
    folder = tmp_path / "out"
    folder.mkdir()
    office.window.settings.export_folder = folder
    office.window.show_place(Place("paper", held[0]))
    office.settle()
    return held[0]


@pytest.fixture
def issued(office, paper):
    """Return a paper in view that is issued."""
    from datetime import date

    office.desk.do(office.desk.ask(issuing.issue, paper, date(2004, 10, 19)))
    office.settle()
    return paper


def sheet(office, paper):
    return office.desk.ask(papers.sheet, paper)


def bar(office):
    return office.window.book.paper().standing


def click(office, text):
    button = next(one for one in bar(office).buttons if one.text() == text)
    office.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    office.settle()


def test_a_paper_is_issued_by_keys_and_its_files_are_made(office, paper, tmp_path):
    assert bar(office).text == ""
    office.press("Ctrl+Shift+I")
    dialog = office.dialog(Issuing)
    assert not dialog.go.isEnabled() or not dialog.anyway.isVisible()
    if dialog.anyway.isVisible():
        office.press("Alt+A", dialog)
    dialog.day.setFocus()
    dialog.day.clear()
    office.write("19.10.2004")
    assert dialog.go.isEnabled()
    office.press("Return", dialog.day)
    office.wait(lambda: len(list((tmp_path / "out").iterdir())) == 2)
    office.wait(lambda: office.window.notice.text.startswith("Written"))
    (held,) = office.desk.ask(edition.editions, paper)
    assert held.symbol == SYMBOL
    assert bar(office).text.startswith(f"{SYMBOL} was issued on 19 {IN_FULL[9]} 2004 by ")
    assert sheet(office, paper).contents.paper.status is Status.ISSUED


def test_a_paper_without_symbol_cannot_be_issued(office, paper):
    office.desk.do(EditPaper(paper, "symbol", ""))
    office.press("Ctrl+Shift+I")
    dialog = office.dialog(Issuing)
    assert dialog.list.item(0).text() == "The paper has its symbol"
    assert not dialog.go.isEnabled()
    office.press("Return", dialog.list)
    assert QApplication.activeModalWidget() is None
    assert office.window.panels.name == "details"


def test_typing_on_an_issued_paper_does_nothing_and_says_why(office, issued):
    editor = office.window.book.paper().editor
    before = sheet(office, issued)
    editor.setFocus()
    office.write("x")
    office.press("Return")
    office.press("Ctrl+D")
    assert sheet(office, issued) == before
    assert "issued and is locked" in office.window.statusBar().currentMessage()


def test_undo_opens_the_paper_again(office, issued):
    office.press("Ctrl+Z")
    assert bar(office).text == ""
    editor = office.window.book.paper().editor
    editor.setFocus()
    office.write("x")
    office.window.book.paper().flush()
    assert sheet(office, issued).contents.blocks[0].words.en.startswith("x")


def test_a_corrigendum_is_opened_filled_and_shown(office, issued):
    click(office, "Correct …")
    dialog = office.dialog(Correcting)
    assert f"{SYMBOL}(Corr.)" in dialog.choices[EditionKind.CORRIGENDUM].text()
    office.press("Return", dialog)
    assert bar(office).text == f"Open for {SYMBOL}(Corr.). What you change here is listed there."
    block = sheet(office, issued).contents.blocks[0].id
    office.desk.do(Reword(block, Language.EN, "The Office reports twice."))
    click(office, "Go there")
    assert bar(office).text.startswith(f"Corrigendum of {SYMBOL}.")
    click(office, "List the changes")
    draft = office.window.here.paper
    words = [block.words.en for block in sheet(office, draft).contents.blocks]
    assert words[1] == "Paragraph 1: for “The Office reports.”, read “The Office reports twice.”"
    click(office, "Go to the paper")
    assert office.window.here.paper == issued


def test_a_revision_is_opened_with_the_letter_keys_and_closed(office, issued):
    office.choose("Paper", "o")
    dialog = office.dialog(Correcting)
    office.press("Down", dialog.choices[EditionKind.CORRIGENDUM])
    office.press("Down", dialog.choices[EditionKind.ADDENDUM])
    assert dialog.choices[EditionKind.REVISION].isChecked()
    office.press("Return", dialog)
    assert sheet(office, issued).contents.paper.symbol == f"{SYMBOL}(Rev.)"
    click(office, "Close the draft")
    assert sheet(office, issued).contents.paper.symbol == SYMBOL
    assert bar(office).text.startswith(f"{SYMBOL} was issued")


def test_an_edition_is_exported_again_and_compared(office, issued, tmp_path):
    click(office, "Editions …")
    dialog = office.dialog(Editions)
    assert [dialog.table.item(0, column).text() for column in range(2)] == [SYMBOL, "19 October 2004"]
    office.press("Alt+X", dialog)
    office.wait(lambda: len(list((tmp_path / "out").iterdir())) == 2)
    office.wait(lambda: office.window.notice.text.startswith("Written"))
    click(office, "Editions …")
    office.press("Alt+C", office.dialog(Editions))
    comparing = office.dialog(Comparing)
    comparing.wait()
    comparing.reject()


def test_a_printout_is_checked(office, issued):
    (held,) = office.desk.ask(edition.editions, issued)
    office.choose("Review", "t")
    dialog = office.dialog(CheckPrintout)
    dialog.field.setFocus()
    office.write(held.fingerprint[:12])
    office.press("Return", dialog.field)
    office.wait(lambda: "was" not in dialog.text and "issued on" in dialog.text)
    assert dialog.text.splitlines()[0].startswith(f"{SYMBOL} in English")
    dialog.field.clear()
    office.write("nothing at all")
    office.press("Return", dialog.field)
    office.wait(lambda: "no fingerprint" in dialog.text)
    dialog.reject()


def test_the_particulars_of_an_issued_paper_are_read_not_changed(office, issued):
    office.window.show_panel("details")
    office.settle()
    field = office.window.details.field("paper.symbol")
    assert not field.isEnabled()
    office.press("Ctrl+Z")
    assert field.isEnabled()
