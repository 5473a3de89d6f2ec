"""What must hold where setup cannot do what it is to do: nothing half done is left, and what was there before is there again."""

import shutil
from pathlib import Path

from installer.windows.building import built
from installer.windows.product import IN_USE, NOT_DONE, UNINSTALL, Product
from installer.windows.wine import dos, require, until

PARTS = ("Secretariat.exe", "Secretariat-terminal.exe", "_internal/library.dll")
LARGE, ROOM = 2_000_000, 1_000_000  # bytes of a library, and of what can be written of it
HOLDING = "import sys, time; held = open(sys.argv[1], 'rb'); print('held', flush=True); time.sleep(600)"


def what_cannot_be_installed_is_told(product: Product) -> str:
    """Where a file cannot be written, Setup /S leaves nothing but what the user has there, and its status tells so."""
    for room in (None, ROOM):
        at = product.wine.folder / "drive_c" / "blocked"
        at.mkdir()
        mine = at / ("_internal" if room is None else "mine.txt")  # a file where a folder should be
        mine.write_text("keep", "utf-8")
        setup = product.setup if room is None else _small_setup(product, "0.0.1", large=True)
        _not_done(product, setup, r"C:\blocked", room)
        require(_found(at) == {mine.name: "keep"}, f"it left {sorted(_found(at))}")
        shutil.rmtree(at)
    _not_done(product, _small_setup(product, "0.0.1", large=True), r"C:\blocked", ROOM)
    require(not at.exists(), "it left its folder")
    return f"exit status {NOT_DONE}"


def an_upgrade_that_fails_leaves_the_earlier_version(product: Product) -> str:
    """Where a file of the new version cannot be written, the program is as it was before, and the status tells so."""
    at = product.wine.folder / "drive_c" / "small"
    product.wine.must(_small_setup(product, "0.0.1"), "/S", r"/D=C:\small")
    before = _found(at)
    (at / "new").mkdir()  # a folder where the new version has a file
    _not_done(product, _small_setup(product, "0.0.2", "new"), r"C:\small")
    require(_found(at) == before, f"it left {sorted(_found(at))}, and not as it was")
    _not_done(product, _small_setup(product, "0.0.2", large=True), r"C:\small", ROOM)
    require(_found(at) == before, f"for want of room it left {sorted(_found(at))}, and not as it was")
    _removed(product, at)
    return f"exit status {NOT_DONE}"


def a_place_in_use_leaves_the_program_where_it_was(product: Product) -> str:
    """Where a file at the new place is in use, nothing is changed there, and the program works on at its earlier place."""
    one, other = (product.wine.folder / "drive_c" / name for name in ("small", "other"))
    product.wine.must(_small_setup(product, "0.0.1"), "/S", r"/D=C:\small")
    shutil.copytree(one, other)
    before = _found(one)
    python = product.out / "python" / "python.exe"
    for name in PARTS[:2]:
        holding = product.wine.start(python, "-c", HOLDING, dos(other / name))
        until(holding.heard, 60, f"{name} was not held open")
        status, _ = product.wine.run(_small_setup(product, "0.0.2"), "/S", r"/D=C:\other")
        holding.kill()
        require(status == IN_USE, f"with {name} in use it ended with status {status}, not {IN_USE}")
        for at in (one, other):
            require(
                _found(at) == before,
                f"with {name} in use it left in {at.name} {sorted(_found(at))}, or changed them",
            )
    shutil.rmtree(other)
    _removed(product, one)
    return f"exit status {IN_USE}"


def a_folder_of_another_program_is_left_alone(product: Product) -> str:
    """Where another program keeps its parts in a folder called as ours, Setup /S changes nothing, and its status tells so."""
    at = product.wine.folder / "drive_c" / "another"
    (at / "_internal").mkdir(parents=True)
    for name in ("Another.exe", "Uninstall.exe", "_internal/library.dll"):
        (at / name).write_text("of another program", "utf-8")
    before = _found(at)
    _not_done(product, _small_setup(product, "0.0.1"), r"C:\another")
    require(_found(at) == before, f"it left {sorted(_found(at))}, or changed them")
    shutil.rmtree(at)
    return f"exit status {NOT_DONE}"


def _not_done(product: Product, setup: Path, folder: str, room: int | None = None) -> None:
    """Run a setup that is to fail (raises Failed where it tells of success, or Windows lists its program)."""
    listed = product.wine.key(rf"HKCU\{UNINSTALL}")
    status, _ = product.wine.run(setup, "/S", f"/D={folder}", room=room)
    require(status == NOT_DONE, f"it ended with status {status}, not {NOT_DONE}")
    require(product.wine.key(rf"HKCU\{UNINSTALL}") == listed, "Windows lists a program that is not there")


def _removed(product: Product, at: Path) -> None:
    """Uninstall a small program, and be done with its folder."""
    product.wine.must(at / "Uninstall.exe", "/S", rf"_?=C:\{at.name}")
    require(not (at / PARTS[0]).exists(), "the program was left")
    shutil.rmtree(at, ignore_errors=True)


def _found(folder: Path) -> dict[str, str]:
    """Return the files of a folder with what they hold, as text."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode("latin-1")
        for path in folder.rglob("*")
        if path.is_file()
    }


def _small_setup(product: Product, version: str, *more: str, large: bool = False) -> Path:
    """Return a setup program as ours is, of files that only say which version they are; the last may be a large one."""
    bundle, setup = product.out / "small", product.out / f"Small-{version}-Setup.exe"
    shutil.rmtree(bundle, ignore_errors=True)
    for name in (*PARTS, *more):
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).write_text(version, "utf-8")
    if large:
        (bundle / PARTS[-1]).write_bytes(bytes(LARGE))
    built("setup", aloud=False, VERSION=version, BUNDLE=str(bundle), FILE=str(setup), QUICK="1")
    return setup
