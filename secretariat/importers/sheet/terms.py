"""Words that registers use for what an activity is, and several names in one cell."""

import unicodedata
from typing import Final

from secretariat.domain.activity import Reach, State
from secretariat.domain.dates import Precision

_KEPT: Final = "\0"  # stands for a semicolon of a name meanwhile; no cell holds it
_STATES: Final = {
    State.PLANNED: "planned|foreseen|scheduled|prevu|prevue|planifie|previsto|prevista|planificado",
    State.HELD: "held|done|took place|tenu|tenue|celebrado|celebrada|realizado",
    State.CANCELLED: "cancelled|canceled|annule|annulee|cancelado|cancelada|anulado",
}
_REACHES: Final = {
    Reach.GLOBAL: "global|international|worldwide|mondial|mondiale|mundial|internacional",
    Reach.REGIONAL: "regional|regionale",
    Reach.NATIONAL: "national|nationale|nacional",
}
_PRECISIONS: Final = {
    Precision.DAY: "day|jour|dia",
    Precision.MONTH: "month|mois|mes",
    Precision.SEASON: "season|saison|estacion",
    Precision.YEAR: "year|annee|ano",
    Precision.NONE: "none|aucune|ninguna",
}
_STATE_OF: Final = {word: state for state, words in _STATES.items() for word in words.split("|")}
_REACH_OF: Final = {word: reach for reach, words in _REACHES.items() for word in words.split("|")}
_PRECISION_OF: Final = {word: known for known, words in _PRECISIONS.items() for word in words.split("|")}


def state(text: str) -> State | None:
    """Return the state a cell names, None if it is not known."""
    return _STATE_OF.get(_key(text)) if text else State.UNKNOWN


def reach(text: str) -> Reach | None:
    """Return the reach a cell names, None if it is not known."""
    return _REACH_OF.get(_key(text)) if text else Reach.UNKNOWN


def precision(text: str) -> Precision | None:
    """Return the precision a cell names, None if it names none that is known."""
    return _PRECISION_OF.get(_key(text))


def several(text: str) -> tuple[str, ...]:
    """Return the names in one cell: a line each, or parted by semicolons; a doubled semicolon belongs to a name."""
    if not text:
        return ()
    parts = text.replace(";;", _KEPT).replace(";", "\n").split("\n")
    return tuple(name for part in parts if (name := part.replace(_KEPT, ";").strip()))


def _key(text: str) -> str:
    """Return a word in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.strip()).casefold()
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
