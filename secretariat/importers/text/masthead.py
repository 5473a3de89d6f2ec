"""The masthead: fields recognised line by line, in any order; a line counts only if fields explain the whole of it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from secretariat.domain.draft import DraftMasthead, Leftover
from secretariat.importers import dates
from secretariat.importers.dates import fold
from secretariat.importers.text.lines import FURNITURE, STRAY, Line
from secretariat.importers.text.phrasebook import Phrasebook
from secretariat.importers.text.symbols import office_file_in, symbol_in

_LINES: Final = 40
_CHARACTERS: Final = 1500
_SESSION: Final = re.compile(
    r"(?<!\w)\d{1,3}\s?(?:(?:st|nd|rd|th)(?:\sbis)?\ssession|(?:er|re|e|eme|ᵉ)(?:\sbis)?\ssession|\.?\s?[aª](?:\sbis)?\sreunion)\b"
)
_CODES: Final = frozenset(
    [
        "PFA",
        "LILS",
        "ESP",
        "STM",
        "TC",
        "MNE",
        "WP/SDG",
        "WP/SDL",
        "WP/GBC",
        "PFA/BS",
        "PFA/ICTS",
        "INS",
        "POL",
        "HL",
        "WP",
    ]
)
_CODE: Final = re.compile(r"(?<![\w/])[A-Z]{2,5}(?:/[A-Z]{2,5})?(?![\w/])")
_COMMITTEE: Final = re.compile(
    r"(?:(?:sub)?committee on |working party on |working group on |programme, financial and administrative committee|"
    r"building subcommittee|information and communications technology subcommittee|subcommittee on |"
    r"(?:institutional|policy development|high-level|legal issues and international labour standards|"
    r"programme, financial and administrative) section|"
    r"(?:sous-)?commission d|(?:sous-)?comite d|groupe de travail |section institutionnelle|section de |"
    r"(?:sub)?comision de |(?:sub)?comite de |grupo de trabajo |seccion )"
)
_WHOLE_NAME: Final = re.compile(r"[^\W\d_][^\d.:;?!]{4,160}")
_SEPARATORS: Final = " \t,;|–—-"


@dataclass(frozen=True, slots=True)
class Found:
    """What a head of a paper gave: the masthead, the lines that are none of it, and what was dropped.

    `item_place` and `last_place` count the lines of `rest` before the item line and before the last line of the masthead.
    """

    masthead: DraftMasthead = DraftMasthead()
    rest: tuple[Line, ...] = ()
    item_place: int | None = None
    last_place: int = 0
    dropped: tuple[Leftover, ...] = ()


@dataclass(slots=True)
class _Rest:
    """A line from which fields are taken one by one; `folded` keeps the same places as `text`."""

    text: str
    fields: dict[str, str] = field(default_factory=dict)

    def take(self, name: str, place: tuple[int, int] | None) -> None:
        """Take out the words at `place` as a field."""
        if place and name not in self.fields:
            self.fields[name] = self.text[place[0] : place[1]].strip(_SEPARATORS)
            self.text = self.text[: place[0]] + "\t" + self.text[place[1] :]


def read(lines: list[Line], book: Phrasebook) -> Found:
    """Return the masthead in the lines before the body; a field printed twice counts once, the rest stays."""
    fields: dict[str, str] = {}
    rest: list[Line] = []
    dropped: list[Leftover] = []
    item_place: int | None = None
    at = last_place = 0
    while at < len(lines):
        taken, found, marks = _taken(lines, at, book, fields) if _within(lines, at) else (0, {}, "")
        if not taken:
            rest.append(lines[at])
            at += 1
            continue
        if "agenda_item_line" in found:
            item_place = len(rest)
        fields |= found
        last_place = len(rest)
        dropped += [Leftover(lines[at].number, mark, STRAY) for mark in marks.split()]
        if "office_file_name" in found:
            dropped.append(Leftover(lines[at].number, found["office_file_name"], FURNITURE))
        at += taken
    return Found(_masthead(fields, book), tuple(rest), item_place, last_place, tuple(dropped))


def _within(lines: list[Line], at: int) -> bool:
    """Say whether a line stands where a masthead may."""
    return at < _LINES and sum(len(line.text) for line in lines[:at]) < _CHARACTERS


def _taken(
    lines: list[Line], at: int, book: Phrasebook, known: dict[str, str]
) -> tuple[int, dict[str, str], str]:
    """Return how many lines from `at` on are masthead, their fields, and the commas between them."""
    for count in (1, 2):
        part = lines[at : at + count]
        if len(part) < count or any(line.gap for line in part[1:]):
            break
        if count == 2 and _fields(part[1].text, book) is not None:
            break
        text = " ".join(line.text for line in part)
        found = _fields(text, book)
        if found is None and count == 2:
            break
        if found is None or (count == 1 and _goes_on(lines, at, found, book)):
            continue
        after_item_line = "agenda_item_line" in known and found.keys() == {
            "committee"
        }  # then it is the title
        if found.keys() & known.keys() or after_item_line:
            return 0, {}, ""
        return count, found, _between(text, found)
    return 0, {}, ""


def _goes_on(lines: list[Line], at: int, found: dict[str, str], book: Phrasebook) -> bool:
    """Say whether the name of a committee runs into the next line."""
    following = lines[at + 1] if at + 1 < len(lines) else None
    if "committee" not in found or "committee_code" in found or following is None or following.gap:
        return False
    return (
        _fields(following.text, book) is None
        and _fields(f"{lines[at].text} {following.text}", book) is not None
    )


def _fields(text: str, book: Phrasebook) -> dict[str, str] | None:
    """Return the fields that make up the whole text, None if anything else is in it."""
    if len(text) > 400:
        return None
    rest = _Rest(text)
    for name, finder in _finders(book):
        rest.take(name, finder(rest.text))
    remaining = [part.strip(_SEPARATORS) for part in rest.text.split("\t")]
    for part in filter(None, remaining):
        if not _take_name_or_date(part, rest.fields):
            return None
    return rest.fields or None


def _finders(book: Phrasebook) -> list[tuple[str, Callable[[str], tuple[int, int] | None]]]:
    """Return for each field how to find where it stands in a line."""

    def folded(pattern: re.Pattern[str]) -> Callable[[str], tuple[int, int] | None]:
        return lambda text: match.span() if (match := pattern.search(fold(text))) else None

    return [
        ("office_file_name", office_file_in),
        ("symbol", lambda text: match.span() if (match := symbol_in(text)) else None),
        ("agenda_item_line", folded(re.compile(rf"(?<!\w)(?:{book.item_line.pattern})(?!\w)"))),
        ("organization", folded(re.compile(rf"(?<!\w)(?:{book.organization.pattern})(?!\w)"))),
        ("session", folded(_SESSION)),
        ("purpose", _purpose(book)),
        ("committee_code", _code),
        ("body", _body(book)),
    ]


def _purpose(book: Phrasebook) -> Callable[[str], tuple[int, int] | None]:
    """Return how to find a purpose line, which is printed in capitals."""
    pattern = re.compile(rf"(?<!\w)(?:{book.purpose.pattern})(?!\w)")

    def find(text: str) -> tuple[int, int] | None:
        match = pattern.search(fold(text))
        return match.span() if match and text[match.start() : match.end()].isupper() else None

    return find


def _body(book: Phrasebook) -> Callable[[str], tuple[int, int] | None]:
    """Return how to find the body: at the beginning of what is left, not within the name of a committee."""
    pattern = re.compile(rf"(?:^|\t)\s*(?P<body>{book.body.pattern})(?!\w)")
    return lambda text: match.span("body") if (match := pattern.search(fold(text))) else None


def _code(text: str) -> tuple[int, int] | None:
    """Return where the code of a committee stands: a known one, or one with a stroke in it."""
    for match in _CODE.finditer(text):
        if match[0] in _CODES or (("/" in match[0]) and not text[match.end() :].strip(_SEPARATORS)):
            return match.span()
    return None


def _take_name_or_date(text: str, fields: dict[str, str]) -> bool:
    """Take what is left of a line as place and month, or as a committee's name; say whether it was one of them."""
    place, comma, after = text.partition(", ")
    dated = next((found for found in dates.find(after, None) if found.start == 0 and found.dates.start), None)
    named = place[:1].isupper() and len(place) <= 40 and not any(letter.isdigit() for letter in place)
    if comma and dated and named and "place" not in fields:
        fields["place"], fields["month"] = place, after[: dated.end]
        rest = after[dated.end :].strip(_SEPARATORS)
        return not rest or _take_name_or_date(rest, fields)
    if "committee" in fields or not _COMMITTEE.match(fold(text)) or not _WHOLE_NAME.fullmatch(text):
        return False
    fields["committee"] = text
    return True


def _between(text: str, fields: dict[str, str]) -> str:
    """Return the commas and strokes that stood between the fields of a line."""
    rest = text
    for value in sorted(fields.values(), key=len, reverse=True):
        rest = rest.replace(value, " ", 1)
    return rest


def _masthead(fields: dict[str, str], book: Phrasebook) -> DraftMasthead:
    """Return the masthead of the fields found, with the ordinal of its item line."""
    return DraftMasthead(
        organization=fields.get("organization"),
        symbol=fields.get("symbol"),
        session=fields.get("session"),
        body=fields.get("body"),
        place=fields.get("place"),
        month=fields.get("month"),
        committee=fields.get("committee"),
        committee_code=fields.get("committee_code"),
        purpose=fields.get("purpose"),
        agenda_item_line=fields.get("agenda_item_line"),
        agenda_item_ordinal=_ordinal(fold(fields.get("agenda_item_line", "")), book),
        office_file_name=fields.get("office_file_name"),
    )


def _ordinal(line: str, book: Phrasebook) -> int | None:
    """Return the ordinal that an item line begins with, None if it names several items."""
    starts = [ordinal for ordinal in book.ordinals if line.startswith(ordinal + " ")]
    named = [ordinal for ordinal in book.ordinals if f" {ordinal} " in f" {line} "]
    return book.ordinals[starts[0]] if len(starts) == len(named) == 1 else None
