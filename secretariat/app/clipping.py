"""Clippings: read from what other programs put on the clipboard, and taken from a paper to be put there."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from secretariat.domain import inline
from secretariat.domain.clipping import ClippedReference, Clipping
from secretariat.domain.contents import Contents
from secretariat.domain.draft import DraftBlock, DraftNote
from secretariat.domain.identity import BlockId
from secretariat.domain.inline import NoteMark, ReferenceMark, Text
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Kind, ListStyle

OWN = "application/x-secretariat-clipping"
LARGEST = 50_000_000


def from_html(said: str) -> Clipping:
    """Return the clipping that HTML makes (raises TooLong and Refused where it cannot be read)."""
    from secretariat.importers import html as pages

    return pages.read(said)


def from_text(said: str) -> Clipping:
    """Return the clipping that plain text makes: lines are paragraphs, tabs part cells."""
    from secretariat.importers import plain

    return plain.read(said)


def from_lines(said: str) -> Clipping:
    """Return the clipping of bare lines, each a paragraph and exactly what it says."""
    from secretariat.importers import plain

    return plain.lines(said)


def from_own(said: bytes) -> Clipping | None:
    """Return the clipping that a window of ours put on the clipboard, None where it cannot be one."""
    if len(said) > LARGEST:
        return None
    try:
        found = json.loads(said)
        return Clipping(
            tuple(_block(block) for block in found["blocks"]),
            tuple(DraftNote(str(n["key"]), int(n["number"]), str(n["words"])) for n in found["notes"]),
            tuple(ClippedReference(**{k: str(v) for k, v in one.items()}) for one in found["references"]),
            bool(found["flows"]),
            str(found["paper"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _block(found: Mapping[str, Any]) -> DraftBlock:
    """Return one block of a clipping of our own."""
    label = found["label"]
    return DraftBlock(
        str(found["key"]),
        Kind(found["kind"]),
        int(found["level"]),
        None if label is None else str(label),
        str(found["words"]),
        ListStyle(found["style"]),
    )


def own(clipping: Clipping) -> bytes:
    """Return a clipping as our own windows read it."""
    kept = asdict(clipping)
    del kept["findings"]
    return json.dumps(kept).encode()


def taken(
    contents: Contents,
    language: Language,
    stretches: Sequence[tuple[str, str | None, str]],
    printed: Mapping[str, str],
    flows: bool,
) -> Clipping:
    """Return what was chosen of a paper: for each block its id (empty for other lines), its label and its stored words.

    What was chosen in part has no label: it is words, no block. `printed` says what each reference shows.
    """
    found = {block.id: block for block in contents.blocks}
    blocks = [
        _taken(found.get(BlockId(id)), id or f"line{at}", label, words)
        for at, (id, label, words) in enumerate(stretches)
    ]
    marked = dict.fromkeys(id for block in blocks for id in inline.notes(block.words))
    notes = [
        DraftNote(note.id, number, note.words[language])
        for number, note in enumerate((note for note in contents.notes if note.id in marked), 1)
    ]
    texts = [*(block.words for block in blocks), *(note.words for note in notes)]
    wanted = {id for text in texts for id in inline.references(text)}
    references = [
        ClippedReference(
            one.id, printed.get(one.id, ""), one.block or "", one.until or "", one.appendix or ""
        )
        for one in contents.references
        if one.id in wanted
    ]
    references += [ClippedReference(id, text) for id, text in printed.items() if id.startswith(inline.FIGURE)]
    return Clipping(tuple(blocks), tuple(notes), tuple(references), flows, contents.paper.id)


def _taken(block: Block | None, key: str, label: str | None, words: str) -> DraftBlock:
    """Return one block of a paper as clipped; what is none, or only part of one, becomes a paragraph without a number."""
    if block is None or label is None:
        return DraftBlock(key, Kind.PARAGRAPH, 1, None, words)
    return DraftBlock(key, block.kind, block.level, label, words, block.style)


def text(clipping: Clipping) -> str:
    """Return a clipping as plain text, labels and numbers as printed."""
    said = [
        inline.plain(block.words, _printed(clipping))
        if clipping.flows or not block.label
        else f"{block.label}\t{inline.plain(block.words, _printed(clipping))}"
        for block in clipping.blocks
    ]
    return "\n".join(said)


def page(clipping: Clipping) -> str:
    """Return a clipping as HTML for other programs, with bold, italics, links, notes and tables."""
    body = "".join(_element(clipping, block) for block in clipping.blocks)
    notes = "".join(
        f'<div id="ftn{note.number}"><p><a href="#_ftnref{note.number}" name="_ftn{note.number}">[{note.number}]</a> '
        f"{_spelt(clipping, note.words)}</p></div>"
        for note in clipping.notes
    )
    return f'<html><head><meta charset="utf-8"></head><body>{body}{notes}</body></html>'


def _element(clipping: Clipping, block: DraftBlock) -> str:
    """Return one block as an element."""
    if block.kind is Kind.TABLE:
        rows = "".join(
            "<tr>" + "".join(f"<td>{_spelt(clipping, cell)}</td>" for cell in row) + "</tr>"
            for row in inline.cells(block.words)
        )
        return f"<table>{rows}</table>"
    said = _spelt(clipping, block.words)
    if clipping.flows:
        return f"<span>{said}</span>"
    label = f"{_escaped(block.label)}&nbsp;" if block.label else ""
    tag = f"h{min(block.level, 6)}" if block.kind is Kind.HEADING else "p"
    return f"<{tag}>{label}{said}</{tag}>"


def _spelt(clipping: Clipping, stored: str) -> str:
    """Return stored words as HTML."""
    numbers = {note.key: note.number for note in clipping.notes}
    said: list[str] = []
    for run in inline.parse(stored):
        match run:
            case Text():
                said.append(_styled(run))
            case NoteMark(note) if note in numbers:
                number = numbers[note]
                said.append(f'<a href="#_ftn{number}" name="_ftnref{number}"><sup>[{number}]</sup></a>')
            case ReferenceMark(reference):
                said.append(_escaped(_printed(clipping)(reference)))
            case _:
                pass
    return "".join(said)


def _styled(run: Text) -> str:
    """Return words in their style as HTML."""
    said = _escaped(run.text).replace("\n", "<br>")
    for tag, on in (("em", run.emphasis), ("strong", run.strong)):
        said = f"<{tag}>{said}</{tag}>" if on else said
    return f'<a href="{_escaped(run.link)}">{said}</a>' if run.link else said


def _escaped(text: str) -> str:
    """Return text as HTML."""
    from html import escape  # its table of entities is needed at the first copy, not at the start

    return escape(text)


def _printed(clipping: Clipping) -> Any:
    """Return what each reference shows, as a function of its id."""
    shown = {one.key: one.printed for one in clipping.references}
    return lambda reference: shown.get(reference, "")


def told(clipping: Clipping) -> str:
    """Return in a sentence or two what was left out or read in a certain way, empty where there is nothing to say."""
    return " ".join(finding.detail for finding in _first(clipping.findings))


def _first(findings: Iterable[Any]) -> list[Any]:
    """Return the first few findings: a status line is short."""
    return list(findings)[:4]
