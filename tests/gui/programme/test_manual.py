"""The manual says where everything of the module and the paper is found; here one goes and looks."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt

from secretariat.app import resources
from secretariat.app.queries.followup import programme
from secretariat.domain.finding import Spot
from secretariat.gui.models.followup import TITLE
from secretariat.gui.pages.programme import BOARD, LIST, LIVES, PARTS, QUESTIONS, RANKING, RECORD
from secretariat.gui.programme.card import CARD
from secretariat.gui.programme.ranking import TITLE as PROPOSAL

MANUAL = Path(resources.folder()) / "manual" / "en" / "follow-up.md"
TABS = {
    "List": LIST,
    "Board": BOARD,
    "Record": RECORD,
    "Participants": PARTS,
    "Ranking": RANKING,
    "Recommendations": LIVES,
    "Questions": QUESTIONS,
}


def rows():
    """The rows of the tables that name a tab and an entry."""
    cells = [
        [cell.strip().removeprefix("{say:").removesuffix("}") for cell in line.strip("|").split("|")]
        for line in MANUAL.read_text("utf-8").splitlines()
        if line.startswith("|")
    ]
    return [row for row in cells if len(row) == 4 and row[2] in TABS]


def shown(page, office, name, entry):
    """What a view shows of the titles of entries."""
    page.show_view(name)
    office.settle()
    view = page.list_view if name == LIST else page.view(name)
    match name:
        case "list":
            return _tree(view)
        case "board":
            return {one.item(row).data(CARD).title for one in view.stacks for row in range(one.count())}
        case "record":
            page.open_record(entry.id)
            return {view.title.text()}
        case "participants":
            count = view.model.columnCount()
            heads = [
                view.model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
                for at in range(count)
            ]
            return {head.partition("\n")[0] for head in heads}
        case "ranking":
            return {view.table.item(row, PROPOSAL).text() for row in range(view.table.rowCount())}
        case "recommendations":
            return {view.table.item(row, 0).text() for row in range(view.table.rowCount())}
        case _:
            return {view.list.item(row).text().partition(". ")[2] for row in range(view.list.count())}


def _tree(view, parent=None):
    parent = parent if parent is not None else QModelIndex()
    found = set()
    for row in range(view.list.rowCount(parent)):
        index = view.list.index(row, TITLE, parent)
        found |= {index.data()} | _tree(view, index)
    return found


def test_the_tables_cover_every_slide_and_every_paragraph():
    places = [row[0] for row in rows()]
    slides = {
        "Global follow-up",
        "National follow-up",
        "Policy coherence",
        "Policy dialogue",
        "Policy forum",
        "Support",
    }
    assert slides | {"Review"} <= set(places)
    numbers = set()
    for place in places:
        for part in place.split(","):
            first, _, last = part.strip().partition("-")
            if first.isdecimal():
                numbers |= set(range(int(first), int(last or first) + 1))
    assert set(range(1, 46)) - numbers == {39, 40}  # what these argue has its records under 33 to 35 and 41


@pytest.mark.parametrize("tab", TABS)
def test_every_row_is_found_on_the_screen_it_names(page, office, tab):
    entries = {one.title.en: one for one in office.desk.ask(programme)}
    wanted = [row[3] for row in rows() if row[2] == tab]
    assert wanted
    for title in wanted:
        if tab != "Questions":
            assert title in entries, title
        assert title in shown(page, office, TABS[tab], entries.get(title)), title


def test_each_entry_of_the_manual_is_reached_by_its_spot(page, office):
    entries = {one.title.en: one for one in office.desk.ask(programme)}
    for row in rows():
        if row[2] != "Questions":
            assert page.show_spot(Spot(None, entries[row[3]].id)), row
