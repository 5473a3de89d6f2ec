"""What lies beside activities stands in columns of its own: shown, filled in, filtered, sorted and grouped like any other."""

import pytest
from PySide6.QtCore import Qt

from secretariat.app.commands.activity import AddActivity
from secretariat.app.commands.filling import ChangeAll
from secretariat.app.commands.person import EditPerson
from secretariat.app.commands.taking_part import NameParticipants, UnitePeople
from secretariat.app.queries.people import everyone
from secretariat.domain.activity import Cells, Part
from secretariat.domain.identity import ActivityId, PersonId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.listed import Aside, Listed
from secretariat.domain.region import REGIONS
from secretariat.gui.models.activity import ActivityModel
from secretariat.gui.models.columns import COLUMNS
from secretariat.gui.models.grouping import groups
from secretariat.gui.models.pasting import Text
from secretariat.importers.countries import COUNTRIES

NAMES = [column.name for column in COLUMNS]


@pytest.fixture
def ids(desk):
    """Add a launch, a seminar and a visit, in the first two of which people take part."""
    made: list[ActivityId] = []
    for title in ("Launch", "Seminar", "Visit"):
        made.append(ActivityId(new_id()))
        desk.do(AddActivity(made[-1], made[-2] if len(made) > 1 else None, Cells(Words(title)), title))
    desk.do(NameParticipants(made[0], Part.PARTICIPANT, ("Tarja Halonen (Co-Chair)", "Juan Somavia")))
    desk.do(NameParticipants(made[1], Part.PARTICIPANT, ("President Halonen (Co-Chair)",)))
    desk.do(NameParticipants(made[1], Part.ORGANIZER, ("UNDP",)))
    return made


@pytest.fixture
def model(desk, ids):
    return ActivityModel(desk)


def at(model, row, name):
    return model.index(row, NAMES.index(name))


def put(model, row, name, text):
    return model.setData(at(model, row, name), text)


def known(desk, name):
    return next(one.id for one in desk.ask(everyone) if one.name == name)


def test_who_takes_part_and_in_which_capacity_stands_in_columns(model):
    assert at(model, 0, "participants").data() == "Tarja Halonen (Co-Chair); Juan Somavia"
    assert [at(model, row, "capacity").data() for row in range(3)] == ["Co-Chair", "Co-Chair", ""]
    assert at(model, 1, "organizers").data() == "UNDP"


def test_names_typed_into_the_column_become_people_and_one_undo_takes_them_out(desk, model):
    assert put(model, 2, "participants", "Juan Somavia; Ruth Cardoso (GB Vice-Chairperson)")
    assert at(model, 2, "participants").data() == "Juan Somavia; Ruth Cardoso (GB Vice-Chairperson)"
    assert at(model, 2, "capacity").data() == "GB Vice-Chairperson"
    assert sum(one.name == "Juan Somavia" for one in desk.ask(everyone)) == 1
    desk.undo()
    assert at(model, 2, "participants").data() == ""


def test_the_same_again_is_no_step(desk, model):
    assert not put(model, 0, "participants", "Tarja Halonen (Co-Chair); Juan Somavia")
    assert desk.undo_label == "Add to activity"


def test_a_person_s_other_name_shows_in_every_row_at_once(desk, model):
    desk.do(EditPerson(PersonId(known(desk, "Juan Somavia")), "name", "J. Somavía"))
    assert at(model, 0, "participants").data() == "Tarja Halonen (Co-Chair); J. Somavía"
    desk.undo()
    assert at(model, 0, "participants").data().endswith("Juan Somavia")


def test_names_merged_are_one_group_though_the_cells_keep_their_words(desk, model):
    model.setData(model.index(1, 0), "Seminar with President Halonen, Lima")
    model.group("participant")
    assert ("Nobody named", 1) in model.groups()
    assert ("President Halonen", 1) in model.groups()
    desk.do(UnitePeople(known(desk, "Tarja Halonen"), (known(desk, "President Halonen"),)))
    assert ("Tarja Halonen", 2) in model.groups()
    model.group("participant", "Tarja Halonen")
    assert model.found() == 2
    assert model.index(1, 0).data() == "Seminar with President Halonen, Lima"


def test_brackets_that_belong_to_a_name_stay_in_its_group():
    said = {"participants": ("Employers (IOE)", "Tarja Halonen (Co-Chair)"), "capacity": ("Co-Chair",)}
    one = Listed(ActivityId("a"), "a", aside=Aside(said))
    assert [name for _, name in groups(one, "participant", Language.EN)] == [
        "Employers (IOE)",
        "Tarja Halonen",
    ]


@pytest.mark.parametrize(
    ("country", "written", "region"),
    [
        ("Poland", (), "Europe and Central Asia"),
        ("Sénégal", (), "Africa"),
        ("Peru", ("Andes",), "Andes"),
        ("Atlantis", (), "No region given"),
        ("", (), "No region given"),
    ],
)
def test_the_region_of_the_country_counts_where_none_is_written(country, written, region):
    one = Listed(ActivityId("a"), "a", country=country, aside=Aside({"region": written}))
    assert [name for _, name in groups(one, "region", Language.EN)] == [region]


def test_every_country_that_is_known_has_a_region():
    assert set(COUNTRIES.values()) == set(REGIONS)


def test_an_activity_stands_in_the_group_of_each_capacity(model):
    put(model, 0, "participants", "A (Co-Chair); B (Commissioner)")
    model.group("capacity")
    assert model.groups() == [("Co-Chair", 2), ("Commissioner", 1), ("No capacity given", 1)]


def test_who_organizes_is_grouped_by_name_where_somebody_is_named(model):
    put(model, 0, "organized_by", "ILO and UNDP")
    put(model, 0, "organizers", "ILO; UNDP")
    model.group("organizer")
    assert model.groups() == [("ILO", 1), ("UNDP", 2), ("No organizer", 1)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("capacity:co-chair", 2), ("participants:somavia", 1), ("organizers:undp", 1), ("region:asia", 0)],
)
def test_each_is_asked_for_in_the_filter(model, typed, found):
    model.filter(typed)
    assert model.found() == found


def test_the_filter_follows_what_is_written_beside(model):
    model.filter("region:af")
    assert model.found() == 0
    model.filter("")
    put(model, 1, "region", "Africa")
    model.filter("region:af")
    assert model.index(0, 0).data() == "Seminar"


def test_it_is_sorted_by_them(model):
    model.sort(NAMES.index("participants"))
    assert [model.index(row, 0).data() for row in range(3)] == ["Seminar", "Launch", "Visit"]


def test_particulars_are_filled_into_many_rows_in_one_step(desk, model):
    cells = [Text(row, NAMES.index("region"), "Africa") for row in range(3)]
    model.fill(cells, ChangeAll)
    assert [at(model, row, "region").data() for row in range(3)] == ["Africa"] * 3
    assert desk.undo_label == "Change activities"
    desk.undo()
    assert at(model, 1, "region").data() == ""


def test_a_paste_below_the_last_row_adds_an_activity_with_its_people(model):
    model.fill([Text(3, 0, "Forum, Lima, 3 May"), Text(3, NAMES.index("participants"), "Ruth Cardoso")])
    assert at(model, 3, "participants").data() == "Ruth Cardoso"


def test_what_only_tells_of_elsewhere_cannot_be_written_in(model):
    assert not at(model, 0, "capacity").flags() & Qt.ItemFlag.ItemIsEditable
    assert at(model, 0, "participants").flags() & Qt.ItemFlag.ItemIsEditable
    _, refused = model.fill([Text(0, NAMES.index("serves"), "Forum")])
    assert [one.column for one in refused] == ["Serves"]


def test_a_semicolon_in_a_name_stands_twice(model):
    put(model, 2, "organizers", "Smith;; Sons; ILO")
    assert at(model, 2, "organizers").data() == "Smith;; Sons; ILO"
    model.group("organizer")
    assert ("Smith; Sons", 1) in model.groups()
