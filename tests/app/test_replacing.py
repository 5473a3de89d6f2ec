"""Finding words in the whole file and putting others in their place, as one step that undo takes back."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.app.commands.appendix import AddAppendix, AddEntries
from secretariat.app.commands.block import AddBlock, Reword
from secretariat.app.commands.decision import EditDecision, PutPoint
from secretariat.app.commands.note import AddNote
from secretariat.app.commands.reference import AddReference
from secretariat.app.commands.replace import Places, Replace, may_put
from secretariat.app.passages import FIELDS, Site
from secretariat.app.queries import find
from secretariat.app.queries.find import Wanted
from secretariat.domain.activity import Activity, Cells
from secretariat.domain.comment import Comment
from secretariat.domain.decision import Decision, Outcome
from secretariat.domain.edition import Edition
from secretariat.domain.folding import Manner
from secretariat.domain.identity import (
    ActivityId,
    AppendixId,
    BlockId,
    CommentId,
    DecisionId,
    EditionId,
    NoteId,
    ReferenceId,
    new_id,
)
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Appendix, AppendixKind, Block, Kind, Note
from secretariat.domain.told import Refused

EN, FR = Language.EN, Language.FR


def every(workspace, wanted, paper=None):
    parts = workspace.ask(find.stretches, paper)
    return [one for part in parts for one in workspace.ask(find.occurrences, part, wanted)]


def replacing(found, by):
    sites: dict[tuple[Site, str], list[tuple[int, int]]] = {}
    for one in found:
        sites.setdefault((one.site, one.passage.stored), []).append((one.start, one.end))
    return Replace(tuple(Places(site, stored, tuple(at)) for (site, stored), at in sites.items()), by)


def replace_all(workspace, words, by, **wanted):
    found = every(workspace, Wanted(words, **wanted))
    workspace.do(
        replacing(
            [one for one in found if may_put(one.site, one.passage.stored, (one.start, one.end), by)], by
        )
    )
    return found


def content(workspace):
    return workspace.ask(lambda at: [at.read.all(kind) for kind, _ in FIELDS.values()])


@pytest.fixture
def filled(workspace, paper):
    """Return a paper that says "Office" in every kind of thing."""
    first, *_, last = workspace.ask(lambda at: at.read.all(Block, paper=paper))
    note, reference, point = NoteId(new_id()), ReferenceId(new_id()), DecisionId(new_id())
    workspace.do(AddNote(note, first.id, EN, "The Office{note:" + note + "} reports", "An Office note"))
    marked = "The {em}Office{/em} in paragraph {ref:" + reference + "}"
    workspace.do(AddReference(reference, last.id, EN, marked, block=first.id))
    workspace.do(Reword(last.id, FR, "L’Office rend compte"))
    workspace.do(
        AddBlock(BlockId(new_id()), paper, last.id, Kind.TABLE, words=Words(en="Office\tb\nc\tthe office {{"))
    )
    workspace.do(PutPoint(last.id, point))
    appendix, table, activity = AppendixId(new_id()), AppendixId(new_id()), ActivityId(new_id())
    workspace.do(AddAppendix(appendix, paper, title=Words(en="Office"), columns=Words(en="A\tOffice\tC\tD")))
    workspace.do(
        AddAppendix(
            table, paper, AppendixKind.TABLE, columns=Words(en="A"), cells=Words(en="x\ty\nOffice\tz")
        )
    )
    workspace.do(AddActivity(activity, None, Cells(Words(en="Seminar"), Words(en="The Office"))))
    workspace.do(AddEntries(appendix, (activity,)))
    workspace.seal()
    return paper


def test_words_are_found_all_over_the_file_with_their_places(workspace, filled):
    found = every(workspace, Wanted("office", language=EN))
    assert [one.where for one in found] == [
        "paragraph 1",
        "paragraph 3",
        "the table in paragraph 3",
        "the table in paragraph 3",
        "note 1",
        "appendix I",
        "appendix I",
        "appendix II",
        "the activity “Seminar”",
    ]
    assert {one.symbol for one in found if one.paper} == {"GB.291/WP/SDG/1"}


def test_one_paper_and_one_language_can_be_looked_through_alone(workspace, filled):
    assert len(every(workspace, Wanted("office", language=FR))) == 1
    assert len(every(workspace, Wanted("Office", Manner(case=True), EN), filled)) == 7
    assert [one.site.language for one in every(workspace, Wanted("l'office"))] == [FR]


def test_words_are_replaced_everywhere_in_one_step(workspace, filled):
    before = content(workspace)
    replace_all(workspace, "office", "Bureau")
    assert every(workspace, Wanted("office")) == []
    read = workspace.ask(lambda at: (at.read.all(Block, paper=filled), at.read.all(Appendix, paper=filled)))
    assert read[0][0].words.en.startswith("The Bureau{note:")
    assert "{em}Bureau{/em} in paragraph {ref:" in read[0][-2].words.en
    assert read[0][-1].words.en == "Bureau\tb\nc\tthe Bureau {{"
    assert read[1][0].columns.en == "A\tBureau\tC\tD"
    assert read[1][1].cells.en == "x\ty\nBureau\tz"
    assert workspace.ask(lambda at: at.read.all(Note)[0].words.en) == "An Bureau note"
    assert workspace.ask(lambda at: at.read.all(Activity)[0].cells.organized_by.en) == "The Bureau"
    workspace.undo()
    assert content(workspace) == before


def test_what_was_adopted_is_neither_found_nor_changed(workspace, filled):
    point = workspace.ask(lambda at: at.read.all(Decision)[0])
    workspace.do(EditDecision(point.id, "adopted.en", "The Office decides"))
    assert "The Office decides" in [one.passage.stored for one in every(workspace, Wanted("office"))]
    found = [one for one in every(workspace, Wanted("office")) if one.site.kind == "decision"]
    workspace.do(EditDecision(point.id, "outcome", Outcome.ADOPTED))
    assert not [one for one in every(workspace, Wanted("office")) if one.site.kind == "decision"]
    with pytest.raises(Refused):
        workspace.do(replacing(found, "Bureau"))


def test_words_that_changed_since_they_were_found_are_left_alone(workspace, filled):
    found = every(workspace, Wanted("office"))
    first = workspace.ask(lambda at: at.read.all(Block, paper=filled)[0])
    workspace.do(Reword(first.id, EN, "Changed"))
    before = content(workspace)
    with pytest.raises(Refused):
        workspace.do(replacing(found, "Bureau"))
    assert content(workspace) == before


def test_a_tab_or_a_line_end_cannot_break_a_table(workspace, filled):
    replace_all(workspace, "office", "a\tb\nc", language=EN)
    block = workspace.ask(lambda at: at.read.all(Block, paper=filled)[-1])
    assert block.words.en == "a b c\tb\nc\tthe a b c {{"


def test_braces_in_plain_words_stay_braces(workspace, filled):
    activity = workspace.ask(lambda at: at.read.all(Activity)[0])
    workspace.do(EditActivity(activity.id, "title", "An {Office}"))
    replace_all(workspace, "{Office}", "{em}")
    assert workspace.ask(lambda at: at.read.get(Activity, activity.id).title) == "An {em}"


WORDS = st.sampled_from(
    ("Office", "o", "the", "", "{", "{em}", "é", "Office reports", "in paragraph", "x{/em}", "’")
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=3))
def test_whatever_is_replaced_no_mark_is_lost_and_undo_leads_back(workspace, filled, script):
    start, done = content(workspace), 0
    marks = sorted(mark for block in start[3] for _, text in block.words for mark in marks_of(text))
    for words, by in script:
        before = content(workspace)
        replace_all(workspace, words, by)
        done += content(workspace) != before
        blocks = content(workspace)[3]
        assert sorted(mark for block in blocks for _, text in block.words for mark in marks_of(text)) == marks
    end = content(workspace)
    for _ in range(done):
        workspace.undo()
    assert content(workspace) == start
    for _ in range(done):
        workspace.redo()
    assert content(workspace) == end
    for _ in range(done):
        workspace.undo()


def marks_of(text):
    from secretariat.domain import inline

    return [*inline.notes(text), *inline.references(text)]


@pytest.mark.parametrize(
    "words", ["geneve", "l'office", '"fair"', "one two", "a {b}", "emphasis here", "Venue", "\\"]
)
def test_many_activities_are_looked_through_as_thoroughly_as_few(workspace, words, monkeypatch):
    said = ("in Genève", "L’Office", "“Fair”", "one\ntwo", "a {{b}}", "{em}emphasis{/em} here", "a \\ b")
    for cell in said:
        workspace.do(AddActivity(ActivityId(new_id()), None, Cells(Words(en=cell))))
    last = workspace.ask(lambda at: at.read.all(Activity)[-1])
    workspace.do(EditActivity(last.id, "venue", "The venue"))
    few = [one.passage for one in every(workspace, Wanted(words))]
    monkeypatch.setattr(find, "_FEW", 0)
    assert [one.passage for one in every(workspace, Wanted(words))] == few
    assert len(few) == 1


def test_editions_and_comments_are_never_touched(workspace, filled):
    edition = Edition(
        EditionId(new_id()), filled, "a", symbol="GB.291/WP/SDG/1", content='{"title":"The Office"}'
    )
    comment = Comment(CommentId(new_id()), filled, text="The Office?", passage="Office")
    workspace.do(Lay(edition))
    workspace.do(Lay(comment))
    replace_all(workspace, "office", "Bureau")
    kept = workspace.ask(lambda at: (at.read.get(Edition, edition.id), at.read.get(Comment, comment.id)))
    assert kept == (edition, comment)


class Lay:
    """Lay a thing into the file."""

    label, merge, caret = "Lay", "", ""

    def __init__(self, thing):
        self.thing = thing

    def run(self, write):
        write.put(self.thing)
