"""Papers as Word documents: read into a draft that loses nothing and invents nothing."""

from secretariat.importers.word.paper import read

__all__ = ["read"]
