"""The menus as a table: one line an entry."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretariat.domain.habits import Kind
from secretariat.domain.language import Language
from secretariat.domain.tongue import marked
from secretariat.gui.deeds import paper, review, spelling, view
from secretariat.gui.frame import Frame
from secretariat.gui.later import all_later

if TYPE_CHECKING:
    from secretariat.gui.deeds import (
        agenda,
        edit,
        export,
        file,
        finding,
        followup,
        help,
        issuing,
        mention,
        merging,
        next_session,
        pictures,
        preferences,
        printing,
        session,
        sheets,
        support,
        tasks,
    )
else:  # what an entry does is loaded when it is done: the window is painted sooner
    agenda, edit, export, file, finding, followup, help, issuing, mention = all_later(
        "secretariat.gui.deeds", "agenda edit export file finding followup help issuing mention"
    )
    merging, next_session, pictures, preferences, printing, session, sheets, support, tasks = all_later(
        "secretariat.gui.deeds",
        "merging next_session pictures preferences printing session sheets support tasks",
    )

Test = Callable[[Frame], bool]


def always(_: Frame) -> bool:
    """Say that it can be done at any time."""
    return True


def a_file(frame: Frame) -> bool:
    """Say whether a working file is open."""
    return frame.desk.workspace is not None


def a_changeable_file(frame: Frame) -> bool:
    """Say whether a working file is open that is not only to be read."""
    return frame.desk.workspace is not None and not frame.desk.read_only


def a_session(frame: Frame) -> bool:
    """Say whether a session is in view."""
    return frame.here.session is not None


def an_item(frame: Frame) -> bool:
    """Say whether an agenda item is in view."""
    return frame.here.item is not None


def a_sheet(frame: Frame) -> bool:
    """Say whether the sheet of a paper is shown, to write on."""
    return frame.place.kind == "paper" and frame.here.paper is not None


def a_paper(frame: Frame) -> bool:
    """Say whether a paper is in view."""
    return frame.here.paper is not None


def the_register(frame: Frame) -> bool:
    """Say whether the register is in view."""
    return frame.place.kind == "register"


def a_record(frame: Frame) -> bool:
    """Say whether paragraphs, points or activities are in view."""
    return frame.place.kind in {"paper", "register", "decisions"}


def the_programme(frame: Frame) -> bool:
    """Say whether the follow-up programme is in view."""
    return frame.place.kind == "followup"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: `menu` is its menu, "View > Colours" one inside; `hint` shows a key that belongs to the navigator alone.

    `gap` draws a line before it, `bar` puts it into the tool bar, `checked` makes it one that is on or off.
    """

    name: str
    text: str
    menu: str
    run: Callable[[Frame], None]
    keys: str = ""
    enabled: Test = always
    icon: str = ""
    tip: str = ""
    hint: str = ""
    gap: bool = False
    bar: bool = False
    checked: Test | None = None


def _in(language: Language | None) -> Test:
    """Return the test whether papers are shown in a language."""
    return lambda frame: frame.language is language


def _speaks(language: Language) -> Test:
    """Return the test whether the paper in view exists in a language."""
    return lambda frame: language in frame.navigator.model.languages(frame.place)


def _in_colours(scheme: str) -> Test:
    """Return the test whether the window wears a scheme."""
    return lambda frame: frame.settings.scheme == scheme


def _in_speech(language: str) -> Test:
    """Return the test whether the program speaks a language."""
    return lambda frame: frame.settings.speech == language


def _corrects(kind: Kind) -> Test:
    """Return the test whether a kind of correction is made while one types."""
    return lambda frame: kind in frame.settings.corrections


def _panel(name: str) -> Test:
    """Return the test whether a panel is shown."""
    return lambda frame: frame.panels.name == name


UP, DOWN = "Alt+Shift+Up", "Alt+Shift+Down"
CORRECT = f"Review > {marked('&Correct while typing')}"
LANGUAGE, COLOURS, NEW_PAPER, SHEETS = (
    f"View > {marked('Lan&guage of the paper')}",
    f"View > {marked('&Colours')}",
    f"Paper > {marked('&New paper')}",
    f"File > {marked('Session boo&k and sheets')}",
)
SPEECH = f"View > {marked('L&anguage of the program')}"
TABLE = f"Insert > {marked('&Table')}"
PROGRAMME = f"File > {marked('Follow-&up')}"

# fmt: off
ENTRIES = (
    Entry("file.new", "&New …", "File", file.new, "Ctrl+N", icon="document_add", tip="Make a working file for a committee"),
    Entry("file.open", "&Open …", "File", file.open_, "Ctrl+O", icon="folder_open", tip="Open a working file", bar=True),
    Entry("file.import", "&Import …", "File", file.import_, "Ctrl+I", a_file, "arrow_import", "Read a paper or a register from a text or workbook; nothing is stored before you have seen it", gap=True, bar=True),
    Entry("file.export", "&Export paper and appendix", "File", export.export, "Ctrl+E", a_paper, "arrow_export", "Write the PDF and the workbook of this paper", bar=True),
    Entry("file.export-session", "E&xport the whole session …", "File", session.export, "Ctrl+Shift+E", a_session, "document_multiple", "Write every paper of this session in every language into one folder; what is unchanged is left alone"),
    Entry("file.export-elsewhere", "Export to another &folder …", "File", export.export_elsewhere, "", a_paper, tip="Write the PDF and the workbook of this paper where you say"),
    Entry("file.export-book", "Session &book", SHEETS, sheets.book, "", a_session, "book", "Write the whole session as one PDF: contents, agenda, every paper, and the decisions"),
    Entry("file.export-agenda", "&Agenda", SHEETS, sheets.agenda, "", a_session, "calendar_ltr", "Write the agenda of this session, with its papers and their symbols"),
    Entry("file.export-record", "&Record of decisions", SHEETS, sheets.record, "", a_session, "gavel", "Write what was put to the body at this session, and what became of it"),
    Entry("file.export-follow-up", "&Follow-up table", SHEETS, sheets.follow_up, "", a_session, "task_list_ltr", "Write what is to be done about the decisions of this session, by whom and by when"),
    Entry("file.export-activity", "Activity &sheet", SHEETS, sheets.activity, "", the_register, "table", "Write the activity chosen in the register on a sheet of its own", gap=True),
    Entry("followup.life", "&Life of the recommendation", PROGRAMME, followup.life, "", the_programme, "document_pdf", "Write what has become of the chosen recommendation on one page"),
    Entry("followup.coverage", "What has become of &all", PROGRAMME, followup.coverage, "", a_file, "table", "Write all recommendations with what has happened to each, as PDF and workbook"),
    Entry("followup.ranking", "&Ranking of proposals", PROGRAMME, followup.ranking, "", a_file, "list", "Write the ranking as PDF and workbook"),
    Entry("followup.participants", "Who &takes part", PROGRAMME, followup.participants, "", a_file, "people_list", "Write who takes part in which mechanism, and why, as PDF and workbook"),
    Entry("followup.annex", "Ranking into a &paper …", PROGRAMME, followup.annex, "", a_changeable_file, "document_add", "Add the ranking to a paper as an appendix"),
    Entry("followup.review", "Re&view questions", PROGRAMME, followup.review, "", a_file, "lightbulb", "Write the review questions with their answers, those of the register too"),
    Entry("followup.questions", "&Questions into a paper …", PROGRAMME, followup.questions, "", a_changeable_file, "document_add", "Add the review questions with their answers to a paper, such as the briefing"),
    Entry("followup.take", "Questions &from a paper …", PROGRAMME, followup.take_questions, "", a_changeable_file, "arrow_import", "Take over the questions that a paper asks, such as the review of a training module"),
    Entry("file.export-pictures", "Register in &numbers", SHEETS, pictures.export, "", a_file, "table", "Write how many activities there are by month, by involvement and by country as a workbook"),
    Entry("file.print-pictures", "Register in pic&tures", SHEETS, pictures.print_, "", a_file, "document_pdf", "Write the pictures of the register as a document, with the numbers below each"),
    Entry("file.print-preview", "Print pre&view …", "File", printing.preview, "Ctrl+F2", a_paper, "document_search", "Show the pages of this paper as they will be printed", gap=True),
    Entry("file.print", "&Print …", "File", printing.print_, "Ctrl+P", a_paper, "print", "Print this paper"),
    Entry("file.save", "&Save now", "File", file.save, "Ctrl+S", a_file, tip="Everything is saved by itself; this does it at once", gap=True),
    Entry("file.save-copy", "Save a &copy …", "File", file.save_copy, "Ctrl+Shift+S", a_file, "save_copy", "Write a copy of the working file elsewhere"),
    Entry("file.hand-out", "&Hand out a copy …", "File", merging.hand_out, "", a_file, "people_list", "Write a copy for a colleague, to work in or only to read"),
    Entry("file.bring-together", "Brin&g together …", "File", merging.bring_together, "", a_changeable_file, "branch_compare", "Bring another copy of this file together with it; you see first what it holds"),
    Entry("file.restore", "&Restore …", "File", file.restore, "", a_file, "history", "Bring back an earlier state of the file"),
    Entry("file.sample", "&Make the sample …", "File", file.sample, tip="A finished session to look around in", gap=True),
    Entry("file.close", "C&lose", "File", file.close, "Ctrl+W", a_file, tip="Close the working file", gap=True),
    Entry("file.quit", "&Quit", "File", file.quit_, "Ctrl+Q", tip="Close the window; everything is kept"),

    Entry("edit.undo", "&Undo", "Edit", edit.undo, "Ctrl+Z", lambda frame: bool(frame.desk.undo_label), "arrow_undo", "Take the last step back", bar=True),
    Entry("edit.redo", "&Redo", "Edit", edit.redo, "Ctrl+Y", lambda frame: bool(frame.desk.redo_label), "arrow_redo", "Do again what was taken back", bar=True),
    Entry("edit.cut", "Cu&t", "Edit", edit.cut, "Ctrl+X", tip="Cut what is selected", gap=True),
    Entry("edit.copy", "&Copy", "Edit", edit.copy, "Ctrl+C", tip="Copy what is selected"),
    Entry("edit.paste", "&Paste", "Edit", edit.paste, "Ctrl+V", tip="Paste where the caret stands"),
    Entry("edit.paste-plain", "Paste p&lain", "Edit", edit.paste_plain, "Ctrl+Shift+V", tip="Paste the bare words, without bold, lists and notes"),
    Entry("edit.select-all", "Select &all", "Edit", edit.select_all, "Ctrl+A", tip="Select everything here"),
    Entry("edit.find", "&Find …", "Edit", finding.find, "Ctrl+F", a_file, "search", "Find words in this paper; accents and kinds of quotes do not count", gap=True),
    Entry("edit.find-next", "Find ne&xt", "Edit", finding.find_next, "F3", a_sheet, tip="Go to the next place of what was found"),
    Entry("edit.find-previous", "Find pre&vious", "Edit", finding.find_previous, "Shift+F3", a_sheet, tip="Go to the previous place of what was found"),
    Entry("edit.replace", "R&eplace …", "Edit", finding.replace, "Ctrl+H", a_sheet, tip="Find words in this paper and put others in their place"),
    Entry("edit.replace-everywhere", "Replace in the &whole file …", "Edit", finding.replace_everywhere, "", a_file, tip="Replace words in every paper, footnote, table and activity, after a look at each place"),
    Entry("edit.go-to", "&Go to paragraph …", "Edit", finding.go_to, "Ctrl+G", a_sheet, tip="Go to a paragraph, section, footnote or appendix by its number", gap=True),
    Entry("edit.search", "&Search everywhere …", "Edit", finding.search, "Ctrl+Shift+F", a_file, "document_search", "Search papers, decisions, activities, people, follow-up and comments"),
    Entry("edit.preferences", "Prefere&nces …", "Edit", preferences.preferences, "Ctrl+,", icon="settings", tip="Your name, colours, text size, help while you write, and folders", gap=True),

    Entry("view.home", "Hom&e", "View", view.home, "Alt+Home", a_file, "home", "Show what waits to be done, and by when"),
    Entry("view.pictures", "Pict&ures of the register", "View", pictures.show, "", a_file, "calendar_ltr", "Show what was done by month, by involvement, where, on a timeline and in a calendar"),
    Entry("view.navigator", "&Navigator", "View", view.navigator, "F9", icon="panel_left", tip="Show or hide the navigator", checked=lambda frame: not frame.navigator.isHidden()),
    Entry("view.details", "&Details", "View", view.panel("details"), "F4", a_file, "panel_right", "Show or hide the particulars of session and paper", checked=_panel("details")),
    Entry("view.findings", "&Findings", "View", view.panel("findings"), "F8", a_file, "warning", "Show or hide what to know before the paper goes out", checked=_panel("findings")),
    Entry("view.outline", "&Outline", "View", view.panel("outline"), "F10", a_file, "text_bullet_list_tree", "Show or hide the sections and paragraphs of the paper, to go to and to move", checked=_panel("outline")),
    Entry("view.comments", "Co&mments", "View", view.panel("comments"), "Ctrl+Shift+M", a_file, "comment_multiple", "Show or hide the comments on the paper", checked=_panel("comments")),
    Entry("view.history", "&History", "View", view.panel("history"), "Ctrl+Shift+H", a_file, "history", "Show or hide who changed the paragraph at the caret, when and how", checked=_panel("history")),
    Entry("view.decision", "Decision &record", "View", view.panel("decision"), "Ctrl+Shift+D", a_file, "gavel", "Show or hide the record of the point for decision at the caret", checked=_panel("decision")),
    Entry("view.preview", "Pre&view", "View", view.preview, "F7", a_file, "document_search", "Show or hide the pages of the paper as they will be printed", checked=lambda frame: frame.settings.preview),
    Entry("view.next-pane", "Next &part of the window", "View", view.next_pane, "F6", tip="Put the focus into navigator, page or panel in turn"),
    Entry("view.previous-pane", "Previous par&t of the window", "View", view.previous_pane, "Shift+F6", tip="Put the focus into panel, page or navigator in turn"),
    Entry("view.leading", "&As drawn up", LANGUAGE, view.leading, "Ctrl+Alt+Shift+L", a_file, tip="Show each paper in its leading language", gap=True, checked=_in(None)),
    Entry("view.english", "&English", LANGUAGE, view.english, "Ctrl+Alt+Shift+E", _speaks(Language.EN), tip="Show papers in English", checked=_in(Language.EN)),
    Entry("view.french", "&French", LANGUAGE, view.french, "Ctrl+Alt+Shift+F", _speaks(Language.FR), tip="Show papers in French", checked=_in(Language.FR)),
    Entry("view.spanish", "&Spanish", LANGUAGE, view.spanish, "Ctrl+Alt+Shift+S", _speaks(Language.ES), tip="Show papers in Spanish", checked=_in(Language.ES)),
    Entry("view.side-by-side", "T&wo languages side by side", "View", paper.act("side by side"), "F11", a_sheet, "translate", "Show the same paragraphs in two languages, both to write in", checked=lambda frame: frame.book.kind == "paper" and frame.book.paper().pair is not None),
    Entry("view.larger", "&Larger text", "View", view.larger, "Ctrl++", tip="Make all text larger, up to 200 %", gap=True),
    Entry("view.smaller", "&Smaller text", "View", view.smaller, "Ctrl+-", tip="Make all text smaller, down to 80 %"),
    Entry("view.normal", "Normal te&xt size", "View", view.normal, "Ctrl+0", tip="Show all text in its normal size"),
    Entry("view.speech-system", "As the &computer", SPEECH, view.speech("system"), tip="Speak the language of the computer, or English where the program does not know that", gap=True, checked=_in_speech("system")),
    Entry("view.speech-english", "&English", SPEECH, view.speech("en"), tip="Have the program speak English", checked=_in_speech("en")),
    Entry("view.speech-french", "&Français", SPEECH, view.speech("fr"), tip="Have the program speak French", checked=_in_speech("fr")),
    Entry("view.speech-spanish", "E&spañol", SPEECH, view.speech("es"), tip="Have the program speak Spanish", checked=_in_speech("es")),
    Entry("view.system", "As the &computer", COLOURS, view.as_the_computer, tip="Light or dark, as the computer is set", gap=True, checked=_in_colours("system")),
    Entry("view.light", "&Light", COLOURS, view.light, tip="Light colours", checked=_in_colours("light")),
    Entry("view.dark", "&Dark", COLOURS, view.dark, tip="Dark colours", checked=_in_colours("dark")),
    Entry("view.contrast", "&High contrast", COLOURS, view.contrast, tip="White on black, with colours as far apart as they can be", checked=_in_colours("contrast")),

    Entry("insert.note", "&Footnote", "Insert", paper.act("note"), "", a_sheet, "text_footnote", "Put a footnote at the caret", "Ctrl+Alt+F"),
    Entry("insert.reference", "&Reference …", "Insert", paper.act("reference"), "", a_sheet, "link", "Refer to a paragraph, a section or an appendix by its living number", "Ctrl+Alt+R"),
    Entry("insert.activity", "Link to an &activity …", "Insert", mention.link, "Ctrl+Shift+K", a_sheet, "table", "Link the words chosen, or the paragraph, to the row of the register they speak of"),
    Entry("insert.follow-up", "Link to follow-&up …", "Insert", followup.link, "Ctrl+Shift+U", a_record, "clipboard_task_list_ltr", "Link this paragraph, point or activity with a recommendation or mechanism"),
    Entry("insert.figure", "Fi&gure from the register …", "Insert", mention.figures, "", a_sheet, "table", "Set the period of the paper, and put in how many activities there were in how many countries: counted each time anew"),
    Entry("insert.comment", "&Comment", "Insert", review.comment, "", a_sheet, "comment_add", "Comment on the words chosen, or on the paragraph; comments are never printed", "Ctrl+Alt+M", gap=True),

    Entry("insert.referenced-by", "Referenced &by …", "Insert", paper.act("referenced by"), "Ctrl+Alt+B", a_sheet, tip="List what refers to this paragraph, section or appendix, and go there"),
    Entry("table.add", "&Table", TABLE, paper.act("table"), "", a_sheet, "table_add", "Put an empty table behind this paragraph; Tab leads from cell to cell"),
    Entry("table.row-above", "Row &above", TABLE, paper.act("row above"), "", a_sheet, tip="Add a row above the caret", gap=True),
    Entry("table.row-below", "Row &below", TABLE, paper.act("row below"), "", a_sheet, tip="Add a row below the caret; Tab in the last cell does it too"),
    Entry("table.column-left", "Column &left", TABLE, paper.act("column left"), "", a_sheet, tip="Add a column left of the caret"),
    Entry("table.column-right", "Column &right", TABLE, paper.act("column right"), "", a_sheet, tip="Add a column right of the caret"),
    Entry("table.delete-row", "&Delete row", TABLE, paper.act("delete row"), "", a_sheet, tip="Delete the row at the caret"),
    Entry("table.delete-column", "D&elete column", TABLE, paper.act("delete column"), "", a_sheet, tip="Delete the column at the caret"),
    Entry("table.delete", "Delete the &whole table", TABLE, paper.act("delete table"), "", a_sheet, "delete", "Delete the table at the caret; undo brings it back"),

    Entry("text.strong", "&Bold", "Text", paper.act("strong"), "", a_sheet, "text_bold", "Set what is chosen in bold", "Ctrl+B"),
    Entry("text.emphasis", "&Italic", "Text", paper.act("emphasis"), "", a_sheet, "text_italic", "Set what is chosen in italics", "Ctrl+I"),
    Entry("text.paragraph", "&Paragraph", "Text", paper.act("paragraph"), "", a_sheet, "text_paragraph", "Make it a numbered paragraph", "Ctrl+Alt+0", gap=True),
    Entry("text.heading-1", "Heading &1", "Text", paper.act("heading 1"), "", a_sheet, "text_header_1", "Make it a heading of a section", "Ctrl+Alt+1"),
    Entry("text.heading-2", "Heading &2", "Text", paper.act("heading 2"), "", a_sheet, "", "Make it a heading within a section", "Ctrl+Alt+2"),
    Entry("text.heading-3", "Heading &3", "Text", paper.act("heading 3"), "", a_sheet, "", "Make it a heading of the third level", "Ctrl+Alt+3"),
    Entry("text.item", "I&tem", "Text", paper.act("item"), "", a_sheet, "text_bullet_list_ltr", "Make it an item of a list", "Ctrl+Alt+L"),
    Entry("text.bullet", "B&ullet", "Text", paper.act("bullet"), "", a_sheet, "", "Make it an item with a bullet"),
    Entry("text.dash", "D&ash", "Text", paper.act("dash"), "", a_sheet, "", "Make it an item with a dash"),
    Entry("text.continuation", "&Continuation", "Text", paper.act("continuation"), "", a_sheet, "", "Make it go on without a number", "Ctrl+Alt+C"),
    Entry("text.deeper", "&More indented", "Text", paper.act("deeper"), "", a_sheet, "text_indent_increase", "Make it an item, or one of the next level", "Tab", gap=True),
    Entry("text.shallower", "&Less indented", "Text", paper.act("shallower"), "", a_sheet, "text_indent_decrease", "Take it a level up", "Shift+Tab"),
    Entry("text.up", "Mo&ve up", "Text", paper.act("up"), "", a_sheet, "arrow_up", "Move it up, with what belongs to it", "Alt+Shift+Up"),
    Entry("text.down", "Move do&wn", "Text", paper.act("down"), "", a_sheet, "arrow_down", "Move it down, with what belongs to it", "Alt+Shift+Down"),
    Entry("text.delete", "D&elete paragraph", "Text", paper.act("delete"), "", a_sheet, "delete", "Delete the whole paragraph, heading, item or table; undo brings it back", "Ctrl+Shift+Del"),
    Entry("text.decision", "Point for &decision", "Text", paper.act("decision"), "", a_sheet, "gavel", "Mark it as a point for decision, or no longer", "Ctrl+D", gap=True),
    Entry("text.discussion", "Point for di&scussion", "Text", paper.act("discussion"), "", a_sheet, "", "Mark it as a point for discussion, or no longer"),

    Entry("review.questions", "&Questions …", "Review", merging.questions, "Shift+F8", a_file, "question_circle", "Decide what copies that were brought together disagree about"),
    Entry("review.spelling", "Check &spelling while typing", "Review", spelling.check, "", tip="Mark misspelt words while you type", gap=True, checked=lambda frame: frame.settings.spelling),
    Entry("review.next-misspelling", "Next &misspelling", "Review", spelling.following, "Alt+F7", a_sheet, tip="Go to the next misspelt word and see what it may have been meant to be"),
    Entry("review.dictionary", "My &dictionary …", "Review", spelling.dictionary, "", a_file, "book", "The words you have added to the dictionary"),
    Entry("review.quotes", "&Quotation marks", CORRECT, spelling.correct(Kind.QUOTES), tip="“ ” in English, « » in French and Spanish, for straight ones", gap=True, checked=_corrects(Kind.QUOTES)),
    Entry("review.apostrophes", "&Apostrophes", CORRECT, spelling.correct(Kind.APOSTROPHES), tip="A curved apostrophe for a straight one", checked=_corrects(Kind.APOSTROPHES)),
    Entry("review.dashes", "&Dashes", CORRECT, spelling.correct(Kind.DASHES), tip="A dash for two hyphens, or for one between blanks", checked=_corrects(Kind.DASHES)),
    Entry("review.dots", "&Three dots", CORRECT, spelling.correct(Kind.DOTS), tip="One character for three dots", checked=_corrects(Kind.DOTS)),
    Entry("review.blanks", "&Blanks that keep together", CORRECT, spelling.correct(Kind.BLANKS), tip="No line break within “para. 12”, nor before a French question mark", checked=_corrects(Kind.BLANKS)),
    Entry("review.nothing", "All or &nothing", CORRECT, spelling.correct_nothing, tip="Turn every correction off, or on again", gap=True),

    Entry("review.next-comment", "&Next comment", "Review", review.next_comment, "Alt+PgDown", a_sheet, "comment", "Go to the words of the next comment", gap=True),
    Entry("review.previous-comment", "&Previous comment", "Review", review.previous_comment, "Alt+PgUp", a_sheet, "", "Go to the words of the comment before"),
    Entry("review.resolved", "Show &resolved comments", "Review", review.resolved, "", a_file, "", "Show the comments that are settled, too", checked=review.shows_resolved),
    Entry("review.compare", "C&ompare …", "Review", review.compare, "", a_paper, "branch_compare", "Show what changed in the paper between two moments", gap=True),
    Entry("review.versions", "Name this &version …", "Review", review.versions, "", a_file, "bookmark", "Give the present state a name, to find it again and compare with it"),
    Entry("review.audit", "&Who changed what …", "Review", review.audit, "", a_file, "people_list", "List every change by person, machine and day"),

    Entry("review.check-printout", "Check a prin&tout …", "Review", issuing.check_printout, "", a_file, "document_search", "Find which edition or state of a paper a printout was made from, and what changed since"),
    Entry("review.next-unconfirmed", "Next &unconfirmed translation", "Review", paper.act("next unconfirmed"), "F12", a_sheet, "", "Go to the next translation whose source has changed", gap=True),
    Entry("review.confirm", "Con&firm translation", "Review", paper.act("confirm"), "Shift+F12", a_sheet, "checkmark_circle", "Say that the translation at the caret renders its source as it is now"),

    Entry("session.add", "&Add session", "Session", agenda.add_session, "", a_file, "add", "Add a meeting session"),
    Entry("session.rename", "Change &number …", "Session", agenda.rename_session, "", a_session, "rename", "Type the number of the session", hint="F2"),
    Entry("session.duplicate", "Dupli&cate", "Session", agenda.duplicate_session, "", a_session, "copy", "Copy the session with its agenda and papers"),
    Entry("session.checklist", "Check&list …", "Session", tasks.checklist, "", a_session, "task_list_ltr", "List what has to be done before and after the session, by whom and by when", gap=True),
    Entry("session.next", "&Start next session from this one …", "Session", next_session.start, "", a_session, "calendar_ltr", "Begin the session after this one, with its open decisions and the items that come back"),
    Entry("session.up", "Move &up", "Session", agenda.session_up, "", a_session, "arrow_up", "Move the session up", UP, gap=True),
    Entry("session.down", "Move &down", "Session", agenda.session_down, "", a_session, "arrow_down", "Move the session down", DOWN),
    Entry("session.delete", "D&elete", "Session", agenda.delete_session, "", a_session, "delete", "Delete the session with its agenda and papers; undo brings it back", "Del", gap=True),

    Entry("item.add", "&Add agenda item", "Agenda", agenda.add_item, "Ctrl+Shift+A", a_session, "add", "Add an item to the agenda of this session"),
    Entry("item.rename", "Re&name …", "Agenda", agenda.rename_item, "", an_item, "rename", "Type the title of the item", hint="F2"),
    Entry("item.duplicate", "Dupli&cate", "Agenda", agenda.duplicate_item, "", an_item, "copy", "Copy the item with its papers"),
    Entry("item.up", "Move &up", "Agenda", agenda.item_up, "", an_item, "arrow_up", "Move the item up", UP, gap=True),
    Entry("item.down", "Move &down", "Agenda", agenda.item_down, "", an_item, "arrow_down", "Move the item down", DOWN),
    Entry("item.delete", "D&elete", "Agenda", agenda.delete_item, "", an_item, "delete", "Delete the item with its papers; undo brings it back", "Del", gap=True),

    Entry("paper.add", "&Blank", NEW_PAPER, agenda.add_paper, "Ctrl+Shift+N", an_item, "document_add", "Add an empty paper under this item"),
    Entry("paper.add-template", "From the &template", NEW_PAPER, agenda.add_paper_from_template, "", an_item, tip="Add a paper with the sections a paper usually has"),
    Entry("paper.add-like", "From &another paper …", NEW_PAPER, agenda.add_paper_like, "", an_item, "document_copy", "Add a copy of a paper that you choose"),
    Entry("paper.rename", "Rena&me …", "Paper", agenda.rename_paper, "", a_paper, "rename", "Type the title of the paper", hint="F2"),
    Entry("paper.duplicate", "Dupli&cate", "Paper", agenda.duplicate_paper, "", a_paper, "copy", "Copy the paper with all it holds"),
    Entry("paper.clearance", "C&learance …", "Paper", tasks.clearance, "", a_paper, "task_list_ltr", "Show how far the paper has come, who sees to it, and the stages it still has to pass", gap=True),
    Entry("paper.issue", "&Issue …", "Paper", issuing.issue, "Ctrl+Shift+I", a_paper, "document_text", "Freeze the paper as an edition, lock it and make its exports; you see first what is not settled", gap=True),
    Entry("paper.correct", "C&orrect issued paper …", "Paper", issuing.correct, "", a_paper, "edit", "Open the draft of a corrigendum, addendum or revision of an issued paper"),
    Entry("paper.list-corrections", "List co&rrections", "Paper", issuing.list_corrections, "", a_paper, "", "List in a corrigendum or addendum what changed in its paper, word by word"),
    Entry("paper.close-draft", "Close &the draft", "Paper", issuing.close_draft, "", a_paper, "", "Lock an issued paper again that was opened for a correction, where nothing was changed"),
    Entry("paper.editions", "Edition&s …", "Paper", issuing.editions, "", a_paper, "history", "List what was issued of the paper, to export it again or compare with it"),
    Entry("paper.update", "Since the l&ast session …", "Paper", mention.update, "", a_sheet, "lightbulb", "Draft a section and an appendix on what was done since the last session, from the register", gap=True),
    Entry("paper.agreement", "Te&xt and register …", "Paper", mention.agreement, "", a_paper, "branch_compare", "List which passages speak of which activities, days without a row, and rows without a mention"),
    Entry("paper.up", "Move &up", "Paper", agenda.paper_up, "", a_paper, "arrow_up", "Move the paper up under its item", UP, gap=True),
    Entry("paper.down", "Move &down", "Paper", agenda.paper_down, "", a_paper, "arrow_down", "Move the paper down under its item", DOWN),
    Entry("paper.delete", "D&elete", "Paper", agenda.delete_paper, "", a_paper, "delete", "Delete the paper with all it holds; undo brings it back", "Del", gap=True),

    Entry("help.manual", "&Manual", "Help", help.manual, "F1", icon="question_circle", tip="Open the manual at the page for what you are doing"),
    Entry("help.keys", "&Keyboard", "Help", help.keys, "", tip="All keys at a glance"),
    Entry("help.tour", "&Tour", "Help", help.tour, "", tip="Be shown the parts of the window, one after the other; Esc ends it"),
    Entry("help.diagnostic", "Save &diagnostic file …", "Help", support.diagnostic, "", tip="Write what those who look after the program need to know: versions, settings and log, and no text unless you say so", gap=True),
    Entry("help.about", "&About Secretariat", "Help", help.about, "", icon="info", tip="What this program is"),
)
# fmt: on
