"""HTML as a row of tags and words, whatever its state: read once from front to back, so that no muddle takes long."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from types import MappingProxyType
from typing import Final, NamedTuple

_MOST_ATTRIBUTES: Final = 100
_MOST_FAILURES: Final = 50  # tags whose quotes never close; after so many, quotes count for nothing
_OPENING: Final = re.compile(r"<(?:[a-zA-Z]|/[a-zA-Z]|[!?])")
_NAME: Final = re.compile(r"[a-zA-Z][^\s/>]{0,60}")
_QUOTE_OR_END: Final = re.compile(r"[\"'>]")
_ATTRIBUTE: Final = re.compile(
    r"(?P<name>[^\s=/>\"']{1,100})(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'>]*)))?"
)
_RAW: Final = {name: re.compile(rf"</{name}", re.IGNORECASE) for name in ("script", "style")}
_LONG_NUMBER: Final = re.compile(r"&#[xX]?[0-9a-fA-F]{9,};?")


class Token(NamedTuple):
    """A tag or a stretch of words: `tag` opens or closes an element, and is empty for words."""

    tag: str = ""
    closes: bool = False
    attributes: Mapping[str, str] = MappingProxyType({})
    words: str = ""


def tokens(html: str) -> Iterator[Token]:
    """Yield the tags and words of HTML, comments and declarations left out."""
    return _Tags(html).run()


class _Tags:
    """One reading, from front to back."""

    def __init__(self, html: str) -> None:
        """Begin at the front."""
        self._html = html
        self._at = 0
        self._failures = 0

    def run(self) -> Iterator[Token]:
        """Yield everything."""
        begin = 0
        while True:
            opening = _OPENING.search(self._html, self._at)
            if opening is None:
                break
            start = opening.start()
            self._at = start + 1
            token = self._token(start)
            if token is None:
                continue
            if start > begin:
                yield Token(words=_words(self._html[begin:start]))
            if token.tag:
                yield token
                self._skip_raw(token)
            begin = self._at
        if begin < len(self._html):
            yield Token(words=_words(self._html[begin:]))

    def _token(self, start: int) -> Token | None:
        """Return what begins at an angle, None where that is a letter like others; `_at` then stands behind it."""
        html = self._html
        if html[start + 1] in "!?":
            comment = html.startswith("<!--", start)
            end = html.find("-->" if comment else ">", start + 2)
            end = end if end >= 0 or not comment else html.find(">", start + 2)
            if end < 0:
                self._at = len(html)
                return None
            self._at = end + (3 if html.startswith("-->", end) and comment else 1)
            return Token()
        closes = html[start + 1] == "/"
        name = _NAME.match(html, start + 1 + closes)
        end = self._end(name.end()) if name else -1
        if name is None or end < 0:
            self._at = len(html)
            return None
        self._at = end + 1
        return Token(name[0].lower(), closes, {} if closes else _attributes(html[name.end() : end]))

    def _end(self, at: int) -> int:
        """Return where a tag ends, angles between quotes not counted; -1 where it does not."""
        begin = at
        while self._failures < _MOST_FAILURES:
            found = _QUOTE_OR_END.search(self._html, at)
            if found is None or found[0] == ">":
                return found.start() if found else self._html.find(">", begin)
            closed = self._html.find(found[0], found.end())
            if closed < 0:
                self._failures += 1
                break
            at = closed + 1
        return self._html.find(">", begin)

    def _skip_raw(self, token: Token) -> None:
        """Leave out what stands in a script or a style sheet, where angles are no tags."""
        raw = _RAW.get(token.tag)
        if raw is not None and not token.closes:
            end = raw.search(self._html, self._at)
            self._at = end.start() if end else len(self._html)


def _attributes(said: str) -> dict[str, str]:
    """Return the attributes of a tag; of two of one name the first."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(said):
        value = match["double"] or match["single"] or match["bare"] or ""
        found.setdefault(match["name"].lower(), _words(value) if "&" in value else value)
        if len(found) >= _MOST_ATTRIBUTES:
            break
    return found


def _words(text: str) -> str:
    """Return words with the letters that entities stand for."""
    if "&" not in text:
        return text
    return unescape(_LONG_NUMBER.sub("\ufffd", text))
