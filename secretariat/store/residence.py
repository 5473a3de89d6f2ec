"""Where a file lies: on a disk of this computer, in a folder that a service copies elsewhere, on a share or on a stick."""

import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

_SERVICES = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "icloud",
    "nextcloud",
    "owncloud",
    "box sync",
    "boxsync",
    "sharepoint",
    "seafile",
    "pcloud",
    "syncthing",
    "cloudstorage",
    "mobile documents",
)
_MARKS = (".dropbox", ".dropbox.cache", ".stfolder", ".owncloudsync.log", ".sync", "desktop.onedrive")
_UP = 6  # folders above a file in which a service may have left its mark
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_SHARES = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "9p",
    "fuse.sshfs",
    "davfs",
    "fuse.rclone",
    "vboxsf",
}
_STICKS = {"vfat", "exfat", "msdos"}
_STICK_PLACES = ("/media/", "/run/media/", "/mnt/usb", "/Volumes/")
_REMOVABLE, _REMOTE = 2, 4  # what Windows calls these kinds of drive


class Residence(StrEnum):
    """What kind of place a file lies in."""

    LOCAL = "local"
    SYNCED = "synced"
    SHARE = "share"
    STICK = "stick"


def residence(path: Path, environment: Mapping[str, str] = os.environ) -> Residence:
    """Return what kind of place a file lies in; where nothing speaks against it, a disk of this computer."""
    if _is_synced(path, environment):
        return Residence.SYNCED
    if str(path).startswith(("\\\\", "//")):
        return Residence.SHARE
    if sys.platform == "win32":
        return _of_drive(path)
    return of_mount(path.as_posix(), _mounts())


def of_mount(name: str, mounts: Mapping[str, str]) -> Residence:
    """Return what kind of place a path leads to, given the kind of file system of each mount."""
    above = max((at for at in mounts if f"{name}/".startswith(f"{at.rstrip('/')}/")), key=len, default="/")
    kind = mounts.get(above, "")
    if kind in _SHARES:
        return Residence.SHARE
    return Residence.STICK if kind in _STICKS or name.startswith(_STICK_PLACES) else Residence.LOCAL


def _is_synced(path: Path, environment: Mapping[str, str]) -> bool:
    """Say whether a service copies the folder of a file elsewhere."""
    for name in _VARIABLES:
        root = environment.get(name)
        if root and path.is_relative_to(root):
            return True
    parts = [part.casefold() for part in path.parent.parts]
    if any(part.startswith(service) for part in parts for service in _SERVICES):
        return True
    return any(os.path.lexists(folder / mark) for folder in path.parents[:_UP] for mark in _MARKS)


def _mounts() -> dict[str, str]:
    """Return the kind of file system of each mount, as far as this system says."""
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    found = (line.split() for line in lines)
    return {said[1].replace("\\040", " "): said[2] for said in found if len(said) > 2}


def _of_drive(path: Path) -> Residence:
    """Return what Windows says of the drive of a path."""
    if sys.platform == "win32":
        import ctypes

        kind = ctypes.windll.kernel32.GetDriveTypeW(path.anchor)
        return {_REMOVABLE: Residence.STICK, _REMOTE: Residence.SHARE}.get(kind, Residence.LOCAL)
    return Residence.LOCAL
