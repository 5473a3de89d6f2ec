"""The language shows in standing phrases and small words; when unsure it is not said."""

import pytest

from secretariat.domain.language import Language
from tests.importers.text.papers import a_draft


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("1. The Office has reported on the work of the Working Party in the regions.", Language.EN),
        ("1. Le Bureau a rendu compte des travaux du groupe de travail dans les régions.", Language.FR),
        ("1. La Oficina ha informado sobre los trabajos del Grupo de Trabajo en las regiones.", Language.ES),
        ("BUREAU INTERNATIONAL DU TRAVAIL", Language.FR),
        ("1. Geneva, Lima, Oslo.", None),
        ("12345", None),
        ("1. The of and le la les des el los las.", None),
    ],
)
def test_the_language(words: str, language: Language | None) -> None:
    assert a_draft(words).language is language
