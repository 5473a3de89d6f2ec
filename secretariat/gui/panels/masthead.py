"""The live masthead: what stands at the head of the paper, as it will print, and what is still missing."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from secretariat.domain.tongue import tr
from secretariat.gui import theme

if TYPE_CHECKING:
    from secretariat.domain.printing import PrintPaper


class Masthead(QLabel):
    """A small picture of the head of the paper. What is missing is named in grey; `wanted` says which field was clicked."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("masthead")
        theme.letter(self, "paper small")
        self.setAccessibleName(tr("Masthead as it will print"))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.LinksAccessibleByMouse | flag.LinksAccessibleByKeyboard)
        self.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        self.linkActivated.connect(self.wanted)

    def show_paper(self, printed: "PrintPaper") -> None:
        """Show the head of a paper."""
        self.setText(_page(printed))


def _page(printed: "PrintPaper") -> str:
    """Return the head of a paper as rich text."""
    from secretariat.domain import printing

    head = printed.masthead
    rows = [
        (f"<b>{escape(head.organization)}</b>", f"<b>{_or(head.symbol, tr('symbol'), 'symbol')}</b>"),
        ("", _or(head.session, tr("session"), "number")),
        (escape(head.body), _when(printed)),
        (
            f"<b>{_or(head.committee, tr('committee'), 'name')}</b>",
            f"<b>{_or(head.code, tr('code'), 'code')}</b>",
        ),
    ]
    if printed.profile.purpose_line:
        rows.append(("", f"<b>{_or(head.purpose, tr('purpose'), 'purpose')}</b>"))
    if printed.profile.dated:
        rows += [("", _or(head.date, tr("date"), "dated")), ("", escape(head.original))]
    if not printed.profile.masthead:
        rows = [("", f"<b>{escape(head.symbol)}</b>")]
    title = _or(printing.plain(printed.title), tr("title"), "title")
    subtitles = "".join(f"<p><b>{escape(printing.plain(line))}</b></p>" for line in printed.subtitles)
    table = "".join(f"<tr><td>{left}</td><td align='right'>{right}</td></tr>" for left, right in rows)
    return (
        f"<table width='100%' cellspacing='0' cellpadding='1'>{table}</table>"
        f"<p align='center' style='margin-top:10px'><b>{escape(head.item_line)}</b></p>"
        f"<p style='font-size:large; margin-top:6px'><b>{title}</b></p>{subtitles}"
    )


def _when(printed: "PrintPaper") -> str:
    """Return place and month, which newer papers print beside the session."""
    if printed.profile.one_line_session:
        return ""
    return _or(printed.masthead.place_month, tr("place and month"), "place")


def _or(text: str, missing: str, field: str) -> str:
    """Return the text, or in grey the name of what is missing, which leads to its field."""
    if text:
        return escape(text)
    colour = theme.colours().muted
    return f"<a href='{field}' style='color:{colour}; text-decoration:none'><i>{missing}?</i></a>"
