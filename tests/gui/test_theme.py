"""Colours that can be read, and sizes that follow."""

import os
import subprocess
import sys
from dataclasses import asdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QGuiApplication, QRawFont
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTabBar, QToolBar, QToolButton

from secretariat.app.folder import folder
from secretariat.gui import styling, theme


def luminance(colour: str) -> float:
    parts = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def rgb(colour: str) -> tuple[float, float, float]:
    made = QColor(colour)
    return made.redF(), made.greenF(), made.blueF()


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


GROUNDS = ["frame", "surface", "paper"]
EACH_SCHEME = pytest.mark.parametrize("scheme", theme.SCHEMES.values(), ids=theme.SCHEMES)


def of_colours(scheme, one, other):
    return contrast(asdict(scheme)[one], asdict(scheme)[other])


@EACH_SCHEME
@pytest.mark.parametrize("role", ["text", "muted", "accent", "error", "warning", "notice", "good"])
@pytest.mark.parametrize("ground", [*GROUNDS, "chosen", "hover", "mark"])
def test_every_text_can_be_read_on_every_ground(scheme, role, ground):
    """Also where it is chosen, pointed at, or marked."""
    assert of_colours(scheme, role, ground) >= 4.5


@EACH_SCHEME
def test_words_can_be_read_on_the_accent(scheme):
    assert of_colours(scheme, "on_accent", "accent") >= 4.5


@EACH_SCHEME
@pytest.mark.parametrize("ground", GROUNDS)
def test_edges_icons_and_the_focus_can_be_seen_on_every_ground(scheme, ground):
    assert of_colours(scheme, "edge", ground) >= 3
    assert of_colours(scheme, "muted", ground) >= 3
    assert of_colours(scheme, "accent", ground) >= 3


@EACH_SCHEME
@pytest.mark.parametrize("ground", ["chosen", "hover"])
def test_the_focus_can_be_seen_on_what_is_chosen_or_pointed_at(scheme, ground):
    assert of_colours(scheme, "accent", ground) >= 3


@pytest.mark.parametrize("name", theme.SCHEMES)
def test_what_the_style_sheet_draws_has_the_colours_of_its_scheme(name):
    scheme = theme.SCHEMES[name]
    arrow = scheme.text if scheme is theme.CONTRAST else scheme.muted
    for drawing, colour in (("down", arrow), ("up", arrow), ("tick", scheme.on_accent)):
        drawn = folder() / styling.FOLDER / f"{name}-{drawing}.svg"
        assert f'stroke="{colour}"' in drawn.read_text("utf-8")


class Computer:
    """A computer that is set to high contrast, or to dark colours."""

    def __init__(self, contrast=False, dark=False):
        self._contrast = contrast
        self._dark = dark

    def accessibility(self):
        return self

    def contrastPreference(self):
        wishes = Qt.ContrastPreference
        return wishes.HighContrast if self._contrast else wishes.NoPreference

    def colorScheme(self):
        return Qt.ColorScheme.Dark if self._dark else Qt.ColorScheme.Light


@pytest.mark.parametrize(
    ("computer", "worn"),
    [
        (Computer(), theme.LIGHT),
        (Computer(dark=True), theme.DARK),
        (Computer(contrast=True), theme.CONTRAST),
        (Computer(contrast=True, dark=True), theme.CONTRAST),
    ],
)
def test_the_colours_follow_the_computer_unless_others_are_chosen(qapp, monkeypatch, computer, worn):
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: computer)
    theme.dress(qapp, "system")
    assert theme.colours() == worn
    theme.dress(qapp, "light")
    assert theme.colours() == theme.LIGHT


def test_the_scheme_can_be_changed_at_any_time(qapp):
    theme.dress(qapp, "dark", 100)
    assert theme.colours() == theme.DARK
    theme.dress(qapp, "contrast", 100)
    assert theme.colours() == theme.CONTRAST
    theme.dress(qapp, "light", 100)
    assert theme.colours() == theme.LIGHT


@pytest.mark.parametrize("role", ["text", "muted", "accent", "error", "warning", "notice", "good"])
def test_high_contrast_is_high(role):
    assert contrast(asdict(theme.CONTRAST)[role], theme.CONTRAST.paper) >= 7
    assert contrast(theme.CONTRAST.text, theme.CONTRAST.chosen) >= 7
    assert contrast(theme.CONTRAST.line, theme.CONTRAST.frame) >= 7


def test_headings_follow_the_text_size(qapp, qtbot):
    label = QLabel("Agenda")
    qtbot.addWidget(label)
    theme.letter(label, "title", bold=True)
    label.ensurePolished()
    assert (label.font().pointSizeF(), label.font().weight()) == (15, 600)
    theme.dress(qapp, "light", 200)
    label.ensurePolished()
    assert label.font().pointSizeF() == 30
    assert theme.scaled(100) == 200
    theme.dress(qapp, "light", 100)


def test_a_change_of_text_size_leaves_the_style_as_it_was(qapp):
    theme.wear_style("fusion")
    theme.dress(qapp, "light", 100)
    theme.dress(qapp, "light", 150)
    assert "QPushButton:focus" in qapp.styleSheet()
    theme.wear_style("computer")
    theme.dress(qapp, "light", 100)
    assert "QPushButton:focus" not in qapp.styleSheet()
    theme.wear_style("fusion")
    theme.dress(qapp, "light", 100)


MENUS_OF_THE_COMPUTER = """
from PySide6.QtWidgets import QMenuBar
from secretariat.gui import theme
app = theme.application("fusion")
theme.dress(app, "light", 100)
bar = QMenuBar()
menu = bar.addMenu("File")
bar.show()
for percent in (100, 200):
    theme.dress(app, "light", percent)
    app.processEvents()
    print(menu.font().pointSizeF(), bar.font().pointSizeF(), app.font().pointSizeF())
"""


@pytest.mark.xvfb
@pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs a screen")
def test_menus_follow_the_text_size_where_the_computer_has_letters_of_its_own_for_them(tmp_path):
    (tmp_path / "kdeglobals").write_text(
        "[General]\nfont=DejaVu Sans,9\nmenuFont=DejaVu Sans,7\n", encoding="utf-8"
    )
    desktop = {"QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": "kde", "XDG_CURRENT_DESKTOP": "KDE"}
    environment = {**os.environ, **desktop, "KDE_SESSION_VERSION": "5", "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", MENUS_OF_THE_COMPUTER]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == ["10.0 10.0 10.0", "20.0 20.0 20.0"]


def test_letters_that_are_not_there_give_way_to_those_that_are(qapp, monkeypatch):
    there = QFontInfo(qapp.font()).family()
    assert theme._family(there) == there
    monkeypatch.setattr(theme, "_FAMILIES", ("No such letters", there))
    assert theme._family("None of these") == there


def test_where_no_letters_suit_our_own_are_taken(qapp, monkeypatch):
    monkeypatch.setattr(theme, "_FAMILIES", ("No such letters", "DejaVu Sans"))
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda _: False)
    loaded: list[str] = []
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", loaded.append)
    assert theme._family("None of these") == "DejaVu Sans"
    assert [QRawFont(path, 10).familyName() for path in loaded] == ["DejaVu Sans"]


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_what_leads_to_tabs_out_of_sight_can_be_seen_in_every_scheme(qtbot, qapp, scheme):
    theme.dress(qapp, scheme)
    try:
        bar = QTabBar(usesScrollButtons=True)
        qtbot.addWidget(bar)
        for name in ("A tab", "Another tab", "A third tab"):
            bar.addTab(name)
        bar.resize(120, 40)
        bar.show()
        drawn = bar.findChildren(QToolButton)[1].grab().toImage()
        inner = [
            drawn.pixelColor(x, y).name()
            for x in range(3, drawn.width() - 3)
            for y in range(3, drawn.height() - 3)
        ]
        assert sum(contrast(ink, theme.colours().frame) >= 3 for ink in inner) >= 8
    finally:
        theme.dress(qapp, "light")


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_a_button_that_cannot_be_pressed_looks_it_though_it_be_the_default(qtbot, qapp, scheme):
    theme.dress(qapp, scheme)
    try:
        dialog = QDialog()
        qtbot.addWidget(dialog)
        button = QPushButton("Save", dialog)
        button.setDefault(True)
        button.setAutoDefault(False)
        drawn = []
        for enabled in (True, False):
            button.setEnabled(enabled)
            picture = button.grab().toImage()
            drawn.append({picture.pixelColor(at, 0).name() for at in range(8, picture.width() - 8)})
        assert theme.colours().accent in drawn[0]
        assert theme.colours().accent not in drawn[1]
        broken = theme.colours().line == theme.colours().edge
        assert len(drawn[1]) > 1 if broken else drawn[1] == {theme.colours().line}
    finally:
        theme.dress(qapp, "light")


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_what_opens_the_rest_of_a_tool_bar_can_be_seen_in_every_scheme(qtbot, qapp, scheme):
    theme.dress(qapp, scheme)
    try:
        bar = QToolBar()
        qtbot.addWidget(bar)
        for name in ("A tool", "Another tool", "A third tool"):
            bar.addAction(name)
        bar.resize(120, 40)
        bar.show()
        more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        assert more is not None
        assert more.isVisible()
        drawn = more.icon().pixmap(16, 16).toImage()
        inks = {
            drawn.pixelColor(x, y).name()
            for x in range(16)
            for y in range(16)
            if drawn.pixelColor(x, y).alpha() > 250
        }
        assert inks
        assert max(contrast(ink, theme.colours().frame) for ink in inks) >= 3
    finally:
        theme.dress(qapp, "light")
