"""Activities with their rows in appendices and the parts people have in them."""

from secretariat.domain.activity import Activity, Entry, Participation
from secretariat.domain.identity import ActivityId
from secretariat.store.writer import Writer


def delete(write: Writer, activity: ActivityId) -> None:
    """Delete an activity, its rows in appendices and everyone's part in it; the people stay."""
    found = write.get(Activity, activity)
    for thing in (*write.all(Entry, activity=activity), *write.all(Participation, activity=activity)):
        write.delete(thing)
    write.delete(found)
