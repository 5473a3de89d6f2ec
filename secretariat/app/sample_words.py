"""How the data files of the sample name things: words by language, and ids that are the same in every sample."""

from typing import Any

from secretariat.domain import inline
from secretariat.domain.identity import derived_id
from secretariat.domain.language import Language, Words

_SAMPLE = "5a3d1e0b291b4c1d9e2f60a7b8c9d0e1"  # the namespace of all ids in the sample


def id_of(*names: str) -> str:
    """Return the id of a thing by its names."""
    return derived_id(_SAMPLE, "/".join(names))


def words(said: dict[str, Any]) -> Words:
    """Return words of a table by language; a list of lists is cells, a list of words heads parted by tabs."""
    return Words(**{language.value: _text(said.get(language.value, "")) for language in Language})


def _text(said: str | list[Any]) -> str:
    """Return one value as stored words."""
    if isinstance(said, str):
        return said.strip()
    rows = said if said and isinstance(said[0], list) else [said]
    return inline.tabled(rows)
