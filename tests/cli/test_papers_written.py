"""`secretariat export` writes papers as files and prints where they lie."""

from io import BytesIO
from zipfile import ZipFile

from pypdfium2 import PdfDocument

SYMBOLS = ("GB.291/WP/SDG/1", "GB.291/WP/SDG/2", "GB.291/WP/SDG/3")
EMOJI = "\N{CUNEIFORM SIGN A}"


def test_every_paper_is_written_as_pdf_and_workbook(run, file, tmp_path):
    folder = tmp_path / "out" / "of the house"
    said = run("export", file, "--to", folder)
    names = [f"{symbol.replace('/', '-')}-en.{format}" for symbol in SYMBOLS for format in ("pdf", "xlsx")]
    assert (said.status, said.lines) == (0, [str(folder / name) for name in names])
    assert sorted(path.name for path in folder.iterdir()) == names


def test_one_paper_is_named_by_its_symbol_however_it_is_typed(run, file, tmp_path):
    said = run("export", file, "--to", tmp_path / "out", "--paper", " gb.291/wp/SDG/2", "--format", "docx")
    (path,) = (tmp_path / "out").iterdir()
    assert said.lines == [str(path)]
    assert path.name == "GB.291-WP-SDG-2-en.docx"


def test_formats_are_named_once_in_small_or_capital_letters(run, file, tmp_path):
    said = run("export", file, "--to", tmp_path, "--paper", SYMBOLS[1], "--format", "XLSX, pdf,xlsx")
    assert [line.rpartition(".")[2] for line in said.lines] == ["xlsx", "pdf"]


def test_the_working_file_stays_as_it_is(run, file, tmp_path):
    before = file.read_bytes()
    run("export", file, "--to", tmp_path / "out", "--paper", SYMBOLS[1])
    assert file.read_bytes() == before


def test_an_earlier_export_is_replaced(run, file, tmp_path):
    old = tmp_path / "GB.291-WP-SDG-2-en.pdf"
    old.write_text("old", encoding="utf-8")
    assert run("export", file, "--to", tmp_path, "--paper", SYMBOLS[1], "--format", "pdf").status == 0
    assert old.read_bytes().startswith(b"%PDF")


def test_an_unknown_symbol_is_told_with_those_there_are(refused, file, tmp_path):
    told = refused("export", file, "--to", tmp_path / "out", "--paper", "GB.999")
    assert "There is no paper GB.999" in told
    assert ", ".join(SYMBOLS) in told
    assert not (tmp_path / "out").exists()


def test_a_file_without_papers_has_nothing_to_export(run, refused, tmp_path):
    run("new", tmp_path / "May.gbwp")
    assert "no paper in May.gbwp" in refused("export", tmp_path / "May.gbwp", "--to", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_character_without_a_font_stops_its_pdf_alone_and_names_the_place(run, text, file, tmp_path):
    run("import", file, text(f"Here {EMOJI} stands."), "--accept")
    said = run("export", file, "--to", tmp_path / "out", "--format", "pdf,xlsx,docx")
    assert said.status == 1
    assert said.told.startswith("GB.291-WP-SDG-4-en.pdf: ")
    assert f"paragraph 2: “{EMOJI}” (U+12000)" in said.told
    written = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"GB.291-WP-SDG-1-en.pdf", "GB.291-WP-SDG-4-en.xlsx", "GB.291-WP-SDG-4-en.docx"} <= written
    assert "GB.291-WP-SDG-4-en.pdf" not in written
    assert len(said.lines) == len(written) == 11


HOSTILE = (
    (
        "Braces {{note:b1}} {{ref:b1}} {{em}} {{{{ and {note:none}, =1+1, </w:t> ]]> <b>bold</b> &amp; <!-- %s "
        "<![CDATA[x]]> <img src='/etc/passwd'/> {link:javascript:alert(1)}here{/link} $x `y` \\n."
    )
    .replace("{{", "{")
    .replace("}}", "}")
)


def test_what_is_typed_is_never_taken_for_markup(run, text, tmp_path):
    path = tmp_path / "May.gbwp"
    assert run("import", path, text(HOSTILE), "--accept").status == 0
    assert run("export", path, "--to", tmp_path / "out", "--format", "pdf,xlsx,docx").status == 0
    assert run("dump", path).json["sessions"][0]["items"][1]["papers"][0]["paragraphs"][1]["text"] == HOSTILE
    printed = "".join(
        page.get_textpage().get_text_range()
        for page in PdfDocument(str(tmp_path / "out" / "GB.291-WP-SDG-4-en.pdf"))
    )
    squeezed = "".join(printed.split())
    for piece in (
        "{note:none}",
        "=1+1",
        "</w:t>",
        "]]>",
        "<b>bold</b>",
        "&amp;",
        "{link:javascript:alert(1)}",
    ):
        assert piece in squeezed
    word = (tmp_path / "out" / "GB.291-WP-SDG-4-en.docx").read_bytes()
    with ZipFile(BytesIO(word)) as package:
        assert b"&lt;b&gt;bold&lt;/b&gt;" in package.read("word/document.xml")


def test_words_of_five_thousand_letters_are_printed(run, text, tmp_path):
    path = tmp_path / "May.gbwp"
    run("import", path, text("W" * 5000 + " " + "x" * 5000 + "."), "--accept")
    assert run("export", path, "--to", tmp_path / "out", "--format", "pdf,xlsx,docx").status == 0


def test_names_that_computers_keep_for_themselves_are_avoided(run, text, tmp_path):
    for symbol, stem in (
        ("CON", "CON -"),
        ("../../up", "up"),
        ("a<b>|c?", "a-b-c"),
        ("\N{BLACK STAR}" * 400, None),
    ):
        path = tmp_path / "May.gbwp"
        path.unlink(missing_ok=True)
        assert run("import", path, text(), "--accept", "--symbol", symbol).status == 0
        (written,) = run("export", path, "--to", tmp_path / "out", "--format", "xlsx").lines
        name = written.rpartition("out")[2][1:]
        assert stem is None or name == f"{stem}-en.xlsx"
        assert len(name.encode()) < 250
        assert (tmp_path / "out" / name).is_file()
