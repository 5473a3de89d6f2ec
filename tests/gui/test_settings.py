"""What the window remembers, and what it makes of a damaged memory."""

from pathlib import Path

import pytest

from secretariat.domain.habits import ALL
from secretariat.gui.settings import Settings


def test_the_latest_file_comes_first_and_ten_are_kept(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    for number in range(12):
        settings.opened(tmp_path / f"{number}.gbwp")
    settings.opened(tmp_path / "5.gbwp")
    settings.flush()
    again = Settings(tmp_path / "settings.ini")
    assert [path.stem for path in again.recent] == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    assert again.last_file == tmp_path / "5.gbwp"


def test_one_recent_file_is_a_list_of_one(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    settings.opened(tmp_path / "only.gbwp")
    settings.flush()
    assert Settings(tmp_path / "settings.ini").recent == [tmp_path / "only.gbwp"]


def test_a_name_with_accents_and_commas_is_remembered(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    path = tmp_path / "Groupe de travail, été #1 100%.gbwp"
    settings.opened(path)
    settings.flush()
    assert Settings(tmp_path / "settings.ini").last_file == path


def test_a_damaged_settings_file_reads_as_new(tmp_path):
    file = tmp_path / "settings.ini"
    file.write_bytes(b"\x00\xff[General\ntext_size=huge\nscheme=purple\n[state\n")
    settings = Settings(file)
    assert (settings.text_size, settings.scheme, settings.recent, settings.last_file) == (
        100,
        "system",
        [],
        None,
    )


def test_sizes_stay_within_what_can_be_read(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    settings.text_size = 900
    assert settings.text_size == 200
    assert settings.export_folder is None
    settings.export_folder = Path("/somewhere")
    assert settings.export_folder == Path("/somewhere")


def test_columns_are_known_again_by_the_heads_of_their_sheet(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    settings.keep_columns(["Événement", "Où, 100%"], {"title": "Événement", "venue": ""})
    settings.keep_columns(["Name", "Name"], {"title": "B"})
    settings.flush()
    again = Settings(tmp_path / "settings.ini")
    assert again.columns_of(["Où, 100%", "Événement"]) == {"title": "Événement", "venue": ""}
    assert again.columns_of(["Name", "Name"]) == {"title": "B"}
    assert again.columns_of(["Événement"]) is None


def test_columns_of_thirty_sheets_are_kept(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    for number in range(31):
        settings.keep_columns([f"Head {number}"], {"title": f"Head {number}"})
    assert settings.columns_of(["Head 0"]) is None
    assert settings.columns_of(["Head 1"]) == {"title": "Head 1"}


def test_damaged_columns_are_left_out(tmp_path):
    file = tmp_path / "settings.ini"
    for damage in ("[[1,2", "7", '[[[\\"a\\"],{\\"title\\":3}],5]'):
        file.write_text(f'[General]\nsheets="{damage}"\n', encoding="utf-8")
        assert Settings(file).columns_of(["a"]) is None


RUBBISH = (
    b"\x00\x01\x02\xff" * 500,
    b"",
    b"[General\nscheme",
    b"SQLite format 3\x00",
    "é=[%%%]\n".encode("latin-1") * 50,
)


@pytest.mark.parametrize("rubbish", RUBBISH)
def test_damaged_settings_read_as_at_first_and_can_be_kept_again(tmp_path, rubbish):
    path = tmp_path / "settings.ini"
    path.write_bytes(rubbish)
    settings = Settings(path)
    assert settings.scheme == "system"
    assert settings.recent == []
    settings.scheme = "dark"
    settings.flush()
    assert Settings(path).scheme == "dark"


def test_what_damaged_settings_held_is_kept_beside_them(tmp_path):
    path = tmp_path / "settings.ini"
    path.write_bytes(RUBBISH[0])
    assert Settings(path).damaged
    assert (tmp_path / "settings.damaged.ini").read_bytes() == RUBBISH[0]
    assert not Settings(path).damaged


def test_a_folder_in_place_of_the_settings_is_told_and_hinders_nobody(tmp_path):
    path = tmp_path / "settings.ini"
    path.mkdir()
    settings = Settings(path)
    settings.scheme = "dark"
    settings.flush()
    assert not settings.lasting
    assert settings.scheme == "dark"


def test_a_file_in_place_of_the_folder_of_the_settings_is_told_and_hinders_nobody(tmp_path):
    (tmp_path / "config").write_text("a file", encoding="utf-8")
    settings = Settings(tmp_path / "config" / "settings.ini")
    settings.scheme = "dark"
    assert not settings.lasting
    assert settings.scheme == "dark"


def test_settings_of_a_later_version_are_kept_as_they_are_and_what_is_not_known_reads_as_the_default(
    tmp_path,
):
    path = tmp_path / "settings.ini"
    path.write_text(
        "[General]\nscheme=sepia\ntext_size=900\nstyle=glass\nuncorrected=rhymes\nfuture=kept\n",
        encoding="utf-8",
    )
    settings = Settings(path)
    assert (settings.scheme, settings.text_size, settings.style) == ("system", 200, "fusion")
    assert settings.corrections == ALL
    settings.preview = True
    settings.flush()
    said = path.read_text(encoding="utf-8")
    assert "future=kept" in said
    assert "style=glass" in said
