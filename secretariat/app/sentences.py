"""What the world did, in words: what happened, what is safe, what to do next."""

from collections.abc import Callable

from secretariat.domain import telling, told
from secretariat.domain.told import (
    Gone,
    NotBackedUp,
    NotPublished,
    Told,
    TooLong,
    Undecided,
    Unknown,
    UnprintableCharacter,
    UnreadableInput,
)
from secretariat.domain.tongue import counted, marked, tr
from secretariat.domain.typography import quoted

_SAID: dict[type[Told], str] = {
    told.FileMissing: (
        marked(
            "There is no file {0.path}. Nothing was changed. Check the name, or whether the drive is connected."
        )
    ),
    told.FileExists: marked("{0.path.name} is there already and was left as it is. Choose another name."),
    told.NotAWorkingFile: (
        marked(
            "{0.path.name} is not a working file of Secretariat. It was left as it is. "
            "To bring in a text or a workbook, use Import."
        )
    ),
    told.ForeignFile: (
        marked(
            "{0.path.name} is a database of another program. It was left as it is; open a .gbwp file instead."
        )
    ),
    told.NewerFile: (
        marked(
            "{0.path.name} was made with a later version of Secretariat (file format {0.schema}). "
            "It was left as it is. Please update the program before opening it."
        )
    ),
    told.DamagedFile: (
        marked(
            "{0.path.name} is damaged ({0.detail}). It was left as it is. "
            "Open it in the window to save what is left, or type “secretariat salvage”; a backup or another copy helps."
        )
    ),
    told.NothingLeft: (
        marked(
            "Nothing in {0.path.name} can be read, and this computer keeps neither a copy nor a backup of it. It was left as it is. "
            "Look for another copy: with a colleague, on a stick, or among the earlier versions your folder keeps."
        )
    ),
    told.LeftOpen: (
        marked(
            "{0.path.name} was opened with another program, which left changes in {0.beside} beside it. All was left as it is. "
            "Close that program; if the file beside it stays, open and close the file once more there."
        )
    ),
    told.OtherDocument: (
        marked(
            "{0.path.name} is not a copy of {0.own.name}: it was made as a file of its own. Both were left as they are. "
            "Only copies of one working file can be brought together."
        )
    ),
    told.BrokenHistory: (
        marked(
            "A history from elsewhere cannot be true ({0.detail}). Nothing was taken over; your work is safe."
        )
    ),
    told.FileBusy: (
        marked(
            "{0.path.name} is open in another program or window. Your work is safe. "
            "Close it there and try again, or choose another name."
        )
    ),
    told.PartMissing: (
        marked(
            "A part of the program itself is missing: {0.path}. Your files are not touched. Please have the program installed again."
        )
    ),
    told.NoSpelling: marked("Spelling is not checked: {0.why}. All else works as ever."),
    told.NoAccess: (
        marked(
            "You may not read or write {0.path}. Nothing was changed. Choose another folder, or ask for access."
        )
    ),
    told.DiskFull: (
        marked(
            "There is no room left in {0.path.parent} for {0.path.name}. What was there before is untouched. "
            "Free some space, or choose another drive."
        )
    ),
    told.FolderGone: (
        marked(
            "The folder {0.path} is not there. Your work is safe. Reconnect the drive, or choose another folder."
        )
    ),
    told.NotAFolder: (
        marked(
            "{0.path} is not a folder, or the way to it leads through a file. Nothing was changed. Choose another folder."
        )
    ),
    told.DeviceFailed: (
        marked(
            "{0.path.name} could not be read or written ({0.detail}). Your work is safe. Try again, or elsewhere."
        )
    ),
    told.Refused: marked("{0.why} Nothing was changed."),
    told.Locked: (
        marked(
            "{0.paper} was issued and is locked. Nothing was changed. To change it, open a draft for a corrigendum, "
            "addendum or revision: Paper > Correct issued paper."
        )
    ),
    told.Cancelled: marked("Stopped, as you asked. Nothing was written."),
    told.NotYet: marked("This version cannot {0.what}. Nothing was changed."),
}


def sentence(error: Told) -> str:
    """Return what to tell the user of an error of the world."""
    for kind in type(error).__mro__:
        if kind in _COMPOSED:
            return _COMPOSED[kind](error)
        if kind in _SAID:
            return tr(_SAID[kind]).format(error)
    return tr(
        "Something outside the program went wrong ({error}). Your work up to the last pause is safe.",
        error=error,
    )


def _unreadable(error: UnreadableInput) -> str:
    """Return what to tell of a file that cannot be imported."""
    if error.where:
        return tr(
            "{name} cannot be read at {where}: {detail}. Nothing was stored; the open file is untouched.",
            name=error.path.name,
            where=error.where,
            detail=error.detail,
        )
    return tr(
        "{name} cannot be read: {detail}. Nothing was stored; the open file is untouched.",
        name=error.path.name,
        detail=error.detail,
    )


def _too_long(error: TooLong) -> str:
    """Return what to tell of a text that is too long."""
    return tr(
        "{what} is too long: {length:,} {unit} where {limit:,} is the limit. Nothing was stored. "
        "Please divide it.",
        what=f"{error.what[:1].upper()}{error.what[1:]}",
        length=error.length,
        unit=tr(error.unit),
        limit=error.limit,
    )


def _called(kind: str) -> str:
    """Return what people call a thing of a kind."""
    return tr(_CALLED.get(kind, kind))


def _gone(error: Gone) -> str:
    """Return what to tell of a thing that is not there any more."""
    return tr(
        "This {kind} is no longer in the file. Nothing was changed; undo may bring it back.",
        kind=_called(error.kind),
    )


def _unknown(error: Unknown) -> str:
    """Return what to tell of a name that nothing has."""
    if not error.known:
        return tr(
            "There is no {what} {name}. Nothing was changed.", what=_called(error.what), name=error.name
        )
    return tr(
        "There is no {what} {name}. There is: {names}. Nothing was changed.",
        what=_called(error.what),
        name=error.name,
        names=", ".join(error.known),
    )


def _undecided(error: Undecided) -> str:
    """Return what to tell of a paper that cannot go out before it is decided what it says."""
    paper = error.paper or tr("The paper")
    return counted(
        "{paper} cannot be exported as final: one question is open since copies were brought together. Nothing "
        "was written. Decide under Review > Questions, or export a marked draft.",
        "{paper} cannot be exported as final: {n} questions are open since copies were brought together. Nothing "
        "was written. Decide under Review > Questions, or export a marked draft.",
        error.count,
        paper=paper,
    )


def _unprintable(error: UnprintableCharacter) -> str:
    """Return what to tell of characters that no font can print, the first few by place."""
    named = telling.several(
        telling.pair(where, f"{quoted(letter)} (U+{ord(letter[0]):04X})")
        for where, letter in error.places[:5]
    )
    if len(error.places) > 5:
        named = counted("{places} and {n} more", "{places} and {n} more", len(error.places) - 5, places=named)
    return tr(
        "No font has a character that the paper uses: {places}. The file was not written. Replace "
        "it and export again.",
        places=named,
    )


def _not_backed_up(error: NotBackedUp) -> str:
    """Return what to tell of a file that has no backup of how it is now."""
    return tr(
        "{name} is saved, but no backup of it could be made on this computer: {why}. Make room there, "
        "then try again.",
        name=error.path.name,
        why=why(error.reason),
    )


def why(reason: Told) -> str:
    """Return in a few words what kept something from being written."""
    return next(
        (tr(_WHY[kind]) for kind in type(reason).__mro__ if kind in _WHY), tr("the disk reported a failure")
    )


def _not_published(error: NotPublished) -> str:
    """Return what to tell of work that waits on this computer."""
    return tr(
        "What was done could not be put into {path} yet: {why}. It is safe on this computer, and goes in "
        "when the file is next changed here and can be written.",
        path=error.path,
        why=why(error.reason),
    )


_UNITS = (marked("characters"), marked("bytes"), marked("lines"), marked("paragraphs"))
_WHY: dict[type, str] = {
    told.DiskFull: marked("there is no room left"),
    told.FileBusy: marked("another program holds it"),
    told.FileMissing: marked("it is not there any more"),
    told.FolderGone: marked("its folder is not there any more"),
    told.NoAccess: marked("it may not be written"),
    told.NotAFolder: marked("a file stands where its folder should be"),
    told.FileExists: marked("a file stands where its folder should be"),
}
_CALLED: dict[str, str] = {
    "activity": marked("activity"),
    "appearance": marked("point for decision"),
    "appendix": marked("appendix"),
    "attachment": marked("attachment"),
    "block": marked("paragraph"),
    "column": marked("column"),
    "comment": marked("comment"),
    "committee": marked("committee"),
    "confirmation": marked("confirmation"),
    "correction": marked("correction"),
    "criterion": marked("criterion"),
    "decision": marked("point for decision"),
    "edition": marked("edition"),
    "entry": marked("row"),
    "field": marked("field"),
    "follow_up": marked("entry of the follow-up programme"),
    "format": marked("format"),
    "item": marked("agenda item"),
    "link": marked("link"),
    "moment": marked("named version"),
    "note": marked("footnote"),
    "organization": marked("organization"),
    "paper": marked("paper"),
    "participation": marked("part in an activity"),
    "particular": marked("particular"),
    "person": marked("person"),
    "question": marked("question"),
    "reference": marked("reference"),
    "review_question": marked("review question"),
    "saved_view": marked("saved view"),
    "score": marked("score"),
    "session": marked("session"),
    "sheet": marked("sheet"),
    "task": marked("task"),
}
"""What people call what an error names by its kind."""
_COMPOSED: dict[type, Callable[..., str]] = {
    Gone: _gone,
    UnreadableInput: _unreadable,
    NotBackedUp: _not_backed_up,
    NotPublished: _not_published,
    TooLong: _too_long,
    Unknown: _unknown,
    UnprintableCharacter: _unprintable,
    Undecided: _undecided,
}
