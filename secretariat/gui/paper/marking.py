"""Marks inside words: emphasis, footnotes, references, and paragraphs marked as points for decision."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtGui import QTextBlock

from secretariat.app.commands.block import Reword
from secretariat.app.commands.decision import PutPoint, WithdrawPoint
from secretariat.app.commands.note import AddNote
from secretariat.app.commands.reference import AddReference
from secretariat.app.commands.stretch import RewordBlocks
from secretariat.domain import inline
from secretariat.domain.decision import Ask
from secretariat.domain.figure import Figure
from secretariat.domain.identity import AppendixId, BlockId, DecisionId, NoteId, ReferenceId, new_id
from secretariat.domain.inline import Run, Text
from secretariat.domain.paper import Kind
from secretariat.domain.tongue import tr
from secretariat.gui.paper import lettering
from secretariat.gui.paper.lines import Role, SheetLine
from secretariat.gui.paper.scribe import Scribe
from secretariat.gui.paper.setting import cell_of
from secretariat.gui.paper.stretch import Caret, Stretch

Runs = tuple[Run, ...]


class Marking:
    """What keys do inside words, written down by the scribe."""

    def __init__(self, scribe: Scribe) -> None:
        """Work with a scribe, on the sheet he writes for."""
        self.scribe = scribe
        self.editor = scribe.editor
        self.to_note: Callable[[str], None] = lambda id: self._to_line(f"note:{id}")

    def strong(self) -> None:
        """Set what is chosen in bold, or no longer; with nothing chosen, what is typed next."""
        self._toggle(lambda run: run.strong, lambda run, on: replace(run, strong=on), "strong")

    def emphasis(self) -> None:
        """Set what is chosen in italics, or no longer; with nothing chosen, what is typed next."""
        self._toggle(lambda run: run.emphasis, lambda run, on: replace(run, emphasis=on), "emphasis")

    def decision(self, ask: Ask = Ask.DECISION) -> None:
        """Make the paragraph at the caret a point for decision (or discussion), or an ordinary one again."""
        self.scribe.flush()
        line = self.editor.line()
        if line is None or line.role is not Role.BLOCK:
            return
        named = {Ask.DECISION: "Decision", Ask.DISCUSSION: "Discussion"}[ask]
        if line.badge == named:
            self.scribe.do(WithdrawPoint(BlockId(line.id)))
        elif line.kind is Kind.PARAGRAPH:
            self.scribe.do(PutPoint(BlockId(line.id), DecisionId(new_id()), ask))
        else:
            self.editor.refused.emit(tr("Only a numbered paragraph can be a point for decision."))

    def discussion(self) -> None:
        """Make the paragraph at the caret a point for discussion, or an ordinary one again."""
        self.decision(Ask.DISCUSSION)

    def note(self) -> None:
        """Put a footnote at the caret and stand in its text; from within a footnote, go back to its mark."""
        line = self.editor.line()
        if line is not None and line.role is Role.NOTE:
            self.to_mark(line.id)
            return
        at = self.scribe.at_one_place()
        if at is None or at.line.role is not Role.BLOCK:
            self.editor.refused.emit(
                tr("A footnote hangs on the words of a heading, a paragraph or an item.")
            )
            return
        id = NoteId(new_id())
        place = lettering.place_of(at.block, at.letter)
        marked = self._marked(at.line.key, at.letter, inline.note_mark(id))
        if self.scribe.do(AddNote(id, BlockId(at.line.id), self.scribe.language, marked)):
            self.editor.put_caret(Caret(at.line.key, place + 1))
            self.to_note(id)

    def _to_line(self, key: str) -> None:
        """Stand in a line."""
        self.editor.put_caret(Caret(key))

    def reference(
        self, block: BlockId | None, until: BlockId | None = None, appendix: AppendixId | None = None
    ) -> None:
        """Put a reference at the caret and stand behind it."""
        at = self.scribe.at_one_place()
        if at is None or at.line.role is not Role.BLOCK:
            self.editor.refused.emit(
                tr("A reference stands in the words of a heading, a paragraph or an item.")
            )
            return
        id, here = ReferenceId(new_id()), BlockId(at.line.id)
        place = lettering.place_of(at.block, at.letter)
        marked = self._marked(at.line.key, at.letter, inline.reference_mark(id))
        if self.scribe.do(AddReference(id, here, self.scribe.language, marked, block, until, appendix)):
            self.editor.put_caret(Caret(at.line.key, place + 1))

    def figure(self, figure: Figure) -> None:
        """Put a living figure at the caret and stand behind it."""
        at = self.scribe.at_one_place()
        if at is None or at.line.role is not Role.BLOCK:
            self.editor.refused.emit(tr("A figure stands in the words of a heading, a paragraph or an item."))
            return
        place = lettering.place_of(at.block, at.letter)
        marked = self._marked(at.line.key, at.letter, inline.reference_mark(figure.mark))
        if self.scribe.do(Reword(BlockId(at.line.id), self.scribe.language, marked)):
            self.editor.put_caret(Caret(at.line.key, place + 1))

    def _marked(self, key: str, letter: int, mark: str) -> str:
        """Return the words of a line with a mark put in at a letter."""
        block = self.editor.setting.block(key)
        before, after = lettering.read(block, 0, letter), lettering.read(block, letter)
        return inline.write(before + inline.parse(mark) + after)

    def to_mark(self, note: str) -> None:
        """Stand behind the mark of a footnote."""
        self.scribe.flush()
        for line in self.editor.setting.lines:
            for place, run in enumerate(_places(line)):
                if run == note:
                    self.editor.put_caret(Caret(line.key, place + 1))
                    return

    def _toggle(self, has: Callable[[Text], bool], having: Callable[[Text, bool], Text], name: str) -> None:
        """Turn a style on for all that is chosen, or off where all of it has it."""
        self.scribe.flush()
        stretch = self.editor.stretch()
        if stretch is None:
            return
        if stretch.empty:
            self.editor.toggle(**{name: True})
            return
        ends = self.editor.caret_of(stretch.first), self.editor.caret_of(stretch.last)
        parts = list(self._parts(stretch))
        on = not all(has(run) for _, (_, runs, _) in parts for run in runs if isinstance(run, Text))
        said = [
            (line, before + tuple(having(run, on) if isinstance(run, Text) else run for run in runs) + after)
            for line, (before, runs, after) in parts
        ]
        self._say(said, stretch)
        self.editor.put_caret(*ends)

    def _parts(self, stretch: Stretch) -> Iterator[tuple[SheetLine, tuple[Runs, Runs, Runs]]]:
        """Yield what is chosen of each line one can write in, between what is before and behind it."""
        if stretch.single:
            block = stretch.first.block
            yield stretch.first.line, _parted(block, stretch.first.letter, stretch.last.letter)
            return
        for line in self.scribe.chosen():
            if line.role is Role.BLOCK:
                block = self.editor.setting.block(line.key)
                low = stretch.first.letter if line == stretch.first.line else 0
                high = stretch.last.letter if line == stretch.last.line else block.length() - 1
                yield line, _parted(block, low, high)

    def _say(self, said: list[tuple[SheetLine, Runs]], stretch: Stretch) -> None:
        """Hand over lines with their new words as one step."""
        blocks = [(BlockId(line.id), inline.write(runs)) for line, runs in said if line.role is Role.BLOCK]
        if blocks:
            self.scribe.do(RewordBlocks(self.scribe.language, tuple(blocks)))
        elif said and said[0][0].editable:
            line = said[0][0]
            shown = list(self.scribe.shown(line))
            shown[max(0, cell_of(stretch.first.block))] = inline.tidy(said[0][1])
            self.scribe.do(self.scribe.rewording(line, tuple(shown)))


def _parted(block: QTextBlock, low: int, high: int) -> tuple[Runs, Runs, Runs]:
    """Return the runs of a paragraph before, between and behind two letters."""
    return (
        lettering.read(block, 0, low),
        lettering.read(block, low, high),
        lettering.read(block, high),
    )


def _places(line: SheetLine) -> list[str]:
    """Return for every place of a line the footnote marked there, empty where there is none."""
    found: list[str] = []
    for piece in line.pieces:
        if isinstance(piece, Text):
            found += [""] * lettering.units(piece.text)
        else:
            found.append(piece.target if piece.note else "")
    return found
