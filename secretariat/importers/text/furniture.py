"""Page furniture: what a page or a viewer adds to the words of a paper."""

import re
from collections import Counter
from typing import Final

from secretariat.domain.draft import Leftover
from secretariat.importers.text.lines import FURNITURE, Line, regapped
from secretariat.importers.text.symbols import is_symbol, office_file_name

_ALWAYS: Final = re.compile(
    r"\|{1,3}|ILO-\w+-strap|ILO is a specialized agency of the United Nations"
    r"|L['’]OIT est une institution spécialisée des Nations[ -]Unies"
    r"|La OIT es un organismo especializado de las Naciones Unidas|Texto completo|Size:\s?\d*\s?px|Transcription|Loading\.{2,}|Updated by [A-Z]{2,3}\b.{0,120}"
    r"|Pag(?:e|ina|\.)\s\d{1,4}(?:\s(?:of|sur|de|/)\s\d{1,4})?|P[áa]gina\s\d{1,4}(?:\sde\s\d{1,4})?"
    r"|[-–—]\s?\d{1,3}\s?[-–—]|\d{1,3}|\d{1,3}\s?/\s?\d{1,3}|(?-i:[ivxl]{1,7})",
    re.IGNORECASE,
)
_PAGE_MARK: Final = re.compile(r"\((\d{1,3})\)")
_PARAGRAPH: Final = re.compile(r"\W{0,4}\d{1,3}\.\s")
_LONGEST: Final = 160
_MASTHEAD_LINES: Final = 40


def take_out(lines: list[Line]) -> tuple[list[Line], list[Leftover], str | None]:
    """Return the lines without page furniture, what was dropped, and the Office's file name if one was printed."""
    running = _running_heads(lines) | _page_marks(lines)
    name = next((found for line in lines if (found := office_file_name(line.text))), None)
    removed = {at for at, line in enumerate(lines) if _is_furniture(line.text) or at in running}
    dropped = [Leftover(lines[at].number, lines[at].text, FURNITURE) for at in sorted(removed)]
    return regapped(lines, removed), dropped, name


def _is_furniture(text: str) -> bool:
    """Say whether a line is page furniture by itself."""
    words = text.strip()
    if len(words) > _LONGEST:
        return False
    return _ALWAYS.fullmatch(words) is not None or office_file_name(words) is not None


def _running_heads(lines: list[Line]) -> set[int]:
    """Return the places of a symbol printed again at the head of later pages."""
    symbols = {
        at: bare for at, line in enumerate(lines) if is_symbol(bare := _without_page_number(line.text))
    }
    printed = Counter(symbols.values())
    named = {
        symbol
        for line in lines[:_MASTHEAD_LINES]
        for symbol in set(symbols.values())
        if _names(line.text, symbol)
    }
    first = next((at for at, symbol in symbols.items() if at < _MASTHEAD_LINES and symbol not in named), None)
    return {
        at
        for at, symbol in symbols.items()
        if at != first and (symbol in named or symbol == symbols.get(first or -1) or printed[symbol] > 1)
    }


def _page_marks(lines: list[Line]) -> set[int]:
    """Return the places of page numbers in brackets that stand alone, "(1)" before the first paragraph and the others after."""
    alone = {at: int(match[1]) for at, line in enumerate(lines) if (match := _PAGE_MARK.fullmatch(line.text))}
    first = next((at for at, number in alone.items() if number == 1), None)
    if first is None or any(_PARAGRAPH.match(line.text) for line in lines[:first]):
        return set()
    marks: dict[int, int] = {}
    for at, number in alone.items():
        if number == len(marks) + 1:
            marks[at] = number
    return set(marks)


def _names(text: str, symbol: str) -> bool:
    """Say whether the line is one of a masthead that ends in the symbol, after words in capitals."""
    before = text.strip().removesuffix(symbol)
    return len(text) < _LONGEST and before != text.strip() and before.strip().isupper()


def _without_page_number(text: str) -> str:
    """Return a line without the page number at either end."""
    return re.sub(r"^\d{1,3}\s+|\s+\d{1,3}$", "", text.strip()) if len(text) <= _LONGEST else ""
