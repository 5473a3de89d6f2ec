"""The texts of the program in other languages: gathers them from the source, keeps what is translated, compiles it.

python3 installer/dev.py words                      renew the files in resources/translations
python installer/translations.py --missing FILE     and write what is not translated yet into a file
python installer/translations.py --take FILE ...    and take translations from files filled in: {text: {"fr": …, "es": …}}
"""

import argparse
import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "es")
CONTEXT = "Secretariat"
TABLES = {
    "Entry": (1, 7, "text", "tip"),
    "Column": (1, 6, "title", "tip"),
    "Leaf": (1,),
    "Asked": (1, 4, "label", "tip"),
}
"""Tables whose rows hold texts: where these stand in the call that makes a row. Elsewhere a text is marked."""
ENGLISH = ("cli", "exporters")
"""Rooms that speak English alone, or the language of a paper."""

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the program; `note` tells two meanings apart, `counted` says that it depends on a number."""

    text: str
    note: str = ""
    counted: bool = False

    @property
    def key(self) -> Key:
        """What it is known by."""
        return self.text, self.note


@dataclass(slots=True)
class Translation:
    """A text with what it is in another language: one form, or as many as the language counts with."""

    message: Message
    forms: tuple[str, ...]
    vanished: bool = False

    @property
    def finished(self) -> bool:
        """Whether every form says something."""
        return all(self.forms)


def gather(root: Path = ROOT / "secretariat") -> dict[Key, Message]:
    """Return every text of the program."""
    found: dict[Key, Message] = {}
    for path in sorted(root.rglob("*.py")):
        if path.relative_to(root).parts[0] not in ENGLISH and path.name != "tongue.py":
            for message in _of_module(ast.parse(path.read_text(encoding="utf-8"))):
                known = found.setdefault(message.key, message)
                if known != message:
                    raise ValueError(f"counted in one place and not in another: {message.text}")
    return dict(sorted(found.items(), key=lambda one: (one[0][0].casefold(), one[0])))


def _of_module(tree: ast.Module) -> Iterator[Message]:
    """Yield the texts of a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node)
        elif isinstance(node, ast.AnnAssign) and node.value is not None and _is_label(node):
            yield from map(Message, _texts(node.value))


def _is_label(node: ast.AnnAssign) -> bool:
    """Say whether this names what a command does."""
    return getattr(node.target, "id", "") == "label" and "ClassVar" in ast.dump(node.annotation)


def _of_call(call: ast.Call) -> Iterator[Message]:
    """Yield the texts a call names."""
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    match name:
        case "tr":
            note = next(iter(_texts(call.args[1])), "") if len(call.args) > 1 else ""
            yield from (Message(text, note) for text in _texts(call.args[0]))
        case "marked" if call.args:
            yield from map(Message, _texts(call.args[0]))
        case "counted" if len(call.args) > 2:
            yield from (Message(text, counted=True) for text in _texts(call.args[1]))
        case _ if name in TABLES:
            yield from _of_row(call, TABLES[name])


def _of_row(call: ast.Call, where: Sequence[int | str]) -> Iterator[Message]:
    """Yield the texts of a row of a table."""
    given: list[ast.expr] = [call.args[at] for at in where if isinstance(at, int) and at < len(call.args)]
    given += [one.value for one in call.keywords if one.arg in where]
    yield from (Message(text) for node in given for text in _texts(node) if text)


def _texts(node: ast.expr) -> Iterator[str]:
    """Yield a text, or the two of a choice; what is computed is marked elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def read(path: Path) -> dict[Key, Translation]:
    """Return the translations of a file, those that are no longer needed too."""
    if not path.is_file():
        return {}
    found = {}
    for element in ET.parse(path).getroot().iter("message"):
        said = element.find("translation")
        counted = element.get("numerus") == "yes"
        message = Message(element.findtext("source") or "", element.findtext("comment") or "", counted)
        forms: tuple[str, ...] = ()
        if said is not None:
            forms = (
                tuple(one.text or "" for one in said.iter("numerusform")) if counted else (said.text or "",)
            )
        found[message.key] = Translation(message, forms, said is not None and said.get("type") == "vanished")
    return found


def renewed(known: Mapping[Key, Translation], wanted: Mapping[Key, Message]) -> dict[Key, Translation]:
    """Return a translation of every text that is wanted, empty where none is known; what vanished is kept behind them."""
    found = {}
    for key, message in wanted.items():
        held, count = known.get(key), 2 if message.counted else 1
        fits = held is not None and len(held.forms) == count
        found[key] = Translation(message, held.forms if held and fits else ("",) * count)
    gone = {key: one for key, one in known.items() if key not in wanted and one.finished}
    return found | {key: Translation(one.message, one.forms, vanished=True) for key, one in gone.items()}


def written(language: str, translations: Mapping[Key, Translation]) -> str:
    """Return the content of a file of translations, as Qt Linguist reads it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for one in translations.values():
        element = ET.SubElement(context, "message", {"numerus": "yes"} if one.message.counted else {})
        ET.SubElement(element, "source").text = one.message.text
        if one.message.note:
            ET.SubElement(element, "comment").text = one.message.note
        kind = "vanished" if one.vanished else "" if one.finished else "unfinished"
        said = ET.SubElement(element, "translation", {"type": kind} if kind else {})
        if one.message.counted:
            for form in one.forms:
                ET.SubElement(said, "numerusform").text = form
        else:
            said.text = one.forms[0]
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ET.tostring(root, encoding="unicode") + "\n"


def taken(known: dict[Key, Translation], language: str, given: Mapping[str, Mapping[str, object]]) -> None:
    """Put translations in that were handed in by text; a note stands behind the text, after a bar."""
    for text, said in given.items():
        source, _, note = text.partition(" ¦ ")
        held, form = known.get((source, note)), said.get(language)
        forms = tuple(map(str, form)) if isinstance(form, list) else (str(form or ""),)
        if held is None or not all(forms):
            print(f"{language}: not taken: {text}", file=sys.stderr)
        elif len(forms) == len(held.forms):
            held.forms = forms
        elif len(forms) == 1:
            held.forms = forms * len(held.forms)


def missing(known: Mapping[str, Mapping[Key, Translation]]) -> dict[str, dict[str, object]]:
    """Return what is to be translated, in the form in which it is handed in."""
    asked: dict[str, dict[str, object]] = {}
    for language, translations in known.items():
        for one in translations.values():
            if not one.finished and not one.vanished:
                name = " ¦ ".join(filter(None, one.message.key))
                asked.setdefault(name, {})[language] = list(one.forms) if one.message.counted else ""
    return asked


def compiled(source: Path, target: Path) -> None:
    """Compile a file of translations to what the program loads."""
    folder = Path(PySide6.__file__).parent
    tool = next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.is_file())
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True)


def file_of(language: str, ending: str) -> Path:
    """Return where the translations of a language lie: "ts" to be worked on, "qm" to be loaded."""
    return FOLDER / f"secretariat_{language}.{ending}"


def keys_of(language: str, ending: str) -> Path:
    """Return where the names of keys lie that Qt does not call as the keyboards of a language do."""
    return FOLDER / f"keys_{language}.{ending}"


def main() -> int:
    """Renew the files, take in and write out what is asked for, and say how much is translated."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--take", type=Path, nargs="*", default=[], metavar="FILE", help="translations to take in"
    )
    parser.add_argument("--missing", type=Path, metavar="FILE", help="where to write what is not translated")
    wishes = parser.parse_args()
    wanted, known = gather(), {}
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        known[language] = renewed(read(file_of(language, "ts")), wanted)
        for path in wishes.take:
            taken(known[language], language, json.loads(path.read_text(encoding="utf-8")))
        file_of(language, "ts").write_text(written(language, known[language]), encoding="utf-8", newline="\n")
        compiled(file_of(language, "ts"), file_of(language, "qm"))
        compiled(keys_of(language, "ts"), keys_of(language, "qm"))
        done = sum(one.finished for one in known[language].values() if not one.vanished)
        print(f"{language}: {done} of {len(wanted)} texts translated")
    if wishes.missing:
        said = json.dumps(missing(known), ensure_ascii=False, indent=1)
        wishes.missing.write_text(said + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
