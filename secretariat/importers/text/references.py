"""References to paragraphs: which are to this paper and are made live, and which belong to another document."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from secretariat.domain.draft import DraftReference
from secretariat.domain.finding import Finding
from secretariat.domain.tongue import marked, tr
from secretariat.importers.dates import fold
from secretariat.importers.text.calls import Passage
from secretariat.importers.text.growing import notice, warning
from secretariat.importers.text.phrasebook import NUMBERS, Phrasebook
from secretariat.importers.text.symbols import SYMBOL

_ITEM: Final = re.compile(r"(?P<first>\d{1,3})(?:(?:\s?[-–—]\s?|\s(?:to|a|al)\s)(?P<last>\d{1,3}))?")
_OWN: Final = r"(?:this|the present|present|the current|ce(?:t|tte)?|cette|le present|present(?:e|s)?|este|esta|el presente|la presente)\b"
_AFTER: Final = re.compile(
    rf"(?:\s?\([a-z0-9]{{1,4}}\))*(?:,?\s(?:of|du|de|des|del|d['’])(?!\s?(?:la |l['’])?{_OWN})(?!\s?{_OWN})|,?\s?\(?(?:document[o]?\s)?"
    rf"(?:{SYMBOL.lower()})|\s(?:in|dans|en)\s(?:the |le |la |el |its |his |their |son |su )?(?:document|report|rapport|informe|gb\.))"
)
_DOCUMENT: Final = (
    r"article|articles|articulo|articulos|art\.|section|seccion|part|partie|parte|chapter|chapitre|capitulo|rule|regle|regla"
    r"|annex|annexe|anexo|appendix|convention|convenio|recommendation|recommandation|recomendacion|report|rapport|informe"
    r"|document|documento|resolution|resolucion|constitution|constitucion|declaration|declaracion|minutes|proces-verbal|acta"
    r"|ibid|op\. ?cit|loc\. ?cit"
)
_BEFORE: Final = re.compile(
    rf"(?:(?:{SYMBOL.lower()})\s?[,:(]?\s?(?:see |in )?|\b(?:{_DOCUMENT})\b[^;()]{{0,60}},\s?"
    r"|\b(?:its|his|her|their|operative|preambular|ses|sus)\s|\bsub-?\s?)$"
)
_IN_BRACKETS_AFTER: Final = re.compile(
    r"\b(?:report|rapport|informe|convention|convenio|resolution|resolucion)s?\b[^.;]{0,200}\($"
)
_NEAR: Final = 100


@dataclass(frozen=True, slots=True)
class Mark:
    """A reference made live: the place of its number in a passage (characters), and what it points at."""

    start: int
    end: int
    reference: DraftReference


def found(
    passage: Passage, paragraphs: Mapping[int, str], book: Phrasebook, first: int
) -> tuple[list[Mark], list[Finding]]:
    """Return the references of a passage that are to paragraphs of this paper, and those that are in doubt.

    `paragraphs` gives the key of each number; the keys of the references count from `first`.
    """
    marks: list[Mark] = []
    findings: list[Finding] = []
    folded = fold(passage.text)
    for match in _printed(folded, book):
        why = _foreign(passage, folded, match, paragraphs)
        if why is None:
            for item in _items(match):
                marks.append(_mark(passage, match, item, paragraphs, f"r{first + len(marks)}"))
        elif why:
            said = passage.text[match.start() : match.end()]
            make = warning if why == "dangling-reference" else notice
            findings.append(make(why, passage.where, tr(_SAID[why], text=said), passage.id))
    return marks, findings


_SAID: Final = {
    "dangling-reference": marked(
        "“{text}” points at a paragraph that is not in the input; it was left as plain words."
    ),
    "doubtful-reference": marked("“{text}” may be to another document; it was left as plain words."),
}


def _printed(folded: str, book: Phrasebook) -> Iterator[re.Match[str]]:
    """Yield each "paragraph 34" and "paragraphs 19-27" in folded text."""
    pattern = rf"(?<![\w-])(?P<word>{book.paragraph_words})\s?(?P<numbers>(?<!\d){NUMBERS})(?![.,]?\d)"
    return re.finditer(pattern, folded)


def _items(match: re.Match[str]) -> list[re.Match[str]]:
    """Return the numbers and ranges that a printed reference lists; one word in the singular has one."""
    items = list(_ITEM.finditer(match.string, match.start("numbers"), match.end("numbers")))
    return items if match["word"].rstrip(".").endswith("s") else items[:1]


def _ends(item: re.Match[str]) -> tuple[int, int]:
    """Return first and last number of a printed range, the same twice for a single number."""
    return int(item["first"]), int(item["last"] or item["first"])


def _foreign(
    passage: Passage, folded: str, match: re.Match[str], paragraphs: Mapping[int, str]
) -> str | None:
    """Return None if a reference is to this paper, a kind of finding if that is in doubt, or else an empty text."""
    items = _items(match)
    before = folded[max(0, match.start() - _NEAR) : match.start()]
    if _AFTER.match(folded, items[-1].end()) or _BEFORE.search(before):
        return ""
    numbers = [number for item in items for number in _ends(item)]
    last = max(paragraphs, default=0)
    if any(number not in paragraphs for number in numbers):
        return "dangling-reference" if max(numbers) <= max(2 * last, last + 20) and last else ""
    if numbers != sorted(set(numbers)) and any(first > end for first, end in map(_ends, items)):
        return "doubtful-reference"
    own = passage.where == f"paragraph {numbers[0]}" and len(numbers) <= 2 and len(set(numbers)) == 1
    bracketed = _IN_BRACKETS_AFTER.search(folded[max(0, match.start() - 250) : match.start()])
    return "doubtful-reference" if own or bracketed else None


def _mark(
    passage: Passage, match: re.Match[str], item: re.Match[str], paragraphs: Mapping[int, str], key: str
) -> Mark:
    """Return one live reference."""
    first, last = _ends(item)
    numbers = tuple(number for number in range(first, last + 1) if number in paragraphs)
    printed = passage.text[item.start() : item.end()]
    word = passage.text[match.start("word") : match.end("word")]
    reference = DraftReference(
        key,
        passage.where,
        f"{word} {printed}",
        printed,
        tuple(paragraphs[number] for number in numbers),
        numbers,
    )
    return Mark(item.start(), item.end(), reference)


def listed(passage: Passage, paragraphs: Mapping[int, str], book: Phrasebook, first: int) -> list[Mark]:
    """Return the references of a line that lists points for decision; those to no paragraph are left out."""
    marks: list[Mark] = []
    for match in _printed(fold(passage.text), book):
        for item in _ITEM.finditer(match.string, match.start("numbers"), match.end("numbers")):
            if all(number in paragraphs for number in _ends(item)):
                marks.append(_mark(passage, match, item, paragraphs, f"r{first + len(marks)}"))
    return marks
