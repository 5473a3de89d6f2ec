"""Sections move as one, and undo brings them back."""

import pytest

from secretariat.app.commands.section import MovePart, MoveSection, ShiftPart
from secretariat.app.queries import paper as papers
from secretariat.app.queries.section import paper_outline
from secretariat.domain.paper import Kind
from secretariat.domain.told import Refused


def words(workspace, paper):
    return [block.words.en for block in workspace.ask(papers.sheet, paper).contents.blocks]


def by_words(workspace, paper, text):
    blocks = workspace.ask(papers.sheet, paper).contents.blocks
    return next(block.id for block in blocks if block.words.en == text)


def test_the_outline_tells_depth_and_counts(workspace, paper):
    outline = workspace.ask(paper_outline, paper)
    assert [(part.depth, part.label, part.text, part.paragraphs, part.words) for part in outline.parts] == [
        (0, "1.", "One", 1, 1),
        (0, "I.", "Section", 2, 5),
        (1, "2.", "Two", 1, 3),
        (2, "(a)", "an item", 0, 2),
        (1, "3.", "Three", 1, 1),
    ]


def test_a_section_goes_before_another_block_in_one_step(workspace, paper):
    from tests.app.conftest import write_blocks

    write_blocks(workspace, paper, "H Last", "P Four")
    changes = workspace.do(
        MoveSection(paper, by_words(workspace, paper, "Last"), by_words(workspace, paper, "Section"))
    )
    assert changes.label == "Move section"
    assert words(workspace, paper) == ["One", "Last", "Four", "Section", "Two", "an item", "Three"]
    workspace.undo()
    assert words(workspace, paper) == ["One", "Section", "Two", "an item", "Three", "Last", "Four"]


def test_a_paragraph_goes_with_its_items_to_the_end(workspace, paper):
    workspace.do(MovePart(paper, by_words(workspace, paper, "Two"), None))
    assert words(workspace, paper) == ["One", "Section", "Three", "Two", "an item"]


def test_what_would_tear_a_paragraph_apart_is_refused(workspace, paper):
    with pytest.raises(Refused):
        workspace.do(
            MovePart(paper, by_words(workspace, paper, "One"), by_words(workspace, paper, "an item"))
        )


def test_levels_change_together(workspace, paper):
    workspace.do(ShiftPart(paper, by_words(workspace, paper, "Two"), 1))
    blocks = workspace.ask(papers.sheet, paper).contents.blocks
    assert [(block.kind, block.level) for block in blocks[2:4]] == [(Kind.SUBITEM, 1), (Kind.SUBITEM, 2)]
    with pytest.raises(Refused):
        workspace.do(ShiftPart(paper, by_words(workspace, paper, "Section"), -1))
