"""A paper made ready to print: numbers, notes, references and closing lines follow its order."""

from dataclasses import astuple, replace
from datetime import date

import pytest

from secretariat.app import resources
from secretariat.domain import printing
from secretariat.domain.activity import Activity, Cells, Entry
from secretariat.domain.agenda import Item, Session
from secretariat.domain.committee import Committee
from secretariat.domain.contents import Contents
from secretariat.domain.decision import Appearance, Ask, Decision
from secretariat.domain.identity import (
    ActivityId,
    AppearanceId,
    AppendixId,
    BlockId,
    CommitteeId,
    DecisionId,
    EntryId,
    ItemId,
    NoteId,
    PaperId,
    ReferenceId,
    SessionId,
)
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Appendix, AppendixKind, Block, Kind, Note, Paper, Reference
from secretariat.domain.printing import PrintCall, PrintReference, PrintText
from secretariat.numbering.resolve import fingerprint, resolve
from tests.papers import a_paper, in_print

PAPER = PaperId("p")


def block(id, kind, text, level=1):
    return Block(BlockId(id), PAPER, id, kind, level, words=Words(en=text))


@pytest.fixture
def contents() -> Contents:
    """A small paper: heading with a note, two paragraphs, an item, references, a point for decision, an appendix."""
    return Contents(
        Paper(
            PAPER,
            ItemId("i"),
            "a",
            symbol="GB.291/WP/SDG/1",
            title=Words(en="Next steps"),
            subtitles=Words(en="(a) One\n(b) Two"),
            place=Words(en="Geneva"),
            dated=date(2004, 10, 19),
        ),
        Item(ItemId("i"), SessionId("s"), "a"),
        Session(SessionId("s"), CommitteeId("c"), "a", 291, place=Words(en="Geneva"), year=2004, month=11),
        Committee(CommitteeId("c"), "WP/SDG", Words(en="Working Party")),
        blocks=(
            block("b1", Kind.HEADING, "Follow-up{note:n2}"),
            block(
                "b2", Kind.PARAGRAPH, "See paragraph {ref:r1}, paragraphs {ref:r2} and the {ref:r3}.{note:n1}"
            ),
            block("b3", Kind.SUBITEM, "an {em}item{/em}"),
            block("b4", Kind.PARAGRAPH, "The Working Party may wish to decide (section {ref:r4})."),
        ),
        notes=(
            Note(NoteId("n1"), PAPER, Words(en="First part.\n\nSecond part.")),
            Note(NoteId("n2"), PAPER, Words(en="On the heading, see paragraph {ref:r1}.")),
            Note(NoteId("n3"), PAPER, Words(en="Never called.")),
        ),
        references=(
            Reference(ReferenceId("r1"), PAPER, block=BlockId("b3")),
            Reference(ReferenceId("r2"), PAPER, block=BlockId("b2"), until=BlockId("b4")),
            Reference(ReferenceId("r3"), PAPER, appendix=AppendixId("x")),
            Reference(ReferenceId("r4"), PAPER, block=BlockId("b1")),
        ),
        appendices=(
            Appendix(
                AppendixId("x"),
                PAPER,
                "a",
                title=Words(en="Events"),
                columns=Words(en="Title\tBy\tWhat\tWho"),
            ),
        ),
        entries=(
            Entry(EntryId("e1"), AppendixId("x"), ActivityId("a1"), "a", Cells(activity=Words(en="Seminar"))),
        ),
        activities=(
            Activity(ActivityId("a1"), "a", Cells(Words(en="Launch"), Words(en="ILO"), Words(en="x"))),
        ),
        decisions=(Decision(DecisionId("d"), "a"),),
        appearances=(Appearance(AppearanceId("y"), DecisionId("d"), PAPER, BlockId("b4"), "a"),),
    )


def resolved(contents, language=Language.EN, profile="P3"):
    return resolve(contents, language, resources.phrases()[language], resources.profiles()[profile])


def test_references_print_the_numbers_of_their_targets(contents):
    line = resolved(contents).lines[1]
    assert printing.plain(line.inlines) == "See paragraph 1(a), paragraphs 1-2 and the appendix."
    assert [inline.target for inline in line.inlines if isinstance(inline, PrintReference)] == [
        "b3",
        "b2",
        "x",
    ]
    assert printing.plain(resolved(contents).lines[3].inlines).endswith("(section I).")


def test_a_moved_paragraph_takes_its_references_along(contents):
    first, second, item, last = contents.blocks
    moved = resolved(replace(contents, blocks=(last, first, second, item)))
    assert printing.plain(moved.lines[2].inlines).startswith("See paragraph 2(a), paragraphs 2-1")
    assert moved.lines[0].decision


def test_a_reference_whose_target_is_gone_prints_a_question_mark(contents):
    gone = resolved(replace(contents, blocks=contents.blocks[:2]))
    assert printing.plain(gone.lines[1].inlines) == "See paragraph ?, paragraphs 1-? and the appendix."


def test_notes_are_numbered_by_first_use_and_keep_their_paragraphs(contents):
    paper = resolved(contents)
    assert [(note.number, note.id) for note in paper.notes] == [(1, "n2"), (2, "n1")]
    assert [printing.plain(part) for part in paper.notes[1].paragraphs] == ["First part.", "Second part."]
    assert paper.lines[0].inlines == (PrintText("Follow-up"), PrintCall(1, "n2"))
    assert printing.plain(paper.notes[0].paragraphs[0]) == "On the heading, see paragraph 1(a)."


def test_the_closing_line_lists_what_is_to_be_decided(contents):
    closing = resolved(contents).closing
    assert closing.place_date == "Geneva, 19 October 2004."
    assert [printing.plain(line) for line in closing.decisions] == ["Point for decision: Paragraph 2."]


def test_several_points_stand_one_a_line(contents):
    both = replace(
        contents,
        decisions=(*contents.decisions, Decision(DecisionId("d2"), "b")),
        appearances=(
            *contents.appearances,
            Appearance(AppearanceId("z"), DecisionId("d2"), PAPER, BlockId("b2"), "b"),
        ),
    )
    lines = [printing.plain(line) for line in resolved(both).closing.decisions]
    assert lines == ["Points for decision: Paragraph 1;", "Paragraph 2."]


def test_a_point_for_discussion_makes_no_closing_line(contents):
    invited = replace(contents, decisions=(Decision(DecisionId("d"), "a", Ask.DISCUSSION),))
    assert resolved(invited).closing.decisions == ()


def test_without_a_date_there_is_no_closing_date(contents):
    undated = replace(contents, paper=replace(contents.paper, dated=None))
    assert resolved(undated).closing.place_date == ""


def test_the_masthead_says_what_is_known(contents):
    head = resolved(contents).masthead
    assert (head.session, head.place_month) == ("291st Session", "Geneva, November 2004")
    assert head.item_line == "FIRST ITEM ON THE AGENDA"
    assert head.purpose == ""


def test_the_masthead_says_nothing_that_is_not_known(contents):
    bare = replace(contents, session=Session(SessionId("s"), CommitteeId("c"), "a"))
    head = resolved(bare).masthead
    assert (head.session, head.place_month) == ("", "")


def test_later_profiles_put_session_and_place_on_one_line(contents):
    head = resolved(contents, profile="P5").masthead
    assert (head.session, head.place_month) == ("291st Session, Geneva, November 2004", "")
    assert resolved(contents, profile="P6").masthead.item_line == "First item on the agenda"
    assert resolved(contents, profile="P4").lines[1].inlines[3].text == "1–2"


@pytest.mark.parametrize(
    ("language", "line", "dated"),
    [
        (Language.FR, "PREMIÈRE QUESTION À L’ORDRE DU JOUR", "Geneva, le 19 octobre 2004."),
        (Language.ES, "PRIMER PUNTO DEL ORDEN DEL DÍA", "Geneva, 19 de octubre de 2004."),
    ],
)
def test_standing_phrases_follow_the_language(contents, language, line, dated):
    paper = resolved(contents, language)
    assert paper.masthead.item_line == line
    assert paper.closing.place_date == dated


def test_an_entry_prints_its_own_cell_where_it_has_one(contents):
    rows = resolved(contents).appendices[0].table.rows
    assert [printing.plain(cell) for cell in rows[0]] == ["Launch", "ILO", "Seminar", ""]


def test_one_appendix_is_not_numbered_and_two_are(contents):
    assert resolved(contents).appendices[0].heading == "Appendix"
    second = Appendix(AppendixId("y"), PAPER, "b", AppendixKind.TABLE, cells=Words(en="a\tb\nc\td"))
    two = resolved(replace(contents, appendices=(*contents.appendices, second)))
    assert [appendix.heading for appendix in two.appendices] == ["Appendix I", "Appendix II"]
    assert len(two.appendices[1].table.rows) == 2
    assert printing.plain(two.lines[1].inlines).endswith("the Appendix I.")


def test_the_fingerprint_follows_what_is_printed_and_nothing_else(contents):
    paper = resolved(contents)
    assert fingerprint(paper) == fingerprint(resolved(contents))
    assert fingerprint(replace(paper, stamp=5)) == fingerprint(paper)
    other = replace(contents, paper=replace(contents.paper, title=Words(en="Next step")))
    assert fingerprint(resolved(other)) != fingerprint(paper)


def test_newer_papers_print_their_date_and_original_language():
    paper = a_paper("P One.", profile="P5", leading=Language.FR)
    head = in_print(paper, Language.EN).masthead
    assert (head.date, head.original) == ("Date: 19 October 2004", "Original: French")
    head = in_print(paper, Language.ES).masthead
    assert (head.date, head.original) == ("Fecha: 19 de octubre de 2004", "Original: francés")
    assert in_print(a_paper("P One.", profile="P5", dated=None)).masthead.date == ""
    assert in_print(a_paper("P One.")).masthead.original == ""


def test_a_briefing_has_no_masthead_but_its_symbol():
    head = in_print(a_paper("P One.", profile="briefing")).masthead
    assert {head.symbol} == {text for text in astuple(head) if text}


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("GB291-WP-SDG-1-2004-10-0001-1-En.doc", {Language.EN}),
        ("GB294-LILS-1-2005-09-0003-01-Fr.doc/v.5", {Language.FR}),
        ("GB311_7-1_[2011-06-0189-1]-Sp.docx", {Language.ES}),
        ("Our own name.docx", set(Language)),
    ],
)
def test_a_file_name_of_the_office_stands_in_the_language_it_names(name, spoken):
    paper = a_paper("P One.", office_file_name=name)
    assert {language for language in Language if in_print(paper, language).office_file_name} == spoken
