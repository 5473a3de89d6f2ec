"""The tree of what a document's parts are, as assistive technology reads it."""

from typing import NamedTuple


class Numbers:
    """Hands out the numbers by which a file knows its things."""

    __slots__ = ("last",)

    def __init__(self) -> None:
        self.last = 0

    def next(self) -> int:
        """Return a new number."""
        self.last += 1
        return self.last

    def take(self, count: int) -> range:
        """Return `count` new numbers in a row."""
        first = self.last + 1
        self.last += count
        return range(first, first + count)


class Content(NamedTuple):
    """A piece of content on a page (both counted from 0)."""

    page: int
    piece: int


class Touch(NamedTuple):
    """A place to touch on a page, by its number in the file."""

    page: int
    number: int


class Attribute(NamedTuple):
    """Something more to be said of an element, such as that a head cell heads a column."""

    owner: str
    name: str
    value: str


class Element:
    """One part of a document: its tag, its content and the parts it consists of, in reading order.

    `language` is that of its words where it is not that of the document; `alternative` says what a picture shows, which fills
    the `box` of its page.
    """

    __slots__ = ("alternative", "attribute", "box", "identity", "kids", "language", "number", "parent", "tag")

    def __init__(
        self, number: int, tag: str, parent: int, identity: str = "", attribute: Attribute | None = None
    ) -> None:
        self.number = number
        self.tag = tag
        self.parent = parent
        self.identity = identity
        self.attribute = attribute
        self.language = ""
        self.alternative = ""
        self.box: tuple[float, float, float, float] | None = None
        self.kids: list[int | Content | Touch] = []


class Tree:
    """The elements of one document; those of a part of it hang from a root of their own."""

    def __init__(
        self, numbers: Numbers, root: Element | None = None, whole: list[Element] | None = None
    ) -> None:
        self._numbers = numbers
        self.root = root or Element(numbers.next(), "Document", 0)
        self.elements = [self.root] if whole is None else whole

    def part(self, language: str = "") -> "Tree":
        """Return the tree of a part, which comes after all there is so far."""
        root = self.add(self.root, "Part")
        root.language = language
        return Tree(self._numbers, root, self.elements)

    def add(
        self, parent: Element, tag: str, identity: str = "", attribute: Attribute | None = None
    ) -> Element:
        """Return a new element, the last so far in its parent."""
        element = Element(self._numbers.next(), tag, parent.number, identity, attribute)
        parent.kids.append(element.number)
        self.elements.append(element)
        return element

    def row(self, parent: Element, cells: int) -> range:
        """Return the numbers of a new table row, the last so far in its parent, and of its cells.

        These elements are known by their numbers alone, so that a long table needs little memory.
        """
        numbers = self._numbers.take(cells + 1)
        parent.kids.append(numbers[0])
        return numbers
