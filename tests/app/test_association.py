"""Windows opens working files with this program where the one it was told of has gone."""

import sys
from pathlib import Path

import pytest

from secretariat.app import association, places

SETUP = Path(__file__).parents[2] / "installer" / "secretariat.nsi"
COMMAND = rf"Software\Classes\{association.KIND}\shell\open\command"


def test_it_looks_where_setup_writes():
    assert f'!define PROGID   "{association.KIND}"' in SETUP.read_text("utf-8")


@pytest.mark.parametrize(
    ("command", "program"),
    [
        (
            r'"C:\Users\Ana Ávila\Programs\Secretariat.exe" "%1"',
            r"C:\Users\Ana Ávila\Programs\Secretariat.exe",
        ),
        (r"C:\Secretariat.exe %1", r"C:\Secretariat.exe"),
        ("", None),
        ('"', '"'),
    ],
)
def test_the_program_is_read_from_a_command(command, program):
    assert association.named(command) == (program and Path(program))


def test_a_checkout_and_a_program_on_a_stick_leave_the_computer_as_it_is(monkeypatch, tmp_path):
    monkeypatch.setattr(association, "lead_to", lambda program: program)
    assert association.mend() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Secretariat.exe"))
    assert association.mend() == tmp_path / "Secretariat.exe"
    (tmp_path / places.PORTABLE).touch()
    assert association.mend() is None


@pytest.mark.skipif(sys.platform == "win32", reason="there is something to mend")
def test_elsewhere_there_is_nothing_to_mend(tmp_path):
    assert association.lead_to(tmp_path) is None


if sys.platform == "win32":
    import winreg

    class TestTheRegistry:
        @pytest.fixture(autouse=True)
        def registered(self):
            """Have what was registered before the test registered again after it."""
            before = association._read(COMMAND)
            yield
            if before:
                association._write(COMMAND, before)
            else:
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, COMMAND)

        def test_a_program_that_has_gone_gives_way(self, tmp_path):
            association._write(COMMAND, rf'"{tmp_path}\removed\Secretariat.exe" "%1"')
            mine = tmp_path / "mine" / "Secretariat.exe"
            assert association.lead_to(mine) == tmp_path / "removed" / "Secretariat.exe"
            assert association._read(COMMAND) == f'"{mine}" "%1"'

        def test_a_program_that_is_there_stays(self, tmp_path):
            other = tmp_path / "Secretariat.exe"
            other.touch()
            association._write(COMMAND, f'"{other}" "%1"')
            assert association.lead_to(tmp_path / "mine.exe") is None
            assert association._read(COMMAND) == f'"{other}" "%1"'
