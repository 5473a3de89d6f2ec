"""What a block can be, as the style box lists it, and what Tab makes of it."""

from collections.abc import Callable
from dataclasses import replace

from secretariat.app.commands.stretch import Shape
from secretariat.domain.paper import Kind, ListStyle
from secretariat.domain.tongue import marked
from secretariat.gui.paper.lines import Role, SheetLine

STYLES: tuple[tuple[str, str, Shape], ...] = (
    ("paragraph", marked("Paragraph"), Shape(Kind.PARAGRAPH)),
    ("heading 1", marked("Heading 1"), Shape(Kind.HEADING, 1)),
    ("heading 2", marked("Heading 2"), Shape(Kind.HEADING, 2)),
    ("heading 3", marked("Heading 3"), Shape(Kind.HEADING, 3)),
    ("item", marked("Item"), Shape(Kind.SUBITEM, 1)),
    ("item 2", marked("Item, second level"), Shape(Kind.SUBITEM, 2)),
    ("bullet", marked("Bullet"), Shape(Kind.SUBITEM, 1, ListStyle.BULLET)),
    ("dash", marked("Dash"), Shape(Kind.SUBITEM, 1, ListStyle.DASH)),
    ("continuation", marked("Continuation, no number"), Shape(Kind.CONTINUATION, 0)),
)
DEEPEST = 3

Becoming = Callable[[SheetLine, SheetLine | None], Shape | None]


def shape_of(line: SheetLine) -> Shape:
    """Return what a line's block is."""
    return Shape(line.kind or Kind.PARAGRAPH, line.level, line.style)


def style_of(line: SheetLine) -> str:
    """Return the name of the style a line has, empty where the box lists none like it."""
    if line.role not in (Role.BLOCK, Role.START) or line.kind is None:
        return ""
    exact = next((name for name, _, shape in STYLES if shape == shape_of(line)), "")
    near = (
        name
        for name, _, shape in STYLES
        if shape.kind is line.kind and shape.level == (line.level if line.kind is not Kind.PARAGRAPH else 1)
    )
    return exact or next(near, "continuation" if line.kind is Kind.CONTINUATION else "")


def deeper(line: SheetLine, before: SheetLine | None) -> Shape | None:
    """Return what Tab makes of a line; a new item goes on in the style of the list before it. None: nothing."""
    shape = shape_of(line)
    match line.kind:
        case Kind.PARAGRAPH:
            shape = Shape(Kind.SUBITEM, 1)
        case Kind.SUBITEM | Kind.HEADING | Kind.CONTINUATION if line.level < DEEPEST:
            shape = Shape(line.kind, line.level + 1)
        case _:
            return None
    return _in_the_list(shape, before)


def shallower(line: SheetLine, before: SheetLine | None) -> Shape | None:
    """Return what Shift+Tab makes of a line; None: nothing."""
    match line.kind:
        case Kind.SUBITEM if line.level > 1:
            return _in_the_list(Shape(Kind.SUBITEM, line.level - 1), before)
        case Kind.SUBITEM:
            return Shape(Kind.PARAGRAPH)
        case Kind.HEADING if line.level > 1:
            return Shape(Kind.HEADING, line.level - 1)
        case Kind.CONTINUATION if line.level > 0:
            return Shape(Kind.CONTINUATION, line.level - 1)
        case Kind.CONTINUATION:
            return Shape(Kind.PARAGRAPH)
        case _:
            return None


def _in_the_list(shape: Shape, before: SheetLine | None) -> Shape:
    """Return the shape in the style of the item it follows on the same level."""
    if before is not None and before.kind is shape.kind is Kind.SUBITEM and before.level == shape.level:
        return replace(shape, style=before.style)
    return shape
