"""Papers with a bit of everything."""

import random
from dataclasses import replace

from secretariat.app.resources import phrases, profiles
from secretariat.domain.contents import Contents
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind, ListStyle
from secretariat.domain.printing import PrintLine, PrintPaper, plain
from secretariat.numbering.resolve import resolve
from tests.papers import a_paper, in_print

MARKED = [style for style in ListStyle if style is not ListStyle.DEFAULT]


def everything(**said: object) -> PrintPaper:
    """Return a paper with headings, lists, notes, references, tables, decisions and an appendix."""
    return in_print(
        a_paper(
            "P An update; see paragraph {ref:3}, paragraphs {ref:3-5}, section {ref:H2} and {ref:A1}.",
            "H Promotion of the report{note:On a heading.}",
            "P The report was released{note:In a paragraph; a long one.} and discussed; see {ref:gone}.",
            "HH Partners",
            "P Three matters arise:",
            "S the first;{note:In an item.}",
            "S the second, namely:",
            "SS an inner one;",
            "SS another inner one;",
            "S the third, as in {ref:S3} and {ref:S1-S2}.",
            "C Going on without a number.",
            "HH Others",
            "P Bullets follow:",
            "B one thing;",
            "B another thing.",
            "T Head|Other head{note:In a head.} / cell|cell two{note:In a cell.}",
            "P After the table, {em}emphasis{/em} and {strong}strength{/strong}.",
            "H Points",
            "D The Working Party may wish to take note of paragraph {ref:2}.",
            "Q The Working Party is invited to discuss.",
            "D The Working Party may wish to decide.",
            rows=tuple((f"Event {i}, Geneva", "ILO", f"Presentation {i}", "DG") for i in range(60)),
            **said,
        )
    )


def at_random(seed: int) -> PrintPaper:
    """Return a paper of many short blocks of any kind, level and style, in the phrases of any language."""
    dice = random.Random(seed)
    lines = [f"{dice.choice(['H', 'P', 'P', 'S', 'S', 'S', 'C', 'D'])} Block{at}" for at in range(70)]
    return restyled(
        a_paper(*lines),
        [dice.choice([1, 1, 2, 3]) for _ in lines],
        [dice.choice([ListStyle.DEFAULT, ListStyle.DEFAULT, dice.choice(MARKED)]) for _ in lines],
        dice.choice(list(Language)),
    )


def restyled(
    contents: Contents, levels: list[int], styles: list[ListStyle], spoken: Language = Language.EN
) -> PrintPaper:
    """Return a paper whose headings and items have these levels and styles, marked as the language has it."""
    blocks = tuple(
        replace(block, level=level, style=style) if block.kind in {Kind.HEADING, Kind.SUBITEM} else block
        for block, level, style in zip(contents.blocks, levels, styles, strict=True)
    )
    return resolve(
        replace(contents, blocks=blocks), Language.EN, phrases()[spoken], profiles()[contents.paper.profile]
    )


def said(line: PrintLine) -> tuple[str, str]:
    """Return the label and the words of a line."""
    return line.label, plain(line.inlines)
