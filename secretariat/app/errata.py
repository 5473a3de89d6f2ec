"""What leads from one printed state of a paper to another, said as a corrigendum says it: for “this”, read “that”."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from secretariat.domain import diff3, difference, inline
from secretariat.domain.difference import Piece, Turn
from secretariat.domain.edition import EditionKind
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Kind
from secretariat.domain.printing import PrintAppendix, PrintPaper, plain
from secretariat.domain.typography import quoted

_AROUND = 3  # words said before and after what is corrected, so that its place is found

Papers = Mapping[Language, PrintPaper]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The standing words of corrigenda and addenda in one language; the places are those of `Passage.kind`."""

    titles: Mapping[EditionKind, str]
    openings: Mapping[EditionKind, str]
    places: Mapping[str, str]
    read: str
    replace: str
    add: str
    first: str
    delete: str
    untouched: str


PHRASES: Mapping[Language, Phrases] = {
    Language.EN: Phrases(
        {EditionKind.CORRIGENDUM: "Corrigendum", EditionKind.ADDENDUM: "Addendum"},
        {
            EditionKind.CORRIGENDUM: "Document {symbol} is corrected as follows.",
            EditionKind.ADDENDUM: "The following is added to document {symbol}.",
        },
        {
            "title": "Title",
            "paragraph": "Paragraph {}",
            "heading": "Heading {}",
            "note": "Footnote {}",
            "opening": "Opening words",
            "row": "{}",
        },
        "{}: for “{}”, read “{}”.",
        "{}: the words are replaced by “{}”.",
        "{}: after it, add “{}”.",
        "At the beginning, add “{}”.",
        "{}: deleted.",
        "{}: the English text is not concerned.",
    ),
    Language.FR: Phrases(
        {EditionKind.CORRIGENDUM: "Corrigendum", EditionKind.ADDENDUM: "Addendum"},
        {
            EditionKind.CORRIGENDUM: "Le document {symbol} est corrigé comme suit.",
            EditionKind.ADDENDUM: "Le texte suivant est ajouté au document {symbol}.",
        },
        {
            "title": "Titre",
            "paragraph": "Paragraphe {}",
            "heading": "Intertitre {}",
            "note": "Note {}",
            "opening": "Premiers mots",
            "row": "{}",
        },
        "{}: au lieu de «\u00a0{}\u00a0», lire «\u00a0{}\u00a0».",
        "{}: le texte est remplacé par «\u00a0{}\u00a0».",
        "{}: ajouter à la suite «\u00a0{}\u00a0».",
        "Au début, ajouter «\u00a0{}\u00a0».",
        "{}: supprimé.",
        "{}: le texte français n’est pas modifié.",
    ),
    Language.ES: Phrases(
        {EditionKind.CORRIGENDUM: "Corrigéndum", EditionKind.ADDENDUM: "Addéndum"},
        {
            EditionKind.CORRIGENDUM: "El documento {symbol} se corrige como sigue.",
            EditionKind.ADDENDUM: "Se añade al documento {symbol} el texto siguiente.",
        },
        {
            "title": "Título",
            "paragraph": "Párrafo {}",
            "heading": "Encabezamiento {}",
            "note": "Nota {}",
            "opening": "Palabras iniciales",
            "row": "{}",
        },
        "{}: donde dice «{}», debe decir «{}».",
        "{}: el texto se sustituye por «{}».",
        "{}: añádase a continuación «{}».",
        "Al comienzo, añádase «{}».",
        "{}: suprimido.",
        "{}: el texto español no se modifica.",
    ),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of a printed paper: what it is (a place in `Phrases.places`), its number, its label and its words."""

    kind: str
    number: str
    label: str
    text: str


Passages = Mapping[str, Passage]


@dataclass(frozen=True, slots=True)
class Erratum:
    """What became of one passage; it is `new` where it did not stand there before. `said` is one sentence a language or more."""

    new: bool
    said: Words


def errata(before: Papers, after: Papers) -> tuple[Erratum, ...]:
    """Return what leads from one state to the other, in the order of the later one; both speak the same languages."""
    old = {language: _passages(paper) for language, paper in before.items()}
    new = {language: _passages(paper) for language, paper in after.items() if language in old}
    first, *_ = new.values()
    was, *_ = old.values()
    keys = _ordered(list(was), list(first))
    found = []
    for key in keys:
        changed = {language for language in new if _text(old[language], key) != _text(new[language], key)}
        if changed:
            said = Words(
                **{
                    language.value: "\n".join(_said(key, language, old[language], new[language]))
                    for language in new
                }
            )
            found.append(Erratum(key not in was, said))
    return tuple(found)


def _text(passages: Passages, key: str) -> str | None:
    """Return the words of a passage, None where there is none."""
    return passages[key].text if key in passages else None


def _ordered(old: list[str], new: list[str]) -> list[str]:
    """Return the keys of both states, what was deleted where it stood."""
    kept = diff3.matches(old, new)
    staying, at, found = set(new), 0, list[str]()
    for index, key in enumerate(old):
        if index in kept:
            found += new[at : kept[index] + 1]
            at = kept[index] + 1
        elif key not in staying:
            found.append(key)
    return found + new[at:]


def _said(key: str, language: Language, old: Passages, new: Passages) -> Iterator[str]:
    """Yield in a language what became of a passage."""
    phrases = PHRASES[language]
    if _text(old, key) == _text(new, key):
        yield _sentence(phrases.untouched, _place(new[key], phrases))
    elif key not in new:
        yield _sentence(phrases.delete, _place(old[key], phrases))
    elif key not in old:
        whole = " ".join(filter(None, (new[key].label, new[key].text)))
        keys = list(new)
        before = keys[keys.index(key) - 1] if keys.index(key) else ""
        behind = (_place(new[before], phrases),) if before else ()
        yield _sentence(phrases.add if before else phrases.first, *behind, whole)
    else:
        place = _place(new[key], phrases)
        yield from _reworded(place, old[key].text, new[key].text, phrases)


def _sentence(phrase: str, *parts: str) -> str:
    """Return a sentence as stored words; one that ends with words that end a sentence has no second full stop."""
    said = phrase.format(*parts)
    return inline.escape(said[:-1] if said.endswith((".”.", ".».")) else said)


def _reworded(place: str, before: str, after: str, phrases: Phrases) -> Iterator[str]:
    """Yield each change of words with the words around it."""
    pieces = difference.words(inline.escape(before), inline.escape(after))
    if not any(piece.turn is Turn.SAME for piece in pieces):
        yield _sentence(phrases.replace, place, after)
        return
    for start, end in _stretches(pieces):
        ahead = _end_of(inline.plain(pieces[start - 1].stored)) if start else ""
        behind = _start_of(inline.plain(pieces[end].stored)) if end < len(pieces) else ""
        texts = (
            "".join(inline.plain(piece.stored) for piece in pieces[start:end] if piece.turn is not turn)
            for turn in (Turn.ADDED, Turn.DELETED)
        )
        yield _sentence(phrases.read, place, *(f"{ahead}{text}{behind}".strip() for text in texts))


def _stretches(pieces: tuple[Piece, ...]) -> Iterator[tuple[int, int]]:
    """Yield where each change begins and ends among the pieces."""
    start = None
    for index, piece in enumerate(pieces):
        if piece.turn is Turn.SAME:
            if start is not None:
                yield start, index
            start = None
        elif start is None:
            start = index
    if start is not None:
        yield start, len(pieces)


def _end_of(text: str) -> str:
    """Return the last words of a text, with the blank that follows them."""
    return " ".join(text.split(" ")[-_AROUND - text.endswith(" ") :])


def _start_of(text: str) -> str:
    """Return the first words of a text, with the blank before them."""
    return " ".join(text.split(" ")[: _AROUND + text.startswith(" ")])


def _place(passage: Passage, phrases: Phrases) -> str:
    """Return where a passage stands, in words."""
    return phrases.places[passage.kind].format(passage.number)


def _passages(paper: PrintPaper) -> Passages:
    """Return the passages of a paper by key, in order."""
    found = {"title": Passage("title", "", "", plain(paper.title))}
    for line in paper.lines:
        kind = "heading" if line.kind is Kind.HEADING else "paragraph" if line.number else "opening"
        number = line.number or quoted(plain(line.inlines), paper.language)
        text = plain(line.inlines)
        if line.table:
            rows = (line.table.heads, *line.table.rows)
            text = "\n".join(" | ".join(map(plain, row)) for row in rows)
        found[line.id] = Passage(kind, number, line.label, text)
    for note in paper.notes:
        text = "\n".join(map(plain, note.paragraphs))
        found[f"note {note.id}"] = Passage("note", str(note.number), str(note.number), text)
    for appendix in paper.appendices:
        found |= _of_appendix(appendix)
    return found


def _of_appendix(appendix: PrintAppendix) -> dict[str, Passage]:
    """Return the passages of an appendix by key, in order."""
    heads = {"title": appendix.title, "subtitle": appendix.subtitle, "note": appendix.note}
    found = {
        f"{appendix.id} {name}": Passage("row", appendix.heading, "", plain(inlines))
        for name, inlines in heads.items()
        if name != "note"
    }
    ids = appendix.table.ids or tuple(map(str, range(len(appendix.table.rows))))
    for number, (id, row) in enumerate(zip(ids, appendix.table.rows, strict=True), 1):
        text = " | ".join(map(plain, row))
        found[f"{appendix.id} {id}"] = Passage("row", f"{appendix.heading}, {number}", "", text)
    return found | {f"{appendix.id} note": Passage("row", appendix.heading, "", plain(appendix.note))}
