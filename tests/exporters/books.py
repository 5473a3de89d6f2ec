"""Small session books, built from papers."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

from secretariat.domain.book import BookItem, PrintBook
from secretariat.domain.language import Language
from secretariat.domain.printing import PrintMasthead, PrintPaper
from tests.exporters.papers import MASTHEAD, a_paper, continuation, heading, words

SESSION = replace(MASTHEAD, symbol="", item_line="")

_LEADS = {"id", "note", "target"}


def own(thing: Any, name: str) -> Any:
    """Return a paper, or a part of one, whose ids no other has."""
    if isinstance(thing, tuple):
        return tuple(own(one, name) for one in thing)
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    changed = {}
    for field in fields(thing):
        held = getattr(thing, field.name)
        changed[field.name] = f"{name} {held}" if field.name in _LEADS and held else own(held, name)
    return replace(thing, **changed)


def a_sheet(id: str, title: str, *texts: str, masthead: PrintMasthead = SESSION) -> PrintPaper:
    """Return a single sheet of a few headings with words under them."""
    lines = []
    for number, text in enumerate(texts):
        lines += [
            replace(heading("", text), id=f"{id} h{number}"),
            replace(continuation(f"Words on {text}."), id=f"{id} c{number}"),
        ]
    sheet = a_paper(*lines)
    return replace(sheet, id=id, masthead=masthead, title=words(title), subtitles=(), symbol="291st Session")


def a_book(*items: Sequence[PrintPaper]) -> PrintBook:
    """Return a book of items, each a few papers, which get symbols of their own."""
    bound = []
    for position, papers in enumerate(items, 1):
        line = f"ITEM {position} ON THE AGENDA"
        named = []
        for number, paper in enumerate(papers, 1):
            symbol = f"GB.291/{position}/{number}"
            head = replace(MASTHEAD, symbol=symbol, item_line=line)
            named.append(own(replace(paper, id="paper", symbol=symbol, masthead=head), symbol))
        bound.append(BookItem(line, f"Item {position}", f"Item {position} on the agenda", tuple(named)))
    front = replace(a_sheet("front", "Documents of the session"), lines=())
    agenda = a_sheet("agenda", "Agenda", *(item.title for item in bound))
    record = a_sheet("record", "Record of decisions", "Paragraph 1")
    front = replace(front, contents_word="Contents", page_word="Page")
    return PrintBook(
        "book", Language.EN, "291st Session", front, agenda, tuple(bound), record, "ab" * 32, 1_100_000_000
    )
