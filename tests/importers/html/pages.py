"""Pages as programs put them on the clipboard, written in the manner of each."""

from typing import NamedTuple


class Page(NamedTuple):
    """What one program makes of a few words."""

    name: str
    html: str


def word(body: str) -> str:
    """Return a page as Word wraps it."""
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">'
        "<head><meta name=ProgId content=Word.Document><style><!-- p.MsoNormal {margin:0cm; font-size:11pt} -->"
        "</style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->"
        f"</head><body lang=EN-GB><!--StartFragment-->{body}<!--EndFragment--></body></html>"
    )


def listed(label: str, words: str, level: int = 1, kept: str = "l0") -> str:
    """Return a paragraph of a list as Word writes it: the label hidden from browsers that know lists."""
    return (
        f"<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:{kept} level{level} lfo1'>"
        "<![if !supportLists]><span lang=EN-GB style='font-family:Symbol'><span style='mso-list:Ignore'>"
        f"{label}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
        f"<span lang=EN-GB style='color:red'>{words}<o:p></o:p></span></p>\r\n"
    )


WORD_NOTE = word(
    '<p class=MsoNormal>A sentence<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1" title="">'
    "<span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>"
    "<span class=MsoFootnoteReference><span style='font-size:11pt'>[1]</span></span><![endif]></span></span></a>"
    " here.<o:p></o:p></p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>"
    "<hr align=left size=1 width=\"33%\"><![endif]><div style='mso-element:footnote' id=ftn1>"
    '<p class=MsoFootnoteText><a style=\'mso-footnote-id:ftn1\' href="#_ftnref1" name="_ftn1" title="">'
    "<span class=MsoFootnoteReference>[1]</span></a> The <i>note</i>.<o:p></o:p></p></div></div>"
)

WITH_NOTE = (
    Page("word", WORD_NOTE),
    Page(
        "libreoffice",
        '<p>A sentence<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> here.</p>'
        '<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" '
        'href="#sdfootnote1anc">1</a>The note.</p></div>',
    ),
    Page(
        "google docs",
        '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">A sentence'
        '</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> here.</span></p></b><hr><div><p>'
        '<a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;The note.</span></p></div>',
    ),
    Page(
        "encyclopaedia",
        '<p>A sentence<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup> here.</p>'
        '<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b>'
        '</span> <span class="reference-text">The note.</span></li></ol>',
    ),
    Page(
        "web page",
        '<p>A sentence<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> here.</p><section '
        'class="footnotes"><hr><ol><li id="fn1"><p>The note.<a href="#fnref1" class="footnote-back">↩︎</a></p></li>'
        "</ol></section>",
    ),
)
