"""Attachments: files and pages that a record names, never copies."""

from dataclasses import dataclass

from secretariat.domain.identity import AttachmentId


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file or page that belongs to a record; `target` is a path or an address as typed."""

    id: AttachmentId
    owner: str
    owner_kind: str
    order: str
    title: str = ""
    target: str = ""
