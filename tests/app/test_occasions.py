"""Which paragraph tells of an activity that was taken from a printed appendix, where nobody said how far it reaches."""

import pytest

from secretariat.app.occasions import Group, foremost, group
from secretariat.domain.activity import Activity, Cells, Reach
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Words
from secretariat.importers.entry import retold


def activity(cell, by="", what="", involved="", **said):
    cells = Cells(*(Words(en=text) for text in (cell, by, what, involved)))
    return retold(Activity(ActivityId(new_id()), "", cells, **said), cell, 2004)


@pytest.mark.parametrize(
    ("cell", "by", "what", "wanted"),
    [
        ("Public Symposium, Geneva, 27 May", "WTO", "Consultations with civil society", Group.MULTILATERAL),
        ("World Bank Lecture, Washington, 25 June", "World Bank", "Lecture", Group.MULTILATERAL),
        ("AU Ordinary Summit, Addis Ababa, 6-9 July", "", "Participation", Group.REGIONAL),
        ("Briefing of EU Ambassadors, New York, 23 June", "ILO-NY", "Presentation", Group.REGIONAL),
        (
            "Launch of report, Dar es Salaam, March",
            "Tanzanian Government",
            "National meeting",
            Group.NATIONAL,
        ),
        ("Colombia, September", "UNESCO, Colombian Presidency", "National guidelines", Group.NATIONAL),
        ("Poland, 19-20 October", "DG visit", "Tripartite meeting", Group.NATIONAL),
        (
            "Policy Coherence Initiative, Geneva, 26 May",
            "ILO",
            "Informal consultations with UN",
            Group.TECHNICAL,
        ),
        ("Global Order Conference, Warwick, 2 July", "Warwick University", "", Group.TECHNICAL),
        ("General Council, Geneva, 4 June", "IOE", "Presentation", Group.CONSTITUENTS),
        ("Communication to the Council, Brussels, 18 May", "European Commission", "", Group.DOCUMENTS),
        ("Presentation to the Helsinki Process, Geneva, March", "Helsinki Process", "Meeting", Group.OTHER),
    ],
)
def test_words_say_which_paragraph_tells_of_it(cell, by, what, wanted):
    assert group(activity(cell, by, what), ()) is wanted


@pytest.mark.parametrize(
    ("cell", "what", "kind", "documents"),
    [
        ("Fair globalization, Brussels, 18 May", "", "Communication", True),
        ("Fair globalization, Brussels, 18 May", "Joint communication", "", True),
        ("Employment, Geneva, 3 May", "", "General Assembly resolution", True),
        ("Déclaration de Ouagadougou, 9 septembre", "", "", True),
        ("Resolution 58/4, New York, 3 May", "", "", True),
        ("Communication strategy, Brussels, 18 May", "", "", False),
        ("Communication to the Council, Brussels, 18 May", "Seminar", "", False),
        ("Fair globalization, Brussels, 18 May", "", "Communication workshop", False),
        ("Employment, Geneva, 3 May", "Presentation of the declaration", "", False),
        ("Employment, Geneva, 3 May", "", "UN General Assembly resolution 58/225", True),
        ("Employment, Geneva, 3 May", "", "Security Council Resolution 1325 (2000)", True),
        ("Employment, Geneva, 3 May", "Communication from the Office\nto the Council ", "", True),
        ("Training in communication, Turin, 3 May", "", "", False),
        ("Employment, Geneva, 3 May", "", "Seminar for communication", False),
        ("Declaration Day, Geneva, 3 May", "", "meeting", False),
    ],
)
def test_only_what_is_a_communication_a_declaration_or_a_resolution_is_told_as_one(
    cell, what, kind, documents
):
    told = group(activity(cell, "", what, kind=kind), ())
    assert (told is Group.DOCUMENTS) is documents


def test_what_a_person_said_of_its_reach_goes_first():
    said = activity("Meeting with the Government, Lima, 3 May", reach=Reach.REGIONAL)
    assert group(said, ()) is Group.REGIONAL


def test_the_event_with_the_most_names_is_told_first_if_it_stands_out():
    wide = activity("A", involved="Presidents Halonen and Mkapa, Commissioners Sweeney and Stiglitz")
    narrow = activity("B", involved="DG, President Mkapa, Commissioner Tou")
    assert foremost([narrow, wide]) is wide
    assert foremost([narrow]) is None
    assert foremost([activity("E", involved="Halonen, Mkapa, and Stiglitz")]) is None
    assert foremost([activity("D", involved="E, F, G, H"), activity("C", involved="A, B, C and D")]) is None
    assert foremost([]) is None
