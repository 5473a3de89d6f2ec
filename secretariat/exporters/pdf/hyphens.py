"""Where the words of a language may be hyphenated."""

from functools import lru_cache
from typing import Any

from secretariat.domain.language import Language
from secretariat.exporters.pdf.breaker import Hyphenate

_DICTIONARIES = {Language.EN: "en_GB", Language.FR: "fr", Language.ES: "es"}


@lru_cache(maxsize=len(_DICTIONARIES))
def hyphenation(language: Language) -> Hyphenate:
    """Return what says after how many letters a word of a language may be hyphenated."""
    import pyphen

    dictionary: Any = pyphen.Pyphen(lang=_DICTIONARIES[language])

    @lru_cache(maxsize=5000)
    def places(word: str) -> list[int]:
        return [int(place) for place in dictionary.positions(word)]

    return places
