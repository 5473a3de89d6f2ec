"""The texts of the program in French and Spanish: none missing, none stale, and each fit to stand where the English does."""

import ast
import re
from collections import defaultdict
from collections.abc import Container
from pathlib import Path

import pytest

from installer import translations
from installer.translations import LANGUAGES, Translation

ROOT = Path(__file__).parents[2]
FACT = re.compile(r"\{[^{}]*\}")
LETTER = re.compile(r"&(?=\w)")
SHOWING = re.compile(
    r"(setText|setToolTip|setWindowTitle|setAccessibleName|setAccessibleDescription|setPlaceholderText|setStatusTip"
    r"|setInformativeText|setSuffix|QLabel|QPushButton|QCheckBox|QRadioButton|QAction|QToolBar|QGroupBox|addTab|addRow|addMenu"
    r"|Answer|say|said\.emit|refused\.emit|standing\.emit|status_text\.emit)$"
)
"""What shows the words it is given."""
AS_IT_IS = {"Aa", "PDF", "Secretariat", "A4"}
"""What is said the same in every language."""


def known(language: str) -> list[Translation]:
    held = translations.read(translations.file_of(language, "ts"))
    return [one for one in held.values() if not one.vanished]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_every_text_of_the_program(language):
    path = translations.file_of(language, "ts")
    renewed = translations.renewed(translations.read(path), translations.gather())
    assert translations.written(language, renewed) == path.read_text(encoding="utf-8"), "run dev.py words"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_is_what_was_translated(language, tmp_path):
    made = tmp_path / "made.qm"
    translations.compiled(translations.file_of(language, "ts"), made)
    assert made.read_bytes() == translations.file_of(language, "qm").read_bytes(), "run dev.py words"
    translations.compiled(translations.keys_of(language, "ts"), made)
    assert made.read_bytes() == translations.keys_of(language, "qm").read_bytes(), "run dev.py words"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    assert [one.message.text for one in known(language) if not one.finished] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_facts_of_its_source(language):
    odd = [
        (one.message.text, form)
        for one in known(language)
        for form in one.forms
        if form and set(FACT.findall(form)) != set(FACT.findall(one.message.text))
    ]
    assert odd == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_as_its_source_and_has_a_letter_to_press_where_that_has_one(language):
    odd = [
        (one.message.text, form)
        for one in known(language)
        for form in one.forms
        if form
        and (
            form.endswith("…") != one.message.text.endswith("…")
            or form.endswith(":") != one.message.text.endswith(":")
            or len(LETTER.findall(form)) != len(LETTER.findall(one.message.text))
        )
    ]
    assert odd == []


ILL_SET = {
    "fr": re.compile(r" [:;?!»%]|[«»][\w{]|[\w}]»|« |\u202f[:»]|«\u202f|[“”‘]|\w'\w|\w[;?!](?:\s|$)"),
    "es": re.compile(r"[“”‘]|\w'\w|«\s|\s»|[\d}] %"),
}
"""What no printer of the language would set: its signs have their own blanks, and its quotations their own marks."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_apostrophes_and_blanks_are_those_of_the_language(language):
    odd = [
        form
        for one in known(language)
        for form in one.forms
        if ILL_SET[language].search(form) and "“ ”" not in one.message.text
    ]
    assert odd == []


def menus() -> dict[str, set[str]]:
    """Return the texts of each menu."""
    from secretariat.gui.actions import ENTRIES

    found = defaultdict(set)
    for entry in ENTRIES:
        outer, _, inner = entry.menu.partition(" > ")
        found[entry.menu].add(entry.text)
        found[outer].update({inner} - {""})
    return found


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_letter_is_pressed_for_two_entries_of_a_menu(language):
    held = {} if language == "en" else {one.message.text: one.forms[0] for one in known(language)}
    for menu, entries in menus().items():
        letters = defaultdict(list)
        for text in entries:
            said = held.get(text) or text
            if (at := said.find("&")) >= 0 and (language == "en" or held.get(text)):
                letters[said[at + 1].casefold()].append(said)
        assert {letter: said for letter, said in letters.items() if len(said) > 1} == {}, menu


def bare(node: ast.expr) -> bool:
    """Say whether words stand here that nobody looks up."""
    match node:
        case ast.Constant(value=str(text)):
            return (
                text not in AS_IT_IS
                and bool(re.search(r"[A-Z][a-z]|[a-z] [a-z]", text))
                and not text.startswith("<")
            )
        case ast.JoinedStr(values=values):
            said = "".join(
                one.value for one in values if isinstance(one, ast.Constant) and isinstance(one.value, str)
            )
            return (
                bool(re.search(r"[A-Za-z]{3}", re.sub(r"<[^>]*>?", "", said)))
                and "<" not in said
                and "Secretariat" not in said
            )
        case ast.IfExp(body=body, orelse=orelse):
            return bare(body) or bare(orelse)
    return False


def test_nothing_is_shown_that_is_not_looked_up():
    found = []
    for path in sorted((ROOT / "secretariat" / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and SHOWING.search(ast.unparse(node.func)):
                found += [
                    f"{path.relative_to(ROOT)}:{one.lineno} {ast.unparse(one)}"
                    for one in node.args
                    if bare(one)
                ]
    assert found == []


ROOMS = ("app", "gui", "importers", "store")
ON_PAPER = re.compile(
    r"app/(annex|clipping|dump\w*|errata|\w*export|export|next_session|sample\w*|commands/paper)\.py"
)
"""What these say stands on paper: in its language, or for now in English."""
LOOKED_UP = ("tr", "marked", "counted")
SENTENCE = re.compile(r"(?:[A-Z][a-z ]|“|\{\}).*[a-z]\S* \S+ .*[a-z”\]})][.!…]", re.DOTALL)


def sentences(tree: ast.AST, known: Container[tuple[str, str]]) -> list[str]:
    """Return every sentence that stands in a module and is neither looked up nor told to whoever reads the code."""
    aside = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            aside.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            aside |= {id(one) for one in node.values}
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in (*LOOKED_UP, "RuntimeError"):
            aside |= {id(one) for given in node.args for one in ast.walk(given)}
    found = []
    for node in ast.walk(tree):
        parts = node.values if isinstance(node, ast.JoinedStr) else [node]
        said = "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in parts)
        if (
            id(node) not in aside
            and isinstance(node, ast.Constant | ast.JoinedStr)
            and SENTENCE.fullmatch(said)
        ):
            found += [said] if (said, "") not in known else []
    return found


def test_no_room_says_a_sentence_that_is_not_looked_up():
    found, known = {}, translations.gather()
    for room in ROOMS:
        for path in sorted((ROOT / "secretariat" / room).rglob("*.py")):
            name = path.relative_to(ROOT / "secretariat").as_posix()
            said = [] if ON_PAPER.fullmatch(name) else sentences(ast.parse(path.read_text("utf-8")), known)
            found.update({name: said} if said else {})
    assert found == {}


def test_nothing_is_looked_up_before_the_language_is_chosen():
    early = []
    for path in sorted((ROOT / "secretariat").rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign | ast.AnnAssign | ast.Expr):
                calls = [one for one in ast.walk(node) if isinstance(one, ast.Call)]
                within = {
                    id(one)
                    for held in ast.walk(node)
                    if isinstance(held, ast.Lambda)
                    for one in ast.walk(held)
                }
                early += [
                    f"{path.relative_to(ROOT)}:{one.lineno}"
                    for one in calls
                    if isinstance(one.func, ast.Name)
                    and one.func.id in {"tr", "counted"}
                    and id(one) not in within
                ]
    assert early == []


def test_a_text_that_is_no_longer_needed_is_kept_as_vanished():
    old = translations.Message("Gone")
    known_ = {old.key: Translation(old, ("Parti",))}
    renewed = translations.renewed(known_, {})
    assert renewed[old.key].vanished
    assert 'type="vanished"' in translations.written("fr", renewed)


def test_what_is_handed_in_is_taken_form_by_form():
    rows, open_ = translations.Message("{n} rows", counted=True), translations.Message("Open", "file")
    held = translations.renewed({}, {rows.key: rows, open_.key: open_})
    given: dict[str, dict[str, object]] = {
        "{n} rows": {"fr": ["{n} ligne", "{n} lignes"]},
        "Open ¦ file": {"fr": "Ouvrir"},
    }
    translations.taken(held, "fr", given)
    assert [one.forms for one in held.values()] == [("{n} ligne", "{n} lignes"), ("Ouvrir",)]
