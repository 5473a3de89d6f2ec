"""The first cell of a register entry ("Title, venue, date"), taken apart without losing or inventing a word."""

import re
from dataclasses import replace
from typing import Final

from secretariat.domain.activity import Activity
from secretariat.domain.dates import Dates
from secretariat.importers import countries, dates, places

_REACH: Final = 160  # characters from the end, or the beginning, in which the date of an entry stands
_AFTER: Final = re.compile(r"[\s.;,]*\)?[\s.;,]*(?:\([^()]{1,60}\)\s*)?\.?\s*")
_SPOKEN_OF: Final = re.compile(
    r"\b(?:of|since|before|after|until|dated|depuis|desde|fechad[ao])$", re.IGNORECASE
)
_CLOSING: Final = re.compile(r"[)\]\"”’»'](?=\s)")


def split(cell: str, year: int | None) -> tuple[str, str, Dates]:
    """Return title, venue and dates of a cell; what is not there is empty, and the title keeps all that is not understood.

    `year` counts where the date has none. A date is taken only at the end of the cell, or at its beginning.
    """
    text = " ".join(cell.split())
    found = _trailing(text, year)
    if found is not None:
        head, when = found
        return (*_title_and_venue(head), when)
    leading = _leading(text, year)
    if leading is not None:
        when, rest = leading
        return (*_title_and_venue(rest), when)
    return (*_title_and_venue(text), Dates())


def retold(activity: Activity, cell: str, year: int | None) -> Activity:
    """Return an activity whose first cell now says `cell`: title, venue and dates follow, and the country unless a person gave another."""
    title, venue, when = split(cell, year)
    told = countries.country_of(activity.title, activity.venue)
    country = countries.country_of(title, venue) if activity.country in ("", told) else activity.country
    return replace(activity, title=title, venue=venue, dates=when, country=country)


def _trailing(text: str, year: int | None) -> tuple[str, Dates] | None:
    """Return what stands before the date that ends the text, and that date."""
    offset = max(0, len(text) - _REACH)
    for place in reversed(dates.find(text[offset:], year)):
        start, end = offset + place.start, offset + place.end
        if not _AFTER.fullmatch(text, end):
            continue
        head = text[:start]
        if not _stands_alone(head, text[start:end]):
            return None
        tail = text[end:].strip(" .;,")
        if tail.startswith(")") or (tail == "" and _opened(head)):
            head, tail = _unbracketed(head), tail[1:].strip()
        said = (text[start:end] + " " + tail).strip() if tail else text[start:end]
        return head.rstrip(" ,;:–—-"), Dates(said, place.dates.start, place.dates.end, place.dates.precision)
    return None


def _stands_alone(head: str, printed: str) -> bool:
    """Say whether a date is set off from the words before it: a month or year alone must be, a day needs not."""
    before = head.rstrip()
    if _SPOKEN_OF.search(before):
        return False
    if re.search(r"(?<!\d)\d{1,2}(?!\d)", printed):
        return True
    opened = re.match(r"(?:in|en)\b", printed.lower()) is not None
    return not before or before[-1] in ',;:)("”»–—-' or opened or places.is_known(before.rsplit(",", 1)[-1])


def _opened(head: str) -> bool:
    """Say whether a bracket is open at the end of the text."""
    return head.rfind("(") > head.rfind(")")


def _unbracketed(head: str) -> str:
    """Return the text with its last open bracket as a comma."""
    if not _opened(head):
        return head
    before, after = head.rsplit("(", 1)
    return f"{before.rstrip(' ,')}, {after}"


def _leading(text: str, year: int | None) -> tuple[Dates, str] | None:
    """Return the date that begins the text when a comma, colon or dash sets it off, and what follows."""
    for place in dates.find(text[:_REACH], year):
        after = re.match(r"\s*[,:;–—]\s+", text[place.end :])
        if place.start == 0 and after:
            return place.dates, text[place.end + after.end() :]
    return None


def _title_and_venue(text: str) -> tuple[str, str]:
    """Return title and venue of the words beside the date."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) > 1:
        size = _venue_size(parts)
        if size:
            title = text.rsplit(",", size)[0]
            return title.strip(" ,;:"), text[len(title) + 1 :].strip(" ,")
    elif places.is_known(text):
        return "", text.strip()
    closing = list(_CLOSING.finditer(parts[-1]))
    if closing:
        after = parts[-1][closing[-1].end() :].strip()
        if places.may_be_a_place(after):
            return text[: text.rindex(after)].strip(), after
    return text.strip(), ""


def _venue_size(parts: list[str]) -> int:
    """Return how many of the last comma-separated parts make the venue."""
    if not places.may_be_a_place(parts[-1]):
        return 0
    if places.is_country(parts[-1]) and places.may_be_a_place(parts[-2]) and not places.is_country(parts[-2]):
        return 2 if len(parts) > 2 or places.is_known(parts[-2]) else 1
    return 1
