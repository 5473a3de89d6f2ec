"""What a typesetter would make of what was just typed: quotes, apostrophes, dashes, dots and spaces, by language.

`correction` looks at the words before the caret and the one character that was typed behind them. What is no text
(marks, links) stands there as BLOT; addresses, symbols of documents and code are left as they are.
"""

import re
from dataclasses import dataclass

from secretariat.domain import tongue
from secretariat.domain.habits import Habits, Kind
from secretariat.domain.language import Language
from secretariat.domain.spelling import BLOT

FIXED = "\u00a0"  # the blank at which no line breaks
WORDS_BEFORE = 80  # characters before the caret that decide


@dataclass(frozen=True, slots=True)
class Change:
    """A correction: the last `take` characters, the one typed among them, give way to `put`."""

    kind: Kind
    take: int
    put: str


_OPENING = re.compile(rf"(?:^|[\s(\[¿¡\u2013\u2014«“‘{FIXED}])$")
_CODE = re.compile(r"[_<>{}=`|\\~^]")
_ADDRESS = re.compile(r"://|^\W*www\.|@|^\W*(?:https?|mailto):", re.IGNORECASE)
_SYMBOL = re.compile(r"^[(\[«“‘]*\w[\w.]*/\w|[A-Z]{2,}[.-]?\d", re.ASCII)
_RANGE = re.compile(r"(?:^|[\s(\[\u00a0])\d{1,4}-$")
_DOUBLE = {Language.EN: ("“", "”"), Language.FR: (f"«{FIXED}", f"{FIXED}»"), Language.ES: ("«", "»")}
_ASIDE = {Language.EN: "–", Language.FR: "–", Language.ES: "—"}
_COUNTED = {
    Language.EN: re.compile(r"(?:^|\W)(?:paras?\.|Nos?\.|arts?\.|pp?\.|[Vv]ol\.|§§?) $"),
    Language.FR: re.compile(r"(?:^|\W)(?:paragr\.|par\.|art\.|pp?\.|vol\.|n°|nos?|N°|§§?) $"),
    Language.ES: re.compile(r"(?:^|\W)(?:párrs?\.|arts?\.|págs?\.|pp?\.|vol\.|[Nn]úms?\.|[Nn]\.º|§§?) $"),
}
_TRIGGERS = frozenset("\"'-.;:!?%»« 0123456789")


def quoted(words: str, language: Language | None = None) -> str:
    """Return words in the quotation marks of a language, of the program's own where none is given."""
    opening, closing = _DOUBLE[language or tongue.own()]
    return f"{opening}{words}{closing}"


def concerns(typed: str) -> bool:
    """Say whether a typed character can lead to a correction at all."""
    return typed in _TRIGGERS


def correction(before: str, typed: str, habits: Habits) -> Change | None:
    """Return what becomes of one character typed behind `before`, None where it stays."""
    if len(typed) != 1 or not concerns(typed):
        return None
    before = before[-WORDS_BEFORE:]
    token = _token(before)
    if _CODE.search(token) or (_ADDRESS.search(token) and typed != '"'):
        return None
    change = _change(before, token, typed, habits)
    return change if change is not None and change.kind in habits.kinds else None


def _change(before: str, token: str, typed: str, habits: Habits) -> Change | None:
    """Return the correction of a character, whether it is wanted or not."""
    symbol = bool(_SYMBOL.search(token))
    match typed:
        case '"':
            return _double(before, habits.language)
        case "'":
            return None if symbol else _single(before)
        case "-":
            return None if symbol else _two_hyphens(before, habits.language)
        case ".":
            return _dots(before)
        case " ":
            return _behind_a_blank(before, habits.language)
        case _ if typed.isdigit():
            return _number(before, typed, habits)
        case _:
            return _sign(before, typed, habits.language)


def _token(before: str) -> str:
    """Return what stands before the caret since the last blank."""
    return re.split(r"\s", before)[-1] if before else ""


def _double(before: str, language: Language) -> Change:
    """Return the quotation mark of a language; a blank typed before a French closing one becomes fixed."""
    opening, closing = _DOUBLE[language]
    if _OPENING.search(before) and not _closes(before, language):
        return Change(Kind.QUOTES, 1, opening)
    if language is Language.FR and before.endswith((" ", FIXED)):
        return Change(Kind.QUOTES, 2, closing)
    return Change(Kind.QUOTES, 1, closing)


def _closes(before: str, language: Language) -> bool:
    """Say whether a quotation opened in French waits for its end behind a blank and at least one word."""
    if language is not Language.FR or not before.endswith((" ", FIXED)):
        return False
    opened, closed = before.rfind("«"), before.rfind("»")
    return opened > closed and bool(before[opened + 1 :].strip())


def _single(before: str) -> Change:
    """Return the apostrophe, or a single quotation mark."""
    if before and (before[-1].isalnum() or before[-1] == BLOT):
        return Change(Kind.APOSTROPHES, 1, "’")
    return Change(Kind.QUOTES, 1, "‘" if _OPENING.search(before) else "’")


def _two_hyphens(before: str, language: Language) -> Change | None:
    """Return the dash that two hyphens stand for: between words the long one, behind a blank that of an aside."""
    if not before.endswith("-") or before.endswith("--") or before == "-":
        return None
    behind_a_blank = before[-2:-1].isspace()
    return Change(Kind.DASHES, 2, _ASIDE[language] if behind_a_blank else "—")


def _dots(before: str) -> Change | None:
    """Return the one character for three dots."""
    three = before.endswith("..") and not before.endswith("...")
    return Change(Kind.DOTS, 3, "…") if three else None


def _behind_a_blank(before: str, language: Language) -> Change | None:
    """Return the dash for a hyphen between blanks, and nothing for a blank typed behind one that is there already."""
    if re.search(rf"[^\s\d{FIXED}]\s-$", before):
        return Change(Kind.DASHES, 2, f"{_ASIDE[language]} ")
    if language is Language.FR and before.endswith(f"«{FIXED}"):
        return Change(Kind.BLANKS, 1, "")
    return None


def _number(before: str, typed: str, habits: Habits) -> Change | None:
    """Return the blank that keeps a number with "para." or "No.", and the dash of a range."""
    if _COUNTED[habits.language].search(before):
        return Change(Kind.BLANKS, 2, FIXED + typed)
    if habits.range_dash != "-" and _RANGE.search(before):
        return Change(Kind.DASHES, 2, habits.range_dash + typed)
    return None


def _sign(before: str, typed: str, language: Language) -> Change | None:
    """Return the blank that French (and before a per cent sign, Spanish) sets before a sign, or behind an opening one."""
    if typed == "%":
        spaced = language is not Language.EN and re.search(r"\d $", before)
        return Change(Kind.BLANKS, 2, f"{FIXED}%") if spaced else None
    if language is not Language.FR:
        return None
    if typed == "«":
        return Change(Kind.BLANKS, 1, f"«{FIXED}")
    if re.search(r"\S $", before):
        return Change(Kind.BLANKS, 2, FIXED + typed)
    # The house prints no blank before a colon: one that is typed is kept, none is added.
    added = typed != ":" and before and (before[-1].isalnum() or before[-1] in f")]»”’…%{BLOT}")
    return Change(Kind.BLANKS, 1, FIXED + typed) if added else None
