"""Pages, tables and properties of the document, and the file itself."""

import subprocess
import sys
from dataclasses import replace
from zipfile import ZipFile

import pytest
from docx import Document

from secretariat.domain.told import Cancelled, DeviceFailed
from secretariat.exporters import docx
from tests.exporters.docx.reader import NS, W
from tests.exporters.docx.samples import everything
from tests.exporters.papers import a_paper, appendix, call, heading, note, paragraph, table, table_line, words


def sections(document):
    return list(document.tree("word/document.xml").iter(f"{W}sectPr"))


def size(section):
    found = section.find("w:pgSz", NS)
    return int(found.get(f"{W}w")), int(found.get(f"{W}h")), found.get(f"{W}orient", "portrait")


@pytest.mark.parametrize(("name", "wanted"), [("A4", (11906, 16838)), ("Letter", (12240, 15840))])
def test_the_sheet_is_that_of_the_paper(written, name, wanted):
    (section,) = sections(written(a_paper(page_size=name)))
    assert size(section) == (*wanted, "portrait")


def test_an_appendix_begins_on_a_page_of_its_own_lying_if_asked_for(written):
    one = table(["Head"], [["Cell"]])
    document = written(
        a_paper(appendices=(appendix(one, "Appendix I", landscape=True), appendix(one, "Appendix II")))
    )
    assert [size(section) for section in sections(document)] == [
        (11906, 16838, "portrait"),
        (16838, 11906, "landscape"),
        (11906, 16838, "portrait"),
    ]
    assert {one.find("w:type", NS).get(f"{W}val") for one in sections(document)} == {"nextPage"}
    assert [one.text for one in document.styled("AppendixHeading")] == ["Appendix I", "Appendix II"]


def test_the_symbol_stands_at_the_head_from_the_second_page(written):
    document = written(a_paper(appendices=(appendix(table(["Head"], [["Cell"]])),)))
    first, second = sections(document)
    assert first.find("w:titlePg", NS) is not None
    assert second.find("w:titlePg", NS) is None
    assert [one.get(f"{W}type") for one in first.findall("w:headerReference", NS)] == ["default"]
    (header,) = [part for name, part in document.parts.items() if "header" in name]
    assert b">GB.291/WP/SDG/1<" in header


@pytest.mark.parametrize("name", ["", "GB291-WP-SDG-1-2004-10-0001-1-En.doc"])
def test_the_foot_has_the_page_number_and_the_file_name_only_if_given(written, name):
    document = written(a_paper(office_file_name=name))
    feet = [document.tree(part) for part in document.parts if part.startswith("word/footer")]
    assert len(feet) == 2
    for foot in feet:
        assert [one.text.strip() for one in foot.iter(f"{W}instrText")] == ["PAGE"]
        assert [one.text for one in foot.iter(f"{W}t")] == [*filter(None, [name]), "1"]


def test_the_head_of_a_table_is_repeated_and_rows_stay_whole(written):
    rows = [["short", "cell"], ["x " * 6_000, "taller than a page"]]
    document = written(a_paper(table_line(table(["One", "Two"], rows))))
    assert document.tables == [[["One", "Two"], *rows]]
    properties = [
        [one.tag.removeprefix(W) for one in row.iterfind("w:trPr/*", NS)]
        for row in document.tree("word/document.xml").iter(f"{W}tr")
    ]
    assert properties == [["cantSplit", "tblHeader"], ["cantSplit"], []]


def test_a_table_without_heads_repeats_nothing_and_uneven_rows_are_filled(written):
    document = written(a_paper(table_line(table(["", ""], [["a"], ["b", "c", "d"], []]))))
    assert document.tables == [[["a", "", ""], ["b", "c", "d"]]]
    assert not list(document.tree("word/document.xml").iter(f"{W}tblHeader"))


def test_tables_that_follow_each_other_stay_two(written):
    one = table_line(table(["One"], [["1"]]))
    document = written(a_paper(paragraph(1, "Both:"), one, replace(one, id="t2")))
    body = [child.tag.removeprefix(W) for child in document.tree("word/document.xml")[0]]
    assert body[-5:] == ["tbl", "p", "tbl", "p", "sectPr"]


def test_a_table_is_as_wide_as_the_page(written):
    paper = a_paper(
        appendices=(appendix(table(["A", "Much longer head"], [["x", "words " * 40]]), landscape=True),)
    )
    document = written(paper)
    grid = [int(one.get(f"{W}w")) for one in document.tree("word/document.xml").iter(f"{W}gridCol")]
    assert abs(sum(grid) - (16838 - 2 * 1240)) <= 2
    assert grid[0] < grid[1]


def test_what_leads_in_a_list_or_a_table_stays_with_it(written):
    document = written(everything())
    kept = [one.text for one in document.paragraphs if one.element.find("w:pPr/w:keepNext", NS) is not None]
    assert kept == [
        "Three matters arise:",
        "Bullets follow:",
        "another thing.",
        "Geneva, 19 October 2004.",
        "Points for decision: Paragraph 6;",
    ]


def test_the_properties_say_what_the_document_is(tmp_path):
    path = tmp_path / "paper.docx"
    docx.write(a_paper(title=words("T" * 300), stamp=1_100_000_000), path)
    found = Document(str(path)).core_properties
    assert (found.title, found.subject, found.identifier) == ("T" * 255, "GB.291/WP/SDG/1", "5a" * 32)
    assert found.created == found.modified
    assert str(found.created).startswith("2004-11-09 11:33:20")
    with ZipFile(path) as parts:
        assert b"5a" * 32 in parts.read("docProps/custom.xml")


def test_the_same_paper_gives_the_same_bytes(tmp_path):
    one, other = tmp_path / "one.docx", tmp_path / "other.docx"
    docx.write(everything(), one)
    docx.write(everything(), other)
    assert one.read_bytes() == other.read_bytes()
    with ZipFile(one) as parts:
        assert {entry.date_time for entry in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert parts.testzip() is None


def test_nothing_foreign_comes_with_the_document(written):
    names = [name for name in written(everything()).parts if not name.endswith(".rels")]
    assert sorted(names) == [
        "[Content_Types].xml",
        "docProps/app.xml",
        "docProps/core.xml",
        "docProps/custom.xml",
        "word/document.xml",
        "word/fontTable.xml",
        "word/footer1.xml",
        "word/footer2.xml",
        "word/footnotes.xml",
        "word/header1.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme1.xml",
    ]


def test_every_style_and_list_that_is_used_is_there(written):
    document = written(everything())
    known = {style.get(f"{W}styleId") for style in document.tree("word/styles.xml").iter(f"{W}style")}
    lists = {one.get(f"{W}numId") for one in document.tree("word/numbering.xml").findall("w:num", NS)} | {"0"}
    for part in ("word/document.xml", "word/footnotes.xml", "word/styles.xml"):
        tree = document.tree(part)
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            assert {one.get(f"{W}val") for one in tree.iter(W + tag)} <= known
        assert {one.get(f"{W}val") for one in tree.iter(f"{W}numId")} <= lists


def test_progress_grows_to_the_whole(tmp_path):
    heard: list[float] = []
    rows = [[str(number)] for number in range(500)]
    docx.write(a_paper(appendices=(appendix(table(["No."], rows)),)), tmp_path / "paper.docx", heard.append)
    assert heard == sorted(heard)
    assert len(heard) >= 10
    assert heard[-1] == 1.0


def test_a_document_the_user_stopped_is_gone(tmp_path):
    def stop(share):
        if share > 0.85:
            raise Cancelled

    with pytest.raises(Cancelled):
        docx.write(a_paper(), tmp_path / "paper.docx", stop)
    assert list(tmp_path.iterdir()) == []


def broken(path, part, old, new):
    """Write the document anew with other words in one of its parts."""
    with ZipFile(path) as document:
        parts = {name: document.read(name) for name in document.namelist()}
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new)
    with ZipFile(path, "w") as document:
        for name, content in parts.items():
            document.writestr(name, content)


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/document.xml", b"words of one", b"words of two"),
        ("word/document.xml", b"cell", b"call"),
        ("word/document.xml", b"GB.291", b"GB.292"),
        ("word/document.xml", b"</w:document>", b""),
        ("word/footnotes.xml", b"noted", b"voted"),
        ("docProps/core.xml", b"5a5a", b"5b5b"),
    ],
)
def test_a_damaged_document_is_told(tmp_path, part, old, new):
    path = tmp_path / "paper.docx"
    paper = a_paper(
        heading("I.", "Head"),
        paragraph(1, "The words of one", call(1)),
        table_line(table(["Head"], [["cell"]])),
        notes=(note(1, "This is noted"),),
    )
    docx.write(paper, path)
    docx.check(path, paper)
    broken(path, part, old, new)
    with pytest.raises(DeviceFailed):
        docx.check(path, paper)


def test_a_document_cut_off_or_missing_is_told(tmp_path):
    path = tmp_path / "paper.docx"
    docx.write(a_paper(), path)
    whole = path.read_bytes()
    for damaged in (whole[: len(whole) // 2], b"", b"not a document"):
        path.write_bytes(damaged)
        with pytest.raises(DeviceFailed):
            docx.check(path, a_paper())
    path.unlink()
    with pytest.raises(DeviceFailed):
        docx.check(path, a_paper())


def test_the_document_of_another_paper_is_told(tmp_path):
    path = tmp_path / "paper.docx"
    docx.write(a_paper(), path)
    with pytest.raises(DeviceFailed):
        docx.check(path, a_paper(paragraph(1, "Other words.")))


def test_word_and_its_xml_load_when_first_needed():
    code = "import sys, secretariat.exporters.docx; print([name for name in sys.modules if name in {'docx', 'lxml'}])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
