"""The real paper, against its structure as counted by hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from secretariat.app import proposal
from secretariat.domain.draft import Draft
from secretariat.domain.language import Language
from secretariat.importers import text
from tests.importers.text.papers import PHRASES, accounted, characters, words

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(
    not (SEEDS / "seed-paper-expected.json").exists(),
    reason="the real paper and its counts lie in the folder shared/seeds beside the checkout, which is not there",
)


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    counts: dict[str, Any] = json.loads((SEEDS / "seed-paper-expected.json").read_text("utf-8"))
    return counts


@pytest.fixture(scope="module")
def source(expected: dict[str, Any]) -> bytes:
    return (SEEDS / str(expected["source"]["file"])).read_bytes()


@pytest.fixture(scope="module")
def draft(source: bytes) -> Draft:
    return text.read(source, PHRASES)


@pytest.fixture(scope="module")
def found(draft: Draft) -> dict[str, Any]:
    printed: dict[str, Any] = json.loads(json.dumps(proposal.paper(draft)))
    return printed


def test_what_is_not_in_the_text_is_not_invented(found: dict[str, Any], expected: dict[str, Any]) -> None:
    outside = set(expected["outside_knowledge"]) - {"note"}
    assert outside == {"symbol", "session", "month", "committee", "committee_code"}
    assert {found[name] for name in outside | {"organization", "body", "place", "purpose"}} == {None}


def test_the_head(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert found["agenda_item_line"] == expected["agenda_item"]["line"]
    assert found["agenda_item_ordinal"] == expected["agenda_item"]["ordinal"]
    assert (found["title"], found["subtitles"]) == (expected["title"], [])
    assert found["language"] == Language.EN


def test_the_counts(found: dict[str, Any], expected: dict[str, Any]) -> None:
    paragraphs = {paragraph["number"]: paragraph for paragraph in found["paragraphs"]}
    assert expected["counts"] == {
        "sections": len(found["headings"]),
        "paragraphs": len(found["paragraphs"]),
        "first_paragraph": min(paragraphs),
        "last_paragraph": max(paragraphs),
        "paragraphs_before_first_section": sum(
            paragraph["section"] is None for paragraph in found["paragraphs"]
        ),
        "footnotes": len(found["footnotes"]),
        "subitems_41": len(paragraphs[41]["subitems"]),
        "subitems_44": len(paragraphs[44]["subitems"]),
        "decision_paragraphs": len(found["decision_paragraphs"]),
        "internal_paragraph_references": len(found["references"]),
        "appendix_rows": len(found["appendix"]["rows"]),
        "body_words": sum(len(paragraph["text"].split()) for paragraph in found["paragraphs"]),
    }


def test_the_headings(found: dict[str, Any], draft: Draft, expected: dict[str, Any]) -> None:
    sections = [
        {
            "label": section["number"],
            "text": section["heading"],
            "first_paragraph": section["first_paragraph"],
            "footnotes": section["footnote_markers_on_heading"],
        }
        for section in expected["sections"]
    ]
    assert found["headings"] == sections
    for section in expected["sections"]:
        under = [one["number"] for one in found["paragraphs"] if one["section"] == section["number"]]
        assert under == list(range(section["first_paragraph"], section["last_paragraph"] + 1))
        assert len(under) == section["paragraph_count"]
        (block,) = [one for one in draft.blocks if one.label == section["number"]]
        assert block.lines == (section["source_line"],)


def test_the_paragraphs(found: dict[str, Any], draft: Draft, expected: dict[str, Any]) -> None:
    lines = {block.label: list(block.lines) for block in draft.blocks if block.kind == "paragraph"}
    assert len(found["paragraphs"]) == len(expected["paragraphs"])
    for one, known in zip(found["paragraphs"], expected["paragraphs"], strict=True):
        tokens = one["text"].split()
        assert one["number"] == known["number"]
        assert one["section"] == known["section"]
        assert " ".join(tokens[:6]) == known["first_six_words"]
        assert " ".join(tokens[-6:]) == known["last_six_words"]
        assert len(tokens) == known["word_count"], known["number"]
        assert one["footnotes"] == known["footnote_markers"]
        assert lines[str(known["number"])] == known["source_lines"]
        assert known.get("split", {}).get("join_must_read", "") in one["text"]
        assert "*" not in one["text"]


def test_the_sub_items(found: dict[str, Any], expected: dict[str, Any]) -> None:
    for one, known in zip(found["paragraphs"], expected["paragraphs"], strict=True):
        items = [
            {"label": item["marker"], "text": item["text"]}
            for item in known.get("subitems", {"items": []})["items"]
        ]
        assert one["subitems"] == items


def test_the_footnotes(found: dict[str, Any], draft: Draft, expected: dict[str, Any]) -> None:
    lines = {note.number: list(note.lines) for note in draft.notes}
    calls = {
        number: f"paragraph {one['number']}" for one in found["paragraphs"] for number in one["footnotes"]
    }
    calls |= {
        number: f"heading of section {one['label']}"
        for one in found["headings"]
        for number in one["footnotes"]
    }
    assert len(found["footnotes"]) == len(expected["footnotes"])
    for one, known in zip(found["footnotes"], expected["footnotes"], strict=True):
        assert one["number"] == known["number"]
        assert one["text"].startswith(known["text_start"])
        assert one["text"].endswith(known["text_end"])
        assert len(one["text"].split("\n\n")) == known["text_blocks"]
        assert calls[known["number"]] == known["attached_to"]
        assert lines[known["number"]] == known["source_lines"]


def test_the_references(found: dict[str, Any], expected: dict[str, Any]) -> None:
    internal = [
        {
            "at": reference["at"].removesuffix(" line"),
            "text": reference["text"],
            "targets": reference["targets"],
        }
        for reference in expected["cross_references"]["internal"]
    ]
    assert found["references"] == internal
    assert len(internal) == expected["cross_references"]["internal_count"]
    whole = {f"paragraph {one['number']}": one["text"] for one in found["paragraphs"]}
    for external in expected["cross_references"]["external_paragraph_or_page_references"]:
        assert external["text"] in whole[external["at"]]


def test_the_closing_block(found: dict[str, Any], draft: Draft, expected: dict[str, Any]) -> None:
    closing, point = expected["closing"], expected["point_for_decision"]
    assert found["closing_line"] == closing["place_date_line"]
    assert found["closing_date"] == closing["date"]
    assert draft.closing_place == closing["place"]
    assert found["point_for_decision_line"] == point["line"]
    assert found["decision_paragraphs"] == point["paragraphs"]
    decided = [one["number"] for one in expected["paragraphs"] if one.get("decision")]
    assert found["decision_paragraphs"] == decided


def test_the_appendix(found: dict[str, Any], draft: Draft, expected: dict[str, Any]) -> None:
    one, known = found["appendix"], expected["appendix"]
    assert found["appendices"] == [one]
    assert draft.appendices[0].register
    assert one["heading"] == known["heading"]
    assert one["title"] == known["title"]
    assert one["subtitle"] == known["subtitle"]
    assert one["columns"] == known["column_headers"]
    assert one["note"] == known["closing_note"]
    repeats = [left for left in draft.dropped if left.why == "repeated table header"]
    assert [left.line for left in repeats] == known["header_lines"][1:]
    assert len(one["rows"]) == known["data_row_count"]


def test_the_rows(found: dict[str, Any], draft: Draft, expected: dict[str, Any]) -> None:
    cells = ("title_venue_date", "organized_by", "activity", "involvement")
    known = expected["appendix"]
    for one, read, row in zip(
        found["appendix"]["rows"], draft.appendices[0].rows, known["rows"], strict=True
    ):
        assert {name: one[name] for name in cells} == {name: row[name] for name in cells}
        assert (one["start"], one["end"]) == (row["date"]["start"], row["date"]["end"])
        assert one["precision"] == row["date"]["precision"]
        assert read.line == row["source_line"]
        split = {"title": read.title, "venue": read.venue, "date_text": read.dates.printed}
        assert split == row["derived_split"], row["row"]
    for empty in known["empty_cells"]:
        assert found["appendix"]["rows"][empty["row"] - 1][empty["column"]] == ""


def test_what_the_rows_add_up_to(found: dict[str, Any], expected: dict[str, Any]) -> None:
    rows, checks = found["appendix"]["rows"], expected["appendix"]["checks"]
    months = [(row["start"] or "none")[:7] for row in rows]
    assert {month: months.count(month) for month in months} == checks["rows_by_start_month"]
    precisions = [row["precision"] for row in rows]
    assert {name: precisions.count(name) for name in precisions} == checks["rows_by_precision"]
    days = [row for row in rows if row["precision"] == "day"]
    assert sum(row["start"] != row["end"] for row in days) == checks["multi_day_rows"]
    assert sum(row["involvement"] == "ILO" for row in rows) == checks["rows_with_involvement_exactly_ILO"]
    assert sum(row["organized_by"] == "ILO" for row in rows) == checks["rows_ILO_as_organizer_exactly"]


def test_nothing_is_left_over_and_nothing_lost(draft: Draft, source: bytes) -> None:
    whole = source.decode("utf-8")
    assert draft.unplaced == ()
    assert characters(accounted(draft)) == characters([whole])
    assert words(accounted(draft)) == words([whole])


def test_what_is_dropped_has_one_of_the_reasons_there_are(draft: Draft) -> None:
    assert {left.why for left in draft.dropped} == {
        "number label",
        "stray mark",
        "footnote mark",
        "repeated table header",
    }
