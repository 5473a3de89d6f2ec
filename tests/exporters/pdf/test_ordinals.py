"""The e of "291e session" stands raised, and reads as any other letter."""

import re
from dataclasses import replace

import pikepdf
import pypdfium2

from secretariat.domain.language import Language
from tests.exporters.papers import MASTHEAD, a_paper, paragraph
from tests.exporters.pdf.reading import printed

LONG = "Words that fill the pages of a paper. " * 200


def french(**more):
    head = replace(MASTHEAD, session="291e session", place_month="Genève, novembre 2004", **more)
    return a_paper(
        paragraph(1, LONG),
        masthead=head,
        language=Language.FR,
        raised=("re", "er", "e"),
        symbol="291e session",
    )


def raised(file, page):
    """Return what stands raised on a page: the shown strings between a rise and its end."""
    content = pikepdf.Page(file.pages[page]).obj.Contents.read_bytes().decode("latin-1")
    return re.findall(r"[\d.]+ Ts\[\((.+?)\]TJ 0 Ts", content)


def test_it_stands_raised_in_the_masthead_and_at_the_head_of_each_page(tmp_path):
    made = printed(french(symbol=""), tmp_path)
    with made.open() as file:
        assert len(file.pages) > 1
        assert [len(raised(file, page)) for page in range(2)] == [1, 1]


def test_a_symbol_is_no_phrase_of_ours(tmp_path):
    made = printed(replace(french(), symbol="GB.291/2e"), tmp_path)
    with made.open() as file:
        assert [len(raised(file, page)) for page in range(2)] == [1, 0]


def test_what_is_copied_and_tagged_reads_in_one_word(tmp_path):
    made = printed(french(symbol=""), tmp_path)
    with pypdfium2.PdfDocument(made.path) as document:
        assert all("291e session\r\n" in page.get_textpage().get_text_range() for page in document)
    assert "291e session" in " ".join(made.laid_out().split())
    assert '"291e session"' in made.tags()


def test_it_ends_where_the_line_below_ends(tmp_path):
    made = printed(french(symbol=""), tmp_path)
    with pypdfium2.PdfDocument(made.path) as document:
        text = document[0].get_textpage()
        ends = [box(text, phrase) for phrase in ("291e session", "Genève, novembre 2004")]
    assert abs(ends[0] - ends[1]) < 0.6


def box(text, phrase):
    """Return the right end of a phrase."""
    at = text.get_text_range().index(phrase)
    return text.get_charbox(at + len(phrase) - 1)[2]


def test_it_leads_nowhere(tmp_path):
    with printed(french(), tmp_path).open() as file:
        assert "/Annots" not in file.pages[0]
