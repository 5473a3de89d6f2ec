"""Prints a paper of the export benchmark as PDF, to be timed beside other exporters.

`python tests/bench/export_pdf.py --in PAPER.json --out FILE.pdf [--warm N]` prints one line of JSON: how long the first
export took and how long N more took, before each of which a paragraph and a row were edited (milliseconds).
"""

import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "resources" / "fonts"
sys.path.insert(0, str(ROOT))

from tests import bench_papers  # noqa: E402
from tests.bench.measure import peak  # noqa: E402


def main(wishes: dict[str, str]) -> None:
    """Print the paper as often as wished."""
    data = json.loads(Path(wishes["--in"]).read_text(encoding="utf-8"))
    target = Path(wishes["--out"])
    first = export(data, target)
    warm = []
    for number in range(int(wishes.get("--warm", "0"))):
        edit(data, number)
        warm.append(export(data, target))
    print(json.dumps({"first_ms": first, "warm_ms": warm, "size": target.stat().st_size, "peak_mb": peak()}))


def export(data: dict[str, object], target: Path) -> float:
    """Print a paper and return how many milliseconds that took, what must be loaded included."""
    paper = bench_papers.paper(data)
    start = time.perf_counter()
    from secretariat.exporters import pdf

    pdf.write(paper, target, FONTS)
    return round((time.perf_counter() - start) * 1000, 2)


def edit(data: dict[str, object], number: int) -> None:
    """Change a paragraph and a row, as a user does who corrects the paper and exports it again."""
    sections, appendix = data["sections"], data["appendix"]
    assert isinstance(sections, list)
    assert isinstance(appendix, dict)
    paragraph = sections[1]["paragraphs"][2]
    paragraph["text"] = f"(edit {number}) {paragraph['text'].removeprefix(f'(edit {number - 1}) ')}"
    row = appendix["rows"][3]
    row[2] = f"{row[2].removesuffix(f' edit {number - 1}')} edit {number}"


if __name__ == "__main__":
    main(dict(zip(sys.argv[1::2], sys.argv[2::2], strict=True)))
