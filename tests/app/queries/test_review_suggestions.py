"""A question says what in the register may answer it."""

import pytest

from secretariat.app.queries.review import QUERIES
from secretariat.domain.review import suggested


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("What are the two phases of follow-up to this Report?", "phases"),
        ("Why is national follow-up so important?", "national"),
        ("How is the multilateral system under-performing in ensuring coherence?", "initiatives"),
        ("What should be included in Policy Development Dialogues?", "dialogues"),
        ("How can a Global Policy Forum advance a fair globalization?", "forum"),
        ("What can knowledge development add?", "research"),
        ("How many international conferences were there?", ""),
        ("¿Cuántas conferencias internacionales hubo?", ""),
        ("Who was there?", ""),
    ],
)
def test_the_words_of_a_question_suggest_what_answers_it(question, name):
    assert suggested(question) == name
    assert not name or name in QUERIES
