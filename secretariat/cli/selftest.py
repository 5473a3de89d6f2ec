"""The self-test, which tells whether what the program needs works on this computer."""

import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import TimeoutExpired

import click

from secretariat import __version__
from secretariat.app import apart, importing, places, resources, sample
from secretariat.app import export as exports
from secretariat.app.delivery import make_folder
from secretariat.app.queries import paper as papers
from secretariat.app.sentences import sentence
from secretariat.app.spelling import DICTIONARIES, Speller
from secretariat.app.workspace import Workspace
from secretariat.cli import again, endurance
from secretariat.domain.draft import Draft
from secretariat.domain.language import Language
from secretariat.domain.told import Refused, Told, Unknown

SPELT = {
    Language.EN: ("programme", "porgramme"),
    Language.FR: ("décision", "décizion"),
    Language.ES: ("reunión", "reunnión"),
}


def run(folder: Path) -> int:
    """Try each part in `folder`, write result.json there, and return 0 when all went well, else 1."""
    make_folder(folder)
    home = places.Home(folder / "data", folder / "config")
    results = [
        _tried("resources", _resources),
        _tried("database and sample", lambda: _sample(folder, home)),
        _tried("exports", lambda: _exports(folder, home)),
        _tried("reading what strangers send", lambda: _apart(folder)),
        _tried("publishing and being killed", lambda: _endurance(folder, home)),
        _tried("spelling", lambda: _spelling(home)),
        _tried("window", lambda: _window(folder)),
        _tried("preview", lambda: _pages(folder)),
    ]
    said = {"version": __version__, "passed": all(result["passed"] for result in results), "parts": results}
    (folder / "result.json").write_text(json.dumps(said, ensure_ascii=False, indent=2), encoding="utf-8")
    for result in results:
        click.echo(
            f"{'passed' if result['passed'] else 'FAILED'}  {result['part']}  {result['detail']}".rstrip()
        )
    return 0 if said["passed"] else 1


def _tried(part: str, test: Callable[[], str]) -> dict[str, object]:
    """Return how one part went; an error of the world is a sentence, our own mistake stops the test whole."""
    start = time.perf_counter()
    try:
        detail, passed = test(), True
    except Told as told:
        detail, passed = sentence(told), False
    except (OSError, TimeoutExpired) as error:
        detail, passed = str(error), False
    return {
        "part": part,
        "passed": passed,
        "detail": detail,
        "ms": round(1000 * (time.perf_counter() - start)),
    }


def _resources() -> str:
    """Read phrases, profiles and fonts."""
    fonts = sorted((resources.folder() / "fonts").glob("*.ttf"))
    if not fonts:
        raise Unknown("font in", str(resources.folder() / "fonts"))
    return f"{len(resources.phrases())} languages, {len(resources.profiles())} profiles, {len(fonts)} fonts"


def _sample(folder: Path, home: places.Home) -> str:
    """Make the sample anew."""
    file = folder / "self-test.gbwp"
    file.unlink(missing_ok=True)
    sample.make(file, home)
    return f"{file.stat().st_size:,} bytes"


def _exports(folder: Path, home: places.Home) -> str:
    """Export the first paper of the sample; each file is read back as it is written."""
    with Workspace.open(folder / "self-test.gbwp", home.places, places.who(home)) as workspace:
        first = workspace.ask(papers.every)[0]
        job = workspace.ask(exports.prepare, first.id)
    return ", ".join(path.name for path in exports.write(job, folder))


def _apart(folder: Path) -> str:
    """Read a text in a process of its own, as everything is read that comes from elsewhere."""
    text = folder / "self-test.txt"
    text.write_text("1. The first paragraph.\n\n2. The second paragraph.\n", encoding="utf-8")
    draft = apart.read(importing.propose, text)
    return f"{len(draft.blocks)} paragraphs" if isinstance(draft, Draft) else ""


def _endurance(folder: Path, home: places.Home) -> str:
    """Kill the program while it publishes into the folder, again and again; nothing may be lost."""
    return endurance.run(folder, home, places.Home(folder / "other" / "data", folder / "other" / "config"))


def _spelling(home: places.Home) -> str:
    """Look a right and a wrong word up in each language."""
    speller = Speller(home)
    for language, (right, wrong) in SPELT.items():
        if [len(found) for found in speller.wrong((right, wrong), language)] != [0, 1]:
            raise Refused(f"The dictionary {DICTIONARIES[language]} does not tell “{right}” from “{wrong}”.")
    return ", ".join(DICTIONARIES.values())


def _window(folder: Path) -> str:
    """Show the window for a moment, off the screen."""
    return _shown(folder, "--self-test-window")


def _pages(folder: Path) -> str:
    """Draw the first page of what was exported, as the preview does."""
    exported = next(folder.glob("*.pdf"), None)
    if exported is None:
        raise Refused("Nothing was exported that could be shown.")
    return _shown(folder, "--self-test-pages", str(exported))


def _shown(folder: Path, *asked: str) -> str:
    """Have something shown by a process of its own, off the screen; return what it says of it (raises Refused)."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SECRETARIAT_HOME": str(folder.absolute())}
    done = subprocess.run(
        again.command(*asked), env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    if done.returncode:
        said = done.stderr.strip().splitlines() or [f"it ended with status {done.returncode}"]
        raise Refused(f"The window cannot be shown: {said[-1][:300]}.")
    return done.stdout.strip()
