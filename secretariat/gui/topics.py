"""Which page of the manual belongs to what one is doing: a table of places, panels, views and dialogs."""

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from secretariat.gui.frame import Frame

PLACES = {
    "welcome": "first-steps",
    "home": "home",
    "session": "agenda",
    "item": "agenda",
    "paper": "paper",
    "decisions": "decisions",
    "register": "register",
    "pictures": "pictures",
    "followup": "follow-up",
}
PANELS = {
    "details": "paper#details",
    "findings": "findings",
    "outline": "paper#outline",
    "decision": "decisions#record",
    "comments": "comments",
    "history": "comments#history",
}
VIEWS = {"ranking": "ranking", "questions": "review"}
PARTS = {
    "FindingBar": "find",
    "PreviewPanel": "export#preview",
    "NotePane": "footnotes",
}
DIALOGS = {
    "About": "trouble",
    "ActivityChoosing": "register#text",
    "AdoptedText": "decisions#adopted",
    "AgreementDialog": "register#text",
    "Audit": "comments#audit",
    "Bringing": "colleagues#bring",
    "ChangingAll": "register#many",
    "CheckPrintout": "issue#printout",
    "Choosing": "agenda",
    "Comparing": "comments#compare",
    "Correcting": "issue#correct",
    "Diagnostic": "trouble#log",
    "Doubles": "register#doubles",
    "Editions": "issue#editions",
    "FiguresDialog": "register#figures",
    "Going": "find#go",
    "ImportingPaper": "import",
    "ImportingRegister": "import#register",
    "Issuing": "issue",
    "Keys": "keyboard",
    "Preferences": "preferences",
    "Naming": "comments#compare",
    "NewFile": "first-steps#new",
    "NextSession": "agenda#next",
    "People": "register#people",
    "Picker": "footnotes#references",
    "Picking": "register",
    "PrintPreview": "export#print",
    "Questions": "colleagues#questions",
    "Replacing": "find#replace",
    "Restoring": "nothing-lost#restore",
    "SavedDialog": "nothing-lost#damage",
    "Searching": "find#everywhere",
    "SessionExport": "export#session",
    "Tasks": "agenda#clearance",
    "UpdateDialog": "register#update",
    "Versions": "comments#compare",
    "VocabularyDialog": "paper#spelling",
    "Waiting": "trouble#waiting",
}
MESSAGE = "trouble#messages"


def topic(frame: Frame) -> str:
    """Return the page for what one is doing now, "page" or "page#section"."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if isinstance(window, QMessageBox):
        return MESSAGE
    known = _of_kind(window, DIALOGS)
    return known or _of_focus(frame) or _of_place(frame)


def _of_kind(widget: QWidget | None, table: dict[str, str]) -> str:
    """Return the page for a widget by the name of its class, or by one that its class is a kind of."""
    kinds = type(widget).__mro__ if widget is not None else ()
    return next((table[kind.__name__] for kind in kinds if kind.__name__ in table), "")


def _of_focus(frame: Frame) -> str:
    """Return the page for the part of the window the focus is in, empty where that is the page in view."""
    widget = QApplication.focusWidget()
    while widget is not None and widget is not frame:
        if widget is frame.panels:
            return PANELS[frame.panels.name] if frame.panels.name else ""
        known = _of_kind(widget, PARTS)
        if known:
            return known
        widget = widget.parentWidget()
    return ""


def _of_place(frame: Frame) -> str:
    """Return the page for the place in view."""
    kind = frame.place.kind
    view = frame.book.follow_up().name if kind == "followup" else ""
    return VIEWS.get(view, PLACES[kind])
