"""Reads ink back into letters, in the order in which it stands on the page."""

from secretariat.exporters.pdf.line import Line, Run

ESCAPED = {"(": "(", ")": ")", "\\": "\\", "r": "\r"}


def seen(line: Line) -> str:
    """Return the letters of a line as the eye meets them; hyphens that are not in the words are left out."""
    return "".join(_letters(run) for run in line.runs if run.said is None)


def _letters(run: Run) -> str:
    said = {**run.fount.glyphs, **run.fount.face.shape(" ")[2]}
    codes = _codes(run.fount.space.join(run.inks))
    return "".join(said[ord(high) << 8 | ord(low)] for high, low in zip(codes[::2], codes[1::2], strict=True))


def _codes(ink: str) -> list[str]:
    codes = []
    at = 0
    while at < len(ink):
        if ink[at] == ")":
            at = ink.index("(", at)
        elif ink[at] == "\\":
            at += 1
            codes.append(ESCAPED[ink[at]])
        else:
            codes.append(ink[at])
        at += 1
    return codes
