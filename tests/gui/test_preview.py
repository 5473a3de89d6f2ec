"""The preview beside the text: the pages of the real export, made anew after each pause."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from secretariat.app.commands.block import AddBlock, Reword
from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries import paper as papers
from secretariat.domain.identity import BlockId, new_id
from secretariat.domain.language import Language, Words
from secretariat.gui import proof
from secretariat.gui.application import ready
from secretariat.gui.panels import preview as panels
from secretariat.gui.place import REGISTER, Place


@pytest.fixture
def paper(office):
    """A paper of a few pages in view; the window is as wide as a small screen."""
    office.window.resize(1280, 720)
    office.create()
    _, _, made = office.agenda()
    after = office.desk.ask(papers.sheet, made[0]).contents.blocks[-1].id
    for number in range(2, 61):
        block = BlockId(new_id())
        words = f"This is what paragraph {number} reports to the Working Party. " * 4
        office.desk.do(AddBlock(block, made[0], after, words=Words(en=words)))
        after = block
    office.window.show_place(Place("paper", made[0]))
    office.settle()
    return made[0]


@pytest.fixture
def shown(office, paper):
    """The preview, with the pages of the paper in it."""
    office.press("F7", office.window)
    return made(office)


def made(office):
    """Wait until the pages are those of the paper as it stands."""
    panel = office.window.beside.preview
    assert panel is not None
    office.wait(lambda: not panel.busy)
    office.settle()
    return panel


def words_in(panel):
    document = panel.pages.document()
    return " ".join(
        " ".join(document.getAllText(page).text() for page in range(document.pageCount())).split()
    )


def block(office, paper, position):
    return office.desk.ask(papers.sheet, paper).contents.blocks[position].id


def caret(office):
    return office.window.book.paper().editor.line()


def place_of(panel, key):
    """Return the middle of the first line of a part in the view of the pages."""
    page, room = panel._where.of(key)
    line = panel.pages.placed(page, QRectF(room.topLeft(), QSizeF(room.width(), 11)))
    return line.center()


def test_f7_shows_the_pages_beside_the_text_and_hides_them_again(office, paper, shown):
    assert shown.isVisible()
    assert "60. This is what paragraph 60 reports" in words_in(shown)
    office.press("F7", office.window)
    assert not shown.isVisible()


def test_the_pages_are_those_of_the_export(office, shown, tmp_path):
    office.window.settings.export_folder = tmp_path
    office.press("Ctrl+E", office.window)
    office.wait(lambda: office.window.notice.text.startswith("Written"))
    from PySide6.QtPdf import QPdfDocument

    exported = QPdfDocument()
    exported.load(str(tmp_path / "GB.291-WP-SDG-1-en.pdf"))
    assert exported.pageCount() == shown.pages.document().pageCount()
    for page in range(exported.pageCount()):
        assert exported.getAllText(page).text() == shown.pages.document().getAllText(page).text()
    exported.close()


def test_what_is_typed_comes_into_the_pages_after_a_pause(office, shown):
    office.window.book.paper().editor.setFocus()
    office.press("Home")
    office.write("Truly ")
    assert "Truly" not in words_in(shown)
    office.wait(lambda: "1. Truly The Office reports." in words_in(shown))


def test_typing_keeps_the_place_and_the_size_of_the_pages(office, paper, shown):
    shown.pages.zoom = 1.25
    office.settle()
    bar = shown.pages.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    office.desk.do(Reword(block(office, paper, 0), Language.EN, "The Office reports anew."))
    office.wait(lambda: "reports anew" in words_in(shown))
    assert bar.value() == before
    assert shown.pages.zoom == 1.25


def test_a_click_on_a_page_puts_the_caret_into_its_paragraph(office, paper, shown):
    for position in (3, 5, 1):
        key = f"block:{block(office, paper, position)}"
        office.bot.mouseClick(shown.pages.viewport(), Qt.MouseButton.LeftButton, pos=place_of(shown, key))
        office.settle()
        assert caret(office).key == key
        assert office.window.book.paper().editor.hasFocus()


def test_a_click_far_down_does_so_too(office, paper, shown):
    bar = shown.pages.verticalScrollBar()
    bar.setValue(bar.maximum())
    key = f"block:{block(office, paper, 58)}"
    office.bot.mouseClick(shown.pages.viewport(), Qt.MouseButton.LeftButton, pos=place_of(shown, key))
    office.settle()
    assert caret(office).label == "59."


def test_enter_in_the_pages_goes_to_the_paragraph_in_the_middle(office, shown):
    shown.pages.setFocus()
    office.press("End")
    office.press("PgUp")
    office.press("Return")
    assert int(caret(office).label.strip(".")) > 30
    assert office.window.book.paper().editor.hasFocus()


def test_the_pages_follow_the_caret(office, paper, shown):
    editor = office.window.book.paper().editor
    editor.setFocus()
    assert shown.pages.page_in_view() == 0
    office.press("Ctrl+End")
    last = shown.pages.document().pageCount() - 1
    assert shown.pages.page_in_view() >= last - 1
    office.press("Ctrl+Home")
    assert shown.pages.page_in_view() == 0


def test_the_words_are_drawn_where_they_are_looked_for(office, paper, shown):
    pages = shown.pages
    office.wait(lambda: _ink(pages, pages.placed(*shown._where.of("title"))) > 0)
    office.bot.wait(200)
    for zoom in (0.0, 0.8, 1.5):
        pages.zoom = zoom
        office.bot.wait(400)
        for position in range(3):
            page, room = shown._where.of(f"block:{block(office, paper, position)}")
            below = QRectF(room.left(), room.bottom() + 3, room.width(), 3)
            assert _ink(pages, pages.placed(page, room)) > 20
            assert _ink(pages, pages.placed(page, below)) == 0


def _ink(pages, place):
    """Return how many dark dots there are in a part of the view."""
    image = pages.viewport().grab(place).toImage()
    return sum(
        image.pixelColor(x, y).lightness() < 128 for x in range(image.width()) for y in range(image.height())
    )


def test_what_no_font_can_print_is_told_in_place_of_the_pages(office, paper, shown):
    office.window.book.paper().editor.setFocus()
    office.press("Home")
    typed = QInputMethodEvent()
    typed.setCommitString("\N{CUNEIFORM SIGN A}")
    QApplication.sendEvent(office.window.book.paper().editor, typed)
    office.wait(lambda: "No font has a character" in shown.text)
    assert "paragraph 1" in shown.text
    office.press("Ctrl+Z")
    office.wait(lambda: shown.text == "")
    assert "The Office reports." in words_in(shown)


def test_another_paper_begins_with_its_first_page(office, shown):
    shown.pages.verticalScrollBar().setValue(500)
    place = office.window.navigator.model.papers()[2][0]
    office.window.show_place(place)
    made(office)
    assert "GB.291/WP/SDG/3" in words_in(shown)
    assert shown.pages.verticalScrollBar().value() == 0


def test_the_pages_follow_the_language_of_the_paper(office, paper, shown):
    office.desk.do(EditPaper(paper, "languages", (Language.EN, Language.FR)))
    office.desk.do(Reword(block(office, paper, 0), Language.FR, "Le Bureau fait rapport."))
    office.press("Ctrl+Alt+Shift+F", office.window)
    office.wait(lambda: "Le Bureau fait rapport." in words_in(shown))


def test_the_preview_is_remembered(office, shown):
    path = office.desk.path
    shown.pages.zoom = 1.1
    office.window.close()
    _, again = ready()
    again.show()
    again.begin(path)
    again.show_place(again.navigator.model.papers()[0][0])
    panel = again.beside.preview
    assert panel is not None
    office.wait(lambda: not panel.busy)
    assert panel.isVisible()
    assert panel.pages is not None
    assert panel.pages.zoom == pytest.approx(1.1)
    again.close()
    again.deleteLater()


def test_panels_make_room_on_a_small_screen_and_come_back(office, paper):
    assert office.window.panels.isVisible()
    office.press("F7", office.window)
    panel = made(office)
    assert not office.window.panels.isVisible()
    assert office.window.book.width() >= 360
    assert panel.width() >= 240
    office.press("F7", office.window)
    assert office.window.panels.isVisible()


def test_there_is_no_preview_beside_other_pages(office, paper, shown):
    office.window.show_place(REGISTER)
    assert not shown.isVisible()
    office.window.show_place(Place("paper", paper))
    assert shown.isVisible()


def test_sizes_change_by_keys_and_buttons(office, shown):
    shown.pages.setFocus()
    wide = shown.pages.factor()
    office.press("+")
    assert shown.pages.factor() > wide
    office.press("-")
    office.press("-")
    assert shown.pages.factor() < wide
    office.bot.mouseClick(shown._buttons["width"], Qt.MouseButton.LeftButton)
    assert shown.pages.factor() == pytest.approx(wide, abs=0.01)


def test_f6_goes_into_the_preview_as_well(office, shown):
    seen = []
    for _ in range(4):
        office.press("F6", office.window)
        seen.append(shown.isAncestorOf(QApplication.focusWidget()))
    assert seen.count(True) == 1 or seen.count(True) == 2
    assert False in seen


def test_every_button_of_the_preview_says_what_it_does(shown):
    assert all(button.accessibleName() and button.toolTip() for button in shown._buttons.values())


def test_without_the_part_that_shows_pages_the_preview_says_so(office, paper, monkeypatch):
    monkeypatch.setattr(proof, "possible", lambda: False)
    office.press("F7", office.window)
    panel = office.window.beside.preview
    assert panel.text == panels.ABSENT
    office.desk.do(Reword(block(office, paper, 0), Language.EN, "Anew."))
    office.bot.wait(panels.PAUSE + 100)
    assert panel.text == panels.ABSENT


def test_a_file_closed_while_pages_are_made_leaves_nothing_running(office, paper):
    office.press("F7", office.window)
    office.press("Ctrl+W", office.window)
    panel = office.window.beside.preview
    office.wait(lambda: panel is not None and not panel.busy)
    assert not panel.isVisible()


def test_nothing_of_it_is_loaded_before_it_is_wanted():
    code = (
        "import sys; from secretariat.gui.application import ready; ready()[1].show();"
        "print([name for name in sys.modules if 'QtPdf' in name or 'PrintSupport' in name"
        " or name.startswith(('secretariat.exporters', 'secretariat.gui.proof.'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_point_beside_the_pages_is_nowhere(shown):
    assert shown.pages.under(QPoint(0, 0)) is None
