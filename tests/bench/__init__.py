"""Measurements, never assertions: `python -m tests.bench` prints them."""
