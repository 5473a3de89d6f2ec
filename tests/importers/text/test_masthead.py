"""The masthead is read wherever its fields stand, and never made up."""

from itertools import permutations

import pytest

from secretariat.domain.draft import DraftMasthead
from secretariat.domain.language import Language
from tests.importers.text.papers import PHRASES, a_draft

BODY = "1. The Office reports on its work.\n2. The Working Party may wish to take note of it.\n"

ENGLISH = """\
INTERNATIONAL LABOUR OFFICE    GB.291/WP/SDG/3
291st Session
Governing Body   Geneva, November 2004
Working Party on the Social Dimension of Globalization   WP/SDG
FOR DECISION
THIRD ITEM ON THE AGENDA

Work on supply chains

"""


def test_a_masthead_whose_fields_share_lines() -> None:
    draft = a_draft(ENGLISH + BODY)
    assert draft.masthead == DraftMasthead(
        organization="INTERNATIONAL LABOUR OFFICE",
        symbol="GB.291/WP/SDG/3",
        session="291st Session",
        body="Governing Body",
        place="Geneva",
        month="November 2004",
        committee="Working Party on the Social Dimension of Globalization",
        committee_code="WP/SDG",
        purpose="FOR DECISION",
        agenda_item_line="THIRD ITEM ON THE AGENDA",
        agenda_item_ordinal=3,
    )
    assert draft.title == "Work on supply chains"
    assert draft.unplaced == ()


def test_every_field_on_a_line_of_its_own_in_any_order() -> None:
    fields = ["GB.282/LILS/5", "282nd Session", "Governing Body", "Geneva, November 2001", "LILS"]
    for order in list(permutations(fields))[::7]:
        head = a_draft("\n\n".join(order) + "\n\nFIFTH ITEM ON THE AGENDA\n\nA title\n\n" + BODY).masthead
        assert (head.symbol, head.session, head.body) == ("GB.282/LILS/5", "282nd Session", "Governing Body")
        assert (head.place, head.month, head.committee_code) == ("Geneva", "November 2001", "LILS")


def test_session_place_and_days_on_one_line() -> None:
    lines = "Governing Body\n331st Session, Geneva, 26 October-9 November 2017\n\nGB.331/POL/2\n\nA title\n\n"
    draft = a_draft(lines + BODY)
    head = draft.masthead
    assert (head.session, head.place, head.month) == ("331st Session", "Geneva", "26 October-9 November 2017")
    assert draft.title == "A title"


def test_the_whole_masthead_on_one_line() -> None:
    draft = a_draft(" ".join((ENGLISH + BODY).split()))
    assert draft.masthead == a_draft(ENGLISH + BODY).masthead
    assert draft.title == "Work on supply chains"


def test_a_committee_whose_name_runs_over_two_lines() -> None:
    lines = (
        "Working Party on the Social\nDimension of Globalization\n\nFIRST ITEM ON THE AGENDA\n\nA title\n\n"
    )
    assert (
        a_draft(lines + BODY).masthead.committee == "Working Party on the Social Dimension of Globalization"
    )


def test_an_agenda_item_is_found_with_straight_and_with_curled_apostrophes() -> None:
    for sign in ("'", "’"):
        lines = f"BUREAU INTERNATIONAL DU TRAVAIL\n\nPREMIÈRE QUESTION À L{sign}ORDRE DU JOUR\n\nLe suivi\n\n"
        draft = a_draft(lines + "1. Le Bureau rend compte de ses travaux dans ce document.\n")
        assert draft.masthead.agenda_item_ordinal == 1


def test_a_french_masthead() -> None:
    draft = a_draft(
        "BUREAU INTERNATIONAL DU TRAVAIL   GB.294/LILS/1\n294e session\n"
        "Conseil d’administration   Genève, novembre 2005\n"
        "Commission des questions juridiques et des normes internationales du travail   LILS\n"
        "POUR DÉCISION\n\nPREMIÈRE QUESTION À L’ORDRE DU JOUR\n\nLe suivi des travaux\n\n"
        "1. Le Bureau rend compte de ses travaux dans ce document.\n"
    )
    head = draft.masthead
    assert (head.organization, head.symbol) == ("BUREAU INTERNATIONAL DU TRAVAIL", "GB.294/LILS/1")
    assert (head.session, head.body) == ("294e session", "Conseil d’administration")
    assert (head.place, head.month) == ("Genève", "novembre 2005")
    assert head.committee == "Commission des questions juridiques et des normes internationales du travail"
    assert (head.committee_code, head.purpose, head.agenda_item_ordinal) == ("LILS", "POUR DÉCISION", 1)
    assert (draft.title, draft.language) == ("Le suivi des travaux", Language.FR)


def test_a_spanish_masthead_in_bare_capitals() -> None:
    draft = a_draft(
        "OFICINA INTERNACIONAL DEL TRABAJO   GB.301/ESP/10\n301.ª reunión\n"
        "Consejo de Administración   Ginebra, marzo de 2008\n"
        "Comisión de Empleo y Política Social   ESP\nPARA DECISION\n\n"
        "DECIMO PUNTO DEL ORDEN DEL DIA\n\nEl seguimiento de los trabajos\n\n"
        "1. La Oficina informa sobre sus trabajos en este documento.\n"
    )
    head = draft.masthead
    assert (head.session, head.place, head.month) == ("301.ª reunión", "Ginebra", "marzo de 2008")
    assert (head.committee, head.committee_code) == ("Comisión de Empleo y Política Social", "ESP")
    assert (head.purpose, head.agenda_item_ordinal) == ("PARA DECISION", 10)
    assert (draft.title, draft.language) == ("El seguimiento de los trabajos", Language.ES)


@pytest.mark.parametrize("language", list(Language))
def test_every_ordinal_is_known_in_capitals_bare_capitals_and_small_letters(language: Language) -> None:
    said = PHRASES[language]
    bare = str.maketrans("ÀÈÉÍÓÚ", "AEEIOU")
    for number, (capital, small) in enumerate(zip(said.ordinals, said.ordinals_sentence, strict=True), 1):
        for line in (
            said.item_line.format(ordinal=capital),
            said.item_line.format(ordinal=capital).translate(bare),
            said.item_line_sentence.format(ordinal=small),
        ):
            head = a_draft(f"{line}\n\nA title\n\n{BODY}").masthead
            assert (head.agenda_item_line, head.agenda_item_ordinal) == (line, number)


@pytest.mark.parametrize(
    "symbol",
    [
        "GB.268/7/1(Add.1)",
        "GB.268/7/1 (Add. 1)",
        "GB.294/6/1(&Add.)",
        "GB.313/POL/4/1(&Corr.)",
        "GB.276/14/1 (and Corr.)",
        "GB.271/10/1 et Corr.",
        "GB.274/2 y Add.1",
        "GB.304/13(Rev.)",
        "GB.344/POL/2(Rev.1)",
        "GB.346/INS/17(Add.1)(Rev.1)",
        "GB.296/PV",
        "GB.325/INS/PV/Draft",
        "GB.313/POL/PV/Projet",
        "GB.338/PFA/INF/7",
        "GB.337/INS/INF/2",
        "GB.338/Agenda (Rev.2)",
        "G.B.162/18/5",
        "GB.270/205",
    ],
)
def test_every_form_of_a_symbol_is_accepted_as_printed(symbol: str) -> None:
    assert a_draft(f"{symbol}\n\nGoverning Body\n\nA title\n\n{BODY}").masthead.symbol == symbol


@pytest.mark.parametrize(
    "line",
    [
        "This paper goes back to GB.291/2 and to the 290th Session.",
        "The Governing Body met in Geneva, March 2004, and asked for this paper.",
        "Programme of the 59th Session of the General Assembly",
        "Follow-up to GB.291/2",
    ],
)
def test_a_sentence_or_title_that_names_a_symbol_or_session_is_no_masthead(line: str) -> None:
    assert a_draft(f"{line}\n\n{BODY}").masthead == DraftMasthead()


def test_what_stands_far_down_is_no_masthead() -> None:
    far = "FIRST ITEM ON THE AGENDA\n\nA title\n\n" + BODY * 30 + "\n\nGB.291/2\n\n282nd Session\n"
    head = a_draft(far).masthead
    assert (head.symbol, head.session) == (None, None)


def test_several_items_have_no_ordinal() -> None:
    head = a_draft(f"FIRST AND SECOND ITEMS ON THE AGENDA\n\nA title\n\n{BODY}").masthead
    assert head.agenda_item_line == "FIRST AND SECOND ITEMS ON THE AGENDA"
    assert head.agenda_item_ordinal is None


def test_the_office_file_name_is_kept_and_the_foot_of_the_page_dropped() -> None:
    foot = "GB291-WP-SDG-3-2004-10-0123-1-EN.Doc/v.2"
    draft = a_draft(f"{ENGLISH}1. One.\n\n{foot} 1\n\nGB.291/WP/SDG/3\n\n2. Two.\n\n{foot} 2\n")
    assert draft.masthead.office_file_name == foot
    assert [left.text for left in draft.dropped if left.why == "page furniture"] == [
        f"{foot} 1",
        "GB.291/WP/SDG/3",
        f"{foot} 2",
    ]
    assert draft.unplaced == ()


def test_the_office_file_name_may_open_a_paper_on_one_line() -> None:
    name = "GB311_7-1_[2011-06-0189-1]-Sp.docx"
    draft = a_draft(
        f"{name} OFICINA INTERNACIONAL DEL TRABAJO Consejo de Administración 311.ª reunión, Ginebra, junio de 2011 GB.311/7/1 "
        "SÉPTIMO PUNTO DEL ORDEN DEL DÍA Enmiendas al Reglamento 1. La Oficina informa. 2. Se pide tomar nota."
    )
    head = draft.masthead
    assert (head.office_file_name, head.symbol, head.session) == (name, "GB.311/7/1", "311.ª reunión")
    assert (head.place, head.month, draft.title) == ("Ginebra", "junio de 2011", "Enmiendas al Reglamento")
    assert draft.unplaced == ()
