"""No word is lost: what goes in is placed, kept aside, or dropped for a stated reason."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from secretariat.domain.draft import Draft
from secretariat.domain.paper import Kind
from secretariat.domain.told import UnreadableInput
from secretariat.importers import text
from tests.importers.text.papers import PHRASES, a_draft, accounted, characters, words

SEED = Path(__file__).resolve().parents[4] / "shared" / "seeds" / "000_4bf02cfff2c7683d.txt"
REASONS = {
    "number label",
    "stray mark",
    "footnote mark",
    "page furniture",
    "repeated table header",
    "control character",
}

MIXTURE = """\
FIRST ITEM ON THE AGENDA
DÉCIMO PUNTO DEL ORDEN DEL DÍA
INTERNATIONAL LABOUR OFFICE    GB.282/WP/SDG/3
GB.282/WP/SDG/3
331st Session, Geneva, 26 October-9 November 2017
Governing Body   Geneva, November 2001
Working Party on the Social
Dimension of Globalization   WP/SDG
FOR DECISION
Follow-up to the report: Next steps
Contents
1. Background ........ 3
I. The work of the Office
II. The way ahead¹
A. One side
(a) The other side
1. The Office reports on its work.
2. It goes on (see paragraph 1) with the
- 3.** The Working Party is invited to:
4. *The Working Party may wish to decide.* 5. So be it. The end 6. Really.
6. See paragraphs 2-4, article 22, paragraph 3, and {note:n1} or {{ref:r1}}.
7. The report¹ of the Commission (2) stands.[3]
12. A number far away.
1. a list that restarts;
2. and goes on.
(a) take note;
(i) of this;
b) décider;
 - a dash
• a bullet
n a letter
n another letter
¹ See GB.291/2.
² Another note.
(2) See paragraph 1.
3 Third note.
and media coverage, as well as words.
However, it was so.
Year\tNumber
2003\t12
2004\t
Geneva, 19 October 2004.
Genève, le 21 février 1997.
Point for decision: Paragraph 4.
Puntos que requieren decisión:
Paragraph 4;
Appendix
Annexe II
Events, March to October 2004
Title/venue/date\tOrganized by\tActivity\tLevel of involvement
"Fair rules" UNGA, New York, 20 September\tILO\t\tDG
Launch, Oslo, 31 June\tA
a\tb\tc\td\te
Note: This list is not exhaustive.
GB291-WP-SDG-1-2004-10-0123-1-EN.Doc/v.2 3
Page 3 of 12
17
* * *
|
**
# Heading with a hash
Words with *one star, a\u00a0hard blank, a\u200bzero width and a \u0007bell
m² and km³ and 10³
�

"""
LINES = MIXTURE.split("\n")


def _nothing_lost(draft: Draft, source: str) -> None:
    plain = re.sub(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]", "", source)
    assert characters(accounted(draft)) == characters([source])
    assert words(accounted(draft)) == words(
        [plain, *(left.text for left in draft.dropped if "\x07" in left.text)]
    )
    assert {left.why for left in draft.dropped} <= REASONS
    assert {left.why for left in draft.unplaced} <= {""}
    _whole(draft, len(source.splitlines()))


def _whole(draft: Draft, count: int) -> None:
    """Everything a draft names is there, and stands on a line of the input."""
    keys = [thing.key for group in (draft.blocks, draft.notes, draft.references) for thing in group]
    assert len(keys) == len(set(keys))
    blocks = {block.key for block in draft.blocks}
    assert all(set(reference.targets) <= blocks and reference.targets for reference in draft.references)
    assert set(draft.decision_keys) <= blocks
    marks = re.findall(r"(?<!\{)\{(?:note|ref):([a-z]\d+)\}", " ".join(block.words for block in draft.blocks))
    assert set(marks) <= set(keys)
    lines = [line for block in draft.blocks for line in block.lines]
    lines += [left.line for left in (*draft.unplaced, *draft.dropped)]
    assert all(1 <= line <= count + 1 for line in lines)
    numbers = [int(block.label or 0) for block in draft.blocks if block.kind is Kind.PARAGRAPH]
    assert numbers == sorted(set(numbers))
    assert all(0 <= value <= 1 for _, value in draft.confidence)


@given(st.lists(st.sampled_from(LINES), max_size=40), st.sampled_from(["\n", "\r\n", "\n\n", " ", "  \n"]))
@example(LINES, "\n")
@example(LINES, " ")
def test_of_any_mixture_of_lines(lines: list[str], between: str) -> None:
    source = between.join(lines)
    assume(source.strip("\ufeff\0 \t\r\n\f\v\x07"))
    _nothing_lost(a_draft(source), source)


@given(
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t.1¹ "), min_size=1, max_size=300
    )
)
def test_of_any_text(source: str) -> None:
    assume(source.strip("\ufeff \t\r\n"))
    draft = a_draft(source)
    assert characters(accounted(draft)) == characters([source.strip("\ufeff")]) or "\ufeff" in source


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        draft = text.read(data, PHRASES)
    except UnreadableInput:
        return
    _whole(draft, data.count(b"\n") + data.count(b"\r") + 1)


def _deleted(lines: list[str], at: int) -> list[str]:
    return lines[:at] + lines[at + 1 :]


def _joined(lines: list[str], at: int) -> list[str]:
    return [*lines[:at], " ".join(lines[at : at + 2]), *lines[at + 2 :]]


def _cut_short(lines: list[str], at: int) -> list[str]:
    return [*lines[:at], lines[at][: len(lines[at]) // 2]]


def _bare_of_dashes(lines: list[str], at: int) -> list[str]:
    return [re.sub(r"^\s*- ", "", line) for line in lines]


def _with_furniture(lines: list[str], at: int) -> list[str]:
    return [*lines[:at], "", "GB291-WP-SDG-1-2004-10-0123-1-EN.Doc 7", "", "GB.291/WP/SDG/1", "", *lines[at:]]


def _without_marks(lines: list[str], at: int) -> list[str]:
    return [re.sub(r"[⁰¹²³⁴⁵⁶⁷⁸⁹*]", "", line) for line in lines]


def _doubled(lines: list[str], at: int) -> list[str]:
    return [line.replace(" ", "  ") for line in lines]


def _on_one_line(lines: list[str], at: int) -> list[str]:
    return [" ".join(lines)]


def _swapped(lines: list[str], at: int) -> list[str]:
    return [*lines[:at], *lines[at : at + 2][::-1], *lines[at + 2 :]]


def _repeated(lines: list[str], at: int) -> list[str]:
    return [*lines[:at], lines[at], *lines[at:]]


MUTATIONS: list[Callable[[list[str], int], list[str]]] = [
    _deleted,
    _joined,
    _cut_short,
    _bare_of_dashes,
    _with_furniture,
    _without_marks,
    _doubled,
    _on_one_line,
    _swapped,
    _repeated,
]


@pytest.mark.skipif(
    not SEED.exists(), reason="the real paper lies in shared/seeds beside the checkout, which is not there"
)
@given(st.lists(st.tuples(st.sampled_from(MUTATIONS), st.floats(0, 1)), min_size=1, max_size=4))
def test_of_the_real_paper_however_damaged(
    mutations: list[tuple[Callable[[list[str], int], list[str]], float]],
) -> None:
    lines = SEED.read_text("utf-8").split("\n")
    for mutation, place in mutations:
        lines = mutation(lines, int(place * (len(lines) - 1))) or [""]
    source = "\n".join(lines)
    assume(source.strip())
    _nothing_lost(a_draft(source), source)


@pytest.mark.parametrize(
    "unit",
    ["word ", "1. Word ", "1. a\n", "¹ ", "* ", "- ", "(a) ", "\t", "x", " 1", "paragraph 1, ", "[1] "],
)
def test_a_very_long_text_is_read_without_growing_slow(unit: str) -> None:
    source = "1. " + unit * (200_000 // len(unit)) + "end.\n"
    draft = a_draft(source)
    assert characters(accounted(draft)) == characters([source])
