"""What a record may be linked to: everything of a kind, by the name people know it by."""

from secretariat.app.queries import decision as decisions
from secretariat.app.queries import paper as papers
from secretariat.app.queries.linked import Named, short
from secretariat.app.queries.participants import parties
from secretariat.app.workspace import Reading
from secretariat.domain import inline, printing
from secretariat.domain.activity import Activity
from secretariat.domain.finding import Spot
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.domain.tongue import tr

PARTY = "party"


def candidates(at: Reading, kind: str, language: Language = Language.EN) -> tuple[Named, ...]:
    """Return everything of a kind: "block", "decision", "activity", "follow_up", or "party" for people and organizations."""
    match kind:
        case "block":
            return tuple(named for paper in papers.every(at) for named in _paragraphs(at, paper.id))
        case "decision":
            return tuple(
                Named(
                    kind,
                    point.decision.id,
                    tr(
                        "Paragraph {paragraph} of {symbol}",
                        paragraph=point.paragraph,
                        symbol=point.symbol or point.title,
                    ),
                    short(point.draft),
                    Spot(point.paper, point.block),
                )
                for point in decisions.points(at, language=language)
            )
        case "activity":
            return tuple(_activity(one, language) for one in at.read.all(Activity))
        case "follow_up":
            return tuple(_entry(one, language) for one in at.read.all(FollowUp))
        case _:
            return tuple(Named(one.kind, one.id, one.name, one.short) for one in parties(at))


def _paragraphs(at: Reading, paper: PaperId) -> list[Named]:
    """Return the numbered paragraphs and items of a paper."""
    sheet = papers.sheet(at, paper).printed
    name = sheet.symbol or printing.plain(sheet.title) or tr("a paper without a symbol")
    return [
        Named(
            "block",
            line.id,
            tr("Paragraph {number} of {name}", number=line.number, name=name),
            short(printing.plain(line.inlines)),
            Spot(paper, line.id),
        )
        for line in sheet.lines
        if line.number and line.kind in {Kind.PARAGRAPH, Kind.SUBITEM}
    ]


def _activity(one: Activity, language: Language) -> Named:
    """Return an activity by its name."""
    said = inline.plain(one.cells.title_venue_date.best(language)) or one.title or tr("Untitled activity")
    return Named("activity", one.id, " ".join(said.split()), one.kind, Spot(None, one.id))


def _entry(one: FollowUp, language: Language) -> Named:
    """Return an entry of the programme by its name."""
    title = " ".join(inline.plain(one.title.best(language)).split()) or tr("Untitled")
    return Named("follow_up", one.id, title, tr(one.kind.value).capitalize(), Spot(None, one.id))
