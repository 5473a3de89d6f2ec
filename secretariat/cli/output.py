"""Plain objects on the terminal."""

import json

import click


def show(value: object) -> None:
    """Print a plain object as JSON, stable and readable."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
