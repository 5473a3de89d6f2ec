"""Colours that can be read, and sizes that follow."""

from dataclasses import asdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QLabel

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
