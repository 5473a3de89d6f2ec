"""One activity of the register as a document."""

from secretariat.app.queries import letterhead, register
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain.activity import Activity, Entry, Part
from secretariat.domain.identity import ActivityId
from secretariat.domain.language import Language
from secretariat.domain.paper import Appendix
from secretariat.domain.printing import PrintPaper
from secretariat.domain.told import Unknown
from secretariat.numbering import activity as activities
from secretariat.numbering import appendices
from secretariat.numbering.sheet import Letterhead


def sheet(at: Reading, id: ActivityId, language: Language) -> PrintPaper:
    """Return the sheet of one activity, without a stamp (raises Gone)."""
    found = at.read.get(Activity, id)
    parts = register.parts(at, id).get(id, [])
    head = letterhead.of_committee(at, language)
    made = activities.sheet(
        head,
        found,
        [name for part, name in parts if part is Part.ORGANIZER],
        [name for part, name in parts if part is Part.PARTICIPANT],
        _places(at, id, head),
    )
    return letterhead.finished(made)


def by_id(at: Reading, said: str) -> Activity:
    """Return the activity with an id, of which the beginning is enough if no other begins so (raises Unknown)."""
    wanted = said.strip().casefold()
    found = [one for one in at.read.all(Activity) if wanted and one.id.casefold().startswith(wanted)]
    exact = [one for one in found if one.id.casefold() == wanted]
    if len(exact or found) != 1:
        raise Unknown("activity", said, tuple(one.id for one in found[:10]))
    return (exact or found)[0]


def _places(at: Reading, id: ActivityId, head: Letterhead) -> list[activities.Place]:
    """Return the rows in which an activity appears, in the order of the papers."""
    held = {entry.appendix for entry in at.read.all(Entry, activity=id)}
    found = []
    for paper in papers.every(at):
        own = at.read.all(Appendix, paper=paper.id)
        headings = appendices.headings(own, head.phrases)
        for appendix in own:
            if appendix.id in held:
                rows = [entry.activity for entry in at.read.all(Entry, appendix=appendix.id)]
                found += [
                    activities.Place(
                        paper.id, letterhead.named_paper(paper, head).name, headings[appendix.id], row
                    )
                    for row, one in enumerate(rows, 1)
                    if one == id
                ]
    return found
