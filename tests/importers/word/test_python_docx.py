"""Documents as another library writes them, from a template with Word's usual styles."""

from docx import Document

from secretariat.domain import inline
from secretariat.importers import word
from tests.importers.word.documents import PHRASES, kinds, left, outline


def test_the_usual_styles_of_word_are_known(tmp_path):
    made = Document()
    made.add_heading("Background", 1)
    first = made.add_paragraph("First, with ", style="List Number")
    first.add_run("bold").bold = True
    made.add_paragraph("Second:", style="List Number")
    made.add_paragraph("a bullet", style="List Bullet")
    made.add_paragraph("a deeper one", style="List Bullet 2")
    made.add_paragraph("Plain words follow.")
    table = made.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "A", "D"
    made.add_comment(first.runs, text="Really?", author="Ana")
    made.save(str(tmp_path / "paper.docx"))
    draft = word.read(tmp_path / "paper.docx", PHRASES)
    assert outline(draft)[:6] == [
        "H1 - Background",
        "P1 1 First, with {strong}bold{/strong}",
        "P1 2 Second:",
        "S1 - a bullet",
        "S2 - a deeper one",
        "C0 - Plain words follow.",
    ]
    assert inline.cells(draft.blocks[6].words) == (("A", ""), ("", "D"))
    assert left(draft) == ["Comment by Ana: Really?"]
    assert "comment" in kinds(draft)
