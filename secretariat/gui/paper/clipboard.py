"""The clipboard of the sheet: what is copied keeps its marks, and what is pasted comes in as one step."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from secretariat.app import clipping as clippings
from secretariat.app import pasting
from secretariat.app.command import Command
from secretariat.app.pasting import Landing, Plan
from secretariat.app.queries import paper as papers
from secretariat.app.queries.paper import PaperSheet
from secretariat.domain import inline
from secretariat.domain.clipping import Clipping
from secretariat.domain.identity import BlockId
from secretariat.domain.inline import ReferenceMark, Run
from secretariat.domain.told import Told, TooLong
from secretariat.domain.tongue import tr
from secretariat.gui.errand import away
from secretariat.gui.paper import lettering, shapes
from secretariat.gui.paper.lines import Mark, Role, SheetLine
from secretariat.gui.paper.scribe import Scribe
from secretariat.gui.paper.setting import cell_of
from secretariat.gui.paper.stretch import Caret, End, Stretch

_LONG = 20_000  # letters; what is longer is read and stored while the window goes on painting
_MANY = 100  # blocks; likewise
_PARTINGS = {Role.NOTE: "\n\n", Role.SUBTITLES: "\n"}


class Clipboard:
    """Copies from a sheet and pastes into it, written down by the scribe."""

    def __init__(self, scribe: Scribe) -> None:
        """Work with a scribe, on the sheet he writes for."""
        self._scribe = scribe
        self._editor = scribe.editor

    def _sheet(self) -> PaperSheet | None:
        """Return the paper as it lies in the file now."""
        scribe = self._scribe
        if scribe.paper is None or scribe.desk.workspace is None:
            return None
        return scribe.desk.ask(papers.sheet, scribe.paper, scribe.language)

    # Copy

    def copied(self) -> QMimeData | None:
        """Return what is chosen for our own windows, for other programs, and as plain text; None where nothing is."""
        self._scribe.flush()
        stretch, sheet = self._editor.stretch(), self._sheet()
        if stretch is None or stretch.empty or sheet is None:
            return None
        flows = stretch.single
        clipping = clippings.taken(
            sheet.contents, sheet.language, self._stretches(stretch), dict(self._shown()), flows
        )
        made = QMimeData()
        made.setData(clippings.OWN, clippings.own(clipping))
        made.setHtml(clippings.page(clipping))
        plain = self._editor.textCursor().selection().toPlainText() if flows else clippings.text(clipping)
        made.setText(plain)
        return made

    def _stretches(self, stretch: Stretch) -> list[tuple[str, str | None, str]]:
        """Return what is chosen of each line that holds words of the paper; of other lines only where no such is chosen."""
        first, last = stretch.first, stretch.last
        if stretch.single:
            return [("", None, lettering.stored(first.block, first.letter, last.letter))]
        if first.line == last.line:
            return [(first.line.id, "", self._rectangle(first, last))]
        lines = self._editor.setting.lines
        among = lines[lines.index(first.line) : lines.index(last.line) + 1]
        own = [line for line in among if line.role in (Role.BLOCK, Role.TABLE)] or [
            line for line in among if not line.cells
        ]
        return [found for line in own if (found := self._of(line, stretch))[2] or found[1]]

    def _of(self, line: SheetLine, stretch: Stretch) -> tuple[str, str | None, str]:
        """Return what is chosen of a line; a block chosen only in part is words, no block of its own."""
        if line.cells:
            rows = _rows(self._scribe.shown(line), len(line.cells[0]))
            return line.id, "", inline.tabled(rows)
        block = self._editor.setting.block(line.key)
        start = stretch.first.letter if line == stretch.first.line else 0
        end = stretch.last.letter if line == stretch.last.line else block.length() - 1
        whole = line.role is Role.BLOCK and start == 0 and end == block.length() - 1
        id = line.id if line.role is Role.BLOCK else ""
        return id, line.label if whole else None, lettering.stored(block, start, end)

    def _rectangle(self, first: End, last: End) -> str:
        """Return the cells between two of one table."""
        width = len(first.line.cells[0])
        ends = max(0, cell_of(first.block)), max(0, cell_of(last.block))
        (top, one), (bottom, other) = (divmod(end, width) for end in ends)
        rows = _rows(self._scribe.shown(first.line), width)
        return inline.tabled([row[min(one, other) : max(one, other) + 1] for row in rows[top : bottom + 1]])

    def _shown(self) -> Iterator[tuple[str, str]]:
        """Yield what each reference shows."""
        for line in self._editor.setting.lines:
            for pieces in (line.pieces, *(cell for row in line.cells for cell in row)):
                for piece in pieces:
                    if isinstance(piece, Mark) and isinstance(piece.run, ReferenceMark):
                        yield piece.run.reference, piece.text

    # Paste

    def paste(self) -> None:
        """Paste at the caret what the clipboard has, with all we understand of it."""
        source = QApplication.clipboard().mimeData()
        text = source.text()
        rich = source.hasHtml() or source.hasFormat(clippings.OWN)
        if not rich and "\n" not in text.rstrip("\r\n") and "\t" not in text:
            self._editor.write(text.rstrip("\r\n"))
            return
        clipping = self._read(source)
        if clipping.blocks:
            self._put(clipping, len(text))
        else:
            self._say(tr("There is nothing on the clipboard that can be pasted as words."))

    def paste_plain(self) -> None:
        """Paste at the caret the bare words on the clipboard, each line a paragraph, nothing taken for a number."""
        text = QApplication.clipboard().mimeData().text().rstrip("\r\n")
        if "\n" not in text.replace("\r", "\n"):
            self._editor.write(text)
            return
        clipping = (
            away(lambda: clippings.from_lines(text)) if len(text) > _LONG else clippings.from_lines(text)
        )
        if clipping.blocks:
            self._put(clipping, len(text))

    def _read(self, source: QMimeData) -> Clipping:
        """Return what the clipboard has: ours, or else HTML, or else text, where HTML cannot be read with a word why."""
        own = (
            clippings.from_own(bytes(source.data(clippings.OWN).data()))
            if source.hasFormat(clippings.OWN)
            else None
        )
        if own is not None:
            return own
        text = source.text()
        if source.hasHtml():
            html = source.html()
            try:
                found = (
                    away(lambda: clippings.from_html(html))
                    if len(html) > _LONG
                    else clippings.from_html(html)
                )
            except Told as error:
                self._say(_unread(error))
            else:
                if found.blocks or not text.strip():
                    return found
        return away(lambda: clippings.from_text(text)) if len(text) > _LONG else clippings.from_text(text)

    def _put(self, clipping: Clipping, letters: int) -> None:
        """Paste a clipping at the caret, in place of what is chosen."""
        self._scribe.flush()
        stretch = self._editor.stretch()
        if stretch is None or self._scribe.paper is None:
            return
        if not stretch.line_editable:
            self._editor.refuse()
            return
        plan = self._plan(clipping, stretch)
        slow = letters > _LONG or len(clipping.blocks) > _MANY
        removal = None if stretch.single else self._scribe.removal()
        if plan is None:
            return
        if removal is not None:
            self._scribe.consent(removal.gone, lambda: self._carry_out(clipping, *plan, slow))
        else:
            self._carry_out(clipping, *plan, slow)

    def _carry_out(self, clipping: Clipping, plan: Plan, caret: Caret, slow: bool) -> None:
        """Paste as planned, stand behind it, and say what was left out."""
        if not self._scribe.do(plan.command, slow=slow):
            return
        self._editor.put_caret(caret)
        said = clippings.told(clipping)
        if said:
            self._say(said)

    def _plan(self, clipping: Clipping, stretch: Stretch) -> tuple[Plan, Caret] | None:
        """Return how to paste, and where the caret stands afterwards."""
        if not stretch.single:
            removal = self._scribe.removal()
            if removal is None:
                self._scribe.erase()
                left = self._editor.stretch()
                return self._plan(clipping, left) if left is not None and left.single else None
            landing = self._landing(removal.line, removal.before, removal.after)
            return _standing(_among_blocks(clipping, landing, (removal.command,)))
        line, block = stretch.first.line, stretch.first.block
        before = lettering.read(block, 0, stretch.first.letter)
        after = lettering.read(block, stretch.last.letter)
        landing = self._landing(line, before, after)
        if line.role in (Role.BLOCK, Role.START):
            return _standing(_among_blocks(clipping, landing))
        if line.role is Role.TABLE and pasting.is_table(clipping):
            rows = _rows(self._scribe.shown(line), len(line.cells[0]))
            return _standing(pasting.cells(clipping, landing, rows, max(0, cell_of(block))))
        return self._in_words(clipping, landing, line, cell_of(block))

    def _in_words(
        self, clipping: Clipping, landing: Landing, line: SheetLine, cell: int
    ) -> tuple[Plan, Caret] | None:
        """Return how to paste into what is no block: a title, a footnote, a cell."""
        titled = line.role in (Role.TITLE, Role.SUBTITLES)
        settled = pasting.Words(
            clipping,
            landing,
            _PARTINGS.get(line.role, " "),
            notes=line.role is Role.TABLE,
            references=not titled,
        )
        words = inline.parse(landing.before) + inline.parse(settled.text)
        if line.role not in _PARTINGS:
            words = tuple(_on_one_line(words))
        shown = list(self._scribe.shown(line))
        shown[max(0, cell)] = inline.tidy(words + inline.parse(landing.after))
        command = settled.command(self._scribe.rewording(line, tuple(shown)))
        return Plan(command, None), Caret(line.key, lettering.length(inline.tidy(words)), cell)

    def _landing(self, line: SheetLine, before: Sequence[Run], after: Sequence[Run]) -> Landing:
        """Return where a clipping is pasted."""
        sheet = self._sheet()
        known: set[str] = set()
        if sheet is not None:
            known.update(block.id for block in sheet.contents.blocks)
            known.update(appendix.id for appendix in sheet.contents.appendices)
        assert self._scribe.paper is not None
        return Landing(
            self._scribe.paper,
            self._scribe.language,
            BlockId(line.id) if line.role in (Role.BLOCK, Role.TABLE) else None,
            shapes.shape_of(line),
            inline.write(before),
            inline.write(after),
            frozenset(known),
        )

    def _say(self, said: str) -> None:
        """Tell the user in the status line."""
        self._scribe.desk.said.emit(said)


def _unread(error: Told) -> str:
    """Return what to tell of a page that cannot be read."""
    why = (
        tr("it has {length:,} {unit}", length=error.length, unit=tr(error.unit))
        if isinstance(error, TooLong)
        else tr("it is too tangled")
    )
    return tr(
        "The page on the clipboard could not be read with its marks: {why}. Its bare words are pasted "
        "instead.",
        why=why,
    )


def _among_blocks(clipping: Clipping, landing: Landing, first: Sequence[Command] = ()) -> Plan:
    """Return how to paste among blocks; of many that takes a while, in which the window goes on painting."""
    if len(clipping.blocks) > _MANY:
        return away(lambda: pasting.blocks(clipping, landing, first))
    return pasting.blocks(clipping, landing, first)


def _standing(plan: Plan) -> tuple[Plan, Caret]:
    """Return a plan with the place where the caret stands afterwards."""
    return plan, Caret(f"block:{plan.block}", lettering.length(inline.parse(plan.behind)), plan.cell)


def _rows(shown: Sequence[tuple[Run, ...]], width: int) -> list[list[str]]:
    """Return the stored words of cells, row by row."""
    said = [inline.write(runs) for runs in shown]
    return [said[start : start + width] for start in range(0, len(said), width)]


def _on_one_line(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield runs with blanks in place of line ends."""
    for run in runs:
        yield (
            inline.Text(run.text.replace("\n", " "), run.emphasis, run.strong, run.link)
            if isinstance(run, inline.Text)
            else run
        )
