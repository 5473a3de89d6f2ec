"""Reading an outside file into a proposal, which nothing is stored of before the user has seen it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from secretariat.app.admission import admit
from secretariat.app.stationery import stationery
from secretariat.domain.draft import Draft, RegisterDraft
from secretariat.domain.told import ColumnsUnknown, NotYet, TooLong, UnreadableInput
from secretariat.domain.tongue import tr
from secretariat.store.world import facing

PAPERS = (".txt", ".md", ".docx", ".docm", ".dotx")
DOCUMENTS = (".docx", ".docm", ".dotx")
REGISTERS = (".xlsx", ".csv", ".tsv", ".xls", ".xlsm", ".xlsb", ".ods")
LARGEST = 15_000_000  # bytes of a text; the longest paper has half a million
MOST_LINES = 100_000
_LINE_ENDS = (b"\n", b"\r", b"\f", b"\v", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xa9")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet: its letters, its head, and the name by which a mapping of `propose` calls it.

    `meaning` is the field of the register that its head stands for, empty where that is not known.
    """

    letter: str
    head: str
    name: str
    meaning: str = ""


def columns(path: Path) -> tuple[Column, ...]:
    """Return the columns of the sheet that `propose` reads, from left to right; raises what `propose` raises."""
    from secretariat.importers import sheet
    from secretariat.importers.sheet import heads

    _look(path)
    with facing(path):
        found = sheet.columns(path)
    keys = [heads.key(head) for _, head in found]
    return tuple(
        Column(letter, head, head if key and keys.count(key) == 1 else letter, heads.field(head) or "")
        for (letter, head), key in zip(found, keys, strict=True)
    )


def propose(
    path: Path, mapping: Mapping[str, str] | None = None, kind: str | None = None, year: int | None = None
) -> Draft | RegisterDraft:
    """Return what the file proposes: a paper or briefing from text, register rows from a workbook or CSV.

    `kind` ("paper", "briefing", "register") overrides what the ending says, `mapping` (field to column head, "" for none) what the
    heads say.
    Raises UnreadableInput, TooLong and Refused (with the place of what the file cannot hold), NotYet (an old kind
    of file) and what the file system tells.
    """
    _look(path)
    ending = path.suffix.lower()
    registered = kind == "register" or (kind is None and ending in REGISTERS)
    draft = _register(path, mapping, year) if registered else _paper(path, ending, kind)
    admit(draft)
    return draft


def first_look(path: Path) -> tuple[Draft | RegisterDraft, tuple[Column, ...]]:
    """Return what a file proposes, and the columns it has; where the guess finds no title among them, no rows but what it found.

    Raises what `propose` raises.
    """
    try:
        draft = propose(path)
    except ColumnsUnknown:
        draft = RegisterDraft(_guesses(path))
    return draft, columns(path) if isinstance(draft, RegisterDraft) else ()


def _guesses(path: Path) -> tuple[tuple[str, str], ...]:
    """Return the fields that the heads of a sheet give away, each with its head."""
    from secretariat.importers import sheet

    with facing(path):
        return sheet.guesses(path)


def _look(path: Path) -> None:
    """Tell where there is no file that can be read to its end."""
    with facing(path):
        mode = path.stat().st_mode
    if S_ISDIR(mode):
        raise UnreadableInput(path, tr("it is a folder"))
    if not S_ISREG(mode):
        raise UnreadableInput(path, tr("it is a device, not a file"))


def _paper(path: Path, ending: str, kind: str | None) -> Draft:
    """Return the paper that a Word document, or the paper or briefing that a text file proposes."""
    if ending in DOCUMENTS:
        from secretariat.importers import word

        with facing(path):
            return word.read(path, stationery().phrases)
    if ending in (".doc", ".odt", ".rtf"):
        raise NotYet(
            tr("read a paper from this kind of file; save it as a Word document (.docx) and import that")
        )
    if ending in REGISTERS or ending == ".pdf":
        raise UnreadableInput(path, tr("a paper is read from a Word document (.docx) or plain text (.txt)"))
    from secretariat.importers import text

    with facing(path):
        size = path.stat().st_size
        if size > LARGEST:
            raise TooLong(tr("the file"), size, LARGEST, "bytes")
        data = path.read_bytes()
    lines = max(data.count(end) for end in _LINE_ENDS)
    if lines > MOST_LINES:
        raise TooLong(tr("the file"), lines, MOST_LINES, "lines")
    return text.read(data, stationery().phrases, path, kind)


def _register(path: Path, mapping: Mapping[str, str] | None, year: int | None) -> RegisterDraft:
    """Return the register rows that a workbook or CSV file proposes."""
    from secretariat.importers import sheet

    with facing(path):
        return sheet.read(path, year, mapping)
