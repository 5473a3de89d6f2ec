"""A paper on the sheet, and a person who types."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.app.commands.agenda import AddItem, AddSession
from secretariat.app.commands.block import AddBlock
from secretariat.app.commands.decision import PutPoint
from secretariat.app.commands.paper import AddPaper
from secretariat.app.queries import paper as papers
from secretariat.domain.decision import Ask
from secretariat.domain.identity import BlockId, DecisionId, ItemId, PaperId, SessionId, new_id
from secretariat.domain.language import Words
from secretariat.domain.paper import Block, Kind, ListStyle
from secretariat.gui.desk import Desk
from secretariat.gui.pages.paper import PaperPage
from secretariat.gui.paper.lines import Role
from secretariat.gui.paper.stretch import Caret

KINDS = {
    "H": (Kind.HEADING, 1, ListStyle.DEFAULT),
    "H2": (Kind.HEADING, 2, ListStyle.DEFAULT),
    "P": (Kind.PARAGRAPH, 1, ListStyle.DEFAULT),
    "D": (Kind.PARAGRAPH, 1, ListStyle.DEFAULT),
    "S": (Kind.SUBITEM, 1, ListStyle.DEFAULT),
    "S2": (Kind.SUBITEM, 2, ListStyle.DEFAULT),
    "B": (Kind.SUBITEM, 1, ListStyle.BULLET),
    "C": (Kind.CONTINUATION, 0, ListStyle.DEFAULT),
    "T": (Kind.TABLE, 1, ListStyle.DEFAULT),
}


@pytest.fixture(autouse=True)
def nothing_muttered(qtlog: object) -> Iterator[None]:
    """Qt has nothing to complain of; what the screen in memory cannot do is its own affair."""
    yield
    said = [record.message for record in qtlog.records]  # type: ignore[attr-defined]
    assert [message for message in said if not message.startswith("This plugin does not support")] == []


class Writing:
    """The page of a paper, its keys, and what lies in the file."""

    def __init__(self, desk: Desk, *blocks: str) -> None:
        self.desk = desk
        self.paper = PaperId(new_id())
        session, item = SessionId(new_id()), ItemId(new_id())
        desk.do(AddSession(session, 291, place=Words(en="Geneva"), year=2004, month=11))
        desk.do(AddItem(item, session, Words(en="Globalization")))
        desk.do(AddPaper(self.paper, item, title="Next steps", symbol="GB.291/WP/SDG/1"))
        after = None
        for block in blocks:
            after = self._add(block, after)
        assert desk.workspace is not None
        desk.workspace.seal()
        self.page = PaperPage(desk)
        self.page.resize(800, 600)
        self.editor = self.page.editor
        self.page.show_paper(self.paper)
        self.page.show()
        self.editor.setFocus()
        QTest.qWaitForWindowExposed(self.page)

    def _add(self, block: str, after: BlockId | None) -> BlockId:
        kind, _, words = block.partition(" ")
        id = BlockId(new_id())
        self.desk.do(AddBlock(id, self.paper, after, *KINDS[kind], Words(en=words)))
        if kind == "D":
            self.desk.do(PutPoint(id, DecisionId(new_id()), Ask.DECISION))
        return id

    def stand(self, block: int, place: int, until: tuple[int, int] | None = None) -> None:
        """Put the caret into a block, counted from 0."""
        end = Caret(self.key(until[0]), until[1]) if until else None
        assert self.editor.put_caret(Caret(self.key(block), place), end)

    def key(self, block: int) -> str:
        return [
            line.key
            for line in self.editor.setting.lines
            if line.role in (Role.BLOCK, Role.START, Role.TABLE)
        ][block]

    def type(self, text: str) -> None:
        if text.isascii():
            QTest.keyClicks(self.editor, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(self.editor, event)

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        for _ in range(times):
            QTest.keyClick(self.editor, key, held)

    def undo(self) -> None:
        self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def redo(self) -> None:
        self.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)

    @property
    def blocks(self) -> list[Block]:
        """The blocks as they lie in the file."""
        return list(self.desk.ask(lambda at: at.read.all(Block, paper=self.paper)))

    @property
    def said(self) -> list[str]:
        """What the file says, once what was typed has been handed over: kind letter and stored words."""
        self.page.flush()
        return [f"{self._letter(block)} {block.words.en}" for block in self.blocks]

    def _letter(self, block: Block) -> str:
        return next(
            letter
            for letter, (kind, level, style) in KINDS.items()
            if kind is block.kind
            and style is block.style
            and (level == block.level or kind is Kind.PARAGRAPH)
        )

    @property
    def labels(self) -> list[str]:
        """The numbers in the margin of the body."""
        return [line.label for line in self.editor.setting.lines if line.kind]

    def agrees(self) -> None:
        """Check that the sheet shows exactly what lies in the file."""
        from secretariat.gui.paper import lettering
        from secretariat.gui.paper.lines import lines_of, runs

        self.page.flush()
        sheet = self.desk.ask(papers.sheet, self.paper, self.page.scribe.language)
        setting = self.editor.setting
        assert [line.key for line in setting.lines] == [line.key for line in lines_of(sheet)]
        for line, shown in zip(lines_of(sheet), setting.lines, strict=True):
            assert line == shown
            if line.editable and not line.cells:
                assert lettering.read(setting.block(line.key)) == runs(line.pieces)
                assert setting.block(line.key).text() == "".join(
                    piece.text.replace("\n", lettering.BREAK) for piece in line.pieces
                )


@pytest.fixture
def write(desk: Desk) -> Iterator[type]:
    """Begin a paper with blocks given as "P words", and show it."""
    shown: list[Writing] = []

    def begin(*blocks: str) -> Writing:
        shown.append(Writing(desk, *blocks))
        return shown[-1]

    yield begin  # type: ignore[misc]
    for writing in shown:
        writing.page.close()
        writing.page.deleteLater()
