"""Figures in the words of a paper, counted as at its cut-off date."""

from datetime import date

import pypdfium2
import pytest

from secretariat.app import export
from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.app.commands.block import Reword
from secretariat.app.commands.paper import DuplicatePaper
from secretariat.app.commands.period import SetPeriod
from secretariat.app.queries import finding
from secretariat.app.queries import paper as papers
from secretariat.domain import inline, printing
from secretariat.domain.activity import State
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.figure import Figure
from secretariat.domain.identity import ActivityId, ItemId, PaperId, new_id
from secretariat.domain.language import Language

TEXT = "There were {a} activities in {c} countries from {s} to {u}."


@pytest.fixture
def told(workspace, paper):
    """Let the first paragraph of the paper tell the figures of a register of four activities, one of them cancelled."""
    marks = zip("acsu", (inline.reference_mark(figure.mark) for figure in Figure), strict=True)
    block = workspace.ask(papers.sheet, paper).contents.blocks[0].id
    workspace.do(Reword(block, Language.EN, TEXT.format(**dict(marks))))
    for month, country, state in (
        (3, "Peru", "held"),
        (5, "Peru", "held"),
        (9, "Mali", "held"),
        (9, "Chad", "cancelled"),
    ):
        id, day = ActivityId(new_id()), date(2004, month, 7)
        workspace.do(AddActivity(id))
        workspace.do(EditActivity(id, "country", country))
        workspace.do(EditActivity(id, "state", State(state)))
        workspace.do(EditActivity(id, "dates", Dates("", day, day, Precision.DAY)))
    return paper


def said(workspace, paper):
    return printing.plain(workspace.ask(papers.sheet, paper).printed.lines[0].inlines)


def test_without_a_period_all_that_was_not_cancelled_is_counted(workspace, told):
    assert said(workspace, told) == "There were 3 activities in 2 countries from … to …."


def test_the_figures_follow_the_period_and_the_register(workspace, told):
    workspace.do(SetPeriod(told, date(2004, 3, 1), date(2004, 8, 31)))
    assert (
        said(workspace, told) == "There were 2 activities in 1 countries from 1 March 2004 to 31 August 2004."
    )
    id = ActivityId(new_id())
    workspace.do(AddActivity(id))
    workspace.do(EditActivity(id, "dates", Dates("", date(2004, 4, 1), date(2004, 4, 2), Precision.DAY)))
    assert said(workspace, told).startswith("There were 3 activities")
    workspace.undo()
    assert said(workspace, told).startswith("There were 2 activities")


def test_the_last_day_counts_in(workspace, told):
    workspace.do(SetPeriod(told, None, date(2004, 9, 7)))
    assert said(workspace, told).startswith("There were 3 activities in 2 countries")


def test_figures_print_and_are_no_dangling_references(workspace, told, tmp_path):
    paths = export.write(workspace.ask(export.prepare, told), tmp_path, ("pdf", "docx", "xlsx"))
    with pypdfium2.PdfDocument(paths[0]) as document:
        assert "There were 3 activities in 2 countries" in document[0].get_textpage().get_text_range()
    assert [one.kind for one in workspace.ask(finding.findings, told) if "reference" in one.kind] == []


def test_figures_go_along_when_a_paper_is_copied(workspace, told):
    copy = PaperId(new_id())
    workspace.do(DuplicatePaper(told, copy, ItemId("1" * 32)))
    assert said(workspace, copy).startswith("There were 3 activities")
