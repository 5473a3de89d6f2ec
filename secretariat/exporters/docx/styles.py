"""The styles part: every look as a style that a secretary finds under its name."""

from typing import Final

from lxml.etree import _Element

from secretariat.domain.language import Language
from secretariat.exporters.docx.elements import W, add, switch, valued
from secretariat.exporters.docx.looks import FACE, LEVELS, Look

LANGUAGES: Final = {Language.EN: "en-GB", Language.FR: "fr-FR", Language.ES: "es-ES"}
_RIGHT_TO_LEFT: Final = "ar-SA"
_LINE: Final = 256  # in 240ths of the natural height of a line
_WORDS_OWN: Final = {
    *("title", "subtitle", "header", "footer", "footnote text", "endnote text"),
    *(f"heading {level + 1}" for level in range(LEVELS)),
}
_FRAME: Final = ("top", "left", "bottom", "right", "insideH", "insideV")


def write(
    styles: _Element,
    looks: dict[str, Look],
    language: Language,
    measure: float,
    counted: dict[str, tuple[int, int]],
) -> None:
    """Fill the root of the styles part; `measure` is the width of the text, `counted` names the styles that number."""
    _defaults(styles, language)
    _basics(styles)
    for look in looks.values():
        _paragraph_style(styles, look, measure, counted.get(look.id))
    _character_styles(styles)
    _table_style(styles)


def _defaults(styles: _Element, language: Language) -> None:
    """What holds where nothing else is said."""
    defaults = add(styles, "docDefaults")
    run = add(add(defaults, "rPrDefault"), "rPr")
    add(run, "rFonts", ascii=FACE, hAnsi=FACE, eastAsia=FACE, cs=FACE)
    valued(run, "sz", 22)
    valued(run, "szCs", 22)
    add(run, "lang", val=LANGUAGES[language], eastAsia=LANGUAGES[language], bidi=_RIGHT_TO_LEFT)
    paragraph = add(add(defaults, "pPrDefault"), "pPr")
    add(paragraph, "spacing", before=0, after=0, line=_LINE, lineRule="auto")


def _basics(styles: _Element) -> None:
    """The styles Word takes for granted."""
    for kind, id, name in (
        ("paragraph", "Normal", "Normal"),
        ("character", "DefaultParagraphFont", "Default Paragraph Font"),
        ("table", "TableNormal", "Normal Table"),
        ("numbering", "NoList", "No List"),
    ):
        style = add(styles, "style", type=kind, default=1, styleId=id)
        valued(style, "name", name)
        if kind == "paragraph":
            add(style, "qFormat")
            continue
        valued(style, "uiPriority", 99)
        add(style, "semiHidden")
        add(style, "unhideWhenUsed")
        if kind == "table":
            _margins(add(style, "tblPr"))


def _margins(properties: _Element, side: int = 108) -> None:
    """Give the cells of a table room at their sides, in twentieths of a point."""
    margins = add(properties, "tblCellMar")
    for edge, width in (("top", 0), ("left", side), ("bottom", 0), ("right", side)):
        add(margins, edge, w=width, type="dxa")


def _paragraph_style(styles: _Element, look: Look, measure: float, number: tuple[int, int] | None) -> None:
    """Write one look as a style."""
    style = add(styles, "style", type="paragraph", styleId=look.id)
    if look.name.casefold() not in _WORDS_OWN:
        style.set(f"{W}customStyle", "1")
    valued(style, "name", look.name)
    valued(style, "basedOn", look.based)
    if look.following:
        valued(style, "next", look.following)
    valued(style, "uiPriority", 9 if look.shown else 99)
    if look.shown:
        add(style, "qFormat")
    paragraph = add(style, "pPr")
    if look.keeps:
        add(paragraph, "keepNext")
        add(paragraph, "keepLines")
    if number is not None:
        numbering = add(paragraph, "numPr")
        valued(numbering, "ilvl", number[1])
        valued(numbering, "numId", number[0])
    _tabs(paragraph, look, measure)
    add(paragraph, "spacing", before=round(look.before * 20), after=round(look.after * 20))
    add(paragraph, "ind", left=round(look.left * 20), hanging=round(look.hang * 20))
    valued(paragraph, "jc", look.align)
    if look.outline is not None:
        valued(paragraph, "outlineLvl", look.outline)
    run = add(style, "rPr")
    if look.strong:
        switch(run, "b", True)
    if look.emphasis:
        switch(run, "i", True)
    for tag in ("sz", "szCs"):
        valued(run, tag, round(look.size * 2))


def _tabs(paragraph: _Element, look: Look, measure: float) -> None:
    """Write the tab stops of a look."""
    if look.tabs:
        tabs = add(paragraph, "tabs")
        for kind, at in look.tabs:
            add(tabs, "tab", val=kind, pos=round((measure if at < 0 else at) * 20))


def _character_styles(styles: _Element) -> None:
    """Write the styles of words inside a paragraph."""
    for id, name in (("FootnoteReference", "footnote reference"), ("EndnoteReference", "endnote reference")):
        valued(_character_style(styles, id, name), "vertAlign", "superscript")
    link = _character_style(styles, "Hyperlink", "Hyperlink")
    valued(link, "color", "0B4F94")
    valued(link, "u", "single")


def _character_style(styles: _Element, id: str, name: str) -> _Element:
    """Write a style of words, and return where its properties go."""
    style = add(styles, "style", type="character", styleId=id)
    valued(style, "name", name)
    valued(style, "basedOn", "DefaultParagraphFont")
    valued(style, "uiPriority", 99)
    return add(style, "rPr")


def _table_style(styles: _Element) -> None:
    """Write the style of tables: thin lines all round."""
    style = add(styles, "style", type="table", customStyle=1, styleId="PaperTable")
    valued(style, "name", "Paper table")
    valued(style, "basedOn", "TableNormal")
    valued(style, "uiPriority", 59)
    properties = add(style, "tblPr")
    borders = add(properties, "tblBorders")
    for edge in _FRAME:
        add(borders, edge, val="single", sz=4, space=0, color="808080")
    _margins(properties, 80)
