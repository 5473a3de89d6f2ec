"""Corrigenda, addenda and revisions: drafts with the right symbol, and the list of what changed."""

from datetime import date

import pytest

from secretariat.app import correcting, export, issuing
from secretariat.app.commands.block import AddBlock, DeleteBlocks, Reword
from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries import edition
from secretariat.app.queries import paper as papers
from secretariat.domain import inline
from secretariat.domain.edition import EditionKind
from secretariat.domain.identity import BlockId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Kind, Paper, Status
from secretariat.domain.told import Locked, Refused

DAY = date(2004, 10, 19)
CORR, ADD, REV = EditionKind.CORRIGENDUM, EditionKind.ADDENDUM, EditionKind.REVISION


def issue(workspace, paper, day=DAY):
    workspace.do(workspace.ask(issuing.issue, paper, day))


def opened(workspace, paper, kind):
    """Open a draft of a kind and return its paper."""
    command = workspace.ask(correcting.correct, paper, kind)
    workspace.do(command)
    return paper if kind is REV else command.id


def held(workspace, paper):
    return workspace.ask(papers.sheet, paper)


def numbers(workspace, paper):
    lines = held(workspace, paper).printed.lines
    return [line.number for line in lines if line.kind is Kind.PARAGRAPH]


def add(workspace, paper, after, text):
    id = BlockId(new_id())
    workspace.do(AddBlock(id, paper, held(workspace, paper).contents.blocks[after].id, words=Words(en=text)))
    return id


@pytest.fixture
def issued(workspace, paper):
    issue(workspace, paper)
    return paper


@pytest.mark.parametrize(("kind", "said"), [(CORR, "Nothing was changed in"), (ADD, "Nothing was added to")])
def test_a_draft_in_which_nothing_is_to_be_listed_says_so_in_one_sentence(workspace, issued, kind, said):
    draft = opened(workspace, issued, kind)
    with pytest.raises(Refused) as told:
        workspace.ask(correcting.listing, draft)
    assert told.value.why.startswith(f"{said} the paper yet.")


@pytest.mark.parametrize(
    ("kind", "symbol"),
    [
        (CORR, "GB.291/WP/SDG/1(Corr.)"),
        (ADD, "GB.291/WP/SDG/1(Add.)"),
        (REV, "GB.291/WP/SDG/1(Rev.)"),
    ],
)
def test_a_draft_has_the_right_symbol(workspace, issued, kind, symbol):
    draft = held(workspace, opened(workspace, issued, kind)).contents.paper
    assert (draft.symbol, draft.status) == (symbol, Status.DRAFT)
    assert draft.item == held(workspace, issued).contents.paper.item


def test_the_second_of_a_kind_is_numbered(workspace, issued):
    for symbol in ("GB.291/WP/SDG/1(Rev.)", "GB.291/WP/SDG/1(Rev.2)", "GB.291/WP/SDG/1(Rev.3)"):
        opened(workspace, issued, REV)
        assert held(workspace, issued).contents.paper.symbol == symbol
        issue(workspace, issued)
    draft = opened(workspace, issued, CORR)
    assert held(workspace, draft).contents.paper.symbol == "GB.291/WP/SDG/1(Rev.3)(Corr.)"


def test_a_draft_paper_cannot_be_corrected(workspace, paper):
    with pytest.raises(Refused):
        workspace.ask(correcting.correct, paper, CORR)


def test_one_draft_at_a_time(workspace, issued):
    opened(workspace, issued, CORR)
    with pytest.raises(Refused):
        workspace.ask(correcting.correct, issued, REV)


def test_a_revision_keeps_the_issued_numbers(workspace, issued):
    opened(workspace, issued, REV)
    add(workspace, issued, 0, "Between one and two")
    assert numbers(workspace, issued) == ["1", "1bis", "2", "3"]
    issue(workspace, issued, date(2005, 1, 17))
    assert [one.symbol for one in workspace.ask(edition.editions, issued)] == [
        "GB.291/WP/SDG/1",
        "GB.291/WP/SDG/1(Rev.)",
    ]
    assert workspace.ask(export.prepare, issued).paper.symbol == "GB.291/WP/SDG/1(Rev.)"
    assert workspace.ask(papers.printed, issued) == workspace.ask(papers.drafted, issued)
    opened(workspace, issued, REV)
    add(workspace, issued, 1, "And another")
    assert numbers(workspace, issued) == ["1", "1bis", "1ter", "2", "3"]


def test_a_corrigendum_lists_what_was_changed_word_by_word(workspace, issued):
    first = held(workspace, issued).contents.blocks[0].id
    workspace.undo()
    workspace.do(Reword(first, Language.EN, "The Office reports to the Council in March of each year."))
    issue(workspace, issued)
    draft = opened(workspace, issued, CORR)
    workspace.do(Reword(first, Language.EN, "The Office reports to the Board in March of each year."))
    workspace.do(DeleteBlocks((held(workspace, issued).contents.blocks[3].id,)))
    workspace.do(workspace.ask(correcting.listing, draft))
    said = [inline.plain(block.words.en) for block in held(workspace, draft).contents.blocks]
    assert said == [
        "Document GB.291/WP/SDG/1 is corrected as follows.",
        "Paragraph 1: for “reports to the Council in March of”, read “reports to the Board in March of”.",
        "Paragraph 2(a): deleted.",
    ]


def test_listing_again_takes_the_place_of_the_list_before(workspace, issued):
    draft = opened(workspace, issued, CORR)
    first = held(workspace, issued).contents.blocks[0].id
    for words in ("One and more", "One and much more"):
        workspace.do(Reword(first, Language.EN, words))
        workspace.do(workspace.ask(correcting.listing, draft))
    assert len(held(workspace, draft).contents.blocks) == 2


def test_an_addendum_lists_what_was_added_alone(workspace, issued):
    draft = opened(workspace, issued, ADD)
    add(workspace, issued, 0, "This is new.")
    workspace.do(Reword(held(workspace, issued).contents.blocks[0].id, Language.EN, "Uno"))
    workspace.do(workspace.ask(correcting.listing, draft))
    said = [inline.plain(block.words.en) for block in held(workspace, draft).contents.blocks]
    assert said == [
        "The following is added to document GB.291/WP/SDG/1.",
        "Paragraph 1: after it, add “1bis. This is new.”",
    ]


def test_a_language_in_which_nothing_changed_says_so(workspace, paper):
    workspace.do(EditPaper(paper, "languages", (Language.EN, Language.FR)))
    first = held(workspace, paper).contents.blocks[0].id
    workspace.do(Reword(first, Language.FR, "Le Bureau fait rapport"))
    issue(workspace, paper)
    draft = opened(workspace, paper, CORR)
    workspace.do(Reword(first, Language.FR, "Le Bureau fera rapport"))
    workspace.do(workspace.ask(correcting.listing, draft))
    line = held(workspace, draft).contents.blocks[1].words
    assert (
        line.fr
        == "Paragraphe 1: au lieu de «\u00a0Le Bureau fait rapport\u00a0», lire «\u00a0Le Bureau fera rapport\u00a0»."
    )
    assert line.en == "Paragraph 1: the English text is not concerned."


def test_issuing_a_corrigendum_locks_both_papers(workspace, issued):
    draft = opened(workspace, issued, CORR)
    first = held(workspace, issued).contents.blocks[0].id
    workspace.do(Reword(first, Language.EN, "One and more"))
    workspace.do(workspace.ask(correcting.listing, draft))
    issue(workspace, draft)
    for paper in (issued, draft):
        with pytest.raises(Locked):
            workspace.do(EditPaper(paper, "title.en", "Another"))
    symbols = [one.symbol for one in workspace.ask(edition.editions, issued)]
    assert symbols == ["GB.291/WP/SDG/1", "GB.291/WP/SDG/1(Corr.)"]
    assert workspace.ask(export.prepare, draft).paper.symbol == "GB.291/WP/SDG/1(Corr.)"
    assert workspace.ask(export.prepare, issued).paper.lines[0].inlines[0].text == "One"


def test_the_next_corrigendum_begins_where_the_last_one_ended(workspace, issued):
    first = held(workspace, issued).contents.blocks[0].id
    draft = opened(workspace, issued, CORR)
    workspace.do(Reword(first, Language.EN, "One and more"))
    workspace.do(workspace.ask(correcting.listing, draft))
    issue(workspace, draft)
    second = opened(workspace, issued, CORR)
    assert held(workspace, second).contents.paper.symbol == "GB.291/WP/SDG/1(Corr.2)"
    assert workspace.ask(correcting.corrections, issued) == ()


def test_a_draft_in_which_nothing_was_changed_is_closed_again(workspace, issued):
    before = workspace.ask(papers.sheet, issued)
    for kind in (CORR, REV):
        draft = opened(workspace, issued, kind)
        workspace.do(workspace.ask(correcting.close, draft))
        assert workspace.ask(papers.sheet, issued) == before
    assert len(workspace.ask(lambda at: at.read.all(Paper))) == 1


def test_a_draft_with_changes_is_not_closed(workspace, issued):
    opened(workspace, issued, REV)
    workspace.do(Reword(held(workspace, issued).contents.blocks[0].id, Language.EN, "Uno"))
    with pytest.raises(Refused):
        workspace.ask(correcting.close, issued)


def test_the_paper_is_not_issued_in_the_place_of_its_corrigendum(workspace, issued):
    opened(workspace, issued, CORR)
    with pytest.raises(Refused):
        workspace.ask(issuing.issue, issued, DAY)


def test_a_draft_is_issued_by_issuing_it_alone(workspace, issued):
    draft = opened(workspace, issued, CORR)
    for paper in (draft, issued):
        with pytest.raises(Refused):
            workspace.do(EditPaper(paper, "status", Status.ISSUED))


def test_undo_closes_a_draft_too(workspace, issued):
    before = workspace.ask(papers.sheet, issued)
    opened(workspace, issued, CORR)
    workspace.undo()
    assert workspace.ask(papers.sheet, issued) == before
