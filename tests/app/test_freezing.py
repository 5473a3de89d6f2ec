"""Editions read back exactly what was written into them."""

import json
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.app import freezing
from secretariat.app.freezing import Frozen, FrozenSheet
from secretariat.app.resources import profiles
from secretariat.domain.language import Language
from secretariat.domain.paper import AppendixKind, Kind
from secretariat.domain.printing import (
    PrintAppendix,
    PrintCall,
    PrintClosing,
    PrintCover,
    PrintLine,
    PrintMasthead,
    PrintNote,
    PrintPaper,
    PrintReference,
    PrintTable,
    PrintText,
)
from secretariat.domain.register import AgendaRow, DecisionRow, Register, RegisterRow
from secretariat.domain.told import Refused

texts = st.text(max_size=8)
runs = st.one_of(
    st.builds(PrintText, texts, st.booleans(), st.booleans(), texts),
    st.builds(PrintCall, st.integers(1, 99), texts),
    st.builds(PrintReference, texts, texts, texts),
)
inlines = st.lists(runs, max_size=3).map(tuple)
tables = st.builds(
    PrintTable,
    st.tuples(inlines, inlines),
    st.lists(st.tuples(inlines, inlines), max_size=2).map(tuple),
    st.lists(texts, max_size=2).map(tuple),
)
lines = st.builds(
    PrintLine,
    texts,
    st.sampled_from(Kind),
    st.integers(0, 3),
    texts,
    texts,
    inlines,
    st.booleans(),
    st.none() | tables,
)
days = st.none() | st.dates()
papers = st.builds(
    PrintPaper,
    id=texts,
    language=st.sampled_from(Language),
    profile=st.sampled_from(list(profiles().values())),
    masthead=st.builds(PrintMasthead, *[texts] * len(fields(PrintMasthead))),
    title=inlines,
    subtitles=st.lists(inlines, max_size=2).map(tuple),
    lines=st.lists(lines, max_size=3).map(tuple),
    notes=st.lists(
        st.builds(PrintNote, texts, st.integers(1, 9), st.lists(inlines, max_size=2).map(tuple)), max_size=2
    ).map(tuple),
    closing=st.builds(PrintClosing, texts, st.lists(inlines, max_size=2).map(tuple)),
    appendices=st.lists(
        st.builds(
            PrintAppendix,
            texts,
            st.sampled_from(AppendixKind),
            texts,
            inlines,
            inlines,
            tables,
            inlines,
            st.booleans(),
        ),
        max_size=1,
    ).map(tuple),
    cover=st.lists(st.builds(PrintCover, texts, inlines), max_size=2).map(tuple),
    hyphenated=st.booleans(),
    fingerprint=texts,
    stamp=st.integers(0, 2**40),
)
rows = st.builds(RegisterRow, *[texts] * 10, days, days, *[texts] * 3, *[st.tuples(texts)] * 2)
decisions = st.builds(
    DecisionRow,
    **{field.name: days if field.name == "due" else texts for field in fields(DecisionRow)},
)
registers = st.builds(
    Register,
    st.lists(rows, max_size=2).map(tuple),
    st.lists(st.builds(AgendaRow, *[texts] * 6), max_size=2).map(tuple),
    st.lists(decisions, max_size=2).map(tuple),
    st.booleans(),
)
editions = st.builds(
    Frozen,
    st.lists(st.builds(FrozenSheet, papers, registers, texts, texts), min_size=1, max_size=2).map(tuple),
    st.lists(papers, max_size=1).map(tuple),
)


@given(editions)
def test_an_edition_reads_back_exactly(frozen):
    content = freezing.freeze(frozen)
    assert freezing.thaw(content) == frozen
    assert freezing.freeze(freezing.thaw(content)) == content
    assert content.isascii()


@given(editions)
def test_its_json_is_canonical(frozen):
    content = freezing.freeze(frozen)
    assert json.dumps(json.loads(content), sort_keys=True, separators=(",", ":")) == content


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"sheets":[{"later":1}]}', '{"sheets":[{"paper":1}]}'])
def test_what_cannot_be_read_is_told(content):
    with pytest.raises(Refused):
        freezing.thaw(content)


def test_a_field_that_a_later_version_adds_has_its_default():
    row = DecisionRow("GB.1", "1", "decision", "Adopt", "proposed", "", "", date(2005, 3, 1), "")
    sheet = FrozenSheet(_paper(), Register(decisions=(row,)), "t", "0.1")
    told = json.loads(freezing.freeze(Frozen((sheet,))))
    assert "bare" not in told["sheets"][0]["register"]
    assert freezing.thaw(json.dumps(told)) == Frozen((sheet,))


def test_the_paper_that_stands_is_the_corrected_one():
    sheet = FrozenSheet(_paper(), Register(), "", "")
    corrected = replace(_paper(), id="corrected")
    assert Frozen((sheet,), (corrected,)).standing == (corrected,)
    assert Frozen((sheet,)).standing == (sheet.paper,)


def _paper():
    return PrintPaper(
        "p",
        Language.EN,
        profiles()["P3"],
        PrintMasthead("", "", "", "", "", "", "", "", ""),
        (),
        (),
        (PrintLine("b", Kind.PARAGRAPH, 1, "1.", "1", (PrintText("Words"),)),),
        (),
        PrintClosing(),
        (),
    )
