"""The pages of the manual: each entry, key and button they name is there, each link and picture leads somewhere."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QKeySequence

from installer import translations
from secretariat.app import manual
from secretariat.app.folder import folder
from secretariat.domain.language import Language
from secretariat.gui import actions
from secretariat.gui.manual.filling import OPEN

FOLDER = folder() / "manual"
HOUSE = Path(actions.__file__).parents[1]
ENTRIES = {entry.name: entry for entry in actions.ENTRIES}
LINK = re.compile(r"(?<!!)\[[^]]+\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[([^]]*)\]\(([^)]+)\)")
ANCHOR = re.compile(r"\{#([a-z-]+)\}$", re.MULTILINE)
LANGUAGES = [language for language in Language if (FOLDER / language).is_dir()]
EVERY = [(language, page) for language in LANGUAGES for page in manual.PAGES]
LARGEST = 80_000  # bytes of a picture


def text(language, page):
    """A page as it was written."""
    return (FOLDER / language / f"{page}.md").read_text("utf-8")


@cache
def said():
    """Every text that stands in the code of the program."""
    found = set()
    for path in HOUSE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_name_every_page_that_is_there(language):
    assert {path.stem for path in (FOLDER / language).glob("*.md")} == set(manual.PAGES)


@pytest.mark.parametrize(("language", "page"), EVERY)
def test_every_entry_and_key_it_names_is_in_the_menus(language, page):
    for found in OPEN.findall(text(language, page)):
        kind, colon, rest = found.partition(":")
        if not colon:
            name, _, part = found.partition("|")
            assert name in ENTRIES, found
            assert part != "key" or ENTRIES[name].keys or ENTRIES[name].hint, f"{name} has no key"
        elif kind == "key":
            assert rest in {"Ctrl", "Shift", "Alt"} or QKeySequence(rest).toString() == rest, found
        elif kind == "keys":
            groups = {name.partition(".")[0] for name in ENTRIES}
            assert set(rest.split(",")) <= groups
        else:
            assert kind in {"say", "quote"}, found


def test_every_button_and_sentence_it_names_is_translated_with_the_program():
    gathered = {one.message.text for one in translations.read(translations.file_of("fr", "ts")).values()}
    for page in manual.PAGES:
        for found in OPEN.findall(text(Language.EN, page)):
            kind, _, rest = found.partition(":")
            if kind in {"say", "quote"}:
                assert rest in gathered, (page, found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_and_sentence_it_names_is_in_the_program(language):
    known = said()
    for page in manual.PAGES:
        for found in OPEN.findall(text(language, page)):
            kind, _, rest = found.partition(":")
            if kind in {"say", "quote"}:
                assert rest in known, (page, found)


@pytest.mark.parametrize(("language", "page"), EVERY)
def test_nothing_is_left_open_that_nobody_fills_in(language, page):
    rest = ANCHOR.sub("", OPEN.sub("", text(language, page)))
    assert not re.search(r"[{}]", rest)


@pytest.mark.parametrize(("language", "page"), EVERY)
def test_menus_and_keys_are_never_written_out(language, page):
    rest = OPEN.sub("", text(language, page))
    assert not re.search(r"\*\*[^*]+ > [^*]+\*\*", rest), "name the entry instead"
    assert not re.search(r"`(?:Ctrl|Alt|Shift|F\d)", rest.replace("`F1`", "")), "name the key instead"


@pytest.mark.parametrize(("language", "page"), EVERY)
def test_every_link_leads_to_a_page_and_a_section_of_it(language, page):
    for target in LINK.findall(text(language, page)):
        name, _, anchor = target.partition("#")
        assert name.removesuffix(".md") in manual.PAGES, target
        assert name.endswith(".md")
        assert not anchor or anchor in ANCHOR.findall(text(language, name.removesuffix(".md"))), target


@pytest.mark.parametrize(("language", "page"), EVERY)
def test_every_picture_is_there_is_small_and_says_what_it_shows(language, page):
    for told, target in PICTURE.findall(text(language, page)):
        path = manual.picture(Path(target).name, language)
        assert len(told) > 10, target
        assert not QImage(str(path)).isNull(), target
        assert path.stat().st_size <= LARGEST, target


@pytest.mark.parametrize(("language", "page"), EVERY)
def test_a_page_begins_with_its_title_and_names_every_section(language, page):
    parts = manual.sections(text(language, page))
    assert [part.level for part in parts] == [1] + [2] * (len(parts) - 1)
    assert all(part.anchor for part in parts[1:])
    assert len({part.anchor for part in parts}) == len(parts)


@pytest.mark.parametrize("page", manual.PAGES)
def test_the_languages_say_the_same(page):
    def shape(language):
        written = text(language, page)
        return (
            [part.anchor for part in manual.sections(written)],
            [target for _, target in PICTURE.findall(written)],
            sorted(LINK.findall(written)),
            sorted(OPEN.findall(written)),
            sum(line.startswith("|") for line in written.splitlines()),
        )

    for language in LANGUAGES:
        assert shape(language) == shape(Language.EN), language
