"""Modules that are loaded when the first of their functions is called, and not with the window."""

from collections.abc import Callable
from importlib import import_module
from typing import Any


class Later:
    """Stands for a module of functions; each is looked up, and the module loaded, when it is called."""

    def __init__(self, name: str) -> None:
        """Stand for the module of a name, and load nothing."""
        self._name = name

    def __getattr__(self, function: str) -> Callable[..., Any]:
        """Return what calls a function of the module."""

        def call(*facts: object, **named: object) -> Any:
            return getattr(import_module(self._name), function)(*facts, **named)

        return call


def all_later(package: str, names: str) -> list[Any]:
    """Return what stands for several modules of a package; `names` has a blank between them."""
    return [Later(f"{package}.{name}") for name in names.split()]
