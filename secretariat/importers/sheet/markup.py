"""XML from strangers, read piece by piece: no document type, no entities, no depth or length without end."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate

from secretariat.domain.told import UnreadableInput
from secretariat.domain.tongue import tr

DEEPEST: Final = 60
_LONGEST_TAG: Final = 4_000_000  # bytes between two things the parser can make sense of

Open = Callable[[str, dict[str, str]], None]


def local(name: str) -> str:
    """Return the name of an element without its prefix."""
    return name.rpartition(":")[2]


class Markup:
    """One piece of XML; what it holds goes to the three functions as it is met."""

    def __init__(
        self, path: Path, where: str, opened: Open, closed: Callable[[str], None], said: Callable[[str], None]
    ) -> None:
        self._path = path
        self._where = where
        self._parser = ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = opened
        self._parser.EndElementHandler = closed
        self._parser.CharacterDataHandler = said
        self._parser.StartDoctypeDeclHandler = self._refuse

    def feed(self, chunks: Iterable[bytes]) -> Iterator[None]:
        """Parse the chunks, pausing after each."""
        fed = 0
        try:
            for chunk in chunks:
                self._parser.Parse(chunk, False)
                fed += len(chunk)
                if fed - self._parser.CurrentByteIndex > _LONGEST_TAG:
                    raise self.refusal(tr("a piece of markup goes on without end"))
                yield
            self._parser.Parse(b"", True)
        except ExpatError as error:
            raise self.refusal(
                tr("the {noun} is damaged: {error}", noun=tr("workbook"), error=error)
            ) from error
        except LookupError as error:
            raise self.refusal(tr("the workbook is written in an alphabet that is not known here")) from error
        yield

    def refusal(self, detail: str) -> UnreadableInput:
        """Return the error that says why this piece is not read."""
        return UnreadableInput(self._path, detail, self._where)

    def _refuse(self, *_: object) -> None:
        raise self.refusal(tr("the workbook declares a document type, which no spreadsheet program writes"))


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening tag: the name of its parent, its own, and its attributes without prefixes."""

    parent: str
    name: str
    attributes: dict[str, str]


def tags(path: Path, where: str, chunks: Iterable[bytes]) -> Iterator[Tag]:
    """Yield every opening tag of a small piece of XML."""
    parents = [""]
    found: list[Tag] = []

    def opened(name: str, attributes: dict[str, str]) -> None:
        if len(parents) > DEEPEST:
            raise markup.refusal(tr("the workbook's parts are nested too deep"))
        found.append(Tag(parents[-1], local(name), {local(key): value for key, value in attributes.items()}))
        parents.append(local(name))

    def closed(_: str) -> None:
        parents.pop()

    markup = Markup(path, where, opened, closed, lambda _: None)
    for _ in markup.feed(chunks):
        yield from found
        found.clear()
