"""Nothing ships that is under the GPL alone."""

import pytest

from installer import licences


@pytest.mark.parametrize(
    "licence",
    ["MIT", "BSD-3-Clause", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "GPLv2+ | LGPLv2+ | MPL 1.1"],
)
def test_free_enough_to_ship(licence):
    assert licences.objection(licence) is None


def test_the_gpl_alone_may_not_ship():
    assert licences.objection("GPL-3.0-or-later") == "is under the GPL alone"
    assert licences.objection("License :: OSI Approved :: GNU General Public License v3 (GPLv3)") is not None


def test_a_licence_nobody_states_is_no_licence():
    assert "states no licence" in (licences.objection("") or "")


def test_the_names_are_read_from_the_pins():
    pins = "click==8.5.1 \\\n    --hash=sha256:00\ncolorama==0.4.6 ; sys_platform == 'win32' \\\n"
    assert licences.names(pins) == ["click", "colorama"]


def test_what_is_installed_here_may_ship(capsys):
    assert licences.main() == 0
    assert "may ship" in capsys.readouterr().out
