"""Where a file lies decides how soon it is published, and whether the one before is kept beside it."""

from pathlib import Path

import pytest

from secretariat.store import publishing
from secretariat.store.residence import Residence, of_mount, residence
from tests.store.desk import Desk, a_paper, blocks

MOUNTS = {"/": "ext4", "/home": "ext4", "/srv/office": "cifs", "/media/ana/STICK": "vfat", "/tmp": "tmpfs"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("/home/ana/May.gbwp", Residence.LOCAL),
        ("/srv/office/May.gbwp", Residence.SHARE),
        ("/srv/officer/May.gbwp", Residence.LOCAL),
        ("/media/ana/STICK/May.gbwp", Residence.STICK),
        ("/run/media/ana/X/May.gbwp", Residence.STICK),
        ("/tmp/May.gbwp", Residence.LOCAL),
    ],
)
def test_shares_and_sticks_are_known_by_what_is_mounted(name: str, expected: Residence) -> None:
    assert of_mount(name, MOUNTS) is expected


@pytest.mark.parametrize("folder", ["OneDrive - ILO", "Dropbox", "Google Drive", "Nextcloud", "iCloudDrive"])
def test_folders_of_services_are_known_by_their_names(tmp_path: Path, folder: str) -> None:
    assert residence(tmp_path / folder / "Sessions" / "May.gbwp", {}) is Residence.SYNCED
    assert residence(tmp_path / f"{folder}.gbwp", {}) is Residence.LOCAL


def test_a_folder_named_by_the_system_or_marked_by_a_service_is_known(tmp_path: Path) -> None:
    path = tmp_path / "Work" / "May.gbwp"
    assert residence(path, {}) is Residence.LOCAL
    assert residence(path, {"OneDriveCommercial": str(tmp_path / "Work")}) is Residence.SYNCED
    (tmp_path / "Work" / ".stfolder").mkdir(parents=True)
    assert residence(path, {}) is Residence.SYNCED


def test_a_share_by_its_name_is_known() -> None:
    assert residence(Path("//server/office/May.gbwp"), {}) is Residence.SHARE


def test_on_a_stick_the_publication_before_is_kept_beside_the_file(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "residence", lambda _: Residence.STICK)
    file = desk.create()
    assert desk.beside() == [desk.path.name]
    before = desk.path.read_bytes()
    with file.step("Edit") as write:
        blocks(write, a_paper(write), "First")
    file.publish()
    file.close()
    previous = desk.folder / "May session (previous).gbwp"
    assert previous.read_bytes() == before
    desk.open(previous).close()
