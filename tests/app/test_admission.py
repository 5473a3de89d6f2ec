"""What a proposal holds and the file cannot keep is told by its place, before anything is stored."""

import pytest

from secretariat.app.admission import MOST_BLOCKS, admit
from secretariat.app.sentences import sentence
from secretariat.domain.draft import Draft, DraftAppendix, DraftBlock, DraftNote, DraftRow, RegisterDraft
from secretariat.domain.paper import Kind
from secretariat.domain.told import Refused, TooLong

LONG = "long " * 30_000


def block(kind, words, label=None, line=7):
    return DraftBlock("b", kind, 1, label, words, lines=(line,))


PLACES: dict[str, Draft | RegisterDraft] = {
    "Title": Draft(title=LONG),
    "Heading II (line 7)": Draft(blocks=(block(Kind.HEADING, LONG, "II"),)),
    "Paragraph 4 (line 7)": Draft(blocks=(block(Kind.PARAGRAPH, LONG, "4"),)),
    "Text of paragraph 4 (line 9)": Draft(
        blocks=(block(Kind.PARAGRAPH, "Short.", "4"), block(Kind.SUBITEM, LONG, "(a)", 9))
    ),
    "Text before the first paragraph (line 7)": Draft(blocks=(block(Kind.CONTINUATION, LONG),)),
    "Footnote 3": Draft(notes=(DraftNote("n", 3, LONG),)),
    "Row 2 of appendix (line 12)": Draft(
        appendices=(DraftAppendix("Appendix", rows=(DraftRow(("a",)), DraftRow((LONG,), line=12))),)
    ),
    "Table of the appendix": Draft(
        appendices=(DraftAppendix("Appendix", rows=(DraftRow((LONG,)),), register=False),)
    ),
    "Row 1 of the register": RegisterDraft(rows=(DraftRow((LONG,)),)),
}


@pytest.mark.parametrize("place", PLACES)
def test_what_is_too_long_is_told_with_its_place(place):
    with pytest.raises(TooLong) as told:
        admit(PLACES[place])
    assert sentence(told.value).startswith(f"{place} is too long: 150,000 characters where ")


def test_what_no_page_can_show_is_told_with_its_place():
    with pytest.raises(Refused) as told:
        admit(Draft(blocks=(block(Kind.PARAGRAPH, "Ring the \a bell.", "4"),)))
    assert "paragraph 4 (line 7) cannot hold the character U+0007" in sentence(told.value)


def test_a_paper_has_an_end():
    admit(Draft(blocks=(block(Kind.PARAGRAPH, "Short.", "1"),) * MOST_BLOCKS))
    with pytest.raises(TooLong):
        admit(Draft(blocks=(block(Kind.PARAGRAPH, "Short.", "1"),) * (MOST_BLOCKS + 1)))


def test_an_ordinary_proposal_may_come_in():
    admit(Draft(title="Next steps", blocks=(block(Kind.PARAGRAPH, "Braces {{ and marks {note:n}.", "1"),)))
