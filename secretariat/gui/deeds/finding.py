"""Finding and replacing, going to a number, searching everywhere: the part of the Edit menu that looks for something."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from secretariat.domain.finding import Spot
from secretariat.domain.folding import Manner
from secretariat.gui.frame import Frame
from secretariat.gui.place import DECISIONS, FOLLOW_UP, REGISTER, Place

if TYPE_CHECKING:
    from secretariat.app.queries.goto import Goal
    from secretariat.app.queries.search import Result
    from secretariat.gui.paper.finding_bar import FindingBar

_PLACES = {"decision": DECISIONS, "follow_up": FOLLOW_UP, "review_question": FOLLOW_UP}
_LONGEST = 120  # letters chosen on the sheet that are taken as words to find


def find(frame: Frame) -> None:
    """Find in the paper in view; on another page, go to its filter, or else search everywhere."""
    if frame.here.paper is not None and frame.place.kind == "paper":
        _open_bar(frame, replacing=False)
        return
    field = getattr(frame.book.currentWidget(), "field", None)
    if isinstance(field, QLineEdit) and field.isVisible():
        field.setFocus()
        field.selectAll()
    else:
        search(frame)


def replace(frame: Frame) -> None:
    """Find and replace in the paper in view."""
    _open_bar(frame, replacing=True)


def find_next(frame: Frame) -> None:
    """Go to the next place of what was last found."""
    _step(frame, 1)


def find_previous(frame: Frame) -> None:
    """Go to the previous place of what was last found."""
    _step(frame, -1)


def replace_everywhere(frame: Frame) -> None:
    """Replace words in the whole file."""
    bar = _bar(frame) if frame.place.kind == "paper" else None
    words, by = (bar.field.text(), bar.other.text()) if bar is not None and bar.isVisible() else ("", "")
    _ask_for_all(frame, True, words or _chosen(frame), by, bar.manner if bar else Manner())


def go_to(frame: Frame) -> None:
    """Go to a paragraph of the paper in view by its number."""
    from secretariat.app.queries import paper as papers
    from secretariat.gui.dialogs.going import Going

    page = frame.book.paper()
    page.flush()
    if page.paper is None:
        return
    going = Going(frame.desk.ask(papers.sheet, page.paper, page.scribe.language), frame)
    going.chosen.connect(partial(_go, frame))
    going.open()


def search(frame: Frame) -> None:
    """Search the whole file."""
    search_for(frame, _chosen(frame))


def search_for(frame: Frame, words: str) -> None:
    """Search the whole file, beginning with some words."""
    from secretariat.gui.dialogs.searching import Searching

    frame.desk.settling.emit()
    searching = Searching(frame.desk, frame, words)
    searching.chosen.connect(partial(_show, frame))
    searching.open()
    searching.field.setFocus()


def _bar(frame: Frame) -> "FindingBar":
    """Return the bar of the paper page, made when it is first wanted."""
    from secretariat.gui.paper.finding import Finding
    from secretariat.gui.paper.finding_bar import FindingBar

    page = frame.book.paper()
    found = page.findChild(FindingBar)
    if isinstance(found, FindingBar):
        return found
    bar = FindingBar(Finding(page.scribe), page)
    page.hang(bar)
    bar.closed.connect(page.editor.setFocus)
    bar.said.connect(frame.desk.said)
    bar.all_wanted.connect(partial(_ask_for_all, frame, False))
    return bar


def _open_bar(frame: Frame, replacing: bool) -> None:
    """Open the bar with what is chosen on the sheet."""
    cursor = frame.book.paper().editor.textCursor()
    bar = _bar(frame)
    words = "" if bar.isVisible() and not frame.book.paper().editor.hasFocus() else _chosen(frame)
    bar.open_for(words, cursor.selectionStart(), replacing)


def _step(frame: Frame, way: int) -> None:
    """Go on to another place; where nothing was looked for yet, ask for words."""
    bar = _bar(frame)
    if not bar.field.text():
        _open_bar(frame, replacing=False)
        return
    if not bar.isVisible():
        bar.open_for("", frame.book.paper().editor.textCursor().selectionStart(), replacing=False)
        return
    bar.step(way)


def _chosen(frame: Frame) -> str:
    """Return the words chosen on the sheet, none where they reach over several lines."""
    if frame.place.kind != "paper":
        return ""
    words = frame.book.paper().editor.textCursor().selectedText()
    return words if len(words) <= _LONGEST and words.isprintable() else ""


def _ask_for_all(frame: Frame, everywhere: bool, words: str, by: str, manner: Manner) -> None:
    """Show every place before words are replaced."""
    from secretariat.gui.dialogs.replacing import Asked, Replacing

    frame.desk.settling.emit()
    paper = frame.here.paper if frame.place.kind == "paper" else None
    language = frame.book.paper().scribe.language if paper is not None else None
    Replacing(frame.desk, Asked(words, by, manner, paper, language, everywhere), frame).open()


def _go(frame: Frame, goal: "Goal") -> None:
    """Go to where a number leads."""
    frame.show_spot(Spot(frame.here.paper, goal.id))


def _show(frame: Frame, result: "Result") -> None:
    """Go to what was found, in the language it was found in."""
    place = _PLACES.get(result.group, REGISTER)
    if result.item:
        frame.show_place(Place("item", result.item))
    elif result.spot.paper is not None:
        if result.language in frame.navigator.model.languages(Place("paper", result.spot.paper)):
            frame.language = result.language
        frame.show_spot(result.spot)
    else:
        frame.show_place(place)
        if not frame.book.show_spot(place.kind, result.spot) and place is REGISTER:
            _show_later(frame, result.spot)


def _show_later(frame: Frame, spot: Spot) -> None:
    """Show an activity once a long register has been read."""
    from secretariat.gui.pages.register import RegisterPage

    page = frame.book.currentWidget()
    if isinstance(page, RegisterPage) and page.model.reading:
        once = Qt.ConnectionType.SingleShotConnection
        page.model.read.connect(lambda: page.show_spot(spot), once)
