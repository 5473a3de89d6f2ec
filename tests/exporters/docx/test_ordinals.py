"""Standing phrases in Word: raised ordinals, and the notice at the foot of the cover page."""

from dataclasses import replace

from secretariat.domain.language import Language
from secretariat.domain.printing import PrintCover
from tests.exporters.docx.reader import NS, W
from tests.exporters.papers import MASTHEAD, a_paper, paragraph, words


def raised(tree):
    runs = tree.iter(f"{W}r")
    return ["".join(run.itertext()) for run in runs if run.find("w:rPr/w:vertAlign", NS) is not None]


def test_the_ending_of_an_ordinal_stands_raised_in_masthead_and_head(written):
    head = replace(MASTHEAD, session="291e session", symbol="")
    document = written(a_paper(masthead=head, symbol="291e session", language=Language.FR, raised=("e",)))
    assert raised(document.tree("word/document.xml")) == ["e"]
    (header,) = [name for name in document.parts if "header" in name]
    assert raised(document.tree(header)) == ["e"]
    assert "".join(document.tree(header).itertext()).strip() == "291e session"
    assert any("291e session" in one.text for one in document.paragraphs)


def test_the_notice_stands_at_the_foot_of_the_cover_page(written):
    cover = (PrintCover("Author unit", words("POLICY")),)
    document = written(a_paper(paragraph(1, "One."), cover=cover, notice="Printed in few copies."))
    (frame,) = document.tree("word/document.xml").iter(f"{W}framePr")
    assert (frame.get(f"{W}yAlign"), frame.get(f"{W}vAnchor")) == ("bottom", "margin")
    texts = [one.text for one in document.paragraphs]
    assert texts.index("Author unit: POLICY") < texts.index("Printed in few copies.") < texts.index("One.")
