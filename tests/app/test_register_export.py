"""Rows of the register go out as a sheet of their own, and come back as they were."""

import pytest

from secretariat.app import audit_export, importing, register_export
from secretariat.app.commands.register import ImportRegister
from secretariat.app.queries import audit, register
from secretariat.app.queries.returned import compare
from secretariat.domain.draft import RegisterDraft
from secretariat.domain.returned import Fate
from secretariat.domain.told import Refused, Unknown
from secretariat.importers.sheet import package
from tests.app.conftest import stopped_at_each_step
from tests.app.queries.test_returned import a_row


@pytest.fixture
def rows(workspace):
    odd = [a_row(number) for number in range(5)]
    odd[1] = type(odd[1])(("=SUM(A1), Geneva", "+41 22", "-", "@home"), "=SUM(A1)", "Geneva")
    odd[2] = type(odd[2])(('Say "hi", Lima', "a;b", "two\nlines", ","), 'Say "hi"', "Lima")
    workspace.do(ImportRegister(RegisterDraft((), tuple(odd))))
    return [row.id for row in workspace.ask(register.rows)]


@pytest.mark.parametrize("name", ["office.xlsx", "office.csv"])
def test_what_went_out_changes_nothing_when_it_comes_back(workspace, rows, tmp_path, name):
    job = workspace.ask(register_export.prepare, [rows[2], rows[1], rows[4]])
    path = register_export.write(job, tmp_path / name)
    draft = importing.propose(path)
    assert isinstance(draft, RegisterDraft)
    assert [row.id for row in draft.rows] == [rows[2], rows[1], rows[4]]
    assert {one.fate for one in workspace.ask(compare, draft)} == {Fate.SAME}


def test_another_kind_of_file_is_refused(workspace, rows, tmp_path):
    with pytest.raises(Unknown):
        register_export.write(workspace.ask(register_export.prepare, rows), tmp_path / "office.pdf")


@pytest.mark.parametrize("name", ["office.xlsx", "office.csv"])
def test_sending_rows_out_is_stopped_and_leaves_what_was_there(workspace, rows, tmp_path, name):
    job, folder = workspace.ask(register_export.prepare, rows), tmp_path / "out"
    folder.mkdir()
    target, stopped = folder / name, 0
    target.write_bytes(b"old")
    for _ in stopped_at_each_step(lambda progress: register_export.write(job, target, progress)):
        stopped += 1
        assert target.read_bytes() == b"old"
        assert list(folder.iterdir()) == [target]
    assert stopped > 2
    draft = importing.propose(target)
    assert isinstance(draft, RegisterDraft)
    assert len(draft.rows) == len(rows)


@pytest.mark.parametrize("name", ["changes.xlsx", "changes.csv"])
def test_the_list_of_changes_is_stopped_and_leaves_what_was_there(workspace, rows, tmp_path, name):
    acts = audit_export.read(workspace, workspace.ask(audit.listed, audit.Wanted(), audit.Order.OLDEST))
    folder = tmp_path / "out"
    folder.mkdir()
    target, stopped = folder / name, 0
    target.write_bytes(b"old")
    for _ in stopped_at_each_step(lambda progress: audit_export.write(acts, target, progress)):
        stopped += 1
        assert target.read_bytes() == b"old"
        assert list(folder.iterdir()) == [target]
    assert stopped > 2 or name.endswith("csv")
    assert target.read_bytes() != b"old"


def test_more_rows_than_a_sheet_can_bring_back_are_refused_by_their_number(
    workspace, rows, tmp_path, monkeypatch
):
    job = workspace.ask(register_export.prepare, rows)
    monkeypatch.setattr(package, "MOST_BYTES", 5_000)
    with pytest.raises(Refused, match="5 rows are more than a sheet can bring back"):
        register_export.write(job, tmp_path / "office.xlsx")
    assert list(tmp_path.glob("*.xlsx")) == []
