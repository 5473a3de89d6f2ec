"""The versions of a paragraph as a list, the newest first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat.domain import telling
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui import when

if TYPE_CHECKING:
    from secretariat.app.queries.history import Version, Wording

Index = QModelIndex | QPersistentModelIndex
VERSION = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()


class HistoryModel(QAbstractListModel):
    """A snapshot of the versions; `device` is this computer, `leading` the language that need not be named."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self.device = ""
        self.leading: Language | None = None
        self._versions: Sequence[Version] = ()

    def show(self, versions: "Sequence[Version]") -> None:
        """Show other versions."""
        if tuple(versions) != tuple(self._versions):
            self.beginResetModel()
            self._versions = tuple(versions)
            self.endResetModel()

    def version(self, index: Index) -> "Version | None":
        """Return the version of a line."""
        return self._versions[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many versions there are."""
        return 0 if parent.isValid() else len(self._versions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line shows."""
        version = self.version(index)
        if version is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{self.by(version)}, {when.between(version.first, version.last)}"
            case Qt.ItemDataRole.ToolTipRole:
                return f"{self.by(version)}, {self.placed(when.in_full(version.last), version)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.placed(str(self.data(index)), version)}: {self._told(version)}"
            case _ if role == VERSION:
                return version
        return None

    def by(self, version: "Version") -> str:
        """Return whose version it is."""
        return version.author or tr("Brought together")

    def placed(self, said: str, version: "Version") -> str:
        """Return what is said of a version, and where it was made as far as that is known."""
        if not version.device:
            return said
        if version.device == self.device:
            return tr("{said}, on this computer", said=said)
        return tr("{said}, on {device}", said=said, device=version.device)

    def named(self, wording: "Wording") -> str:
        """Return what words are concerned, empty for those of the paragraph in its own language."""
        language = "" if wording.language is self.leading else wording.language.value
        return ", ".join(filter(None, (wording.what, language)))

    def _told(self, version: "Version") -> str:
        """Return a version as it is read aloud."""
        from secretariat.app.queries.marked import plain
        from secretariat.domain.difference import Turn

        said = list(version.acts)
        for wording in version.wordings:
            for turn in (Turn.DELETED, Turn.ADDED):
                words = plain(wording.shown, turn).strip()
                if words:
                    told = (
                        tr("added “{words}”", words=words)
                        if turn is Turn.ADDED
                        else tr("deleted “{words}”", words=words)
                    )
                    said.append(f"{self.named(wording)} {told}".strip())
        return telling.several(said)
