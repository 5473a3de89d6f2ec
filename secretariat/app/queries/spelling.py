"""Names that are right however a dictionary sees them."""

from collections.abc import Iterator

from secretariat.app.workspace import Reading
from secretariat.domain.committee import Committee
from secretariat.domain.person import Organization, Person
from secretariat.domain.spelling import parts, plain, words


def names(at: Reading) -> frozenset[str]:
    """Return the words in the names of the people, the organizations and the committee of the file."""
    return frozenset(
        said
        for name in _names(at)
        for word in words(name)
        for said in (plain(word.text), *(part.text for part in parts(plain(word.text))))
        if said[0].isupper()
    )


def _names(at: Reading) -> Iterator[str]:
    """Yield every name of the file, in every language and spelling."""
    for person in at.read.all(Person):
        yield f"{person.name}\n{person.variants}"
    for body in at.read.all(Organization):
        yield f"{body.name}\n{body.acronym}\n{body.variants}"
    for committee in at.read.all(Committee):
        yield from (said for _, said in committee.name)
