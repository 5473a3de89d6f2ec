"""Whatever keys are pressed in whatever order: the file and the sheet agree, and undoing everything gives back the start."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.gui.paper.stretch import Caret
from secretariat.store import paper as papers

CTRL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
Key = Qt.Key
START = (
    "P One {{1}} two",
    "H Heading",
    "P Three {em}four{/em} five",
    "S item",
    "S2 deep",
    "T a\tb\nc\td",
    "D Decide",
    "C further",
)
PRESSES = (
    (Key.Key_Return, NONE),
    (Key.Key_Return, SHIFT),
    (Key.Key_Backspace, NONE),
    (Key.Key_Backspace, CTRL),
    (Key.Key_Delete, NONE),
    (Key.Key_Delete, CTRL),
    (Key.Key_Tab, NONE),
    (Key.Key_Backtab, SHIFT),
    (Key.Key_Up, ALT | SHIFT),
    (Key.Key_Down, ALT | SHIFT),
    (Key.Key_B, CTRL),
    (Key.Key_I, CTRL),
    (Key.Key_D, CTRL),
    (Key.Key_F, CTRL | ALT),
    (Key.Key_1, CTRL | ALT),
    (Key.Key_0, CTRL | ALT),
    (Key.Key_L, CTRL | ALT),
    (Key.Key_C, CTRL | ALT),
    (Key.Key_X, CTRL),
    (Key.Key_V, CTRL),
    (Key.Key_A, CTRL),
    (Key.Key_Z, CTRL),
    (Key.Key_Y, CTRL),
    (Key.Key_Left, NONE),
    (Key.Key_Right, SHIFT),
    (Key.Key_Down, SHIFT),
    (Key.Key_Up, NONE),
    (Key.Key_Home, NONE),
    (Key.Key_End, SHIFT),
)
SCRIPTS = st.lists(
    st.one_of(
        st.sampled_from(PRESSES),
        st.sampled_from(PRESSES),
        st.sampled_from(("x", "wo rd ", "{em}", "é", "𝔘–")),
        st.tuples(st.integers(0, 30), st.integers(0, 12), st.integers(-1, 3)),
        st.sampled_from(("refer", "pause")),
    ),
    max_size=14,
)


def contents(on):
    return on.desk.ask(lambda at: papers.contents(at.read, on.paper))


def stand(on, line, place, length):
    lines = on.editor.setting.lines
    chosen = lines[line % len(lines)]
    until = lines[min(len(lines) - 1, line % len(lines) + length)] if length >= 0 else None
    cell = 0 if chosen.cells else -1
    last = Caret(until.key, place + 1, 1 if until.cells else -1) if until else None
    on.editor.put_caret(Caret(chosen.key, place, cell), last)


def refer(on):
    targets = [line for line in on.editor.setting.lines if line.number]
    if targets:
        on.page._marking.reference(targets[-1].id)


def play(on, step, start):
    if step == (Key.Key_Z, CTRL) and contents(on) == start:
        return
    if step == "refer":
        refer(on)
    elif step == "pause":
        on.page.flush()
    elif isinstance(step, str):
        on.type(step)
    elif len(step) == 3:
        stand(on, *step)
    else:
        on.press(*step)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(SCRIPTS)
def test_file_and_sheet_agree_after_every_key_and_undo_leads_back(write, script):
    QApplication.clipboard().setText("one\ntwo {2}")
    on = write(*START)
    on.page.scribe.consent = lambda _, then: then()
    start = contents(on)
    for step in script:
        play(on, step, start)
        on.agrees()
    end = contents(on)
    done = 0
    while contents(on) != start:
        assert on.desk.undo() is not None
        on.agrees()
        done += 1
    for _ in range(done):
        on.desk.redo()
    assert contents(on) == end
    on.agrees()
    on.page.close()
