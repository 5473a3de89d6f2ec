"""Other words in the place of some, inside stored words: footnotes, references, emphasis and links stay.

A place counts letters; a reference counts as one, a footnote's mark as none.
"""

from collections.abc import Iterable
from dataclasses import replace

from secretariat.domain import inline
from secretariat.domain.inline import NoteMark, ReferenceMark, Run, Text

LIVE = "\ufffc"  # stands where a reference prints its number, which no words can replace

Runs = tuple[Run, ...]


def searched(stored: str) -> str:
    """Return stored words as they are searched."""
    if "{" not in stored and "}" not in stored:
        return stored
    return _said(inline.parse(stored))


def replaced(stored: str, places: Iterable[tuple[int, int]], by: str) -> str:
    """Return stored words with other words in some places, which do not overlap; what `keeps` denies stays as it is."""
    runs = inline.parse(stored)
    for start, end in sorted(places, reverse=True):
        put = _put(runs, start, end, by)
        runs = runs if put is None else put
    return inline.write(runs)


def keeps(stored: str, start: int, end: int, by: str) -> bool:
    """Say whether other words can stand in a place without the loss of a number or of an address that lies in it."""
    return ("{" not in stored and "}" not in stored) or _put(inline.parse(stored), start, end, by) is not None


def _put(runs: Runs, start: int, end: int, by: str) -> Runs | None:
    """Return runs with other words in one place, None where a mark would be lost."""
    before, rest = _cut(runs, start, marks_left=True)
    within, after = _cut(rest, end - start, marks_left=False)
    old = _said(within)
    if LIVE in old:
        return None
    head = _shared(old, by)
    tail = _shared(old[head:][::-1], by[head:][::-1])
    if by and len(by) == head + tail and _vanishing(before, within, after, head, tail):
        head = tail = 0  # what is emphasised or linked must be some of the new words
    first, rest = _cut(within, head, marks_left=True)
    middle, last = _cut(rest, len(old) - head - tail, marks_left=False)
    style = _style(_text(before + first, -1), middle, _text(last + after, 0))
    if style is None and by:
        return None
    new = replace(style or Text(""), text=by[head : len(by) - tail])
    marks = tuple(run for run in middle if isinstance(run, NoteMark))
    return inline.tidy((*before, *first, new, *marks, *last, *after))


def _shared(one: str, other: str) -> int:
    """Return how many letters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _cut(runs: Runs, at: int, *, marks_left: bool) -> tuple[Runs, Runs]:
    """Return runs in two at a place; footnotes just there go to the left, or to the right."""
    left: list[Run] = []
    for index, run in enumerate(runs):
        length = _length(run)
        if at < length or (at == 0 and not (marks_left and length == 0)):
            if at and isinstance(run, Text):
                left.append(replace(run, text=run.text[:at]))
                return tuple(left), (replace(run, text=run.text[at:]), *runs[index + 1 :])
            return tuple(left), runs[index:]
        left.append(run)
        at -= length
    return tuple(left), ()


def _vanishing(before: Runs, within: Runs, after: Runs, head: int, tail: int) -> bool:
    """Say whether emphasis or a link would go with the words between the first and last ones that stay."""
    first, rest = _cut(within, head, marks_left=True)
    middle, last = _cut(rest, len(_said(within)) - head - tail, marks_left=False)
    left, right = _text(before + first, -1), _text(last + after, 0)
    return any(
        (run.emphasis and not (left.emphasis or right.emphasis))
        or (run.strong and not (left.strong or right.strong))
        or (run.link and run.link not in (left.link, right.link))
        for run in middle
        if isinstance(run, Text)
    )


def _style(left: Text, middle: Runs, right: Text) -> Text | None:
    """Return the style of new words between two others: that of the first old ones, and whatever nothing else would keep.

    None where they cannot keep it all.
    """
    old = [run for run in middle if isinstance(run, Text)]
    if not old:
        return left if left.text else right
    links = {run.link for run in old if run.link and run.link not in (left.link, right.link)}
    if len(links) > 1:
        return None
    emphasis = any(run.emphasis for run in old) and not (left.emphasis or right.emphasis)
    strong = any(run.strong for run in old) and not (left.strong or right.strong)
    first = old[0]
    return Text("", first.emphasis or emphasis, first.strong or strong, next(iter(links), first.link))


def _text(runs: Runs, which: int) -> Text:
    """Return the first (0) or last (-1) words among runs, empty ones where there are none."""
    texts = [run for run in runs if isinstance(run, Text)]
    return texts[which] if texts else Text("")


def _said(runs: Runs) -> str:
    """Return what runs say, as it is searched."""
    return "".join(map(_shown, runs))


def _shown(run: Run) -> str:
    """Return a run as it is searched."""
    return run.text if isinstance(run, Text) else LIVE if isinstance(run, ReferenceMark) else ""


def _length(run: Run) -> int:
    """Return how many letters a run counts."""
    return len(_shown(run))
