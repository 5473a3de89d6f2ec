"""Printing profiles of a period and the standing phrases of a language: data, read from resources/ by the app."""

from dataclasses import dataclass

from secretariat.domain.language import Language
from secretariat.domain.paper import ListStyle


@dataclass(frozen=True, slots=True)
class Profile:
    """What a paper of one period prints, and how (paper-format section 1).

    `decision_style` is "italic", "bold" or "upright"; `one_line_session` puts session, place and month on one line (P5, P6);
    `item_capitals` prints the agenda-item line in capitals; `range_dash` parts the ends of a printed range; `dated` prints
    the date and the original language under the masthead, `cover` the fields of the cover page,
    `limited_printing` the notice at its foot. A profile without `masthead` or `numbered` paragraphs is that of
    another kind of document, such as a briefing, and of no period.
    """

    id: str
    name: str
    first_session: int
    last_session: int | None
    purpose_line: bool
    endnotes: bool
    one_line_session: bool
    item_capitals: bool
    closing_block: bool
    decision_style: str
    range_dash: str
    dated: bool = False
    cover: bool = False
    masthead: bool = True
    numbered: bool = True
    limited_printing: bool = False

    def covers(self, session: int) -> bool:
        """Tell whether papers of a session are printed like this."""
        return self.masthead and self.first_session <= session <= (self.last_session or session)


@dataclass(frozen=True, slots=True)
class Phrases:
    """The standing words of one language (paper-format section 4); ordinals and months count from 1, index 0 is the first.

    Phrases with a hole hold fields of `str.format`: `{ordinal}`, `{place}`, `{day}`, `{month}`, `{year}`, `{number}`, `{paragraphs}`,
    `{date}`, `{language}`.
    `session_ordinal` names the rule for session numbers: "english" (291st), "french" (291e) or "spanish" (291.ª).
    `raised` are the endings of ordinals that stand raised, `limited_printing` is the notice at the foot of a cover page.
    `words` are those of the session book and the single sheets, by name; `values` how outcomes, states and reaches are printed.
    """

    language: Language
    organization: str
    body: str
    ordinals: tuple[str, ...]
    ordinals_sentence: tuple[str, ...]
    item_line: str
    item_line_sentence: str
    session_line: str
    session_ordinal: str
    months: tuple[str, ...]
    place_month: str
    closing_date: str
    first_of_month: str
    point_for_decision: str
    points_for_decision: str
    decision_paragraph: str
    purposes: tuple[tuple[str, str], ...]
    appendix: str
    appendix_numbered: str
    note_opening: str
    list_styles: tuple[ListStyle, ...]
    paragraph_word: str
    paragraphs_word: str
    section_word: str
    contents: str
    page: str
    date_line: str = ""
    original_line: str = ""
    languages: tuple[tuple[str, str], ...] = ()
    draft_decision: str = ""
    cover: tuple[tuple[str, str], ...] = ()
    words: tuple[tuple[str, str], ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    raised: tuple[str, ...] = ()
    limited_printing: str = ""

    def word(self, name: str) -> str:
        """Return the word of the single sheets that goes by a name, such as "Agenda"."""
        return dict(self.words)[name]

    def value(self, said: str) -> str:
        """Return how one of our own values ("adopted as amended") is printed; any other stands as it is."""
        return dict(self.values).get(said, said)
