"""The built product where it is tried: its files, where it is installed, and its window opened and closed."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installer.windows.wine import Started, Wine, dos, require, until
from secretariat import __version__

NOT_DONE, IN_USE = 2, 5  # exit statuses of setup
NAME = "Procès-verbal n° 1 – été.gbwp"
CLASSES = r"HKCU\Software\Classes"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Secretariat"


@dataclass(frozen=True, slots=True)
class Product:
    """What was built, and the Wine it is tried in."""

    out: Path
    wine: Wine

    @property
    def bundle(self) -> Path:
        """The folder of the frozen program."""
        return self.out / "Secretariat"

    @property
    def setup(self) -> Path:
        """The setup program."""
        return self.out / f"Secretariat-{__version__}-Setup.exe"

    @property
    def older_setup(self) -> Path:
        """A setup program that says it is of an earlier version, with a file that the later one has no more."""
        return self.out / "Secretariat-0.0.1-Setup.exe"

    @property
    def msi(self) -> Path:
        """The package for IT departments."""
        return self.out / f"Secretariat-{__version__}.msi"

    @property
    def portable(self) -> Path:
        """The folder for a stick, packed."""
        return self.out / f"Secretariat-{__version__}-portable.zip"

    @property
    def installed(self) -> Path:
        """Where setup puts the program."""
        return self.wine.person / "AppData" / "Local" / "Programs" / "Secretariat"

    @property
    def programs(self) -> str:
        """How Windows calls the folder of this person's programs."""
        return rf"C:\users\{self.wine.person.name}\AppData\Local\Programs"

    @property
    def link(self) -> Path:
        """The entry in the Start menu."""
        menu = self.wine.person / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu"
        return menu / "Programs" / "Secretariat.lnk"

    @property
    def documents(self) -> Path:
        """The folder Documents."""
        return self.wine.home

    @property
    def settings(self) -> Path:
        """The program's own folder."""
        return self.wine.person / "AppData" / "Local" / "Secretariat"


def a_working_file(product: Product) -> Path:
    """Return a working file among the documents, made by the installed program where it is not there yet."""
    file = product.documents / NAME
    if not file.exists():
        product.wine.must(product.installed / "Secretariat.exe", "new", dos(file))
        require(file.is_file(), "the program made no working file")
    return file


@contextmanager
def opened(product: Product, file: Path, program: Path | None = None) -> Iterator[None]:
    """Have the window open with a file, by its association or by a program; it is closed as a user would, at the end."""
    command: tuple[str | Path, ...] = (program, dos(file)) if program else ("start", "/wait", dos(file))
    with closing(product, product.wine.start(*command), lambda: is_open(file), file):
        yield


@contextmanager
def closing(product: Product, window: Started, shown: Callable[[], bool], file: Path) -> Iterator[None]:
    """Wait until a window is shown; at the end close it, as the cross in its corner does, and see that it lets go of its file."""
    try:
        until(shown, 120, f"the window did not come up with {file.name}")
        yield
        product.wine.run("taskkill", "/im", "Secretariat.exe")
        until(lambda: not is_open(file), 60, "the window did not close when it was told to")
        window.ended(60)
    except BaseException:
        picture(product.out / "failed.png")
        product.wine.run("taskkill", "/f", "/im", "Secretariat.exe")
        raise


def is_open(file: Path) -> bool:
    """Tell whether a window has the file open: it then leaves a note beside it for colleagues."""
    return any(file.parent.glob(f".{file.name}.open-*.secretariat"))


def picture(path: Path) -> None:
    """Take a picture of the screen, to be looked at; where nothing takes one, there is none."""
    if shutil.which("import"):
        subprocess.run(["import", "-window", "root", str(path)], check=False)
