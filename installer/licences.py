"""Tells whether everything that ships with Secretariat may ship with it: nothing under the GPL alone."""

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

PINS = Path(__file__).with_name("requirements.txt")

GPL = re.compile(r"\bA?GPL|GNU (Affero )?General Public", re.IGNORECASE)
FREER = re.compile(
    r"LGPL|Lesser General Public|MPL|Mozilla|MIT|BSD|Apache|PSF|Python Software Foundation|ISC|OFL|Public Domain",
    re.IGNORECASE,
)


def names(pins: str) -> list[str]:
    """Return the names of the distributions that `pins` lists."""
    return re.findall(r"^([A-Za-z0-9._-]+)==", pins, re.MULTILINE)


def stated(wheel: Distribution) -> str:
    """Return all a distribution says about its licence, in one line."""
    said = wheel.metadata
    fields = [*(said.get_all("License-Expression") or []), *(said.get_all("License") or [])]
    classifiers = [line for line in said.get_all("Classifier") or [] if line.startswith("License")]
    lines = [line for line in (*fields, *classifiers) if line.strip()]
    return " | ".join(line.splitlines()[0] for line in lines)


def objection(licence: str) -> str | None:
    """Return why something under `licence` cannot ship, or None when it can."""
    if FREER.search(licence):
        return None
    return "is under the GPL alone" if GPL.search(licence) else f"states no licence we know: {licence!r}"


def main() -> int:
    """Check what is installed of the pins of a plain run; say what cannot ship."""
    objections = 0
    for name in names(PINS.read_text("utf-8")):
        try:
            reason = objection(stated(distribution(name)))
        except PackageNotFoundError:
            continue  # pinned for another system
        if reason:
            objections += 1
            print(f"{name} {reason}", file=sys.stderr)
    if not objections:
        print("Everything pinned for a run may ship with Secretariat.")
    return 1 if objections else 0


if __name__ == "__main__":
    sys.exit(main())
