"""What rows from elsewhere say beside their activities: particulars, and by name what of the follow-up programme each serves."""

from secretariat.app.commands.link import AddLink
from secretariat.app.commands.particular import SetParticular
from secretariat.domain import inline
from secretariat.domain.activity import Activity
from secretariat.domain.draft import DraftRow
from secretariat.domain.folding import folded
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import LinkId, new_id
from secretariat.domain.link import Link, Role
from secretariat.domain.listed import OWN
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


class Serving:
    """The entries of the programme by their titles in every language."""

    def __init__(self, write: Writer) -> None:
        """Ask nothing of the file before a row names something."""
        self._write = write
        self._known: dict[str, str] | None = None

    def take(self, activity: Activity, row: DraftRow) -> None:
        """Give an activity what a row says beside it; where the row says nothing, all stays."""
        for name in OWN:
            if getattr(row, name):
                self.set(activity, name, getattr(row, name))
        if row.serves:
            self.replace(activity, row.serves)

    def set(self, activity: Activity, name: str, value: str) -> None:
        """Give an activity a particular, or take it away."""
        SetParticular(activity.id, "activity", name, value).run(self._write)

    def replace(self, activity: Activity, names: tuple[str, ...]) -> None:
        """Have an activity serve what is named and nothing else; links that stay keep their notes (raises Refused)."""
        wanted = dict.fromkeys(self._called(activity, name) for name in names)
        for link in self._write.all(Link, owner=activity.id, role=Role.SERVES):
            if link.target not in wanted:
                self._write.delete(link)
        for target in wanted:
            AddLink(LinkId(new_id()), activity.id, "activity", target, "follow_up", Role.SERVES).run(
                self._write
            )

    def _called(self, activity: Activity, name: str) -> str:
        """Return the id of what has a name (raises Refused where nothing has)."""
        if self._known is None:
            entries = self._write.all(FollowUp)
            self._known = {_key(inline.plain(text)): one.id for one in entries for _, text in one.title}
        found = self._known.get(_key(name))
        if found is None:
            raise Refused(
                tr(
                    "There is nothing called “{name}” in the follow-up programme, which “{title}” is to serve. Nothing was"
                    " taken over. Add it to the programme first, or correct the name in the sheet.",
                    name=name,
                    title=activity.title or inline.plain(activity.cells.title_venue_date.en),
                )
            )
        return found


def _key(name: str) -> str:
    """Return a name in the form in which names are compared."""
    return " ".join(folded(name).split())
