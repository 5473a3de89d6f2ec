"""What goes into the frozen program, and what stays out."""

import ast

import pytest

from installer import bundle
from secretariat import __version__


@pytest.mark.parametrize(
    "name",
    [
        r"PySide6\Qt6Widgets.dll",
        r"PySide6\Qt6Network.dll",
        r"PySide6\plugins\platforms\qwindows.dll",
        r"PySide6\plugins\platforms\qoffscreen.dll",
        r"PySide6\plugins\imageformats\qsvg.dll",
        r"PySide6\translations\qtbase_fr.qm",
        r"enchant\data\mingw64\bin\libhunspell-1.7-0.dll",
        r"enchant\data\mingw64\lib\enchant-2\enchant_hunspell.dll",
        "pyphen/dictionaries/hyph_es.dic",
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        "libicuuc.so.72",
        "resources/manual/en/paper.md",
    ],
)
def test_what_is_used_goes_in(name):
    assert bundle.wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        r"PySide6\opengl32sw.dll",
        r"PySide6\Qt6Quick.dll",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        r"PySide6\plugins\tls\qschannelbackend.dll",
        r"PySide6\plugins\platforms\qdirect2d.dll",
        r"PySide6\plugins\imageformats\qpdf.dll",
        r"PySide6\translations\qtbase_de.qm",
        r"enchant\data\mingw64\bin\libicudt72.dll",
        r"enchant\data\mingw64\share\enchant\hunspell\en_US.dic",
        "pyphen/dictionaries/hyph_de_DE.dic",
        "icuuc.dll",
        r"PySide6\mscms.dll",
        "ucrtbase.dll",
        "libssl-3.dll",
    ],
)
def test_what_nothing_uses_stays_out(name):
    assert not bundle.wanted(name)


def test_everything_that_ships_comes_with_its_licence():
    folders = {folder for _, folder in bundle.data()}
    assert {
        "licences/secretariat",
        "licences/pyside6-essentials",
        "licences/reportlab",
        "resources",
    } <= folders
    assert "licences/python" in folders
    said = " ".join(path.read_text("utf-8") for path in bundle.NOTICES.iterdir())
    for part in ("Qt", "hunspell", "enchant", "GLib", "libiconv"):
        assert part in said


def test_windows_is_told_the_version_of_the_program():
    said = bundle.version_info()
    assert f'StringStruct("ProductVersion", "{__version__}")' in said
    assert ast.parse(said)


@pytest.mark.parametrize(("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("2.10.3rc1", (2, 10, 3, 1))])
def test_windows_counts_four_numbers(version, numbers):
    assert bundle.numbers(version) == numbers


def test_of_each_library_it_is_asked_once_what_it_needs():
    asked = []

    def needs(filename, search_paths=None):
        asked.append((filename, search_paths))
        return {(f"{filename}.needed", "")}

    answered = bundle.remembering(needs)
    first = answered("one", search_paths=["here"])
    first.clear()  # as its readers may
    assert answered("one", ["here"]) == {("one.needed", "")}
    assert answered("one") == answered("one")
    assert asked == [("one", ["here"]), ("one", None)]
