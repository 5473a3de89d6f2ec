"""Comments are made, answered, settled and deleted, and stay where their words go."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.app import export, keeping
from secretariat.app.commands.block import DeleteBlocks, Reword, SplitBlock
from secretariat.app.commands.comment import (
    AddComment,
    AnswerComment,
    DeleteComment,
    EditComment,
    ReopenComment,
    ResolveComment,
)
from secretariat.app.dump import dump
from secretariat.app.queries import finding
from secretariat.app.queries import paper as papers
from secretariat.app.queries.comment import stands, threads
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import BlockId, CommentId, new_id
from secretariat.domain.language import Language
from secretariat.domain.told import Refused
from secretariat.store.places import Who


@pytest.fixture
def blocks(workspace, paper):
    """Return the ids of the paragraphs, the third of them with longer words."""
    ids = [block.id for block in workspace.ask(papers.sheet, paper).contents.blocks]
    workspace.do(Reword(ids[2], Language.EN, "The Office held three seminars in Dakar and Lima."))
    return ids


def comment(workspace, paper, block, passage="", text="Which ones?"):
    id = CommentId(new_id())
    workspace.do(AddComment(id, paper, text, block, Language.EN, passage))
    return id


def where(workspace, paper):
    """Return place and marked words of each thread."""
    found = []
    for thread in workspace.ask(threads, paper):
        blocks = {block.id: block for block in workspace.ask(papers.sheet, paper).contents.blocks}
        words = blocks[thread.block].words.en if thread.block else ""
        found.append((thread.where, words[thread.start : thread.end]))
    return found


def test_comments_stand_in_the_order_of_the_paper(workspace, paper, blocks):
    comment(workspace, paper, blocks[2], "Lima")
    comment(workspace, paper, None)
    comment(workspace, paper, blocks[2], "three seminars")
    comment(workspace, paper, blocks[0])
    assert where(workspace, paper) == [
        ("the paper as a whole", ""),
        ("paragraph 1", ""),
        ("paragraph 2", "three seminars"),
        ("paragraph 2", "Lima"),
    ]


def test_a_comment_bears_author_and_time_and_its_answers_follow(workspace, paper, blocks):
    first = comment(workspace, paper, blocks[2], "Lima")
    workspace.do(AnswerComment(CommentId(new_id()), first, "  In October. "))
    (thread,) = workspace.ask(threads, paper)
    assert [(one.author, one.text) for one in thread.comments] == [
        ("Ana", "Which ones?"),
        ("Ana", "In October."),
    ]
    assert thread.first.at.endswith("Z")


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("In 2004 the Office held three seminars in Dakar and Lima.", "three seminars in Dakar"),
        ("The office held Three  Seminars in Dakar and Lima.", "Three  Seminars in Dakar"),
        ("The Office held three large seminars in Dakar.", "three large seminars in Dakar"),
        ("Something else altogether is said here now.", ""),
    ],
)
def test_a_passage_is_found_again_as_near_as_can_be(workspace, paper, blocks, words, marked):
    comment(workspace, paper, blocks[2], "three seminars in Dakar")
    workspace.do(Reword(blocks[2], Language.EN, words))
    assert where(workspace, paper) == [("paragraph 2", marked)]


def test_a_comment_goes_along_when_its_words_are_split_off(workspace, paper, blocks):
    comment(workspace, paper, blocks[2], "seminars in Dakar")
    second = BlockId(new_id())
    workspace.do(
        SplitBlock(blocks[2], second, Language.EN, "The Office held", "three seminars in Dakar and Lima.")
    )
    assert where(workspace, paper) == [("paragraph 3", "seminars in Dakar")]


def test_a_comment_whose_paragraph_is_gone_belongs_to_the_paper(workspace, paper, blocks):
    comment(workspace, paper, blocks[2], "three")
    workspace.do(DeleteBlocks((blocks[2],)))
    assert where(workspace, paper) == [("the paper as a whole", "")]
    workspace.undo()
    assert where(workspace, paper) == [("paragraph 2", "three")]


def test_a_thread_is_settled_and_taken_up_again_as_a_whole(workspace, paper, blocks):
    first, answer = comment(workspace, paper, blocks[0]), CommentId(new_id())
    workspace.do(AnswerComment(answer, first, "Done."))
    workspace.do(ResolveComment(answer))
    assert [thread.resolved for thread in workspace.ask(threads, paper)] == [True]
    workspace.do(ReopenComment(answer))
    assert [thread.resolved for thread in workspace.ask(threads, paper)] == [False]


def test_the_answers_go_with_the_comment_they_answer_and_come_back_with_it(workspace, paper, blocks):
    first = comment(workspace, paper, blocks[0])
    workspace.do(AnswerComment(CommentId(new_id()), first, "Done."))
    workspace.do(DeleteComment(first))
    assert workspace.ask(threads, paper) == ()
    workspace.undo()
    assert len(workspace.ask(threads, paper)[0].comments) == 2


def test_one_rewords_only_what_one_wrote(workspace, paper, blocks, home, tmp_path):
    mine = comment(workspace, paper, blocks[0])
    workspace.do(EditComment(mine, "Better so."))
    assert workspace.ask(threads, paper)[0].first.text == "Better so."
    copy = tmp_path / "copy.gbwp"
    keeping.save_copy(workspace, copy)
    with (
        Workspace.open(copy, home.places, Who("Ben", "desk2")) as other,
        pytest.raises(Refused, match="by Ana"),
    ):
        other.do(EditComment(mine, "No."))


def test_what_one_wrote_stays_ones_own_under_another_name(workspace, paper, blocks):
    mine = comment(workspace, paper, blocks[0])
    workspace.sign(Who("Ana, Policy Department", "laptop7"))
    workspace.do(EditComment(mine, "Better so."))
    (first,) = (thread.first for thread in workspace.ask(threads, paper))
    assert (first.text, first.author) == ("Better so.", "Ana")


def test_an_empty_comment_is_refused(workspace, paper):
    with pytest.raises(Refused):
        comment(workspace, paper, None, text="  \n")


def test_open_comments_are_one_finding_of_their_paper(workspace, paper, blocks):
    def told():
        return [one.detail for one in workspace.ask(finding.findings, paper) if one.kind == "open-comments"]

    assert told() == []
    first = comment(workspace, paper, blocks[0])
    assert told() == ["One comment on this paper is still open."]
    comment(workspace, paper, blocks[0])
    assert told() == ["2 comments on this paper are still open."]
    workspace.do(ResolveComment(first))
    assert told() == ["One comment on this paper is still open."]


def test_nothing_of_a_comment_is_printed(workspace, paper, blocks, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1101110400")

    def made(folder):
        folder.mkdir()
        job = workspace.ask(export.prepare, paper)
        written = export.write(job, folder, ("pdf", "xlsx", "docx"))
        digests = {path.suffix: hashlib.sha256(path.read_bytes()).hexdigest() for path in written}
        return digests, workspace.ask(papers.printed, paper).fingerprint

    before = made(tmp_path / "before")
    first = comment(workspace, paper, blocks[2], "Lima")
    workspace.do(AnswerComment(CommentId(new_id()), first, "Yes."))
    assert made(tmp_path / "after") == before


def test_comments_and_answers_are_part_of_what_is_in_the_file(workspace, paper, blocks):
    first = comment(workspace, paper, blocks[2], "Lima")
    workspace.do(AnswerComment(CommentId(new_id()), first, "Yes."))
    told = workspace.ask(dump)["comments"]
    assert sorted((one["text"], one["passage"], one["answers"]) for one in told) == [
        ("Which ones?", "Lima", None),
        ("Yes.", "", first),
    ]


def test_undoing_all_comments_leaves_the_file_as_it_was(workspace, paper, blocks):
    start = workspace.ask(dump)
    first = comment(workspace, paper, blocks[0])
    workspace.do(AnswerComment(CommentId(new_id()), first, "Done."))
    workspace.do(ResolveComment(first))
    workspace.do(DeleteComment(first))
    for _ in range(4):
        assert workspace.undo()
    assert workspace.ask(dump) == start
    assert workspace.ask(threads, paper) == ()


@given(st.lists(st.sampled_from(["one", "two", "three", "Été", "￼", ",", "“four”"]), min_size=1), st.data())
def test_words_that_stand_in_a_text_are_found_there(words, data):
    said = " ".join(words)
    start = data.draw(st.integers(0, len(said) - 1))
    end = data.draw(st.integers(start + 1, len(said)))
    passage = said[start:end].replace("￼", "")
    found = stands(passage, said)
    if passage:
        assert found is not None
        assert said[slice(*found)].replace("￼", "") == passage
