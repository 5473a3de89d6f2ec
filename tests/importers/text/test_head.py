"""Title and subtitles stand between the agenda-item line and the first heading or paragraph."""

from tests.importers.text.papers import a_draft, kinds, outline

BODY = "1. The Office reports on its work.\n2. The Working Party may wish to take note of it.\n"


def test_a_title_over_two_lines_and_a_subtitle() -> None:
    draft = a_draft(
        f"FIRST ITEM ON THE AGENDA\n\nReports of the\nWorking Party\n\n(d) Country studies\n\n{BODY}"
    )
    assert (draft.title, draft.subtitles) == ("Reports of the Working Party", ("(d) Country studies",))


def test_a_heading_over_the_first_paragraph_is_no_subtitle() -> None:
    draft = a_draft(f"FIRST ITEM ON THE AGENDA\n\nA title\n\nI. Where we stand\n\n{BODY}")
    assert draft.subtitles == ()
    assert outline(draft)[0] == "heading I: Where we stand"
    draft = a_draft(f"FIRST ITEM ON THE AGENDA\n\nA title\n\nIntroduction\n\n{BODY}")
    assert draft.subtitles == ()
    assert outline(draft)[0] == "heading -: Introduction"


def test_without_an_item_line_a_title_is_less_sure() -> None:
    draft = a_draft(f"Next steps in the follow-up\n\n{BODY}")
    assert draft.title == "Next steps in the follow-up"
    assert dict(draft.confidence)["title"] == 0.5


def test_the_tail_of_a_lost_page_is_no_title() -> None:
    draft = a_draft(
        "and so the programme went on in the regions.\n\n12. The Office reports.\n13. It goes on.\n"
    )
    assert draft.title is None
    assert [left.line for left in draft.unplaced] == [1]
    assert "starts-late" in kinds(draft)


def test_cover_fields_are_kept_aside() -> None:
    draft = a_draft(
        "THIRD ITEM ON THE AGENDA\n\nA title\n\nPurpose of the document\n\nThis document seeks guidance.\n\n"
        f"Author unit: Research.\n\n{BODY}"
    )
    assert (draft.title, draft.subtitles) == ("A title", ())
    assert [left.line for left in draft.unplaced] == [5, 7, 9]


def test_a_contents_list_is_kept_aside_and_numbers_no_paragraph() -> None:
    draft = a_draft(
        "FIRST ITEM ON THE AGENDA\n\nA title\n\nContents\nPage\n1. Background ........ 1\n2. The way ahead ........ iv\n"
        f"Appendix ... 12\n\n{BODY}"
    )
    assert draft.title == "A title"
    assert outline(draft) == [
        "paragraph 1: The Office reports on its work.",
        "paragraph 2: The Working Party may wish to take note of it.",
    ]
    assert [left.line for left in draft.unplaced] == [5, 6, 7, 8, 9]


def test_a_contents_list_without_page_numbers_ends_at_the_first_paragraph() -> None:
    draft = a_draft(
        "NOVENO PUNTO DEL ORDEN DEL DIA\nInformes de la Comisión\nIndice\nPrograma de trabajo\nAnexo:\nOtras cuestiones\n"
        "1. La Comisión se reunió en marzo.\n2. Tomó nota.\n"
    )
    assert draft.title == "Informes de la Comisión"
    assert [left.line for left in draft.unplaced] == [3, 4, 5, 6]
    assert (len(draft.blocks), draft.appendices) == (2, ())


def test_contents_with_numbers_do_not_open_the_series() -> None:
    draft = a_draft(
        "FIRST ITEM ON THE AGENDA\n\nA title\n\n1. Background\n2. The way ahead\n3. The end\n\n1. The Office reports.\n"
        "2. It goes on.\n3. It ends.\n4. The group may wish to note it.\n"
    )
    assert [block.words for block in draft.blocks][-4:] == [
        "The Office reports.",
        "It goes on.",
        "It ends.",
        "The group may wish to note it.",
    ]


def test_a_title_parted_by_empty_lines_is_joined() -> None:
    draft = a_draft(
        f"Primer punto del orden del día\n\nDisposiciones para la celebración\n\nde la reunión\n\n(octubre de 2020)\n\n{BODY}"
    )
    assert draft.title == "Disposiciones para la celebración de la reunión (octubre de 2020)"


def test_page_numbers_of_a_viewer_are_furniture() -> None:
    draft = a_draft(f"(1)\n\nFIRST ITEM ON THE AGENDA\n\nA title\n\n(2)\n\n{BODY}\n(3)\n\n3. Three.\n")
    assert [left.text for left in draft.dropped if left.why == "page furniture"] == ["(1)", "(2)", "(3)"]
    assert len(draft.blocks) == 3


def test_the_title_follows_the_masthead_where_there_is_no_item_line() -> None:
    draft = a_draft(
        "ILO is a specialized agency of the United Nations\n\nWords of a web page\n\nGB.276/14/1 (and Corr.)\n276th Session\n"
        f"Geneva, November 1999\n\nThe future of the group\n\n{BODY}"
    )
    assert draft.title == "The future of the group"
    assert [left.text for left in draft.unplaced] == ["Words of a web page"]


def test_a_note_may_be_called_in_the_title() -> None:
    draft = a_draft("FIRST ITEM ON THE AGENDA\n\nA title¹\n\n1. One.\n\n¹ See GB.291/2.\n\n2. Two.\n")
    assert draft.title == "A title{note:n1}"
    assert [note.words for note in draft.notes] == ["See GB.291/2."]


def test_braces_in_a_title_stay_what_they_are() -> None:
    assert a_draft(f"FIRST ITEM ON THE AGENDA\n\nA {{note:1}} title\n\n{BODY}").title == "A {{note:1}} title"


def test_text_without_any_number_is_kept_aside() -> None:
    draft = a_draft("Some words on a page.\n\nAnd others.\n")
    assert draft.blocks == ()
    assert [left.text for left in draft.unplaced] == ["Some words on a page.", "And others."]
    assert "no-paragraphs" in kinds(draft)
