"""What may enter the file: text in one normal form, without characters that no page can hold."""

import re
from collections.abc import Iterable
from unicodedata import is_normalized, normalize

from secretariat.domain.told import Refused, TooLong
from secretariat.domain.tongue import tr

LIMIT = 100 * 1024

_UNFIT = re.compile(
    "[\x00-\x08\x0b-\x1f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)


_CONTROLS = bytes(code for code in range(0x20) if code not in (0x09, 0x0A))  # those of _UNFIT in ASCII


def printable(texts: Iterable[str]) -> bool:
    """Say whether no text holds a character that no page can show."""
    whole = "\n".join(texts)
    if whole.isascii():  # far sooner seen, and most of what is written
        plain = whole.encode()
        return len(plain.translate(None, _CONTROLS)) == len(plain)
    return _UNFIT.search(whole) is None


def fit(texts: Iterable[str]) -> bool:
    """Say whether texts are as they would be admitted, whatever their length."""
    whole = "\n".join(texts)
    return printable((whole,)) and (whole.isascii() or is_normalized("NFC", whole))


def is_plain(text: str) -> bool:
    """Say whether a text is one line of ASCII, and not too long: it is admitted as it is, as most of what is written."""
    return text.isascii() and text.isprintable() and len(text) <= LIMIT


def admitted(text: str, what: str) -> str:
    """Return `text` in normal form C, or tell why it cannot be kept; `what` names it for people."""
    if len(text) > LIMIT:
        raise TooLong(what, len(text), LIMIT)
    unfit = _UNFIT.search(text)
    if unfit:
        raise Refused(
            tr(
                "The {what} cannot hold the character U+{ord:04X}: no page can show it.",
                what=what,
                ord=ord(unfit[0]),
            )
        )
    return text if text.isascii() or is_normalized("NFC", text) else normalize("NFC", text)
