"""References to paragraphs of the paper are made live; those to other documents stay words."""

import pytest

from secretariat.domain.draft import Draft
from tests.importers.text.papers import a_draft, blocks, kinds, said

TITLE = "FIRST ITEM ON THE AGENDA\n\nA title\n\n"


def _paper(sentence: str, count: int = 12) -> Draft:
    return a_draft(
        TITLE + "".join(f"{number}. Words of it.\n" for number in range(1, count)) + f"{count}. {sentence}\n"
    )


def _live(sentence: str) -> list[tuple[str, str, tuple[int, ...]]]:
    return [(one.at, one.text, one.numbers) for one in _paper(sentence).references]


@pytest.mark.parametrize(
    ("sentence", "text", "numbers"),
    [
        ("See paragraph 4 above.", "paragraph 4", (4,)),
        ("The forum (paragraph 4) is new.", "paragraph 4", (4,)),
        ("It is said (see para. 4).", "para. 4", (4,)),
        ("See paragraphs 4-6.", "paragraphs 4-6", (4, 5, 6)),
        ("See paragraphs 4–6.", "paragraphs 4–6", (4, 5, 6)),
        ("See paragraphs 4 to 6.", "paragraphs 4 to 6", (4, 5, 6)),
        ("See paragraph 4(b).", "paragraph 4", (4,)),
        ("See paragraph 4 of this paper.", "paragraph 4", (4,)),
        ("Véase el párrafo 4 de este documento.", "párrafo 4", (4,)),
        ("Voir paragraphe 4 du présent document.", "paragraphe 4", (4,)),
        ("Véanse los párrafos 4 a 6.", "párrafos 4 a 6", (4, 5, 6)),
    ],
)
def test_a_reference_to_this_paper_is_live(sentence: str, text: str, numbers: tuple[int, ...]) -> None:
    assert _live(sentence) == [("paragraph 12", text, numbers)]


def test_each_number_of_a_list_is_live() -> None:
    assert [numbers for _, _, numbers in _live("See paragraphs 2, 4-5 and 7.")] == [(2,), (4, 5), (7,)]
    assert [numbers for _, _, numbers in _live("Voir paragraphes 2 et 4.")] == [(2,), (4,)]


def test_only_the_number_becomes_a_mark() -> None:
    draft = _paper("See paragraphs 2-3 and {4}.")
    assert draft.blocks[-1].words == "See paragraphs {ref:r1} and {{4}}."
    assert draft.references[0].targets == (draft.blocks[1].key, draft.blocks[2].key)
    assert said(draft, draft.blocks[-1].words) == "See paragraphs 2-3 and {4}."


@pytest.mark.parametrize(
    "sentence",
    [
        "It says so in paragraph 4 of its report.",
        "It follows from article 22, paragraph 3, and more.",
        "It was decided (GB.301/5, paragraph 8.)",
        "It was decided (Document GB.307/8, paragraphe 10).",
        "It was decided (GB.301/5, paras. 8 and 9).",
        "See paragraph 8 (GB.301/5).",
        "See paragraph 4 in document GB.301/5.",
        "Voir l’article 22, paragraphe 3.",
        "Véase el artículo 22, párrafo 3.",
        "Véase el párrafo 3 del informe.",
        "Selon le paragraphe 3 de la Convention.",
        "Its operative paragraph 3 says so.",
        "The sub-paragraph 3 says so.",
        "Ibid., paragraph 3.",
        "See page 4 and No. 3.",
        "The report goes on (paragraph 616).",
        "See paragraph 3.5 and paragraph 2004.",
    ],
)
def test_a_reference_to_another_document_stays_words(sentence: str) -> None:
    assert _live(sentence) == []
    assert said(_paper(sentence), _paper(sentence).blocks[-1].words) == sentence


def test_a_reference_just_out_of_range_is_told() -> None:
    draft = _paper("See paragraph 14 below.")
    assert draft.references == ()
    assert "dangling-reference" in kinds(draft)


@pytest.mark.parametrize(
    "sentence", ["See paragraph 12.", "The report of 2003 says it (paragraph 4).", "See paragraphs 6-4."]
)
def test_what_may_be_another_document_is_told_and_left_alone(sentence: str) -> None:
    draft = _paper(sentence)
    assert draft.references == ()
    assert "doubtful-reference" in kinds(draft)


def test_a_reference_in_a_note_is_live() -> None:
    draft = a_draft(TITLE + "1. One.¹\n\n¹ See paragraph 2.\n\n2. Two.\n")
    assert [(one.at, one.numbers) for one in draft.references] == [("footnote 1", (2,))]
    assert draft.notes[0].words == "See paragraph {ref:r1}."
    assert len(blocks(draft, draft.blocks[0].kind)) == 2
