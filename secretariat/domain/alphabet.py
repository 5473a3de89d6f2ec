"""The order in which people look words up, in the language the program speaks."""

from secretariat.domain import tongue
from secretariat.domain.folding import fold
from secretariat.domain.language import Language

_BEHIND_ALL = "\U0010fffd"  # no letter: "n" with it comes after "n" with any other


def place(words: str) -> tuple[str, str]:
    """Return by what words are ordered: as in a dictionary, where accents and capitals come second."""
    return fold(lettered(words)).text, words


def lettered(words: str) -> str:
    """Return words in which a letter of its own, as ñ in Spanish, stays one when accents are left out."""
    if tongue.own() is not Language.ES or words.isascii():
        return words
    return words.replace("ñ", f"n{_BEHIND_ALL}").replace("Ñ", f"N{_BEHIND_ALL}")
