"""Translations that somebody has confirmed against their source."""

from dataclasses import dataclass

from secretariat.domain.identity import ConfirmationId, PaperId
from secretariat.domain.language import Language


@dataclass(frozen=True, slots=True)
class Confirmation:
    """That the words of a thing in `language` render its words in the leading language as these stood.

    Its id is `derived_id(owner, f"confirmed {language}")`. `owner` is a block, note, appendix or paper (`owner_kind`);
    `source` is the SHA-256 of the leading words in hexadecimal.
    """

    id: ConfirmationId
    paper: PaperId
    owner: str
    owner_kind: str
    language: Language
    source: str = ""
