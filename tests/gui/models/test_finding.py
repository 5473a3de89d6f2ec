"""Findings as a list."""

from PySide6.QtCore import Qt

from secretariat.domain.finding import Finding, Severity
from secretariat.gui.models.finding import WHERE, FindingModel


def test_the_model_keeps_the_rules_of_models(qtmodeltester, qapp):
    model = FindingModel()
    model.show([Finding("missing-symbol", Severity.WARNING, "the particulars", "No symbol yet.")])
    qtmodeltester.check(model)
    assert model.index(0).data() == "No symbol yet."
    assert model.index(0).data(WHERE) == "the particulars"
    assert "Warning" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    model.show([])
    assert model.rowCount() == 0
