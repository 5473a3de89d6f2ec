"""Warming up: what the pages need is loaded and made while nobody waits for it, so that none is slow when it is first turned to."""

import sys
import threading
import time
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.gui.frame import Frame

BEHIND = (
    "secretariat.app.typed",
    "secretariat.app.queries.finding",
    "secretariat.app.queries.home",
    "secretariat.app.queries.mention",
    "secretariat.app.queries.decision",
    "secretariat.app.queries.edition",
    "secretariat.app.queries.followup",
    "secretariat.app.queries.activity",
    "secretariat.app.queries.activity_record",
    "secretariat.app.queries.picture",
    "secretariat.app.queries.history",
    "secretariat.app.queries.section",
    "secretariat.app.queries.spelling",
    "secretariat.app.queries.life",
    "secretariat.app.queries.review",
    "secretariat.app.queries.particulars",
    "secretariat.app.queries.reference",
    "secretariat.app.queries.saved_view",
    "secretariat.domain.typography",
    "secretariat.app.spelling",
    "secretariat.app.importing",
    "secretariat.app.export",
    "secretariat.app.merge",
    "secretariat.app.sections",
    "secretariat.app.pasting",
    "secretariat.app.clipping",
    "secretariat.app.commands.appendix",
    "secretariat.app.commands.copying",
    "secretariat.app.commands.duplicating",
    "secretariat.app.commands.note",
    "secretariat.app.commands.paper",
    "secretariat.app.commands.reference",
    "secretariat.app.commands.typography",
    "secretariat.app.commands.table",
    "secretariat.app.commands.confirmation",
    "secretariat.app.commands.decision",
    "secretariat.app.commands.activity",
    "secretariat.app.commands.uniting",
    "secretariat.app.commands.ranking",
    "secretariat.app.commands.filling",
    "secretariat.app.commands.saved_view",
    "secretariat.app.commands.entering",
)
MODULES = (
    "secretariat.gui.pages.home",
    "secretariat.gui.paper.lettering",
    "secretariat.gui.paper.view",
    "secretariat.gui.paper.editor",
    "secretariat.gui.paper.crumbs",
    "secretariat.gui.paper.scribe",
    "secretariat.gui.paper.clipboard",
    "secretariat.gui.paper.marking",
    "secretariat.gui.paper.mending",
    "secretariat.gui.paper.mentions",
    "secretariat.gui.paper.picker",
    "secretariat.gui.paper.structure",
    "secretariat.gui.paper.hand",
    "secretariat.gui.paper.tools",
    "secretariat.gui.paper.notes",
    "secretariat.gui.paper.pair",
    "secretariat.gui.pages.paper",
    "secretariat.gui.fields",
    "secretariat.gui.panels.particulars",
    "secretariat.gui.panels.details",
    "secretariat.gui.panels.findings",
    "secretariat.gui.panels.comments",
    "secretariat.gui.pages.agenda",
    "secretariat.gui.asking",
    "secretariat.gui.models.decision",
    "secretariat.gui.panels.decision",
    "secretariat.gui.pages.decision",
    "secretariat.gui.models.columns",
    "secretariat.gui.cells",
    "secretariat.gui.grid",
    "secretariat.gui.views",
    "secretariat.gui.pages.register_bar",
    "secretariat.gui.models.activity",
    "secretariat.gui.pages.register",
    "secretariat.gui.models.followup",
    "secretariat.gui.tree",
    "secretariat.gui.pages.followup",
    "secretariat.gui.pages.programme",
    "secretariat.gui.programme.view",
    "secretariat.gui.programme.board",
    "secretariat.gui.programme.lines",
    "secretariat.gui.programme.record",
    "secretariat.gui.programme.matrix",
    "secretariat.gui.programme.ranking",
    "secretariat.gui.programme.life",
    "secretariat.gui.programme.questions",
    "secretariat.gui.pages.activity",
    "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
    "secretariat.gui.proof.pages",
    "secretariat.gui.panels.preview",
)
"""What is loaded on the window's thread, each after what it needs itself: none of them takes long."""
PAGES = ("paper", "decisions", "register", "followup", "agenda")
PANELS = ("details", "findings", "comments")
SETTLED = 1500  # milliseconds until the first file is on the screen
BETWEEN = 100  # milliseconds between two steps, in which keys are heard
BRIEF = 0.008  # seconds, for which parts of a page are dressed in one step


class Warming(QObject):
    """Loads on another thread what has no Qt in it, and then on the window's thread, a step at a time, modules and pages.

    Pages are made once a file is open, for which it may be `waiting`. `over` says that all is there.
    """

    over = Signal()

    def __init__(self, frame: "Frame") -> None:
        """Begin once the window has settled."""
        super().__init__(frame)
        self._frame = frame
        self.waiting = False
        self._steps = self._all_steps()
        self._timer = QTimer(self, interval=BETWEEN)
        self._timer.timeout.connect(self._next)
        frame.desk.opened.connect(self._go_on)
        self._thread = threading.Thread(target=_load, name="warming", daemon=True)
        QTimer.singleShot(SETTLED, self, self._begin)

    def _begin(self) -> None:
        """Send off the thread, and take the steps in turn."""
        self._thread.start()
        self._timer.start()

    def _go_on(self) -> None:
        """Make the pages, now that a file was opened."""
        if self.waiting:
            self.waiting = False
            self._timer.start()

    def _next(self) -> None:
        """Do the next step, unless everything waits for something else, or the thread is still at what the step needs."""
        if Errand.awaited or self._thread.is_alive():
            return
        if next(self._steps, self) is self:
            self._timer.stop()
            self._frame.desk.opened.disconnect(self._go_on)
            self.over.emit()

    def _all_steps(self) -> Iterator[None]:
        """Load the modules and what they are made of, then make the pages and panels that are shown most."""
        for name in MODULES:
            if name not in sys.modules:
                import_module(name)
                yield
        self._frame.findChildren(
            QObject
        )  # Qt for Python makes all its kinds known when it first meets one it is not sure of
        yield
        book, panels = self._frame.book, self._frame.panels
        for name, make in (
            *((kind, book.page) for kind in PAGES),
            *((name, panels.panel) for name in PANELS),
        ):
            while self._frame.desk.workspace is None:
                self.waiting = True
                self._timer.stop()
                yield
            made = make(name)
            yield
            yield from _dressed(made)


def _dressed(made: QWidget) -> Iterator[None]:
    """Have the parts of a page take on colours and letters, which Qt else leaves until they are shown."""
    start = time.perf_counter()
    for part in (made, *made.findChildren(QWidget)):
        part.ensurePolished()
        if time.perf_counter() - start > BRIEF:
            yield
            start = time.perf_counter()
    yield


def _load() -> None:
    """Load what has no Qt in it."""
    for name in BEHIND:
        import_module(name)
