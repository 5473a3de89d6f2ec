"""Translations and their source: when the words of the leading language change, those of the others wait to be confirmed."""

from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from secretariat.domain.confirmation import Confirmation
from secretariat.domain.identity import ConfirmationId, PaperId, derived_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Appendix, Paper
from secretariat.store.writer import Writer


def digest(words: str) -> str:
    """Return by what the words of a source are known: their SHA-256 in hexadecimal."""
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def id_of(owner: str, language: Language) -> ConfirmationId:
    """Return the id of the confirmation of a thing's words in a language, the same on every machine."""
    return ConfirmationId(derived_id(owner, f"confirmed {language}"))


def confirm(write: Writer, paper: Paper, owner: str, kind: str, words: Words, language: Language) -> None:
    """Note that words in a language render the leading ones as they stand."""
    source = digest(words[paper.leading])
    known = write.find(Confirmation, id_of(owner, language))
    if known is not None:
        write.put(replace(known, source=source))
    else:
        write.put(Confirmation(id_of(owner, language), paper.id, owner, kind, language, source))


def before_change(
    write: Writer, paper: PaperId, owner: str, kind: str, words: Words, language: Language
) -> None:
    """Before words in a language change: if it leads, note which source the translations there are were made from."""
    if not any(text for spoken, text in words if spoken is not language):
        return
    whole = write.get(Paper, paper)
    if language is not whole.leading or not words[language]:
        return
    for spoken, text in words:
        known = write.find(Confirmation, id_of(owner, spoken)) if text and spoken is not language else None
        if text and spoken is not language and known is None:
            confirm(write, whole, owner, kind, words, spoken)


def of_paper(paper: Paper) -> Words:
    """Return what is confirmed at the head of a paper, together: title and subtitles."""
    return _together(paper.title, paper.subtitles)


def of_appendix(appendix: Appendix) -> Words:
    """Return what is confirmed of an appendix, together: all its own words, not those of the register."""
    parts = appendix.title, appendix.subtitle, appendix.note, appendix.columns, appendix.cells
    return _together(*parts)


def _together(*parts: Words) -> Words:
    """Return several words as one; a language in which none is said has none."""
    words = Words()
    for language in Language:
        said = "\n".join(part[language] for part in parts)
        words = words.having(language, said if said.strip() else "")
    return words


def before_paper(write: Writer, old: Paper, new: Paper) -> None:
    """Before the head of a paper changes in its leading language, note which source the translations were made from."""
    words, leading = of_paper(old), old.leading
    if words[leading] != of_paper(new)[leading]:
        before_change(write, old.id, old.id, "paper", words, leading)


def before_appendix(write: Writer, old: Appendix, new: Appendix) -> None:
    """Before an appendix changes in the leading language, note which source the translations were made from."""
    words, leading = of_appendix(old), write.get(Paper, old.paper).leading
    if words[leading] != of_appendix(new)[leading]:
        before_change(write, old.paper, old.id, "appendix", words, leading)


def stale(
    confirmations: Iterable[Confirmation],
    words: dict[str, Words],
    leading: Language,
    language: Language,
) -> frozenset[str]:
    """Return the things whose words in a language were made from other leading words than those of now."""
    return frozenset(
        one.owner
        for one in confirmations
        if one.language is language
        and one.owner in words
        and words[one.owner][language]
        and words[one.owner][leading]
        and one.source != digest(words[one.owner][leading])
    )
