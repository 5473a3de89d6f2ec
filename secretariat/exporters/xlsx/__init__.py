"""A paper and its register as an Excel workbook: `write` makes it, `check` reads back what was made, `fingerprint` what it was made from."""

from secretariat.exporters.office import fingerprint
from secretariat.exporters.xlsx.book import write, write_register
from secretariat.exporters.xlsx.proof import check

__all__ = ["check", "fingerprint", "write", "write_register"]
