"""Papers as plain text: read into a draft that loses nothing and invents nothing."""

from secretariat.importers.text.paper import read

__all__ = ["read"]
