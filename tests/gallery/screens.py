"""The screens by name, each with the way there; any of them can be shown alone.

A way returns the widget that is to be looked at: the window, or a dialog that is open. What it changes in the window or the
file it has put back `afterwards`.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from secretariat.app.queries import paper as papers
from secretariat.domain.finding import Spot
from secretariat.domain.paper import Kind
from secretariat.gui.errand import Errand
from secretariat.gui.pages.pictures import PicturesPage
from secretariat.gui.pages.programme import ProgrammePage
from secretariat.gui.paper.finding_bar import FindingBar
from secretariat.gui.place import DECISIONS, FOLLOW_UP, HOME, PICTURES, REGISTER, Place
from tests.gallery.stage import Stage

VIEWS = ("list", "board", "record", "participants", "ranking", "recommendations", "questions")

Way = Callable[[Stage], QWidget]


def welcome(stage: Stage) -> QWidget:
    """Show the window without a file, which remembers two."""
    stage.window.settings.opened(stage.folder / "Old committee.gbwp")
    stage.window.settings.opened(stage.path)
    stage.to_welcome()
    stage.window.book.welcome().refresh()
    stage.settle()
    return stage.window


def home(stage: Stage) -> QWidget:
    """Show what waits."""
    shown = stage.go(HOME)
    stage.settle(1.0)
    return shown


def agenda(stage: Stage) -> QWidget:
    """Show the agenda with the particulars of the session."""
    stage.go(Place("session", stage.session))
    stage.window.show_panel("details")
    stage.settle()
    return stage.window


def sheet(stage: Stage) -> QWidget:
    """Show a paper alone."""
    stage.paper()
    stage.window.show_panels(False)
    stage.settle(0.5)
    return stage.window


def real(stage: Stage) -> QWidget:
    """Show the last paper: the real one where there is one."""
    stage.paper(-1)
    stage.settle(0.5)
    return stage.window


def panel(name: str) -> Way:
    """Return the way to a panel beside a paper."""

    def way(stage: Stage) -> QWidget:
        stage.paper()
        stand(stage, 6)
        stage.window.show_panel(name)
        stage.settle(1.5)
        return stage.window

    return way


def issued(stage: Stage) -> QWidget:
    """Show a paper that is issued and locked."""
    stage.paper(2)
    stage.window.show_panel("details")
    stage.settle(0.3)
    return stage.window


def decision_panel(stage: Stage) -> QWidget:
    """Show the record of a point for decision beside its paragraph."""
    stage.paper()
    blocks = stage.window.desk.ask(papers.sheet, stage.papers[0])
    point = next(one.block for one in blocks.contents.appearances)
    stage.window.show_spot(Spot(stage.papers[0], point))
    stage.window.show_panel("decision")
    stage.settle(0.5)
    return stage.window


def table(stage: Stage) -> QWidget:
    """Show a table in a paper; one is put in where there is none."""
    stage.paper()
    stage.window.show_panels(False)
    stand(stage, 4)
    stage.choose("table.add")
    stage.afterwards(lambda: stage.choose("edit.undo"))
    stage.settle(0.5)
    return stage.window


def after_table(stage: Stage) -> QWidget:
    """Show the appendix, at the end of the paper."""
    stage.paper()
    stage.window.show_panels(False)
    page = stage.window.book.paper()
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    stage.settle(0.3)
    return stage.window


def find_bar(stage: Stage) -> QWidget:
    """Show the bar that finds and replaces."""
    stage.paper()
    stage.choose("edit.replace")
    bar = stage.child(FindingBar)
    stage.afterwards(bar.close_bar)
    bar.field.setText("globalization")
    bar.other.setText("globalisation")
    stage.settle(0.5)
    return stage.window


def two_languages(stage: Stage) -> QWidget:
    """Show two languages side by side."""
    stage.paper(1)
    stage.choose("view.side-by-side")
    stage.afterwards(lambda: stage.choose("view.side-by-side"))
    stage.settle(0.5)
    return stage.window


def preview(stage: Stage) -> QWidget:
    """Show the pages beside a paper."""
    stage.paper()
    stage.window.show_panels(False)
    stage.choose("view.preview")
    stage.afterwards(lambda: stage.choose("view.preview"))
    stage.settle(3.0)
    return stage.window


def decisions(stage: Stage) -> QWidget:
    """Show the points for decision, the first chosen."""
    stage.go(DECISIONS)
    stage.settle(0.4)
    return stage.window


def register(stage: Stage) -> QWidget:
    """Show the register, a row chosen."""
    stage.to_register()
    page = stage.window.book.register()
    page.show_details(False)
    page.grid.setCurrentIndex(page.grid.model().index(2, 0))
    stage.settle(0.3)
    return stage.window


def register_details(stage: Stage) -> QWidget:
    """Show an activity beside the register."""
    register(stage)
    page = stage.window.book.register()
    page.bar.tools["details"].setChecked(True)
    page.show_details(True)
    stage.settle(0.5)
    return stage.window


def register_groups(stage: Stage) -> QWidget:
    """Show the register in groups."""
    stage.to_register()
    page = stage.window.book.register()
    page.bar.tools["details"].setChecked(False)
    page.show_details(False)
    page.arrange({**page.arrangement(), "group": "month"})
    stage.afterwards(lambda: page.bar.set_by(""))
    stage.settle(0.5)
    return stage.window


def picture(name: int) -> Way:
    """Return the way to one of the pictures of the register."""

    def way(stage: Stage) -> QWidget:
        stage.go(PICTURES)
        page = stage.child(PicturesPage)
        page.tabs.setCurrentIndex(name)
        page.wait()
        stage.settle(0.5)
        return stage.window

    return way


def programme(name: str) -> Way:
    """Return the way to a view of the follow-up programme."""

    def way(stage: Stage) -> QWidget:
        stage.go(FOLLOW_UP)
        stage.child(ProgrammePage).show_view(name)
        stage.settle(0.6)
        return stage.window

    return way


def menu(title: str) -> Way:
    """Return the way to an open menu."""

    def way(stage: Stage) -> QWidget:
        stage.paper()
        stage.window.refresh()
        found = stage.window._menus[title]
        found.popup(stage.window.mapToGlobal(QPoint(8, 28)))
        stage.settle(0.2)
        return found

    return way


def notice(stage: Stage) -> QWidget:
    """Show what stays to be read at the foot of the page."""
    from secretariat.gui.deeds import export

    stage.paper()
    paths = tuple(stage.folder / f"GB.291-WP-SDG-1-en.{kind}" for kind in ("pdf", "xlsx"))
    errand = Errand(lambda _: paths)
    errand.start()
    errand.wait()
    export._written(stage.window, stage.folder, errand)
    stage.settle(0.2)
    return stage.window


def empty(place: Place) -> Way:
    """Return the way to a page of a file that holds nothing yet."""

    def way(stage: Stage) -> QWidget:
        path = stage.folder / "New committee.gbwp"
        if stage.window.desk.path != path:
            stage.window.desk.close(publish=False)
            assert stage.window.desk.open(path) if path.exists() else stage.window.desk.create(path)
        stage.window.show_place(place)
        stage.window.show_panels(place.kind in {"session", "home"})
        stage.settle(1.0 if place == HOME else 0.4)
        return stage.window

    return way


def empty_programme(name: str) -> Way:
    """Return the way to a view of a programme that holds nothing yet."""

    def way(stage: Stage) -> QWidget:
        empty(FOLLOW_UP)(stage)
        stage.child(ProgrammePage).show_view(name)
        stage.settle(0.3)
        return stage.window

    return way


def stand(stage: Stage, paragraph: int) -> None:
    """Put the caret into a numbered paragraph of the leading paper."""
    held = stage.window.desk.ask(papers.sheet, stage.papers[0])
    blocks = [block for block in held.contents.blocks if block.kind is Kind.PARAGRAPH]
    stage.window.show_spot(Spot(stage.papers[0], blocks[paragraph - 1].id))
    stage.window.book.paper().editor.setFocus(Qt.FocusReason.OtherFocusReason)
    stage.settle(0.2)


SCREENS: dict[str, Way] = {
    "welcome": welcome,
    "home": home,
    "agenda": agenda,
    "paper": sheet,
    "paper-real": real,
    **{f"paper-{name}": panel(name) for name in ("findings", "comments", "history", "outline", "details")},
    "paper-decision": decision_panel,
    "paper-issued": issued,
    "paper-table": table,
    "paper-appendix": after_table,
    "paper-find": find_bar,
    "paper-two-languages": two_languages,
    "paper-preview": preview,
    "decisions": decisions,
    "register": register,
    "register-details": register_details,
    "register-groups": register_groups,
    **{
        f"pictures-{name}": picture(at)
        for at, name in enumerate(("month", "involvement", "where", "timeline", "calendar"))
    },
    **{f"programme-{name}": programme(name) for name in VIEWS},
    "notice": notice,
    **{f"menu-{title.lower()}": menu(title) for title in ("File", "View", "Paper", "Review")},
}

EMPTY: dict[str, Way] = {
    "empty-home": empty(HOME),
    "empty-session": empty(Place("session")),
    "empty-decisions": empty(DECISIONS),
    "empty-register": empty(REGISTER),
    "empty-pictures": empty(PICTURES),
    **{f"empty-programme-{name}": empty_programme(name) for name in VIEWS},
}
