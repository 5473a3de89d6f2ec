"""Characters that no font of ours has: they would print as black boxes."""

from collections.abc import Iterable, Iterator

from secretariat.app.checks import sayings
from secretariat.app.checks.sheet import Sheet
from secretariat.domain import printing
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.tongue import tr

_PLAIN = {chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x180))} | set("\n\t–—‘’“”„…•€™￼")


def doubtful(sheet: Sheet) -> bool:
    """Say whether a paper has any character that is not in every font, so that the fonts are worth opening."""
    cover = (printing.plain(field.inlines) for field in sheet.printed.cover)
    texts = (*(passage.text for passage in sheet.passages), *cover)
    return not all(map(_PLAIN.issuperset, texts))


def missing(sheet: Sheet, characters: Iterable[str]) -> Iterator[Finding]:
    """Find where characters stand that no font has, one line for each character."""
    for character in sorted(set(characters)):
        standing = [passage for passage in sheet.passages if character in passage.text]
        code = f"{character} (U+{ord(character[0]):04X})"
        if standing:
            places = sayings.together(passage.where for passage in standing)
            detail = tr(
                "The character {code} stands in {places}, and no font can print it.", code=code, places=places
            )
            yield sheet.found("missing-glyph", Severity.ERROR, standing[0], detail)
        else:
            yield Finding(
                "missing-glyph",
                Severity.ERROR,
                tr("the particulars"),
                tr(
                    "What is printed around the paper has the character {code}, which no font can print.",
                    code=code,
                ),
                sheet.spot(sheet.contents.paper.id),
            )
