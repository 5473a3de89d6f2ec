"""Files that strangers might send, built anew: `python -m tests.corpus FOLDER` writes them all.

`FILES` says what each is made of and which words must not vanish without a word where it can be read. What is `heavy`
is read by the long run alone. `SECRET` lies in a file beside them; nobody who reads them may come to know it.
"""

import random
import sqlite3
import struct
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import openpyxl

from tests.importers.sheet.books import HEADS, ROW
from tests.importers.word import documents
from tests.importers.word.documents import SPACE, field, paragraph, run

SECRET = "the key of the archive is 4711"
SECRET_FILE = "secret.txt"
SHEET = "xl/worksheets/sheet1.xml"
_MAIN = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_OWN = Path(__file__).parent / "files" / "0002.gbwp"

Make = Callable[[], bytes]


@dataclass(frozen=True)
class Bad:
    """What makes a file, the words that must be found again if it can be read, and whether it is heavy."""

    make: Make
    keeps: tuple[str, ...] = ()
    heavy: bool = False


def said(text: str, *keeps: str, encoding: str = "utf-8", heavy: bool = False) -> Bad:
    """Return a file of text."""
    return Bad(lambda: text.encode(encoding, "surrogatepass"), keeps, heavy)


def paper(second: str, *keeps: str) -> Bad:
    """Return a short paper with this second paragraph."""
    return said(f"1. The first goes on.\n\n2. {second}\n\n3. The third ends it.\n", "The third ends", *keeps)


TEXTS = {
    "empty": said(""),
    "blank": said(" \n\t\n"),
    "mark alone": Bad(lambda: b"\xff\xfe"),
    "zeros": Bad(lambda: bytes(5_000)),
    "noise": Bad(lambda: random.Random(1).randbytes(90_000)),
    "picture": Bad(lambda: b"\x89PNG\r\n\x1a\n" + random.Random(2).randbytes(9_000)),
    "program": Bad(lambda: b"\x7fELF" + random.Random(3).randbytes(9_000)),
    "zip": Bad(lambda: zipped({"a.txt": b"hello"})),
    "page": said("<html><script>alert(1)</script><p>Words of a page.</p></html>", "Words of a page"),
    "rich": said(r"{\rtf1\ansi{\object\objautlink\objupdate}Words}", "Words"),
    "odd length": Bad(lambda: "1. Words here.\n".encode("utf-16-le")[:-1]),
    "half a letter": Bad(lambda: "1. L’été.\n".encode()[:-4]),
    "surrogates": said("1. Here \ud800 it is.\n", encoding="utf-16-le"),
    "no characters": paper("Here \ufffe and \U0001ffff and \ufdd0 it is."),
    "control": paper("Ring \x07the \x00bell\x1b[2J."),
    "from right to left": paper("Read \u202egpj.exe\u202c and \u2066this\u2069.", "Read"),
    "piled marks": paper("Z" + "\u0301" * 5_000 + "algo.", "algo"),
    "every letter": paper("".join(map(chr, (*range(0xA1, 0xD800), *range(0xE000, 0xFDD0))))),
    "formulas": paper('=HYPERLINK("http://x","y") +cmd|\' /C calc\'!A0', "HYPERLINK"),
    "marks of ours": paper(
        "{note:n1}{ref:r1}{{}}{link:javascript:alert(1)}x{/link}{em}", "javascript:alert(1)"
    ),
    "a million paragraphs ahead": paper("See paragraphs 1-999999999999 and paragraph 99999999999999999999."),
    "many references": paper("See paragraphs " + ", ".join(map(str, range(1, 9_000))) + ".", "8999"),
    "many notes": paper("Word¹ " * 9_000, "Word"),
    "notes of one number": said("1. Go (1) on.\n\n" + "(1) Note.\n\n" * 3_000, "Note."),
    "figures of one number": said(
        "1. " + "word1. " * 12_000 + "\n\nGeneva, 3 May.\n\n1 A note.\n", "A note."
    ),
    "numbers": said("".join(f"{n}. So.\n" for n in (1, 10**9, 10**40, 2, 3)), "So."),
    "letters for numbers": said("M" * 4_000 + ". Words.\n" + "(" * 5_000 + "a)\n", "Words."),
    "blanks": said("1. a" + " " * 90_000 + "b.\n"),
    "blank lines": said("1. Words.\n" + "\n" * 90_000 + "2. More.\n", "More."),
    "leaders": said("1. Contents " + "." * 90_000 + " 5\n"),
    "dashes": said("1. " + "-–—" * 30_000 + "\n"),
    "tabs": said("\t".join("abc" for _ in range(30_000))),
    "a word without end": said("a" * 1_000_000),
    "a paragraph without end": said("1. " + "word " * 300_000),
    "lines": said("hello\n" * 110_000),
    "feeds": said("hello\f" * 110_000),
    "many short lines": said("hello there\n" * 90_000, "hello there", heavy=True),
    "many paragraphs": said("".join(f"{n}. So it goes.\n\n" for n in range(1, 15_000)), heavy=True),
    "items in items": said("1. So:\n" + "".join("\t" * (n % 90) + f"({n})\n" for n in range(3_000))),
    "all capitals": said(("A TITLE THAT IS ONE " * 4 + "\n\n") * 5_000),
    "dates": paper("Geneva, 99 May 99999. Geneva, 31 February 2004. 0/0/0."),
    "huge": Bad(lambda: b"a " * 8_000_000),
    "ends of lines": said("1. One.\r\r\n2. Two.\x85\u20283. Three.\v4. Four.", "One.", "Four."),
}

HEAD = ";".join(HEADS) + "\n"
COLUMNS = {
    "empty": said(""),
    "zeros": said(HEAD + "a\0b;c;d;e\n"),
    "heads alone": said(HEAD),
    "no heads": said("hello\nworld\n"),
    "quotes never closed": said(HEAD + '"Forum, Geneva;ILO;Talk;Chair\n' * 3_000),
    "quotes in quotes": said(HEAD + '"Forum ""x""y"z";ILO;Talk;Chair\n', "Chair"),
    "formulas": said(HEAD + "=1+1;@SUM(A1);+cmd|' /C calc'!A0;-2+3\n", "=1+1", "@SUM(A1)", "calc", "-2+3"),
    "a far cell": said(HEAD + "Forum;" + ";" * 500 + "far words\n", "far words"),
    "wide": said("x;" * 5_000),
    "very wide": said(HEAD + "ab;" * 5_000_000),
    "wide and quoted": said(HEAD + '"a";' * 3_000_000),
    "long": said(HEAD + "Forum;ILO;Talk;Chair\n" * 130_000),
    "long and empty": said(HEAD + ";;;\n" * 400_000 + "Forum;ILO;Talk;Chair\n", "Chair", heavy=True),
    "as long as may be": said(HEAD + "Forum, Geneva, 3 May;ILO;Talk;Chair\n" * 60_000, heavy=True),
    "a long cell": said(HEAD + "a" * 200_000 + ";b;c;d\n"),
    "many lines in a cell": said(HEAD + '"' + "a\n" * 50_000 + '";b;c;d\n'),
    "returns alone": said((HEAD + "Forum;ILO;Talk;Chair\n").replace("\n", "\r"), "Chair"),
    "odd length": Bad(lambda: (HEAD + "Forum;ILO;Talk;Chair\n").encode("utf-16")[:-1]),
    "a hint": said("sep=|\r\n" + HEAD.replace(";", "|") + "Forum|ILO|Talk|Chair\n", "Chair"),
    "heads of one name": said("Title;" * 60 + "\n" + "Forum;" * 60 + "\n"),
    "days": said(HEAD + "Forum, 99 May 99999;ILO;31.2.2004;0-0-0\n", "0-0-0"),
    "numbers": said("Title;From\n" + "9" * 5_000 + ";" + "1e400\n", "1e400"),
    "from right to left": said(HEAD + "\u202emuroF\u202c;\u200fILO;Talk;Chair\n", "Chair"),
    "surrogates": said(HEAD + "For\ud800um;ILO;Talk;Chair\n", encoding="utf-16-le"),
    "a picture": Bad(lambda: b"\x89PNG\r\n\x1a\n" + bytes(5_000)),
    "a file of ours": Bad(lambda: _OWN.read_bytes()),
    "huge": Bad(lambda: b"a;" * 31_000_000),
}


def zipped(parts: dict[str, bytes], packed: int = ZIP_DEFLATED) -> bytes:
    """Return a zip of parts."""
    stream = BytesIO()
    with ZipFile(stream, "w", packed) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return stream.getvalue()


@cache
def parts_of_a_book() -> dict[str, bytes]:
    """Return the parts of an honest workbook."""
    book, stream = openpyxl.Workbook(), BytesIO()
    for row in (HEADS, ROW):
        book.worksheets[0].append(list(row))
    book.save(stream)
    with ZipFile(stream) as held:
        return {name: held.read(name) for name in held.namelist()}


def book(*keeps: str, **parts: bytes) -> Bad:
    """Return a workbook with other parts, the sheet among them; a key names a part by its file alone."""

    def make() -> bytes:
        known = parts_of_a_book()
        named = {next((name for name in known if name.rpartition("/")[2] == key), key): key for key in parts}
        return zipped(known | {name: parts[key] for name, key in named.items()})

    return Bad(make, keeps)


def sheet(rows: bytes | str, *keeps: str, heavy: bool = False, after: bytes = b"") -> Bad:
    """Return a workbook whose sheet has the usual heads and these rows."""
    data = rows.encode() if isinstance(rows, str) else rows
    heads = "".join(f'<c t="inlineStr"><is><t>{head}</t></is></c>' for head in HEADS).encode()
    whole = _MAIN + b"<row>" + heads + b"</row>" + data + b"</sheetData>" + after + b"</worksheet>"
    return replace(book(*keeps, **{"sheet1.xml": whole}), heavy=heavy)


def cell(inside: str, attributes: str = 't="inlineStr"') -> str:
    """Return a row whose first cell holds this, and the second "kept"."""
    return f'<row><c {attributes}>{inside}</c><c t="inlineStr"><is><t>kept</t></is></c></row>'


def words(text: str) -> str:
    """Return the inside of a cell of text."""
    return f"<is><t>{text}</t></is>"


def trap(declared: str, used: str) -> bytes:
    """Return a sheet that declares a type of document."""
    row = cell(words(f"Forum {used}")).encode()
    return (
        f"<?xml version='1.0'?><!DOCTYPE x [{declared}]>".encode() + _MAIN + row + b"</sheetData></worksheet>"
    )


LAUGHS = '<!ENTITY a "ha ha ha ha ha">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)
OUTSIDE = f'<!ENTITY s SYSTEM "{SECRET_FILE}">'


def cut(data: bytes, part: float) -> bytes:
    """Return the beginning of a file."""
    return data[: int(len(data) * part)]


def changed(data: bytes, sign: bytes, at: int, change: Callable[[int], int]) -> bytes:
    """Return a zip with one byte changed in each of its headers of a kind."""
    made, place = bytearray(data), data.find(sign)
    while place >= 0:
        made[place + at] = change(made[place + at]) & 0xFF
        place = made.find(sign, place + 4)
    return bytes(made)


def whole() -> bytes:
    """Return an honest workbook."""
    return zipped(parts_of_a_book())


def bomb(size: int) -> bytes:
    """Return a sheet that unpacks to much."""
    return _MAIN + b"<row><c><v>1</v></c></row>" + b" " * size + b"</sheetData></worksheet>"


def lying() -> bytes:
    """Return a workbook whose sheet unpacks to more than its directory says."""
    data = bytearray(zipped(parts_of_a_book() | {SHEET: bomb(30_000_000)}))
    at = data.find(SHEET.encode(), data.find(b"PK\x01\x02")) - 46
    data[at + 24 : at + 28] = struct.pack("<L", 1_000)
    return bytes(data)


def double() -> bytes:
    """Return a workbook with two sheets of one name in its zip."""
    data = zipped(parts_of_a_book() | {SHEET.replace("sheet1", "sheetX"): b"<x/>"})
    return data.replace(b"sheetX.xml", b"sheet1.xml")


BOOKS = {
    "empty": said(""),
    "not a zip": said("PK\x03\x04 and then nothing"),
    "cut to a tenth": Bad(lambda: cut(whole(), 0.1)),
    "cut in half": Bad(lambda: cut(whole(), 0.5)),
    "cut at the end": Bad(lambda: whole()[:-3]),
    "with more after the end": Bad(lambda: whole() + bytes(70_000)),
    "with more before": Bad(lambda: bytes(5_000) + whole()),
    "rotten": Bad(lambda: changed(whole(), b"PK\x03\x04", 40, lambda byte: byte ^ 0x55)),
    "locked": Bad(lambda: changed(whole(), b"PK\x01\x02", 8, lambda byte: byte | 1)),
    "locked old": Bad(lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")),
    "old": Bad(lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9_000)),
    "packed otherwise": Bad(lambda: zipped(parts_of_a_book(), ZIP_BZIP2)),
    "not packed": Bad(lambda: zipped(parts_of_a_book(), ZIP_STORED), (ROW[0],)),
    "two parts of one name": Bad(double),
    "names that lead out": Bad(
        lambda: zipped({"../../evil.txt": b"x", "/etc/evil": b"x"} | parts_of_a_book())
    ),
    "a link among its parts": Bad(lambda: zipped({"xl/link": SECRET_FILE.encode()} | parts_of_a_book())),
    "many parts": Bad(lambda: zipped({f"p{n}": b"" for n in range(9_000)} | parts_of_a_book())),
    "a bomb": Bad(lambda: zipped(parts_of_a_book() | {SHEET: bomb(120_000_000)})),
    "a small bomb": Bad(lambda: zipped(parts_of_a_book() | {SHEET: bomb(40_000_000)})),
    "a lie": Bad(lying),
    "a zip in a zip": Bad(lambda: zipped({"inside.xlsx": whole()})),
    "laughs": book(**{"sheet1.xml": trap(LAUGHS, "&j;")}),
    "a file from outside": book(**{"sheet1.xml": trap(OUTSIDE, "&s;")}),
    "a type from outside": book(**{"sheet1.xml": b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>'}),
    "parameters": book(**{"sheet1.xml": trap('<!ENTITY % p SYSTEM "http://127.0.0.1:9/p">%p;', "")}),
    "laughs in the workbook": book(**{"workbook.xml": trap(LAUGHS, "&j;")}),
    "laughs in its texts": book(**{"sharedStrings.xml": trap(LAUGHS, "&j;")}),
    "laughs in its styles": book(**{"styles.xml": trap(LAUGHS, "&j;")}),
    "the far corner": sheet(
        cell(words("Forum"))
        + '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>',
        "far",
    ),
    "sixteen thousand columns": sheet(f"<row>{'<c><v>1</v></c>' * 16_384}</row>"),
    "a million empty rows": sheet("<row/>" * 1_000_000 + cell(words("Forum")), "kept"),
    "rows beyond the limit": sheet(cell(words("Forum")) * 130_000),
    "as many rows as may be": sheet(cell(words("Forum, Geneva, 3 May")) * 60_000, "kept", heavy=True),
    "rows that go back": sheet(
        '<row r="9"><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
    ),
    "cells of odd names": sheet(
        '<row><c r="A-1"><v>1</v></c><c r="ZZZZ9"><v>2</v></c><c r=""><v>3</v></c></row>'
    ),
    "texts there are none of": sheet(cell("<v>99999999</v>", 't="s"') + cell("<v>-1</v>", 't="s"'), "kept"),
    "numbers": sheet(
        "".join(cell(f"<v>{one}</v>", "") for one in ("1e999", "NaN", "0x1F", "9" * 5_000)), "kept"
    ),
    "days": sheet("".join(cell(f"<v>{one}</v>", 's="1"') for one in ("-1", "1e300", "2958466")), "kept"),
    "days spelt": sheet(cell("<v>9999-99-99T99:99</v>", 't="d"'), "kept"),
    "styles there are none of": sheet(cell("<v>1</v>", 's="999999999"'), "kept"),
    "formulas": sheet(
        cell('<f>WEBSERVICE("http://x")</f>', "") + cell("<f>1+1</f><v>2</v>", ""), "WEBSERVICE", "kept"
    ),
    "errors": sheet(cell("<v>#REF!</v>", 't="e"'), "#REF!", "kept"),
    "text like a formula": sheet(cell(words("=1+1")) + cell(words("@x")), "=1+1", "@x"),
    "escapes": sheet(cell(words("_x0000__xD800__x000D_Forum")), "Forum"),
    "a long cell": sheet(cell(words("a" * 200_000))),
    "merged": sheet(
        cell(words("Forum")), "kept", after=b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    ),
    "much merged": sheet(cell(words("Forum")), "kept", after=b'<mergeCell ref="A1:B2"/>' * 150_000),
    "deep": sheet("<row><c><is>" + "<a>" * 90_000),
    "many attributes": sheet(
        "<row " + " ".join(f'a{n}="{n}"' for n in range(50_000)) + "/>" + cell(words("Forum"))
    ),
    "not closed": sheet("<row><c><v>1"),
    "not UTF-8": sheet(cell(words("Forum")).encode() + b"<row><c t='str'><v>\xff\xfe</v></c></row>"),
    "in UTF-16": book(
        **{"sheet1.xml": ("<?xml version='1.0' encoding='UTF-16'?><worksheet/>").encode("utf-16")}
    ),
    "in an alphabet of its own": book(
        **{"sheet1.xml": b"<?xml version='1.0' encoding='x-evil'?><worksheet/>"}
    ),
    "empty texts": book(**{"xl/sharedStrings.xml": b"<sst>" + b"<si><t/></si>" * 400_000 + b"</sst>"}),
    "macros": book(ROW[0], **{"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" + bytes(5_000)}),
    "things inside": book(ROW[0], **{"xl/embeddings/oleObject1.bin": b"MZ" + bytes(5_000)}),
    "links to outside": book(ROW[0], **{"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}),
    "relations in a circle": book(
        **{
            "workbook.xml.rels": b"<Relationships>"
            + b'<Relationship Id="rId1" Type="x/worksheet" Target="workbook.xml"/></Relationships>'
        }
    ),
    "relations that lead out": book(
        **{
            "workbook.xml.rels": b'<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../secret.txt"/></Relationships>'
        }
    ),
    "no sheet": book(**{"workbook.xml": b"<workbook/>"}),
    "a Word document": Bad(lambda: word_of(paragraph("1. One."))),
    "a presentation": Bad(lambda: zipped({"ppt/presentation.xml": b"<x/>"})),
    "a binary workbook": Bad(lambda: zipped({"xl/workbook.bin": b"x"})),
}


def word_of(body: str, others: dict[str, str] | None = None, raw: dict[str, bytes] | None = None) -> bytes:
    """Return a Word document."""
    with TemporaryDirectory() as folder:
        return documents.document(Path(folder) / "a.docx", body, others, raw).read_bytes()


def word(
    body: str, *keeps: str, heavy: bool = False, raw: dict[str, bytes] | None = None, **others: str
) -> Bad:
    """Return a Word document whose body has this between two honest paragraphs."""
    framed = paragraph("1. The first goes on.") + body + paragraph("2. The last ends it.")
    return Bad(lambda: word_of(framed, others, dict(raw or {})), ("first goes", "last ends", *keeps), heavy)


def typed(declared: str, used: str) -> Bad:
    """Return a document that declares a type of document."""
    body = f"<!DOCTYPE x [{declared}]><w:document {SPACE}><w:body><w:p><w:r><w:t>{used}</w:t></w:r></w:p></w:body></w:document>"
    return Bad(lambda: zipped({"word/document.xml": body.encode()}))


def tables(depth: int) -> str:
    """Return a table in a table, and so on."""
    start, end = "<w:tbl><w:tr><w:tc>", f"{paragraph('inside')}</w:tc></w:tr></w:tbl>"
    return start * depth + end * depth


_FAR = 'TargetMode="External"'
DOCUMENTS = {
    "empty": said(""),
    "not a zip": said("PK\x03\x04 broken"),
    "old": Bad(lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9_000)),
    "cut in half": Bad(lambda: cut(word_of(paragraph("1. One.")), 0.5)),
    "a workbook": Bad(whole),
    "laughs": typed(LAUGHS, "&j;"),
    "a file from outside": typed(OUTSIDE, "&s;"),
    "a type from outside": typed('<!ENTITY % p SYSTEM "http://127.0.0.1:9/p">%p;', "x"),
    "a bomb": Bad(lambda: zipped({"word/document.xml": b"0" * 95_000_000})),
    "not closed": word("<w:p><w:r><w:t>"),
    "deep": word("<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000),
    "deeper": word("<w:ins>" * 200_000 + "</w:ins>" * 200_000),
    "tables in tables": word(tables(30), "inside"),
    "tables in tables in tables": word(tables(1_000)),
    "a wide table": word(
        "<w:tbl>" + ("<w:tr>" + f"<w:tc>{paragraph('cell')}</w:tc>" * 200 + "</w:tr>") * 20 + "</w:tbl>",
        "cell",
    ),
    "a cell as wide as the world": word(
        f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>{paragraph("span")}</w:tc></w:tr></w:tbl>',
        "span",
    ),
    "fields never closed": word(
        "<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 500 + run("lost?") + "</w:p>", "lost?"
    ),
    "a field that takes in a file": word(
        f"<w:p>{field(f'INCLUDETEXT {SECRET_FILE}', 'shown')}</w:p>", "shown"
    ),
    "a field that runs": word(f"<w:p>{field('DDEAUTO c:/cmd.exe calc', 'shown')}</w:p>", "shown"),
    "styles in a circle": word(
        paragraph("Said so.", "A"),
        "Said so",
        styles='<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    ),
    "a long line of styles": word(
        paragraph("Said so.", "s0"),
        "Said so",
        styles="".join(
            f'<w:style w:styleId="s{n}"><w:basedOn w:val="s{n + 1}"/></w:style>' for n in range(5_000)
        ),
    ),
    "numbers without a list": word(paragraph("Said so.", list_=(999, 99)), "Said so"),
    "numbers as large as may be": word(
        paragraph("Said so.", list_=(1, 0)),
        "Said so",
        numbering='<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999999999999"/>'
        '<w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%1%1%1%1%1"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
    "notes there are none of": word('<w:p><w:r><w:footnoteReference w:id="77"/></w:r></w:p>'),
    "a picture from outside": word(
        "<w:p><w:r><w:drawing/></w:r></w:p>",
        raw={
            "word/_rels/document.xml.rels": f'<Relationships><Relationship Id="p" Type="x/image" Target="http://127.0.0.1:9/p.png" {_FAR}/></Relationships>'.encode()
        },
    ),
    "a template from outside": word(
        "",
        raw={
            "word/_rels/settings.xml.rels": f'<Relationships><Relationship Id="t" Type="x/attachedTemplate" Target="http://127.0.0.1:9/t.dotm" {_FAR}/></Relationships>'.encode()
        },
    ),
    "another file inside": word('<w:altChunk r:id="x9"/>', raw={"word/chunk.html": b"<script>x</script>"}),
    "macros": word("", raw={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0" + bytes(5_000)}),
    "a link that runs": word(
        '<w:p><w:hyperlink r:id="evil">' + run("press here") + "</w:hyperlink></w:p>", "press here"
    ),
    "hidden": word("<w:p>" + run("hidden words", "<w:vanish/>") + "</w:p>", "hidden words"),
    "from right to left": word(paragraph("Read \u202egpj.exe."), "Read"),
    "letters there are none of": word(paragraph("Here&#x85;&#xFFFD;\ufdd0 it is.")),
    "a long paragraph": word(paragraph("word " * 60_000)),
    "many paragraphs": word(paragraph("So it goes.") * 15_000, heavy=True),
    "too many paragraphs": word(paragraph("So it goes.") * 40_000, heavy=True),
    "many runs": word("<w:p>" + run("a") * 60_000 + "</w:p>", heavy=True),
}

PAGES = {
    "empty": said(""),
    "a script": said("<script>alert(1)</script><p onclick='x()'>Kept words</p>", "Kept words"),
    "looks": said("<style>@import 'http://127.0.0.1:9/x.css';</style><p>Kept words</p>", "Kept words"),
    "pictures": said(
        "<img src='file:///etc/passwd'><img src='http://127.0.0.1:9/x'><p>Kept words</p>", "Kept words"
    ),
    "links that run": said(
        "<a href='javascript:alert(1)'>press</a> <a href='file:///etc/passwd'>look</a>", "press", "look"
    ),
    "frames": said(
        "<iframe src='http://127.0.0.1:9'></iframe><object data='x'></object><p>Kept words</p>", "Kept words"
    ),
    "deep": said("<div>" * 60_000 + "Kept words", heavy=True),
    "lists in lists": said("<ul><li>" * 3_000 + "x"),
    "not closed": said("<p><b><i>Kept words<table><tr><td>cell", "Kept words", "cell"),
    "wide cells": said(
        "<table><tr><td colspan=999999999 rowspan=999999999>Kept words</td></tr></table>", "Kept words"
    ),
    "a large table": said(
        "<table>" + ("<tr>" + "<td>x</td>" * 50 + "</tr>") * 1_000 + "</table>", heavy=True
    ),
    "tables in tables": said("<table><tr><td>" * 300 + "x"),
    "entities": said("<p>&#0;&#xD800;&#x110000;&#99999999999;&bogus;Kept words</p>", "Kept words"),
    "marks of ours": said("<p>{note:n1}{{x}}{link:javascript:x}Kept words</p>", "Kept words"),
    "comments": said("<!--" * 9_000 + "<p>x</p>"),
    "attributes": said("<p " + "a='b' " * 60_000 + ">Kept words</p>", "Kept words"),
    "long": said("<p>" + "word " * 60_000 + "</p>"),
    "conditions": said("<!--[if gte mso 9]><xml><o:x/></xml><![endif]--><p>Kept words</p>", "Kept words"),
}


def own(*statements: str, raw: Callable[[bytearray], None] | None = None, heavy: bool = False) -> Bad:
    """Return one of our own files after somebody else has been at it."""

    def make() -> bytes:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "a.gbwp"
            path.write_bytes(_OWN.read_bytes())
            connection = sqlite3.connect(path, isolation_level=None)
            for statement in statements:
                connection.executescript(statement)
            connection.close()
            content = bytearray(path.read_bytes())
        if raw:
            raw(content)
        return bytes(content)

    return Bad(make, heavy=heavy)


def put(at: int, data: bytes) -> Callable[[bytearray], None]:
    """Return what writes bytes over others."""

    def act(content: bytearray) -> None:
        content[at : at + len(data)] = data

    return act


_SCHEMA = "PRAGMA writable_schema = 1;"
_PAYLOAD = "UPDATE revision SET payload = {} WHERE arrival = (SELECT max(arrival) FROM revision)"
FILES_OF_OURS = {
    "as it is": own(),
    "empty": said(""),
    "text": said("Geneva\n" * 99),
    "header alone": Bad(lambda: _OWN.read_bytes()[:100]),
    "cut within its header": Bad(lambda: _OWN.read_bytes()[:50]),
    "cut in half": Bad(lambda: cut(_OWN.read_bytes(), 0.5)),
    "short of a byte": Bad(lambda: _OWN.read_bytes()[:-1]),
    "another program's": own(raw=put(68, b"\0\0\0\1")),
    "newer": own("PRAGMA user_version = 99"),
    "below the first": own("PRAGMA user_version = -1"),
    "of no schema": own("PRAGMA user_version = 0"),
    "said to be older": own("PRAGMA user_version = 1"),
    "a trigger": own("CREATE TRIGGER sly AFTER INSERT ON revision BEGIN DELETE FROM block; END"),
    "a trigger at the step": own(
        "CREATE TRIGGER sly AFTER INSERT ON step BEGIN UPDATE meta SET value = 'x'; END"
    ),
    "a view": own("CREATE VIEW sly AS SELECT * FROM block"),
    "a view in a table's place": own(
        "ALTER TABLE block RENAME TO held; CREATE VIEW block AS SELECT * FROM held"
    ),
    "a table more": own("CREATE TABLE more (a)"),
    "a virtual table": own("CREATE VIRTUAL TABLE sly USING fts5 (words)"),
    "a tree of boxes": own("CREATE VIRTUAL TABLE sly USING rtree (id, a, b)"),
    "an index that computes": own("CREATE INDEX sly ON block (abs(length(id)))"),
    "an index less": own("DROP INDEX block_paper"),
    "a table less": own("DROP TABLE saved_view"),
    "a column that computes": own("ALTER TABLE block ADD COLUMN sly TEXT AS (hex(id))"),
    "a check that never ends": own(
        _SCHEMA
        + "UPDATE sqlite_master SET sql = replace(sql, ') STRICT', ', CHECK (1)) STRICT') WHERE name = 'block'"
    ),
    "a list of tables that lies": own(_SCHEMA + "UPDATE sqlite_master SET rootpage = 2 WHERE name = 'block'"),
    "tables of one page": own(_SCHEMA + "UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'paper'"),
    "a name that is no name": own(
        _SCHEMA + "UPDATE sqlite_master SET name = 'blo' || char(0) || 'ck' WHERE name = 'block'"
    ),
    "statistics": own("ANALYZE"),
    "wrong types": own(
        _SCHEMA + "UPDATE sqlite_master SET sql = replace(sql, ' STRICT', '') WHERE name = 'block'"
    ),
    "a history that is no history": own(_PAYLOAD.format("'no words'")),
    "a history without end": own(_PAYLOAD.format("printf('%.*c', 20000, '[')")),
    "a history as long as may be": own(
        _PAYLOAD.format("'{\"a\":\"' || printf('%.*c', 30000000, 'x') || '\"}'"), heavy=True
    ),
    "a revision of nothing": own("UPDATE revision SET kind = 'spell' WHERE arrival = 1"),
    "a document that leads out": own("UPDATE meta SET value = '../../evil' WHERE name = 'document'"),
    "a document without name": own("DELETE FROM meta"),
    "a word as long as may be": own("UPDATE block SET style = printf('%.*c', 30000000, 'x')", heavy=True),
    "a word longer than any, of letters": own(
        "UPDATE block SET style = printf('%.*c', 200000000, 'x') WHERE id = (SELECT id FROM block LIMIT 1)",
        heavy=True,
    ),
    "a view in the place of what SQLite offers": own(
        "CREATE VIEW pragma_page_count AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
        "SELECT count(*) AS page_count FROM n"
    ),
    "bytes for words": own(
        "PRAGMA ignore_check_constraints = 1; UPDATE meta SET value = CAST(x'ff00fe' AS TEXT) WHERE name = 'made_by'"
    ),
    "a row that belongs to none": own("PRAGMA foreign_keys = 0; UPDATE block SET paper = 'nobody'"),
    "with a log": own("PRAGMA journal_mode = WAL"),
    "said to have a log": own(raw=put(18, b"\x02\x02")),
    "said to be of another make": own(raw=put(18, b"\x09\x09")),
    "pages as small as may be": own(raw=put(16, b"\x00\x00")),
    "in other letters": own(raw=put(56, b"\x00\x00\x00\x09")),
    "more pages than there are": own(raw=put(28, b"\x7f\xff\xff\xff")),
    "a list of free pages that goes round": own(raw=put(32, b"\x00\x00\x00\x02\x00\x00\x7f\xff")),
    "an empty page": own(raw=put(4096 * 3, bytes(4096))),
    "noise after its header": own(raw=lambda content: put(100, random.Random(4).randbytes(4_000))(content)),
    "packed away": Bad(lambda: zlib.compress(_OWN.read_bytes())),
}

FILES: dict[str, Bad] = {
    f"{name}.{ending}": bad
    for ending, group in {
        "txt": TEXTS,
        "csv": COLUMNS,
        "xlsx": BOOKS,
        "docx": DOCUMENTS,
        "html": PAGES,
        "gbwp": FILES_OF_OURS,
    }.items()
    for name, bad in group.items()
}


def write(name: str, folder: Path) -> Path:
    """Write one file, and the secret beside it, and return where it is."""
    (folder / SECRET_FILE).write_text(SECRET, encoding="utf-8")
    path = folder / name
    path.write_bytes(FILES[name].make())
    return path


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        write(name, target)
    print(f"{len(FILES)} files in {target}")
