"""Names that are spelled two ways in one paper: Sao Paulo and Sao Paolo."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from secretariat.app.checks import sayings
from secretariat.app.checks.sheet import Passage, Sheet
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.tongue import tr

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_NUMBERED = re.compile(r"\b[A-Z][A-Za-z]{0,4}-?\d{1,3}\b")
_JOINED = re.compile(
    r"\b(?!The |An? )(?P<left>[A-Z][^\W\d_]{1,40}(?: [A-Z][^\W\d_]{1,40}){1,7}) (?:of|on|for|in|to|at|with) (?P<right>[A-Z][^\W\d_]{1,40}(?: [A-Z][^\W\d_]{1,40}){1,7})\b"
)
_SHORTEST = 5  # letters of a name that may be misspelled
_LONGEST = 40  # letters of a name; what is longer is none
_SURE = 6  # letters of a name that is judged without a neighbour
_POSSESSIVE = re.compile(r"[’'][sS]?$")


@dataclass(slots=True)
class _Spelling:
    """One spelling of a word written with a capital: where it stands and the names beside it."""

    places: list[Passage] = field(default_factory=list)
    neighbours: dict[str, str] = field(default_factory=dict)


def spelled_two_ways(sheet: Sheet) -> Iterator[Finding]:
    """Find two spellings of what seems one name: a letter apart, and beside the same name or too rare for chance."""
    spellings, common = _gathered(sheet)
    for one, other in _near(spellings):
        beside = _shared(spellings[one], spellings[other])
        if _alike(one, other, bool(beside), common):
            yield _finding(sheet, spellings, one, other, beside)
    yield from _numbered(sheet)
    yield from _joined(sheet)


def _gathered(sheet: Sheet) -> tuple[dict[str, _Spelling], set[str]]:
    """Return every word that bears a capital, and all words that occur in small letters."""
    spellings: dict[str, _Spelling] = defaultdict(_Spelling)
    common: set[str] = set()
    for passage in sheet.passages:
        before, end = "", 0
        for match in _WORD.finditer(passage.text):
            word = _POSSESSIVE.sub("", match.group())
            if not word[:1].isupper() or len(word) > _LONGEST:
                common.add(word)
                before = ""
                continue
            adjacent = before if passage.text[end : match.start()] == " " else ""
            if adjacent:
                spellings[word].neighbours[f"{adjacent} ·"] = f"{adjacent} {{}}"
                spellings[before].neighbours[f"· {word}"] = f"{{}} {word}"
            spellings[word].places.append(passage)
            before, end = word, match.end()
    return spellings, common


def _near(spellings: dict[str, _Spelling]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of spellings that are one letter apart, two letters changed about, or the same without accents."""
    buckets: dict[str, list[str]] = defaultdict(list)
    pairs: set[tuple[str, str]] = set()
    for word in spellings:
        if len(word) < _SHORTEST and _bare(word) == word:
            buckets[word].append(word)
            continue
        for key in {_bare(word), word, *(word[:i] + word[i + 1 :] for i in range(1, len(word)))}:
            buckets[key].append(word)
    for words in buckets.values():
        for i, one in enumerate(words):
            pairs.update((one, other) for other in words[i + 1 :] if _one_apart(one, other))
    return iter(sorted(pairs))


def _one_apart(one: str, other: str) -> bool:
    """Say whether two words differ by one letter or by the order of two, but not by an ending alone."""
    if one.lower() == other.lower() or one[0] != other[0] or one.isupper() or other.isupper():
        return False
    if _bare(one) == _bare(other):
        return True
    if min(len(one), len(other)) < _SHORTEST or one.startswith(other) or other.startswith(one):
        return False
    start = next(i for i in range(len(one)) if one[i : i + 1] != other[i : i + 1])
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return max(len(left), len(right)) <= 1 or (len(left) == 2 and left == right[::-1])


def _bare(word: str) -> str:
    """Return a word without its accents."""
    if word.isascii():
        return word
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def _shared(one: _Spelling, other: _Spelling) -> str:
    """Return a frame such as "Sao {}" in which both spellings stand, empty when there is none."""
    return next((frame for key, frame in one.neighbours.items() if key in other.neighbours), "")


def _alike(one: str, other: str, beside: bool, common: set[str]) -> bool:
    """Say whether two near spellings are one name: ordinary words that merely look alike are not."""
    ordinary = [word.lower() in common for word in (one, other)]
    if _bare(one) == _bare(other):
        return not any(ordinary)
    if beside:
        return not all(ordinary) and not _variant(one, other)
    return min(len(one), len(other)) >= _SURE and not any(ordinary) and not _variant(one, other)


def _variant(one: str, other: str) -> bool:
    """Say whether the words differ only as British and Oxford spelling do (organise, organize)."""
    return one.replace("is", "iz").replace("ys", "yz") == other.replace("is", "iz").replace("ys", "yz")


def _finding(sheet: Sheet, spellings: dict[str, _Spelling], one: str, other: str, beside: str) -> Finding:
    """Return the finding about two spellings, at the rarer one."""
    often, seldom = sorted((one, other), key=lambda word: -len(spellings[word].places))
    frame = beside or "{}"
    here = spellings[seldom].places
    there = sayings.together(passage.where for passage in spellings[often].places[:3])
    return sheet.found(
        "name-spelled-two-ways",
        Severity.WARNING,
        here[0],
        tr(
            "“{seldom}” in {places} is spelled “{often}” in {there}.",
            seldom=frame.format(seldom),
            places=sayings.together(passage.where for passage in here[:3]),
            often=frame.format(often),
            there=there,
        ),
    )


def _numbered(sheet: Sheet) -> Iterator[Finding]:
    """Find short names with a number that are written with and without a hyphen: G77 and G-77."""
    ways: dict[str, dict[str, Passage]] = defaultdict(dict)
    for passage in sheet.passages:
        for match in _NUMBERED.finditer(passage.text):
            ways[match.group().replace("-", "")].setdefault(match.group(), passage)
    for said in ways.values():
        if len(said) > 1:
            first, second = list(said.items())[:2]
            yield _two_ways(sheet, second, first)


def _joined(sheet: Sheet) -> Iterator[Finding]:
    """Find long names that differ only in the small word that joins them: Council on, Council for Social Welfare."""
    ways: dict[tuple[str, str], dict[str, Passage]] = defaultdict(dict)
    for passage in sheet.passages:
        for match in _JOINED.finditer(passage.text):
            ways[match["left"], match["right"]].setdefault(match.group(), passage)
    for said in ways.values():
        if len(said) > 1:
            first, second = list(said.items())[:2]
            yield _two_ways(sheet, second, first)


def _two_ways(sheet: Sheet, here: tuple[str, Passage], there: tuple[str, Passage]) -> Finding:
    """Return the finding about a name that is written otherwise in another place."""
    (said, at), (other, elsewhere) = here, there
    return sheet.found(
        "name-spelled-two-ways",
        Severity.NOTICE,
        at,
        tr(
            "“{said}” in {where} is written “{other}” in {where2}.",
            said=said,
            where=at.where,
            other=other,
            where2=elsewhere.where,
        ),
    )


RULES = (spelled_two_ways,)
