"""What the window remembers, and what it makes of a damaged memory."""

from pathlib import Path

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
