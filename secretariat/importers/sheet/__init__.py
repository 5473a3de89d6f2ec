"""A register in an Excel workbook or a text in columns: `read` proposes its rows, `columns` says what there is to choose from."""

from secretariat.importers.sheet.proposal import columns, read

__all__ = ["columns", "read"]
