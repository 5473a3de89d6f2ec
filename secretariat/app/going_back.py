"""Every moment of a paper that can be gone back to, with those at which the file was saved."""

from secretariat.app import keeping
from secretariat.app.queries.moment import Occasion, last_session, occasions
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import PaperId
from secretariat.domain.tongue import marked, tr
from secretariat.store.revisions import stamp

__all__ = ["Occasion", "last_session", "moments", "usual"]

_SAVED = {
    "publication": marked("Saved"),
    "restore": marked("Before a backup was restored"),
    "migration": marked("Before an update of the program"),
    "merge": marked("Before copies were brought together"),
}


def moments(workspace: Workspace, paper: PaperId) -> tuple[Occasion, ...]:
    """Return the moments of a paper, the newest first."""
    found = list(workspace.ask(occasions, paper))
    first = min((one.at for one in found), default="")
    saved = [
        Occasion(stamp(backup.at), tr(_SAVED.get(backup.occasion.value, "Backup")))
        for backup in keeping.backups(workspace)
    ]
    found += [one for one in saved if one.at >= first]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def usual(found: tuple[Occasion, ...]) -> Occasion | None:
    """Return the moment one would first compare with: the latest named version, the end of the last session of work, or the first."""
    named = next((one for one in found if one.id is not None), None)
    return named or last_session(found) or (found[-1] if found else None)
