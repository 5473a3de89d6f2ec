"""The PDF of a paper as it stands, made for looking at and for printing."""

from dataclasses import dataclass

from secretariat.app import export
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress
from secretariat.domain.printing import PrintPaper


@dataclass(frozen=True, slots=True)
class Proof:
    """A paper and its PDF; `data` is empty where nothing has changed since a fingerprint."""

    paper: PrintPaper
    data: bytes


def proof(
    workspace: Workspace, paper: PaperId, language: Language | None, progress: Progress, known: str = ""
) -> Proof:
    """Return the proof of a paper, on any thread (raises Gone, UnprintableCharacter, and Cancelled through `progress`)."""
    job = workspace.ask(export.proof, paper, language)
    if job.paper.fingerprint == known:
        return Proof(job.paper, b"")
    return Proof(job.paper, export.pdf_bytes(job, progress))
