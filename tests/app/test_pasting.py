"""What a clipping becomes where it lands: words that join, blocks that are made, one step to take it back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.app import clipping, pasting
from secretariat.app.commands.stretch import Shape
from secretariat.app.pasting import Landing
from secretariat.domain import inline
from secretariat.domain.clipping import Clipping
from secretariat.domain.draft import DraftBlock
from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind

PAPER = PaperId("9" * 32)


def landing(before: str = "", after: str = "", kind: Kind = Kind.PARAGRAPH) -> Landing:
    return Landing(PAPER, Language.EN, BlockId("1" * 32), Shape(kind), before, after)


def said(plan: pasting.Plan, at: Landing) -> list[str]:
    """Return what stands in the paper after a paste, in order."""
    command = plan.command
    own = [at.before + at.after if command.text is None else command.text]
    fresh = [block.text for block in command.fresh]
    return [*fresh, *own] if command.above else [*own, *fresh]


BLOCKS = st.lists(
    st.builds(
        lambda kind, label, words: DraftBlock("", kind, 1, label, words),
        st.sampled_from([Kind.HEADING, Kind.PARAGRAPH, Kind.SUBITEM, Kind.CONTINUATION]),
        st.sampled_from([None, "1"]),
        st.text("abc", min_size=1, max_size=4),
    ),
    min_size=1,
    max_size=5,
)


@given(BLOCKS, st.sampled_from(["", "xx"]), st.sampled_from(["", "yy"]))
@settings(max_examples=settings().max_examples * 3)
def test_all_words_stand_in_their_order_wherever_a_clipping_lands(blocks, before, after):
    keyed = tuple(
        DraftBlock(f"b{at}", block.kind, 1, block.label, block.words) for at, block in enumerate(blocks)
    )
    at = landing(before, after)
    plan = pasting.blocks(Clipping(keyed), at)
    words = "".join(block.words for block in keyed)
    assert "".join(said(plan, at)) == f"{before}{words}{after}"
    behind = "".join(said(plan, at)).index(plan.behind) if plan.behind else 0
    assert behind + len(plan.behind) <= len(f"{before}{words}")


def test_what_follows_a_heading_is_a_paragraph():
    keyed = (DraftBlock("a", Kind.PARAGRAPH, 1, None, "one"), DraftBlock("b", Kind.PARAGRAPH, 1, None, "two"))
    plan = pasting.blocks(Clipping(keyed), landing("Head", "", Kind.HEADING))
    assert [block.shape.kind for block in plan.command.fresh] == [Kind.PARAGRAPH]


def test_cells_widen_and_lengthen_a_table_where_they_need_to():
    found = clipping.from_text("1\t2\n3\t4")
    plan = pasting.cells(found, landing(), [["a", "b"], ["c", "d"]], 3)
    (command,) = plan.command.before
    assert inline.cells(command.text) == (("a", "b", ""), ("c", "1", "2"), ("", "3", "4"))  # type: ignore[attr-defined]
    assert plan.cell == 8


@pytest.mark.parametrize(
    "stored", ["{strong}a{/strong} {{x}} <b> & = *", "{link:https://ilo.org/}l{/link}", "a\nb"]
)
def test_a_clipping_of_our_own_comes_back_through_every_door(stored):
    one = Clipping((DraftBlock("b1", Kind.PARAGRAPH, 1, None, stored),), flows=True)
    assert clipping.from_own(clipping.own(one)) == one
    assert clipping.from_html(clipping.page(one)).blocks[0].words == stored
    assert clipping.text(one) == inline.plain(stored)
