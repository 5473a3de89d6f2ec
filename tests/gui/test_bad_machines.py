"""Machines as they are: odd paths, folders that may not be written, parts that are missing. Each is told, none is fatal."""

import sqlite3
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.app import association, resources
from secretariat.app import export as exports
from secretariat.app.sentences import sentence
from secretariat.domain.told import NoAccess, PartMissing
from secretariat.gui import icons, keeping
from secretariat.gui.application import ready
from secretariat.gui.deeds import support
from secretariat.gui.place import Place

ODD = (
    "#1 100% café",
    "Ünïcode 会議 & Co; (draft) [2]",
    "%TEMP% $HOME ~",
    "a'b \u201cc\u201d",
    "long " + "n" * 60,
)


@pytest.mark.parametrize("name", ODD)
def test_a_path_with_signs_of_its_own_is_opened_written_and_exported_to(office, tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    path = folder / f"{name}.gbwp"
    assert office.desk.create(path)
    _, _, papers = office.agenda()
    office.window.settings.export_folder = folder
    office.window.show_place(Place("paper", papers[0]))
    office.press("Ctrl+E", office.window)
    office.wait(lambda: "Written" in office.window.notice.text)
    assert {path.suffix for path in folder.iterdir()} >= {".pdf", ".xlsx"}
    office.desk.close()
    assert office.desk.open(path)
    assert len(office.outline()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows itself must be told to allow such paths")
def test_a_path_of_more_than_260_characters_is_opened_and_written(office, tmp_path):
    folder = tmp_path
    while len(str(folder)) < 300:
        folder /= "A folder with a rather long name of its own"
    folder.mkdir(parents=True)
    path = folder / "May.gbwp"
    assert office.desk.create(path)
    office.agenda()
    assert office.desk.close()
    assert office.desk.open(path)
    office.settle()
    assert len(office.outline()) == 1


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="there is no folder here that nobody may write")
def test_a_folder_that_may_not_be_written_is_told_and_the_work_goes_on(office):
    office.create()
    _, _, papers = office.agenda()
    job = office.desk.ask(exports.prepare, papers[0])
    with pytest.raises(NoAccess):
        exports.write(job, Path("/sys/kernel"))
    assert not keeping.save_copy(office.desk, Path("/sys/kernel/copy.gbwp"))
    assert "You may not read or write" in office.answer("OK")
    assert len(office.outline()) == 1


def test_a_file_of_a_later_version_is_told_and_left_alone(office):
    path = office.create()
    office.press("Ctrl+W")
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    assert not office.desk.open(path)
    assert "was made with a later version of Secretariat" in office.answer("OK")
    assert path.read_bytes() == before


def test_settings_that_cannot_be_kept_are_told_once_and_the_window_works(qtbot, place):
    place.config.parent.mkdir(parents=True, exist_ok=True)
    place.config.write_text("a file stands where the folder should be", encoding="utf-8")
    _, window = ready()
    window.show()
    support.tell_of_start(window, crashed=False)
    assert "cannot be written" in window.notice.text
    window.actions_by_name["view.larger"].trigger()
    assert window.settings.text_size == 110
    window.close()
    window.deleteLater()


def test_damaged_settings_are_told_and_the_window_works(qtbot, place):
    place.settings.parent.mkdir(parents=True, exist_ok=True)
    place.settings.write_bytes(b"\x00\xff" * 300)
    _, window = ready()
    window.show()
    support.tell_of_start(window, crashed=False)
    assert "settings were damaged" in window.notice.text
    window.close()
    window.deleteLater()


def test_a_program_that_windows_looked_for_in_vain_is_told(qtbot, place, monkeypatch):
    monkeypatch.setattr(association, "mend", lambda: Path("D:/removed/Secretariat.exe"))
    _, window = ready()
    window.show()
    support.tell_of_start(window, crashed=False)
    assert "Secretariat.exe, which is not there any more" in window.notice.text
    window.close()
    window.deleteLater()


def test_missing_fonts_are_told_by_name_and_nothing_is_half_written(office, tmp_path):
    office.create()
    _, _, papers = office.agenda()
    (tmp_path / "fonts").mkdir()
    (tmp_path / "out").mkdir()
    job = replace(office.desk.ask(exports.prepare, papers[0]), fonts=tmp_path / "fonts")
    with pytest.raises(PartMissing) as told:
        exports.write(job, tmp_path / "out")
    assert "LiberationSerif" in sentence(told.value)
    assert "installed again" in sentence(told.value)
    assert not list((tmp_path / "out").iterdir())


def test_missing_words_of_the_papers_are_told(monkeypatch, tmp_path):
    monkeypatch.setattr(resources, "folder", lambda: tmp_path)
    with pytest.raises(PartMissing, match=r"en\.toml"):
        resources.phrases()


def test_the_window_opens_without_its_icons(qtbot, place, monkeypatch, tmp_path):
    icons._drawn.cache_clear()
    icons._pixmap.cache_clear()
    monkeypatch.setattr(icons, "folder", lambda: tmp_path)
    _, window = ready()
    window.show()
    qtbot.waitExposed(window)
    window.close()
    window.deleteLater()
    icons._drawn.cache_clear()
    icons._pixmap.cache_clear()
