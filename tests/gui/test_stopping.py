"""What is long with a real file shows how far it is, and Escape in the middle leaves everything as it was."""

from datetime import timedelta
from time import sleep

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from secretariat.app import dump
from secretariat.app.commands.pasting import Paste
from secretariat.app.commands.register import ImportRegister
from secretariat.app.commands.stretch import Fresh, Shape
from secretariat.app.going_back import moments
from secretariat.app.queries.register import activities
from secretariat.app.workspace import Workspace
from secretariat.domain.draft import DraftRow, RegisterDraft
from secretariat.domain.identity import BlockId, new_id
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.domain.told import Cancelled
from secretariat.gui import compared, keeping, sending, waiting
from secretariat.gui.deeds import agenda
from secretariat.gui.dialogs.comparing import Comparing
from secretariat.gui.dialogs.importing_register import ImportingRegister
from secretariat.gui.errand import Errand, away
from secretariat.gui.pages.register import RegisterPage
from secretariat.gui.place import REGISTER, Place
from secretariat.gui.waiting import Waiting, patiently
from secretariat.store import revisions
from secretariat.store.places import Places, Who

ROWS = 6_000


class Hand(QObject):
    """Presses Escape in the dialog that keeps everything waiting, once the work is a good way on."""

    def __init__(self, office, after=0.05, key="Escape"):
        super().__init__()
        self.said, self.parts = [], []
        self._office, self._after, self._key = office, after, key
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self):
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Waiting):
            return
        self.parts.append(dialog._bar.value() / max(1, dialog._bar.maximum()))
        if self.parts[-1] >= self._after:
            self._timer.stop()
            self.said.append(dialog.text)
            self._office.press(self._key, dialog)
            self.said.append(dialog.text)


def as_it_is(office):
    return office.desk.ask(dump.dump), office.desk.undo_label, keeping.backups(office.desk)


def said(office):
    return office.window.statusBar().currentMessage()


@pytest.fixture
def sheet(tmp_path):
    """Return a long list of activities as a field office sends it."""
    path = tmp_path / "field office.csv"
    lines = [f"Seminar {n};Geneva;{n % 28 + 1} May 2004;ILO;Seminar" for n in range(ROWS)]
    path.write_text("\n".join(["Title;Venue;Date;Organized by;Activity", *lines]), encoding="utf-8")
    return path


@pytest.fixture
def proposed(office, sheet):
    """Have a long list read, and its proposal on the screen, as often as it is asked for."""
    office.create()
    office.agenda()
    office.press("Ctrl+S", office.window)

    def propose():
        office.press("Ctrl+I", office.window)
        office.name_file(sheet)
        dialog = office.dialog(ImportingRegister)
        office.wait(dialog._button.isEnabled)

    return propose


def test_a_long_import_is_stopped_in_the_middle_then_done_and_taken_back(office, proposed):
    before = as_it_is(office)
    proposed()
    hand = Hand(office)
    office.press("Alt+I")
    office.wait(lambda: len(hand.said) == 2)
    assert hand.said == ["Import register …", "Stopping …"]
    assert said(office) == "Stopped. Everything is as it was."
    assert as_it_is(office) == before
    assert office.window.notice.text == ""
    proposed()
    office.press("Alt+I")
    office.wait(lambda: office.window.notice.text != "")
    assert len(office.desk.ask(activities)) == ROWS
    done = as_it_is(office)
    hand = Hand(office)
    office.press("Ctrl+Z", office.window)
    assert hand.said == ["Undoing: Import register …", "Stopping …"]
    assert as_it_is(office)[:2] == done[:2]
    office.press("Ctrl+Z", office.window)
    assert office.desk.ask(activities) == ()


def test_the_program_may_be_asked_to_end_while_it_waits_and_what_it_waits_for_is_stopped_first(office):
    outcome = []

    def act(progress):
        QTimer.singleShot(0, office.window, QApplication.exit)
        while True:
            sleep(0.01)
            progress(0.5)

    def wait():
        try:
            patiently("Counting …", act)
        except Cancelled:
            outcome.append("stopped")

    QTimer.singleShot(0, wait)
    QApplication.exec()
    assert outcome == ["stopped"]
    assert Errand.awaited == 0


def test_what_cannot_be_stopped_comes_to_its_end_where_the_program_is_asked_to_end(office):
    outcome = []

    def act():
        QTimer.singleShot(0, office.window, QApplication.exit)
        sleep(0.3)
        return 42

    QTimer.singleShot(0, lambda: outcome.append(away(act)))
    QApplication.exec()
    assert outcome == [42]


def rows_of(many):
    return tuple(
        DraftRow((f"Seminar {n}", "ILO", "Seminar", "DG"), title=f"Seminar {n}") for n in range(many)
    )


def many_paragraphs(office, paper, many):
    shape = Shape(Kind.PARAGRAPH)
    fresh = tuple(
        Fresh(BlockId(new_id()), shape, f"Paragraph {n} says what was done." * 4) for n in range(many)
    )
    office.desk.do(Paste(paper, Language.EN, fresh=fresh), slow=True)


@pytest.fixture
def large(tmp_path, office):
    """Return a large file that was never open on this computer."""
    path = tmp_path / "stick" / "large.gbwp"
    path.parent.mkdir()
    elsewhere = Places(tmp_path / "live of Ben", tmp_path / "backups of Ben")
    with Workspace.create(path, elsewhere, Who("Ben", "laptop9")) as made:
        made.do(ImportRegister(RegisterDraft((), rows_of(ROWS))))
    return path


def lies(folder):
    return {
        str(path.relative_to(folder)): path.stat().st_size for path in folder.rglob("*") if path.is_file()
    }


def kept(office):
    """Return what the program keeps of files, but what it writes of itself."""
    places = office.desk.home.places
    return {name: lies(folder) for name, folder in (("live", places.live), ("backups", places.backups))}


def test_opening_a_large_file_is_stopped_and_the_one_before_is_still_open(office, large):
    path = office.create()
    office.agenda()
    office.press("Ctrl+S", office.window)
    before = office.desk.ask(dump.dump), lies(large.parent), kept(office)
    hand = Hand(office)
    office.press("Ctrl+O", office.window)
    office.name_file(large)
    office.wait(lambda: len(hand.said) == 2)
    assert hand.said == ["Opening large.gbwp …", "Stopping …"]
    assert said(office) == "Stopped. Everything is as it was."
    assert office.desk.path == path
    assert (office.desk.ask(dump.dump), lies(large.parent), kept(office)) == before
    assert office.window.settings.last_file == path
    assert office.desk.open(large)
    assert len(office.desk.ask(activities)) == ROWS


def test_opening_a_large_file_is_stopped_and_the_welcome_is_there_as_before(office, large):
    place = office.window.place
    before = lies(large.parent), kept(office)
    hand = Hand(office)
    office.press("Ctrl+O", office.window)
    office.name_file(large)
    office.wait(lambda: len(hand.said) == 2)
    assert (office.desk.workspace, office.window.place) == (None, place)
    assert (lies(large.parent), kept(office)) == before


def test_saving_what_is_left_of_the_open_file_is_stopped_and_it_is_open_as_before(office, large):
    assert office.desk.open(large)
    before = office.desk.ask(dump.dump)
    hand = Hand(office)
    assert not office.desk.rescue(large)
    assert hand.said == ["Opening large.gbwp …", "Stopping …"]
    assert office.desk.path == large
    assert office.desk.ask(dump.dump) == before
    assert [path.name for path in large.parent.glob("*.gbwp")] == ["large.gbwp"]


def test_a_change_to_every_activity_is_stopped_in_the_middle(office, large):
    assert office.desk.open(large)
    office.window.show_place(REGISTER)
    page = office.window.findChild(RegisterPage)
    office.wait(lambda: page.model.found() == ROWS)
    before = as_it_is(office)
    page.grid.setFocus()
    office.press("Ctrl+A", page.grid)
    hand = Hand(office)
    office.press("Del", page.grid)
    assert hand.said == ["Delete activity …", "Stopping …"]
    assert as_it_is(office) == before
    page.grid.choose(range(ROWS), [1])
    hand = Hand(office)
    office.press("Del", page.grid)
    assert hand.said == ["Clear cells …", "Stopping …"]
    assert as_it_is(office) == before


def test_what_does_not_know_how_much_there_is_to_do_is_stopped_too(office, large):
    office.create()
    session, _, papers = office.agenda()
    many_paragraphs(office, papers[0], 3000)
    before = as_it_is(office)
    office.window.show_place(Place("session", session))
    hand = Hand(office, after=-1)
    agenda.duplicate_session(office.window)
    assert hand.said == ["Duplicate session …", "Stopping …"]
    assert as_it_is(office) == before


def test_saving_is_stopped_and_the_file_stays_open_and_as_it_was(office, monkeypatch):
    monkeypatch.setattr(waiting, "PATIENCE", 1)
    office.create()
    office.desk.do(ImportRegister(RegisterDraft((), rows_of(ROWS))), slow=True)
    path, before = office.desk.path, office.desk.path.read_bytes()
    for keys in ("Ctrl+S", "Ctrl+W", "Ctrl+Q"):
        office.desk._pause.over()
        hand = Hand(office, after=-1)
        office.press(keys, office.window)
        assert hand.said == ["Saving committee.gbwp …", "Stopping …"]
        assert said(office) == "Stopped. Everything is as it was."
        assert (office.desk.path, path.read_bytes()) == (path, before)
        assert office.window.isVisible()
    office.press("Ctrl+S", office.window)
    assert path.read_bytes() != before
    assert not office.desk.workspace.unpublished
    assert sorted(one.name for one in path.parent.glob(".*tmp")) == []


def test_sending_rows_out_is_stopped_and_nothing_is_written(office, large):
    assert office.desk.open(large)
    ids = [one.id for one in office.desk.ask(activities)]
    hand = Hand(office)
    sending._send(office.desk, ids, office.folder / "Register.xlsx")
    assert hand.said == ["Writing Register.xlsx …", "Stopping …"]
    assert said(office) == "Stopped. Everything is as it was."
    assert list(office.folder.glob("*.xlsx")) == []
    assert list(office.folder.glob(".*tmp*")) == []


def test_preparing_an_export_is_stopped_then_done(office, large, monkeypatch):
    monkeypatch.setattr(waiting, "PATIENCE", 1)
    assert office.desk.open(large)
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    folder = office.folder / "out"
    folder.mkdir()
    office.window.settings.export_folder = folder
    office.settle()
    office.press("Ctrl+S", office.window)
    before = as_it_is(office), lies(large.parent)
    hand = Hand(office)
    office.press("Ctrl+E", office.window)
    assert hand.said == ["Preparing the export …", "Stopping …"]
    assert said(office) == "Stopped. Everything is as it was."
    assert (as_it_is(office), lies(large.parent), lies(folder)) == (*before, {})
    office.press("Ctrl+E", office.window)
    office.wait(lambda: office.window.notice.text.startswith("Written"))
    assert sorted(lies(folder)) == ["GB.291-WP-SDG-1-en.pdf", "GB.291-WP-SDG-1-en.xlsx"]


@pytest.mark.parametrize("after", [0.01, 0.25, 0.5])
def test_writing_a_comparison_is_stopped_then_done(office, monkeypatch, after):
    monkeypatch.setattr(waiting, "PATIENCE", 1)
    paint = compared._paint_page

    def slowly(*page):
        sleep(0.02)
        paint(*page)

    monkeypatch.setattr(compared, "_paint_page", slowly)
    office.create()
    _, _, papers = office.agenda()
    before = moments(office.desk.workspace, papers[0])[0].at
    later = revisions.now() + timedelta(minutes=30)
    office.desk.workspace.on_file(lambda file: setattr(file._steps, "_clock", lambda: later))
    many_paragraphs(office, papers[0], 900)
    assert office.desk.publish_now()
    dialog = Comparing(office.window, office.desk, papers[0], Language.EN, before)
    dialog.wait()
    folder = office.folder / "out"
    folder.mkdir()
    target = folder / "compared.pdf"
    target.write_bytes(b"old")
    held = as_it_is(office)
    hand = Hand(office, after)
    dialog.write(target)
    assert hand.said == ["Writing compared.pdf …", "Stopping …"]
    assert said(office) == "Stopped. Everything is as it was."
    assert (as_it_is(office), lies(folder)) == (held, {"compared.pdf": 3})
    dialog.write(target)
    assert said(office) == "Written: compared.pdf"
    with PdfDocument(target) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    assert [text.split()[-1] for text in texts] == [str(n) for n in range(1, len(texts) + 1)]
    whole = " ".join(" ".join(texts).split())
    assert [n for n in range(900) if f"Paragraph {n} says" not in whole] == []
    dialog.reject()
