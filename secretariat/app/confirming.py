"""Translations and their source: when the words of the leading language change, those of the others wait to be confirmed."""

from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from secretariat.domain.confirmation import Confirmation
from secretariat.domain.identity import ConfirmationId, PaperId, derived_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Paper
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
