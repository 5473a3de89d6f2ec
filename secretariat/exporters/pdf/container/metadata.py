"""What the file says of itself: title, author, date, and the standards it meets."""

from datetime import UTC, datetime
from typing import NamedTuple

from secretariat.exporters.pdf.container.document import Document

TOOL = "Secretariat"

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{tool}</xmp:CreatorTool><pdf:Producer>{tool}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class Particulars(NamedTuple):
    """What is known of a file's content; `stamp` in seconds since 1970."""

    title: str
    author: str
    subject: str
    language: str
    fingerprint: str
    stamp: int

    @property
    def moment(self) -> datetime:
        """The date the file bears."""
        return datetime.fromtimestamp(self.stamp, UTC)

    def packet(self) -> bytes:
        """Return the description that readers of the standards look for."""
        said = {
            "title": self.title,
            "subject": self.subject,
            "author": self.author,
            "language": self.language,
            "date": self.moment.isoformat(),
            "tool": TOOL,
        }
        return _PACKET.format(**{name: value.translate(_ESCAPED) for name, value in said.items()}).encode()

    def information(self, document: Document) -> str:
        """Return the document information."""
        text = document.text
        date = text(self.moment.strftime("D:%Y%m%d%H%M%S+00'00'"))
        said = {"Title": self.title, "Author": self.author, "Subject": self.subject}
        said |= {"Creator": TOOL, "Producer": TOOL, "Fingerprint": self.fingerprint}
        entries = {name: text(value) for name, value in said.items() if value}
        return document.dictionary({**entries, "CreationDate": date, "ModDate": date})
