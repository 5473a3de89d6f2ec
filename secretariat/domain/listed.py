"""An activity as a list shows it: with what lies beside it in the file, in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from secretariat.domain.activity import Activity

OWN = ("city", "region", "tripartite")
"""The particulars of an activity that a list shows."""


@dataclass(frozen=True, slots=True)
class Aside:
    """What lies beside an activity, by name: "organizers", "participants", "capacity", "serves", "printed", and its particulars.

    `sources` are the ids of all it was taken from: when one of them changes, this has changed.
    """

    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sources: frozenset[str] = frozenset()


NONE = Aside()


@dataclass(frozen=True, slots=True)
class Listed(Activity):
    """An activity with something beside it; one that has nothing beside it is an Activity."""

    aside: Aside = NONE


def beside(activity: Activity, name: str) -> tuple[str, ...]:
    """Return what lies beside an activity under a name."""
    return activity.aside.said.get(name, ()) if isinstance(activity, Listed) else ()
