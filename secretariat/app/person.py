"""Who sits at this computer, in their own words: the name and office that stand in the history of what they change."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from secretariat.store.world import facing

LONGEST = 100  # letters of a name or an office


@dataclass(frozen=True, slots=True)
class Person:
    """A name and an office as the person gave them; both may be empty."""

    name: str = ""
    office: str = ""

    @property
    def signature(self) -> str:
        """What stands in the history, empty where no name was given."""
        return f"{self.name} ({self.office})" if self.name and self.office else self.name


def read(path: Path) -> Person:
    """Return the person a settings file tells of; what is missing or damaged reads as nobody named."""
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Person()
    if not isinstance(said, dict):
        return Person()
    return Person(_line(said.get("name")), _line(said.get("office")))


def keep(path: Path, person: Person) -> None:
    """Write down who sits here (raises NotAFolder, NoAccess, DiskFull)."""
    from secretariat.app.delivery import make_folder

    make_folder(path.parent)
    made = path.with_suffix(".half")
    with facing(path):
        made.write_text(json.dumps(asdict(person), ensure_ascii=False), encoding="utf-8")
        made.replace(path)


def _line(text: object) -> str:
    """Return a text as one line that can be printed, cut where it is too long."""
    said = text if isinstance(text, str) else ""
    plain = "".join(letter if letter.isprintable() else " " for letter in said)
    return " ".join(plain.split())[:LONGEST].rstrip()
