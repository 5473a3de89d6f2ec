"""The tasks of a record, and the sheets that list them."""

from secretariat.app.queries import letterhead
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.agenda import Item
from secretariat.domain.checklist import Checklist
from secretariat.domain.identity import PaperId, ParticularId, SessionId, derived_id
from secretariat.domain.paper import Paper
from secretariat.domain.particular import Particular
from secretariat.domain.printing import PrintPaper
from secretariat.domain.task import OWNER, Task
from secretariat.numbering import task as tasks


def of(at: Reading, owner: str) -> tuple[Task, ...]:
    """Return the tasks of a record, in order."""
    return tuple(at.read.all(Task, owner=owner))


def owner(at: Reading, paper: PaperId) -> str:
    """Return who sees to a paper, empty where nobody is named."""
    held = at.read.find(Particular, ParticularId(derived_id(paper, f"particular {OWNER}")))
    return held.value if held else ""


def slip(at: Reading, id: PaperId, words: Checklist) -> PrintPaper:
    """Return the clearance slip of a paper, without a stamp (raises Gone)."""
    paper = at.read.get(Paper, id)
    head = letterhead.of_session(at, at.read.get(Item, paper.item).session, words.language)
    named = letterhead.named_paper(paper, head)
    title = inline.plain(paper.title[words.language] or paper.title.best(paper.leading))
    about = {
        head.phrases.word("paper"): ", ".join(filter(None, (paper.symbol, title))) or named.name,
        words.status: dict(words.statuses)[paper.status.value],
        words.owner: owner(at, id),
    }
    return letterhead.finished(tasks.sheet(head, id, words.clearance, about, of(at, id), words))


def checklist(at: Reading, id: SessionId, words: Checklist) -> PrintPaper:
    """Return the checklist of a session, without a stamp (raises Gone)."""
    head = letterhead.of_session(at, id, words.language)
    return letterhead.finished(tasks.sheet(head, id, words.checklist, {}, of(at, id), words.for_session))
