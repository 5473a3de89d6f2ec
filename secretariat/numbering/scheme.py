"""How numbers are written: roman, letters, and the marks of lists."""

from secretariat.domain.paper import ListStyle

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


def roman(number: int) -> str:
    """Return a positive number in small roman numerals."""
    written = ""
    for value, letters in _ROMAN:
        written += letters * (number // value)
        number %= value
    return written


def letters(number: int) -> str:
    """Return the letter of a position from 1; after z come aa, ab, as in a spreadsheet's columns."""
    written = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        written = chr(ord("a") + letter) + written
    return written


def mark(style: ListStyle, number: int) -> str:
    """Return the printed mark of the item at position `number` (from 1) in a list of a style."""
    match style:
        case ListStyle.ALPHA_BRACKETS:
            return f"({letters(number)})"
        case ListStyle.ALPHA:
            return f"{letters(number)})"
        case ListStyle.ROMAN_BRACKETS:
            return f"({roman(number)})"
        case ListStyle.ROMAN:
            return f"{roman(number)})"
        case ListStyle.ARABIC_BRACKETS:
            return f"({number})"
        case ListStyle.ARABIC:
            return f"{number})"
        case ListStyle.ARABIC_STOP:
            return f"{number}."
        case ListStyle.ROMAN_CAPITAL:
            return f"{roman(number).upper()}."
        case ListStyle.ALPHA_CAPITAL:
            return f"{letters(number).upper()}."
        case ListStyle.DASH:
            return "–"
        case ListStyle.BULLET | ListStyle.DEFAULT:
            return "•"
        case ListStyle.UNMARKED:
            return ""


def session_ordinal(rule: str, number: int, bis: bool = False) -> str:
    """Return the ordinal of a session by a language's rule: 291st, 291e or 291.ª (paper-format section 4)."""
    match rule:
        case "french":
            ordinal = f"{number}{'re' if number == 1 else 'e'}"
        case "spanish":
            ordinal = f"{number}.ª"
        case _:
            ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
            ordinal = f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"
    if bis:
        return f"{ordinal} bis" if rule == "spanish" else f"{number}bis"
    return ordinal
