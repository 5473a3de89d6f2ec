"""The index of every word: it follows each step, answers any question, and is no part of the file."""

import sqlite3
from contextlib import closing, suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.domain.activity import Activity, Cells
from secretariat.domain.identity import ActivityId, PersonId, new_id
from secretariat.domain.language import Words
from secretariat.domain.paper import Block
from secretariat.domain.person import Person
from secretariat.domain.told import Refused
from secretariat.store import schema, searching
from tests.store.desk import a_paper, blocks, connection_of


def found(file, words, most=50):
    while file.read.index.catch_up() < 1:
        pass
    return {
        shelf.kind: sorted(hit.snippet.replace("\x02", "[").replace("\x03", "]") for hit in shelf.hits)
        for shelf in file.read.index.find(words, most)
    }


@pytest.fixture
def written(file):
    with file.step("Write") as write:
        paper = a_paper(write)
        blocks(write, paper, "The {em}Office{/em} reports on Genève", "Une œuvre à Genève", "{{Nothing}}")
        write.put(Person(PersonId(new_id()), "Søren Müller", variants="Mueller"))
        write.put(
            Activity(
                ActivityId(new_id()),
                write.key(None, None),
                Cells(Words("Séminaire", fr="Atelier")),
                venue="Geneva",
            )
        )
    return file


def test_words_are_found_without_their_accents_from_their_beginning(written):
    assert found(written, "geneve") == {"block": ["The Office reports on [Genève]", "Une œuvre à [Genève]"]}
    assert found(written, "off rep") == {"block": ["The [Office] [reports] on Genève"]}
    assert found(written, "GENEV") == {
        "block": ["The Office reports on [Genève]", "Une œuvre à [Genève]"],
        "activity": ["[Geneva]"],
    }
    assert found(written, "muller") == {"person": ["Søren [Müller]\nMueller"]}


def test_each_language_is_a_place_of_its_own(written):
    assert found(written, "atelier") == {"activity": ["[Atelier]"]}
    (shelf,) = written.read.index.find("atelier", 9)
    assert shelf.hits[0].language == "fr"


def test_the_index_follows_steps_undo_and_redo(written):
    block = written.read.all(Block)[0]
    with written.step("Edit", merge="typing") as write:
        write.put(Block(block.id, block.paper, block.order, block.kind, words=Words("Other words")))
    assert found(written, "office") == {}
    with written.step("Edit", merge="typing") as write:
        write.put(Block(block.id, block.paper, block.order, block.kind, words=Words("Further words")))
    assert found(written, "other") == {}
    assert found(written, "further") == {"block": ["[Further] words"]}
    written.undo()
    assert found(written, "further") == {}
    assert list(found(written, "office")) == ["block"]
    written.redo()
    assert found(written, "office") == {}
    with written.step("Delete") as write:
        write.delete(write.get(Block, block.id))
    assert found(written, "further") == {}


def test_a_run_of_typing_that_comes_to_nothing_leaves_nothing_behind(written):
    block = written.read.all(Block)[0]
    with written.step("Edit", merge="typing") as write:
        write.put(Block(block.id, block.paper, block.order, block.kind, words=Words("Other words")))
    assert list(found(written, "other")) == ["block"]
    with written.step("Edit", merge="typing") as write:
        write.put(block)
    with written.step("Add") as write:
        write.put(Person(PersonId(new_id()), "Newcomer"))
    assert found(written, "other") == {}
    assert list(found(written, "office")) == ["block"]
    assert found(written, "newcomer") == {"person": ["[Newcomer]"]}


def test_what_changes_while_the_index_is_made_is_in_it(written, monkeypatch):
    monkeypatch.setattr(searching, "PIECE", 1)
    index = written.read.index
    index.catch_up()
    with written.step("Edit") as write:
        for block in write.all(Block):
            write.put(Block(block.id, block.paper, block.order, block.kind, words=Words("Quite new")))
    assert len(found(written, "quite new")["block"]) == 3
    assert found(written, "office") == {}


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        '"',
        '""',
        "*",
        "-",
        "NEAR(",
        "a NEAR b",
        "words:",
        "AND",
        "OR NOT",
        "(",
        "^a",
        "a*",
        "'",
        "\x00a",
        "\ud800",
        "{}",
        "a" * 5000,
        "ß",
        "\u0301",
        "a\nb",
    ],
)
def test_no_question_is_an_error(written, words):
    found(written, words)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(st.characters(), max_size=30)
    | st.lists(st.sampled_from('"*()^:+-{} NEAR AND office ,'), max_size=12).map("".join)
)
def test_whatever_is_typed_is_answered(written, words):
    found(written, words)


def test_the_question_of_signs_alone_finds_nothing_and_signs_between_words_do_no_harm(written):
    assert found(written, '"*"') == {}
    assert found(written, 'office" (reports*') == {"block": ["The [Office] [reports] on Genève"]}
    assert found(written, "NEAR") == {}


def test_the_published_file_holds_nothing_of_it(written):
    found(written, "office")
    written.publish()
    with closing(sqlite3.connect(written.path)) as image:
        assert schema.text(image) == schema.expected(len(schema.GROWTHS))
    assert schema.text(connection_of(written)) == schema.expected(len(schema.GROWTHS))
    assert connection_of(written).execute("PRAGMA database_list").fetchall()[1:] == []


SCRIPTS = st.lists(
    st.tuples(
        st.sampled_from(("put", "type", "delete", "undo", "redo", "look")),
        st.integers(0, 2),
        st.sampled_from(("alpha", "beta gamma", "")),
    ),
    max_size=10,
)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(SCRIPTS)
def test_after_any_script_the_index_says_what_the_file_says(file, script):
    with file.step("Write") as write:
        made = blocks(write, a_paper(write), "alpha", "beta", "gamma")
    for act, which, words in script:
        with suppress(Refused):  # undone so far that the paper itself is gone
            play(file, act, made[which], words)
    for word in ("alpha", "beta", "gamma"):
        said = [block.words.en for block in file.read.all(Block) if word in block.words.en]
        assert len(found(file, word, 10_000).get("block", [])) == len(said)


def play(file, act, block, words):
    if act == "undo":
        file.undo()
    elif act == "redo":
        file.redo()
    elif act == "look":
        found(file, "alpha")
    else:
        with file.step(act, merge=f"{act} {block.id}" if act == "type" else "") as write:
            if act != "delete":
                write.put(Block(block.id, block.paper, block.order, block.kind, words=Words(words)))
            elif write.find(Block, block.id):
                write.delete(write.get(Block, block.id))
