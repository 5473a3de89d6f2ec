"""The masthead and the closing block, composed from what is known and the standing phrases."""

from dataclasses import replace
from datetime import date

from secretariat.domain.agenda import Session
from secretariat.domain.committee import Committee
from secretariat.domain.contents import Contents
from secretariat.domain.identity import BlockId
from secretariat.domain.language import Language
from secretariat.domain.paper import Block
from secretariat.domain.printing import Inlines, PrintClosing, PrintMasthead, PrintReference, PrintText
from secretariat.domain.profile import Phrases, Profile
from secretariat.numbering import scheme
from secretariat.numbering.labels import Label


def masthead(contents: Contents, language: Language, phrases: Phrases, profile: Profile) -> PrintMasthead:
    """Return the masthead; what is not known is empty (paper-format section 2)."""
    paper = contents.paper
    if not profile.masthead:
        return PrintMasthead("", paper.symbol, "", "", "", "", "", "", "")
    purposes = dict(phrases.purposes)
    purpose = purposes.get(paper.purpose.value, "") if paper.purpose and profile.purpose_line else ""
    return replace(
        session_masthead(contents.session, contents.committee, language, phrases, profile),
        symbol=paper.symbol,
        purpose=purpose,
        item_line=item_line(contents.position, phrases, profile.item_capitals),
        date=_date(paper.dated, phrases) if profile.dated else "",
        original=_original(paper.leading, phrases) if profile.dated else "",
    )


def _date(dated: date | None, phrases: Phrases) -> str:
    """Return "Date: 18 October 2017", empty while the date is not known."""
    return phrases.date_line.format(date=day(dated, phrases)) if dated else ""


def _original(leading: Language, phrases: Phrases) -> str:
    """Return "Original: English", the language a paper was drawn up in."""
    return phrases.original_line.format(language=dict(phrases.languages)[leading])


def session_masthead(
    session: Session, committee: Committee, language: Language, phrases: Phrases, profile: Profile
) -> PrintMasthead:
    """Return the masthead of what concerns a session as a whole."""
    session_line = session_name(session, phrases)
    when = place_month(session, language, phrases)
    if profile.one_line_session:
        session_line = ", ".join(part for part in (session_line, when) if part)
        when = ""
    return PrintMasthead(
        organization=phrases.organization,
        symbol="",
        session=session_line,
        body=phrases.body,
        place_month=when,
        committee=committee.name.best(language),
        code=committee.code,
        purpose="",
        item_line="",
    )


def session_name(session: Session, phrases: Phrases) -> str:
    """Return "291st Session" in the language, empty while the number is not known."""
    if session.number is None:
        return ""
    ordinal = scheme.session_ordinal(phrases.session_ordinal, session.number, session.bis)
    return phrases.session_line.format(ordinal=ordinal)


def item_line(position: int, phrases: Phrases, capitals: bool = True) -> str:
    """Return "FIRST ITEM ON THE AGENDA" for a position from 1; beyond the ordinals we know, the number stands."""
    ordinals = phrases.ordinals if capitals else phrases.ordinals_sentence
    line = phrases.item_line if capitals else phrases.item_line_sentence
    known = 1 <= position <= len(ordinals)
    ordinal = ordinals[position - 1] if known else scheme.session_ordinal(phrases.session_ordinal, position)
    return line.format(ordinal=ordinal)


def place_month(session: Session, language: Language, phrases: Phrases) -> str:
    """Return "Geneva, November 2004", or as much of it as is known."""
    place = session.place.best(language)
    if session.month is None or session.year is None:
        return ", ".join(part for part in (place, str(session.year or "")) if part)
    line = phrases.place_month.format(place=place, month=phrases.months[session.month - 1], year=session.year)
    return line.removeprefix(", ")


def day(when: date, phrases: Phrases) -> str:
    """Return "19 October 2004" in the language."""
    number = phrases.first_of_month if when.day == 1 else str(when.day)
    return phrases.word("date").format(day=number, month=phrases.months[when.month - 1], year=when.year)


def closing(
    contents: Contents,
    decided: list[Block],
    labels: dict[BlockId, Label],
    language: Language,
    phrases: Phrases,
    profile: Profile,
) -> PrintClosing:
    """Return the closing block: place and date, and the paragraphs to be decided on (paper-format section 6)."""
    if not profile.closing_block:
        return PrintClosing()
    place_date = _place_date(contents, language, phrases)
    if not decided:
        return PrintClosing(place_date)
    numbers = [_paragraph(block, labels, phrases) for block in decided]
    if len(numbers) == 1:
        before, after = phrases.point_for_decision.split("{paragraphs}")
        return PrintClosing(place_date, ((PrintText(before), *numbers[0], PrintText(after)),))
    lines: list[Inlines] = [(PrintText(f"{phrases.points_for_decision} "), *numbers[0], PrintText(";"))]
    lines += [(*number, PrintText(";")) for number in numbers[1:-1]]
    lines.append((*numbers[-1], PrintText(".")))
    return PrintClosing(place_date, tuple(lines))


def _paragraph(block: Block, labels: dict[BlockId, Label], phrases: Phrases) -> Inlines:
    """Return "Paragraph 45" with the number live."""
    number = labels[block.id].number
    before, after = phrases.decision_paragraph.split("{number}")
    reference = PrintReference(number, block.id, phrases.decision_paragraph.format(number=number))
    return tuple(run for run in (PrintText(before), reference, PrintText(after)) if run.text)


def _place_date(contents: Contents, language: Language, phrases: Phrases) -> str:
    """Return "Geneva, 19 October 2004.", empty while the date is not known."""
    dated = contents.paper.dated
    if dated is None:
        return ""
    day = phrases.first_of_month if dated.day == 1 else str(dated.day)
    place = contents.paper.place.best(language)
    line = phrases.closing_date.format(
        place=place, day=day, month=phrases.months[dated.month - 1], year=dated.year
    )
    return line if place else line.removeprefix(", ")
