"""The manual: its pages in the order of its contents, the words of each, and the search over all of them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from secretariat.app.folder import folder
from secretariat.domain import folding
from secretariat.domain.language import Language
from secretariat.domain.tongue import marked

FIRST = "first-steps"
CONTENTS = (
    (marked("To begin"), (FIRST, "home", "agenda")),
    (
        marked("The paper"),
        ("paper", "footnotes", "decisions", "appendix", "languages", "find", "paste", "import"),
    ),
    (marked("Until it goes out"), ("findings", "comments", "export", "issue")),
    (marked("Register and follow-up"), ("register", "pictures", "follow-up", "ranking", "review")),
    (marked("Colleagues and safety"), ("colleagues", "nothing-lost")),
    (marked("The program"), ("preferences", "keyboard", "accessibility", "trouble", "installing")),
)
PAGES = tuple(name for _, names in CONTENTS for name in names)
AROUND = 60  # letters of an excerpt before what was found
EXCERPT = 160

_HEADING = re.compile(r"^(#{1,4}) +(.+?)(?: *\{#([a-z-]+)\})?$")
_PICTURE = re.compile(r"!\[([^]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")
_LISTED = re.compile(r"^(?:[-|>]|\d+\.) |\|[ |:-]*", re.MULTILINE)
_SET = re.compile(r"\*+|`")


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading of a page; `anchor` is the name by which links and keys lead to it."""

    level: int
    heading: str
    anchor: str
    words: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A section in which words were found: the `order`th of its page, and its words around the first place."""

    page: str
    title: str
    heading: str
    order: int
    excerpt: str


def read(page: str, language: Language) -> str:
    """Return a page of the manual as it was written; in English where it is not there in `language`."""
    return _beside(f"{page}.md", language).read_text(encoding="utf-8")


def picture(name: str, language: Language) -> Path:
    """Return where a picture of the manual lies; the English one where there is none in `language`."""
    return _beside(f"pictures/{Path(name).name}", language)


def _beside(name: str, language: Language) -> Path:
    """Return where a part of the manual lies, in a language or in English."""
    manual = folder() / "manual"
    own = manual / language / name
    return own if own.exists() else manual / Language.EN / name


def sections(text: str) -> tuple[Section, ...]:
    """Return the sections of a page, in their order; what stands above the first heading belongs to none."""
    found: list[tuple[int, str, str, list[str]]] = []
    for line in text.splitlines():
        heading = _HEADING.match(line)
        if heading:
            found.append((len(heading[1]), heading[2], heading[3] or "", []))
        elif found:
            found[-1][3].append(line)
    return tuple(
        Section(level, heading, anchor, _plain("\n".join(lines))) for level, heading, anchor, lines in found
    )


def shown(text: str) -> str:
    """Return a page as it is shown: without the names of its sections."""
    return "\n".join(_unnamed(line) for line in text.splitlines())


def _unnamed(line: str) -> str:
    """Return a line without the name of the section it opens."""
    heading = _HEADING.match(line)
    return f"{heading[1]} {heading[2]}" if heading else line


def _plain(text: str) -> str:
    """Return the words of a page without what marks them."""
    bare = _LINK.sub(r"\1", _PICTURE.sub("", text))
    return " ".join(_SET.sub("", _LISTED.sub(" ", bare)).split())


def find(pages: Mapping[str, str], words: str) -> tuple[Hit, ...]:
    """Return the sections that hold every one of the words, or the beginnings of words; headings come first."""
    wanted = [folding.fold(word).text for word in words.split()]
    if not wanted:
        return ()
    found = sorted(_hits(pages, wanted), key=lambda hit: hit[0])
    return tuple(hit for _, hit in found)


def _hits(pages: Mapping[str, str], wanted: Iterable[str]) -> Iterator[tuple[int, Hit]]:
    """Yield each section that holds all that is wanted, with its rank: 0 in a title, 1 in a heading, 2 in the text."""
    starts = [re.compile(rf"(?<!\w){re.escape(word)}") for word in wanted]
    for name, text in pages.items():
        parts = sections(text)
        for order, part in enumerate(parts):
            head, whole = folding.fold(part.heading), folding.fold(f"{part.heading}. {part.words}")
            if not all(start.search(whole.text) for start in starts):
                continue
            in_head = all(start.search(head.text) for start in starts)
            rank = (0 if part.level == 1 else 1) if in_head else 2
            yield rank, Hit(name, parts[0].heading, part.heading, order, _excerpt(part.words, starts))


def _excerpt(words: str, starts: Iterable[re.Pattern[str]]) -> str:
    """Return the words around the first place where one of what was looked for stands."""
    folded = folding.fold(words)
    places = [found.start() for start in starts if (found := start.search(folded.text))]
    at = folded.starts[min(places)] if places else 0
    begin = words.rfind(" ", 0, max(0, at - AROUND)) + 1 if at > AROUND else 0
    rest = words[begin:]
    said = rest if len(rest) <= EXCERPT else f"{rest[:EXCERPT].rpartition(' ')[0]} …"
    return f"… {said}" if begin else said
