"""The words of one Word paragraph: runs, fields, links and marks, tracked changes taken or set aside."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element

from secretariat.domain.inline import Text
from secretariat.importers.paragraph import Call, Piece, fit, note_mark
from secretariat.importers.word import remarks
from secretariat.importers.word.parts import R, W, switched, value
from secretariat.importers.word.remarks import Remarks
from secretariat.importers.word.styles import Styles

_DEEPEST: Final = 40
_MATHS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_CHOICE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_PASSED: Final = frozenset(
    ["smartTag", "customXml", "sdt", "sdtContent", "ruby", "rubyBase", "dir", "bdo", "fldSimple"]
)
_DRAWN: Final = frozenset(["drawing", "pict", "object"])
_SIGNS: Final = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "tab": "\t", "ptab": "\t", "cr": "\n"}
_FIGURES: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_REFERS: Final = re.compile(r"\s*(REF|NOTEREF)\s+\"?([^\s\"]{1,80})", re.IGNORECASE)
_LINKS: Final = re.compile(r"\s*HYPERLINK\s+\"([^\"]{1,2000})\"", re.IGNORECASE)
_SCHEMES: Final = ("http://", "https://", "mailto:")


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction so far, and whether what it shows has begun."""

    instruction: str = ""
    shown: bool = False
    pieces: list[Piece] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _At:
    """Where the reading is: what surrounds the words."""

    style: str | None
    line: int
    link: str = ""
    target: str = ""
    deleted: str | None = None
    depth: int = 0


class Content:
    """Reads paragraphs of one part in order; fields may reach over several."""

    def __init__(
        self, styles: Styles, told: Remarks, address: Callable[[str], str], notes: dict[str, str]
    ) -> None:
        """Read with the styles of a document; `notes` gathers the note that each bookmark stands round."""
        self._styles = styles
        self._told = told
        self._address = address
        self._noted = notes
        self._fields: list[_Field] = []
        self._open: dict[str, str] = {}
        self._pieces: list[Piece] = []
        self.names: list[str] = []
        self.comments: list[tuple[str, int]] = []

    @property
    def in_contents(self) -> bool:
        """Whether the words are shown by a table of contents."""
        return any(field.instruction.lstrip()[:4].upper().startswith("TOC") for field in self._fields)

    def read(self, paragraph: Element, style: str | None, line: int) -> list[Piece]:
        """Return the words and marks of a paragraph; the names it is called by are in `names`."""
        self._pieces, self.names = [], []
        self._walk(paragraph, _At(style, line))
        return self._pieces

    def _walk(self, parent: Element, at: _At) -> None:
        """Read what stands in an element."""
        if at.depth > _DEEPEST:
            self._put(Text(fit("".join(parent.itertext()))))
            return
        for child in parent:
            name = child.tag.rpartition("}")[2]
            if child.tag.startswith(_MATHS):
                self._told.count(remarks.FORMULA, at.line)
                self._put(Text(fit("".join(node.text or "" for node in child.iter(f"{_MATHS}t")))))
            elif child.tag == f"{W}r":
                self._run(child, at)
            elif name in ("ins", "moveTo"):
                self._told.count(remarks.INSERTED, at.line)
                self._walk(child, _deeper(at))
            elif name in ("del", "moveFrom"):
                self._walk(child, _deeper(at, deleted=child.get(f"{W}author", "")))
            elif name == "hyperlink":
                self._link(child, at)
            else:
                self._other(child, name, at)

    def _other(self, child: Element, name: str, at: _At) -> None:
        """Read what is neither run nor change nor link."""
        if name == "bookmarkStart":
            own = child.get(f"{W}name", "")
            self._open[child.get(f"{W}id", "")] = own
            self.names.append(own)
        elif name == "bookmarkEnd":
            self._open.pop(child.get(f"{W}id", ""), None)
        elif name == "fldSimple":
            self._fields.append(_Field(child.get(f"{W}instr", ""), shown=True))
            self._walk(child, _deeper(at))
            self._close_field()
        elif name == "AlternateContent":
            chosen = child.find(f"{_CHOICE}Choice")
            if chosen is not None:
                self._walk(chosen, _deeper(at))
        elif name in _PASSED:
            self._walk(child, _deeper(at))

    def _link(self, link: Element, at: _At) -> None:
        """Read words that lead somewhere: outside, or to a bookmark."""
        address = self._address(link.get(f"{R}id", ""))
        outside = address if address.lower().startswith(_SCHEMES) else ""
        self._walk(link, _deeper(at, link=outside, target=link.get(f"{W}anchor", "")))

    def _run(self, run: Element, at: _At) -> None:
        """Read one run of letters in one look."""
        look = run.find(f"{W}rPr")
        mark_style = (value(look, "rStyle") or "").lower()
        own_mark = any(
            child.get(f"{W}customMarkFollows") in ("1", "true", "on")
            for child in run
            if "Reference" in str(child.tag)
        )
        for child in run:
            name = child.tag.rpartition("}")[2]
            if name in ("t", "delText") or name in _SIGNS or name in ("br", "sym"):
                words = _said(child, name)
                if own_mark or (
                    mark_style.endswith("notereference") and words.strip() in "()[]" and words.strip()
                ):
                    continue
                self._words(words, look, at)
            elif name in ("footnoteReference", "endnoteReference"):
                self._note(f"{name[0]}{child.get(f'{W}id', '')}", at)
            elif name == "commentReference":
                self.comments.append((child.get(f"{W}id", ""), at.line))
            elif name in ("fldChar", "instrText"):
                self._field(child, name)
            elif name in _DRAWN or name == "AlternateContent":
                self._drawn(child, at)

    def _words(self, words: str, look: Element | None, at: _At) -> None:
        """Take words, or set them aside where they are deleted or hidden."""
        words = fit(words)
        if self._fields and not self._fields[-1].shown:
            self._told.leave(remarks.INSTRUCTION, at.line, words)
            return
        if at.deleted is not None:
            self._told.leave(remarks.DELETED, at.line, words, at.deleted)
            return
        if self._has("vanish", look, at):
            self._told.leave(remarks.HIDDEN, at.line, words)
            return
        if value(look, "vertAlign") == "superscript" and words.strip().isdigit() and words.isascii():
            words = words.translate(_FIGURES)
        strong, emphasis = (self._stands_out(name, look, at) for name in ("b", "i"))
        text = Text(words, emphasis, strong, at.link)
        self._put(Call(at.target, text) if at.target and not self._fields else text)

    def _has(self, name: str, look: Element | None, at: _At) -> bool:
        """Say whether letters have a property, by themselves or by their style."""
        own = switched(look, name)
        if own is not None:
            return own
        character = value(look, "rStyle")
        return (character is not None and self._styles.has(character, name)) or self._styles.has(
            at.style, name
        )

    def _stands_out(self, name: str, look: Element | None, at: _At) -> bool:
        """Say whether letters stand out from their paragraph: bold in plain words, upright in slanted ones."""
        has, usual = self._has(name, look, at), self._styles.has(at.style, name)
        return has and not usual if name == "b" else has != usual

    def _note(self, key: str, at: _At) -> None:
        """Put the mark of a note."""
        if at.deleted is None:
            self._put(note_mark(key))
            self._noted |= dict.fromkeys(self._open.values(), key)
        else:
            self._told.count(remarks.DELETED, at.line)

    def _drawn(self, drawn: Element, at: _At) -> None:
        """Set the words of a text box aside, and count what is a picture."""
        choice = drawn.find(f"{_CHOICE}Choice") if drawn.tag == f"{_CHOICE}AlternateContent" else drawn
        if choice is None:
            return
        boxes = list(choice.iter(f"{W}txbxContent"))[:1_000]
        for box in boxes:
            said = [
                "".join(node.text or "" for node in paragraph.iter(f"{W}t"))
                for paragraph in box.iter(f"{W}p")
            ]
            self._told.leave(remarks.BOX, at.line, fit("\n".join(filter(None, said))))
        if not boxes:
            self._told.count(remarks.PICTURE, at.line)

    # Fields

    def _field(self, child: Element, name: str) -> None:
        """Follow a field from its beginning over its instruction to what it shows."""
        if name == "instrText":
            if self._fields and not self._fields[-1].shown and len(self._fields[-1].instruction) < 4_000:
                self._fields[-1].instruction += child.text or ""
            return
        match child.get(f"{W}fldCharType"):
            case "begin":
                if len(self._fields) < _DEEPEST:
                    self._fields.append(_Field())
            case "separate" if self._fields:
                self._fields[-1].shown = True
            case "end" if self._fields:
                self._close_field()
            case _:
                pass

    def _close_field(self) -> None:
        """Put what a field shows: a reference leads to its target, all else is words."""
        closed = self._fields.pop()
        refers, links = _REFERS.match(closed.instruction), _LINKS.match(closed.instruction)
        noted = self._noted.get(refers[2]) if refers else None
        if refers and noted is not None and refers[1].upper() == "NOTEREF":
            self._put(note_mark(noted))
            return
        address = links[1] if links and links[1].lower().startswith(_SCHEMES) else ""
        for piece in closed.pieces:
            if isinstance(piece, Text) and refers:
                self._put(Call(refers[2], piece))
            elif isinstance(piece, Text) and address:
                self._put(Text(piece.text, piece.emphasis, piece.strong, address))
            else:
                self._put(piece)

    def _put(self, piece: Piece) -> None:
        """Put a piece where it belongs: in the field that is open and can close here, or in the paragraph."""
        within = self._fields[-1] if self._fields else None
        if within is not None and not within.shown:
            return
        if within is not None and not within.instruction.lstrip()[:3].upper().startswith("TOC"):
            within.pieces.append(piece)
        else:
            self._pieces.append(piece)

    def flush(self) -> list[Piece]:
        """Return what fields that never close have gathered."""
        left = [piece for field in self._fields for piece in field.pieces]
        self._fields.clear()
        return left


def _deeper(at: _At, link: str = "", target: str = "", deleted: str | None = None) -> _At:
    """Return a place one element further in."""
    return _At(
        at.style,
        at.line,
        link or at.link,
        target or at.target,
        at.deleted if deleted is None else deleted,
        at.depth + 1,
    )


def _said(child: Element, name: str) -> str:
    """Return the letters that an element of a run stands for."""
    if name == "br":
        return "\n" if child.get(f"{W}type", "textWrapping") == "textWrapping" else ""
    if name == "sym":
        code = child.get(f"{W}char", "")
        letter = chr(int(code, 16)) if re.fullmatch(r"[0-9A-Fa-f]{1,5}", code) else ""
        return "\ufffd" if "\ue000" <= letter <= "\uf8ff" else letter
    return _SIGNS.get(name) or child.text or ""
