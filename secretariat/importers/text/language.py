"""In which language a text is written."""

import re
from collections import Counter
from typing import Final

from secretariat.domain.language import Language
from secretariat.importers.dates import fold
from secretariat.importers.text.phrasebook import Phrasebook

_STOP_WORDS: Final = {
    Language.EN: "the of and to in for is that by this with was are be has on it an as from at which have its may were been",
    Language.FR: "le la les des du et un une dans pour est que par ce cette avec sur sont aux au qui ne pas ont ete leur ces l d",
    Language.ES: "el la los las del y un una en para es que por este esta con se sobre son al ha su sus han como lo sido fue",
}
_SAMPLE: Final = 100_000  # characters that tell the language of a text
_FEWEST: Final = 5


def language_of(text: str, book: Phrasebook) -> Language | None:
    """Return the language of the text, or None when its words do not tell."""
    folded = fold(text[:_SAMPLE])
    counted = Counter(re.findall(r"[^\W\d_]+", folded))
    scores = {
        language: sum(counted[word] for word in words.split()) for language, words in _STOP_WORDS.items()
    }
    for language, phrase in book.standing:
        scores[language] += 5 * (phrase in folded)
    best, second = sorted(scores.values(), reverse=True)[:2]
    if best < _FEWEST or best < 1.3 * second:
        return None
    return max(scores, key=lambda language: scores[language])
