"""What programs put on the clipboard as HTML is read as it looks, and no word of it is lost."""

import re
from collections import Counter
from html import escape, unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain import inline
from secretariat.domain.clipping import Clipping
from secretariat.domain.told import Refused, TooLong
from secretariat.importers import html, plain
from tests.importers.html.pages import WITH_NOTE, listed, word

LETTERS = {"heading": "H", "paragraph": "P", "subitem": "S", "continuation": "C", "table": "T"}


def outline(page: str) -> list[str]:
    """Return the blocks of a page, each as kind, level, label and stored words."""
    return [
        f"{LETTERS[block.kind]}{block.level} {block.label or '-'} {block.words}"
        for block in html.read(page).blocks
    ]


def told(clipping: Clipping) -> list[str]:
    return [finding.kind for finding in clipping.findings]


def said(clipping: Clipping) -> str:
    """Return all words of a clipping, labels and notes too."""
    texts = [*(block.words for block in clipping.blocks), *(note.words for note in clipping.notes)]
    return " ".join([*(block.label or "" for block in clipping.blocks), *map(inline.plain, texts)])


def test_lists_of_word_are_read_by_their_hidden_labels():
    page = word(
        listed("12.", "A paragraph:")
        + listed("(a)", "an item;", 2)
        + listed("(i)", "an inner one;", 3)
        + listed("(b)", "another.", 2)
        + listed("·", "a bullet", 1, "l2")
        + listed("13.", "Next.")
        + "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
    )
    assert outline(page) == [
        "P1 12 A paragraph:",
        "S1 (a) an item;",
        "S2 (i) an inner one;",
        "S1 (b) another.",
        "S1 - a bullet",
        "P1 13 Next.",
    ]


def test_lists_of_the_web_are_items_in_their_styles():
    page = (
        "<p>Three things:</p><ol><li>one<ul><li>deep</ul></li><li><p>two</p><p>more</p></ol>"
        "<p>Apart.</p><ol type=a><li>x</ol><ul><li>y</ul>"
    )
    assert outline(page) == [
        "P1 - Three things:",
        "S1 1. one",
        "S2 - deep",
        "S1 2. two",
        "C1 - more",
        "C0 - Apart.",
        "S1 - x",
        "S1 - y",
    ]
    assert [block.style.value for block in html.read(page).blocks] == [
        "",
        "1.",
        "bullet",
        "1.",
        "",
        "",
        "",
        "bullet",
    ]


def test_a_numbered_list_that_nothing_leads_in_is_numbered_paragraphs():
    assert outline("<ol start=4><li>One sentence.<li>Another.</ol>") == [
        "P1 4 One sentence.",
        "P1 5 Another.",
    ]


def test_headings_lose_their_weight_and_their_typed_number():
    assert outline("<h1>II. <b>Work within the ILO</b></h1><h3>Deep</h3><h6>Deeper</h6>") == [
        "H1 II Work within the ILO",
        "H3 - Deep",
        "H3 - Deeper",
    ]


def test_words_that_are_wholly_bold_by_their_program_s_habit_are_plain():
    page = '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">A</span> b</p></b>'
    assert outline(page) == ["P1 - {strong}A{/strong} b"]


@pytest.mark.parametrize("page", WITH_NOTE, ids=lambda page: page.name)
def test_footnotes_are_found_by_what_calls_them(page):
    clipping = html.read(page.html)
    (note,) = clipping.notes
    assert (inline.plain(note.words), note.number) == ("The note.", 1)
    (block,) = clipping.blocks
    assert re.sub(r"\{note:[^}]*\}", "*", block.words) == "A sentence* here."


def test_a_call_without_its_note_stays_in_the_words():
    assert outline('<p>A<sup><a href="#fn1">[1]</a></sup> b</p>') == ["P1 - A[1] b"]


def test_cells_that_span_others_are_parted():
    page = "<table><tr><th colspan=2>A<th>B<tr><td rowspan=2>1<td>2<td>3<tr><td>x<td>y</table>"
    assert outline(page) == ["T1 - A\t\tB\n1\t2\t3\n\tx\ty"]
    assert told(html.read(page)) == ["merged"]


def test_a_table_that_only_lays_out_a_page_is_its_paragraphs():
    page = "<table><tr><td><table><tr><td><p>One</p><p>Two</p></td></tr></table></td></tr></table>"
    assert outline(page) == ["P1 - One", "P1 - Two"]


def test_cells_of_a_sheet_are_a_table_though_only_its_rows_were_copied():
    page = (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table style="border-collapse:collapse">\r\n'
        "<!--StartFragment-->\r\n <col width=64>\r\n <tr height=20>\r\n  <td class=xl65>Event</td><td>=1+1 &lt;b&gt;</td>"
        "\r\n </tr>\r\n <tr><td>Line<br>two</td><td align=right>3.5</td></tr>\r\n<!--EndFragment-->\r\n</table></body></html>"
    )
    assert outline(page) == ["T1 - Event\t=1+1 <b>\nLine two\t3.5"]


def test_mail_gives_its_lines_as_paragraphs():
    page = (
        '<div class="gmail_quote"><div dir="ltr"><div>Dear all,</div><div><br></div><div>12. As agreed.</div>'
        "<div>13. And that.</div><div><br></div><div>Best,<br>Ana</div></div></div>"
    )
    assert outline(page) == ["P1 - Dear all,", "P1 12 As agreed.", "P1 13 And that.", "C0 - Best,\nAna"]


def test_blanks_that_only_a_browser_holds_are_blanks_and_those_that_bind_stay():
    page = "<p><span>A</span><span>&nbsp;</span><b>b</b> &nbsp;c&nbsp;: d</p>"
    assert outline(page) == ["P1 - A {strong}b{/strong} c\u00a0: d"]


def test_links_lead_to_the_web_and_to_mail_alone():
    page = (
        '<a href="https://ilo.org/{x}">a</a> <a href="javascript:x()">b</a> <a href="mailto:x@ilo.org">c</a>'
        ' <a href="file:///c:/x">d</a> <a href="#top">e</a>'
    )
    assert outline(page) == [
        "P1 - {link:https://ilo.org/%7Bx%7D}a{/link} b {link:mailto:x@ilo.org}c{/link} d e"
    ]


def test_what_is_out_of_sight_is_left_out_and_told():
    page = (
        "<head><title>t</title><style>p {x}</style></head><script>if (a<b) x</script><p>A<span hidden>x</span>"
        "<!-- no --><del>y</del><a class=msocomanchor>[A1]</a><img src=z><s>B</s></p>"
        "<div style='mso-element:comment-list'><p>Why?</p></div>"
    )
    clipping = html.read(page)
    assert [block.words for block in clipping.blocks] == ["AB"]
    assert told(clipping) == ["comment", "deleted", "hidden", "picture", "struck"]


def test_only_the_stretch_that_was_copied_counts():
    page = "<body><p>before</p><!--StartFragment--><p>in</p><!--EndFragment--><p>after</p></body>"
    assert outline(page) == ["P1 - in"]


def test_line_breaks_stay_and_two_of_them_part_paragraphs():
    assert outline("<div>one<br>two<br><br>three</div><pre>a  b\nc\n\nd</pre>") == [
        "P1 - one\ntwo",
        "P1 - three",
        "P1 - a  b\nc",
        "P1 - d",
    ]


@pytest.mark.parametrize(
    "bomb",
    [
        "<" * 200_000, "<a " * 100_000, "<!--" * 100_000, "&" * 200_000, '<a "' * 50_000, "<div>" * 50_000 + "x",
        "<table>" * 3_000 + "x", "<ul>" * 3_000 + "<li>x", "&amp;" * 100_000, f"&#{'9' * 100_000};",
        "<p>x" + "<br>" * 50_000 + "y", "<td rowspan=999 colspan=999>x" * 500, "<p " + "a=1 " * 50_000 + ">x",
    ],
    ids=lambda bomb: bomb[:8],
)  # fmt: skip
def test_bombs_end_and_leave_what_words_they_hold(bomb):
    clipping = html.read(bomb)
    assert ("x" in bomb[-4:]) <= ("x" in said(clipping))


def test_more_paragraphs_than_any_paper_has_are_told():
    with pytest.raises(TooLong):
        html.read("<p>x" * 20_001)


def test_a_page_that_takes_too_long_is_told():
    with pytest.raises(Refused):
        html.read("<p>x" * 20_000, deadline=-1)


WORDS = st.text(st.sampled_from("abcXYZ0159 .,:;()é&<>\"'{}*=\u00a0\u200b\U0001d518"), max_size=25)
TAGS = st.sampled_from(
    [
        "p",
        "div",
        "span",
        "b",
        "i",
        "em",
        "strong",
        "h1",
        "h2",
        "ul",
        "ol",
        "li",
        "table",
        "tr",
        "td",
        "th",
        "br",
        "sup",
        "a",
        "pre",
        "blockquote",
        "section",
        "font",
        "o:p",
    ]
)
ATTRIBUTES = st.sampled_from(
    ["", " id=a", ' href="#a"', ' name="a"', ' style="font-weight:bold"', " colspan=2", " start=3", " class='x", ' style="mso-list:l0 level2 lfo1"']
)  # fmt: skip
PIECES = st.one_of(
    WORDS.map(escape),
    st.builds(lambda tag, more: f"<{tag}{more}>", TAGS, ATTRIBUTES.filter(lambda more: "'x" not in more)),
    TAGS.map(lambda tag: f"</{tag}>"),
)


@given(st.lists(PIECES, max_size=40))
@settings(max_examples=settings().max_examples * 3)
def test_every_visible_word_is_somewhere(pieces):
    page = "".join(pieces)
    shown = Counter(unescape(re.sub(r"<[^>]*>", " ", page)))
    found = Counter(said(html.read(page)))
    assert {letter for letter in shown if letter.isalpha() and shown[letter] > found[letter]} == set()


@given(st.text(max_size=200))
@settings(max_examples=settings().max_examples * 3)
def test_anything_at_all_is_read_without_a_slip(page):
    for block in html.read(page).blocks:
        assert inline.write(inline.parse(block.words)) == block.words


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"]), max_size=120))
def test_bare_lines_stay_exactly_what_they_are(text):
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    assert [inline.plain(block.words).split() for block in plain.lines(text).blocks] == [
        line.replace("\ufeff", "").replace("\ufffc", "").split() for line in lines
    ]


def test_numbers_count_only_where_they_follow_each_other():
    assert [block.label for block in plain.read("1984. A year.\n12. Alone.\nWords.").blocks] == [
        None,
        None,
        None,
    ]
    assert [block.label for block in plain.read("8. One.\n9. Two.\nWords.").blocks] == ["8", "9", None]
