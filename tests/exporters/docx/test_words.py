"""Every word of a paper stands in the document, in order and as typed, whatever was typed."""

import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.language import Language
from secretariat.domain.printing import PrintText, plain
from secretariat.exporters import docx
from secretariat.exporters.docx.texts import address, directed
from tests.exporters.docx.reader import NS, W, read
from tests.exporters.docx.samples import everything
from tests.exporters.papers import (
    MASTHEAD,
    P2,
    P3,
    P5,
    a_paper,
    appendix,
    call,
    continuation,
    heading,
    note,
    paragraph,
    subitem,
    table,
    table_line,
    words,
)
from tests.papers import a_paper as small_paper
from tests.papers import in_print

HOSTILE = [
    "<w:p/> &amp; & < > \" '",
    "]]> <!-- --> <?xml?>",
    "{note:1} {{ }} {ref:2} {em}",
    "\\ { REF x \\h } MERGEFORMAT",
    "x" * 5_000,
    "tab\there, line\nend, blanks   and  more ",
    "no\u00a0break, soft\u00adhyphen, \u2011 \u200b \u2028",
    "عربي ثم English then עברית 2004",
    "日本語 😀 e\u0301 \U0001d49c",
    "",
    " ",
]


def texts_of(paper):
    """What a reader should find, in order."""
    found = [plain(paper.title), *map(plain, paper.subtitles)]
    for line in paper.lines:
        found += cells_of(line.table) if line.table else [plain(line.inlines)]
    found += [paper.closing.place_date, *map(plain, paper.closing.decisions)]
    for one in paper.appendices:
        found += [one.heading, plain(one.title), plain(one.subtitle), *cells_of(one.table), plain(one.note)]
    return [text for text in found if text]


def cells_of(one):
    return [plain(cell) for row in (one.heads, *one.rows) for cell in row]


def texts_in(document):
    """What a reader finds after the masthead."""
    after = [one.text for one in document.paragraphs if not one.style.startswith(("Masthead", "ItemLine"))]
    return [text for text in after if text]


def test_every_word_of_a_paper_stands_there_in_order(written):
    paper = everything()
    assert texts_in(written(paper)) == texts_of(paper)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_was_typed_is_kept_to_the_letter(written, text):
    paper = a_paper(
        heading("I.", text),
        paragraph(1, text, call(1)),
        subitem("(a)", text),
        continuation(text),
        table_line(table([text or "Head", "Head"], [[text, words(PrintText(text, strong=True))]])),
        title=words(text),
        subtitles=(words(text), words("Subtitle")),
        notes=(note(1, text, text),),
        appendices=(appendix(table(["Head"], [[text]]), heading="Appendix", title=words(text)),),
        symbol="GB.1 " + text[:20],
        office_file_name=text[:20],
    )
    document = written(paper)
    assert texts_in(document) == texts_of(paper)
    assert [[text.removeprefix("\t") for text in paragraphs] for paragraphs in document.notes.values()] == [
        [text, text]
    ]


def test_characters_that_xml_cannot_hold_are_shown_as_missing(written):
    document = written(a_paper(paragraph(1, "bell\x07 nul\x00 half\ud800 end\uffff"), title=words("A\x1bB")))
    assert texts_in(document) == ["A\ufffdB", "bell\ufffd nul\ufffd half\ufffd end\ufffd"]


def test_the_masthead_stands_at_left_and_right(written):
    document = written(a_paper(masthead=replace(MASTHEAD, purpose="FOR DECISION")))
    assert [one.text for one in document.paragraphs if one.style.startswith(("Masthead", "ItemLine"))] == [
        "INTERNATIONAL LABOUR OFFICE\tGB.291/WP/SDG/1",
        "\t291st Session",
        "Governing Body\tGeneva, November 2004",
        "Working Party on the Social Dimension of Globalization\tWP/SDG",
        "\tFOR DECISION",
        "FIRST ITEM ON THE AGENDA",
    ]


def test_what_is_not_known_leaves_no_line(written):
    bare = replace(MASTHEAD, symbol="", session="", committee="", code="", place_month="", item_line="")
    document = written(a_paper(masthead=bare, title=(), symbol=""))
    assert [one.text for one in document.paragraphs][:2] == ["INTERNATIONAL LABOUR OFFICE", "Governing Body"]
    assert not [name for name in document.parts if "header" in name]


@pytest.mark.parametrize(
    ("profile", "tag"), [(P3, "i"), (P5, "b"), (replace(P3, decision_style="upright"), "")]
)
def test_a_point_for_decision_stands_out_as_the_profile_says(written, profile, tag):
    document = written(a_paper(paragraph(1, "Decide", decision=True), profile=profile))
    assert document.one("Decide").style == "DecisionParagraph"
    (style,) = document.tree("word/styles.xml").findall("w:style[@w:styleId='DecisionParagraph']", NS)
    assert [one.tag for one in style.find("w:rPr", NS) if one.tag in {f"{W}b", f"{W}i"}] == (
        [W + tag] if tag else []
    )


def test_emphasis_in_emphasised_words_is_upright(written):
    document = written(
        a_paper(
            paragraph(1, "Decide ", PrintText("this", emphasis=True), ".", decision=True),
            paragraph(2, "Plain ", PrintText("that", emphasis=True)),
        )
    )
    marks = {
        run.findtext("w:t", None, NS): run.find("w:rPr/w:i", NS).get(f"{W}val", "1")
        for run in document.tree("word/document.xml").iter(f"{W}r")
        if run.find("w:rPr/w:i", NS) is not None
    }
    assert marks == {"this": "0", "that": "1"}


def test_a_decided_item_is_italic_without_a_style_of_its_own(written):
    item = replace(subitem("(a)", "Decide this"), decision=True)
    document = written(a_paper(paragraph(1, "One"), item))
    element = document.one("Decide this").element
    assert element.find("w:r/w:rPr/w:i", NS) is not None
    assert element.find("w:pPr/w:rPr/w:i", NS) is not None


def test_links_lead_to_the_web_and_to_mail_alone(written):
    links = [
        ("one", "https://example.org/a b?c=é&d=1"),
        ("two", "mailto:someone@example.org"),
        ("three", "javascript:alert(1)"),
        ("four", "file:///etc/passwd"),
        ("five", "https://[broken"),
        ("six", "http://"),
        ("seven", "HTTP://EXAMPLE.ORG/"),
    ]
    document = written(a_paper(paragraph(1, *[PrintText(text, link=link) for text, link in links])))
    (found,) = document.styled("NumberedParagraph")
    assert found.text == "onetwothreefourfivesixseven"
    assert found.links == [
        "https://example.org/a%20b?c=%C3%A9&d=1",
        "mailto:someone@example.org",
        "HTTP://EXAMPLE.ORG/",
    ]


def test_a_link_in_a_note_belongs_to_the_notes(written):
    document = written(
        a_paper(
            paragraph(1, "One", call(1)),
            notes=(
                replace(note(1, ""), paragraphs=(words(PrintText("site", link="https://example.org/")),)),
            ),
        )
    )
    assert b"https://example.org/" in document.parts["word/_rels/footnotes.xml.rels"]
    assert b"https://example.org/" not in document.parts["word/_rels/document.xml.rels"]


@pytest.mark.parametrize(
    "link", ["http://a\x00b/", "http://[::1]/", "http://exa\\mple/", "ftp://a/", "", "http://" + "a" * 3_000]
)
def test_addresses_word_would_stumble_over_are_not_followed(link):
    assert address(link) == ""


def test_each_script_runs_in_its_own_direction(written):
    assert list(directed("He said قال المدير, 2004.")) == [
        ("He said ", False),
        ("قال المدير, 2004", True),
        (".", False),
    ]
    document = written(a_paper(paragraph(1, "He said قال again"), continuation("قال المدير")))
    mixed, arabic = document.one("He said"), document.one("قال")
    assert [run.find("w:rPr/w:rtl", NS) is not None for run in mixed.element.findall("w:r", NS)] == [
        False,
        True,
        False,
    ]
    assert mixed.element.find("w:pPr/w:bidi", NS) is None
    assert arabic.element.find("w:pPr/w:bidi", NS) is not None


@given(st.text(st.sampled_from(string.ascii_letters[:4] + " .12אבعرم\u0301")))
def test_directions_part_a_text_without_losing_any(text):
    assert "".join(part for part, _ in directed(text)) == text


@pytest.mark.parametrize(
    ("language", "tag"), [(Language.EN, "en-GB"), (Language.FR, "fr-FR"), (Language.ES, "es-ES")]
)
def test_the_language_is_named(written, language, tag):
    document = written(a_paper(language=language))
    (found,) = document.tree("word/styles.xml").findall(".//w:docDefaults//w:lang", NS)
    assert found.get(f"{W}val") == tag
    assert f"<dc:language>{tag}".encode() in document.parts["docProps/core.xml"]


@pytest.mark.parametrize("profile", ["P2", "P3", "P4", "P5", "P6"])
def test_every_profile_of_the_house_is_printed_whole(written, profile):
    paper = everything(profile=profile)
    assert texts_in(written(paper)) == texts_of(paper)


def test_a_paper_without_a_word_is_a_document_all_the_same(written):
    bare = replace(
        MASTHEAD,
        organization="",
        symbol="",
        session="",
        body="",
        place_month="",
        committee="",
        code="",
        item_line="",
    )
    document = written(a_paper(masthead=bare, title=(), symbol="", lines=()))
    assert texts_in(document) == []


PIECES = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=30)
INLINES = st.lists(
    st.builds(PrintText, PIECES, st.booleans(), st.booleans(), st.sampled_from(["", "https://a.b/"])),
    max_size=4,
).map(tuple)
LINES = st.lists(
    st.one_of(
        INLINES.map(lambda inlines: paragraph(1, *inlines)),
        INLINES.map(lambda inlines: subitem("(a)", *inlines)),
        INLINES.map(lambda inlines: continuation(*inlines)),
        st.lists(st.lists(INLINES, min_size=2, max_size=2), min_size=1, max_size=3).map(
            lambda rows: table_line(table(rows[0], rows[1:]))
        ),
    ),
    max_size=5,
)


@given(lines=LINES, profile=st.sampled_from([P2, P3, P5]), title=INLINES, frozen=st.booleans())
def test_any_words_are_kept(tmp_path_factory, lines, profile, title, frozen):
    paper = a_paper(*lines, profile=profile, title=title)
    path = tmp_path_factory.mktemp("any") / "paper.docx"
    docx.write(paper, path, frozen=frozen)
    docx.check(path, paper)
    found = texts_in(read(path))
    expected = texts_of(paper)
    if not frozen:
        clean = [
            text.translate(dict.fromkeys([*range(9), 11, 12, *range(14, 32), 65534, 65535], "�"))
            for text in expected
        ]
        assert found == clean


def test_note_marks_leave_no_trace_in_the_words(written):
    document = written(in_print(small_paper("P One{note:Note.} goes on.")))
    assert document.one("One").text == "One goes on."
