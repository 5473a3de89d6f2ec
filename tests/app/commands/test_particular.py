"""Particulars of a record: set, changed, taken away, copied and deleted with it."""

import pytest

from secretariat.app import export
from secretariat.app.commands.paper import DeletePaper, DuplicatePaper
from secretariat.app.commands.particular import SetParticular
from secretariat.app.queries import paper as papers
from secretariat.app.queries import particulars
from secretariat.domain.identity import PaperId
from secretariat.domain.particular import HYPHENATION, YES
from secretariat.domain.told import Gone


def test_a_particular_is_set_changed_and_taken_away(workspace, paper):
    workspace.do(SetParticular(paper, "paper", "cover unit en", "POLICY"))
    workspace.do(SetParticular(paper, "paper", "cover unit en", "INTEGRATION"))
    assert workspace.ask(particulars.own, paper) == {"cover unit en": "INTEGRATION"}
    workspace.do(SetParticular(paper, "paper", "cover unit en", ""))
    assert workspace.ask(particulars.own, paper) == {}
    workspace.undo()
    assert workspace.ask(particulars.own, paper) == {"cover unit en": "INTEGRATION"}


def test_taking_away_what_is_not_there_does_nothing(workspace, paper):
    workspace.do(SetParticular(paper, "paper", "cover unit en", ""))
    assert workspace.ask(particulars.own, paper) == {}


def test_a_copy_of_a_paper_has_its_particulars_and_a_deleted_paper_none(workspace, paper):
    workspace.do(SetParticular(paper, "paper", HYPHENATION, YES))
    copy = PaperId("c" * 32)
    item = workspace.ask(papers.sheet, paper).contents.paper.item
    workspace.do(DuplicatePaper(paper, copy, item))
    assert workspace.ask(particulars.own, copy) == {HYPHENATION: YES}
    workspace.do(DeletePaper(paper))
    assert workspace.ask(particulars.own, paper) == {}
    with pytest.raises(Gone):
        workspace.ask(papers.sheet, paper)


def test_hyphenation_changes_what_is_exported(workspace, paper, tmp_path):
    before = export.seal(workspace.ask(export.prepare, paper), "pdf")
    workspace.do(SetParticular(paper, "paper", HYPHENATION, YES))
    job = workspace.ask(export.prepare, paper)
    assert export.seal(job, "pdf") != before
    (path,) = export.write(job, tmp_path, ("docx",))
    assert path.exists()
