"""`secretariat demo` makes the sample and its exports."""

from pathlib import Path

import pypdfium2


def test_the_sample_is_made_with_every_paper_in_every_language(run, tmp_path):
    said = run("demo", "--to", tmp_path / "demo")
    assert said.status == 0
    assert said.lines[0] == str(tmp_path / "demo" / "Sample.gbwp")
    assert sorted(said.lines) == sorted(str(path) for path in (tmp_path / "demo").iterdir())
    assert {line.rpartition("-")[2] for line in said.lines[1:]} == {
        f"{language}.{format}" for language in ("en", "fr", "es") for format in ("pdf", "xlsx")
    }


def test_the_book_of_its_session_is_written_too(run, tmp_path):
    said = run("demo", "--to", tmp_path)
    books = [line for line in said.lines if line.endswith(".pdf") and "GB." not in Path(line).name]
    assert [Path(book).name[-7:] for book in books] == ["-en.pdf", "-fr.pdf", "-es.pdf"]
    with pypdfium2.PdfDocument(books[0]) as book:
        assert [entry.get_title() for entry in book.get_toc(max_depth=1)] == [
            "291st Session, Geneva, November 2004"
        ]
        assert len(book) > 10


def test_a_sample_that_is_there_is_kept(run, file, tmp_path):
    folder = tmp_path / "demo"
    folder.mkdir()
    kept = file.rename(folder / "Sample.gbwp").read_bytes()
    assert run("demo", "--to", folder).status == 0
    assert (folder / "Sample.gbwp").read_bytes() == kept
