"""Translations that wait to be confirmed: the way from one to the next, and their confirmation."""

from secretariat.app.commands.confirmation import Confirm
from secretariat.domain.identity import AppendixId, BlockId, NoteId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui.paper.hand import Hand
from secretariat.gui.paper.lines import SheetLine
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.paper.tools import LANGUAGES


class Confirming:
    """Confirms what one hand has translated."""

    def __init__(self, hand: Hand) -> None:
        """Work where a hand writes."""
        self.hand = hand
        self.editor = hand.editor

    @property
    def translates(self) -> bool:
        """Whether the hand writes in another language than the leading one."""
        sheet = self.hand.sheet
        return sheet is not None and sheet.language is not sheet.contents.paper.leading

    def confirm(self, key: str = "") -> None:
        """Confirm what is chosen, or the line of a key."""
        self.hand.scribe.flush()
        line = self.editor.setting.line(key) if key else None
        found = [line] if line is not None else self._chosen()
        waiting = [one for one in found if one.stale]
        if not waiting:
            self.editor.refused.emit(tr("Nothing waits to be confirmed here."))
            return
        scribe = self.hand.scribe
        if scribe.paper is not None and scribe.do(_command(scribe.paper, scribe.language, waiting)):
            left = sum(one.stale for one in self.editor.setting.lines)
            self.hand.desk.said.emit(
                tr("Confirmed; {left} more to confirm.", left=left)
                if left
                else tr("Everything is confirmed.")
            )

    def next(self) -> None:
        """Go to the next line that waits to be confirmed, from the caret on and round."""
        self.hand.scribe.flush()
        lines, here = self.editor.setting.lines, self.editor.line()
        start = self.editor.setting.index(here.key) + 1 if here is not None else 0
        found = next((line for line in (*lines[start:], *lines[:start]) if line.stale), None)
        if found is None:
            self.hand.desk.said.emit(tr("Every translation here is confirmed."))
            return
        caret = Caret(found.key, 0, 0 if found.cells else -1)
        self.editor.put_caret(caret)
        self.editor.setFocus()
        self.editor.centre()
        self.editor.flash(caret)
        self.hand.desk.said.emit(self._said())

    def _chosen(self) -> list[SheetLine]:
        """Return the lines that the choice or the caret touches."""
        line = self.editor.line()
        if line is None:
            return []
        of = {
            one.id: one for one in self.editor.setting.lines if one.stale
        }  # a heading waits for its whole appendix
        return self.hand.scribe.chosen() or [of.get(line.id, line)]

    def _said(self) -> str:
        """Return why a line waits."""
        sheet = self.hand.sheet
        lead = tr(LANGUAGES[sheet.contents.paper.leading]) if sheet is not None else tr("The source")
        return tr("{lead} has changed since: read it again, then confirm with Shift+F12.", lead=lead)


def _command(paper: PaperId, language: Language, waiting: list[SheetLine]) -> Confirm:
    """Return the command that confirms what lines say."""
    kinds: dict[str, list[str]] = {"block": [], "note": [], "title": [], "appendix": []}
    for line in waiting:
        kinds[line.key.partition(":")[0]].append(line.id)
    return Confirm(
        paper,
        language,
        tuple(map(BlockId, kinds["block"])),
        tuple(map(NoteId, kinds["note"])),
        bool(kinds["title"]),
        tuple(map(AppendixId, kinds["appendix"])),
    )
