"""Looking words up: the dictionaries that come with the program, and the words the user has added."""

import os
import shutil
from collections.abc import Collection, Iterable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from secretariat.app import vocabulary
from secretariat.app.delivery import make_folder
from secretariat.app.folder import folder
from secretariat.app.places import Home
from secretariat.domain.language import Language
from secretariat.domain.spelling import Word, bare, parts, plain, words
from secretariat.domain.told import NoSpelling
from secretariat.domain.tongue import tr
from secretariat.store.world import facing

if TYPE_CHECKING:
    import enchant

DICTIONARIES = {Language.EN: "en_GB", Language.FR: "fr", Language.ES: "es"}
MOST = 7  # suggestions
_REMEMBERED = 50_000  # words whose answer is kept, a language

Texts = tuple[str, ...]
Wrong = tuple[Word, ...]


class Speller:
    """Tells right words from wrong ones, on whichever thread asks; one at a time.

    Everything in it raises NoSpelling where the library or the dictionary is missing.
    """

    def __init__(self, home: Home, dictionaries: Path | None = None) -> None:
        """Look words up in `dictionaries`, those of the program when None; nothing is loaded before it is needed."""
        self._home = home
        self._from = dictionaries or folder() / "dictionaries"
        self._loaded: dict[Language, enchant.Dict] = {}
        self._answers: dict[Language, dict[str, bool]] = {}
        self._own: dict[Language, frozenset[str]] = {}
        self._lock = Lock()

    def wrong(
        self, texts: Iterable[str], language: Language, known: Collection[str] = ()
    ) -> tuple[Wrong, ...]:
        """Return the misspelt words of each text; `known` holds names that are right in every language."""
        with self._lock:
            self._load(language)
            own = self._words(language)
            return tuple(
                tuple(word for word in words(text) if not self._right(word.text, language, own, known))
                for text in texts
            )

    def suggestions(self, word: str, language: Language) -> tuple[str, ...]:
        """Return what a misspelt word may have been meant to be, the likeliest first."""
        with self._lock:
            found: list[str] = self._load(language).suggest(plain(word))
        return tuple(dict.fromkeys(said.replace("'", "’") for said in found))[:MOST]

    def learn(self, word: str, language: Language) -> None:
        """Put a word into the user's dictionary."""
        with self._lock:
            vocabulary.add(self._home, language, plain(word))
            self._own.pop(language, None)

    def forget(self, word: str, language: Language) -> None:
        """Take a word out of the user's dictionary."""
        with self._lock:
            vocabulary.remove(self._home, language, word)
            self._own.pop(language, None)

    def added(self, language: Language) -> tuple[str, ...]:
        """Return the words in the user's dictionary."""
        return vocabulary.words(self._home, language)

    def _words(self, language: Language) -> frozenset[str]:
        """Return the words of a language that the house and the user have added."""
        if language not in self._own:
            house = self._from / "house" / f"{language}.txt"
            added = house.read_text("utf-8").splitlines() if house.exists() else []
            self._own[language] = frozenset((*added, *vocabulary.words(self._home, language)))
        return self._own[language]

    def _right(self, word: str, language: Language, own: Collection[str], known: Collection[str]) -> bool:
        """Say whether a word is right: in a dictionary, a name, or put together from words that are right."""
        said, name = plain(word), bare(word)
        if self._found(said, language) or name in known or said in known:
            return True
        if any(way in own for way in (said, name, said[0].lower() + said[1:], name[0].lower() + name[1:])):
            return True
        joined = parts(said)
        return len(joined) > 1 and all(
            len(part.text) < 2 or part.text.isupper() or self._right(part.text, language, own, known)
            for part in joined
        )

    def _found(self, said: str, language: Language) -> bool:
        """Say whether the dictionary of a language has a word."""
        answers = self._answers[language]
        if said not in answers:
            if len(answers) >= _REMEMBERED:
                answers.clear()
            answers[said] = bool(self._loaded[language].check(said))
        return answers[said]

    def _load(self, language: Language) -> "enchant.Dict":
        """Return the dictionary of a language, loaded when it is first wanted."""
        if language not in self._loaded:
            self._loaded[language] = self._opened(DICTIONARIES[language])
            self._answers[language] = {}
        return self._loaded[language]

    def _opened(self, name: str) -> "enchant.Dict":
        """Open a dictionary."""
        at = self._home.data / "spelling"
        self._lay_out(name, at / "hunspell")
        os.environ["ENCHANT_CONFIG_DIR"] = str(at)  # the only way the library is told where to look
        try:
            import enchant
        except ImportError as error:
            raise NoSpelling(tr("the library that looks words up is not installed")) from error
        try:
            broker = enchant.Broker()
            broker.set_ordering("*", "hunspell")
            return broker.request_dict(name)
        except enchant.errors.Error as error:
            raise NoSpelling(tr("the dictionary {name} cannot be read", name=name)) from error

    def _lay_out(self, name: str, at: Path) -> None:
        """Copy a dictionary to where the library looks, which writes lists of its own beside it."""
        make_folder(at)
        for file in (f"{name}.aff", f"{name}.dic"):
            kept, copy = self._from / file, at / file
            if not kept.exists():
                raise NoSpelling(tr("the dictionary {file} is missing", file=file))
            with facing(copy):
                if not copy.exists() or copy.stat().st_size != kept.stat().st_size:
                    shutil.copyfile(kept, copy)
