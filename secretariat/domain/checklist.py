"""Checklists: the words of the clearance slip and of the checklist of a session, and what each begins with."""

from dataclasses import dataclass, replace

from secretariat.domain.language import Language


@dataclass(frozen=True, slots=True)
class Checklist:
    """The standing words of both in one language; `heads` are those of the columns, `statuses` pairs a status with its word."""

    language: Language
    clearance: str
    checklist: str
    status: str
    owner: str
    items: str
    none: str
    line: str
    heads: tuple[str, ...]
    statuses: tuple[tuple[str, str], ...]
    stages: tuple[str, ...]
    session: tuple[str, ...]

    @property
    def for_session(self) -> "Checklist":
        """The same words with the head that the lines of a session have."""
        return replace(self, heads=(self.line, *self.heads[1:]))
