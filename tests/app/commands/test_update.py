"""What was done since the last session, drafted from the register."""

from datetime import date

import pytest

from secretariat.app import update
from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.app.commands.update import DraftUpdate
from secretariat.app.occasions import Group
from secretariat.app.queries import mention
from secretariat.app.queries import paper as papers
from secretariat.domain import printing
from secretariat.domain.activity import Activity, Cells, Reach, State
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.figure import Period
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Kind
from secretariat.importers.entry import retold
from secretariat.numbering import references

PERIOD = Period(date(2004, 4, 1), date(2004, 10, 31))
ROWS = (
    ("Seminar on growth", "Geneva", "Switzerland", 5, Reach.GLOBAL, "", State.HELD),
    ("Presentation to the Council", "New York", "United States", 6, Reach.GLOBAL, "", State.HELD),
    ("National dialogue", "Lima", "Peru", 9, Reach.NATIONAL, "", State.HELD),
    ("General Council", "Geneva", "Switzerland", 6, Reach.GLOBAL, "IOE", State.HELD),
    ("Too early", "Paris", "France", 3, Reach.GLOBAL, "", State.HELD),
    ("Called off", "Rome", "Italy", 7, Reach.GLOBAL, "", State.CANCELLED),
)


@pytest.fixture
def register(workspace, paper):
    """Put six activities into the register: one before the period, one cancelled."""
    for title, venue, country, month, reach, organizer, state in ROWS:
        id, day = ActivityId(new_id()), date(2004, month, 8)
        workspace.do(AddActivity(id))
        for field, value in (
            ("title", title),
            ("venue", venue),
            ("country", country),
            ("reach", reach),
            ("state", state),
            ("cells.organized_by.en", organizer),
            ("dates", Dates(f"8.{month}", day, day, Precision.DAY)),
        ):
            workspace.do(EditActivity(id, field, value))


def drafted(workspace, paper):
    sheet = workspace.ask(papers.sheet, paper)
    return [(line.kind, printing.plain(line.inlines)) for line in sheet.printed.lines[5:]]


def test_the_draft_has_a_heading_an_introduction_with_figures_and_a_paragraph_a_group(
    workspace, paper, register
):
    workspace.do(DraftUpdate(paper, PERIOD))
    kinds, texts = zip(*drafted(workspace, paper), strict=True)
    assert kinds == (Kind.HEADING, *[Kind.PARAGRAPH] * 5)
    assert texts[1].startswith(
        "From 1 April 2004 to 31 October 2004, 4 activities in 3 countries have been reported to the Office. "
        "They are listed in the appendix,"
    )
    assert [text.partition(":")[2] for text in texts[2:]] == [
        " Presentation to the Council, New York, 8.6.",
        " National dialogue, Lima, 8.9.",
        " Seminar on growth, Geneva, 8.5.",
        " General Council, Geneva, 8.6.",
    ]


def test_the_appendix_lists_the_rows_by_their_last_day_and_tells_the_cut_off_date(workspace, paper, register):
    workspace.do(DraftUpdate(paper, PERIOD))
    (appendix,) = workspace.ask(papers.sheet, paper).printed.appendices
    assert printing.plain(appendix.subtitle) == "As at 31 October 2004"
    assert len(appendix.table.rows) == 4


def test_every_row_is_linked_to_the_words_that_speak_of_it(workspace, paper, register):
    workspace.do(DraftUpdate(paper, PERIOD))
    found = workspace.ask(mention.agreement, paper)
    assert sorted(one.link.passage for one in found.linked) == [
        "General Council",
        "National dialogue",
        "Presentation to the Council",
        "Seminar on growth",
    ]
    assert found.silent == ()


def test_one_undo_takes_all_of_it_out_again(workspace, paper, register):
    before = workspace.ask(papers.sheet, paper)
    workspace.do(DraftUpdate(paper, PERIOD))
    workspace.undo()
    assert workspace.ask(papers.sheet, paper) == before


def test_a_second_draft_uses_the_appendix_there_is(workspace, paper, register):
    for _ in range(2):
        workspace.do(DraftUpdate(paper, PERIOD))
    sheet = workspace.ask(papers.sheet, paper)
    assert [len(one.table.rows) for one in sheet.printed.appendices] == [4]
    assert references.GONE not in [piece for line in sheet.printed.lines for piece in line.inlines]


def test_where_nothing_happened_the_draft_says_so(workspace, paper):
    workspace.do(DraftUpdate(paper, PERIOD))
    assert [text for _, text in drafted(workspace, paper)][1:] == [
        "No activity has been reported to the Office since the last session."
    ]
    assert workspace.ask(papers.sheet, paper).printed.appendices == ()


@pytest.mark.parametrize("language", Language)
def test_every_language_has_a_paragraph_for_every_group(language):
    words, english = update.phrases(language), update.phrases(Language.EN)
    assert words.keys() == english.keys()
    assert all("{list}" in words[each] for each in Group)


def test_braces_in_a_title_stay_what_they_are():
    activity = Activity(ActivityId("1" * 32), "a", title="The {ref:x} day")
    (told,) = update.paragraphs([(activity, ())], Language.EN)
    assert told.words == "Further activities were: The {{ref:x}} day."


def test_an_activity_known_by_its_place_alone_is_told_once():
    cells = Cells(title_venue_date=Words(en="Colombia, September"))
    held = retold(Activity(ActivityId("1" * 32), "a", cells), "Colombia, September", 2004)
    (told,) = update.paragraphs([(held, ())], Language.EN)
    assert told.words == "At the national level, the following took place: Colombia, September."
