"""A paper and its register as an Excel workbook: `write` makes it, `check` reads back what was made, `fingerprint` what it was made from."""

from secretariat.exporters.office import fingerprint
from secretariat.exporters.xlsx.book import write, write_register, write_sheets
from secretariat.exporters.xlsx.pictures import sheets as picture_sheets
from secretariat.exporters.xlsx.proof import check, check_sheets

__all__ = [
    "check",
    "check_sheets",
    "fingerprint",
    "picture_sheets",
    "write",
    "write_register",
    "write_sheets",
]
