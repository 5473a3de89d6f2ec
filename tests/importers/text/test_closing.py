"""The closing block: place and date, and the points for decision."""

from datetime import date

import pytest

from secretariat.domain.draft import Draft
from tests.importers.text.papers import a_draft, kinds

BODY = "FIRST ITEM ON THE AGENDA\n\nA title\n\n1. One.\n2. Two.\n3. Three.\n\n"


def _decided(draft: Draft) -> list[str | None]:
    return [block.label for block in draft.blocks if block.key in draft.decision_keys]


@pytest.mark.parametrize(
    ("dated", "point", "place", "day"),
    [
        ("Geneva, 19 October 2004.", "Point for decision: Paragraph 3.", "Geneva", date(2004, 10, 19)),
        (
            "Genève, le 21 février 1997.",
            "Point appelant une décision: paragraphe 3.",
            "Genève",
            date(1997, 2, 21),
        ),
        (
            "Genève, le 1er mars 2004",
            "Point appelant une décision : paragraphe 3.",
            "Genève",
            date(2004, 3, 1),
        ),
        (
            "Ginebra, 26 de marzo de 1997.",
            "Punto que requiere decisión: párrafo 3.",
            "Ginebra",
            date(1997, 3, 26),
        ),
        ("Geneva, 3 May 1963.", "POINT FOR DECISION: Paragraph 3.", "Geneva", date(1963, 5, 3)),
    ],
)
def test_one_point_in_three_languages(dated: str, point: str, place: str, day: date) -> None:
    draft = a_draft(f"{BODY}{dated}\n\n{point}\n")
    assert (draft.closing_line, draft.closing_place, draft.closing_date) == (dated, place, day)
    assert draft.point_for_decision_line == point
    assert _decided(draft) == ["3"]
    assert [one.at for one in draft.references] == ["point for decision"]


@pytest.mark.parametrize(
    "points",
    [
        "Points for decision: Paragraphs 2 and 3.",
        "Points for decision: Paragraphs 2-3.",
        "Points for decision: Paragraph 2;\nParagraph 3.",
        "Points for decision:\n\nParagraph 2;\n\nParagraph 3.",
        "Puntos que requieren decisión: párrafos 2 y 3.",
        "Points appelant une décision: paragraphes 2 et 3.",
    ],
)
def test_several_points(points: str) -> None:
    draft = a_draft(f"{BODY}Geneva, 3 May 2004.\n\n{points}\n")
    assert _decided(draft) == ["2", "3"]
    assert draft.point_for_decision_line == points.replace("\n\n", "\n")
    assert draft.unplaced == ()


def test_a_point_that_names_no_paragraph_of_the_paper_is_told() -> None:
    draft = a_draft(f"{BODY}Geneva, 3 May 2004.\n\nPoint for decision: Paragraph 7.\n")
    assert draft.decision_keys == ()
    assert "dangling-decision" in kinds(draft)


def test_a_date_alone_closes_a_paper_for_information() -> None:
    draft = a_draft(f"{BODY}Geneva, 3 May 2004.\n")
    assert (draft.closing_date, draft.point_for_decision_line) == (date(2004, 5, 3), None)


def test_a_date_within_the_paper_closes_nothing() -> None:
    draft = a_draft(
        "FIRST ITEM ON THE AGENDA\n\nA title\n\n1. One.\n\nGeneva, 3 May 2004.\n\n2. Two.\n3. Three.\n4. Four.\n"
    )
    assert draft.closing_line is None
    assert [block.label for block in draft.blocks if block.label] == ["1", "2", "3", "4"]


def test_a_day_that_does_not_exist_closes_nothing() -> None:
    assert a_draft(f"{BODY}Geneva, 31 June 2004.\n").closing_line is None


def test_being_invited_to_discuss_is_no_decision() -> None:
    draft = a_draft(f"{BODY}4. The Working Party is invited to discuss this.\n\nGeneva, 3 May 2004.\n")
    assert draft.decision_keys == ()
