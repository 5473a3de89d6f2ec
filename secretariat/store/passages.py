"""Where a disputed passage stands now: words may have been written around it, and into it, since it was asked about."""

from dataclasses import dataclass

from secretariat.domain import diff3
from secretariat.store.payload import Question

_PLACE = "{ref:\ue000}"  # a mark is never cut, and this one leads nowhere
_ENOUGH = 60_000  # words; a paragraph has fewer


@dataclass(frozen=True, slots=True)
class Passage:
    """A text parted at the disputed passage of a question; `now` is what stands in its place."""

    leading: str
    now: str
    following: str

    def saying(self, answer: str) -> str:
        """Return the text with an answer in the place of what stands there; all else stays as it is, and no words are glued."""
        first = " " if self.now[:1].isspace() and _glued(self.leading, answer or self.following) else ""
        last = " " if answer and self.now[-1:].isspace() and _glued(answer, self.following) else ""
        return f"{self.leading}{first}{answer}{last}{self.following}"


def _glued(left: str, right: str) -> bool:
    """Say whether two texts put together would make one word of two."""
    return left[-1:].isalnum() and right[:1].isalnum()


def find(text: str, asked: Question) -> Passage:
    """Return where the disputed passage of a question stands in a text that has been written in since."""
    said = asked.text or ""
    end = asked.start + len(asked.shown)
    hunks = diff3.narrow(said, text, f"{said[: asked.start]}{_PLACE}{said[end:]}", _ENOUGH)
    at = next(at for at, hunk in enumerate(hunks) if _PLACE in hunk.right)
    leading, following = ("".join(hunk.left for hunk in part) for part in (hunks[:at], hunks[at + 1 :]))
    hunk = hunks[at]
    if hunk.disputed:
        return Passage(leading, hunk.left, following)
    before, _, after = hunk.right.partition(_PLACE)
    now = hunk.left[len(before) : len(hunk.left) - len(after)]
    return Passage(leading + before, now, after + following)
