"""What a document says about itself: its properties, its settings and its typeface."""

from datetime import UTC, datetime
from typing import Final

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package
from lxml import etree
from lxml.etree import _Element

from secretariat.domain.printing import PrintPaper, plain
from secretariat.exporters.docx.elements import NAMESPACE, W, add, valued
from secretariat.exporters.docx.looks import FACE, LIKE_IT
from secretariat.exporters.docx.notes import SEPARATORS
from secretariat.exporters.docx.styles import LANGUAGES
from secretariat.exporters.docx.texts import clean

_LONGEST: Final = 255
_CUSTOM: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_EXTENDED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_VALUES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_OWN_FORMAT: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_WORD: Final = "http://schemas.microsoft.com/office/word"
_UNWANTED: Final = ("/customXml", "/webSettings", "/fontTable", "stylesWithEffects")


def empty(document: Document) -> None:
    """Take out of the container all that comes with it: words, styles, looks and a picture."""
    roots = [document.element.body, document.styles.element, document.settings.element]
    for root in [*roots, document.part.numbering_part.element]:
        for child in list(root):
            root.remove(child)
    package = document.part.package
    for relationships in (document.part.rels, package.rels):
        for name, relationship in list(relationships.items()):
            if relationship.reltype.endswith((*_UNWANTED, "/thumbnail", "/extended-properties")):
                del relationships[name]


def describe(document: Document, paper: PrintPaper) -> None:
    """Write properties, settings and typeface of a document; times come from the paper's stamp."""
    core = document.core_properties
    core.title = clean(plain(paper.title)).replace("\n", " ")[:_LONGEST]
    core.subject = clean(paper.symbol)[:_LONGEST]
    core.author = core.last_modified_by = clean(paper.masthead.organization)[:_LONGEST]
    core.language = LANGUAGES[paper.language]
    core.identifier = clean(paper.fingerprint)[:_LONGEST]
    core.comments = core.keywords = core.category = core.content_status = core.version = ""
    core.created = core.modified = datetime.fromtimestamp(paper.stamp, UTC).replace(tzinfo=None)
    core.revision = 1
    package = document.part.package
    _about(package)
    _fingerprint(package, paper.fingerprint)
    _typeface(document)
    _settings(document.settings.element, paper)


def _about(package: Package) -> None:
    """Name the program."""
    root = etree.Element(f"{{{_EXTENDED}}}Properties", nsmap={"ep": _EXTENDED})
    etree.SubElement(root, f"{{{_EXTENDED}}}Application").text = "Secretariat"
    part = Part(PackURI("/docProps/app.xml"), CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, _bytes(root), package)
    package.relate_to(part, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)


def _fingerprint(package: Package, fingerprint: str) -> None:
    """Put the fingerprint where Word shows it, among the properties of one's own."""
    root = etree.Element(f"{{{_CUSTOM}}}Properties", nsmap={"op": _CUSTOM, "vt": _VALUES})
    own = etree.SubElement(root, f"{{{_CUSTOM}}}property", fmtid=_OWN_FORMAT, pid="2", name="Fingerprint")
    etree.SubElement(own, f"{{{_VALUES}}}lpwstr").text = clean(fingerprint)
    part = Part(PackURI("/docProps/custom.xml"), CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, _bytes(root), package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


def _typeface(document: Document) -> None:
    """Name the typeface, and what stands in for it where it is not installed."""
    root = etree.Element(f"{W}fonts", nsmap={"w": NAMESPACE})
    font = add(root, "font", name=FACE)
    valued(font, "altName", LIKE_IT)
    valued(font, "family", "roman")
    valued(font, "pitch", "variable")
    part = Part(
        PackURI("/word/fontTable.xml"), CONTENT_TYPE.WML_FONT_TABLE, _bytes(root), document.part.package
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.FONT_TABLE)


def _settings(settings: _Element, paper: PrintPaper) -> None:
    """Write how Word is to treat the document."""
    add(settings, "zoom", percent=100)
    valued(settings, "defaultTabStop", 560)
    if paper.hyphenated:
        add(settings, "autoHyphenation")
    valued(settings, "characterSpacingControl", "doNotCompress")
    if paper.notes:
        kind = "endnote" if paper.profile.endnotes else "footnote"
        notes = add(settings, f"{kind}Pr")
        if paper.profile.endnotes:
            valued(notes, "pos", "sectEnd")
            valued(notes, "numFmt", "decimal")
        for _, id in SEPARATORS:
            add(notes, kind, id=id)
    compatible = add(settings, "compat")
    add(compatible, "doNotExpandShiftReturn")
    for name, value in (("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1)):
        add(compatible, "compatSetting", name=name, uri=_WORD, val=value)
    add(settings, "themeFontLang", val=LANGUAGES[paper.language])
    decimal, separator = (".", ",") if LANGUAGES[paper.language] == "en-GB" else (",", ";")
    valued(settings, "decimalSymbol", decimal)
    valued(settings, "listSeparator", separator)


def _bytes(root: _Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
