"""What a person chooses about the program, all at once: to be tried, kept, or given back."""

from dataclasses import dataclass
from pathlib import Path

from secretariat.domain.habits import Kind
from secretariat.gui.settings import Settings


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices that Preferences shows; each is a property of the same name of the settings."""

    scheme: str
    style: str
    text_size: int
    spelling: bool
    corrections: frozenset[Kind]
    reopen: bool
    export_folder: Path | None

    @classmethod
    def of(cls, settings: Settings) -> "Choices":
        """Return the choices as the settings have them."""
        return cls(**{name: getattr(settings, name) for name in cls.__dataclass_fields__})

    def keep(self, settings: Settings) -> None:
        """Write the choices into the settings."""
        for name in self.__dataclass_fields__:
            setattr(settings, name, getattr(self, name))
