"""What must hold where the program was put at another place, or stands at two."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from installer.windows.product import CLASSES, NOT_DONE, UNINSTALL, Product, a_working_file, closing
from installer.windows.wine import require

BUILD = Path(__file__).resolve().parents[1] / "build_wine.sh"
PARTS = ("Secretariat.exe", "Secretariat-terminal.exe", "_internal/library.dll")


def a_program_put_elsewhere_takes_the_files_along(product: Product) -> str:
    """Setup to another folder moves the program; one that was removed by hand is looked for in vain no longer."""
    kinds, other = rf"{CLASSES}\Secretariat.WorkingFile.1\shell", product.installed.with_name("Elsewhere")
    product.wine.must(product.setup, "/S", rf"/D={product.programs}\Elsewhere")
    require((other / "Secretariat.exe").is_file(), "it was not put where it was told to")
    require(not (product.installed / "Secretariat.exe").exists(), "it was left at the earlier place, too")
    require(
        (product.installed / "mine.txt").is_file(), "a file of the user's was removed at the earlier place"
    )
    require("Elsewhere" in product.wine.key(kinds), "files are not opened at the new place")
    shutil.copytree(other, product.installed, dirs_exist_ok=True)
    shutil.rmtree(other)
    window = product.wine.start(product.installed / "Secretariat.exe")
    with closing(
        product, window, lambda: "Elsewhere" not in product.wine.key(kinds), a_working_file(product)
    ):
        require("Programs\\Secretariat\\" in product.wine.key(kinds), "files are opened with neither")
    product.wine.must(product.setup, "/S", rf"/D={product.programs}\Secretariat")
    return "moved; removed by hand and mended"


def an_upgrade_that_fails_leaves_the_earlier_version(product: Product) -> str:
    """Where a file of the new version cannot be written, the program is as it was before, and the status tells so."""
    at = product.wine.folder / "drive_c" / "small"
    product.wine.must(_small_setup(product, "0.0.1"), "/S", r"/D=C:\small")
    (at / "new").mkdir()  # a folder where the new version has a file
    status, _ = product.wine.run(_small_setup(product, "0.0.2", "new"), "/S", r"/D=C:\small")
    require(status == NOT_DONE, f"it ended with status {status}, not {NOT_DONE}")
    for name in PARTS:
        require((at / name).read_text("utf-8") == "0.0.1", f"{name} is not the earlier one")
    product.wine.must(at / "Uninstall.exe", "/S", r"_?=C:\small")
    require(not (at / PARTS[0]).exists(), "the program was left")
    shutil.rmtree(at)
    return f"exit status {NOT_DONE}"


def _small_setup(product: Product, version: str, *more: str) -> Path:
    """Return a setup program as ours is, of files that only say which version they are."""
    bundle, setup = product.out / "small", product.out / f"Small-{version}-Setup.exe"
    shutil.rmtree(bundle, ignore_errors=True)
    for name in (*PARTS, *more):
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).write_text(version, "utf-8")
    told = {
        "SETUP_VERSION": version,
        "SETUP_BUNDLE": str(bundle),
        "SETUP_FILE": str(setup),
        "SETUP_QUICK": "1",
    }
    command = ["bash", str(BUILD), "setup"]
    environment = {**os.environ, "PYTHON": sys.executable, **told}
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return setup


def uninstalling_one_leaves_the_other(product: Product) -> str:
    """The uninstaller of a program that Windows no longer knows of takes nothing from the one it knows."""
    copy = product.installed.with_name("Copy")
    shutil.copytree(product.installed, copy)
    product.wine.must(copy / "Uninstall.exe", "/S", rf"_?={product.programs}\Copy")
    require(not (copy / "Secretariat.exe").exists(), "the program was left")
    require(product.link.is_file(), "the entry in the Start menu was removed")
    require(product.wine.key(rf"HKCU\{UNINSTALL}"), "the entry in the list of programs was removed")
    require(product.wine.key(rf"{CLASSES}\.gbwp"), "the association was removed")
    shutil.rmtree(copy)
    return "Start menu, list of programs, association"
