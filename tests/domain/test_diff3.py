"""Two versions of a text brought together: nothing lost, nothing decided that a person has to decide."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain import diff3
from secretariat.domain.diff3 import Change, Hunk, merge
from tests.soak import texts

BASE = (
    "The Office will report to the Council. It {em}may{/em} wish to decide.{note:ab} See paragraph {ref:77}."
)

PIECES = st.sampled_from([*texts.WORDS, "a", "b", "c", " ", " ", "e\u0323", "  "])
TEXTS = st.lists(PIECES, max_size=25).map("".join)


def merged(base: str, left: str, right: str) -> str:
    hunks = merge(base, left, right)
    assert not any(hunk.disputed for hunk in hunks)
    return diff3.text(hunks)


def disputes(base: str, left: str, right: str) -> list[tuple[str, str, str]]:
    return [(hunk.base, hunk.left, hunk.right) for hunk in merge(base, left, right) if hunk.disputed]


@given(TEXTS, TEXTS, TEXTS, st.sampled_from([3, diff3.LIMIT]))
def test_each_column_of_the_hunks_is_one_of_the_texts(base: str, left: str, right: str, limit: int) -> None:
    hunks = merge(base, left, right, limit)
    assert "".join(hunk.base for hunk in hunks) == base
    assert "".join(hunk.left for hunk in hunks) == left
    assert "".join(hunk.right for hunk in hunks) == right


@given(TEXTS, TEXTS, TEXTS)
def test_it_does_not_matter_who_comes_first(base: str, left: str, right: str) -> None:
    turned = {Change.LEFT: Change.RIGHT, Change.RIGHT: Change.LEFT}
    mirrored = [Hunk(turned.get(h.kind, h.kind), h.base, h.right, h.left) for h in merge(base, right, left)]
    assert merge(base, left, right) == mirrored


@given(TEXTS, TEXTS)
def test_what_one_side_did_is_done(base: str, left: str) -> None:
    assert merged(base, left, base) == merged(base, base, left) == merged(base, left, left) == left


@given(TEXTS)
def test_tokens_and_sentences_are_the_text(text: str) -> None:
    assert "".join(diff3.tokens(text)) == "".join(diff3.sentences(text)) == text


@given(TEXTS, TEXTS, TEXTS)
def test_a_mark_is_never_cut(base: str, left: str, right: str) -> None:
    for hunk in merge(base, left, right):
        for side in (hunk.base, hunk.left, hunk.right):
            assert not [token for token in diff3.tokens(side) if token.count("{") == 1 and "}" not in token]


@given(st.text("abcd", max_size=12), st.text("abcd", max_size=12))
def test_the_longest_row_of_words_is_found(first: str, second: str) -> None:
    found = diff3.matches(list(first), list(second))
    assert all(first[i] == second[j] for i, j in found.items())
    assert sorted(found.values()) == [found[i] for i in sorted(found)]
    assert len(found) == longest(first, second)


def longest(first: str, second: str) -> int:
    row = [0] * (len(second) + 1)
    for one in first:
        above = row
        row = [0]
        for at, other in enumerate(second):
            row.append(above[at] + 1 if one == other else max(above[at + 1], row[at]))
    return row[-1]


def test_changes_in_different_sentences_are_both_made() -> None:
    left = BASE.replace("will", "shall")
    right = BASE.replace("decide", "approve")
    assert merged(BASE, left, right) == left.replace("decide", "approve")


def test_changes_of_different_words_of_one_sentence_are_both_made() -> None:
    left = BASE.replace("Office", "Director")
    right = BASE.replace("Council", "Committee")
    assert merged(BASE, left, right) == left.replace("Council", "Committee")


def test_a_mark_put_in_by_one_and_a_word_by_the_other_are_both_there() -> None:
    left = BASE.replace("{note:ab}", "{note:ab}{note:cd}")
    right = BASE.replace("wish to", "wish at once to")
    assert merged(BASE, left, right) == left.replace("wish to", "wish at once to")


def test_the_same_word_changed_by_both_is_a_question() -> None:
    assert disputes(BASE, BASE.replace("Office", "Director"), BASE.replace("Office", "Secretariat")) == [
        ("Office", "Director", "Secretariat")
    ]


def test_a_word_taken_out_and_changed_is_a_question_and_stays_visible() -> None:
    hunks = merge("one two three", "one three", "one deux three")
    assert [hunk.left for hunk in hunks if hunk.disputed] == [""]
    assert diff3.text(hunks) == "one deux three"


def test_a_clash_is_one_question_even_where_only_blanks_agree() -> None:
    assert disputes("a b c d e", "a x y z e", "a p q r e") == [("b c d", "x y z", "p q r")]


def test_two_clashes_are_two_questions() -> None:
    left = BASE.replace("Office", "Director").replace("decide", "approve")
    right = BASE.replace("Office", "Secretariat").replace("decide", "note")
    assert [clash[0] for clash in disputes(BASE, left, right)] == ["Office", "decide"]


def test_sentences_added_by_both_at_the_end_are_a_question() -> None:
    assert disputes("One.", "One. Two.", "One. Three.") == [("", " Two.", " Three.")]


def test_a_passage_beyond_all_measure_is_a_question_as_a_whole() -> None:
    base, left, right = (" ".join(f"{name}{at}" for at in range(2000)) for name in "abc")
    assert merge(base, left, right) == [Hunk(Change.CONFLICT, base, left, right)]


@pytest.mark.parametrize("run", [texts.rejoining, texts.clashing, texts.apart])
def test_a_few_hundred_random_cases(run: texts.Run) -> None:
    tally = run(400)
    assert tally.failed == []
    assert tally.counts["cases"] == 400
