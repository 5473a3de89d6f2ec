"""Where the program keeps what is its own on this computer, and who sits at it."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from secretariat.domain.identity import new_id
from secretariat.store.places import Places, Who

APP = "Secretariat"
PORTABLE = "portable.ini"


@dataclass(frozen=True, slots=True)
class Home:
    """The folders of the program: private copies and backups, settings, log."""

    data: Path
    config: Path

    @property
    def places(self) -> Places:
        """Where working copies and backups lie."""
        return Places(self.data / "live", self.data / "backups")

    @property
    def settings(self) -> Path:
        """The settings file of the window."""
        return self.config / "settings.ini"

    @property
    def person(self) -> Path:
        """The file that names who sits here."""
        return self.config / "person.json"

    @property
    def threshold(self) -> Path:
        """The folder where a second start finds the window of the first."""
        return self.data / "threshold"

    @property
    def log(self) -> Path:
        """The log file."""
        return self.data / "secretariat.log"


def home() -> Home:
    """Return the folders for this user.

    `SECRETARIAT_HOME` puts them all in one place; so does a file portable.ini beside the program, as on a stick.
    """
    chosen = os.environ.get("SECRETARIAT_HOME")
    apart = Path(chosen) if chosen else carried()
    if apart is not None:
        return Home(apart / "data", apart / "config")
    import platformdirs

    return Home(
        Path(platformdirs.user_data_dir(APP, appauthor=False)),
        Path(platformdirs.user_config_dir(APP, appauthor=False)),
    )


def carried() -> Path | None:
    """Return the folder of a program that is carried about, None for one that is at home on this computer."""
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).parent
    else:
        beside = Path(__file__).parents[2]
        if not (beside / "pyproject.toml").is_file():  # installed among other packages, not a checkout
            return None
    return beside / f"{APP} data" if (beside / PORTABLE).is_file() else None


def who(at: Home) -> Who:
    """Return the person and device that changes are recorded under; the device id is made once per computer.

    Raises NotAFolder, NoAccess and DiskFull.
    """
    mark = at.data / "device"
    try:
        device = mark.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        device = ""
    if not device.isalnum():
        device = _marked(mark)
    from secretariat.app import person

    return Who(person.read(at.person).signature or user(), device)


def _marked(mark: Path) -> str:
    """Return a new device id, written down for the next time."""
    from secretariat.app.delivery import make_folder
    from secretariat.store.world import facing

    device = new_id()[:8]
    make_folder(mark.parent)
    with facing(mark):
        mark.write_text(device, encoding="ascii")
    return device


def user() -> str:
    """Return the name the computer knows its user by."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
