"""Plain text from the clipboard: its lines as paragraphs, and cells where tabs part them."""

from secretariat.domain.clipping import Clipping
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.inline import Text
from secretariat.domain.tongue import counted, tr
from secretariat.importers import labelling
from secretariat.importers.paragraph import Grid, Paragraph, Part, fit, unfit


def read(text: str) -> Clipping:
    """Return the clipping that plain text makes; numbers typed before its lines become labels, all else stays as it is."""
    lines = text.replace("\v", "\n").splitlines()
    grid = cells(text)
    parts: list[Part] = [grid] if grid else [_paragraph(line) for line in lines if line.strip()]
    flows = grid is None and len(parts) == 1
    findings = told(unfit(text))
    if not flows:
        findings += numbered(labelling.typed(parts))
    return Clipping(labelling.blocks(parts), flows=flows, findings=findings)


def lines(text: str) -> Clipping:
    """Return the clipping of bare lines: each a paragraph, nothing taken for a number or a cell."""
    parts = [_paragraph(line) for line in text.replace("\v", "\n").splitlines() if line.strip()]
    return Clipping(labelling.blocks(parts), flows=len(parts) == 1, findings=told(unfit(text)))


def cells(text: str) -> Grid | None:
    """Return the cells of text in which tabs part them, as a sheet hands them over; None where it is no such text."""
    lines = text.rstrip("\r\n").splitlines()
    tabs = {line.count("\t") for line in lines}
    if len(tabs) != 1 or tabs == {0} or len(lines) < 2:
        return None
    return Grid([[[_paragraph(cell)] for cell in line.split("\t")] for line in lines])


def told(unfit: int) -> tuple[Finding, ...]:
    """Return what to say of characters that no page can show."""
    if not unfit:
        return ()
    detail = counted("{n} control character was left out.", "{n:,} control characters were left out.", unfit)
    return (Finding("control-character", Severity.NOTICE, tr("the clipboard"), detail),)


def numbered(count: int) -> tuple[Finding, ...]:
    """Return what to say of labels that now follow by themselves."""
    if not count:
        return ()
    detail = counted(
        "The number or mark typed before the words now follows by itself.",
        "The {n:,} numbers or marks typed before the words now follow by themselves.",
        count,
    )
    return (Finding("typed-number", Severity.NOTICE, tr("the clipboard"), detail),)


def _paragraph(text: str) -> Paragraph:
    """Return one line as a paragraph."""
    return Paragraph([Text(fit(text.replace("\t", " ")).strip())])
