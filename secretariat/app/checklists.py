"""The clearance slip of a paper and the checklist of a session: what they begin with, and their sheet as a file."""

import tomllib
from dataclasses import replace
from functools import cache
from typing import Any

from secretariat.app import export
from secretariat.app.export import Job
from secretariat.app.folder import folder
from secretariat.app.queries import task
from secretariat.app.workspace import Reading
from secretariat.domain import printing
from secretariat.domain.checklist import Checklist
from secretariat.domain.identity import PaperId, SessionId
from secretariat.domain.language import Language
from secretariat.domain.paper import Paper
from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import Register

FORMATS = ("pdf", "docx")


@cache
def template(language: Language) -> Checklist:
    """Return the words of one language, with the lines a slip and a checklist begin with."""
    data: dict[str, Any] = tomllib.loads((folder() / "checklists" / f"{language}.toml").read_text("utf-8"))
    data["statuses"] = list(data["statuses"].items())
    held: dict[str, Any] = {name: tuple(one) if isinstance(one, list) else one for name, one in data.items()}
    return Checklist(language, **held)


def prepare_clearance(at: Reading, paper: PaperId, language: Language) -> Job:
    """Return what the clearance slip of a paper needs (raises Gone)."""
    job = _job(at, task.slip(at, paper, template(language)))
    symbol = at.read.get(Paper, paper).symbol
    return replace(job, stem=f"{symbol}, {printing.plain(job.paper.title)}") if symbol else job


def prepare_checklist(at: Reading, session: SessionId, language: Language) -> Job:
    """Return what the checklist of a session needs (raises Gone)."""
    return _job(at, task.checklist(at, session, template(language)))


def _job(at: Reading, sheet: PrintPaper) -> Job:
    """Return the job of a single sheet."""
    stem = ", ".join(filter(None, (sheet.symbol, printing.plain(sheet.title))))
    return Job(replace(sheet, stamp=export.now()), Register(bare=True), at.stationery.fonts, stem=stem)
