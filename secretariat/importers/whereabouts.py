"""Where something stands in what is read: known by English words on the way, said in the language of the program at the end."""

import re
from typing import Final

from secretariat.domain.tongue import marked, tr

_NUMBERED: Final = {
    "paragraph": marked("paragraph {number}"),
    "footnote": marked("footnote {number}"),
    "heading": marked("heading {number}"),
    "line": marked("line {number}"),
}
_WITH_MORE: Final = re.compile(rf"({'|'.join(_NUMBERED)}) (.+)", re.DOTALL)
_ROW: Final = re.compile(r"(.+), row (\d+)", re.DOTALL)
KNOWN: Final = (
    marked("before the first paragraph"),
    marked("the text"),
    marked("the document"),
    marked("title"),
    marked("closing block"),
    marked("the end"),
    marked("point for decision"),
)


def spoken(where: str) -> str:
    """Return a place in the language of the program."""
    if numbered := _WITH_MORE.fullmatch(where):
        return tr(_NUMBERED[numbered[1]], number=numbered[2])
    if row := _ROW.fullmatch(where):
        return tr("{heading}, row {number}", heading=row[1], number=row[2])
    return tr(where) if where in KNOWN else where
