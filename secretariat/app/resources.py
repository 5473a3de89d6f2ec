"""What lies in resources/: the folder itself, and the data files read from it."""

import tomllib
from pathlib import Path
from typing import Any

from secretariat.app.folder import folder
from secretariat.domain.language import Language
from secretariat.domain.paper import ListStyle
from secretariat.domain.profile import Phrases, Profile
from secretariat.domain.told import PartMissing

__all__ = ["folder", "phrases", "profiles"]


def phrases() -> dict[Language, Phrases]:
    """Return the standing phrases of every language."""
    return {language: _phrases(language) for language in Language}


def _phrases(language: Language) -> Phrases:
    """Return the standing phrases of one language."""
    data = _read(folder() / "phrases" / f"{language}.toml")
    data["language"] = Language(data["language"])
    data["list_styles"] = [ListStyle(style) for style in data["list_styles"]]
    for table in ("purposes", "languages", "cover", "words", "values"):
        data[table] = list(data[table].items())
    for name, value in data.items():
        data[name] = tuple(value) if isinstance(value, list) else value
    return Phrases(**data)


def profiles() -> dict[str, Profile]:
    """Return the printing profiles by id, oldest first."""
    found = [Profile(**_read(path)) for path in sorted((folder() / "profiles").glob("*.toml"))]
    return {profile.id: profile for profile in found}


def _read(path: Path) -> dict[str, Any]:
    """Return the content of a data file (raises PartMissing); a profile without a last session holds to this day."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PartMissing(path) from error
    return {"last_session": None, **data} if path.parent.name == "profiles" else data
