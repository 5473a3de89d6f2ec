"""What goes into the frozen program, and what stays out."""

import re
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path, PurePath

from installer import unfolding
from installer.licences import PINS, names
from secretariat import __version__

ROOT = Path(__file__).resolve().parent.parent
ICON = ROOT / "resources" / "icons" / "secretariat.ico"
NOTICES = ROOT / "installer" / "notices"

EXCLUDED = [
    "tkinter",
    "unittest",
    "pydoc_data",
    "lib2to3",
    "pip",  # sqlite-utils asks for it and does without
    "setuptools",
    "ssl",  # the program opens no network connection
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    "PySide6.QtNetwork",  # its library stays: the one that draws pages will not load without it
    "PIL._avif",
    "PIL.AvifImagePlugin",
]
"""Modules nobody asks for at work, though a library names them."""

OF_QT = {"pyside6-essentials", "pyside6-pdf", "shiboken6"}

_UNUSED_OF_QT = re.compile(
    r"opengl32sw|qt6?(quick|qml|virtualkeyboard|designer|sql|test|opengl)|qdirect2d|d3dcompiler|tuiotouch|"
    r"/imageformats/[a-z]*qpdf|/(tls|networkinformation|qmltooling|sqldrivers|vectorimageformats|egldeviceintegrations)/",
    re.IGNORECASE,
)
_TRANSLATIONS = re.compile(r"/translations/.*\.qm$")
_OUR_LANGUAGES = re.compile(r"_(en|fr|es)\.qm$")
_ENCHANT = re.compile(r"(^|/)enchant/(data/mingw64/)?(bin|lib|share)/")
_OF_ENCHANT = re.compile(
    r"/(libenchant-2|libhunspell-1\.7-0|libglib-2\.0-0|libgmodule-2\.0-0|libiconv-2|libintl-8|libpcre2-8-0|"
    r"libgcc_s_seh-1|libstdc\+\+-6|libwinpthread-1|enchant_hunspell|libenchant_hunspell)\.dll$"
)
_HYPHENS = re.compile(r"/pyphen/dictionaries/.*\.dic$")
_OUR_HYPHENS = re.compile(r"/hyph_(en_GB|fr|es)\.dic$")
_NEVER = re.compile(r"(^|/)(icuuc|mscms|ucrtbase|kernel32|ntdll|libssl[^/]*)\.(dll|so[^/]*)$", re.IGNORECASE)

Part = tuple[str, str]


def wanted(name: str) -> bool:
    """Tell whether a file that was found belongs into the program, by the name it would have there."""
    at = "/" + name.replace("\\", "/")
    if _NEVER.search(at) or _UNUSED_OF_QT.search(at):
        return False
    if _TRANSLATIONS.search(at):
        return bool(_OUR_LANGUAGES.search(at))
    if _HYPHENS.search(at):
        return bool(_OUR_HYPHENS.search(at))
    return not _ENCHANT.search(at) or bool(_OF_ENCHANT.search(at))


def data() -> list[Part]:
    """Return the files the program reads, and the licences of all it is made of, each with its folder inside."""
    return [
        (str(ROOT / "resources"), "resources"),
        (str(ROOT / "LICENSE"), "licences/secretariat"),
        *((str(path), "licences") for path in sorted(NOTICES.iterdir())),
        *_licences(),
        *start_of_qt(),
    ]


def start_of_qt() -> list[Part]:
    """Return the modules Qt for Python would else compile at every start, each with the folder it looks for them in."""
    compiled = unfolding.unfold()
    packages = Path(*compiled[0].parts[: compiled[0].parts.index(unfolding.PACKAGE)]) if compiled else Path()
    return [(str(path), path.parent.relative_to(packages).as_posix()) for path in compiled]


def _licences() -> list[Part]:
    """Return the licences of Python and of each package that is pinned for a run (raises SystemExit where one has none)."""
    found = [(str(path), "licences/python") for path in _of_python()]
    for name in names(PINS.read_text("utf-8")):
        try:
            files = distribution(name).files or []
        except PackageNotFoundError:
            continue  # pinned for another system
        # Help > About reads version and licence of each where an installation keeps them.
        found += [(str(file.locate()), file.parts[0]) for file in files if file.parts[1:] == ("METADATA",)]
        texts = _of_qt() if name in OF_QT else [str(file.locate()) for file in files if _is_licence(file)]
        if not texts:
            raise SystemExit(f"{name} comes without the text of its licence")
        found += [(text, f"licences/{name}") for text in texts]
    return found


def _of_qt() -> list[str]:
    """Return what Qt is used under: its packages bring the commercial licence alone, another has the texts of the LGPL."""
    texts = [file for file in distribution("python-bidi").files or [] if file.name.startswith("COPYING")]
    return [str(NOTICES / "QT.txt"), *(str(file.locate()) for file in texts)]


def _is_licence(file: PurePath) -> bool:
    """Tell whether a file of a package is the text of its licence, or says who made it."""
    if not file.parts[0].endswith(".dist-info"):
        return False
    return bool(re.search(r"licen[cs]e|copying|notice|authors", "/".join(file.parts[1:]), re.IGNORECASE))


def _of_python() -> list[Path]:
    """Return where this Python's own licence lies."""
    home = Path(sys.base_prefix)
    places = (home / "LICENSE.txt", Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"))
    lib = Path(sys.modules["os"].__file__ or "").parent / "LICENSE.txt"
    return [path for path in (*places, lib) if path.is_file()][:1]


def remembering(asked: Callable[..., set[Part]]) -> Callable[..., set[Part]]:
    """Return a question about the libraries that one needs which is asked once of each: the recipes for Qt ask it hundreds of times."""
    known: dict[tuple[str, ...], set[Part]] = {}

    def answered(filename: object, search_paths: Iterable[object] | None = None) -> set[Part]:
        key = (str(filename), *map(str, search_paths or ()))
        if key not in known:
            known[key] = asked(filename, search_paths)
        return set(known[key])

    return answered


def version_info(version: str = __version__) -> str:
    """Return what Windows shows of the program under Properties > Details, as PyInstaller reads it."""
    return VERSION_INFO.format(version=version, numbers=numbers(version))


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts: four numbers."""
    first, second, third, fourth, *_ = (*map(int, re.findall(r"\d+", version)), 0, 0, 0, 0)
    return first, second, third, fourth


VERSION_INFO = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Secretariat project"),
      StringStruct("FileDescription", "Secretariat"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "secretariat"),
      StringStruct("LegalCopyright", "The Secretariat project, MIT licence"),
      StringStruct("OriginalFilename", "Secretariat.exe"),
      StringStruct("ProductName", "Secretariat"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""
