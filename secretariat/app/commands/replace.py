"""Other words in the place of some, in one paragraph or all over the file, as one step."""

from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.passages import FIELDS, Site, closed, found_at, with_words
from secretariat.domain import replacing
from secretariat.domain.pace import paced
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Places:
    """Where other words are to stand: a site, the words stored there when they were found, and the places in them."""

    site: Site
    stored: str
    places: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Replace(Act):
    """Put other words into the place of some; all of it happens, or none."""

    label: ClassVar[str] = "Replace words"
    all: tuple[Places, ...]
    by: str

    def run(self, write: Writer) -> None:
        """Make the change (raises Gone, and Refused where the words are not as they were found)."""
        every = sorted(self.all, key=lambda one: (one.site.kind, one.site.id))
        told = paced(every, write.progress)
        for (kind, id), held in groupby(told, key=lambda one: (one.site.kind, one.site.id)):
            before = thing = write.get(FIELDS[kind][0], id)
            for one in held:
                if closed(thing) or found_at(thing, one.site) != one.stored:
                    raise Refused(
                        tr("Some of these words have changed since they were found. Look for them once more.")
                    )
                thing = with_words(thing, one.site, put(one.site, one.stored, one.places, self.by))
            if thing != before:
                write.put(thing)


def put(site: Site, stored: str, places: tuple[tuple[int, int], ...], by: str) -> str:
    """Return what a site says once other words stand in some places."""
    if not site.plain:
        return replacing.replaced(stored, places, by)
    for start, end in sorted(places, reverse=True):
        stored = stored[:start] + by + stored[end:]
    return stored


def may_put(site: Site, stored: str, place: tuple[int, int], by: str) -> bool:
    """Say whether other words can stand in a place without the loss of a number or an address."""
    return site.plain or replacing.keeps(stored, *place, by)
