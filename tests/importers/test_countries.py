"""A venue tells its country; what is not sure stays empty."""

import pytest

from secretariat.importers.countries import country_of


@pytest.mark.parametrize(
    ("title", "venue", "country"),
    [
        ("Seminar", "Geneva", "Switzerland"),
        ("Séminaire", "Genève", "Switzerland"),
        ("Consultations with labour ministers", "Dakar, Senegal", "Senegal"),
        ("NGO forums", "Tanzania", "United Republic of Tanzania"),
        ("", "Poland", "Poland"),
        ("Side event", "Washington, DC", "United States"),
        ("Launch of the report in China", "", "China"),
        ("Lanzamiento en el Perú", "", "Peru"),
        ("Launch of the report in China", "Vienna", "Austria"),
        ("Seminar", "San José", ""),
        ("Seminar", "Nowhere", ""),
        ("Meeting on work in mines", "", ""),
        ("", "", ""),
    ],
)
def test_a_venue_tells_its_country(title, venue, country):
    assert country_of(title, venue) == country
