"""A clipping from HTML."""

import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from secretariat.domain.clipping import Clipping
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.told import Refused, TooLong
from secretariat.domain.tongue import counted, tr
from secretariat.importers import labelling, plain
from secretariat.importers.html import footnotes
from secretariat.importers.html.page import PageReader
from secretariat.importers.html.tags import tokens
from secretariat.importers.paragraph import Grid, Paragraph, Part, unfit

LARGEST: Final = 50_000_000  # characters
MOST_PARAGRAPHS: Final = 20_000
SECONDS: Final = 8.0
_OFTEN: Final = 2_000
_FRAGMENT: Final = re.compile(r"<!--\s*(Start|End)Fragment\s*-->", re.IGNORECASE)
_SHEET: Final = re.compile(
    r"content=\"?(?:Excel|LibreOffice[^\"]{0,40})|urn:schemas-microsoft-com:office:excel|ProgId=\"?Excel"
)
_SAID: Final[dict[str, Callable[[int], str]]] = {
    "hidden": lambda count: counted(
        "{n} piece of hidden text was not pasted.", "{n:,} pieces of hidden text were not pasted.", count
    ),
    "deleted": lambda count: counted(
        "{n} tracked deletion was not pasted.", "{n:,} tracked deletions were not pasted.", count
    ),
    "comment": lambda count: counted("{n} comment was not pasted.", "{n:,} comments were not pasted.", count),
    "picture": lambda count: counted("{n} picture was left out.", "{n:,} pictures were left out.", count),
    "struck": lambda _: tr("Words struck through were pasted plain."),
    "merged": lambda count: counted(
        "Merged cells of a table were parted.", "Merged cells of {n:,} tables were parted.", count
    ),
}


def read(html: str, deadline: float = SECONDS) -> Clipping:
    """Return the clipping that HTML makes.

    Raises TooLong where it is larger than any paper, and Refused where it cannot be read within `deadline` seconds.
    """
    if len(html) > LARGEST:
        raise TooLong(tr("the page on the clipboard"), len(html), LARGEST)
    page = _read(_fragment(html), deadline).finish()
    if len(page.parts) > MOST_PARAGRAPHS:
        raise TooLong(tr("the page on the clipboard"), len(page.parts), MOST_PARAGRAPHS, "paragraphs")
    parts, notes = footnotes.taken(page.parts)
    flows = _flows(parts)
    said = _findings(page.unseen) + plain.told(min(unfit(html), 1_000_000))
    if not flows:
        said += plain.numbered(labelling.typed(parts))
    return Clipping(labelling.blocks(parts), notes, flows=flows, findings=said)


def _fragment(html: str) -> str:
    """Return the stretch that a program marked as what was copied; context around it is nobody's words."""
    marks = {match[1].lower(): match for match in _FRAGMENT.finditer(html[:20_000])}
    tail = max(0, len(html) - 20_000)
    marks |= {
        match[1].lower(): match for match in _FRAGMENT.finditer(html, tail) if match[1].lower() == "end"
    }
    start, end = marks.get("start"), marks.get("end")
    if start is None or end is None or end.start() < start.end():
        return html
    inside = html[start.end() : end.start()]
    rows = re.match(r"\s*<(?:tr|td|col)\b", inside, re.IGNORECASE)
    return f"<table>{inside}</table>" if rows else inside


def _read(html: str, deadline: float) -> PageReader:
    """Return a reader that has taken all of the HTML."""
    reader = PageReader()
    end = time.monotonic() + deadline
    for count, token in enumerate(tokens(html)):
        reader.take(token)
        if count % _OFTEN == 0 and time.monotonic() > end:
            raise Refused(tr("The page on the clipboard is too tangled to be read."))
    return reader


def _flows(parts: Sequence[Part]) -> bool:
    """Say whether the parts are a stretch of words: one paragraph that is neither heading nor item."""
    only = parts[0] if len(parts) == 1 else None
    if isinstance(only, Grid):
        return False
    return isinstance(only, Paragraph) and not only.heading and not only.depth and only.label is None


def _findings(unseen: Counter[str]) -> tuple[Finding, ...]:
    """Return what to say of what was not pasted."""
    return tuple(
        Finding(kind, Severity.NOTICE, tr("the clipboard"), _SAID[kind](count))
        for kind, count in sorted(unseen.items())
        if count
    )
