"""A disputed passage is found again in a text that has been written in since, and nothing else is touched."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain import diff3
from secretariat.store import passages
from secretariat.store.payload import Question
from tests.soak.texts import a_text, changed


def asked(text: str, passage: str) -> Question:
    """A question about a passage of a text."""
    return Question("words", "Office", passage, "Secretariat", "a", "b", text, text.index(passage))


@pytest.mark.parametrize(
    ("now", "standing"),
    [
        ("The Director will report to the Council.", "Director"),
        ("Today the Director shall report to the Board.", "Director"),
        ("The Bureau will report to the Council.", "Bureau"),
        ("The new Bureau of the Office will report to the Council.", "new Bureau of the Office"),
        ("The will report to the Council.", ""),
        ("", ""),
    ],
)
def test_what_stands_there_now_is_found(now: str, standing: str) -> None:
    found = passages.find(now, asked("The Director will report to the Council.", "Director"))
    assert found.now.strip() == standing
    assert found.saying(found.now) == now


def test_an_answer_takes_its_place_and_all_else_stays() -> None:
    question = asked("The Director will report to the Council.", "Director")
    found = passages.find("Today the Bureau will surely report to the Board.", question)
    assert found.saying("Secretariat").endswith("Secretariat will surely report to the Board.")


def test_an_answer_is_not_glued_to_the_words_around_it() -> None:
    question = Question("words", " b", "  x", "  y", "a", "b", "a.  x c d", 2)
    found = passages.find("a  new  d", question)
    assert found.saying(found.now) == "a  new  d"
    assert found.saying("y").split() == ["a", "y", "d"]


def test_a_passage_of_marks_and_signs_is_found() -> None:
    text = "See {ref:aa}{note:bb}, and {em}more{/em}."
    found = passages.find(f"Now {text}", asked(text, "{note:bb},"))
    assert (found.leading, found.now, found.following) == (
        "Now See {ref:aa}",
        "{note:bb},",
        " and {em}more{/em}.",
    )


@given(st.integers(0, 2**32))
def test_whatever_was_written_since_is_around_it_or_in_it(seed: int) -> None:
    chance = random.Random(seed)
    text = a_text(chance)
    pieces = diff3.tokens(text)
    first = chance.randrange(len(pieces) + 1)
    last = chance.randrange(first, len(pieces) + 1)
    passage, start = "".join(pieces[first:last]), len("".join(pieces[:first]))
    question = Question("words", "", passage, "", "a", "b", text, start)
    now = changed(chance, text)
    found = passages.find(now, question)
    assert found.leading + found.now + found.following == now
    same = passages.find(text, question)
    assert (same.leading, same.now) == (text[:start], passage)
