"""The file of translations, in which the texts of the program are found in another language."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

CONTEXT = "Secretariat"


@dataclass(slots=True)
class Translations:
    """Looks texts up in a file, which is loaded at the first of them: a process that says nothing does without."""

    path: str
    _worn: "QTranslator | None" = None

    def __call__(self, text: str, note: str, n: int, /) -> str:
        """Return a text in the language of the file; what it does not know stays as it is."""
        if not text:
            return ""
        if self._worn is None:
            from PySide6.QtCore import QTranslator

            self._worn = QTranslator()
            self._worn.load(self.path)
        return self._worn.translate(CONTEXT, text, note or None, n) or text

    def __reduce__(self) -> tuple[type["Translations"], tuple[str]]:
        """Go to another process by the name of the file."""
        return Translations, (self.path,)
