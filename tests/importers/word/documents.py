"""Word documents made by hand, element by element, so that each holds just what a test speaks of."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from secretariat.app import resources
from secretariat.domain import inline
from secretariat.domain.draft import Draft
from secretariat.importers import word

PHRASES = resources.phrases()
SPACE = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>'
    "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
)
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own head"/><w:basedOn w:val="H1"/>'
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
)


def run(words: str, look: str = "") -> str:
    """Return a run of words."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(inside: str, style: str = "", list_: tuple[int, int] | None = None, more: str = "") -> str:
    """Return a paragraph; bare words are a run."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if list_:
        properties += f'<w:numPr><w:ilvl w:val="{list_[1]}"/><w:numId w:val="{list_[0]}"/></w:numPr>'
    body = inside if inside.startswith("<") else run(inside)
    return f"<w:p><w:pPr>{properties}{more}</w:pPr>{body}</w:p>"


def field(instruction: str, shown: str) -> str:
    """Return a field with what it shows."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    said = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return mark.format("begin") + said + mark.format("separate") + run(shown) + mark.format("end")


def document(
    path: Path, body: str, others: dict[str, str] | None = None, raw: dict[str, bytes] | None = None
) -> Path:
    """Write a document with this body; `others` are parts by kind ("comments"), `raw` any parts by name."""
    parts = {"styles": STYLES, "numbering": NUMBERING, **(others or {})}
    relations = "".join(
        f'<Relationship Id="x{at}" Type="{_RELATED}/{kind}" Target="{kind}.xml"/>'
        for at, kind in enumerate(parts)
    )
    relations += f'<Relationship Id="link" Type="{_RELATED}/hyperlink" Target="https://ilo.org/a" TargetMode="External"/>'
    with ZipFile(path, "w", ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", "<Types/>")
        made.writestr("word/document.xml", f"<w:document {SPACE}><w:body>{body}</w:body></w:document>")
        name = "word/_rels/document.xml.rels"
        made.writestr(name, (raw or {}).pop(name, f"<Relationships>{relations}</Relationships>"))
        for kind, inside in parts.items():
            root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
            made.writestr(f"word/{kind}.xml", f"<w:{root} {SPACE}>{inside}</w:{root}>")
        for name, data in (raw or {}).items():
            made.writestr(name, data)
    return path


def a_draft(
    path: Path, body: str, others: dict[str, str] | None = None, raw: dict[str, bytes] | None = None
) -> Draft:
    """Return what a document with this body proposes."""
    return word.read(document(path / "paper.docx", body, others, raw), PHRASES)


def outline(draft: Draft) -> list[str]:
    """Return the blocks in order, each as kind, level, label and stored words."""
    letters = {"heading": "H", "paragraph": "P", "subitem": "S", "continuation": "C", "table": "T"}
    return [
        f"{letters[block.kind]}{block.level} {block.label or '-'} {block.words}" for block in draft.blocks
    ]


def kinds(draft: Draft) -> set[str]:
    return {finding.kind for finding in draft.findings}


def left(draft: Draft) -> list[str]:
    return [one.text for one in draft.unplaced]


def everything_said(draft: Draft) -> str:
    """Return all words of a draft, wherever they went."""
    shown = {reference.key: reference.printed for reference in draft.references}
    texts = [draft.title or "", *draft.subtitles, *(block.words for block in draft.blocks)]
    texts += [note.words for note in draft.notes]
    said = [inline.plain(text, lambda key: shown.get(key, "")) for text in texts]
    said += [f"{block.label or ''}" for block in draft.blocks]
    said += [one.text for one in (*draft.unplaced, *draft.dropped)]
    said += [draft.closing_line or "", draft.point_for_decision_line or ""]
    masthead = draft.masthead
    said += [str(getattr(masthead, name) or "") for name in masthead.__dataclass_fields__]
    for appendix in draft.appendices:
        cells = [inline.plain(cell) for row in appendix.rows for cell in row.cells]
        said += [appendix.heading, *map(inline.plain, (appendix.title, appendix.subtitle, appendix.note))]
        said += [*map(inline.plain, appendix.columns), *cells]
    return " ".join(said)
