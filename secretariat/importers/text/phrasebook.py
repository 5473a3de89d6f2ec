"""The standing phrases of all three languages as patterns, to be matched on folded text."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from secretariat.domain.language import Language
from secretariat.domain.profile import Phrases
from secretariat.importers.dates import fold

NUMBERS: Final = (
    r"\d{1,3}(?!\d)(?:\s?[-–—]\s?\d{1,3}(?!\d)|\s(?:to|a|al)\s\d{1,3}(?!\d)|,\s?\d{1,3}(?!\d)"
    r"|,?\s(?:and|et|y|e)\s\d{1,3}(?!\d))*"
)
_SHORT_WORDS: Final = {
    Language.EN: ("paragraphs", "paragraph", "paras.", "para.", "paras", "para"),
    Language.FR: ("paragraphes", "paragraphe", "paragr.", "par."),
    Language.ES: ("parrafos", "parrafo", "parrs.", "parr."),
}
_APPENDIX: Final = ("appendix", "annex", "annexe", "appendice", "anexo", "apendice")
_CONTENTS: Final = ("table of contents", "sommaire", "contenido", "indice")
_NOTE_OPENINGS: Final = ("note", "notes", "remarque", "nota", "notas", "observacion")
_PURPOSES: Final = (
    "for decision", "for debate and guidance", "for information", "for discussion", "for discussion and guidance",
    "for debate and decision", "pour decision", "pour discussion", "pour discussion et orientation", "pour debat et orientation",
    "pour information", "para decision", "para informacion", "para discusion", "para discusion y orientacion",
    "para debate y orientacion",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Patterns of the standing phrases, all languages together; each is matched on text that went through `fold`."""

    item_line: re.Pattern[str]
    ordinals: Mapping[str, int]
    point: re.Pattern[str]
    point_anywhere: re.Pattern[str]
    paragraph_words: str
    appendix: re.Pattern[str]
    contents: re.Pattern[str]
    note_opening: re.Pattern[str]
    organization: re.Pattern[str]
    body: re.Pattern[str]
    purpose: re.Pattern[str]
    standing: tuple[tuple[Language, str], ...]


def phrasebook(phrases: Mapping[Language, Phrases]) -> Phrasebook:
    """Return the patterns of the given phrases."""
    spoken = tuple(phrases.values())
    words = _any(word for language in phrases for word in _SHORT_WORDS[language])
    points = _any(
        _before_colon(text) for said in spoken for text in (said.point_for_decision, said.points_for_decision)
    )
    appendix = _any((*_APPENDIX, *(said.appendix for said in spoken)))
    contents = _any((*_CONTENTS, *(said.contents for said in spoken)))
    noted = _any((*_NOTE_OPENINGS, *(_before_colon(said.note_opening) for said in spoken)))
    return Phrasebook(
        item_line=re.compile(_item_line(spoken)),
        ordinals=_ordinals(spoken),
        point=re.compile(rf"(?:{points})\s?:\s?(?P<rest>.*)"),
        point_anywhere=re.compile(
            rf"(?:^|(?<=[.!?;\"”»)]\s))(?:{points})\s?:\s?(?:{words})\s?{NUMBERS}[.;]?(?=\s|$)"
        ),
        paragraph_words=words,
        appendix=re.compile(rf"(?:{appendix})(?:\s(?:[ivxlc]+|[a-z]|\d{{1,2}})(?!\w))?(?!\w)\s?[.:]?"),
        contents=re.compile(rf"(?:{contents})(?:\s*(?:page|pagina))?\s?[.:]?"),
        note_opening=re.compile(rf"(?:{noted})\s?:"),
        organization=re.compile(_any(said.organization for said in spoken)),
        body=re.compile(_any(said.body for said in spoken)),
        purpose=re.compile(_any((*_PURPOSES, *(line for said in spoken for _, line in said.purposes)))),
        standing=tuple((said.language, fold(text)) for said in spoken for text in _standing(said)),
    )


def _ordinals(spoken: tuple[Phrases, ...]) -> dict[str, int]:
    """Return what each ordinal of an item line counts, in capitals or small letters."""
    return {
        fold(ordinal): number
        for said in spoken
        for table in (said.ordinals, said.ordinals_sentence)
        for number, ordinal in enumerate(table, 1)
    }


def _standing(said: Phrases) -> tuple[str, ...]:
    """Return the phrases of a language that tell it from the others."""
    purposes = tuple(line for _, line in said.purposes)
    item_line = said.item_line.replace("{ordinal}", "").strip()
    return (said.organization, said.body, *purposes, _before_colon(said.point_for_decision), item_line)


def _item_line(spoken: tuple[Phrases, ...]) -> str:
    """Return the pattern of an agenda-item line with any ordinal, or with several."""
    found: list[str] = []
    for said in spoken:
        ordinals = _any((*said.ordinals, *said.ordinals_sentence))
        for line in (said.item_line, said.item_line_sentence):
            rest = _spaced(fold(line).replace("{ordinal}", "").strip())
            found.append(rf"(?:{ordinals})(?:,?\s(?:and|et|y)?\s?(?:{ordinals}))*\s{rest}")
    return "|".join(dict.fromkeys(found)) + r"|(?:[a-z-]+\s){1,5}items on the agenda"


def _before_colon(phrase: str) -> str:
    """Return the words of a phrase before its colon."""
    return phrase.partition(":")[0].strip()


def _spaced(folded: str) -> str:
    """Return the pattern of words with any blanks between them."""
    return r"\s".join(map(re.escape, folded.split()))


def _any(texts: Iterable[str]) -> str:
    """Return the pattern of any of the texts, longest first."""
    folded = sorted({fold(text) for text in texts}, key=lambda text: (-len(text), text))
    return "|".join(_spaced(text) for text in folded)
