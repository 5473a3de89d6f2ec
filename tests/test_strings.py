"""Whatever is typed comes out as words: no formula, link, script, markup or path, in a PDF, a workbook, a document or a list."""

import csv
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pikepdf
import pytest

from secretariat.app import export
from secretariat.app.commands.draft import ImportDraft
from secretariat.app.places import Home
from secretariat.app.workspace import Workspace
from secretariat.domain import inline
from secretariat.domain.draft import Draft, DraftAppendix, DraftBlock, DraftNote, DraftRow
from secretariat.domain.identity import NoteId, PaperId, new_id
from secretariat.domain.inline import note_mark
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.exporters import listing
from secretariat.exporters.listing import Listing
from secretariat.store.places import Who
from tests.exporters.read_back import Seen, from_docx, from_pdf, from_xlsx
from tests.strings import STRINGS

PLACES = ("heading", "paragraph", "note", "table", "register")
COLUMNS = ("Title, venue, date", "Organized by", "Activity", "Involvement")


def shown(text: str) -> str:
    """Return a text as far as no reader may change it: blanks and the hyphens of lines are the page's."""
    return "".join(text.replace("\u00ad", "").split())


def a_draft() -> Draft:
    """Return a paper that says every string in each of the five places."""
    said = [inline.escape(text) for text in STRINGS.values()]
    blocks = []
    for at, text in enumerate(said, 1):
        blocks.append(DraftBlock(f"h{at}", Kind.HEADING, 1, None, f"Heading {at}: {text}"))
        words = f"Paragraph {at}: {text} ends{note_mark(NoteId(f'n{at}'))}."
        blocks.append(DraftBlock(f"p{at}", Kind.PARAGRAPH, 1, str(at), words))
    rows = [[str(at), text] for at, text in enumerate(said, 1)]
    blocks.append(DraftBlock("t", Kind.TABLE, 1, None, inline.tabled([["Number", "Text"], *rows])))
    notes = tuple(DraftNote(f"n{at}", at, text) for at, text in enumerate(said, 1))
    register = tuple(DraftRow((text, "ILO", text, "Chair"), title=text) for text in said)
    appendix = DraftAppendix("Appendix", "Activities", columns=COLUMNS, rows=register)
    return Draft(Language.EN, title="Strings", blocks=tuple(blocks), notes=notes, appendices=(appendix,))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the four files that say every string."""
    folder = tmp_path_factory.mktemp("strings")
    home = Home(folder / "data", folder / "config")
    paper = PaperId(new_id())
    with Workspace.create(folder / "May.gbwp", home.places, Who("Ana", "laptop")) as workspace:
        workspace.do(ImportDraft(a_draft(), paper, symbol="GB.291/1"))
        job = workspace.ask(export.prepare, paper)
    (folder / "out").mkdir()
    made = export.write(job, folder / "out", export.FORMATS)
    cells = [[text] * len(PLACES) for text in STRINGS.values()]
    listing.write(
        Listing("List", [(place, 20) for place in PLACES], cells), folder / "out" / "a.csv", book=False
    )
    return {path.suffix[1:]: path for path in (*made, folder / "out" / "a.csv")}


def places(seen: Seen) -> dict[str, list[str]]:
    """Return what a reader found, by place."""
    heads = [text for text in seen.passages if "Heading " in text]
    return {
        "heading": heads,
        "paragraph": [text for text in seen.passages if "Paragraph " in text],
        "note": [" ".join(text) for text in seen.notes.values()],
        "table": [cell for row in seen.tables[0] for cell in row],
        "register": [cell for row in seen.tables[-1] for cell in row],
    }


def test_every_string_stands_in_every_place_of_every_file(files: dict[str, Path]) -> None:
    counted = 0
    lost = []
    for format, reader in {"pdf": from_pdf, "xlsx": from_xlsx, "docx": from_docx}.items():
        for place, texts in places(reader(files[format])).items():
            whole = "\n".join(map(shown, texts))
            for name, text in STRINGS.items():
                counted += 1
                if shown(text) not in whole:
                    lost.append((format, place, name))
    with files["csv"].open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    for row, (name, text) in zip(rows, STRINGS.items(), strict=True):
        for cell, place in zip(row, PLACES, strict=True):
            counted += 1
            if cell not in (text, f"'{text}"):
                lost.append(("csv", place, name))
    assert lost == []
    assert counted == 45 * 5 * 4


def test_no_cell_is_computed(files: dict[str, Path]) -> None:
    book = openpyxl.load_workbook(files["xlsx"])
    strange = set(STRINGS.values())
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            assert not [cell.coordinate for cell in row if cell.value in strange and cell.data_type != "s"]
            assert not [
                cell.coordinate for cell in row if cell.data_type == "f" and _outside(str(cell.value))
            ]
            links = [cell.hyperlink.target for cell in row if cell.hyperlink]
            assert not [target for target in links if target]
    with files["csv"].open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in list(csv.reader(file))[1:] for cell in row]
    assert not [cell for cell in cells if cell.lstrip()[:1] in ("=", "+", "-", "@")]


def _outside(formula: str) -> bool:
    """Say whether a formula reaches out of its workbook or comes from what was typed."""
    return any(word in formula for word in ("cmd", "WEBSERVICE", "127.0.0.1", "1+1", "A9"))


def test_a_document_leads_nowhere_and_runs_nothing(files: dict[str, Path]) -> None:
    for format in ("docx", "xlsx"):
        with ZipFile(files[format]) as held:
            parts = {name: held.read(name) for name in held.namelist()}
        relations = b"".join(data for name, data in parts.items() if name.endswith(".rels"))
        assert b"External" not in relations
        assert not [name for name in parts if "vba" in name.lower() or "embed" in name.lower()]
    fields = parts_of(files["docx"], b"instrText")
    assert not [
        field for field in fields if b"INCLUDETEXT" in field or b"DDE" in field or b"127.0.0.1" in field
    ]


def parts_of(path: Path, tag: bytes) -> list[bytes]:
    """Return what stands in the elements of a name in the body of a document."""
    with ZipFile(path) as held:
        body = held.read("word/document.xml")
    return [one.partition(b">")[2].partition(b"</")[0] for one in body.split(b"<w:" + tag)[1:]]


def test_a_page_runs_nothing_and_leads_only_within(files: dict[str, Path]) -> None:
    with pikepdf.open(files["pdf"]) as file:
        actions = {
            str(one["/S"]) for one in file.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one
        }
        assert not actions & {"/URI", "/JavaScript", "/Launch", "/GoToR", "/SubmitForm"}
        assert not [
            one
            for one in file.objects
            if isinstance(one, pikepdf.Dictionary) and ("/JS" in one or "/EmbeddedFile" in one)
        ]
