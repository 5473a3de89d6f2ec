"""The icons in resources/: each is shown somewhere, each that is shown is there, and all have a licence."""

import ast
from pathlib import Path

import secretariat
from secretariat.app.folder import folder
from secretariat.gui.actions import ENTRIES
from secretariat.gui.side import LEAVES

ICONS = folder() / "icons"
THERE = {path.stem for path in ICONS.glob("*.svg")}


def gui():
    for path in (Path(secretariat.__file__).parent / "gui").rglob("*.py"):
        yield from ast.walk(ast.parse(path.read_text("utf-8")))


def test_every_icon_is_shown_somewhere():
    said = {node.value for node in gui() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert sorted(THERE - said) == []


def test_every_icon_that_is_shown_is_there():
    drawn = {
        node.args[0].value
        for node in gui()
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"icon", "pixmap"}
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }
    drawn |= {entry.icon for entry in ENTRIES if entry.icon} | {leaf.icon for leaf in LEAVES}
    assert sorted(drawn - THERE) == []


def test_the_icons_bear_one_fill_so_that_they_take_on_any_colour_and_their_licence_lies_beside_them():
    painted = [
        name for name in THERE - {"secretariat"} if "fill=" in (ICONS / f"{name}.svg").read_text("utf-8")
    ]
    assert painted == []
    licence = (ICONS / "LICENSE").read_text("utf-8")
    assert "MIT License" in licence
    assert "All icons in this folder but secretariat.svg" in licence


def test_an_entry_that_can_be_ticked_shows_its_tick_and_not_a_picture(office):
    ticked = [action for action in office.window.actions_by_name.values() if action.isCheckable()]
    assert ticked
    assert not any(action.isIconVisibleInMenu() for action in ticked)
