"""What must hold of the built product: each check is one act of a user or of an IT department, and what comes of it."""

import codecs
import hashlib
import json
import os
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path

from installer.windows import failing, moving, signing
from installer.windows.product import (
    CLASSES,
    IN_USE,
    NAME,
    UNINSTALL,
    Product,
    a_working_file,
    closing,
    is_open,
    opened,
    picture,
)
from installer.windows.wine import dos, require, until
from secretariat import __version__

LARGEST = 60_000_000  # bytes of Setup.exe
NOT_OURS = ("icuuc.dll", "mscms.dll", "ucrtbase.dll", "kernel32.dll", "ntdll.dll", "libssl-3.dll")
STEMS_UNWANTED = ("qt6quick", "qt6qml", "opengl32sw", "qopensslbackend", "qschannelbackend", "libicudt")


def nothing_foreign_is_in_it(product: Product) -> str:
    """The bundle holds the licences, the resources and the program, and no library of Wine's or of ours for its sake."""
    files = [path for path in product.bundle.rglob("*") if path.is_file()]
    names = {path.name.lower() for path in files}
    for name in (*NOT_OURS, *sorted(n for n in names if n.startswith(STEMS_UNWANTED))):
        require(name not in names, f"{name} was taken along")
    inside = product.bundle / "_internal"
    for wanted in (
        "resources/dictionaries/fr.dic",
        "licences/QT.txt",
        "licences/python",
        "licences/secretariat/LICENSE",
    ):
        require((inside / wanted).exists(), f"{wanted} is missing")
    require(
        not [path for path in files if "pip" in path.relative_to(inside.parent).parts], "pip was taken along"
    )
    return f"{len(files):,} files, {sum(path.stat().st_size for path in files) / 1e6:.0f} MB"


def it_is_small_enough(product: Product) -> str:
    """The setup program is at most 60 MB."""
    size = product.setup.stat().st_size
    require(size <= LARGEST, f"it is {size:,} bytes")
    for path in (product.setup, product.msi, product.portable):
        print(f"    {path.name}  {path.stat().st_size:,} bytes  SHA-256 {_digest(path)}")
    return f"{size / 1e6:.1f} MB"


def it_installs_in_silence(product: Product) -> str:
    """Setup /S puts the earlier version where one person keeps programs, and touches nothing of the others."""
    product.wine.must(product.older_setup, "/S")
    require((product.installed / "Secretariat.exe").is_file(), f"there is no program in {product.installed}")
    require(product.link.is_file(), "there is no entry in the Start menu")
    said = product.wine.key(rf"HKCU\{UNINSTALL}")
    for wanted in ("DisplayVersion", "0.0.1", "QuietUninstallString", "EstimatedSize", "DisplayIcon"):
        require(wanted in said, f"{wanted} is not among what Windows lists of the program: {said}")
    require(not product.wine.key(rf"HKLM\{UNINSTALL}"), "it wrote what is everybody's")
    return "Start menu, list of programs"


def an_upgrade_removes_what_is_stale(product: Product) -> str:
    """Setup over an earlier version leaves none of its files, and all that the user put there."""
    stale, mine = product.installed / "_internal" / "stale.dll", product.installed / "mine.txt"
    require(stale.is_file(), "the earlier version was not there")
    mine.write_text("keep", "utf-8")
    product.wine.must(product.setup, "/S")
    require(not stale.exists(), "a file of the earlier version was kept")
    require(mine.is_file(), "a file of the user's was removed")
    require(__version__ in product.wine.key(rf"HKCU\{UNINSTALL}"), "the version in the list is the old one")
    differing = _differing(product.bundle, product.installed)
    require(not differing, f"what was installed is not what was built: {differing[:3]}")
    return f"0.0.1 to {__version__}"


def what_was_installed_passes_its_test(product: Product) -> str:
    """Secretariat.exe --self-test tries database, exports, spelling and window on the very bytes a user gets."""
    return self_tested(product, product.installed / "Secretariat.exe")


def self_tested(product: Product, program: Path) -> str:
    """Run the self-test of an installed program (raises Failed with the parts that failed)."""
    folder = product.wine.home / "self-test"
    shutil.rmtree(folder, ignore_errors=True)
    status, said = product.wine.run(program, "--self-test", dos(folder))
    return judged(folder / "result.json", status, said)


def judged(result: Path, status: int, said: str) -> str:
    """Return how many parts of a self-test passed (raises Failed with those that did not)."""
    require(result.is_file(), f"it wrote no result and ended with status {status}: {said[-1500:]}")
    found = json.loads(result.read_text("utf-8"))
    for part in found["parts"]:
        print(f"    {part['part']}: {part['detail']} ({part['ms']} ms)")
    wrong = [f"{part['part']}: {part['detail']}" for part in found["parts"] if not part["passed"]]
    require(not wrong and found["passed"] and status == 0, "; ".join(wrong) or f"status {status}")
    return f"{len(found['parts'])} parts"


def commands_can_be_typed(product: Product) -> str:
    """The program for the terminal answers there, in every letter, with the exit statuses that scripts rely on."""
    terminal = product.installed / "Secretariat-terminal.exe"
    require(__version__ in product.wine.must(terminal, "--version"), "it does not say its version")
    file = a_working_file(product)
    product.wine.must(terminal, "check", dos(file))
    said = json.loads(product.wine.must(terminal, "dump", dos(file)))
    require(said["sessions"] == [], f"it dumps {said}")
    status, told = product.wine.run(terminal, "check", dos(file.with_name("Où est-il.gbwp")))
    require(
        status == 1 and "Où est-il" in told,
        f"of a file that is not there it says, with status {status}: {told}",
    )
    return "version, check, dump"


def a_double_click_opens_the_file(product: Product) -> str:
    """A working file with blanks and accents in its name is opened by its association, in the program just installed."""
    said = product.wine.key(rf"{CLASSES}\.gbwp")
    require("Secretariat.WorkingFile.1" in said, f".gbwp is not ours: {said}")
    require(
        "Secretariat.exe,0" in product.wine.key(rf"{CLASSES}\Secretariat.WorkingFile.1\DefaultIcon"),
        "there is no icon",
    )
    file = a_working_file(product)
    _share_the_classes(product)
    with opened(product, file):
        picture(product.out / "window.png")
    return NAME


def it_is_not_changed_while_it_runs(product: Product) -> str:
    """Setup and uninstall refuse while the window is open, with a status that tells so, and change nothing."""
    with opened(product, a_working_file(product)):
        for program in (product.setup, product.installed / "Uninstall.exe"):
            status, _ = product.wine.run(program, "/S", *_in_place(product, program))
            require(status == IN_USE, f"{program.name} ended with status {status}, not {IN_USE}")
        require(not _differing(product.bundle, product.installed), "the program was changed all the same")
    return f"exit status {IN_USE}"


def a_second_start_hands_its_file_over(product: Product) -> str:
    """While a window is open, a second start gives it the file and ends."""
    file, program, home = (
        a_working_file(product),
        product.installed / "Secretariat.exe",
        product.wine.home / "first run",
    )
    require(not is_open(file), f"{file.name} is open already")
    settings = {
        "SECRETARIAT_HOME": dos(home)
    }  # nothing was opened here before, so nothing is asked about what is open
    window = product.wine.start(program, settings=settings)
    with closing(product, window, (home / "data" / "threshold" / "lock").exists, file):
        status, said = product.wine.run(program, dos(file), settings=settings)
        require(status == 0, f"the second start ended with status {status}: {said}")
        until(lambda: is_open(file), 60, "the window did not open the file it was handed")
    return file.name


def uninstalling_keeps_what_is_the_users(product: Product) -> str:
    """Uninstall /S removes the program and its traces, never a document, a setting, or a file beside it."""
    kept = [a_working_file(product), product.installed / "mine.txt", product.settings / "mine.txt"]
    kept[-1].parent.mkdir(parents=True, exist_ok=True)
    kept[-1].write_text("keep", "utf-8")
    program = product.installed / "Uninstall.exe"
    product.wine.must(program, "/S", *_in_place(product, program))
    programs = [
        product.installed / name for name in ("Secretariat.exe", "Secretariat-terminal.exe", "_internal")
    ]
    for gone in (*programs, product.link):
        require(not gone.exists(), f"{gone.name} was left")
    for path in kept:
        require(path.is_file(), f"{path.name} was removed")
    for key in (UNINSTALL, r"Software\Classes\.gbwp", r"Software\Classes\Secretariat.WorkingFile.1"):
        require(not product.wine.key(rf"HKCU\{key}"), f"{key} was left")
    return "documents, settings and other files are there"


def the_msi_installs_for_everyone(product: Product) -> str:
    """The MSI installs (/i /qn) the same program for everyone at the computer; /x removes it."""
    at = product.wine.folder / "drive_c" / "Program Files" / "Secretariat"
    product.wine.must("msiexec", "/i", dos(product.msi), "/qn")
    differing = _differing(product.bundle, at)
    require(not differing, f"what was installed is not what was built: {differing[:3]}")
    require(
        "Secretariat.WorkingFile.1" in product.wine.key(r"HKLM\Software\Classes\.gbwp"), ".gbwp is not ours"
    )
    product.wine.must(at / "Secretariat.exe", "--version")
    product.wine.must("msiexec", "/x", dos(product.msi), "/qn")
    require(not (at / "Secretariat.exe").exists(), "the program was left")
    return "installed and removed"


def the_portable_folder_keeps_to_itself(product: Product) -> str:
    """The program from the zip opens a file and leaves nothing outside its own folder."""
    place = product.wine.home / "Stick n° 2"
    shutil.rmtree(place, ignore_errors=True)
    with zipfile.ZipFile(product.portable) as packed:
        packed.extractall(place)
    folder = place / "Secretariat"
    require((folder / "portable.ini").is_file(), "portable.ini is missing")
    file = folder / "On the stick.gbwp"
    product.wine.must(folder / "Secretariat.exe", "new", dos(file))
    before = _traces(product)
    with opened(product, file, program=folder / "Secretariat.exe"):
        require(_traces(product) == before, f"it wrote {sorted(_traces(product) - before)[:3]}")
    require(_traces(product) == before, f"it left {sorted(_traces(product) - before)[:3]}")
    require((folder / "Secretariat data").is_dir(), "its own data is not beside it")
    return "its settings and copies lie beside it"


WITHOUT_SETUP = (
    nothing_foreign_is_in_it,
    failing.an_upgrade_that_fails_leaves_the_earlier_version,
    failing.a_place_in_use_leaves_the_program_where_it_was,
    failing.a_folder_of_another_program_is_left_alone,
    signing.programs_are_signed_where_there_is_a_certificate,
    the_msi_installs_for_everyone,
    the_portable_folder_keeps_to_itself,
)
"""What can be tried before Setup.exe is made."""

OF_SETUP = (
    it_is_small_enough,
    failing.what_cannot_be_installed_is_told,
    it_installs_in_silence,
    an_upgrade_removes_what_is_stale,
    what_was_installed_passes_its_test,
    commands_can_be_typed,
    a_double_click_opens_the_file,
    it_is_not_changed_while_it_runs,
    a_second_start_hands_its_file_over,
    moving.a_program_put_elsewhere_takes_the_files_along,
    moving.uninstalling_one_leaves_the_other,
    uninstalling_keeps_what_is_the_users,
)

ALL = (*WITHOUT_SETUP, *OF_SETUP)


def _in_place(product: Product, program: Path) -> tuple[str, ...]:
    """An uninstaller copies itself elsewhere and returns at once, unless it is told where it stands."""
    if program.name != "Uninstall.exe":
        return ()
    return (rf"_?={product.programs}\Secretariat",)


def _share_the_classes(product: Product) -> None:
    """Windows shows each user's own associations among those of all; Wine 8 does not, so they are copied there."""
    for name in (".gbwp", "Secretariat.WorkingFile.1"):
        file = product.wine.home / "classes.reg"
        product.wine.must("reg", "export", rf"{CLASSES}\{name}", dos(file), "/y")
        words = file.read_text("utf-16").replace("HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE")
        file.write_bytes(codecs.BOM_UTF16_LE + words.encode("utf-16-le"))
        product.wine.must("reg", "import", dos(file))
        file.unlink()


def _traces(product: Product) -> frozenset[str]:
    """Return every file in the user's own folders, and every key of the program in the registry."""
    data = product.wine.person / "AppData"
    files = {str(path.relative_to(data)) for path in data.rglob("*") if "Temp" not in path.parts}
    keys = {line for line in product.wine.key(r"HKCU\Software").splitlines() if "ecretariat" in line}
    return frozenset(files | keys)


def _differing(built: Path, installed: Path) -> list[str]:
    """Return the files of a built folder that are not the same where they were installed."""
    files = (path.relative_to(built) for path in built.rglob("*") if path.is_file())
    return [str(file) for file in files if not _same(built / file, installed / file)]


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and _digest(one) == _digest(other)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def tested_on_linux(program: Path, folder: Path) -> tuple[Path, int, str]:
    """Run the self-test of a program made for Linux; return where its result is, its exit status and what it said."""
    environment: Mapping[str, str] = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [str(program), "--self-test", str(folder)],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    return folder / "result.json", done.returncode, done.stdout + done.stderr
