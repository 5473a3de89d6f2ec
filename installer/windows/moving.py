"""What must hold where the program was put at another place, or stands at two."""

import shutil

from installer.windows.product import CLASSES, UNINSTALL, Product, a_working_file, closing
from installer.windows.wine import require


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
