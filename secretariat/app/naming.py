"""File names for exports: made from symbols so that every computer takes them."""

import re
import unicodedata

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 120  # characters
_MOST_BYTES = 200  # some disks count these


def file_stem(*choices: str) -> str:
    """Return a safe file name without ending, from the first choice that gives one: "GB.291/WP/SDG/1" becomes "GB.291-WP-SDG-1"."""
    for choice in choices:
        stem = unicodedata.normalize("NFC", choice)
        stem = re.sub(r"[\s_]+", " ", re.sub(r'[<>:"/\\|?*\x00-\x1f\x7f]+', "-", stem))
        stem = re.sub(r"\s*-[-\s]*-\s*", "-", stem).strip(" .-")[:_LONGEST]
        stem = stem.encode("utf-8", "ignore")[:_MOST_BYTES].decode("utf-8", "ignore").strip(" .-")
        if stem:
            return f"{stem} -" if _RESERVED.fullmatch(stem) else stem
    return "Paper"
