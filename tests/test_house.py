"""The house keeps its own rules, where no other tool looks."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HOUSE = ROOT / "secretariat"
MODULES = sorted(HOUSE.rglob("*.py"))

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef

LONGEST_FUNCTION = 40
LONGEST_MODULE = 400
MADE_BY_TOOLS = {
    ".git",
    ".venv",
    ".hypothesis",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    "build",
    "dist",
}
REGISTRIES = {
    parts[0]: re.compile(r"\b" + r"\.".join(parts), re.IGNORECASE)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "(org|com)"),
        ("yarnpkg", "com"),
        ("crates", "io"),
        ("deb", "debian", "org"),
        ("conda", "anaconda", "org"),
    )
}


def kept_files() -> Iterator[Path]:
    """Every file a person keeps, and none that a tool makes."""
    for top in sorted(ROOT.iterdir()):
        if top.name not in MADE_BY_TOOLS:
            found = (top,) if top.is_file() else sorted(top.rglob("*"))
            yield from (path for path in found if path.is_file() and "__pycache__" not in path.parts)


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def place(path: Path, node: ast.AST | None = None) -> str:
    return f"{path.relative_to(ROOT).as_posix()}:{getattr(node, 'lineno', 1)}"


def public_definitions(parent: ast.Module | ast.ClassDef) -> Iterator[Definition]:
    """What a reader may call from outside; what overrides another, or sets a property, keeps that one's sentence."""
    for node in parent.body:
        if not isinstance(node, Definition) or node.name.startswith("_"):
            continue
        decorators = {ast.unparse(decorator) for decorator in node.decorator_list}
        if decorators & {"override", "overload", f"{node.name}.setter"}:
            continue
        yield node
        if isinstance(node, ast.ClassDef):
            yield from public_definitions(node)


def imported_packages(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def test_no_file_names_a_package_registry():
    told = []
    for path in kept_files():
        words = path.read_bytes().decode("utf-8", "replace")
        folded = words.casefold()  # to look for the first word alone is much quicker
        told += [place(path) for first, name in REGISTRIES.items() if first in folded and name.search(words)]
    assert told == []


def test_functions_stay_short_enough_to_be_read_at_a_glance():
    told = [
        f"{place(path, node)} {node.name}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]
    assert told == []


def test_modules_stay_short_enough_to_hold_one_noun():
    lengths = {place(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_everything_public_says_what_it_is():
    told = []
    for path in MODULES:
        tree = tree_of(path)
        told += [] if ast.get_docstring(tree) else [place(path)]
        told += [
            f"{place(path, node)} {node.name}"
            for node in public_definitions(tree)
            if not ast.get_docstring(node)
        ]
    assert told == []


@pytest.mark.parametrize("room", ["domain", "numbering"])
def test_the_lowest_floors_need_the_standard_library_alone(room):
    allowed = {*sys.stdlib_module_names, "secretariat"}
    told = [
        f"{place(path)} imports {name}"
        for path in sorted((HOUSE / room).rglob("*.py"))
        for name in imported_packages(tree_of(path))
        if name not in allowed
    ]
    assert told == []


def test_no_block_trusts_a_bare_connection_to_roll_back():
    """Leaving `with db.conn:` on an error keeps the rows written through sqlite-utils."""
    told = [
        place(path, node)
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.With)
        and any(ast.unparse(item.context_expr).endswith(".conn") for item in node.items)
    ]
    assert told == []
