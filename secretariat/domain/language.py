"""The languages papers are written in, and words that exist in some of them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum


class Language(StrEnum):
    """A working language of the Governing Body."""

    EN = "en"
    FR = "fr"
    ES = "es"


def decimal(number: float, language: Language) -> str:
    """Return a number with one decimal behind the mark its language has for it: 8.1 in English, 8,1 in French and Spanish."""
    said = f"{number:.1f}"
    return said if language is Language.EN else said.replace(".", ",")


@dataclass(frozen=True, slots=True)
class Words:
    """What one thing says in each language; empty where it says nothing."""

    en: str = ""
    fr: str = ""
    es: str = ""

    def __getitem__(self, language: Language) -> str:
        """Return the words in `language`, empty when there are none."""
        match language:
            case Language.EN:
                return self.en
            case Language.FR:
                return self.fr
            case Language.ES:
                return self.es

    def __bool__(self) -> bool:
        """Say whether there are words in any language."""
        return bool(self.en or self.fr or self.es)

    def __iter__(self) -> Iterator[tuple[Language, str]]:
        """Yield each language that has words, with them."""
        return iter([(language, self[language]) for language in Language if self[language]])

    def having(self, language: Language, text: str) -> "Words":
        """Return these words with `text` in `language`."""
        return replace(self, **{language.value: text})

    def best(self, language: Language) -> str:
        """Return the words in `language`, or else in the first language that has any."""
        return self[language] or next((text for _, text in self), "")

    @classmethod
    def of(cls, language: Language, text: str) -> "Words":
        """Return words that exist in one language only."""
        return cls().having(language, text)
