"""What an editor does to a stretch over several blocks is one step."""

from secretariat.app.commands.decision import PutPoint
from secretariat.app.commands.note import AddNote
from secretariat.app.commands.pasting import Paste
from secretariat.app.commands.reference import AddReference
from secretariat.app.commands.stretch import (
    CutOut,
    Fresh,
    JoinExactly,
    RestyleBlocks,
    RewordBlocks,
    Shape,
)
from secretariat.app.queries import paper as papers
from secretariat.domain import printing
from secretariat.domain.identity import BlockId, DecisionId, NoteId, ReferenceId, new_id
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind

EN = Language.EN


def said(workspace, paper):
    lines = workspace.ask(papers.sheet, paper).printed.lines
    return [f"{line.label} {printing.plain(line.inlines)}".strip() for line in lines]


def ids(workspace, paper):
    return [block.id for block in workspace.ask(papers.sheet, paper).contents.blocks]


def test_a_stretch_cut_out_is_one_step(workspace, paper):
    one, heading, two, item, three = ids(workspace, paper)
    before = said(workspace, paper)
    workspace.do(CutOut(one, (heading, two, item), three, EN, "Onree"))
    assert said(workspace, paper) == ["1. Onree"]
    workspace.undo()
    assert said(workspace, paper) == before


def test_footnotes_inside_what_is_cut_out_go_with_it(workspace, paper):
    one, _, two, *_ = ids(workspace, paper)
    note = NoteId(new_id())
    workspace.do(AddNote(note, two, EN, f"T{{note:{note}}}wo"))
    workspace.do(CutOut(one, (), two, EN, "Oo"))
    assert workspace.ask(papers.sheet, paper).contents.notes == ()


def test_joined_paragraphs_read_exactly_what_was_shown(workspace, paper):
    one, _, two, item, _ = ids(workspace, paper)
    reference = ReferenceId(new_id())
    workspace.do(AddReference(reference, one, EN, f"One {{ref:{reference}}}", block=item))
    workspace.do(JoinExactly(two, item, EN, "Twoan item"))
    assert said(workspace, paper) == ["1. One 2", "I. Section", "2. Twoan item", "3. Three"]


def test_an_empty_paragraph_becomes_what_is_joined_to_it(workspace, paper):
    one, heading, *_ = ids(workspace, paper)
    workspace.do(RewordBlocks(EN, ((one, ""),)))
    workspace.do(JoinExactly(one, heading, EN, "Section", Shape(Kind.HEADING)))
    assert said(workspace, paper)[0] == "I. Section"
    assert ids(workspace, paper)[0] == one


def test_a_point_for_decision_does_not_hang_on_a_heading(workspace, paper):
    _, heading, two, *_ = ids(workspace, paper)
    workspace.do(PutPoint(two, DecisionId(new_id())))
    workspace.do(JoinExactly(heading, two, EN, "SectionTwo"))
    contents = workspace.ask(papers.sheet, paper).contents
    assert (contents.appearances, contents.decisions) == ((), ())


def test_several_blocks_are_reworded_and_restyled_at_once(workspace, paper):
    one, _, two, *_ = ids(workspace, paper)
    workspace.do(RewordBlocks(EN, ((one, "{em}One{/em}"), (two, "{em}Two{/em}"))))
    workspace.do(RestyleBlocks(((one, Shape(Kind.HEADING)), (two, Shape(Kind.SUBITEM)))))
    assert said(workspace, paper) == ["I. One", "II. Section", "(a) Two", "(b) an item", "1. Three"]
    workspace.undo()
    workspace.undo()
    assert said(workspace, paper)[0] == "1. One"


def test_pasted_paragraphs_follow_the_one_at_the_caret(workspace, paper):
    one, *_ = ids(workspace, paper)
    fresh = tuple(Fresh(BlockId(new_id()), Shape(Kind.PARAGRAPH), text) for text in ("b", "ce"))
    workspace.do(Paste(paper, EN, at=one, text="Ona", fresh=fresh))
    assert said(workspace, paper)[:4] == ["1. Ona", "2. b", "3. ce", "I. Section"]
    workspace.undo()
    assert said(workspace, paper)[:2] == ["1. One", "I. Section"]
