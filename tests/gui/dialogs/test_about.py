"""About says the version, and has every licence of what ships, to be searched and read offline."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from secretariat import __version__
from secretariat.app import licences
from secretariat.gui.dialogs.about import About, flowing

PINS = Path(__file__).parents[3] / "installer" / "requirements.txt"


def test_everything_that_is_pinned_and_vendored_is_there_with_its_licence():
    found = licences.components()
    names = {re.sub(r"[-_.]+", "-", part.name).lower() for part in found}
    pinned = set(re.findall(r"^([a-z0-9.-]+)==", PINS.read_text("utf-8"), re.MULTILINE))
    here = {name for name in pinned if _is_installed(name)} - {
        "flit-core"
    }  # it builds, and ships with nothing
    assert here <= names
    assert {"secretariat", "python", "fluent system icons", "dictionary of french"} <= names
    told_elsewhere = {"PySide6_Essentials", "PySide6_Pdf", "shiboken6"}
    assert [part.name for part in found if not part.text and part.name not in told_elsewhere] == []


def _is_installed(name: str) -> bool:
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def test_a_frozen_program_reads_what_was_put_into_it(monkeypatch, tmp_path):
    import sys

    for name in ("secretariat/LICENSE", "python/LICENSE.txt", "click/LICENSE.txt", "QT.txt"):
        (tmp_path / "licences" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "licences" / name).write_text(f"the text of {name}", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    found = {part.name: part for part in licences.components()}
    assert found["Secretariat"].text == "the text of secretariat/LICENSE"
    assert found["Python"].text == "the text of python/LICENSE.txt"
    assert found["click"].text == "the text of click/LICENSE.txt"
    assert found["Qt"].text == "the text of QT.txt"


@pytest.fixture
def about(office):
    office.choose("Help", "a")
    dialog = office.dialog(About)
    yield dialog
    dialog.reject()


def test_it_begins_with_the_program_itself(about):
    assert about.names.currentItem().text() == f"Secretariat {__version__}"
    assert "MIT License" in about.text.toPlainText()


def test_a_licence_is_found_by_what_is_typed(office, about):
    office.bot.keyClicks(about.filter, "dictionary mpl")
    shown = [
        about.names.item(row).text()
        for row in range(about.names.count())
        if not about.names.item(row).isHidden()
    ]
    assert shown == ["Dictionary of French", "Dictionary of Spanish"]
    assert "Mozilla" in about.text.toPlainText()
    about.filter.clear()
    assert not about.names.item(0).isHidden()


def test_it_can_be_read_by_keys_alone(office, about):
    office.bot.keyClick(about.names, Qt.Key.Key_Down)
    assert about.names.currentRow() == 1
    assert about.text.toPlainText().startswith("Python")


def test_paragraphs_of_a_licence_break_where_the_window_does_and_lists_keep_their_lines():
    prose = "Permission is hereby granted, free of charge, to any person obtaining a copy\nof this software."
    listed = "1. Keep the notice.\n2. Say what you changed."
    indented = "These conditions are to be kept by whoever takes a copy of the program:\n   - a notice"
    assert flowing(f"{prose}\n\n{listed}\n\n{indented}") == (
        f"{prose.replace(chr(10), ' ')}\n\n{listed}\n\n{indented}"
    )
