"""Words inside a block: plain text with a few marks, and the one parser that reads and writes them.

Stored form: text in which a typed brace is doubled, and marks stand in single braces::

    {note:ID}  {ref:ID}  {em} … {/em}  {strong} … {/strong}  {link:ADDRESS} … {/link}

`parse` accepts every string: a brace that makes no mark is text. `parse(write(runs)) == runs` for tidy runs, and
`write(parse(stored)) == stored` for everything `write` ever made.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from secretariat.domain.identity import NoteId, ReferenceId


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text in one style."""

    text: str
    emphasis: bool = False
    strong: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The place of a footnote's mark."""

    note: NoteId


@dataclass(frozen=True, slots=True)
class ReferenceMark:
    """The place where the number of a reference's target is printed."""

    reference: ReferenceId


Run = Text | NoteMark | ReferenceMark

FIGURE = "count:"
"""How the id of a reference mark begins that prints a living figure (`domain.figure`) and leads to no block."""

_TOKEN = re.compile(
    r"(?P<open>\{\{)|(?P<close>\}\})"
    r"|\{note:(?P<note>[^{}]+)\}|\{ref:(?P<ref>[^{}]+)\}"
    r"|\{(?P<style>/?(?:em|strong)|/link)\}|\{link:(?P<link>[^{}]+)\}"
)


def escape(text: str) -> str:
    """Return plain text in stored form, so that nothing typed is taken for a mark."""
    return text.replace("{", "{{").replace("}", "}}")


def note_mark(note: NoteId) -> str:
    """Return the stored form of a footnote's mark."""
    return f"{{note:{note}}}"


def reference_mark(reference: ReferenceId) -> str:
    """Return the stored form of a reference's mark."""
    return f"{{ref:{reference}}}"


@lru_cache(maxsize=16_384)
def parse(stored: str) -> tuple[Run, ...]:
    """Return the runs of stored words; text that makes no mark stays text."""
    if "{" not in stored and "}" not in stored:
        return (Text(stored),) if stored else ()
    runs: list[Run] = []
    style = Text("")
    position = 0
    for token in _TOKEN.finditer(stored):
        if token.start() > position:
            runs.append(_styled(style, stored[position : token.start()]))
        position = token.end()
        match token.lastgroup:
            case "open":
                runs.append(_styled(style, "{"))
            case "close":
                runs.append(_styled(style, "}"))
            case "note":
                runs.append(NoteMark(NoteId(token["note"])))
            case "ref":
                runs.append(ReferenceMark(ReferenceId(token["ref"])))
            case _:
                style = _restyled(style, token)
    runs.append(_styled(style, stored[position:]))
    return tidy(runs)


def _styled(style: Text, text: str) -> Text:
    """Return text in a style."""
    return Text(text, style.emphasis, style.strong, style.link)


def _restyled(style: Text, token: re.Match[str]) -> Text:
    """Return the style that holds after a style mark."""
    match token["style"]:
        case "em" | "/em":
            return replace(style, emphasis=token["style"] == "em")
        case "strong" | "/strong":
            return replace(style, strong=token["style"] == "strong")
        case "/link":
            return replace(style, link="")
        case _:
            return replace(style, link=token["link"])


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the runs without empty text, neighbours of one style joined, braces in addresses percent-encoded."""
    tidied: list[Run] = []
    said = (_encoded(run) for run in runs if not isinstance(run, Text) or run.text)
    for _, group in groupby(said, _style):
        together = list(group)
        first = together[0]
        if isinstance(first, Text) and len(together) > 1:
            text = "".join(run.text for run in together if isinstance(run, Text))
            tidied.append(replace(first, text=text))
        else:
            tidied.extend(together)
    return tuple(tidied)


def _style(run: Run) -> tuple[bool, bool, str] | None:
    """Return the style of text, None for a mark; what is alike side by side is one run."""
    return (run.emphasis, run.strong, run.link) if isinstance(run, Text) else None


def _encoded(run: Run) -> Run:
    """Return a run with the braces of its address percent-encoded."""
    if not isinstance(run, Text) or not run.link:
        return run
    return replace(run, link=run.link.replace("{", "%7B").replace("}", "%7D"))


def write(runs: Iterable[Run]) -> str:
    """Return the stored form of the runs: styles open and close in the fixed order link, strong, emphasis."""
    written: list[str] = []
    style = Text("")
    for run in tidy(runs):
        match run:
            case NoteMark(note):
                written.append(note_mark(note))
            case ReferenceMark(reference):
                written.append(reference_mark(reference))
            case Text():
                written.append(_turn(style, run) + escape(run.text))
                style = run
    written.append(_turn(style, Text("")))
    return "".join(written)


def _turn(before: Text, after: Text) -> str:
    """Return the marks that lead from one style to another."""
    marks: list[str] = []
    if before.emphasis and not after.emphasis:
        marks.append("{/em}")
    if before.strong and not after.strong:
        marks.append("{/strong}")
    if before.link and before.link != after.link:
        marks.append("{/link}")
    if after.link and before.link != after.link:
        marks.append(f"{{link:{after.link}}}")
    if after.strong and not before.strong:
        marks.append("{strong}")
    if after.emphasis and not before.emphasis:
        marks.append("{em}")
    return "".join(marks)


def plain(stored: str, number: Callable[[ReferenceId], str] = lambda _: "") -> str:
    """Return the words without marks; `number` says what a reference prints."""
    said: list[str] = []
    for run in parse(stored):
        match run:
            case Text(text):
                said.append(text)
            case ReferenceMark(reference):
                said.append(number(reference))
            case NoteMark():
                pass
    return "".join(said)


def notes(stored: str) -> list[NoteId]:
    """Return the footnotes marked in stored words, in order."""
    return [run.note for run in parse(stored) if isinstance(run, NoteMark)]


def references(stored: str) -> list[ReferenceId]:
    """Return the references marked in stored words, in order; living figures are none."""
    return [
        run.reference
        for run in parse(stored)
        if isinstance(run, ReferenceMark) and not run.reference.startswith(FIGURE)
    ]


def remarked(
    stored: str,
    note: Callable[[NoteId], NoteId | None],
    reference: Callable[[ReferenceId], ReferenceId | None],
) -> str:
    """Return stored words with other marks: each id goes through its function, and None takes the mark out.

    Living figures stay as they are.
    """
    runs: list[Run] = []
    for run in parse(stored):
        match run:
            case NoteMark(old):
                new_note = note(old)
                if new_note is not None:
                    runs.append(NoteMark(new_note))
            case ReferenceMark(figure) if figure.startswith(FIGURE):
                runs.append(run)
            case ReferenceMark(old_reference):
                new_reference = reference(old_reference)
                if new_reference is not None:
                    runs.append(ReferenceMark(new_reference))
            case Text():
                runs.append(run)
    return write(runs)


def cells(stored: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of stored cells of a table block: rows stand on lines, cells between tabs."""
    return tuple(tuple(row.split("\t")) for row in stored.split("\n")) if stored else ()


def tabled(rows: Sequence[Sequence[str]]) -> str:
    """Return stored cells in one string; blanks take the place of tabs and line ends inside a cell."""
    return "\n".join("\t".join(re.sub(r"[\t\r\n]+", " ", cell) for cell in row) for row in rows)
