"""The first cell of an entry comes apart into title, venue and dates."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.activity import Activity, Cells
from secretariat.domain.identity import ActivityId
from secretariat.domain.language import Words
from secretariat.importers import entry


@pytest.mark.parametrize(
    ("cell", "title", "venue", "printed"),
    [
        ("Round table, Track 2, Geneva, March", "Round table, Track 2", "Geneva", "March"),
        (
            "Briefing of ambassadors (UNGA) New York, 2 March",
            "Briefing of ambassadors (UNGA)",
            "New York",
            "2 March",
        ),
        ("Launch of the study in China", "Launch of the study in China", "", ""),
        ("Course at Turin University, 5 May", "Course at Turin University", "", "5 May"),
        ("Talks with ministers, Dakar, Senegal, 10 May", "Talks with ministers", "Dakar, Senegal", "10 May"),
        ("Policy coherence, Paris 18-19 May", "Policy coherence", "Paris", "18-19 May"),
        ('Seminar "Fair rules" Berlin, 25 May', 'Seminar "Fair rules"', "Berlin", "25 May"),
        (
            "Meeting, Society of Labour Lawyers, 17-18 June",
            "Meeting, Society of Labour Lawyers",
            "",
            "17-18 June",
        ),
        ("Side event, UNESCO, Paris, 7 July", "Side event, UNESCO", "Paris", "7 July"),
        ("Round table, St. Petersburg, 13 September", "Round table", "St. Petersburg", "13 September"),
        ("Poland, 19-20 October", "", "Poland", "19-20 October"),
        ("Geneva, 3 May", "", "Geneva", "3 May"),
        ("Seminar (Geneva, 3-5 May)", "Seminar", "Geneva", "3-5 May"),
        ("Seminar, Geneva, 3-5 May (postponed)", "Seminar", "Geneva", "3-5 May (postponed)"),
        ("2-3 March 2004: Briefing, New York", "Briefing", "New York", "2-3 March 2004"),
        ("Réunion d'experts, Genève, du 3 au 5 mai", "Réunion d'experts", "Genève", "du 3 au 5 mai"),
        ("Foro, San José, Costa Rica, 31 de junio", "Foro", "San José, Costa Rica", "31 de junio"),
        ("Study of the October Revolution", "Study of the October Revolution", "", ""),
        ("Follow-up to the decision of 3 May", "Follow-up to the decision of 3 May", "", ""),
        ("Pay for 1,000 workers, Lima, May", "Pay for 1,000 workers", "Lima", "May"),
        ("", "", "", ""),
    ],
)
def test_title_venue_and_date_are_found(cell: str, title: str, venue: str, printed: str) -> None:
    found_title, found_venue, when = entry.split(cell, 2004)
    assert (found_title, found_venue, when.printed) == (title, venue, printed)


def test_a_date_that_does_not_exist_is_not_repaired() -> None:
    _, _, when = entry.split("Forum, Lima, 31 June", 2004)
    assert (when.printed, when.start, when.end, when.precision) == ("31 June", None, None, "none")


def test_a_decade_in_a_title_is_no_date() -> None:
    title, _, when = entry.split("Plan for the decade 2001-10, New York, 28 June", 2004)
    assert title == "Plan for the decade 2001-10"
    assert str(when.start) == "2004-06-28"


_VOCABULARY = (
    "Seminar|“Fair rules”|Geneva|(UNGA)|Poland|3 May|March|2004|30 June-2 July|of|in|,|(|, |)|1,000|“a”|Dakar, Senegal"
    "|31 June|:|–|le 3 mai|printemps|Paris"
)
_PARTS = st.sampled_from(_VOCABULARY.split("|"))


@given(st.lists(_PARTS, max_size=10).map(" ".join) | st.text(max_size=120))
def test_no_word_of_a_cell_is_lost(cell: str) -> None:
    title, venue, when = entry.split(cell, 2004)
    kept = Counter(re.findall(r"\w", f"{title} {venue} {when.printed}"))
    assert kept == Counter(re.findall(r"\w", cell))


def an_activity(cell, **said):
    made = Activity(ActivityId("1" * 32), "a", Cells(title_venue_date=Words(en=cell)), **said)
    return entry.retold(made, cell, 2004)


def test_the_country_follows_the_venue_until_a_person_gives_another():
    told = an_activity("Seminar, Geneva, 5 May")
    assert told.country == "Switzerland"
    assert entry.retold(told, "Seminar, Lima, 5 May", 2004).country == "Peru"
    assert entry.retold(told, "Seminar, 5 May", 2004).country == ""
    by_hand = an_activity("Seminar, Geneva, 5 May", country="France")
    assert by_hand.country == "France"
    assert entry.retold(by_hand, "Seminar, Lima, 5 May", 2004).country == "France"
