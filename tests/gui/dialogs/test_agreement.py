"""Linking a passage to an activity, and the list of what does not agree."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.app.commands.appendix import AddAppendix, AddEntries
from secretariat.app.commands.block import Reword
from secretariat.app.queries import mention
from secretariat.app.queries import paper as papers
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.identity import ActivityId, AppendixId, new_id
from secretariat.domain.language import Language
from secretariat.gui.dialogs.activity_choosing import ActivityChoosing
from secretariat.gui.dialogs.agreement import AgreementDialog
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.place import Place

WORDS = "It began well. On 18 May the report was presented in Vilnius."


@pytest.fixture
def sheet(office):
    """Show a paper that speaks of one of two activities in its appendix."""
    office.create()
    _, _, held = office.agenda()
    block = office.desk.ask(papers.sheet, held[0]).contents.blocks[0].id
    office.desk.do(Reword(block, Language.EN, WORDS))
    ids = [ActivityId(new_id()) for _ in range(2)]
    for id, title, venue, day in zip(
        ids, ("Launch", "Seminar"), ("Vilnius", "Geneva"), (18, 20), strict=True
    ):
        office.desk.do(AddActivity(id))
        office.desk.do(EditActivity(id, "title", title))
        office.desk.do(EditActivity(id, "venue", venue))
        days = Dates(f"{day} May", date(2004, 5, day), date(2004, 5, day), Precision.DAY)
        office.desk.do(EditActivity(id, "dates", days))
    appendix = AppendixId(new_id())
    office.desk.do(AddAppendix(appendix, held[0]))
    office.desk.do(AddEntries(appendix, tuple(ids)))
    office.window.show_place(Place("paper", held[0]))
    office.settle()
    return held[0], block, ids


def links(office, paper):
    return [(one.link.passage, one.activity.id) for one in office.desk.ask(mention.agreement, paper).linked]


def compare(office):
    office.window.actions_by_name["paper.agreement"].trigger()
    dialog = office.dialog(AgreementDialog)
    dialog.wait()
    office.settle()
    return dialog


def test_chosen_words_are_linked_to_the_activity_found_by_its_place(office, sheet):
    paper, block, ids = sheet
    page = office.window.book.paper()
    start = WORDS.index("the report")
    page.editor.put_caret(Caret(f"block:{block}", start), Caret(f"block:{block}", start + len("the report")))
    page.editor.setFocus()
    office.press("Ctrl+Shift+K")
    choosing = office.dialog(ActivityChoosing)
    choosing.wait()
    choosing.field.setFocus()
    office.bot.keyClicks(choosing.field, "vilnius")
    assert choosing.list.count() == 1
    office.bot.keyClick(choosing.field, Qt.Key.Key_Return)
    office.settle()
    assert links(office, paper) == [("the report", ids[0])]
    assert page.hand.mentions.passages(block) == ("the report",)
    office.window.grab()  # the line is drawn


def test_a_day_of_the_text_is_linked_to_its_row_by_one_press(office, sheet):
    paper, _, ids = sheet
    dialog = compare(office)
    assert dialog.held().likely.id == ids[0]
    office.bot.mouseClick(dialog.link, Qt.MouseButton.LeftButton)
    dialog.wait()
    assert links(office, paper) == [("On 18 May the report was presented in Vilnius.", ids[0])]
    assert dialog.told.text().startswith("1 linked, 0 to look at in the text, 1 rows")
    dialog.close()


def test_a_link_is_taken_away_again(office, sheet):
    paper, _, _ = sheet
    dialog = compare(office)
    office.bot.mouseClick(dialog.link, Qt.MouseButton.LeftButton)
    dialog.wait()
    group = dialog.tree.topLevelItem(2)
    dialog.tree.setCurrentItem(group.child(0))
    office.bot.mouseClick(dialog.unlink, Qt.MouseButton.LeftButton)
    dialog.wait()
    assert links(office, paper) == []
    dialog.close()


def test_enter_leads_to_the_row_that_is_never_mentioned(office, sheet):
    dialog = compare(office)
    silent = dialog.tree.topLevelItem(1)
    assert silent.text(0) == "Rows of the appendix the text never speaks of: 1"
    dialog.tree.setCurrentItem(silent.child(0))
    dialog.tree.setFocus()
    office.bot.keyClick(dialog.tree, Qt.Key.Key_Return)
    office.settle()
    assert office.window.place.kind in {"register", "paper"}
