"""The commands behind moving and renaming an entry of the navigator."""

from typing import TYPE_CHECKING

from secretariat.gui.desk import Desk
from secretariat.gui.place import Place

if TYPE_CHECKING:
    from secretariat.app.command import Command


def moving(place: Place, onto: Place, index: int) -> "Command":
    """Return the command that moves an entry."""
    from secretariat.app.commands.agenda import MoveItem, MoveSession
    from secretariat.app.commands.paper import MovePaper
    from secretariat.domain.identity import ItemId, PaperId, SessionId

    match place.kind:
        case "session":
            return MoveSession(SessionId(place.id), index)
        case "item":
            return MoveItem(ItemId(place.id), SessionId(onto.id), index)
        case _:
            return MovePaper(PaperId(place.id), ItemId(onto.id), index)


def renaming(desk: Desk, place: Place, text: str) -> "Command | None":
    """Return the command that gives an entry the name typed for it; a session is named by its number."""
    from secretariat.app.commands.agenda import EditItem, EditSession
    from secretariat.app.commands.paper import EditPaper
    from secretariat.app.queries.paper import sheet
    from secretariat.domain.identity import ItemId, PaperId, SessionId

    match place.kind:
        case "session":
            digits = "".join(letter for letter in text if letter.isdecimal())
            return EditSession(SessionId(place.id), "number", int(digits) if digits else None)
        case "item":
            return EditItem(ItemId(place.id), "title.en", text)
        case _:
            leading = desk.ask(sheet, PaperId(place.id)).contents.paper.leading
            return EditPaper(PaperId(place.id), f"title.{leading}", text)
