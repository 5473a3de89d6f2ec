"""HTML from the clipboard of word processors, mail programs and browsers, read into a clipping."""

from secretariat.importers.html.clip import read

__all__ = ["read"]
