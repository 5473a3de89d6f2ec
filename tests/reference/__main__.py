"""Writes the text of the sample anew: `python -m tests.reference`; look at the difference before keeping it."""

from tests.reference.printing import FOLDER, printed


def main() -> None:
    """Write every file, take away those of papers there are no more, and print each path."""
    files = dict(printed())
    for old in set(FOLDER.glob("*.txt")) - set(files):
        old.unlink()
    for path, text in files.items():
        path.write_text(text, encoding="utf-8", newline="\n")
        print(path)


if __name__ == "__main__":
    main()
