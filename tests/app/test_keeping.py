"""A backup is kept from before each import, and says what the file held."""

from secretariat.app import keeping
from secretariat.app.commands.register import ImportRegister
from secretariat.domain.draft import DraftRow, RegisterDraft

ROW = DraftRow(("Launch, Geneva, 3 May", "ILO", "Seminar", "DG"), title="Launch")


def test_what_stood_before_an_import_is_kept_as_a_backup(workspace):
    for _ in range(2):
        workspace.do(ImportRegister(RegisterDraft((), (ROW,))))
    kept = [backup for backup in keeping.backups(workspace) if backup.occasion.value == "import"]
    assert [backup.activities for backup in kept] == [1, 0]
    keeping.restore(workspace, kept[-1])
    assert workspace.undo_label == "Restore backup"
