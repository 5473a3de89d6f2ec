"""What each kind of entry of the follow-up programme says beyond what all say: its particulars, in order, and how each is filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.tongue import marked


class Editor(StrEnum):
    """How a particular is filled in."""

    LINE = "line"
    LINES = "lines"
    CHOICE = "choice"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Asked:
    """A particular that entries of a kind have: its name in the file, its label, its editor, and what it may be chosen from."""

    name: str
    label: str
    editor: Editor = Editor.LINE
    choices: tuple[str, ...] = ()
    tip: str = ""


class Why(StrEnum):
    """Why somebody takes part in a mechanism."""

    CONVENER = marked("convener")
    EXPERTISE = marked("expertise")
    INTEREST = marked("interest at stake")
    RESPONSIBILITY = marked("responsibility")
    UNDERREPRESENTED = marked("under-represented")
    PARTNER = marked("partner")
    DONOR = marked("donor")


LEVELS = (marked("global"), marked("regional"), marked("national"))
COSTS = (marked("low"), marked("moderate"), marked("high"))
FLEXIBLE, FORMAL = marked("flexible mechanism"), marked("formal arrangement")
NEGOTIATIONS, FRAMEWORK = marked("existing negotiations"), marked("new framework")
STAGES = (
    marked("proposed"),
    marked("in preparation"),
    marked("under way"),
    marked("agreed"),
    marked("carried out"),
)
OVER = frozenset({"done", "agreed", "carried out"})
"""What is said of an entry on which nothing more is to be done."""

DUE = "due"
"""The particular of a work item that says by when."""

ELEMENTS: tuple[tuple[int | None, str], ...] = (
    (1, "Building support"),
    (2, "National action"),
    (2, "Policy coherence"),
    (2, "Policy development"),
    (2, "Policy forum"),
    (2, "Research"),
    (2, "Support"),
)
"""The elements of the two phases, in the order in which the follow-up was proposed."""

_Kind = FollowUpKind
PROPOSALS = frozenset(
    {_Kind.COHERENCE_INITIATIVE, _Kind.DIALOGUE, _Kind.FORUM, _Kind.NATIONAL, _Kind.RESEARCH, _Kind.SUPPORT}
)
"""The kinds that are ranked."""

MECHANISMS = PROPOSALS | {_Kind.PARTNERSHIP, _Kind.REFERRAL}
"""The kinds in which people and organizations take part."""

LEVEL = Asked("level", "Level", Editor.CHOICE, LEVELS, "Where it acts: in the world, a region or a country")
_COST = Asked("cost", "Cost", Editor.CHOICE, COSTS, "What it costs, time of staff included")
_FORM = Asked(
    "form",
    "Form",
    Editor.CHOICE,
    (FLEXIBLE, FORMAL),
    "Flexible and low-cost mechanisms come first on the shortlist",
)
_STAGE = Asked("stage", "Stage", Editor.CHOICE, STAGES, "How far it has come")
_MEETINGS = Asked("meetings", "Meetings", Editor.LINES, tip="One meeting a line")

_OWN: Mapping[FollowUpKind, tuple[Asked, ...]] = {
    _Kind.RECOMMENDATION: (
        Asked(
            "route",
            "Route",
            Editor.CHOICE,
            (NEGOTIATIONS, FRAMEWORK),
            "Through which frame it is carried out",
        ),
        Asked("frame", "Negotiation or framework", tip="Which negotiation, or which framework is needed"),
    ),
    _Kind.COHERENCE_INITIATIVE: (
        Asked("issue", "Issue", Editor.LINES, tip="The question for which policies are to agree"),
        Asked("agencies", "Agencies", Editor.LINES, tip="The organizations concerned"),
        Asked("mandate", "Mandate", Editor.LINES, tip="Who gave the mandate, and what it says"),
        Asked(
            "priority",
            "Priority",
            Editor.CHOICE,
            ("highest", "high", "other"),
            "How soon it is to be taken up",
        ),
        _FORM,
        _COST,
        _MEETINGS,
    ),
    _Kind.DIALOGUE: (
        Asked("topic", "Topic", Editor.LINES, tip="What the dialogue is about"),
        Asked("convener", "Convener", tip="Who calls it"),
        _STAGE,
        Asked("proposal", "Agreed proposal", Editor.LINES, tip="What was agreed, once something was"),
        _FORM,
        _COST,
        _MEETINGS,
    ),
    _Kind.FORUM: (
        Asked("partners", "Partners", Editor.LINES, tip="Organizations that set it up together"),
        _MEETINGS,
        Asked(
            "assessments", "Assessments", Editor.LINES, tip="What it found on the social effects of policies"
        ),
        Asked("report", "Regular report", Editor.LINES, tip="The report it publishes, and when"),
        _FORM,
        _COST,
    ),
    _Kind.NATIONAL: (
        Asked("country", "Country or countries", tip="Where it takes place"),
        Asked("groups", "Groups", Editor.LINES, tip="Who talks with whom"),
        Asked("problems", "Problems", Editor.LINES, tip="What was found to be wrong"),
        Asked("practices", "Good practices", Editor.LINES, tip="What works and is worth sharing"),
        Asked("responses", "Policy responses", Editor.LINES, tip="Which other policies were weighed"),
        _FORM,
        _COST,
    ),
    _Kind.RESEARCH: (
        Asked("programmes", "Joint programmes", Editor.LINES, tip="What organizations study together"),
        Asked("network", "Networks", Editor.LINES, tip="Task forces and networks that are supported"),
        Asked("conference", "Conference", tip="The academic conference, and how often"),
        Asked("journal", "Journal", tip="Where results are published"),
        _FORM,
        _COST,
    ),
    _Kind.SUPPORT: (
        Asked("donor", "Donor", tip="Who gives it"),
        Asked("support", "Kind of support", Editor.CHOICE, ("funds", "staff", "services", "advocacy")),
        Asked("amount", "Amount", tip="How much, with its currency"),
        _FORM,
        _COST,
    ),
    _Kind.WORK_ITEM: (
        Asked("field", "Field of work", tip="The field of work it belongs to"),
        Asked("output", "Output", Editor.LINES, tip="What comes of it"),
        Asked(DUE, "Due", Editor.DAY, tip="By when"),
    ),
    _Kind.APPRAISAL: (Asked("method", "How it is found out", Editor.LINES),),
    _Kind.PARTNERSHIP: (
        Asked("partner", "Partner", tip="With whom"),
        Asked("fields", "Fields", Editor.LINES, tip="In which fields it works"),
        Asked("basis", "Basis", Editor.CHOICE, ("agreement", "joint programme", "technical cooperation")),
    ),
    _Kind.INSTRUMENT: (
        Asked("reference", "Reference", tip="Its number or symbol, such as Convention No. 117 or GB.291/2"),
        Asked("year", "Year"),
        Asked("bearing", "What it is cited for", Editor.LINES),
    ),
    _Kind.REFERRAL: (
        Asked("committee", "Committee", tip="To which committee"),
        Asked("question", "Question", Editor.LINES, tip="What it is asked"),
        Asked("result", "Result", Editor.LINES, tip="What it answered"),
    ),
    _Kind.PROCESS: (
        Asked("body", "Body", tip="Which body acted"),
        Asked("date", "Date", tip="When, as known"),
        Asked("input", "Input", Editor.LINES, tip="What it had before it"),
        Asked("outcome", "Outcome", Editor.LINES, tip="What came of it"),
    ),
}


def dated(value: str) -> date | None:
    """Return the day a particular holds, written 19.10.2004, None where it holds none."""
    try:
        return datetime.strptime(value.strip(), "%d.%m.%Y").date()  # noqa: DTZ007  (a day on paper lies in no zone)
    except ValueError:
        return None


def asked(kind: FollowUpKind) -> tuple[Asked, ...]:
    """Return the particulars that entries of a kind have, in order."""
    return (*_OWN[kind], LEVEL)


def column(entry: FollowUp) -> tuple[int | None, str]:
    """Return the phase and element an entry stands under."""
    return entry.phase, entry.element


def columns(entries: "list[FollowUp] | tuple[FollowUp, ...]") -> tuple[tuple[int | None, str], ...]:
    """Return the phases and elements of a board: those proposed, and others that entries name, each with its phase."""
    others = [column(entry) for entry in entries if column(entry) not in ELEMENTS]
    found = list(dict.fromkeys((*ELEMENTS, *others)))
    return tuple(sorted(found, key=lambda one: (one[0] is None, one[0] or 0)))
