"""Review questions of the training material, and their answers."""

import re
from dataclasses import dataclass

from secretariat.domain.identity import ReviewQuestionId
from secretariat.domain.language import Words


@dataclass(frozen=True, slots=True)
class ReviewQuestion:
    """A review question; `register` names what in the register answers it, empty where a person does."""

    id: ReviewQuestionId
    order: str
    text: Words = Words()
    answer: Words = Words()
    register: str = ""


_ABOUT = (
    ("phase", "phases"),
    ("dialog", "dialogues"),
    ("diálog", "dialogues"),
    ("coheren", "initiatives"),
    ("cohéren", "initiatives"),
    ("forum", "forum"),
    ("foro", "forum"),
    ("research", "research"),
    ("knowledge", "research"),
    ("recherche", "research"),
    ("investigación", "research"),
    ("tripartit", "tripartite"),
    ("national", "national"),
    ("nacional", "national"),
)
"""How words of a question begin, and what in the register speaks of them."""


def suggested(question: str) -> str:
    """Return what in the register is likely to answer a question, empty where nothing is."""
    words = question.casefold()
    return next((name for word, name in _ABOUT if re.search(rf"\b{word}", words)), "")
