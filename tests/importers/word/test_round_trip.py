"""A paper written as a Word document and read again is the same paper."""

from collections import Counter
from pathlib import Path

import pytest

from secretariat.__main__ import main
from secretariat.domain import inline
from secretariat.domain.printing import PrintPaper, plain
from secretariat.exporters import docx
from secretariat.importers import text, word
from tests.exporters.docx.samples import at_random, everything
from tests.importers.word.documents import PHRASES, everything_said

SEED = Path(__file__).resolve().parents[4] / "shared" / "seeds" / "000_4bf02cfff2c7683d.txt"


def read_back(paper: PrintPaper, path: Path):
    docx.write(paper, path / "paper.docx")
    return word.read(path / "paper.docx", PHRASES)


def test_numbers_notes_references_and_rows_come_back(tmp_path):
    paper = everything()
    draft = read_back(paper, tmp_path)
    kinds = [(line.kind, line.level) for line in paper.lines if line.table is None]
    assert [(block.kind, block.level) for block in draft.blocks if block.kind != "table"] == kinds
    shown = {reference.key: reference.printed for reference in draft.references}
    said = [
        inline.plain(block.words, lambda key: shown[key]) for block in draft.blocks if block.kind != "table"
    ]
    assert said == [plain(line.inlines).replace("\u2014", "—") for line in paper.lines if line.table is None]
    labels = [line.label.rstrip(".") or None for line in paper.lines if line.table is None]
    assert [block.label for block in draft.blocks if block.kind != "table"] == [
        label if label != "•" else None for label in labels
    ]
    assert [note.number for note in draft.notes] == [note.number for note in paper.notes]
    assert [note.words for note in draft.notes] == [
        "\n\n".join(plain(part) for part in note.paragraphs) for note in paper.notes
    ]
    assert len(draft.appendices[0].rows) == 60
    assert draft.decision_keys == ("b19", "b21")
    assert [reference.printed for reference in draft.references] == [
        "3", "3-5", "A", "3(b)(i)", "3(a)-(b)", "2", "6", "8",
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_every_word_of_a_random_paper_comes_back(tmp_path, seed):
    paper = at_random(seed)
    draft = read_back(paper, tmp_path)
    wanted = Counter(word for line in paper.lines for word in plain(line.inlines).split())
    assert wanted - Counter(everything_said(draft).split()) == Counter()


@pytest.mark.skipif(not SEED.exists(), reason="the real paper lies beside the checkout, which is not there")
def test_the_real_paper_comes_back_as_it_was(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SECRETARIAT_HOME", str(tmp_path / "home"))
    first, file = text.read(SEED.read_bytes(), PHRASES), str(tmp_path / "real.gbwp")
    assert main(["import", file, str(SEED), "--accept"]) == 0
    capsys.readouterr()
    assert main(["export", file, "--to", str(tmp_path), "--format", "docx"]) == 0
    (path,) = capsys.readouterr().out.splitlines()
    draft = word.read(Path(path), PHRASES)

    def words(found):
        shown = {one.key: one.printed for one in found.references}
        return [(block.kind, block.level, block.label, block.style, inline.plain(block.words, lambda key: shown[key])) for block in found.blocks]  # fmt: skip

    assert words(draft) == words(first)
    assert [inline.plain(note.words) for note in draft.notes] == [
        inline.plain(note.words) for note in first.notes
    ]
    assert [(one.at, one.numbers) for one in draft.references] == [
        (one.at, one.numbers) for one in first.references
    ]
    assert draft.appendices[0].rows
    assert [row.cells for row in draft.appendices[0].rows] == [row.cells for row in first.appendices[0].rows]
    assert (draft.title, draft.closing_line) == (first.title, first.closing_line)
