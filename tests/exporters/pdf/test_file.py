"""How the file is written: whole or not at all, the same each time, and checked afterwards."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.printing import PrintCover, PrintPaper
from secretariat.domain.told import Cancelled, DeviceFailed, UnprintableCharacter
from secretariat.exporters import pdf
from tests.exporters.papers import (
    FONTS,
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
from tests.exporters.pdf.hard_paper import hard_paper
from tests.exporters.pdf.random_papers import Writer
from tests.exporters.pdf.reading import printed

ELSEWHERE = """
import sys
from pathlib import Path
from secretariat.exporters import pdf
from tests.exporters.papers import FONTS
from tests.exporters.pdf.hard_paper import hard_paper
pdf.write(hard_paper(), Path(sys.argv[1]), FONTS)
"""


def written(paper: PrintPaper, path: Path) -> bytes:
    """Write a paper and return the bytes."""
    pdf.write(paper, path, FONTS)
    return path.read_bytes()


def test_the_same_paper_gives_the_same_bytes_whatever_was_printed_before(tmp_path: Path) -> None:
    first = written(hard_paper(), tmp_path / "a.pdf")
    written(Writer(3).paper(), tmp_path / "b.pdf")
    assert written(hard_paper(), tmp_path / "c.pdf") == first
    other = tmp_path / "d.pdf"
    subprocess.run([sys.executable, "-c", ELSEWHERE, str(other)], check=True, cwd=Path(__file__).parents[3])
    assert other.read_bytes() == first


def test_a_later_stamp_changes_the_bytes(tmp_path: Path) -> None:
    paper = a_paper()
    assert written(paper, tmp_path / "a.pdf") != written(
        replace(paper, stamp=paper.stamp + 1), tmp_path / "b.pdf"
    )


def test_the_file_says_what_it_is_and_what_it_was_made_from(tmp_path: Path) -> None:
    paper = a_paper()
    with printed(paper, tmp_path).open() as file:
        said = {str(name): str(value) for name, value in file.docinfo.items()}
        assert said["/Title"] == "Follow-up to the report of the World Commission"
        assert said["/Author"] == "INTERNATIONAL LABOUR OFFICE"
        assert said["/Subject"] == "GB.291/WP/SDG/1"
        assert said["/Fingerprint"] == paper.fingerprint
        assert said["/CreationDate"] == "D:20041109113320+00'00'"
        assert file.Root.Lang == "en-GB"
        assert file.Root.ViewerPreferences.DisplayDocTitle


def test_fonts_are_embedded_in_part(tmp_path: Path) -> None:
    with printed(hard_paper(), tmp_path).open() as file:
        founts = file.pages[0].Resources.Font
        descriptors = [fount.DescendantFonts[0].FontDescriptor for fount in founts.values()]
        names = {str(one.FontName)[8:] for one in descriptors}
        assert {
            "LiberationSerif-Regular",
            "LiberationSerif-Bold",
            "NotoNaskhArabic-Regular",
            "DejaVuSans",
        } <= names
        assert all(len(one.FontFile2.read_bytes()) < 60_000 for one in descriptors)


def test_progress_rises_to_one(tmp_path: Path) -> None:
    heard: list[float] = []
    pdf.write(hard_paper(), tmp_path / "a.pdf", FONTS, heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1
    assert len(heard) > 3


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"

    def stop(done: float) -> None:
        if done > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        pdf.write(hard_paper(), target, FONTS, stop)
    assert not target.exists()


def test_a_file_that_may_not_be_written_stays(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.mkdir()
    with pytest.raises(OSError, match=r"a\.pdf"):
        pdf.write(a_paper(), target, FONTS)
    assert target.is_dir()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        pdf.write(a_paper(), tmp_path / "gone" / "a.pdf", FONTS)


def test_a_character_no_font_has_is_named_with_its_place_and_nothing_is_written(tmp_path: Path) -> None:
    paper = a_paper(
        heading("I.", "Heading \U00013000"),
        paragraph(1, "Fine."),
        paragraph(2, "Not \u4e2d fine, ", call(1), " not \u4e2d."),
        subitem("(a)", "nor \u0e01 this"),
        notes=(note(1, "Nor \u0b95 that."),),
        appendices=(appendix(table(["A"], [["b"], ["\u1200"]])),),
    )
    places = (
        ("heading I", "\U00013000"),
        ("paragraph 2", "\u4e2d"),
        ("subitem (a)", "\u0e01"),
        ("footnote 1", "\u0b95"),
        ("Appendix, row 2", "\u1200"),
    )
    assert pdf.missing_characters(paper, FONTS) == places
    with pytest.raises(UnprintableCharacter) as told:
        pdf.write(paper, tmp_path / "a.pdf", FONTS)
    assert told.value.places == places
    assert not list(tmp_path.iterdir())


def test_cover_fields_and_lines_without_a_number_are_named_too() -> None:
    paper = a_paper(
        paragraph(1, "Fine."),
        continuation("Not \u4e2d fine"),
        table_line(table(["\u0e01"], [["b"]])),
        cover=(PrintCover("Author unit", words("The \u0b95 unit")),),
    )
    assert pdf.missing_characters(paper, FONTS) == (
        ("cover page, Author unit", "\u0b95"),
        ("continuation after paragraph 1", "\u4e2d"),
        ("table after paragraph 1", "\u0e01"),
    )


@pytest.mark.parametrize("character", ["\x00", "\x07", "\ud800", "\ufffe", "\ue000"])
def test_what_no_reader_could_see_is_not_printed(character: str) -> None:
    for text in (character, f"be{character}fore"):
        assert pdf.missing_characters(a_paper(paragraph(1, text)), FONTS) == (("paragraph 1", character),)


def test_what_guides_the_setting_needs_no_glyph() -> None:
    paper = a_paper(
        paragraph(
            1,
            "soft\u00adhyphen non\u2011breaking thin\u202fspace zero\u200bwidth \u200e\u2068mark\u2069\nline",
        )
    )
    assert pdf.missing_characters(paper, FONTS) == ()


@pytest.mark.parametrize("share", [0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_cut_short_is_noticed(tmp_path: Path, share: float) -> None:
    path = tmp_path / "a.pdf"
    data = written(hard_paper(), path)
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(DeviceFailed):
        pdf.check(path, hard_paper())


def test_a_file_with_a_hole_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    data = written(hard_paper(), path)
    middle = data.rindex(b" 0 obj")
    path.write_bytes(data[: middle - 600] + bytes(400) + data[middle - 200 :])
    with pytest.raises(DeviceFailed):
        pdf.check(path, hard_paper())


def test_a_file_made_from_another_paper_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    written(a_paper(), path)
    pdf.check(path, a_paper())
    with pytest.raises(DeviceFailed) as told:
        pdf.check(path, a_paper(fingerprint="00" * 32))
    assert told.value.path == path


def test_a_file_that_vanished_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(DeviceFailed):
        pdf.check(tmp_path / "a.pdf", a_paper())


LOADED = """
import sys
from secretariat.exporters.pdf import setting
print("reportlab.pdfbase.pdfdoc" in sys.modules, *(name for name in sys.modules if name.startswith("PIL")))
from PIL import Image
from reportlab.lib import utils
print(Image.new("1", (1, 1)).size, utils.Image)
"""


def test_no_library_of_pictures_is_loaded_and_others_may_load_it_afterwards() -> None:
    command = [sys.executable, "-c", LOADED]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[3])
    assert done.stdout.splitlines() == ["True", "(1, 1) None"]
