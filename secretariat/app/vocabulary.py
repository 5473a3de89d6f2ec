"""The user's own dictionary: words that are right because the user says so, in a plain text file a language."""

from pathlib import Path

from secretariat.app.delivery import deliver, make_folder
from secretariat.app.places import Home
from secretariat.domain import alphabet
from secretariat.domain.language import Language
from secretariat.domain.told import DamagedFile
from secretariat.store.world import facing


def path(home: Home, language: Language) -> Path:
    """Return the file that holds the words of a language, one a line."""
    return home.data / "dictionaries" / f"{language}.txt"


def words(home: Home, language: Language) -> tuple[str, ...]:
    """Return the user's words of a language in alphabetical order; what is no text reads as no words."""
    try:
        with facing(path(home, language)):
            said = path(home, language).read_text("utf-8") if path(home, language).exists() else ""
    except DamagedFile:
        return ()
    return tuple(sorted({line.strip() for line in said.splitlines() if line.strip()}, key=alphabet.place))


def add(home: Home, language: Language, word: str) -> None:
    """Put a word into the dictionary (raises NoAccess, DiskFull and what else the disk may tell)."""
    _write(home, language, {*words(home, language), word.strip()})


def remove(home: Home, language: Language, word: str) -> None:
    """Take a word out of the dictionary (raises NoAccess, DiskFull and what else the disk may tell)."""
    _write(home, language, {*words(home, language)} - {word})


def _write(home: Home, language: Language, said: set[str]) -> None:
    """Write the file anew."""
    target = path(home, language)
    make_folder(target.parent)
    lines = "".join(f"{word}\n" for word in sorted(said, key=alphabet.place))
    deliver(target, lambda made: _put(made, lines), lambda _: None)


def _put(made: Path, lines: str) -> None:
    """Write the words."""
    made.write_text(lines, encoding="utf-8", newline="\n")
