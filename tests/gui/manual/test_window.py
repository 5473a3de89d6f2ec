"""The manual in its window: read, searched, turned back, and closed with the window of the program."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from secretariat.app import manual
from secretariat.gui import theme


def text(window):
    """What the page in view says."""
    return window.reader.document().toPlainText()


@pytest.fixture
def help(office):
    """The window of the manual, opened with F1."""
    office.press("F1")
    office.bot.waitExposed(office.window.manual)
    return office.window.manual


def test_f1_opens_the_manual_and_esc_closes_it(office, help):
    assert help.isVisible()
    office.bot.keyClick(help.reader, Qt.Key.Key_Escape)
    assert not help.isVisible()


def test_entries_and_keys_are_filled_in(help):
    assert "File > New (Ctrl+N)" in text(help)
    assert "{" not in text(help)


def test_every_page_is_shown_whole(help):
    for page in manual.PAGES:
        help.show_topic(page)
        shown = text(help)
        assert shown.startswith(manual.sections(help.pages[page])[0].heading)
        for part in manual.sections(help.pages[page]):
            assert part.heading in shown
        assert help.contents.currentItem().data(Qt.ItemDataRole.UserRole) == page


def test_a_section_is_brought_to_the_top(office, help):
    help.show_topic("nothing-lost#undo")
    office.settle()
    assert help.reader.textCursor().block().text() == "Take steps back"
    assert help.reader.cursorRect().top() < theme.scaled(60)


def test_words_are_found_in_all_pages_and_lead_to_their_section(office, help):
    help.field.setFocus()
    office.bot.keyClicks(help.field, "conflicted cop")
    office.bot.keyClick(help.field, Qt.Key.Key_Return)
    assert help.found.count() == 1
    assert help.lists.currentWidget() is help.found
    assert help.reader.page == "colleagues"
    assert help.reader.textCursor().block().text() == "Copies of synchronizing programs"


def test_what_is_not_in_the_manual_is_said_to_be_not_found(office, help):
    office.bot.keyClicks(help.field, "xylophone")
    help.look()
    assert help.told.text() == "Not found."
    help.field.clear()
    help.look()
    assert help.lists.currentWidget() is help.contents


def test_one_goes_back_and_forward_again(office, help):
    assert not help.back.isEnabled()
    help.show_topic("paper")
    help.reader.anchorClicked.emit(QUrl("findings.md"))
    assert help.reader.page == "findings"
    office.bot.mouseClick(help.back, Qt.MouseButton.LeftButton)
    assert help.reader.page == "paper"
    office.bot.mouseClick(help.forward, Qt.MouseButton.LeftButton)
    assert help.reader.page == "findings"


@pytest.mark.parametrize(
    "address", ["https://127.0.0.1:9/paper.md", "file:///etc/passwd", "passwd.md", "javascript:alert(1)"]
)
def test_no_link_leads_out_of_the_manual(help, address):
    help.reader.anchorClicked.emit(QUrl(address))
    assert help.reader.page == "first-steps"


def test_nothing_but_the_manual_is_read(help, tmp_path):
    (tmp_path / "secret.md").write_text("secret")
    kind = QTextDocument.ResourceType
    for address in (str(tmp_path / "secret.md"), "../../../pyproject.toml", "https://127.0.0.1:9/x.md"):
        assert help.reader.loadResource(kind.MarkdownResource.value, QUrl(address)) is None
        assert help.reader.loadResource(kind.HtmlResource.value, QUrl(address)) is None
    assert help.reader.loadResource(kind.ImageResource.value, QUrl("../../../window.png")).isNull()


def test_pictures_are_no_wider_than_a_line(office, help):
    help.resize(700, 600)
    office.settle()
    image = help.reader.loadResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/paper.png")
    )
    assert 0 < image.width() <= help.reader.viewport().width()


def test_the_text_follows_the_size_of_all_text(office, help, qapp):
    before = help.reader.document().defaultFont().pointSizeF()
    theme.dress(qapp, "light", 150)
    office.wait(lambda: help.reader.document().defaultFont().pointSizeF() == pytest.approx(1.5 * before))
    office.wait(lambda: not help.reader.horizontalScrollBar().isVisible())


def test_it_does_not_keep_the_program_open(office, help):
    assert not help.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    office.window.close()
    assert not help.isVisible()


def test_it_comes_back_as_it_stood(office, help):
    help.resize(700, 500)
    help.close()
    office.window.manual = None
    office.press("F1", office.window)
    assert office.window.manual.size().width() == 700


@pytest.mark.parametrize(
    ("language", "title", "contents"),
    [("fr", "Premiers pas", "Le document"), ("es", "Primeros pasos", "El documento")],
)
def test_it_is_read_in_the_language_the_program_speaks(office, language, title, contents):
    office.window.settings.speech = language
    office.press("F1")
    window = office.window.manual
    office.bot.waitExposed(window)
    assert text(window).startswith(title)
    rows = range(window.contents.count())
    assert contents in {window.contents.item(row).text() for row in rows}
