"""The parts of a Word document as XML: parsed within limits, without entities, and found by what the document calls them."""

from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from secretariat.domain.told import UnreadableInput
from secretariat.domain.tongue import tr
from secretariat.importers.sheet.package import Package

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRICT: Final = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": R[1:-1].encode(),
}
_MOST_BYTES: Final = 60_000_000
_DOCUMENT: Final = "word/document.xml"


class Parts:
    """The parts of one document."""

    def __init__(self, package: Package) -> None:
        """Read what the document relates to."""
        self.path: Path = package.path
        self.names = package.names
        self._package = package
        if not package.has(_DOCUMENT):
            raise UnreadableInput(package.path, tr("it is no Word document (.docx)"))
        self._related = self._relations(_DOCUMENT)

    def document(self) -> Element:
        """Return the body of the document."""
        root = self.xml(_DOCUMENT)
        body = root.find(f"{W}body") if root is not None else None
        if body is None:
            raise UnreadableInput(self.path, tr("the document has no text"), _DOCUMENT)
        return body

    def related(self, kind: str) -> list[Element]:
        """Return the roots of the parts of a kind ("footnotes", "header") that the document relates to."""
        names = dict.fromkeys(
            target for what, target, outside in self._related.values() if what == kind and not outside
        )
        return [root for name in names if (root := self.xml(name)) is not None]

    def address(self, id: str) -> str:
        """Return the outside address of a relation, empty where it has none."""
        _, target, outside = self._related.get(id, ("", "", False))
        return target if outside else ""

    def links(self, part: str) -> dict[str, str]:
        """Return the outside addresses that a part relates to, by the id it calls them."""
        return {id: target for id, (_, target, outside) in self._relations(part).items() if outside}

    def outside(self) -> list[str]:
        """Return what the document would fetch from elsewhere, addresses one can follow not counted."""
        return [target for what, target, outside in self._related.values() if outside and what != "hyperlink"]

    def xml(self, name: str) -> Element | None:
        """Return the root of a part, None where there is no such part."""
        if not self._package.has(name):
            return None
        from defusedxml.common import DefusedXmlException
        from defusedxml.ElementTree import fromstring

        data = bytearray()
        for chunk in self._package.chunks(name):
            data += chunk
            if len(data) > _MOST_BYTES:
                raise UnreadableInput(
                    self.path, tr("a part has more than {size} MB", size=_MOST_BYTES // 1_000_000), name
                )
        said = bytes(data)
        for strict, usual in _STRICT.items():
            said = said.replace(strict, usual)
        try:
            root: Element = fromstring(said)
        except DefusedXmlException as error:
            raise UnreadableInput(self.path, tr("the document holds a trap (entities)"), name) from error
        except (ParseError, ValueError, LookupError) as error:
            raise UnreadableInput(
                self.path, tr("the {noun} is damaged: {error}", noun=tr("document"), error=error), name
            ) from error
        return root

    def _relations(self, name: str) -> dict[str, tuple[str, str, bool]]:
        """Return what a part relates to: by id the kind, the target and whether it lies outside the file."""
        folder, _, file = name.rpartition("/")
        root = self.xml(f"{folder}/_rels/{file}.rels")
        found: dict[str, tuple[str, str, bool]] = {}
        for relation in root if root is not None else ():
            target = relation.get("Target", "")
            outside = relation.get("TargetMode") == "External"
            if not outside:
                target = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
            found[relation.get("Id", "")] = (relation.get("Type", "").rpartition("/")[2], target, outside)
        return found


def value(parent: Element | None, tag: str, attribute: str = "val") -> str | None:
    """Return an attribute of a child, None where there is no such child or attribute."""
    child = parent.find(W + tag) if parent is not None else None
    return child.get(W + attribute) if child is not None else None


def number(parent: Element | None, tag: str) -> int | None:
    """Return the value of a child as a whole number, None where it is none."""
    said = value(parent, tag)
    return int(said) if said is not None and said.lstrip("-").isdecimal() and len(said) < 10 else None


def switched(parent: Element | None, tag: str) -> bool | None:
    """Say whether a property is on or off, None where nothing is said of it."""
    child = parent.find(W + tag) if parent is not None else None
    return None if child is None else child.get(f"{W}val", "1") not in ("0", "false", "off")
