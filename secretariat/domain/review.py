"""Review questions of the training material, and their answers."""

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
