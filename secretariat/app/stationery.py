"""The stationery of the house: standing phrases, profiles, and the moment now, as numbering and queries need them."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from secretariat.app import resources
from secretariat.domain.language import Language
from secretariat.domain.profile import Phrases, Profile


@dataclass(frozen=True, slots=True)
class Stationery:
    """Phrases by language, profiles by id, and the folder of the fonts."""

    phrases: dict[Language, Phrases]
    profiles: dict[str, Profile]
    fonts: Path

    def profile(self, id: str) -> Profile:
        """Return the profile called `id`, or P3 where a file names one we do not know."""
        return self.profiles.get(id, self.profiles["P3"])


@cache
def stationery() -> Stationery:
    """Return the stationery that ships with the program."""
    return Stationery(resources.phrases(), resources.profiles(), resources.folder() / "fonts")
