"""Stored words as they are typed into a plain field: every mark stands there under a short name, such as [note 1]."""

import re
from collections import Counter

from secretariat.domain import diff3, inline

_SHORT = {"{em}": "i", "{/em}": "/i", "{strong}": "b", "{/strong}": "/b", "{/link}": "/link"}
_TYPED = {"{{": "{", "}}": "}"}


class Plainly:
    """Names the marks of some stored words, and finds them again in what a person made of the text."""

    def __init__(self, *stored: str) -> None:
        """Name every mark in the words by a name that none of them says."""
        self._names: dict[str, str] = {}
        said, counts = " ".join(stored), Counter[str]()
        for token in (token for text in stored for token in diff3.tokens(text)):
            if _is_mark(token) and token not in self._names:
                self._names[token] = self._name(token, said, counts)

    def shown(self, stored: str) -> str:
        """Return stored words as they are to be typed in."""
        return "".join(self._names.get(token) or _TYPED.get(token, token) for token in diff3.tokens(stored))

    def stored(self, shown: str) -> str:
        """Return what was typed as stored words; a name that was not given is text."""
        marks = {name: mark for mark, name in self._names.items()}
        if not marks:
            return inline.escape(shown)
        parts = re.split(f"({'|'.join(map(re.escape, marks))})", shown)
        return "".join(marks.get(part) or inline.escape(part) for part in parts)

    @staticmethod
    def _name(mark: str, said: str, counts: Counter[str]) -> str:
        """Return a name for a mark."""
        if mark in _SHORT and f"[{_SHORT[mark]}]" not in said:
            return f"[{_SHORT[mark]}]"
        noun = _SHORT.get(mark) or mark[1:].partition(":")[0]
        while True:
            counts[noun] += 1
            name = f"[{noun} {counts[noun]}]"
            if name not in said:
                return name


def _is_mark(token: str) -> bool:
    """Say whether a token of stored words is a mark."""
    return len(token) > 2 and token.startswith("{") and token.endswith("}")
