"""What people call a thing and the paper it stands in: "paragraph 12" of GB.291/WP/SDG/1."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from secretariat.app.checks import sheet
from secretariat.app.checks.sheet import Sheet
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Reading
from secretariat.domain.activity import Activity, Entry, Participation
from secretariat.domain.agenda import Item, Session
from secretariat.domain.attachment import Attachment
from secretariat.domain.comment import Comment
from secretariat.domain.confirmation import Confirmation
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.edition import Edition
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import PaperId
from secretariat.domain.link import Link
from secretariat.domain.moment import Moment
from secretariat.domain.paper import Appendix, Block, Note, Paper, Reference
from secretariat.domain.particular import Particular
from secretariat.domain.person import Organization, Person
from secretariat.domain.task import Task
from secretariat.domain.tongue import marked, tr

NOUNS = {
    "block": marked("a paragraph"),
    "note": marked("a footnote"),
    "reference": marked("a reference"),
    "appendix": marked("an appendix"),
    "entry": marked("a row of an appendix"),
    "activity": marked("an activity"),
    "participation": marked("a part in an activity"),
    "person": marked("a person"),
    "organization": marked("an organization"),
    "decision": marked("a point for decision"),
    "appearance": marked("a point for decision"),
    "follow_up": marked("an entry of the follow-up programme"),
    "item": marked("an agenda item"),
    "session": marked("a session"),
    "committee": marked("the committee"),
    "paper": marked("a paper"),
    "comment": marked("a comment"),
    "moment": marked("a named version"),
    "confirmation": marked("a confirmed translation"),
    "edition": marked("an edition"),
    "correction": marked("a correction"),
    "link": marked("a link"),
    "particular": marked("a particular"),
    "task": marked("a task"),
    "attachment": marked("an attachment"),
    "criterion": marked("a criterion of the ranking"),
    "score": marked("a score"),
    "review_question": marked("a review question"),
    "saved_view": marked("a saved view"),
}
_BY_NAME = {
    "activity": marked("the activity “{name}”"),
    "person": marked("the person “{name}”"),
    "organization": marked("the organization “{name}”"),
    "item": marked("the agenda item “{name}”"),
    "session": marked("the session “{name}”"),
    "follow_up": marked("the entry of the follow-up programme “{name}”"),
}
_IN_PAPER: Mapping[str, type[Block | Note | Reference | Appendix | Appearance]] = {
    "block": Block,
    "note": Note,
    "reference": Reference,
    "appendix": Appendix,
    "appearance": Appearance,
}


_BESIDE: Mapping[str, type[Comment | Moment | Confirmation | Edition]] = {
    "comment": Comment,
    "moment": Moment,
    "confirmation": Confirmation,
    "edition": Edition,
}
_OWNED: Mapping[str, type[Link | Particular | Task | Attachment]] = {
    "link": Link,
    "particular": Particular,
    "task": Task,
    "attachment": Attachment,
}
_NAMED: Mapping[str, type] = {
    **_IN_PAPER,
    "paper": Paper,
    "item": Item,
    "session": Session,
    "activity": Activity,
    "person": Person,
    "organization": Organization,
    "decision": Decision,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing is: its paper, that paper's symbol or title (empty where it is in none), and what people call it."""

    paper: PaperId | None
    symbol: str
    where: str


def noun(kind: str) -> str:
    """Return what people call a thing of a kind."""
    return tr(NOUNS[kind])


class Whereabouts:
    """Names things as the file stands; `gone` gives the symbols of papers that are no longer there."""

    def __init__(self, at: Reading, gone: Mapping[PaperId, str] = MappingProxyType({})) -> None:
        self._at = at
        self._gone = gone
        self._sheets: dict[PaperId, Sheet] = {}

    def of(self, kind: str, id: str, paper: PaperId | None = None) -> Place:
        """Return where a thing is; what is not there (any more) is named by its kind, in the paper that is given."""
        found = self.paper(kind, id) or paper
        held = self._at.read.find(Paper, found) if found else None
        if found is None or held is None:
            return Place(found, self._gone.get(found, "") if found else "", self._alone(kind, id))
        return Place(found, held.symbol or held.title.best(held.leading), self._within(found, kind, id))

    def name(self, id: str) -> str:
        """Return what people call the thing with an id, whatever its kind."""
        kind = next((kind for kind, type_ in _NAMED.items() if self._at.read.find(type_, id)), "")
        return self.of(kind, id).where if kind else tr("what is gone")

    def paper(self, kind: str, id: str) -> PaperId | None:
        """Return the paper a thing stands in."""
        read = self._at.read
        if kind == "paper":
            return PaperId(id)
        if kind == "entry":
            entry = read.find(Entry, id)
            return self.paper("appendix", entry.appendix) if entry else None
        if kind == "decision":
            put = read.all(Appearance, decision=id)
            return put[0].paper if put else None
        if kind in _OWNED:
            owned = read.find(_OWNED[kind], id)
            return self.paper(owned.owner_kind, owned.owner) if owned else None
        if kind not in _IN_PAPER and kind not in _BESIDE:
            return None
        thing = read.find(_IN_PAPER.get(kind) or _BESIDE[kind], id)
        return thing.paper if thing else None

    def _within(self, paper: PaperId, kind: str, id: str) -> str:
        """Return what people call a thing in a paper."""
        names = self._sheet(paper)
        match kind:
            case "paper":
                return tr("the paper")
            case "appearance" | "decision":
                wanted = {"decision": id} if kind == "decision" else {"id": id}
                put = self._at.read.all(Appearance, **wanted)
                return tr("the point in {place}", place=names.name(put[0].block)) if put else noun(kind)
            case "reference":
                calling = [one.where for one in names.passages if f"{{ref:{id}}}" in one.stored]
                return tr("the reference in {place}", place=calling[0]) if calling else noun(kind)
            case "comment":
                held = self._at.read.find(Comment, id)
                block = names.names.get(held.block or "") if held else None
                return tr("a comment on {place}", place=block) if block else noun(kind)
            case "edition":
                edition = self._at.read.find(Edition, id)
                return tr("the edition {symbol}", symbol=edition.symbol).rstrip() if edition else noun(kind)
            case _:
                return names.names.get(id, noun(kind))

    def _alone(self, kind: str, id: str) -> str:
        """Return what people call a thing outside any paper."""
        read = self._at.read
        name = ""
        match kind:
            case "activity":
                activity = read.find(Activity, id)
                name = activity.title or activity.cells.title_venue_date.en if activity else ""
            case "participation":
                part = read.find(Participation, id)
                return (
                    tr("a part in {place}", place=self._alone("activity", part.activity))
                    if part
                    else noun(kind)
                )
            case "person" | "organization":
                one = read.find(Person, id) or read.find(Organization, id)
                name = one.name if one else ""
            case "item":
                item = read.find(Item, id)
                name = item.title.en if item else ""
            case "session":
                session = read.find(Session, id)
                name = str(session.number or "") if session else ""
            case "decision":
                return noun(kind) if read.find(Decision, id) else tr("a point for decision that is gone")
            case "follow_up":
                entry = read.find(FollowUp, id)
                name = entry.title.en if entry else ""
        return tr(_BY_NAME[kind], name=name[:60]) if name else noun(kind)

    def _sheet(self, paper: PaperId) -> Sheet:
        """Return a paper as the checks read it."""
        if paper not in self._sheets:
            held = papers.sheet(self._at, paper)
            self._sheets[paper] = sheet.of(held.contents, held.printed)
        return self._sheets[paper]
