"""File names for exports: made from symbols so that every computer takes them."""

import re
import unicodedata

_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(\..*)?", re.IGNORECASE)
_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x84\x86-\x9f]+')
_LONGEST = 120  # characters
_MOST_BYTES = 200  # some disks count these


def file_stem(*choices: str) -> str:
    """Return a safe file name without ending, from the first choice that gives one: "GB.291/WP/SDG/1" becomes "GB.291-WP-SDG-1"."""
    for choice in choices:
        stem = "".join(letter for letter in choice if unicodedata.category(letter) not in {"Cf", "Cs"})
        stem = re.sub(r"[\s_]+", " ", _UNFIT.sub("-", unicodedata.normalize("NFC", stem)))
        stem = re.sub(r"\s*-[-\s]*-\s*", "-", stem).strip(" .-")[:_LONGEST]
        stem = stem.encode("utf-8", "ignore")[:_MOST_BYTES].decode("utf-8", "ignore").strip(" .-")
        if stem:
            device = _RESERVED.fullmatch(stem)  # on Windows, whatever its ending
            return f"{device[1]} -{device[2] or ''}" if device else stem
    return "Paper"
