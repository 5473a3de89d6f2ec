"""Two sides of a page stand side by side where there is room for both."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from secretariat.gui.abreast import Abreast


@pytest.fixture
def sides(qtbot: QtBot) -> Abreast:
    made = Abreast((600, 400))
    made.hold(QLabel("left"), QLabel("right"))
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_both_sides_stand_side_by_side_where_there_is_room(sides: Abreast):
    assert sides.orientation() == Qt.Orientation.Horizontal


def test_one_stands_under_the_other_where_there_is_not_and_back_beside_it(sides: Abreast):
    sides.resize(500, 500)
    assert sides.orientation() == Qt.Orientation.Vertical
    assert all(size > 100 for size in sides.sizes())
    sides.resize(1000, 500)
    assert sides.orientation() == Qt.Orientation.Horizontal
