"""A place in the file that the window can show."""

from dataclasses import dataclass

from secretariat.domain.identity import ItemId, PaperId, SessionId


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the navigator: `kind` is "home", "session", "item", "paper", "decisions", "register", "pictures", "followup" or "welcome"."""

    kind: str
    id: str = ""


WELCOME = Place("welcome")
HOME = Place("home")
DECISIONS = Place("decisions")
REGISTER = Place("register")
PICTURES = Place("pictures")
FOLLOW_UP = Place("followup")


@dataclass(frozen=True, slots=True)
class Here:
    """What the window shows: the paper, the item it is under, and their session, as far as there is one."""

    session: SessionId | None = None
    item: ItemId | None = None
    paper: PaperId | None = None
