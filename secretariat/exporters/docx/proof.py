"""Reading back a document just written, before it takes the place of an older one."""

import zlib
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Final
from zipfile import BadZipFile, ZipFile

from lxml import etree
from lxml.etree import _Element

from secretariat.domain.printing import Inlines, PrintPaper, plain
from secretariat.domain.told import DeviceFailed
from secretariat.exporters.docx import reading
from secretariat.exporters.docx.elements import W
from secretariat.exporters.docx.texts import clean

_SKIPPED: Final = {"FootnoteReference", "EndnoteReference"}
_SPACER: Final = "AfterTable"
_MADE_OF: Final = {f"{W}tab": "\t", f"{W}br": "\n"}


def check(path: Path, paper: PrintPaper) -> None:
    """Read the document at `path` back; raise DeviceFailed unless it holds every paragraph, cell and note it should."""
    try:
        with ZipFile(path) as document:
            _check_parts(path, document)
            _check_words(path, "the text", _said(document, "word/document.xml"), _wanted(paper))
            _check_notes(path, document, paper)
            if paper.fingerprint not in document.read("docProps/core.xml").decode():
                raise DeviceFailed(path, "the fingerprint is not that of the paper")
    except (OSError, BadZipFile, KeyError, etree.XMLSyntaxError, zlib.error, EOFError, UnicodeError) as error:
        raise DeviceFailed(path, f"what was written cannot be read back: {error}") from error


def _check_parts(path: Path, document: ZipFile) -> None:
    """Raise DeviceFailed unless every part reads as it was written."""
    damaged = document.testzip()
    if damaged is not None:
        raise DeviceFailed(path, f"the part {damaged} is damaged")


def _check_notes(path: Path, document: ZipFile, paper: PrintPaper) -> None:
    """Raise DeviceFailed unless every note is there with its words."""
    if paper.notes:
        kind = "endnotes" if paper.profile.endnotes else "footnotes"
        wanted = [("", inlines) for note in paper.notes for inlines in note.paragraphs or ((),)]
        _check_words(path, "the notes", _said(document, f"word/{kind}.xml"), iter(wanted))


def _check_words(path: Path, where: str, found: Iterator[str], wanted: Iterator[tuple[str, Inlines]]) -> None:
    """Raise DeviceFailed unless all paragraphs found are those wanted; a label may stand before the words."""
    for number, (said, line) in enumerate(zip_longest(found, wanted), 1):
        if said is None or line is None:
            raise DeviceFailed(path, f"{where} ends at paragraph {number}, too early or too late")
        label, inlines = line
        words = clean(plain(inlines))
        if said != words and (not label or said != f"{clean(label)}\t{words}"):
            raise DeviceFailed(path, f"paragraph {number} of {where} is not as it was written")


def _wanted(paper: PrintPaper) -> Iterator[tuple[str, Inlines]]:
    """Yield what each paragraph of the text should say: its label, and its words."""
    for opening in reading.openings(paper):
        yield "", opening.inlines
    yield from reading.body(paper)


def _said(document: ZipFile, part: str) -> Iterator[str]:
    """Yield what each paragraph of a part says, without the marks of notes."""
    with document.open(part) as stream:
        for _, paragraph in etree.iterparse(stream, tag=f"{W}p"):
            if not _separates(paragraph):
                yield "".join(_words(paragraph))
            paragraph.clear()


def _separates(paragraph: _Element) -> bool:
    """Say whether a paragraph only keeps tables apart, or words from notes."""
    parent = paragraph.getparent()
    spaced = any(style.get(f"{W}val") == _SPACER for style in paragraph.iter(f"{W}pStyle"))
    return spaced or (parent is not None and parent.get(f"{W}type") is not None)


def _words(paragraph: _Element) -> Iterator[str]:
    """Yield the words of a paragraph, run by run."""
    for run in paragraph.iter(f"{W}r"):
        if not any(style.get(f"{W}val") in _SKIPPED for style in run.iter(f"{W}rStyle")):
            for part in run:
                if part.tag == f"{W}t":
                    yield part.text or ""
                else:
                    yield _MADE_OF.get(part.tag, "")
