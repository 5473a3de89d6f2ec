"""A register in an Excel workbook or a text in columns: `read` proposes its rows, `columns` says what there is to choose from, `guesses` what of it is known."""

from secretariat.importers.sheet.proposal import columns, guesses, read

__all__ = ["columns", "guesses", "read"]
