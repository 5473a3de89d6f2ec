"""What was done since the last session, drafted into a paper with its appendix as one step."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app import update
from secretariat.app.command import Act
from secretariat.app.commands.appendix import AddAppendix, AddEntries
from secretariat.app.commands.block import AddBlock
from secretariat.app.commands.link import AddLink
from secretariat.app.commands.period import SetPeriod
from secretariat.app.commands.reference import AddReference
from secretariat.domain.activity import Activity, Part, Participation
from secretariat.domain.figure import Period
from secretariat.domain.identity import AppendixId, BlockId, LinkId, PaperId, ReferenceId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.link import Role
from secretariat.domain.paper import Appendix, AppendixKind, Block, Kind, Paper
from secretariat.domain.person import Organization, Person
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class DraftUpdate(Act):
    """Draft the section on a period after a block (last when None), put its activities into the appendix and link them.

    The paper's own register appendix is used where it has one; nothing that stands there already is changed.
    """

    label: ClassVar[str] = "Draft what was done since the last session"
    paper: PaperId
    period: Period
    after: BlockId | None = None
    first: BlockId | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        paper = write.get(Paper, self.paper)
        SetPeriod(self.paper, self.period.since, self.period.until).run(write)
        found = update.within(write.all(Activity), self.period)
        appendix = self._appendix(write, paper.leading, found) if found else None
        draft = _Drafting(write, self.paper, paper.leading, self.after or _last(write, self.paper))
        draft.add(str(update.phrases(paper.leading)["heading"]), Kind.HEADING, self.first)
        self._introduce(draft, appendix)
        organizers = _organizers(write)
        pairs = [(activity, organizers.get(activity.id, ())) for activity in found]
        for told in update.paragraphs(pairs, paper.leading):
            block = draft.add(told.words)
            for activity, name in told.activities:
                AddLink(LinkId(new_id()), block, "block", activity, "activity", Role.MENTIONS, name).run(
                    write
                )

    def _introduce(self, draft: "_Drafting", appendix: AppendixId | None) -> None:
        """Write the first paragraph, which leads to the appendix."""
        reference = ReferenceId(new_id()) if appendix else None
        words = update.introduction(draft.language, self.period, reference)
        block = draft.add("" if reference else words)
        if reference is not None:
            AddReference(reference, block, draft.language, words, appendix=appendix).run(draft.write)

    def _appendix(self, write: Writer, language: Language, found: list[Activity]) -> AppendixId:
        """Return the appendix that lists the activities, made where the paper has none."""
        held = [one for one in write.all(Appendix, paper=self.paper) if one.kind is AppendixKind.REGISTER]
        id = held[0].id if held else AppendixId(new_id())
        if not held:
            words = update.phrases(language)
            AddAppendix(
                id,
                self.paper,
                title=Words.of(language, str(words["appendix_title"])),
                subtitle=Words.of(language, update.subtitle(language, self.period)),
                columns=Words.of(language, "\t".join(words["columns"])),
            ).run(write)
        AddEntries(id, tuple(activity.id for activity in found)).run(write)
        return id


@dataclass(slots=True)
class _Drafting:
    """Adds blocks one after the other."""

    write: Writer
    paper: PaperId
    language: Language
    after: BlockId | None

    def add(self, text: str, kind: Kind = Kind.PARAGRAPH, id: BlockId | None = None) -> BlockId:
        """Add a block behind the one before and return its id."""
        made = id or BlockId(new_id())
        AddBlock(made, self.paper, self.after, kind, words=Words.of(self.language, text)).run(self.write)
        self.after = made
        return made


def _last(write: Writer, paper: PaperId) -> BlockId | None:
    """Return the last block of a paper."""
    last = write.last(Block, paper=paper)
    return last.id if last else None


def _organizers(write: Writer) -> dict[str, list[str]]:
    """Return the names of the organizers of every activity."""
    names: dict[str, str] = {one.id: f"{one.name} {one.acronym}" for one in write.all(Organization)}
    names |= {one.id: one.name for one in write.all(Person)}
    found: dict[str, list[str]] = {}
    for part in write.all(Participation, part=Part.ORGANIZER):
        found.setdefault(part.activity, []).append(names.get(part.organization or part.person or "", ""))
    return found
