"""Languages: that a paper says in each language it claims what it says in its leading one."""

import re
from collections import Counter
from collections.abc import Iterator

from secretariat.app.checks import sayings
from secretariat.app.checks.sheet import Sheet
from secretariat.domain import inline
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.language import Language, Words
from secretariat.domain.tongue import counted, tr

_NUMBER = re.compile(r"\d+(?:[.,\s  ]\d{3})*(?:[.,]\d+)?")
_YEARS = re.compile(r"\b((?:19|20)\d\d)\s*[-–]\s*(?:19|20)?(\d\d)\b")


def _others(sheet: Sheet) -> list[Language]:
    """Return the languages a paper claims beside its leading one."""
    paper = sheet.contents.paper
    return [language for language in paper.languages if language is not paper.leading]


def _worded(sheet: Sheet) -> Iterator[tuple[str, str, str, Words]]:
    """Yield everything with words of its own: its name, id, field, and the words."""
    contents = sheet.contents
    paper = contents.paper
    yield tr("the title"), paper.id, "title", paper.title
    yield tr("the subtitle"), paper.id, "subtitles", paper.subtitles
    for block in contents.blocks:
        yield sheet.name(block.id), block.id, "", block.words
    for note in contents.notes:
        yield sheet.name(note.id), note.id, "", note.words
    for appendix in contents.appendices:
        name = sheet.name(appendix.id)
        yield tr("the title of {name}", name=name), appendix.id, "title", appendix.title
        yield tr("the subtitle of {name}", name=name), appendix.id, "subtitle", appendix.subtitle
        yield tr("the heads of {name}", name=name), appendix.id, "columns", appendix.columns
        yield tr("the cells of {name}", name=name), appendix.id, "cells", appendix.cells
        yield tr("the note under {name}", name=name), appendix.id, "note", appendix.note


def missing(sheet: Sheet) -> Iterator[Finding]:
    """Find what has no words yet in a language the paper claims, one line for each language."""
    leading = sheet.contents.paper.leading
    for language in _others(sheet):
        lacking = [
            (where, id, field)
            for where, id, field, words in _worded(sheet)
            if words[leading].strip() and not words[language].strip()
        ]
        if lacking:
            where, id, field = lacking[0]
            places = sayings.together(place for place, _, _ in lacking)
            yield Finding(
                "words-missing",
                Severity.WARNING,
                where,
                tr(
                    "In {languages} there are no words yet for {places}.",
                    languages=tr(sayings.LANGUAGES[language]),
                    places=places,
                ),
                sheet.spot(id, field),
            )


def rows(sheet: Sheet) -> Iterator[Finding]:
    """Find register rows that print the words of the leading language because they have none of their own."""
    leading = sheet.contents.paper.leading
    for language in _others(sheet):
        borrowed = [
            (name, entry.id)
            for name, entry, _, cells in sheet.rows
            if cells.title_venue_date[leading] and not cells.title_venue_date[language]
        ]
        if borrowed:
            said, printed = tr(sayings.LANGUAGES[language]), tr(sayings.LANGUAGES[leading])
            yield Finding(
                "rows-in-leading-language",
                Severity.NOTICE,
                borrowed[0][0],
                tr(
                    "In {said}, {count} of {count2} rows of the register are printed in {printed}.",
                    said=said,
                    count=len(borrowed),
                    count2=len(sheet.rows),
                    printed=printed,
                ),
                sheet.spot(borrowed[0][1], "title_venue_date"),
            )


def marks(sheet: Sheet) -> Iterator[Finding]:
    """Find words whose notes or references are not the same in every language."""
    leading = sheet.contents.paper.leading
    for language in _others(sheet):
        for where, id, field, words in _worded(sheet):
            if not words[language].strip() or "{" not in words[leading] + words[language]:
                continue
            for what, marks_in in (("note", inline.notes), ("reference", inline.references)):
                own, other = Counter[str](marks_in(words[leading])), Counter[str](marks_in(words[language]))
                if own != other:
                    said, lead = tr(sayings.LANGUAGES[language]), tr(sayings.LANGUAGES[leading])
                    yield Finding(
                        "marks-differ",
                        Severity.WARNING,
                        where,
                        tr(
                            "{place} has {count} in {said}, but {count2} in {lead}, or not the same ones.",
                            place=sayings.sentence(where),
                            count=_count(other, what),
                            said=said,
                            count2=_count(own, what),
                            lead=lead,
                        ),
                        sheet.spot(id, field),
                    )


def _count(marks: Counter[str], what: str) -> str:
    """Return "2 notes"."""
    total = sum(marks.values())
    if what == "note":
        return counted("{n} note", "{n} notes", total) if total else tr("no notes")
    return counted("{n} reference", "{n} references", total) if total else tr("no references")


def figures(sheet: Sheet) -> Iterator[Finding]:
    """Find figures of two and more digits that stand in one language and not in the other."""
    leading = sheet.contents.paper.leading
    for language in _others(sheet):
        for where, id, field, words in _worded(sheet):
            own, other = _figures(words[leading]), _figures(words[language])
            if words[language].strip() and own != other:
                odd = sayings.both(sorted((own - other) | (other - own)))
                said, lead = tr(sayings.LANGUAGES[language]), tr(sayings.LANGUAGES[leading])
                yield Finding(
                    "figures-differ",
                    Severity.NOTICE,
                    where,
                    tr(
                        "{place} does not have the same figures in {lead} and {said}: {odd}.",
                        place=sayings.sentence(where),
                        lead=lead,
                        said=said,
                        odd=odd,
                    ),
                    sheet.spot(id, field),
                )


def _figures(stored: str) -> set[str]:
    """Return the figures in words, thousands and decimals without their signs, year ranges in the short form."""
    plain = _YEARS.sub(r"\1\2", inline.plain(stored))
    found = {re.sub(r"\D", "", match.group()) for match in _NUMBER.finditer(plain)}
    return {figure for figure in found if len(figure) > 1}


RULES = (missing, rows, marks, figures)
