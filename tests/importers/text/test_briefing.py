"""A briefing has headings, bullets and review questions; it has no numbered paragraphs, and nothing of it is lost."""

from pathlib import Path

import pytest

from secretariat.app.resources import phrases
from secretariat.domain import inline
from secretariat.domain.paper import Kind, ListStyle
from secretariat.importers import text

MODULE = Path(__file__).resolve().parents[4] / "shared" / "seeds" / "002_9298e1636b07a2db.txt"

SMALL = """MODULE #2

Taking Part



Action: AT HOME



At home, the first steps could include

- Meetings of those concerned, consisting of several elements,
 - a first one,
 - a second one that
goes on in the next line.
- Reports. They are read.

Action: ELSEWHERE

Further afield

- Letters to others.
- Visits.
- A campaign.

REVIEW #2

1. What are the steps?
2. Who takes part?

End of the module
"""


def read(words, kind=None):
    return text.read(words.encode(), phrases(), kind=kind)


def outline(draft):
    return [(block.kind, block.level, inline.plain(block.words)) for block in draft.blocks]


def test_a_text_of_bullets_under_headings_is_read_as_a_briefing():
    draft = read(SMALL)
    assert (draft.profile, draft.title, draft.subtitles) == ("briefing", "MODULE #2", ("Taking Part",))
    assert draft.unplaced == ()
    assert [finding.kind for finding in draft.findings] == ["briefing"]


def test_headings_bullets_and_questions_are_told_apart():
    assert outline(read(SMALL)) == [
        (Kind.HEADING, 1, "Action: AT HOME"),
        (Kind.PARAGRAPH, 1, "At home, the first steps could include"),
        (Kind.SUBITEM, 1, "Meetings of those concerned, consisting of several elements,"),
        (Kind.SUBITEM, 2, "a first one,"),
        (Kind.SUBITEM, 2, "a second one that goes on in the next line."),
        (Kind.SUBITEM, 1, "Reports. They are read."),
        (Kind.HEADING, 1, "Action: ELSEWHERE"),
        (Kind.HEADING, 2, "Further afield"),
        (Kind.SUBITEM, 1, "Letters to others."),
        (Kind.SUBITEM, 1, "Visits."),
        (Kind.SUBITEM, 1, "A campaign."),
        (Kind.HEADING, 1, "REVIEW #2"),
        (Kind.SUBITEM, 1, "What are the steps?"),
        (Kind.SUBITEM, 1, "Who takes part?"),
        (Kind.PARAGRAPH, 1, "End of the module"),
    ]


def test_a_dash_was_a_bullet_and_questions_keep_their_full_stop():
    styles = {block.words: block.style for block in read(SMALL).blocks if block.kind is Kind.SUBITEM}
    assert styles["Visits."] is ListStyle.BULLET
    assert styles["Who takes part?"] is ListStyle.ARABIC_STOP


def test_what_is_called_a_paper_is_read_as_one():
    assert read(SMALL, "paper").profile == ""
    assert read(SMALL, "paper").unplaced


def test_a_paper_is_no_briefing_but_can_be_called_one():
    paper = "GB.291/WP/SDG/1\n\n1. One thing.\n\n2. Another:\n\n" + "- item;\n" * 9
    assert read(paper).profile == ""
    assert read(paper, "briefing").profile == "briefing"


@pytest.mark.skipif(not MODULE.exists(), reason="the training module is not on this machine")
def test_the_real_module_is_read_whole():
    source = MODULE.read_text(encoding="utf-8")
    draft = text.read(MODULE.read_bytes(), phrases())
    kinds = [block.kind for block in draft.blocks]
    assert (draft.profile, draft.title, draft.subtitles) == ("briefing", "MODULE #6", ("Mobilizing Action",))
    assert (kinds.count(Kind.HEADING), kinds.count(Kind.SUBITEM), draft.unplaced) == (9, 44, ())
    said = [draft.title or "", *draft.subtitles, *(inline.plain(block.words) for block in draft.blocks)]
    marks = sorted(left.text for left in draft.dropped)
    kept = [word for word in source.split() if word not in {"-", *(f"{n}." for n in range(1, 7))}]
    assert " ".join(said).split() == kept
    assert marks == sorted(["-"] * 38 + [f"{number}." for number in range(1, 7)])
