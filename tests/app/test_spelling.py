"""Words looked up in the dictionaries of the program, the user's own, and the names of the file."""

import sys
import threading

import pytest

from secretariat.app import vocabulary
from secretariat.app.folder import folder
from secretariat.app.queries.spelling import names
from secretariat.app.sentences import sentence
from secretariat.app.spelling import Speller
from secretariat.domain.language import Language
from secretariat.domain.told import NoSpelling, Told

EN, FR, ES = Language


@pytest.fixture
def speller(home):
    return Speller(home)


def wrong(speller, text, language=EN, known=()):
    (found,) = speller.wrong([text], language, known)
    return [word.text for word in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            EN,
            "The Comittee's programme on globalization, or globalisation, isn’t finnished.",
            ["Comittee's", "finnished"],
        ),
        (FR, "L’emploi d'aujourd’hui: une réunoin du Conseil", ["réunoin"]),
        (ES, "La reunión del Consejo fué breve y productva", ["fué", "productva"]),
    ],
)
def test_misspelt_words_are_found_in_each_language(speller, language, text, expected):
    assert wrong(speller, text, language) == expected


def test_each_text_has_its_own_answer(speller):
    found = speller.wrong(["fine", "mistaek", ""], EN)
    assert [[word.start for word in words] for words in found] == [[], [0], []]


def test_hyphens_join_right_words(speller):
    assert wrong(speller, "policy-coherence and policy-coherrence") == ["policy-coherrence"]


def test_words_of_the_house_are_right(speller):
    assert wrong(speller, "inter alia, tripartism etc.") == []


def test_suggestions_come_likeliest_first(speller):
    assert speller.suggestions("recieve", EN)[0] == "receive"
    assert "réunion" in speller.suggestions("réunoin", FR)
    assert "don’t" in speller.suggestions("don’tt", EN)


def test_a_word_the_user_adds_is_right_from_then_on_in_its_language(speller, home):
    assert wrong(speller, "Zorblax’s zorblax") == ["Zorblax’s", "zorblax"]
    speller.learn("zorblax", EN)
    assert wrong(speller, "Zorblax’s zorblax ZORBLAX") == []
    assert wrong(Speller(home), "zorblax") == []
    assert wrong(speller, "zorblax", FR) == ["zorblax"]
    speller.forget("zorblax", EN)
    assert wrong(speller, "zorblax") == ["zorblax"]


def test_the_users_words_are_a_plain_text_file(home):
    for word in ("zeta", "Alpha", "zeta", "œuvre"):
        vocabulary.add(home, FR, word)
    assert vocabulary.path(home, FR).read_text("utf-8") == "Alpha\nœuvre\nzeta\n"
    vocabulary.path(home, FR).write_bytes(b"\xff\xfe\x00")
    assert vocabulary.words(home, FR) == ()


def test_a_dictionary_that_cannot_be_written_is_told(home):
    home.data.mkdir(parents=True)
    (home.data / "dictionaries").mkdir()
    vocabulary.path(home, EN).mkdir()
    with pytest.raises(Told) as caught:
        vocabulary.add(home, EN, "word")
    assert sentence(caught.value)


def test_names_of_the_file_are_known(workspace, speller):
    from secretariat.app.commands.person import AddOrganization, AddPerson
    from secretariat.domain.identity import OrganizationId, PersonId, new_id

    workspace.do(AddPerson(PersonId(new_id()), "Tarja Halonnen-Mkapa", variants="T. Haalonen"))
    workspace.do(AddOrganization(OrganizationId(new_id()), "Federación de Ttrabajadores"))
    known = workspace.ask(names)
    assert {"Halonnen", "Mkapa", "Halonnen-Mkapa", "Haalonen", "Ttrabajadores"} <= known
    assert "de" not in known
    assert wrong(speller, "Halonnen’s and Mkapa", known=known) == []


def test_without_the_library_spelling_is_off_and_says_why(home, monkeypatch):
    monkeypatch.setitem(sys.modules, "enchant", None)
    with pytest.raises(NoSpelling) as caught:
        Speller(home).wrong(["word"], EN)
    assert sentence(caught.value).startswith("Spelling is not checked: the library that looks words up")


def test_without_a_dictionary_spelling_is_off_and_says_why(home, tmp_path):
    with pytest.raises(NoSpelling, match=r"en_GB\.aff is missing"):
        Speller(home, tmp_path).wrong(["word"], EN)


def test_nothing_is_written_beside_the_dictionaries_of_the_program(speller):
    before = sorted(folder().joinpath("dictionaries").rglob("*"))
    wrong(speller, "mistaek")
    wrong(speller, "mistaek", FR)
    assert sorted(folder().joinpath("dictionaries").rglob("*")) == before


def test_several_threads_may_ask_at_once(speller):
    answers = []
    threads = [
        threading.Thread(target=lambda: answers.append(wrong(speller, "some mistaek here"))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [["mistaek"]] * 8


@pytest.mark.parametrize("name", ["en_GB", "fr", "es"])
def test_every_dictionary_ships_with_its_licence(name):
    at = folder() / "dictionaries"
    said = (at / f"LICENCE-{name}.txt").read_text("utf-8")
    assert (at / f"{name}.aff").stat().st_size > 10_000
    assert (at / f"{name}.dic").stat().st_size > 100_000
    assert "Lesser General Public License" in said or "Mozilla Public License" in said


def test_words_with_accents_stand_where_a_dictionary_has_them(home):
    for word in ("zone", "Élan", "elan", "fête", "ebola"):
        vocabulary.add(home, FR, word)
    assert vocabulary.words(home, FR) == ("ebola", "elan", "Élan", "fête", "zone")
