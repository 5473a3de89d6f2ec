"""Writes a register of eight columns as a workbook, to be timed beside other exporters.

`python tests/bench/export_xlsx.py --in PAPER.json --rows N --out FILE.xlsx [--warm N]` prints one line of JSON, as
`export_pdf.py` does. The rows are those of the paper's appendix in turn, numbered, with a cost, a share and a date.
"""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.measure import peak  # noqa: E402

HEADS = (
    "No.",
    "Title/venue/date",
    "Organized by",
    "Activity",
    "Level of involvement",
    "Cost",
    "Share",
    "Date",
)


def main(wishes: dict[str, str]) -> None:
    """Write the workbook as often as wished."""
    data = json.loads(Path(wishes["--in"]).read_text(encoding="utf-8"))
    target, count = Path(wishes["--out"]), int(wishes["--rows"])
    done = [
        export(data["appendix"]["rows"], count, target) for _ in range(1 + int(wishes.get("--warm", "0")))
    ]
    print(
        json.dumps(
            {"first_ms": done[0], "warm_ms": done[1:], "size": target.stat().st_size, "peak_mb": peak()}
        )
    )


def export(base: list[list[str]], count: int, target: Path) -> float:
    """Write the rows and return how many milliseconds that took, what must be loaded included."""
    start = time.perf_counter()
    from secretariat.domain.language import Language
    from secretariat.domain.paper import AppendixKind
    from secretariat.domain.printing import (
        PrintAppendix,
        PrintClosing,
        PrintMasthead,
        PrintPaper,
        PrintTable,
        PrintText,
    )
    from secretariat.domain.profile import Profile
    from secretariat.domain.register import Register
    from secretariat.exporters import xlsx

    heads = tuple((PrintText(head),) for head in HEADS)
    table = PrintTable(heads, tuple(tuple((PrintText(cell),) for cell in row) for row in rows(base, count)))
    appendix = PrintAppendix("appendix", AppendixKind.TABLE, "Appendix", (), (), table, ())
    profile = Profile("P3", "", 281, 299, False, False, False, True, True, "italic", "-")
    head = PrintMasthead("", "", "", "", "", "", "", "", "")
    paper = PrintPaper("p", Language.EN, profile, head, (), (), (), (), PrintClosing(), (appendix,))
    xlsx.write(paper, Register(), target)
    return round((time.perf_counter() - start) * 1000, 2)


def rows(base: list[list[str]], count: int) -> Iterator[tuple[str, ...]]:
    """Yield rows no two of which are alike."""
    for at in range(count):
        title, organized, activity, involvement = base[at % len(base)]
        figures = f"{1000 + at * 1.37:.2f}", f"{at % 100}%", f"2004-{at % 12 + 1:02d}-{at % 28 + 1:02d}"
        yield (str(at + 1), f"{at + 1}. {title}", organized, activity, involvement, *figures)


if __name__ == "__main__":
    main(dict(zip(sys.argv[1::2], sys.argv[2::2], strict=True)))
