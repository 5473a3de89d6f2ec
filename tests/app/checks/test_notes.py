"""Footnotes: called once, and ended as sentences are."""

from dataclasses import replace

from secretariat.domain.language import Words
from tests.papers import a_paper, with_words


def test_a_note_without_its_full_stop_is_told_with_its_last_words(checked):
    (finding,) = checked(a_paper("P One{note:It stands in the Constitution}."), "note-without-full-stop")
    assert finding.detail == "Note 1 does not end with a full stop: “… stands in the Constitution”."
    assert finding.spot.id == "n1"


def test_notes_may_end_in_quotes_and_brackets(details):
    contents = a_paper("P One{note:(See it.)} two{note:He said “no.”} three{note:Is it so?}.")
    assert details(contents, "note-without-full-stop") == []


def test_a_note_that_nothing_calls_is_not_printed(details):
    contents = with_words(a_paper("P One{note:Lost words.}."), "p1", en="One.")
    assert details(contents, "note-never-called") == [
        "No mark in the text calls the note “Lost words.”, so it is not printed."
    ]


def test_a_note_called_twice_is_told_where(checked):
    contents = with_words(a_paper("P One{note:Words.}.", "P Two."), "p2", en="Two{note:n1}.")
    (finding,) = checked(contents, "note-called-twice")
    assert (finding.where, finding.detail) == (
        "paragraph 2",
        "Note 1 is called more than once, the second time in paragraph 2.",
    )


def test_a_mark_whose_note_is_gone_is_told(details):
    contents = replace(a_paper("P One{note:Words.}."), notes=())
    assert len(details(contents, "mark-without-note")) == 1


def test_a_note_without_words_is_told(details):
    contents = a_paper("P One{note:x}.")
    contents = replace(contents, notes=(replace(contents.notes[0], words=Words()),))
    assert details(contents, "empty-note") == ["Note 1 has no words."]
