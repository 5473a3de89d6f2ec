"""The numbers of the pictures as a workbook."""

from pathlib import Path

from secretariat.app.delivery import deliver
from secretariat.app.queries.picture import Pictures, listed

NAME = "Register in numbers.xlsx"


def write(found: Pictures, folder: Path) -> Path:
    """Write the numbers of the pictures into `folder` and return the file (raises what `deliver` raises)."""
    from secretariat.exporters import listing

    made = listing.Listing(
        "Numbers", (("Picture", 20.0), ("What is counted", 60.0), ("Activities", 12.0)), listed(found)
    )
    return deliver(
        folder / NAME,
        lambda path: listing.write(made, path, book=True),
        lambda path: listing.check(path, made, book=True),
    )
