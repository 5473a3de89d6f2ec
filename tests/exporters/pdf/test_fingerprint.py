"""A PDF says what it was made from, as long as nobody has changed it."""

import zlib
from dataclasses import replace

import pikepdf
import pytest

from secretariat.exporters import pdf
from tests.exporters.papers import FONTS, a_paper, paragraph

PRINT = "0123456789abcdef" * 4


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "paper.pdf"
    pdf.write(a_paper(fingerprint=PRINT), path, FONTS)
    return path


def test_the_fingerprint_is_read_back_from_the_file(file):
    assert pdf.fingerprint(file) == PRINT


def test_a_long_paper_says_it_too(tmp_path):
    lines = [paragraph(number, f"Words of paragraph {number}. " * 30) for number in range(1, 400)]
    pdf.write(a_paper(*lines, fingerprint=PRINT), tmp_path / "long.pdf", FONTS)
    assert pdf.fingerprint(tmp_path / "long.pdf") == PRINT


def test_a_paper_without_a_fingerprint_has_none(tmp_path):
    pdf.write(replace(a_paper(), fingerprint=""), tmp_path / "paper.pdf", FONTS)
    assert pdf.fingerprint(tmp_path / "paper.pdf") == ""


def test_a_file_that_another_program_saved_is_not_ours(file, tmp_path):
    with pikepdf.open(file) as other:
        assert other.docinfo["/Fingerprint"] == PRINT
        other.save(tmp_path / "other.pdf")
    assert pdf.fingerprint(tmp_path / "other.pdf") == ""


def test_a_file_cut_short_or_lengthened_is_not_ours(file):
    whole = file.read_bytes()
    for part in (whole[:-1], whole[: len(whole) // 2], whole + b"\n", b"", b"%PDF-1.7\n"):
        file.write_bytes(part)
        assert pdf.fingerprint(file) == ""


def test_a_file_that_would_unpack_to_far_too_much_is_left_alone(file):
    bomb = zlib.compress(bytes(200_000_000), 9)
    start = b"%PDF-1.7\n"
    head = b"9 0 obj\n<</Type/XRef/Size 9/W[1 4 2]/Root 1 0 R/Info 2 0 R/ID[<00><00>]/Filter/FlateDecode"
    stream = head + b"/Length %d>>stream\n" % len(bomb) + bomb + b"\nendstream\nendobj\n"
    file.write_bytes(start + stream + b"startxref\n%d\n%%%%EOF\n" % len(start))
    assert pdf.fingerprint(file) == ""


def test_what_is_no_file_at_all_has_none(tmp_path):
    assert pdf.fingerprint(tmp_path) == ""
    assert pdf.fingerprint(tmp_path / "nothing.pdf") == ""
