"""Which paragraph on recent developments tells of an activity: by what was said of it, or else by the words it is entered in."""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from secretariat.domain import inline
from secretariat.domain.activity import Activity, Reach
from secretariat.domain.language import Language

MANY: Final = 4  # people named in the involvement of an activity that is told of first


class Group(StrEnum):
    """The groups in the order of their paragraphs."""

    FOREMOST = "foremost"
    MULTILATERAL = "multilateral"
    REGIONAL = "regional"
    DOCUMENTS = "documents"
    NATIONAL = "national"
    TECHNICAL = "technical"
    CONSTITUENTS = "constituents"
    OTHER = "other"


_CONSTITUENTS: Final = re.compile(
    r"\b(?:IOE|ICFTU|OIE|CISL|CIOSL|WCL|(?i:employers|global unions|trade union|confederation of free|workers['’] |employeurs"
    r"|syndica|empleadores|sindica))"
)
_BODIES: Final = re.compile(
    r"\b(?:(?:UN|ONU|UNCG|UNCTAD|CNUCED|UNESCO|UNDP|PNUD|UNIFEM|UNICEF|UNU|UNIDO|ONUDI|ECOSOC|WTO|OMC|WHO|OMS|FAO|IMF|FMI|OECD"
    r"|OCDE|UNGA|NGLS|G-?77|G-?24)\b|(?i:united nations|nations unies|naciones unidas|world bank|banque mondiale|banco mundial"
    r"|bretton woods|general assembly|assemblée générale|asamblea general|international labour conference"
    r"|conférence internationale du travail|conferencia internacional del trabajo))"
)
_REGIONS: Final = re.compile(
    r"\b(?:(?:AU|UA|EU|UE|ASEAN|ANASE|MERCOSUR|CARICOM|OAS|OEA|SADC|ECOWAS|CEDEAO)\b|(?i:african|europe[ao]n|européen|africain"
    r"|asian|arab|caribbean|latin america|rio group|groupe de rio|grupo de río|baltic|regional|régional|summit|sommet|cumbre))"
)
_DOCUMENTS: Final = re.compile(
    r"(?i)(?:(?!(?:of|on|the|in|for|and|to|by|about|with|at|de|des|du|sur|la|le|les|et|en|pour|par|avec|au|aux|à|sobre|del|el|los|las"
    r"|para|por|con|al|a|y)\b|[dl]['’])[\w’'-]+ ){0,4}"
    r"(?:communications?|comunicaci(?:ón|ones)|d[eé]clarations?|declaraci(?:ón|ones)|r[eé]solutions?|resoluci(?:ón|ones))"
    r"(?: [\d/.()-]+)*(?:(?: (?:of|to|by|on|from|issued|adopted|concerning|de|du|des|d['’]\w+|à|au|aux|sur|relative|del|al|a|por|sobre)\b|[,;:(.]).*)?"
)
"""What a kind, or a name, is as a whole: a paper that was issued, and no meeting on one, nor a workshop on communication."""
_COUNTRY: Final = re.compile(
    r"(?i)\b(?:national(?!e? society)|nacional|government|gouvernement|gobierno|presidency|présidence|presidencia|parliament"
    r"|parlement|parlamento|mission|misión|political part)"
)
_STUDY: Final = re.compile(
    r"(?i)\b(?:seminar|séminaire|seminario|consultation|consulta|workshop|atelier|taller|course|cours\b|curso|lecture|symposium"
    r"|research|recherche|investigación|experts?\b|universit|universid|think tank|academic|institute)"
)
_BY_REACH: Final = {
    Reach.GLOBAL: Group.MULTILATERAL,
    Reach.REGIONAL: Group.REGIONAL,
    Reach.NATIONAL: Group.NATIONAL,
}


def group(activity: Activity, organizers: Iterable[str]) -> Group:
    """Return the group of an activity: by who organizes it, then by its kind, then by its reach, or what its words say of it."""
    cells = activity.cells
    by = "\n".join((*organizers, inline.plain(cells.organized_by.best(Language.EN))))
    name = activity.title or inline.plain(cells.title_venue_date.best(Language.EN))
    what = f"{activity.kind}\n{inline.plain(cells.activity.best(Language.EN))}"
    if _CONSTITUENTS.search(f"{by} "):
        return Group.CONSTITUENTS
    if activity.reach is Reach.UNKNOWN and _COUNTRY.search(what):
        return Group.NATIONAL
    if _DOCUMENTS.fullmatch(_one_line(activity.kind, inline.plain(cells.activity.best(Language.EN)), name)):
        return Group.DOCUMENTS
    if activity.reach is Reach.UNKNOWN and _BODIES.search(f"{name}\n{by}"):
        return Group.MULTILATERAL
    if _STUDY.search(f"{name}\n{what}\n{by}"):
        return Group.TECHNICAL
    return _BY_REACH.get(activity.reach) or _worded(activity, f"{name}\n{by}")


def _one_line(*said: str) -> str:
    """Return the first of several texts that says anything, on one line."""
    return next((words for text in said if (words := " ".join(text.split()))), "")


def _worded(activity: Activity, said: str) -> Group:
    """Return the group that the words of an activity point to, where nobody has said how far it reaches."""
    if _REGIONS.search(said):
        return Group.REGIONAL
    if _COUNTRY.search(said) or (activity.country and activity.country.casefold() in said.casefold()):
        return Group.NATIONAL
    if not activity.title and activity.venue == activity.country != "":
        return Group.NATIONAL
    return Group.OTHER


def foremost(activities: Iterable[Activity]) -> Activity | None:
    """Return the activity in which most people of name took part, None where no one stands out."""
    ordered = sorted(activities, key=_named, reverse=True)
    if not ordered or _named(ordered[0]) < MANY:
        return None
    return ordered[0] if len(ordered) == 1 or _named(ordered[1]) < _named(ordered[0]) else None


def _named(activity: Activity) -> int:
    """Return how many the involvement of an activity names."""
    said = inline.plain(activity.cells.involvement.best(Language.EN))
    return sum(bool(part.strip()) for part in re.split(r"[,;/]|\band\b|\bet\b|\by\b", said))
