"""The masthead of a paper's first page, and the closing block after its last paragraph (paper-format sections 2 and 6)."""

from secretariat.domain.printing import Inlines, PrintPaper, PrintText
from secretariat.exporters.pdf import styles
from secretariat.exporters.pdf.block import Block, Item, Pairs
from secretariat.exporters.pdf.notes import Notes
from secretariat.exporters.pdf.styles import Style
from secretariat.exporters.pdf.tags import Tree


def said(text: str) -> Inlines:
    """Return plain words as inlines."""
    return (PrintText(text),) if text else ()


def items(
    paper: PrintPaper, tree: Tree, notes: Notes, depth: int = 0, *, opens_item: bool = False
) -> list[Item]:
    """Return the masthead, the item line, the title and its subtitles.

    The title has `depth` headings above it; the item line is the last of them where the paper `opens_item`.
    """
    made: list[Item] = [*_office(paper, tree), *_committee(paper, tree)]
    if paper.masthead.item_line:
        tag = f"H{depth}" if depth and opens_item else "P"
        made.append(Block(paper.phrase(paper.masthead.item_line), styles.ITEM_LINE, tree.add(tree.root, tag)))
    if paper.title:
        title = tree.add(tree.root, f"H{depth + 1}")
        made.append(Block(paper.title, styles.TITLE, title, anchor=paper.id, outline=depth + 1))
        notes.open(paper.title, tree.root)
    for subtitle in paper.subtitles:
        made.append(Block(subtitle, styles.SUBTITLE, tree.add(tree.root, "P")))
        notes.open(subtitle, tree.root)
    return made


def _office(paper: PrintPaper, tree: Tree) -> list[Item]:
    """Return whose paper it is at the left, and which at the right."""
    head = paper.masthead
    organization = _block(said(head.organization), styles.ORGANIZATION, tree)
    body = _block(said(head.body), styles.BODY_NAME, tree)
    symbol = _block(said(head.symbol), styles.SYMBOL, tree)
    session = _block(paper.phrase(head.session), styles.AT_RIGHT, tree)
    place = _block(said(head.place_month), styles.AT_RIGHT, tree)
    return _pairs(
        [(organization, symbol), *([(None, session), (body, place)] if place else [(body, session)])]
    )


def _committee(paper: PrintPaper, tree: Tree) -> list[Item]:
    """Return the committee at the left, its code, the purpose, the date and the original language at the right."""
    head = paper.masthead
    committee = _block(said(head.committee), styles.COMMITTEE, tree)
    code = _block(said(head.code), styles.CODE, tree)
    purpose = _block(said(head.purpose), styles.PURPOSE if code else styles.CODE, tree)
    below = [
        (None, _block(words, styles.DATED, tree)) for words in (paper.phrase(head.date), said(head.original))
    ]
    rows = [(committee, code), (None, purpose)] if code else [(committee, purpose)]
    return _pairs([*rows, *below])


def _block(words: Inlines, style: Style, tree: Tree) -> Block | None:
    return Block(words, style, tree.add(tree.root, "P")) if words else None


def _pairs(rows: list[tuple[Block | None, Block | None]]) -> list[Item]:
    full = [row for row in rows if any(row)]
    return [Pairs(full)] if full else []


def closing(paper: PrintPaper, tree: Tree, notes: Notes) -> list[Block]:
    """Return the place-and-date line and the decision line or lines, which stay together."""
    said_lines = [(paper.phrase(paper.closing.place_date), styles.CLOSING)]
    said_lines += [(decision, styles.DECISION_LINE) for decision in paper.closing.decisions]
    made: list[Block] = []
    for inlines, style in said_lines:
        if inlines:
            if made:
                made[-1].style = styles.keeping(made[-1].style)
            made.append(Block(inlines, style, tree.add(tree.root, "P")))
            notes.open(inlines, tree.root)
    return made
