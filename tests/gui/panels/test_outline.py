"""The outline beside the paper: it follows, leads, and moves what it shows."""

from PySide6.QtCore import Qt

from secretariat.app.commands.block import AddBlock
from secretariat.app.queries import paper as papers
from secretariat.domain.identity import BlockId, new_id
from secretariat.domain.language import Words
from secretariat.domain.paper import Kind
from secretariat.gui.place import Place

PAPER = (
    ("H", "Introduction"),
    ("P", "First words here"),
    ("H", "Policy"),
    ("P", "Second"),
    ("S", "an item"),
    ("P", "Third"),
)
KINDS = {"H": Kind.HEADING, "P": Kind.PARAGRAPH, "S": Kind.SUBITEM}


def begin(office):
    office.create()
    _, _, ids = office.agenda()
    after = office.desk.ask(papers.sheet, ids[0]).contents.blocks[-1].id
    for kind, words in PAPER:
        block = BlockId(new_id())
        office.desk.do(AddBlock(block, ids[0], after, KINDS[kind], words=Words(en=words)))
        after = block
    office.window.show_place(Place("paper", ids[0]))
    office.press("F10")
    panel = office.window.panels.panel("outline")
    panel.wait()
    return panel, ids[0]


def words(office, paper):
    return [block.words.en for block in office.desk.ask(papers.sheet, paper).contents.blocks]


def line(panel, text):
    return next(panel.model.index_of(part.id) for part in panel.model.blocks if part.text == text)


def test_it_shows_sections_open_and_items_folded(office):
    panel, _ = begin(office)
    assert office.window.panels.name == "outline"
    assert panel.tree.isExpanded(line(panel, "Policy"))
    assert not panel.tree.isExpanded(line(panel, "Second"))
    policy = line(panel, "Policy")
    assert policy.data(Qt.ItemDataRole.ToolTipRole) == f"{policy.data()}\n2 paragraphs · 5 words"


def test_it_follows_the_caret_and_leads_to_what_is_chosen(office):
    panel, _ = begin(office)
    page = office.window.book.paper()
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(line(panel, "Third"))
    office.press("Return", panel.tree)
    assert page.editor.hasFocus()
    assert page.editor.textCursor().block().text() == "Third"
    office.press("Up", page.editor)
    assert panel.tree.currentIndex() == line(panel, "Second")


def test_a_section_moves_with_all_it_holds_and_undo_brings_it_back(office):
    panel, paper = begin(office)
    before = words(office, paper)
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(line(panel, "Policy"))
    office.press("Alt+Shift+Up", panel.tree)
    assert words(office, paper)[1:] == [
        "Policy",
        "Second",
        "an item",
        "Third",
        "Introduction",
        "First words here",
    ]
    assert office.desk.undo_label == "Move section"
    assert panel.tree.currentIndex() == line(panel, "Policy")
    office.desk.undo()
    assert words(office, paper) == before


def test_what_is_dragged_goes_where_it_is_let_go(office):
    panel, paper = begin(office)
    carried = panel.model.mimeData([line(panel, "First words here")])
    assert panel.model.dropMimeData(carried, Qt.DropAction.MoveAction, -1, 0, line(panel, "Policy"))
    office.settle()
    assert words(office, paper)[1:4] == ["Introduction", "Policy", "First words here"]
    assert office.desk.undo_label == "Move paragraph"


def test_tab_changes_the_level_of_what_is_chosen(office):
    panel, paper = begin(office)
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(line(panel, "Third"))
    office.press("Tab", panel.tree)
    assert panel.tree.hasFocus()
    assert office.desk.ask(papers.sheet, paper).contents.blocks[-1].kind is Kind.SUBITEM
    office.press("Shift+Tab", panel.tree)
    assert office.desk.ask(papers.sheet, paper).contents.blocks[-1].kind is Kind.PARAGRAPH
    office.press("Esc", panel.tree)
    assert office.window.book.paper().editor.hasFocus()


def test_what_is_typed_shows_after_a_pause(office):
    panel, _ = begin(office)
    page = office.window.book.paper()
    panel.tree.setCurrentIndex(line(panel, "Third"))
    office.press("Return", panel.tree)
    office.write("X")
    page.flush()
    office.wait(lambda: any("X" in part.text for part in panel.model.blocks))


def test_without_a_paper_it_says_what_to_do(office):
    office.create()
    panel = office.window.panels.panel("outline")
    assert panel._told.text() == "Choose a paper to see its outline."
