"""The session book: one file in which everything is there, is numbered through, and leads where it says."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from secretariat.domain.book import PrintBook
from secretariat.domain.language import Language
from secretariat.domain.printing import PrintPaper, plain
from secretariat.domain.told import Cancelled, DeviceFailed, UnprintableCharacter
from secretariat.exporters import pdf
from tests.exporters.books import a_book
from tests.exporters.papers import FONTS, P2, a_paper, appendix, call, heading, note, paragraph, table, words
from tests.exporters.pdf import vera
from tests.exporters.pdf.hard_paper import hard_papers
from tests.exporters.pdf.random_papers import Writer
from tests.exporters.pdf.reading import Printed
from tests.exporters.pdf.test_standards import validated

MORE = "that needs a second line in the contents of a book"
LONG = "This paragraph goes on for a while so that the paper takes more pages than one. " * 30


def a_long_paper(title: str, paragraphs: int = 6) -> PrintPaper:
    lines = [heading("I.", f"Section of {title}")]
    lines += [paragraph(number, f"{title} {LONG}") for number in range(1, paragraphs + 1)]
    return replace(a_paper(*lines), title=words(title), subtitles=())


def two_items() -> PrintBook:
    """A book of two items: two papers under the first, the second of which has two appendices, and one under the other."""
    rows = [[f"Row {number}", "Words"] for number in range(90)]
    appendices = tuple(
        replace(appendix(table(["What", "Said"], rows), f"Appendix {which}"), id=which)
        for which in ("I", "II")
    )
    second = replace(a_long_paper("Beta"), appendices=appendices)
    return a_book([a_long_paper("Alpha", 9), second], [a_long_paper("Gamma", 2)])


def bound(book: PrintBook, folder: Path) -> Printed:
    path = folder / "book.pdf"
    pdf.write_book(book, path, FONTS)
    pdf.check_book(path, book)
    return Printed(path)


def begins(printed: Printed, text: str) -> int:
    """Return the page from 1 on which text stands first, the contents left out."""
    return next(number for number, page in enumerate(printed.pages, 1) if number > 1 and text in page)


def opens(printed: Printed, symbol: str) -> int:
    """Return the page from 1 that bears the masthead of a paper."""
    heads = [
        number for number, page in enumerate(printed.pages, 1) if "LABOUR OFFICE" in page and symbol in page
    ]
    return next(number for number in heads if number > 2)


def outline(printed: Printed) -> Iterator[tuple[int, str, int]]:
    """Yield level, words and page (from 1) of each entry of the outline."""
    with pypdfium2.PdfDocument(printed.path) as document:
        for entry in document.get_toc():
            yield entry.level, entry.get_title(), entry.get_dest().get_index() + 1


def links(printed: Printed, page: int) -> Iterator[tuple[str, int, float]]:
    """Yield what each link of a page says, and the page and height it leads to."""
    with printed.open() as file:
        numbers = {one.obj.objgen: number for number, one in enumerate(file.pages, 1)}
        for annotation in file.pages[page - 1].get("/Annots", []):
            leads = annotation.Dest
            yield str(annotation.Contents), numbers[leads[0].objgen], float(leads[3])


def test_pages_are_numbered_through(tmp_path):
    printed = bound(two_items(), tmp_path)
    count = len(printed.pages)
    assert count > 8
    feet = [printed.laid_out(page).strip().split()[-1] for page in range(1, count + 1)]
    assert feet == [str(page) for page in range(1, count + 1)]


def test_each_paper_bears_its_own_symbol_at_the_head_of_its_further_pages(tmp_path):
    printed = bound(two_items(), tmp_path)
    alpha, beta = opens(printed, "GB.291/1/1"), opens(printed, "GB.291/1/2")
    for page in range(alpha + 1, beta):
        first = printed.laid_out(page).strip().splitlines()[0]
        assert first.strip() == "GB.291/1/1"
    assert printed.laid_out(beta).strip().splitlines()[0].split() == [
        "INTERNATIONAL", "LABOUR", "OFFICE", "GB.291/1/2",
    ]  # fmt: skip


def test_the_contents_name_symbol_title_and_page_of_all_that_is_bound(tmp_path):
    printed = bound(two_items(), tmp_path)
    contents = printed.laid_out(1)
    for title, text in (
        ("Agenda", "Words on Item 1."),
        ("Alpha", "Section of Alpha"),
        ("Beta", "Section of Beta"),
        ("Gamma", "Section of Gamma"),
        ("Record of decisions", "Words on Paragraph 1."),
    ):
        said = re.search(rf"^(.*)\b{title}\s+(\d+)$", contents, re.MULTILINE)
        assert said is not None, contents
        assert int(said[2]) == begins(printed, text), title
    assert re.search(r"^\s*GB\.291/1/2\s+Beta\s+\d+$", contents, re.MULTILINE)
    assert len(re.findall(r"^\s+Appendix I+\b.*\s\d+$", contents, re.MULTILINE)) == 2


def test_the_contents_lead_to_the_top_of_what_they_name(tmp_path):
    book = two_items()
    printed = bound(book, tmp_path)
    found = list(links(printed, 1))
    parts = {f"{paper.symbol} {plain(paper.title)}": paper for item in book.items for paper in item.papers}
    assert parts.keys() <= {name for name, _, _ in found}
    for name, page, y in found:
        if name in parts:
            assert page == opens(printed, parts[name].symbol)
            assert y > 700
    assert len({page for name, page, _ in found if name == "GB.291/1/1 Alpha"}) == 1


def test_contents_of_several_pages_still_name_the_right_ones(tmp_path):
    papers = [a_long_paper(f"Paper number {number} with a title {MORE}", 1) for number in range(40)]
    printed = bound(a_book(papers), tmp_path)
    first = begins(printed, "Words on Item 1.")
    assert first == 3
    contents = " ".join(printed.pages[: first - 1])
    for number in range(40):
        page = begins(printed, f"Section of Paper number {number} with")
        assert re.search(rf"GB\.291/1/{number + 1} Paper number {number} with[a-z ]* {page}\b", contents)


def test_the_outline_goes_from_session_to_item_to_paper_to_section(tmp_path):
    printed = bound(two_items(), tmp_path)
    entries = list(outline(printed))
    assert [(level, title) for level, title, _ in entries] == [
        (0, "291st Session"),
        (1, "Contents"),
        (1, "Agenda"),
        (2, "Item 1"),
        (2, "Item 2"),
        (1, "Item 1 on the agenda"),
        (2, "Alpha"),
        (3, "I. Section of Alpha"),
        (2, "Beta"),
        (3, "I. Section of Beta"),
        (3, "Appendix I"),
        (4, "List of activities"),
        (3, "Appendix II"),
        (4, "List of activities"),
        (1, "Item 2 on the agenda"),
        (2, "Gamma"),
        (3, "I. Section of Gamma"),
        (1, "Record of decisions"),
        (2, "Paragraph 1"),
    ]
    pages = {title: page for _, title, page in entries}
    assert pages["Item 1 on the agenda"] == pages["Alpha"] == begins(printed, "Section of Alpha")
    assert pages["Gamma"] == begins(printed, "Section of Gamma")


def test_footnotes_begin_anew_in_each_paper(tmp_path):
    papers = [
        a_paper(paragraph(1, f"Called in {name}.", call(1)), notes=(note(1, f"Note of {name}."),))
        for name in ("Alpha", "Beta")
    ]
    printed = bound(a_book(papers), tmp_path)
    for name in ("Alpha", "Beta"):
        page = printed.pages[begins(printed, f"Called in {name}") - 1]
        assert f"Called in {name}.1" in page
        assert f"1 Note of {name}." in page


def test_every_word_of_every_paper_is_there_once(tmp_path):
    writers = [Writer(seed) for seed in range(5)]
    book = a_book([writer.paper() for writer in writers[:3]], [writer.paper() for writer in writers[3:]])
    printed = bound(book, tmp_path)
    heads = set().union(*(writer.heads for writer in writers))
    said = Counter(re.sub(r"\s", "", number) for number in re.findall(r"w([\d ]+)x", printed.text))
    written = Counter(str(number) for writer in writers for number in range(1, writer.written + 1))
    assert {number: count for number, count in said.items() if number not in heads} == {
        number: count for number, count in written.items() if number not in heads
    }


def test_a_paper_in_the_book_is_set_as_it_is_alone(tmp_path):
    book = two_items()
    printed = bound(book, tmp_path)
    paper = book.items[0].papers[1]
    pdf.write(paper, tmp_path / "paper.pdf", FONTS)
    alone = Printed(tmp_path / "paper.pdf").pages
    first = opens(printed, "GB.291/1/2")
    for number, page in enumerate(alone):
        inside = printed.pages[first - 1 + number]
        assert sorted(re.sub(r"\b\d+\b", "", inside).split()) == sorted(re.sub(r"\b\d+\b", "", page).split())


def test_the_same_book_gives_the_same_bytes(tmp_path):
    first = bound(two_items(), tmp_path).path.read_bytes()
    assert bound(two_items(), tmp_path).path.read_bytes() == first


def test_it_bears_its_fingerprint(tmp_path):
    book = two_items()
    printed = bound(book, tmp_path)
    assert pdf.fingerprint(printed.path) == book.fingerprint
    with pytest.raises(DeviceFailed):
        pdf.check_book(printed.path, replace(book, fingerprint="cd" * 32))


def test_what_stops_it_leaves_nothing(tmp_path):
    heard: list[float] = []

    def stop(share: float) -> None:
        heard.append(share)
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        pdf.write_book(two_items(), tmp_path / "book.pdf", FONTS, stop)
    assert list(tmp_path.iterdir()) == []
    assert heard == sorted(heard)
    assert len(heard) > 2


def test_a_character_no_font_has_is_told_with_its_paper_and_place(tmp_path):
    book = a_book([a_paper(paragraph(1, "Fine."))], [a_paper(paragraph(1, "Odd \U0001f9ff."))])
    with pytest.raises(UnprintableCharacter) as told:
        pdf.write_book(book, tmp_path / "book.pdf", FONTS)
    assert told.value.places == (("GB.291/2/1, paragraph 1", "\U0001f9ff"),)
    assert list(tmp_path.iterdir()) == []


def test_a_paper_in_another_language_says_so(tmp_path):
    french = replace(a_paper(paragraph(1, "Le Bureau rend compte.")), language=Language.FR)
    with bound(a_book([french, a_paper()]), tmp_path).open() as file:
        parts = list(file.Root.StructTreeRoot.K.K)
        assert [str(part.get("/Lang", "")) for part in parts] == ["", "", "fr", "", ""]
        assert str(file.Root.Lang) == "en-GB"


def test_a_book_without_papers_is_its_agenda_and_record(tmp_path):
    printed = bound(a_book(), tmp_path)
    assert len(printed.pages) == 3
    assert [title for _, title, _ in outline(printed)] == [
        "291st Session", "Contents", "Agenda", "Record of decisions", "Paragraph 1",
    ]  # fmt: skip


def test_a_paper_without_a_title_is_known_by_its_symbol(tmp_path):
    printed = bound(a_book([replace(a_paper(paragraph(1, "Bare.")), title=(), subtitles=())]), tmp_path)
    assert re.search(rf"GB\.291/1/1 {begins(printed, 'Bare.')}\b", printed.pages[0])


@validated
def test_books_meet_both_standards(tmp_path):
    untitled = replace(a_paper(paragraph(1, "Bare.")), title=(), subtitles=())
    french = replace(a_paper(paragraph(1, "Le Bureau rend compte.")), language=Language.FR)
    ended = replace(a_paper(paragraph(1, "Called.", call(1)), notes=(note(1, "At the end."),)), profile=P2)
    books = {
        "two": two_items(),
        "hard": a_book(list(hard_papers().values()), [untitled, french, ended], []),
        "bare": a_book(),
        "random": a_book([Writer(seed).paper() for seed in range(100, 108)]),
    }
    paths = []
    for name, book in books.items():
        paths.append(tmp_path / f"{name}.pdf")
        pdf.write_book(book, paths[-1], FONTS)
    assert {name: found for name, found in vera.faults(paths).items() if found} == {}
