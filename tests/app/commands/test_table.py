"""Tables get rows and columns in every language alike."""

import pytest

from secretariat.app.commands.block import Reword
from secretariat.app.commands.paper import EditPaper
from secretariat.app.commands.table import AddColumn, AddRow, AddTable, DeleteColumn, DeleteRow
from secretariat.app.queries import paper as papers
from secretariat.domain.identity import BlockId, NoteId
from secretariat.domain.language import Language
from secretariat.domain.paper import Note

TABLE = BlockId("7" * 32)


@pytest.fixture
def table(workspace, paper):
    """Return a table in two languages, French with fewer cells."""
    workspace.do(EditPaper(paper, "languages", (Language.EN, Language.FR)))
    workspace.do(AddTable(TABLE, paper, None, 1, 2))
    workspace.do(Reword(TABLE, Language.EN, "A\tB\n1\t2"))
    workspace.do(Reword(TABLE, Language.FR, "Z\nY\tX"))
    return paper


def words(workspace, paper):
    block = workspace.ask(papers.sheet, paper).contents.blocks[0]
    assert block.id == TABLE
    return block.words.en, block.words.fr


def test_an_empty_table_has_cells_in_every_language(workspace, paper):
    workspace.do(EditPaper(paper, "languages", (Language.EN, Language.ES)))
    workspace.do(AddTable(TABLE, paper, None, 2, 3))
    block = workspace.ask(papers.sheet, paper).contents.blocks[0]
    assert block.words.en == block.words.es == "\t\t\n\t\t\n\t\t"
    assert block.words.fr == ""


def test_rows_and_columns_come_and_go_in_every_language(workspace, table):
    workspace.do(AddRow(TABLE, 1))
    assert words(workspace, table) == ("A\tB\n\t\n1\t2", "Z\t\n\t\nY\tX")
    workspace.do(AddColumn(TABLE, 2))
    assert words(workspace, table) == ("A\tB\t\n\t\t\n1\t2\t", "Z\t\t\n\t\t\nY\tX\t")
    workspace.do(DeleteRow(TABLE, 0))
    workspace.do(DeleteColumn(TABLE, 0))
    assert words(workspace, table) == ("\t\n2\t", "\t\nX\t")


def test_the_last_row_or_column_takes_the_table_along(workspace, table):
    workspace.do(DeleteRow(TABLE, 0))
    workspace.do(DeleteRow(TABLE, 0))
    assert all(block.id != TABLE for block in workspace.ask(papers.sheet, table).contents.blocks)
    workspace.undo()
    assert words(workspace, table) == ("1\t2", "Y\tX")


def test_a_footnote_goes_with_the_row_it_is_marked_in(workspace, table):
    note = Note(NoteId("8" * 32), table)
    with_mark = f"A\tB\n1{{note:{note.id}}}\t2"

    class Put(Reword):
        def run(self, write):
            write.put(note)
            Reword.run(self, write)

    workspace.do(Put(TABLE, Language.EN, with_mark))
    assert workspace.ask(papers.sheet, table).contents.notes
    workspace.do(DeleteRow(TABLE, 1))
    assert not workspace.ask(papers.sheet, table).contents.notes
