"""Colours that can be read, and sizes that follow."""

from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from secretariat.gui import theme


def luminance(colour: str) -> float:
    parts = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def rgb(colour: str) -> tuple[float, float, float]:
    made = QColor(colour)
    return made.redF(), made.greenF(), made.blueF()


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", theme.SCHEMES.values(), ids=theme.SCHEMES)
@pytest.mark.parametrize("role", ["text", "muted", "accent", "error", "warning", "notice", "good"])
@pytest.mark.parametrize("ground", ["frame", "surface", "paper"])
def test_every_text_can_be_read_on_every_ground(scheme, role, ground):
    assert contrast(asdict(scheme)[role], asdict(scheme)[ground]) >= 4.5


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
