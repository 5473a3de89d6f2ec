"""Column heads as registers bear them in English, French and Spanish, and what they stand for."""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from secretariat.domain.language import Language


class Field(StrEnum):
    """What a column of a register holds."""

    TITLE_VENUE_DATE = "title_venue_date"
    ORGANIZED_BY = "organized_by"
    ACTIVITY = "activity"
    INVOLVEMENT = "involvement"
    TITLE = "title"
    VENUE = "venue"
    COUNTRY = "country"
    DATE = "date"
    START = "start"
    END = "end"
    PRECISION = "precision"
    ORGANIZERS = "organizers"
    PARTICIPANTS = "participants"
    STATE = "state"
    REACH = "reach"
    KIND = "kind"
    SOURCE = "source"
    CITY = "city"
    REGION = "region"
    TRIPARTITE = "tripartite"
    SERVES = "serves"
    ID = "id"
    VERSION = "version"


PRINTED: Final = (Field.TITLE_VENUE_DATE, Field.ORGANIZED_BY, Field.ACTIVITY, Field.INVOLVEMENT)

_ENGLISH: Final = {
    Field.TITLE_VENUE_DATE: "title venue date|title venue and date|title venue dates|title place date|title date venue",
    Field.ORGANIZED_BY: "organized by|organised by|organizer|organiser|organizing body|responsible|sponsor",
    Field.ACTIVITY: "activity|type of activity|activity type|kind of activity|nature of activity|type",
    Field.INVOLVEMENT: "level of involvement|involvement|level of participation|level of involvement ilo and or commission",
    Field.TITLE: "title|event|event title|name|name of event|meeting|subject|title of event|title of activity"
    "|title of meeting|activity title|event name",
    Field.VENUE: "venue|place|location|where",
    Field.COUNTRY: "country|countries",
    Field.DATE: "date|dates|date as printed|printed date|when|period",
    Field.START: "start|start date|starts|from|begin|begins|beginning|first day",
    Field.END: "end|end date|ends|to|until|last day",
    Field.PRECISION: "precision|date precision",
    Field.ORGANIZERS: "organizers|organisers|organizations|organisations",
    Field.PARTICIPANTS: "participants|participant|participation|attended by|representatives|speakers",
    Field.STATE: "state|status",
    Field.REACH: "reach|scope",
    Field.KIND: "kind",
    Field.SOURCE: "source|sources|known from",
    Field.CITY: "city|town",
    Field.REGION: "region|regions",
    Field.TRIPARTITE: "tripartite",
    Field.SERVES: "serves",
    Field.ID: "id|activity id|uuid",
    Field.VERSION: "version|revision",
}
_FRENCH: Final = {
    Field.TITLE_VENUE_DATE: "titre lieu date|titre lieu et date|titre lieu dates|intitule lieu date|intitule lieu et date",
    Field.ORGANIZED_BY: "organise par|organisee par|organisateur|organisme organisateur|responsable",
    Field.ACTIVITY: "activite|type d activite|nature de l activite|genre d activite",
    Field.INVOLVEMENT: "niveau de participation|degre de participation|niveau d engagement|niveau d implication"
    "|participation du bit",
    Field.TITLE: "titre|intitule|evenement|manifestation|reunion|nom|titre de l evenement|titre de la reunion"
    "|titre de l activite",
    Field.VENUE: "lieu|endroit",
    Field.COUNTRY: "pays",
    Field.DATE: "date|dates|date imprimee|quand|periode",
    Field.START: "debut|date de debut|du|premier jour",
    Field.END: "fin|date de fin|au|jusqu au|dernier jour",
    Field.PRECISION: "precision",
    Field.ORGANIZERS: "organisateurs|organisations|organismes",
    Field.PARTICIPANTS: "participants|participant|intervenants",
    Field.STATE: "etat|statut",
    Field.REACH: "portee",
    Field.KIND: "genre",
    Field.SOURCE: "source|sources",
    Field.CITY: "ville",
    Field.REGION: "region|regions",
    Field.TRIPARTITE: "tripartite",
    Field.SERVES: "sert",
    Field.ID: "identifiant",
    Field.VERSION: "version",
}
_SPANISH: Final = {
    Field.TITLE_VENUE_DATE: "titulo lugar fecha|titulo lugar y fecha|titulo lugar fechas|titulo sede fecha"
    "|titulo sede y fecha",
    Field.ORGANIZED_BY: "organizado por|organizada por|organizador|entidad organizadora|responsable",
    Field.ACTIVITY: "actividad|tipo de actividad|naturaleza de la actividad",
    Field.INVOLVEMENT: "nivel de participacion|grado de participacion|nivel de implicacion",
    Field.TITLE: "titulo|evento|acto|reunion|nombre|titulo del evento|titulo de la reunion"
    "|titulo de la actividad",
    Field.VENUE: "lugar|sede",
    Field.COUNTRY: "pais|paises",
    Field.DATE: "fecha|fechas|fecha impresa|cuando|periodo",
    Field.START: "inicio|fecha de inicio|comienzo|desde|del|primer dia",
    Field.END: "fin|fecha de fin|final|hasta|al|ultimo dia",
    Field.PRECISION: "precision",
    Field.ORGANIZERS: "organizadores|organizaciones|entidades",
    Field.PARTICIPANTS: "participantes|participante|ponentes",
    Field.STATE: "estado|situacion",
    Field.REACH: "alcance|ambito",
    Field.KIND: "clase",
    Field.SOURCE: "fuente|fuentes",
    Field.CITY: "ciudad",
    Field.REGION: "region|regiones",
    Field.TRIPARTITE: "tripartito|tripartita",
    Field.SERVES: "sirve",
    Field.ID: "identificador",
    Field.VERSION: "version",
}
_BY_LANGUAGE: Final = {Language.EN: _ENGLISH, Language.FR: _FRENCH, Language.ES: _SPANISH}
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_OTHERS: Final = re.compile(r"[\W_]+")


def key(head: str) -> str:
    """Return a head in the form in which heads are compared: small letters without accents, blanks between words."""
    if not head.isascii():
        letters = unicodedata.normalize("NFKD", head).casefold()
        head = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return _OTHERS.sub(" ", head.casefold()).strip()


_KNOWN: Final = {
    (language, head): field
    for language, words in _BY_LANGUAGE.items()
    for field, several in words.items()
    for head in several.split("|")
}


def field(head: str) -> Field | None:
    """Return what a column with this head holds, None if that is not known; a formula is no head."""
    if len(head) > 200 or head.startswith("="):
        return None
    for form in (key(head), key(_BRACKETS.sub(" ", head))):
        for language in Language:
            if (language, form) in _KNOWN:
                return _KNOWN[language, form]
    return None


def familiar(cells: Sequence[str]) -> int:
    """Return how many different columns of a register the cells are heads of; 0 unless a title is among them."""
    found = _fields(cells)
    if Field.TITLE_VENUE_DATE in found or (Field.TITLE in found and len(found) > 1):
        return len(found)
    return 0


def known(cells: Sequence[str]) -> int:
    """Return how many different columns of a register the cells are heads of, a title among them or not."""
    return len(_fields(cells))


def _fields(cells: Sequence[str]) -> frozenset[Field]:
    """Return the columns of a register the cells are heads of."""
    return frozenset(found for found in map(field, cells) if found is not None)


def language(cells: Sequence[str]) -> Language:
    """Return the language of most heads, English where they leave it open."""
    forms = [key(form) for head in cells if len(head) <= 200 for form in (head, _BRACKETS.sub(" ", head))]
    return max(Language, key=lambda tongue: sum((tongue, form) in _KNOWN for form in forms))
