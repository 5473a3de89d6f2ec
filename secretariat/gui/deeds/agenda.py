"""The Session, Agenda and Paper menus: add, rename, duplicate, delete, reorder."""

from secretariat.domain.identity import ItemId, PaperId, SessionId, new_id
from secretariat.domain.tongue import counted, tr
from secretariat.gui.frame import Frame
from secretariat.gui.messages import Answer
from secretariat.gui.place import Place


def add_session(frame: Frame) -> None:
    """Add a session and have its number typed."""
    from secretariat.app.commands.agenda import AddSession

    id = SessionId(new_id())
    if frame.desk.do(AddSession(id)) is not None:
        _begin(frame, Place("session", id))


def add_item(frame: Frame) -> None:
    """Add an item to the agenda of the session in view, after the item in view, and have its title typed."""
    from secretariat.app.commands.agenda import AddItem

    here = frame.here
    if here.session is None:
        return
    id = ItemId(new_id())
    row, _ = frame.navigator.model.row(Place("item", here.item or ""))
    if frame.desk.do(AddItem(id, here.session, index=row + 1 if row >= 0 else None)) is not None:
        _begin(frame, Place("item", id))


def add_paper(frame: Frame) -> None:
    """Add an empty paper under the item in view, and have its title typed."""
    _add_paper(frame, skeleton=False)


def add_paper_from_template(frame: Frame) -> None:
    """Add a paper with the sections a paper usually has."""
    _add_paper(frame, skeleton=True)


def _add_paper(frame: Frame, skeleton: bool) -> None:
    """Add a paper under the item in view."""
    from secretariat.app.commands.paper import AddPaper

    item = frame.here.item
    if item is not None:
        id = PaperId(new_id())
        if frame.desk.do(AddPaper(id, item, skeleton=skeleton)) is not None:
            _begin(frame, Place("paper", id))


def add_paper_like(frame: Frame) -> None:
    """Add a copy of a paper that the user chooses."""
    from secretariat.gui.dialogs.choosing import Choosing

    item = frame.here.item
    if item is None:
        return
    dialog = Choosing(
        frame,
        tr("Paper from another paper"),
        tr("Which paper is to be copied?"),
        frame.navigator.model.papers(),
    )
    dialog.accepted.connect(lambda: _copy_paper(frame, dialog.chosen, item))
    dialog.open()


def _copy_paper(frame: Frame, source: Place | None, item: ItemId) -> None:
    """Copy a paper under an item."""
    from secretariat.app.commands.paper import DuplicatePaper

    if source is not None:
        id = PaperId(new_id())
        if frame.desk.do(DuplicatePaper(PaperId(source.id), id, item), slow=True) is not None:
            frame.show_place(Place("paper", id))


def rename_session(frame: Frame) -> None:
    """Have the number of the session typed."""
    _rename(frame, "session")


def rename_item(frame: Frame) -> None:
    """Have the title of the item typed."""
    _rename(frame, "item")


def rename_paper(frame: Frame) -> None:
    """Have the title of the paper typed."""
    _rename(frame, "paper")


def _rename(frame: Frame, kind: str) -> None:
    """Open the field in the navigator."""
    place = _place(frame, kind)
    if place is not None:
        frame.navigator.show()
        frame.navigator.rename(place)


def duplicate_session(frame: Frame) -> None:
    """Copy the session with its agenda and papers."""
    from secretariat.app.commands.agenda import DuplicateSession

    session, copy = frame.here.session, SessionId(new_id())
    if session is not None and frame.desk.do(DuplicateSession(session, copy), slow=True) is not None:
        _begin(frame, Place("session", copy))


def duplicate_item(frame: Frame) -> None:
    """Copy the item with its papers."""
    from secretariat.app.commands.agenda import DuplicateItem

    item, copy = frame.here.item, ItemId(new_id())
    if item is not None and frame.desk.do(DuplicateItem(item, copy), slow=True) is not None:
        frame.show_place(Place("item", copy))


def duplicate_paper(frame: Frame) -> None:
    """Copy the paper, beside it."""
    here = frame.here
    if here.paper is not None and here.item is not None:
        _copy_paper(frame, Place("paper", here.paper), here.item)


def delete_session(frame: Frame) -> None:
    """Delete the session with its agenda and papers."""
    from secretariat.app.commands.agenda import DeleteSession

    session = frame.here.session
    if session is not None:
        place, told = _leaving(frame, "session")
        if frame.desk.do(DeleteSession(session), slow=True) is not None:
            _left(frame, place, told)


def delete_item(frame: Frame) -> None:
    """Delete the item with its papers."""
    from secretariat.app.commands.agenda import DeleteItem

    item = frame.here.item
    if item is not None:
        place, told = _leaving(frame, "item")
        if frame.desk.do(DeleteItem(item), slow=True) is not None:
            _left(frame, place, told)


def delete_paper(frame: Frame) -> None:
    """Delete the paper with all it holds."""
    from secretariat.app.commands.paper import DeletePaper

    paper = frame.here.paper
    if paper is not None:
        place, told = _leaving(frame, "paper")
        if frame.desk.do(DeletePaper(paper), slow=True) is not None:
            _left(frame, place, told)


def session_up(frame: Frame) -> None:
    """Move the session up."""
    _move(frame, "session", -1)


def session_down(frame: Frame) -> None:
    """Move the session down."""
    _move(frame, "session", 1)


def item_up(frame: Frame) -> None:
    """Move the item up."""
    _move(frame, "item", -1)


def item_down(frame: Frame) -> None:
    """Move the item down."""
    _move(frame, "item", 1)


def paper_up(frame: Frame) -> None:
    """Move the paper up."""
    _move(frame, "paper", -1)


def paper_down(frame: Frame) -> None:
    """Move the paper down."""
    _move(frame, "paper", 1)


def _move(frame: Frame, kind: str, steps: int) -> None:
    """Move something among its siblings."""
    place = _place(frame, kind)
    if place is not None and not frame.navigator.model.move(place, steps):
        frame.desk.said.emit(tr("It stands at the end already."))


def _place(frame: Frame, kind: str) -> Place | None:
    """Return the session, item or paper in view."""
    id = getattr(frame.here, kind)
    return Place(kind, id) if id else None


def _begin(frame: Frame, place: Place) -> None:
    """Show a thing just made, and have its name typed."""
    frame.show_place(place)
    frame.navigator.rename(place)


def _leaving(frame: Frame, kind: str) -> tuple[Place | None, str]:
    """Return where to go when a thing is deleted, and what to say then."""
    place = Place(kind, getattr(frame.here, kind))
    model = frame.navigator.model
    under = model.rowCount(model.index_of(place))
    return model.neighbour(place), _deleted(kind, model.text(place), under)


def _deleted(kind: str, name: str, under: int) -> str:
    """Say what is deleted, with how much under it."""
    if kind == "session" and under:
        return counted(
            "Deleted: {name} with {n} agenda item.",
            "Deleted: {name} with {n} agenda items.",
            under,
            name=name,
        )
    if kind == "item" and under:
        return counted(
            "Deleted: {name} with {n} paper.", "Deleted: {name} with {n} papers.", under, name=name
        )
    return tr("Deleted: {name}.", name=name)


def _left(frame: Frame, place: Place | None, told: str) -> None:
    """Go on from a thing that was deleted, and say how it comes back."""
    if place is not None:
        frame.show_place(place)
    frame.notice.say(
        tr("{told} Undo brings it back.", told=told), Answer(tr("&Undo"), frame.desk.undo), icon="delete"
    )
