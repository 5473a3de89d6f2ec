"""Footnotes of a page: calls that lead to a place below, and the words that stand there, whatever program wrote them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from secretariat.domain import inline
from secretariat.domain.draft import DraftNote
from secretariat.domain.inline import Run, Text
from secretariat.importers.paragraph import Call, Grid, Paragraph, Part, Piece, note_mark, stripped

_BACK: Final = re.compile(r"[\s\u00a0]*(?:[\[(]?\d{1,4}[\])]?\.?|\^|[↩↑⏎]\ufe0e?|[*†‡]{1,3})[\s\u00a0]*")
_DECORATION: Final = re.compile(r"^_|sym$")


def taken(parts: Sequence[Part]) -> tuple[list[Part], tuple[DraftNote, ...]]:
    """Return the parts without the words of footnotes, their calls made marks, and the notes in the order of their calls."""
    paragraphs = [part for part in parts if isinstance(part, Paragraph)]
    places = _places(paragraphs)
    wanted = {piece.target for part in _inside(parts) for piece in part.pieces if isinstance(piece, Call)}
    texts = {name: _text(paragraphs, places[name], name) for name in wanted if name in places}
    texts = {name: text for name, text in texts.items() if text and _is_below(parts, name, text)}
    used = {id(paragraph) for text in texts.values() for paragraph in text}
    notes: dict[str, DraftNote] = {}
    for paragraph in _inside(parts):
        if id(paragraph) not in used:
            _mark(paragraph, texts, notes)
    left = [part for part in parts if id(part) not in used or not notes]
    return left, tuple(notes.values())


def _inside(parts: Sequence[Part]) -> list[Paragraph]:
    """Return all paragraphs, those in cells too."""
    found: list[Paragraph] = []
    for part in parts:
        if isinstance(part, Grid):
            found += [paragraph for row in part.rows for cell in row for paragraph in cell]
        else:
            found.append(part)
    return found


def _places(paragraphs: Sequence[Paragraph]) -> dict[str, int]:
    """Return where each name first leads."""
    found: dict[str, int] = {}
    for at, paragraph in enumerate(paragraphs):
        for name in paragraph.names:
            found.setdefault(name, at)
    return found


def _text(paragraphs: Sequence[Paragraph], at: int, name: str) -> list[Paragraph]:
    """Return the paragraphs of a note that begins at a place: those that an element of its name holds together."""
    scope = {name, _DECORATION.sub("", name)}
    end = at + 1
    while end < len(paragraphs) and scope & set(paragraphs[end].names) and end - at < 50:
        end += 1
    return list(paragraphs[at:end])


def _is_below(parts: Sequence[Part], name: str, text: list[Paragraph]) -> bool:
    """Say whether a text stands below the call that leads to it, and is no call by itself."""
    first = id(text[0])
    for part in parts:
        if id(part) == first:
            return False
        if any(
            isinstance(piece, Call) and piece.target == name
            for one in _inside([part])
            for piece in one.pieces
        ):
            return True
    return False


def _mark(paragraph: Paragraph, texts: dict[str, list[Paragraph]], notes: dict[str, DraftNote]) -> None:
    """Make marks of the calls in a paragraph; a note called a second time keeps its first mark alone."""
    pieces: list[Piece] = []
    for piece in paragraph.pieces:
        if isinstance(piece, Call) and piece.target in texts:
            if piece.target not in notes:
                key = f"n{len(notes) + 1}"
                notes[piece.target] = DraftNote(key, len(notes) + 1, _words(texts[piece.target]))
                pieces.append(note_mark(key))
            elif not pieces or pieces[-1] != note_mark(notes[piece.target].key):
                pieces.append(piece)
        else:
            pieces.append(piece)
    paragraph.pieces = pieces


def _words(text: list[Paragraph]) -> str:
    """Return the words of a note, without its number and the links that lead back."""
    said: list[str] = []
    for number, paragraph in enumerate(text):
        own = [
            piece
            for piece in paragraph.pieces
            if not (isinstance(piece, Call) and _BACK.fullmatch(piece.shown.text))
        ]
        settled = inline.tidy(piece.shown if isinstance(piece, Call) else piece for piece in own)
        settled = stripped(settled)
        if not number:
            settled = _unnumbered(settled)
        if settled:
            said.append(inline.write(settled))
    return "\n\n".join(said)


def _unnumbered(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return runs without a raised number before the words."""
    first = runs[0] if runs else None
    if isinstance(first, Text) and (match := re.match(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+\s*|[\]^:]\s+", first.text)):
        return stripped((replace(first, text=first.text[match.end() :]), *runs[1:]))
    return runs
