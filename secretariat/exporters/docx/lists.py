"""The numbering part: the definitions by which Word counts paragraphs, sections and sub-items."""

from collections.abc import Iterable
from typing import Final

from lxml.etree import _Element

from secretariat.exporters.docx.elements import add, valued
from secretariat.exporters.docx.looks import LEVELS, STEP
from secretariat.exporters.docx.series import HEADINGS, PARAGRAPH, Family, Form, Plan, Series

_NOTHING: Final = Form("none")
_BRACKETED: Final = (Form("lowerLetter", "(", ")"), Form("lowerRoman", "(", ")"), Form("decimal", "(", ")"))
_HALF_BRACKETED: Final = tuple(form._replace(before="") for form in _BRACKETED)
_SERIAL: Final = 0x5EC00000
_STYLES: Final = {
    Family.PARAGRAPHS: ("NumberedParagraph",),
    Family.HEADINGS: tuple(f"Heading{level + 1}" for level in range(LEVELS)),
}

Forms = tuple[Form, ...]


def counted_styles(plan: Plan) -> dict[str, tuple[int, int]]:
    """Return the styles that count by themselves, each with the number and depth of its list."""
    found = {"NumberedParagraph": (1, 0)}
    for depth, form in enumerate(_forms(plan.series[1])):
        if form != _NOTHING:
            found[f"Heading{depth + 1}"] = (2, depth)
    return found


def write(numbering: _Element, plan: Plan, room: float = STEP) -> None:
    """Fill the root of the numbering part with what the plan needs; the number of a list is its place in the plan and 1.

    `room` is the space that the numbers of paragraphs take, and sub-items stand in from.
    """
    kinds: dict[tuple[Family, Forms], int] = {}
    for series in plan.series:
        kinds.setdefault((series.family, _forms(series)), len(kinds))
    styled: set[str] = set()
    for (family, forms), number in kinds.items():
        _definition(numbering, number, family, forms, styled, room)
    for number, series in enumerate(plan.series, 1):
        _list(numbering, number, kinds[series.family, _forms(series)], series)


def _forms(series: Series) -> Forms:
    """Return the forms of all levels; what the paper does not use is set up as a secretary would expect it."""
    match series.family:
        case Family.PARAGRAPHS:
            usual: Forms = (PARAGRAPH,)
        case Family.HEADINGS:
            usual = HEADINGS
        case Family.ITEMS:
            bare = any(form.numerals != "bullet" and not form.before for form in series.forms.values())
            usual = _HALF_BRACKETED if bare else _BRACKETED
    usual = (*usual, *[_NOTHING if series.family is not Family.ITEMS else usual[-1]] * (LEVELS - len(usual)))
    return tuple(series.forms.get(depth, form) for depth, form in enumerate(usual))


def _definition(
    numbering: _Element, number: int, family: Family, forms: Forms, styled: set[str], room: float
) -> None:
    """Write how the lists of one kind look; the first of a kind that styles count by is tied to them."""
    definition = add(numbering, "abstractNum", abstractNumId=number)
    valued(definition, "nsid", f"{_SERIAL + number:08X}")
    valued(definition, "multiLevelType", "multilevel")
    styles = _STYLES.get(family, ())
    for depth, form in enumerate(forms):
        style = styles[depth] if depth < len(styles) and form != _NOTHING else ""
        left = room + STEP * (depth + 1) if family is Family.ITEMS else STEP
        _level(definition, depth, form, left, "" if style in styled else style)
        styled.add(style)


def _level(definition: _Element, depth: int, form: Form, left: float, style: str) -> None:
    """Write one level of a kind of list."""
    level = add(definition, "lvl", ilvl=depth)
    valued(level, "start", 1)
    valued(level, "numFmt", form.numerals)
    if style:
        valued(level, "pStyle", style)
    valued(level, "suff", "nothing" if form == _NOTHING else "tab")
    valued(level, "lvlText", _pattern(form, depth))
    valued(level, "lvlJc", "left")
    hang = 0 if form == _NOTHING else STEP
    add(add(level, "pPr"), "ind", left=round(left * 20), hanging=round(hang * 20))


def _pattern(form: Form, depth: int) -> str:
    """Return the label of a level as Word writes it, with a hole for the number."""
    if form.numerals in {"bullet", "none"}:
        return form.before
    return f"{form.before}%{depth + 1}{form.after}"


def _list(numbering: _Element, number: int, kind: int, series: Series) -> None:
    """Write one list; it counts from its own starts, whatever came before in others of its kind."""
    made = add(numbering, "num", numId=number)
    valued(made, "abstractNumId", kind)
    for depth, start in _restarts(number, series):
        valued(add(made, "lvlOverride", ilvl=depth), "startOverride", start)


def _restarts(number: int, series: Series) -> Iterable[tuple[int, int]]:
    """Return the depths with the numbers they start with; the first list of paragraphs or headings starts with 1 anyway."""
    first = number <= 2
    return [
        (depth, start)
        for depth, start in sorted(series.starts.items())
        if series.forms[depth].numerals != "bullet" and (start != 1 or not first)
    ]
