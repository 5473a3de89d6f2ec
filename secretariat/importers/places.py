"""What reads like the name of a place, to tell a venue from the end of a title."""

import re
from typing import Final

from secretariat.importers.countries import CITIES, COUNTRIES
from secretariat.importers.dates import fold

# A name of two words that holds one of these is an institution or an event, not a town nobody has listed.
_NOT_A_TOWN: Final = re.compile(
    r"\b(?:academy|activit|agenc|agreement|ambassador|assembl|associat|award|bank|banco|banque|board|breakfast|briefing|cabinet"
    r"|centre|center|centro|commission|comision|committee|comite|conference|conferencia|congress|congres|consult|convention"
    r"|council|conseil|consejo|course|curso|debate|debat|delegat|department|dialogue|dialogo|discussion|econom|employer|empleo"
    r"|event|evento|expert|faculty|federation|festival|fondation|forum|foro|foundation|fund|gender|globali[sz]ation|government"
    r"|gobierno|gouvernement|group|grupo|industr|initiative|institut|jornada|journee|justice|labour|launch|lancement|lanzamiento"
    r"|law|leader|lecture|leccion|lunch|mayor|media|meeting|member|minist|mission|network|office|officer|organi[sz]a|panel"
    r"|parliament|part(?:y|ies)|partner|perspective|plan|polic|politi|poverty|president|press|process|program|project|projet"
    r"|proyecto|public|report|research|reseau|rapport|reunion|review|right|roundtable|round|school|secretar|seminar|seminaire"
    r"|seminario|session|sesion|social|societ|socied|strateg|study|stud(?:y|ies)|stiftung|summit|sommet|cumbre|symposium|syndic"
    r"|sindica|table|taller|task|team|track|trade|trading|training|union|universi|visit|week|women|work|workshop|world|youth)"
)
_TOWN: Final = re.compile(
    r"(?:St\.?|Saint|San|Santa|Sao|São|Port|Fort|Mount|El|La|Le|Los|Las|Les)?\s?[^\W\d_]+[’'.-]?[^\W\d_]*"
    r"(?:[ -](?:(?:de|del|des|du|da|do|la|el|es|on|upon|am|sur|en|am|an|der)\b[ -])*[^\W\d_]+[’'-]?[^\W\d_]*)?"
)


def is_country(text: str) -> bool:
    """Say whether the words are the name of a country."""
    return fold(text.strip()) in COUNTRIES


def is_known(text: str) -> bool:
    """Say whether the words are the name of a country or a well-known city."""
    name = fold(text.strip())
    return name in COUNTRIES or name in CITIES


def may_be_a_place(text: str) -> bool:
    """Say whether the words read like a place: a known name, or one or two capitalised words that name no institution."""
    words = text.strip()
    if is_known(words):
        return True
    if len(words) > 40 or not _TOWN.fullmatch(words) or _NOT_A_TOWN.search(fold(words)):
        return False
    parts = re.split(r"[\s-]+", words)
    long = [part for part in parts if len(part) > 3]
    return (
        words[0].isupper()
        and parts[-1][0].isupper()
        and bool(long)
        and not any(part.isupper() for part in long)
    )
