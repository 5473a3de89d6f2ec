"""What Word keeps in a document becomes a paper: numbers, levels, notes and references; nothing goes in silence."""

import pytest

from secretariat.domain import inline
from tests.importers.word.documents import a_draft, field, kinds, left, outline, paragraph, run

NUMBERED, LETTERED, ROMAN = (1, 0), (1, 1), (1, 2)


def test_lists_are_counted_as_word_counts_them(tmp_path):
    draft = a_draft(
        tmp_path,
        paragraph("Heading", "H1")
        + paragraph("One.", list_=NUMBERED)
        + paragraph("Two:", list_=NUMBERED)
        + paragraph("first;", list_=LETTERED)
        + paragraph("inner;", list_=ROMAN)
        + paragraph("inner too;", list_=ROMAN)
        + paragraph("second.", list_=LETTERED)
        + paragraph("Further words.")
        + paragraph("Sub", "Own")
        + paragraph("Three:", list_=NUMBERED)
        + paragraph("first anew;", list_=LETTERED)
        + paragraph("a bullet;", list_=(2, 0))
        + paragraph("a dash.", list_=(2, 1)),
    )
    assert outline(draft) == [
        "H1 - Heading",
        "P1 1 One.",
        "P1 2 Two:",
        "S1 (a) first;",
        "S2 (i) inner;",
        "S2 (ii) inner too;",
        "S1 (b) second.",
        "C0 - Further words.",
        "H2 - Sub",
        "P1 3 Three:",
        "S1 (a) first anew;",
        "S1 - a bullet;",
        "S2 - a dash.",
    ]
    assert [block.style.value for block in draft.blocks][-2:] == ["bullet", "dash"]


def test_numbers_typed_into_the_words_count_as_well(tmp_path):
    typed = [
        "1. First.",
        "2. Second, see paragraph 1:",
        "(a) one;",
        "(b) two.",
        "3. In 1984. Then.",
        "4. Last.",
    ]
    draft = a_draft(tmp_path, "".join(map(paragraph, typed)))
    assert [line.partition(" ")[0] for line in outline(draft)] == ["P1", "P1", "S1", "S1", "P1", "P1"]
    assert [block.label for block in draft.blocks] == ["1", "2", "(a)", "(b)", "3", "4"]
    assert [reference.numbers for reference in draft.references] == [(1,)]


def test_a_document_without_numbers_is_a_paper_without_numbers_yet(tmp_path):
    long = "This is a sentence that goes on for quite a while, so that nobody takes it for a title. " * 3
    draft = a_draft(tmp_path, paragraph("Heading", "H1") + paragraph(long) + paragraph("Second paragraph."))
    assert [line[:2] for line in outline(draft)] == ["H1", "P1", "P1"]
    assert "no-numbers" in kinds(draft)


def test_bold_italics_and_links_are_kept_against_the_style(tmp_path):
    body = paragraph(
        run("Plain ")
        + run("bold", "<w:b/>")
        + run(" not ", '<w:b w:val="0"/>')
        + run("slanted", "<w:i/>")
        + '<w:hyperlink r:id="link">'
        + run("linked")
        + "</w:hyperlink>"
        + run(" 10m")
        + run("2", '<w:vertAlign w:val="superscript"/>'),
        list_=NUMBERED,
    )
    draft = a_draft(tmp_path, paragraph(run("Head"), "H1") + body)
    said = "Plain {strong}bold{/strong} not {em}slanted{/em}{link:https://ilo.org/a}linked{/link} 10m²"
    assert outline(draft) == ["H1 - Head", f"P1 1 {said}"]


def test_braces_and_angles_stay_what_they_are(tmp_path):
    draft = a_draft(tmp_path, paragraph("{note:1} &lt;b&gt; *x* =1", list_=NUMBERED))
    assert inline.plain(draft.blocks[0].words) == "{note:1} <b> *x* =1"


def test_footnotes_keep_their_paragraphs_and_marks(tmp_path):
    notes = (
        '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> A </w:t></w:r>'
        f"{run('note', '<w:i/>')}</w:p>{paragraph('Second.')}</w:footnote>"
        f'<w:footnote w:id="3">{paragraph("Never called.")}</w:footnote>'
    )
    body = paragraph(run("Words") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run("."), list_=NUMBERED)
    draft = a_draft(tmp_path, body, {"footnotes": notes})
    assert draft.notes[0].words == "A {em}note{/em}\n\nSecond."
    assert inline.notes(draft.blocks[0].words) == [draft.notes[0].key]
    assert "note-without-mark" in kinds(draft)
    assert draft.notes[1].words == "Never called."


def test_fields_that_lead_to_a_paragraph_are_living_references(tmp_path):
    mark = '<w:bookmarkStart w:id="1" w:name="_Ref1"/>{}<w:bookmarkEnd w:id="1"/>'
    body = (
        paragraph(mark.format(run("One:")), list_=NUMBERED)
        + paragraph(mark.format(run("item.")).replace("_Ref1", "_Ref2"), list_=LETTERED)
        + paragraph(
            run("See para. ") + field(r"REF _Ref1 \n \h", "1") + field(r"REF _Ref2 \n", "(a)") + run(", page ")
            + field("PAGE", "7") + run(" and ") + field(r"REF gone \h", "9") + run("."),
            list_=NUMBERED,
        )
    )  # fmt: skip
    draft = a_draft(tmp_path, body)
    (reference,) = draft.references
    assert (reference.printed, reference.targets) == ("1(a)", (draft.blocks[1].key,))
    assert inline.plain(draft.blocks[2].words, lambda _: "1(a)") == "See para. 1(a), page 7 and 9."


def test_a_contents_list_is_set_aside(tmp_path):
    toc = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("Heading 1")}</w:p>'
        f'<w:p>{run("Other 2")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    draft = a_draft(tmp_path, toc + paragraph("Heading", "H1") + paragraph("One.", list_=NUMBERED))
    assert outline(draft) == ["H1 - Heading", "P1 1 One."]
    assert {"Heading 1", "Other 2"} <= set(left(draft))


def test_tracked_changes_are_taken_or_told(tmp_path):
    body = paragraph(
        run("Kept ")
        + f'<w:ins w:author="Ana">{run("put in ")}</w:ins>'
        + '<w:del w:author="Ben"><w:r><w:delText>struck </w:delText></w:r><w:r><w:delText>out</w:delText></w:r></w:del>'
        + run("words."),
        list_=NUMBERED,
    )
    draft = a_draft(tmp_path, body)
    assert outline(draft) == ["P1 1 Kept put in words."]
    assert left(draft) == ["Deleted in tracked changes by Ben: struck out"]
    assert {"tracked-deletion", "tracked-insertion"} <= kinds(draft)


def test_paragraphs_joined_by_a_tracked_change_are_one(tmp_path):
    mark = '<w:rPr><w:del w:author="Ben"/></w:rPr>'
    body = paragraph("One ", list_=NUMBERED, more=mark) + paragraph("and two.", list_=NUMBERED)
    assert outline(a_draft(tmp_path, body)) == ["P1 1 One and two."]


def test_hidden_text_comments_and_boxes_are_told_and_kept(tmp_path):
    box = f"<wps:txbx><w:txbxContent>{paragraph('In a box')}</w:txbxContent></wps:txbx>"
    drawn = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    body = paragraph(
        run("Seen")
        + run("unseen", "<w:vanish/>")
        + '<w:r><w:commentReference w:id="4"/></w:r>'
        + f"<w:r>{drawn}</w:r><w:r><w:pict/></w:r>"
        + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>",
        list_=NUMBERED,
    )
    comment = f'<w:comment w:id="4" w:author="Ana">{paragraph("Why?")}</w:comment>'
    draft = a_draft(tmp_path, body, {"comments": comment})
    assert outline(draft) == ["P1 1 Seenx=1"]
    assert sorted(left(draft)) == ["Comment by Ana: Why?", "Hidden text: unseen", "Text box: In a box"]
    assert {"hidden-text", "comment", "text-box", "picture", "formula"} <= kinds(draft)


def test_headers_and_footers_are_dropped_and_told_but_give_the_symbol(tmp_path):
    others = {"header": paragraph("GB.291/WP/SDG/1"), "footer": paragraph("Draft of May")}
    draft = a_draft(tmp_path, paragraph("One.", list_=NUMBERED), others)
    assert draft.masthead.symbol == "GB.291/WP/SDG/1"
    assert [one.text for one in draft.dropped] == ["GB.291/WP/SDG/1", "Draft of May"]
    assert "headers-and-footers" in kinds(draft)


def test_tables_keep_their_cells_and_say_where_they_were_merged(tmp_path):
    def cell(words: str, more: str = "") -> str:
        return f"<w:tc><w:tcPr>{more}</w:tcPr>{paragraph(words)}</w:tc>"

    def row(*cells: str) -> str:
        return f"<w:tr>{''.join(cells)}</w:tr>"

    gone = '<w:trPr><w:del w:author="Ben"/></w:trPr>'
    wide, tall = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>'
    rows = row(cell("A", wide), cell("B")) + row(cell("1", tall), cell("2"), cell("3"))
    table = f"<w:tbl>{rows}{row(gone, cell('x'), cell('y'), cell('z'))}</w:tbl>"
    draft = a_draft(tmp_path, paragraph("One:", list_=NUMBERED) + table)
    assert draft.blocks[1].words == "A\t\tB\n1\t2\t3"
    assert "merged-cells" in kinds(draft)
    assert left(draft) == ["Deleted in tracked changes: x | y | z"]


def test_macros_and_outside_content_are_told(tmp_path):
    relations = (
        b'<Relationships><Relationship Id="t" Type="x/attachedTemplate" Target="http://evil.example/t.dotm" '
        b'TargetMode="External"/></Relationships>'
    )
    draft = a_draft(
        tmp_path,
        paragraph("1. One."),
        raw={"word/vbaProject.bin": b"x", "word/_rels/document.xml.rels": relations},
    )
    assert {"macros", "outside-content"} <= kinds(draft)


@pytest.mark.parametrize("bold", [True, False])
def test_a_short_line_in_bold_is_taken_for_a_heading_with_a_word_of_doubt(tmp_path, bold):
    head = paragraph(run("Background", "<w:b/>" if bold else ""))
    body = paragraph("One.", list_=NUMBERED) + head + paragraph("Two.", list_=NUMBERED)
    draft = a_draft(tmp_path, body)
    assert outline(draft)[1] == ("H1 - Background" if bold else "C0 - Background")
    assert ("doubtful-heading" in kinds(draft)) == bold
