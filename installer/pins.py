"""Writes the files of pins: exact versions and hashes for Linux and Windows, from the ranges in pyproject.toml."""

import subprocess
import tempfile
import tomllib
from pathlib import Path

from installer.environment import OLDEST_PYTHON, Environment, Need
from installer.system import CannotSetUp

RESOLVER = "uv"


def renew(environment: Environment, *, upgrade: bool) -> None:
    """Write every file of pins anew; with `upgrade`, at the newest versions the ranges allow."""
    project = environment.root / "pyproject.toml"
    with tempfile.TemporaryDirectory() as scratch:
        backend = Path(scratch, "backend.in")
        backend.write_text("\n".join(_backend(project)), "utf-8")
        resolver = Path(scratch, "resolver.in")
        resolver.write_text(RESOLVER, "utf-8")
        inputs = [str(project), str(backend)]
        _compile(environment, Need.RUN, inputs, upgrade)
        as_run = ["--constraint", str(environment.pins(Need.RUN))]
        _compile(environment, Need.TEST, [*inputs, "--extra", "test", *as_run], upgrade)
        as_test = ["--constraint", str(environment.pins(Need.TEST))]
        _compile(environment, Need.FREEZE, [*inputs, "--extra", "freeze", *as_test], upgrade)
        _compile(environment, Need.PINS, [str(resolver)], upgrade)


def _backend(project: Path) -> list[str]:
    requires: list[str] = tomllib.loads(project.read_text("utf-8"))["build-system"]["requires"]
    return requires


def _compile(environment: Environment, need: Need, inputs: list[str], upgrade: bool) -> None:
    target = environment.pins(need)
    command = [str(environment.python), "-m", RESOLVER, "pip", "compile", "--quiet", "--no-config"]
    command += ["--universal", "--python-version", ".".join(map(str, OLDEST_PYTHON))]
    command += ["--generate-hashes", "--no-header", "--no-annotate", "--output-file", str(target)]
    command += ["--upgrade"] if upgrade else []
    if subprocess.run([*command, *inputs], cwd=environment.root, check=False).returncode:
        raise CannotSetUp(f"The pins in {target} could not be renewed; the reason stands above.")
    if "://" in target.read_text("utf-8"):
        raise CannotSetUp(f"{target} names an address; pins are names, versions and hashes only.")
    print(f"Wrote {target}", flush=True)
