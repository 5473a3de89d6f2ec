"""What the window remembers from one day to the next."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from secretariat.domain.habits import ALL, Kind

RECENT = 10
SHEETS = 30


class Settings:
    """The settings file of the window. What is missing or damaged reads as the default."""

    def __init__(self, path: Path) -> None:
        """Use the settings file at `path`."""
        self.path = path
        self.damaged = _set_aside(path)
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def lasting(self) -> bool:
        """Whether what is chosen can be kept for the next time."""
        return self._store.isWritable() and self._store.status() is not QSettings.Status.AccessError

    @property
    def last_file(self) -> Path | None:
        """The working file that was open last, if it was not closed by hand."""
        return self._path("last_file")

    @last_file.setter
    def last_file(self, path: Path | None) -> None:
        """Remember the file that is open, or that none is."""
        self._store.setValue("last_file", str(path or ""))

    @property
    def recent(self) -> list[Path]:
        """The working files opened lately, the latest first."""
        return [Path(name) for name in self._texts("recent")]

    def opened(self, path: Path) -> None:
        """Remember that a working file was opened."""
        others = [str(known) for known in self.recent if known != path]
        self._store.setValue("recent", [str(path), *others][:RECENT])
        self.last_file = path

    def forget(self, path: Path) -> None:
        """Take a file off the recent ones."""
        self._store.setValue("recent", [str(known) for known in self.recent if known != path])

    @property
    def export_folder(self) -> Path | None:
        """The folder that was last exported to."""
        return self._path("export_folder")

    @export_folder.setter
    def export_folder(self, path: Path | None) -> None:
        """Remember where exports go."""
        self._store.setValue("export_folder", str(path or ""))

    @property
    def session_formats(self) -> tuple[str, ...]:
        """The formats in which a session was last exported."""
        return tuple(self._texts("session_formats")) or ("pdf", "xlsx")

    @session_formats.setter
    def session_formats(self, formats: tuple[str, ...]) -> None:
        self._store.setValue("session_formats", list(formats))

    @property
    def reopen(self) -> bool:
        """Whether the last file opens at the start."""
        return self._text("reopen", "yes") == "yes"

    @reopen.setter
    def reopen(self, reopen: bool) -> None:
        """Have the last file open at the start, or not."""
        self._store.setValue("reopen", "yes" if reopen else "no")

    @property
    def text_size(self) -> int:
        """The size of all text in per cent, 80 to 200."""
        size = self._text("text_size", "100")
        return min(200, max(80, int(size))) if size.isdecimal() else 100

    @text_size.setter
    def text_size(self, size: int) -> None:
        """Set the size of all text in per cent."""
        self._store.setValue("text_size", str(size))

    @property
    def scheme(self) -> str:
        """The colours: "light", "dark", or "system" for what the computer is set to."""
        scheme = self._text("scheme", "system")
        return scheme if scheme in {"light", "dark", "contrast"} else "system"

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        """Set the colours."""
        self._store.setValue("scheme", scheme)

    @property
    def speech(self) -> str:
        """The language the program speaks: "en", "fr", "es", or "system" for that of the computer."""
        speech = self._text("speech", "system")
        return speech if speech in {"en", "fr", "es"} else "system"

    @speech.setter
    def speech(self, speech: str) -> None:
        self._store.setValue("speech", speech)

    @property
    def style(self) -> str:
        """How controls are drawn: "fusion" for our own manner, "computer" for that of the computer."""
        return "computer" if self._text("style") == "computer" else "fusion"

    @style.setter
    def style(self, style: str) -> None:
        self._store.setValue("style", style)

    @property
    def toured(self) -> bool:
        """Whether the tour was taken, or declined."""
        return self._text("toured") == "yes"

    @toured.setter
    def toured(self, toured: bool) -> None:
        self._store.setValue("toured", "yes" if toured else "no")

    @property
    def preview(self) -> bool:
        """Whether the preview is shown beside a paper."""
        return self._text("preview", "no") == "yes"

    @preview.setter
    def preview(self, shown: bool) -> None:
        self._store.setValue("preview", "yes" if shown else "no")

    @property
    def preview_zoom(self) -> float:
        """How large the pages of the preview are, 1.0 for their real size, 0 for as wide as the panel."""
        percent = self._text("preview_zoom", "0")
        return min(400, int(percent)) / 100 if percent.isdecimal() else 0.0

    @preview_zoom.setter
    def preview_zoom(self, zoom: float) -> None:
        self._store.setValue("preview_zoom", str(round(zoom * 100)))

    @property
    def spelling(self) -> bool:
        """Whether misspelt words are marked while one types."""
        return self._text("spelling", "yes") == "yes"

    @spelling.setter
    def spelling(self, checked: bool) -> None:
        self._store.setValue("spelling", "yes" if checked else "no")

    @property
    def corrections(self) -> frozenset[Kind]:
        """What is corrected while one types."""
        off = self._text("uncorrected").split()
        return frozenset(kind for kind in ALL if kind not in off)

    @corrections.setter
    def corrections(self, kinds: frozenset[Kind]) -> None:
        self._store.setValue("uncorrected", " ".join(sorted(ALL - kinds)))

    def columns_of(self, heads: Sequence[str]) -> dict[str, str] | None:
        """Return from which column each field of a register was read when a sheet had these heads, None if none had."""
        return dict(self._sheets()).get(_known_as(heads))

    def keep_columns(self, heads: Sequence[str], mapping: Mapping[str, str]) -> None:
        """Remember from which column ("" for none) each field is read of a sheet with these heads."""
        name = _known_as(heads)
        others = [sheet for sheet in self._sheets() if sheet[0] != name]
        import json

        self._store.setValue("sheets", json.dumps([(name, dict(mapping)), *others][:SHEETS]))

    def _sheets(self) -> list[tuple[tuple[str, ...], dict[str, str]]]:
        """Return heads and columns of the sheets read lately, the latest first; what is damaged is left out."""
        import json

        try:
            kept = json.loads(self._text("sheets", "[]"))
        except ValueError:
            return []
        return [sheet for entry in (kept if isinstance(kept, list) else []) if (sheet := _sheet(entry))]

    def state(self, name: str) -> QByteArray:
        """Return a state that a widget saved itself: "geometry", "splitter", "columns/register"; empty where unknown."""
        state = self._store.value(f"state/{name}")
        return state if isinstance(state, QByteArray) else QByteArray()

    def keep(self, name: str, state: QByteArray) -> None:
        """Remember the state of a widget."""
        self._store.setValue(f"state/{name}", state)

    def flush(self) -> None:
        """Write the file now."""
        self._store.sync()

    def _text(self, name: str, default: str = "") -> str:
        """Return a setting as text."""
        value = self._store.value(name, default)
        return value if isinstance(value, str) else default

    def _texts(self, name: str) -> list[str]:
        """Return a setting as a list; Qt gives back a list of one as text."""
        value = self._store.value(name, [])
        if isinstance(value, str):
            return [value] if value else []
        return [entry for entry in value if isinstance(entry, str)] if isinstance(value, list) else []

    def _path(self, name: str) -> Path | None:
        """Return a setting as a path."""
        text = self._text(name)
        return Path(text) if text else None


def _set_aside(path: Path) -> bool:
    """Move a settings file that is damaged out of the way, beside it; say whether there was one."""
    try:
        with path.open("rb") as file:
            sound = b"\x00" not in file.read()
    except OSError:  # it is not there, or something that is no file stands there
        return False
    if (
        sound
        and QSettings(str(path), QSettings.Format.IniFormat).status() is not QSettings.Status.FormatError
    ):
        return False
    with suppress(OSError):
        path.replace(path.with_suffix(".damaged.ini"))
    return True


def _known_as(heads: Sequence[str]) -> tuple[str, ...]:
    """Return the heads by which a sheet is known again: in any order, unless only their order tells them apart."""
    return tuple(sorted(heads) if len(set(heads)) == len(heads) and all(heads) else heads)


def _sheet(entry: object) -> tuple[tuple[str, ...], dict[str, str]] | None:
    """Return heads and columns as they were kept, None where they are damaged."""
    match entry:
        case [list() as heads, dict() as mapping] if all(
            isinstance(text, str) for text in (*heads, *mapping, *mapping.values())
        ):
            return tuple(heads), mapping
    return None
