"""The points for decision of every paper, as a table."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor

from secretariat.domain import telling
from secretariat.domain.alphabet import lettered
from secretariat.domain.decision import Ask, Outcome
from secretariat.domain.identity import BlockId, DecisionId, PaperId, SessionId
from secretariat.domain.language import Language
from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.models.columns import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretariat.app.changes import Changes
    from secretariat.app.queries.agenda import Outline
    from secretariat.app.queries.decision import Point
    from secretariat.app.workspace import Reading
    from secretariat.domain.task import Task

    Tasks = Mapping[str, tuple[Task, ...]]
    Answer = tuple[Sequence[Point], Outline | None, Tasks]

Index = QModelIndex | QPersistentModelIndex
Key = tuple[DecisionId, BlockId]
COLUMNS = (marked("Paper"), marked("Par."), marked("For"), marked("Outcome"), marked("Owner"), marked("Due"))
PAPER, PARAGRAPH, ASK, OUTCOME, OWNER, DUE = range(len(COLUMNS))
ORDER = Qt.ItemDataRole.UserRole + 1  # what a column is sorted by
SETTLED = {Outcome.ADOPTED, Outcome.AMENDED, Outcome.WITHDRAWN}
OUTCOMES = {
    Outcome.PROPOSED: (marked("Proposed"), "notice"),
    Outcome.ADOPTED: (marked("Adopted"), "good"),
    Outcome.AMENDED: (marked("Adopted as amended"), "good"),
    Outcome.DEFERRED: (marked("Deferred"), "warning"),
    Outcome.REFERRED: (marked("Referred"), "warning"),
    Outcome.WITHDRAWN: (marked("Withdrawn"), "muted"),
}
ASKS = {Ask.DECISION: marked("Decision"), Ask.DISCUSSION: marked("Discussion")}
_CONCERNS = ("block", "note", "reference", "appendix", "appearance", "paper", "item", "session", "committee")
_ROOT = QModelIndex()
NOTHING: "Answer" = ((), None, {})


def asked(at: "Reading") -> "Answer":
    """Return all that the list shows: the points, the agenda they stand in, and the actions of each."""
    from secretariat.app.queries import agenda, decision

    return decision.points(at), agenda.outline(at), decision.actions(at)


class DecisionModel(QAbstractTableModel):
    """A snapshot of the points in the order of the agenda and of their paragraphs, one row for each place of a point."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Begin with none; `refresh` asks for them."""
        super().__init__(parent)
        self._desk = desk
        self._points: Sequence[Point] = ()
        self._outline: Outline | None = None
        self._late: Mapping[DecisionId, date] = {}

    def refresh(self) -> None:
        """Ask for the points as they are now."""
        self.show(self._desk.ask(asked) if self._desk.workspace is not None else NOTHING)

    def show(self, found: "Answer") -> None:
        """Show points; where only words changed, no row moves."""
        points, outline, tasks = found
        self._see_late(points, tasks)
        same = [key(point) for point in points] == [key(point) for point in self._points]
        if same:
            self._points, self._outline = points, outline
            self._reshown()
            return
        self.beginResetModel()
        self._points, self._outline = points, outline
        self.endResetModel()

    def _see_late(self, points: "Sequence[Point]", tasks: "Tasks") -> None:
        """Note which points are late, or have an action that is."""
        from secretariat.app.queries.decision import overdue_since

        today = date.today()  # noqa: DTZ011
        since = {
            point.decision.id: overdue_since(point.decision, tasks.get(point.decision.id, ()), today)
            for point in points
        }
        self._late = {id: day for id, day in since.items() if day is not None}

    def is_late(self, point: "Point") -> bool:
        """Say whether a point is late."""
        return point.decision.id in self._late

    def follow(self, changes: "Changes") -> bool:
        """Take over what a step changed; say whether anything of it is shown here."""
        if changes.touch(*_CONCERNS):
            self.refresh()
            return True
        if not changes.touch("decision", "task"):
            return False
        from secretariat.app.queries.decision import actions, records

        held = self._desk.ask(records)
        self._points = [
            replace(point, decision=held.get(point.decision.id, point.decision)) for point in self._points
        ]
        self._see_late(self._points, self._desk.ask(actions))
        self._reshown()
        return True

    def _reshown(self) -> None:
        """Say that every row may read otherwise now."""
        if self._points:
            last = self.index(len(self._points) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def points(self) -> "Sequence[Point]":
        """The points in order."""
        return self._points

    def point(self, index: Index) -> "Point | None":
        """Return the point of a row."""
        return self._points[index.row()] if index.isValid() else None

    def row_of(self, wanted: Key) -> int:
        """Return the row of a point in one of its places, -1 where it is no longer there."""
        keys = [key(point) for point in self._points]
        return keys.index(wanted) if wanted in keys else -1

    def sessions(self) -> list[tuple[SessionId, str]]:
        """Return the sessions with their names."""
        found = self._outline.sessions if self._outline else ()
        return [(session.id, session.name or tr("Session without number")) for session in found]

    def papers(self) -> dict[PaperId, tuple[Language, ...]]:
        """Return every paper with the languages it exists in, in the order of the agenda."""
        found = self._outline.sessions if self._outline else ()
        return {
            paper.id: paper.languages for session in found for item in session.items for paper in item.papers
        }

    # What Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many points there are."""
        return 0 if parent.isValid() else len(self._points)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            match role:
                case Qt.ItemDataRole.DisplayRole:
                    return tr(COLUMNS[section])
                case Qt.ItemDataRole.TextAlignmentRole:
                    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                case Qt.ItemDataRole.ToolTipRole:
                    return tr("Sort by {column}", column=tr(COLUMNS[section]).rstrip(".").lower())
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        point = self.point(index)
        if point is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._due(point) if index.column() == DUE else self._text(point, index.column())
            case Qt.ItemDataRole.DecorationRole if index.column() == DUE and self.is_late(point):
                return icons.icon("error_circle", "error")
            case Qt.ItemDataRole.ForegroundRole if index.column() == OUTCOME:
                return QColor(getattr(theme.colours(), OUTCOMES[point.decision.outcome][1]))
            case Qt.ItemDataRole.ForegroundRole if index.column() == DUE and self.is_late(point):
                return QColor(theme.colours().error)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(point, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr(COLUMNS[index.column()]).rstrip('.')}: {self._text(point, index.column()) or tr('empty')}"
            case _ if role == ORDER:
                return self._order(point, index)
        return None

    def _text(self, point: "Point", column: int) -> str:
        """Return the words of a cell."""
        record = point.decision
        match column:
            case 0:
                return point.symbol or point.title or tr("Untitled paper")
            case 1:
                return point.paragraph
            case 2:
                return tr(ASKS[record.ask])
            case 3:
                return tr(OUTCOMES[record.outcome][0])
            case 4:
                return record.owner
        said = self._due(point)
        return tr("Late: {what}", what=said) if self.is_late(point) else said

    def _due(self, point: "Point") -> str:
        """Return when a point is due: a day, a session, or the day of an action that is late."""
        record = point.decision
        said = telling.day(record.due) if record.due else self._session(record.due_session)
        if said or not self.is_late(point):
            return said
        return tr("{day}, an action", day=telling.day(self._late[record.id]))

    def _tip(self, point: "Point", column: int) -> str:
        """Return what a cell says when one rests on it: the paper's title, the paragraph's words, or the whole cell."""
        session = self._session(point.decision.due_session)
        match column:
            case 0:
                return point.title
            case 1 | 2:
                return point.draft
            case 5:
                return " · ".join(dict.fromkeys(filter(None, (self._text(point, column), session))))
        return self._text(point, column)

    def _session(self, wanted: SessionId | None) -> str:
        """Return the name of a session."""
        return dict(self.sessions()).get(wanted, "") if wanted else ""

    def _order(self, point: "Point", index: Index) -> object:
        """Return what a row stands by in a column; rows alike there keep their order."""
        if index.column() in {PAPER, PARAGRAPH}:
            return f"{index.row():09}"
        if index.column() == OUTCOME:
            return str(list(OUTCOMES).index(point.decision.outcome))
        if index.column() == DUE:
            day = point.decision.due or self._late.get(point.decision.id)
            return day.isoformat() if day else "~"
        return folded(lettered(self._text(point, index.column()))) or "~"


class DecisionList(QSortFilterProxyModel):
    """The points as they are looked at: sorted by a column, and perhaps only those still open."""

    def __init__(self, model: DecisionModel, parent: QObject | None = None) -> None:
        """Show all points of a model in their own order."""
        super().__init__(parent)
        self._model = model
        self._open_only = False
        self._words: list[str] = []
        self._kept: Key | None = None
        self.setSortRole(ORDER)
        self.setSourceModel(model)

    def show_open_only(self, only: bool) -> None:
        """Leave out what is settled, or show it again."""
        self.beginFilterChange()
        self._open_only = only
        self.endFilterChange()

    def show_with(self, words: str) -> None:
        """Show only points in which all these words stand; accents and capitals do not count."""
        self.beginFilterChange()
        self._words = folded(words).split()
        self.endFilterChange()

    def stay_with(self, kept: Key | None) -> None:
        """Keep showing one point, even when it is settled meanwhile."""
        if kept != self._kept:
            self.beginFilterChange()
            self._kept = kept
            self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Say whether a row is shown."""
        point = self._model.points[row]
        if key(point) == self._kept:
            return True
        late = " late overdue" if self._model.is_late(point) else ""
        found = not self._words or all(word in _haystack(point) + late for word in self._words)
        return found and (is_open(point) or not self._open_only)

    def point(self, index: Index) -> "Point | None":
        """Return the point of a row."""
        return self._model.point(self.mapToSource(index))

    def index_of(self, wanted: Key) -> QModelIndex:
        """Return the index of a point, invalid where it is not shown."""
        return self.mapFromSource(self._model.index(self._model.row_of(wanted), PAPER))


def _haystack(point: "Point") -> str:
    """Return everything a point says, to be searched."""
    record = point.decision
    adopted = [text for _, text in record.adopted]
    outcome = tr(OUTCOMES[record.outcome][0])
    return folded(
        "\n".join(
            (
                point.symbol,
                point.title,
                point.draft,
                outcome,
                record.owner,
                record.progress,
                record.reference,
                *adopted,
            )
        )
    )


def key(point: "Point") -> Key:
    """Return what tells a point in one of its places from every other."""
    return point.decision.id, point.block


def is_open(point: "Point") -> bool:
    """Say whether a point still waits for its end."""
    return point.decision.outcome not in SETTLED
