"""References are fields: what Word works out is what was printed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.language import Language
from secretariat.domain.paper import ListStyle
from secretariat.domain.printing import PrintReference
from secretariat.exporters import docx
from tests.exporters.docx.reader import NS, W, read
from tests.exporters.docx.samples import MARKED, everything, restyled
from tests.exporters.papers import a_paper as a_printed_paper
from tests.exporters.papers import paragraph
from tests.papers import a_paper, in_print


def fields(document):
    """What each reference is worked out to, beside what it shows."""
    found = [one for paragraph in document.paragraphs for one in paragraph.fields]
    return [(document.worked_out(one), one.shown) for one in found]


def test_every_reference_of_a_paper_works_out_to_what_is_printed(written):
    document = written(everything())
    assert fields(document) == [
        ("3", "3"),
        ("3", "3"),
        ("5", "5"),
        ("A", "A"),
        ("3", "3"),
        ("(b)", "(b)"),
        ("(i)", "(i)"),
        ("3", "3"),
        ("(a)", "(a)"),
        ("(b)", "(b)"),
        ("2", "2"),
        ("6", "6"),
        ("8", "8"),
    ]


def test_the_point_for_decision_follows_its_paragraph(written):
    document = written(in_print(a_paper("P One", "D The Working Party may wish to decide.")))
    closing = document.one("Point for decision: Paragraph 2.")
    assert [document.worked_out(one) for one in closing.fields] == ["2"]


def test_a_bookmark_stands_only_where_something_leads(written):
    document = written(in_print(a_paper("P See {ref:2} and {ref:2}.", "P Two", "P Three")))
    assert list(document.bookmarks) == ["_Ref000000001"]
    assert document.bookmarks["_Ref000000001"].text == "Two"


def test_a_reference_to_the_one_appendix_leads_there(written):
    document = written(in_print(a_paper("P See {ref:A1}.", rows=(("a", "b", "c", "d"),))))
    (bookmark,) = document.bookmarks
    assert document.one("See appendix.").links == [f"#{bookmark}"]
    assert document.bookmarks[bookmark].text == "Appendix"


def test_a_reference_to_one_of_several_appendices_follows_its_heading(written):
    paper = in_print(a_paper("P See {ref:A1}.", rows=(("a", "b", "c", "d"),)))
    (one,) = paper.appendices
    see = PrintReference("Appendix II", "other", "Appendix II")
    lines = (paragraph(1, "See ", see, "."),)
    two = (replace(one, heading="Appendix I"), replace(one, id="other", heading="Appendix II"))
    document = written(replace(paper, lines=lines, appendices=two))
    assert fields(document) == [("Appendix II", "Appendix II")]


def test_a_reference_whose_target_is_gone_is_plain_text(written):
    document = written(in_print(a_paper("P See {ref:gone}.")))
    found = document.one("See ?.")
    assert (found.fields, found.links) == ([], [])


def test_a_reference_word_could_not_work_out_only_leads_there(written):
    odd = PrintReference("second", "p2", "Paragraph 2")
    paper = a_printed_paper(paragraph(1, "The ", odd, " one"), paragraph(2, "Two"))
    found = written(paper).one("The second one")
    assert (found.fields, found.links) == ([], ["#_Ref000000001"])


def test_the_end_of_a_range_follows_its_paragraph_too(written):
    document = written(in_print(a_paper("P See {ref:1-3}.", "P Two", "P Three", profile="P5")))
    assert document.one("See 1–3.")
    assert fields(document) == [("1", "1"), ("3", "3")]


def test_a_frozen_reference_is_plain_text_that_leads_there(written):
    document = written(in_print(a_paper("P See {ref:2}.", "P Two")), frozen=True)
    (found,) = [one for one in document.paragraphs if one.text.endswith("See 2.")]
    assert (found.fields, found.links) == ([], ["#_Ref000000001"])


@pytest.mark.parametrize("language", list(Language))
def test_references_to_items_of_lists_work_out_in_every_language(written, language):
    lines = ["P See {ref:S3}, {ref:S1-S4}.", "P Two", "S a", "SS i", "SS ii", "S b", "S Back to {ref:S2}."]
    paper = restyled(a_paper(*lines), [1, 1, 1, 2, 2, 1, 1], [ListStyle.DEFAULT] * 7, language)
    document = written(paper)
    found = fields(document)
    assert found
    assert [one for one in found if one[0] != one[1]] == []
    marked = "(a)(ii)" if language is Language.EN else " a) ii)"
    assert document.one(f"See 2{marked}").fields


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["H", "P", "S", "S", "C"]),
            st.integers(1, 3),
            st.sampled_from([ListStyle.DEFAULT, *MARKED]),
        ),
        min_size=2,
        max_size=14,
    ),
    st.sampled_from(Language),
    st.data(),
)
def test_any_reference_works_out_to_what_is_printed(tmp_path_factory, blocks, language, data):
    kinds, levels, styles = zip(*blocks, strict=True)
    names = {kind: kinds.count(kind) for kind in "HPS"}
    known = [
        f"{'' if kind == 'P' else kind}{at}" for kind, count in names.items() for at in range(1, count + 1)
    ]
    lines = [f"{kind} See {{ref:{data.draw(st.sampled_from([*known, 'gone']))}}} here" for kind in kinds]
    paper = restyled(a_paper(*lines), list(levels), list(styles), language)
    path = tmp_path_factory.mktemp("any") / "paper.docx"
    docx.write(paper, path)
    docx.check(path, paper)
    assert [one for one in fields(read(path)) if one[0] != one[1]] == []


def test_fields_are_whole_and_quiet(written):
    """Nothing asks the reader to update fields when the document opens."""
    document = written(everything())
    assert document.tree("word/settings.xml").find("w:updateFields", NS) is None
    body = document.tree("word/document.xml")
    kinds = [one.get(f"{W}fldCharType") for one in body.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"] * (len(kinds) // 3)
    names = [one.get(f"{W}id") for one in body.iter(f"{W}bookmarkStart")]
    assert len(set(names)) == len(names)
