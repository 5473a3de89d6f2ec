"""Secretariat: agenda, papers, decisions and follow-up of a Governing Body Working Party."""

__version__ = "0.1.0"
