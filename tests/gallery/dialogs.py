"""The dialogs by name, each with the way to it; see `screens`."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from secretariat.app import register_export, salvage
from secretariat.app.queries import register
from secretariat.app.salvage import Saved
from secretariat.domain.told import FolderGone
from secretariat.gui import keeping
from secretariat.gui.deeds import file, merging
from secretariat.gui.dialogs.saved import SavedDialog
from secretariat.gui.manual.window import ManualWindow
from secretariat.gui.pages.programme import ProgrammePage
from secretariat.gui.place import DECISIONS, FOLLOW_UP, Place
from secretariat.gui.programme.record import RecordView
from secretariat.gui.tour import Tour
from tests.gallery.screens import Way, decision_panel, stand
from tests.gallery.stage import Stage

PRINTED = """GB.291/WP/SDG/7

FOURTH ITEM ON THE AGENDA

Decent work in global production systems

1. The Working Party asked in March for a short note. The Office reports on four studies.

2. The studies are of (see paragraph 9):

(a) garments; and

(b) electronics.

3. The Working Party may wish to take note of this paper.

Geneva, 11 October 2004.

Point for decision: Paragraph 3.
"""


def entry(name: str, paper: int | None = 0, settle: float = 0.4) -> Way:
    """Return the way to the dialog an entry of the menus opens while a paper is shown, or the session."""

    def way(stage: Stage) -> QWidget:
        if paper is None:
            stage.go(Place("session", stage.session))
        else:
            stage.paper(paper)
        if paper == 0:
            stand(stage, 6)
        shown = stage.dialog(lambda: stage.choose(name))
        stage.settle(settle)
        return shown

    return way


def of_register(deed: str, settle: float = 0.4) -> Way:
    """Return the way to a dialog of the register, where some rows are chosen."""

    def way(stage: Stage) -> QWidget:
        stage.to_register()
        page = stage.window.book.register()
        page.show_details(False)
        # Rows are read beside the window: a row that is not there yet is not chosen, and the deed does nothing.
        stage.wait(lambda: page.model.activity(1) is not None)
        page.grid.selectRow(1)
        shown = stage.dialog(getattr(page, deed))
        stage.settle(settle)
        return shown

    return way


def import_paper(stage: Stage) -> QWidget:
    """Show what would be imported of a printed paper."""
    stage.paper()
    path = stage.folder / "from the field.txt"
    path.write_text(PRINTED, encoding="utf-8")
    return stage.dialog(partial(file.import_path, stage.window, stage.real or path))


def import_register(stage: Stage) -> QWidget:
    """Show which columns of a sheet hold what."""
    stage.to_register()
    path = stage.folder / "from the field.csv"
    path.write_text(
        "Title;Place;Country;Date;By whom;What was done\n"
        "Regional seminar on fair globalization;Dakar;Senegal;3-4 March 2005;RO Dakar;Seminar\n"
        "Round table;Lima;Peru;31 June 2005;RO Lima;Round table of employers\n",
        encoding="utf-8",
    )
    return stage.dialog(partial(file.import_path, stage.window, path))


def returned_register(stage: Stage) -> QWidget:
    """Show what a sheet would change that a field office sends back."""
    stage.to_register()
    desk = stage.window.desk
    ids = [row.id for row in desk.ask(register.activities)]
    path = register_export.write(desk.ask(register_export.prepare, ids), stage.folder / "sent out.csv")
    text = path.read_text("utf-8-sig").replace("Conference", "Large conference")
    path.write_text(text, "utf-8-sig")
    shown = stage.dialog(partial(file.import_path, stage.window, path))
    stage.settle(0.5)
    return shown


def bring(stage: Stage) -> QWidget:
    """Show what a copy would bring."""
    stage.paper()
    return stage.dialog(partial(merging.bring_path, stage.window, stage.copy))


def questions(stage: Stage) -> QWidget:
    """Show the questions two copies ask, once they are brought together."""
    keeping.bring_together(stage.window.desk, stage.copy)
    return stage.dialog(partial(merging.questions, stage.window))


def adopt(stage: Stage) -> QWidget:
    """Show the text that was adopted."""
    decision_panel(stage)
    panel = stage.window.panels.panel("decision")
    return stage.dialog(panel.record.wrote.emit)  # type: ignore[attr-defined]


def actions(stage: Stage) -> QWidget:
    """Show the actions under a point for decision."""
    stage.go(DECISIONS)
    stage.settle(0.3)
    page = stage.window.book.currentWidget()
    return stage.dialog(page.record.acted.emit)  # type: ignore[union-attr]


def pick(stage: Stage) -> QWidget:
    """Show what an entry of the programme can be linked with."""
    stage.go(FOLLOW_UP)
    stage.child(ProgrammePage).show_view("record")
    stage.settle(0.3)
    record = stage.child(RecordView)
    return stage.dialog(record._add_part)


def naming(stage: Stage) -> QWidget:
    """Ask for the name of a view."""
    stage.to_register()
    page = stage.window.book.register()
    return stage.dialog(lambda: page.views.keep(page.arrangement()))


def told(stage: Stage) -> QWidget:
    """Show what the world did."""
    stage.paper()
    return stage.dialog(lambda: stage.window.tell(FolderGone(stage.folder / "Stick" / "May.gbwp")))


def damaged(stage: Stage) -> QWidget:
    """Show what was saved of a damaged file."""
    stage.paper()
    workspace = stage.window.desk.workspace
    assert workspace is not None
    paper = frozenset({("paper", str(stage.papers[0]))})
    found = Saved(stage.path, 640, True, datetime.now(UTC), 3, paper, frozenset(), frozenset())
    lines = salvage.lines(workspace, found)
    return stage.dialog(SavedDialog(stage.window, stage.path.name, lines, "damaged.gbwp").open)


def compared(stage: Stage) -> QWidget:
    """Show what changed in a paper."""
    return entry("review.compare", settle=1.0)(stage)


def manual(stage: Stage) -> QWidget:
    """Show the manual at the page on papers."""
    stage.paper()
    stage.choose("help.manual")
    stage.settle(0.5)
    return next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, ManualWindow) and one.isVisible()
    )


def tour(stage: Stage) -> QWidget:
    """Show the first step of the tour."""
    stage.paper()
    stage.choose("help.tour")
    stage.settle(0.5)
    return next(one for one in stage.window.findChildren(Tour) if one.isVisible())


DIALOGS: dict[str, Way] = {
    "new-file": entry("file.new"),
    "import-paper": import_paper,
    "import-register": import_register,
    "import-returned": returned_register,
    "export-session": entry("file.export-session", None),
    "print-preview": entry("file.print-preview", settle=1.0),
    "hand-out": entry("file.hand-out"),
    "restore": entry("file.restore"),
    "search": entry("edit.search"),
    "replace-everywhere": entry("edit.replace-everywhere"),
    "go-to": entry("edit.go-to"),
    "link-activity": entry("insert.activity"),
    "link-follow-up": entry("insert.follow-up"),
    "figures": entry("insert.figure"),
    "compare": compared,
    "versions": entry("review.versions"),
    "audit": entry("review.audit"),
    "printout": entry("review.check-printout"),
    "dictionary": entry("review.dictionary"),
    "checklist": entry("session.checklist", None),
    "next-session": entry("session.next", None),
    "clearance": entry("paper.clearance"),
    "issue": entry("paper.issue"),
    "correct": entry("paper.correct", 2),
    "editions": entry("paper.editions", 2),
    "since-last-session": entry("paper.update"),
    "text-and-register": entry("paper.agreement", settle=1.0),
    "paper-like": entry("paper.add-like"),
    "ranking-into-paper": entry("followup.annex"),
    "register-change-all": of_register("change_all"),
    "register-doubles": of_register("find_doubles", 1.0),
    "register-people": of_register("name_people"),
    "name-view": naming,
    "adopted-text": adopt,
    "actions": actions,
    "pick": pick,
    "keys": entry("help.keys"),
    "about": entry("help.about"),
    "preferences": entry("edit.preferences"),
    "diagnostic": entry("help.diagnostic", settle=1.0),
    "manual": manual,
    "tour": tour,
    "told": told,
    "damaged": damaged,
    "bring-together": bring,
    "questions": questions,
}
