"""Qt for Python is loaded without what it prepares for others; nothing else is touched."""

import builtins
import gc
import re
import subprocess
import sys

from secretariat.gui.swiftness import Unmade, load_qt

ASKS = """
import gc, re
import secretariat.gui
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
import secretariat.gui.theme
from PySide6.support import feature
looked_at = [name for name in feature.pyside_feature_dict if name.startswith("secretariat")]
print(len(looked_at), gc.isenabled(), type(re.compile('a+b')).__name__)
app = QApplication([])
try:
    QWidget().resize('wide')
except TypeError as error:
    print('resize(w: int, h: int, /)' in str(error))
"""


def test_after_it_imports_are_looked_into_by_nobody_and_patterns_and_sweeping_are_python_s_own():
    said = subprocess.run([sys.executable, "-c", ASKS], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["0", "True", "Pattern", "True"]


def test_loading_it_again_changes_nothing():
    before = (builtins.__import__, re.compile, gc.isenabled())
    load_qt()
    assert (builtins.__import__, re.compile, gc.isenabled()) == before


def test_a_pattern_is_made_when_it_is_asked_for():
    pattern = Unmade(r"(\w+)\.", 0)
    find = pattern.finditer
    assert [found[1] for found in find("one. two.")] == ["one", "two"]
    assert pattern.match("one.")
    assert pattern.pattern == r"(\w+)\."
    assert not hasattr(pattern, "__isabstractmethod__")


def test_no_module_of_styles_is_loaded_with_the_window():
    asks = (
        "import enum; old = enum.EnumType._create_; made = []\n"
        "def new(cls, name, *facts, **named):\n"
        "    made.append(name); return old(cls, name, *facts, **named)\n"
        "enum.EnumType._create_ = new\n"
        "from secretariat.gui.application import ready\n"
        "app, window = ready(); window.show(); app.processEvents()\n"
        "print('ControlElement' in made, 'StandardButton' in made, app.style().name()); import os, sys\n"
        "sys.stdout.flush(); os._exit(0)"
    )
    said = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert said.stdout.split()[:2] == ["False", "False"]
