"""What the world did to us: errors that carry facts, and become a sentence where people read them."""

from collections.abc import Callable
from pathlib import Path


class Told(Exception):
    """Something outside the program went wrong, and the user is to be told what, what is safe and what to do.

    Subclasses carry facts as attributes; `secretariat.app.sentences` makes the words.
    """

    def __reduce__(
        self,
    ) -> "tuple[Callable[..., Told], tuple[type[Told], tuple[object, ...]], dict[str, object]]":
        """Say how to make it again in another process: by its facts, as each kind is made from others."""
        return _again, (type(self), self.args), self.__dict__


def _again(kind: "type[Told]", said: tuple[object, ...]) -> Told:
    """Return an error of a kind; its facts follow."""
    return kind.__new__(kind, *said)


class FileTold(Told):
    """Something is the matter with one file or folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class NotAWorkingFile(FileTold):
    """The file is not a SQLite database at all, or is empty."""


class ForeignFile(FileTold):
    """The file is a database of another program."""


class DamagedFile(FileTold):
    """The file claims to be a working file but its content cannot be trusted."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(path)
        self.detail = detail


class NothingLeft(DamagedFile):
    """The file is damaged, nothing in it can be read, and neither a copy nor a backup of it is on this computer."""


class NewerFile(FileTold):
    """The file was written by a later version of the program."""

    def __init__(self, path: Path, schema: int) -> None:
        super().__init__(path)
        self.schema = schema


class LeftOpen(FileTold):
    """Another program left changes of the file beside it, in the file named `beside`."""

    def __init__(self, path: Path, beside: str) -> None:
        super().__init__(path)
        self.beside = beside


class FileMissing(FileTold):
    """There is no such file."""


class FileExists(FileTold):
    """A file that would be made is there already."""


class FileBusy(FileTold):
    """Another program, or another window of this one, holds the file."""


class NoAccess(FileTold):
    """The file or folder may not be read or written by this user."""


class DiskFull(FileTold):
    """There is no room left where the file should go."""


class FolderGone(FileTold):
    """The folder is not there (any more)."""


class NotAFolder(FileTold):
    """Where a folder should be, or on the way to it, stands a file."""


class NotPublished(FileTold):
    """What was done is safe on this computer but could not be put into the file yet; `reason` says why."""

    def __init__(self, path: Path, reason: Told) -> None:
        super().__init__(path)
        self.reason = reason


class NotBackedUp(FileTold):
    """The file is up to date, but no backup of it could be made; `reason` says why."""

    def __init__(self, path: Path, reason: Told) -> None:
        super().__init__(path)
        self.reason = reason


class DeviceFailed(FileTold):
    """The disk, stick or share reported a failure of another kind."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(path)
        self.detail = detail


class PartMissing(FileTold):
    """A file that belongs to the program itself is missing or cannot be read."""


class OtherDocument(FileTold):
    """The file is a working file, but no copy of the one it should be brought together with (`own`)."""

    def __init__(self, path: Path, own: Path) -> None:
        super().__init__(path)
        self.own = own


class UnreadableInput(FileTold):
    """A file to be imported cannot be understood; `where` names the sheet, cell or line if known."""

    def __init__(self, path: Path, detail: str, where: str = "") -> None:
        super().__init__(path)
        self.detail = detail
        self.where = where


class ColumnsUnknown(UnreadableInput):
    """A sheet can be read, but none of its columns is known to hold a title; the user can say which does."""


class TooLong(Told):
    """A text is longer than the program can hold or print; `length` and `limit` are counted in `unit`."""

    def __init__(self, what: str, length: int, limit: int, unit: str = "characters") -> None:
        super().__init__(what, length, limit, unit)
        self.what = what
        self.length = length
        self.limit = limit
        self.unit = unit


class UnprintableCharacter(Told):
    """No font has a glyph for a character of the paper; `places` are (where, character) pairs."""

    def __init__(self, places: tuple[tuple[str, str], ...]) -> None:
        super().__init__(places)
        self.places = places


class Gone(Told):
    """What a command speaks of is no longer in the file."""

    def __init__(self, kind: str, id: str) -> None:
        super().__init__(kind, id)
        self.kind = kind
        self.id = id


class BrokenHistory(Told):
    """A history that comes from elsewhere cannot be true; `rid` names the revision, `detail` says why."""

    def __init__(self, rid: str, detail: str) -> None:
        super().__init__(rid, detail)
        self.rid = rid
        self.detail = detail


class Unknown(Told):
    """The user named something that the file does not hold, such as a symbol."""

    def __init__(self, what: str, name: str, known: tuple[str, ...] = ()) -> None:
        super().__init__(what, name)
        self.what = what
        self.name = name
        self.known = known


class Refused(Told):
    """A command cannot be carried out as things stand; `why` names the rule in words for people."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Locked(Told):
    """A paper was issued, and what was issued never changes; `paper` is its symbol."""

    def __init__(self, paper: str) -> None:
        super().__init__(paper)
        self.paper = paper


class Undecided(Told):
    """Questions are open in a paper that should go out; `paper` is its symbol, `count` how many there are."""

    def __init__(self, paper: str, count: int) -> None:
        super().__init__(paper, count)
        self.paper = paper
        self.count = count


class Cancelled(Told):
    """The user stopped the work; nothing was written."""


class GaveWay(Cancelled):
    """Work that can be done later stopped for what somebody waits for; nothing was written."""


class NotYet(Told):
    """The program does not do this yet."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class NoSpelling(Told):
    """Words cannot be looked up; `why` names what is missing."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
