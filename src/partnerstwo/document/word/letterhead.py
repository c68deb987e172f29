"""A town's letterhead, or a blank page: opened, given the styles it lacks, and filled."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from copy import deepcopy
from datetime import UTC, datetime, time

import docx
from docx.document import Document as WordFile
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.numbering import NumberingPart
from docx.section import _Footer, _Header

from partnerstwo.document.blocks import Document
from partnerstwo.document.word.archive import plain_document
from partnerstwo.document.word.blank import blank
from partnerstwo.document.word.body import Body, Link
from partnerstwo.document.word.lists import a_list, bullets, numbers
from partnerstwo.document.word.markup import NAMESPACES, NONE, Markup, field, joined, paragraph, run, text, w, words
from partnerstwo.document.word.refusal import NO_WORD, BadTemplateError
from partnerstwo.document.word.room import Room
from partnerstwo.document.word.styles import REGIONS, STYLES, language
from partnerstwo.document.words import DOCUMENT, PAGE_OF
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line

_LONGEST = 255
"""Properties of the file hold no more characters."""
_EMU = 12700
"""In a point."""
_RUNNING = 90
"""Letters of a title that the head of a page has room for."""
_AFTER_FOOTNOTES = (
    "endnotePr",
    "compat",
    "docVars",
    "rsids",
    "attachedSchema",
    "themeFontLang",
    "clrSchemeMapping",
    "doNotIncludeSubdocsInStats",
    "doNotAutoCompressPictures",
    "forceUpgrade",
    "captions",
    "readModeInkLockDown",
    "smartTagType",
    "schemaLibrary",
    "shapeDefaults",
    "doNotEmbedSmartTags",
    "decimalSymbol",
    "listSeparator",
)
"""What follows the separators of footnotes among the settings, in the schema."""
_RELATED = f"{{{nsmap['r']}}}"
_LOOKS = frozenset(
    {
        RELATIONSHIP_TYPE.STYLES,
        RELATIONSHIP_TYPE.NUMBERING,
        RELATIONSHIP_TYPE.SETTINGS,
        RELATIONSHIP_TYPE.WEB_SETTINGS,
        RELATIONSHIP_TYPE.FONT_TABLE,
        RELATIONSHIP_TYPE.THEME,
    }
)
"""The parts that a letterhead keeps beside the heads and feet of its first page."""
_REFERENCES = ("pStyle", "rStyle", "tblStyle", "basedOn", "next")
_SEPARATORS = (("separator", -1), ("continuationSeparator", 0))


def opened(letterhead: bytes | None, lang: Lang) -> WordFile:
    """The letterhead without its text, or a blank page. Raises `BadTemplateError` for what is no Word document."""
    if letterhead is None:
        return docx.Document(io.BytesIO(blank(lang)))
    plain = plain_document(letterhead)
    try:
        file = docx.Document(io.BytesIO(plain))
        page = deepcopy(file.sections[0]._sectPr)
        body = file.element.body
        # Each of these reads a part that the library trusts to be whole.
        _room(file, 1)
        _ = file.styles.element, file.settings.element, file.core_properties.title
        first = file.sections[0]
        for edge in (first.header, first.first_page_header, first.even_page_header, first.footer):
            _ = edge.is_linked_to_previous or edge._element
    except Exception as broken:  # whatever the library finds in a file that is not ours
        raise BadTemplateError(NO_WORD) from broken
    for child in list(body):
        body.remove(child)
    for kind in page.findall(qn("w:type")):
        page.remove(kind)
    body.append(page)
    _speak(file, lang)
    _forget(file)
    return file


class Letterhead:
    """A file with the styles and lists of the paper, ready for its text."""

    def __init__(self, file: WordFile, document: Document, own: bool) -> None:
        self._file = file
        self._document = document
        self._own = own
        self._styles: dict[str, str] = {}
        self._add_styles()
        self._list = _highest(self._numbering().findall(qn("w:num")), "w:numId") + 1

    def room(self) -> Room:
        """What the first page has for text."""
        return _room(self._file, self._list)

    def fill(self, body: Body) -> bytes:
        """The file with its text, its notes and pictures."""
        self._add_lists(body.ordered)
        part = self._file.part
        for element in self._elements(joined(body.blocks)):
            self._file.element.body[-1].addprevious(element)
        for picture in body.pictures:
            place = f"/word/media/paper{picture.number}"
            pixels = Part(PackURI(f"{place}.png"), CONTENT_TYPE.PNG, picture.png(), part.package)
            drawing = Part(PackURI(f"{place}.svg"), "image/svg+xml", picture.drawing(), part.package)
            part.load_rel(RELATIONSHIP_TYPE.IMAGE, pixels, picture.pixels_id)
            part.load_rel(RELATIONSHIP_TYPE.IMAGE, drawing, picture.drawing_id)
        _add_links(part, body.links)
        if body.notes:
            self._add_notes(body)
        self._add_edges()
        self._add_properties()
        out = io.BytesIO()
        self._file.save(out)
        return out.getvalue()

    def _elements(self, inside: Markup) -> list[BaseOxmlElement]:
        """Markup as elements, its styles called as this file calls them."""
        root = parse_xml(f"<w:body {NAMESPACES}>{inside}</w:body>")
        for name in _REFERENCES:
            for each in root.iter(qn(f"w:{name}")):
                style = each.get(qn("w:val"), "")
                each.set(qn("w:val"), self._styles.get(style, style))
        return list(root)

    def _add_styles(self) -> None:
        sheet = self._file.styles.element
        known: dict[str, str] = {}
        for style in sheet.findall(qn("w:style")):
            name = style.find(qn("w:name"))
            if name is not None:
                known.setdefault(name.get(qn("w:val"), "").lower(), style.get(qn("w:styleId"), ""))
        taken = set(known.values())
        for style in STYLES:
            found = next((known[name] for name in sorted(style.names()) if name in known), None)
            if found is None:
                self._styles[style.id] = style.id if style.id not in taken else f"Pw{style.id}"
                [element] = self._elements(style.markup(self._document.lang))
                element.set(qn("w:styleId"), self._styles[style.id])
                sheet.append(element)
            else:
                self._styles[style.id] = found

    def _numbering(self) -> BaseOxmlElement:
        part = self._file.part
        if not any(each.reltype == RELATIONSHIP_TYPE.NUMBERING for each in part.rels.values()):
            blob = f"<w:numbering {NAMESPACES}/>".encode()
            name = PackURI("/word/numbering.xml")
            made = NumberingPart.load(name, CONTENT_TYPE.WML_NUMBERING, blob, part.package)
            part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
        lists: BaseOxmlElement = part.numbering_part.element
        return lists

    def _add_lists(self, ordered: int) -> None:
        lists = self._numbering()
        first = _highest(lists.findall(qn("w:abstractNum")), "w:abstractNumId") + 1
        abstract = self._elements(joined((bullets(first), numbers(first + 1))))
        kinds = [first, *[first + 1] * ordered]
        made = self._elements(joined(a_list(self._list + at, kind) for at, kind in enumerate(kinds)))
        nums = lists.findall(qn("w:num"))
        for element in abstract:
            if nums:
                nums[0].addprevious(element)
            else:
                lists.append(element)
        for element in reversed(made):
            if nums:
                nums[-1].addnext(element)
            else:
                lists.insert(len(lists.findall(qn("w:abstractNum"))), element)

    def _add_notes(self, body: Body) -> None:
        part = self._file.part
        mark = run(w("footnoteRef"), w("rStyle", val="FootnoteReference"))
        lines = [
            w("footnote", w("p", w("pPr", w("spacing", after=0)), run(w(kind))), type=kind, id=at)
            for kind, at in _SEPARATORS
        ]
        lines += [
            w("footnote", paragraph("FootnoteText", mark, text(" "), note), id=number)
            for number, note in enumerate(body.notes, 1)
        ]
        root = parse_xml(f"<w:footnotes {NAMESPACES}/>")
        root.extend(self._elements(joined(lines)))
        name = PackURI("/word/footnotes.xml")
        made = Part(name, CONTENT_TYPE.WML_FOOTNOTES, serialize_part_xml(root), part.package)
        _add_links(made, body.note_links)
        part.relate_to(made, RELATIONSHIP_TYPE.FOOTNOTES)
        self._separate()

    def _separate(self) -> None:
        settings = self._file.settings.element
        [ours] = self._elements(w("footnotePr", *(w("footnote", id=at) for _, at in _SEPARATORS)))
        later = {qn(f"w:{name}") for name in _AFTER_FOOTNOTES} | {qn("m:mathPr")}
        after = next((each for each in settings if each.tag in later), None)
        if after is None:
            settings.append(ours)
        else:
            after.addprevious(ours)

    def _add_edges(self) -> None:
        """Heads and feet: those of a letterhead stay, and what this paper must carry is added below them."""
        document, page = self._document, self._file.sections[0]
        banner = words(document.banner, document.lang).strip()
        carried = paragraph("PwBanner", text(banner)) if banner else NONE
        heads = [page.header]
        if page.different_first_page_header_footer:
            heads.append(page.first_page_header)
        if self._file.settings.odd_and_even_pages_header_footer:
            heads.append(page.even_page_header)
        for at, head in enumerate(heads):
            title = self._running() if self._own and at == 0 else NONE
            if head.is_linked_to_previous:
                self._begin(head, joined((carried, title)) or paragraph("Header"))
            else:
                self._renew(head, carried)
        feet = [page.footer, *([page.first_page_footer] if self._own else [])]
        for foot in feet:
            if foot.is_linked_to_previous:
                self._begin(foot, self._numbered())

    def _renew(self, head: _Header, carried: Markup) -> None:
        """Adds what this paper carries, in place of what an earlier paper left: its letterhead may be one of ours."""
        old: set[str] = set()
        for each in head._element.findall(qn("w:p")):
            style = each.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            name = "" if style is None else style.get(qn("w:val"), "")
            if name in {self._styles["PwBanner"], self._styles["PwRunning"]}:
                old.add(name)
                head._element.remove(each)
        title = self._running() if self._styles["PwRunning"] in old else NONE
        added = joined((carried, title))
        if not added and not len(head._element):
            added = paragraph("Header")
        for element in self._elements(added):
            head._element.append(element)

    def _begin(self, edge: _Header | _Footer, inside: Markup) -> None:
        edge.is_linked_to_previous = False
        for child in list(edge._element):
            edge._element.remove(child)
        for element in self._elements(inside):
            edge._element.append(element)

    def _running(self) -> Markup:
        shown = self._short(self._document.title)
        return paragraph("PwRunning", text(shown)) if shown else NONE

    def _numbered(self) -> Markup:
        document = self._document
        before, _, between = PAGE_OF[document.lang].partition("{page}")
        count = (text(before), field("PAGE", text("1")), text(between), field("NUMPAGES", text("1")))
        if not self._own:
            # The tabs of its style are unknown, and its head says whose paper it is.
            return paragraph("Footer", *count, properties=w("jc", val="right"))
        place = w("tabs", w("tab", val="right", pos=round(self.room().width * 20)))
        return paragraph("Footer", text(self._short(document.author)), run(w("tab")), *count, properties=place)

    def _short(self, said: str) -> str:
        shown = words(said, self._document.lang).strip()
        return shown if len(shown) <= _RUNNING else f"{shown[: _RUNNING - 1].rstrip()}…"

    def _add_properties(self) -> None:
        document, kept = self._document, self._file.core_properties
        titles = (document.title, document.subtitle, *(section.title for section in document.sections))
        kept.title = next(filter(None, map(_property, titles)), DOCUMENT[document.lang])
        kept.author = kept.last_modified_by = _property(document.author)
        kept.subject = _property(document.subtitle)
        kept.comments = kept.keywords = kept.category = ""
        kept.language = REGIONS[document.lang]
        kept.revision = 1
        kept.created = kept.modified = datetime.combine(document.on, time(), UTC)


def _room(file: WordFile, first_list: int) -> Room:
    page = file.sections[0]
    width = (page.page_width or 0) - (page.left_margin or 0) - (page.right_margin or 0) - (page.gutter or 0)
    # A negative margin keeps its place even if the head grows.
    height = (page.page_height or 0) - abs(page.top_margin or 0) - abs(page.bottom_margin or 0)
    usual = Room()
    return Room(width / _EMU if width > 0 else usual.width, height / _EMU if height > 0 else usual.height, first_list)


def _property(said: str) -> str:
    return words(one_line(said), Lang.EN).strip()[:_LONGEST]


def _add_links(part: Part, links: Iterable[Link]) -> None:
    for link in links:
        part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, link.address, link.id, is_external=True)


def _highest(elements: Sequence[BaseOxmlElement], name: str) -> int:
    found = (each.get(qn(name), "") for each in elements)
    return max((int(each) for each in found if each.isascii() and each.isdecimal()), default=0)


def _speak(file: WordFile, lang: Lang) -> None:
    """Gives a letterhead the language of the paper where no style of its own names another."""
    sheet = file.styles.element
    defaults = sheet.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is None:
        return
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(parse_xml(f"<w:body {NAMESPACES}>{language(lang)}</w:body>")[0])


def _forget(file: WordFile) -> None:
    """Takes out what the text of the letterhead brought: pictures, remarks, notes, the path of a template on a disk.

    What Word would load from elsewhere goes, too, when the paper is opened; a link in the head or foot stays.
    """
    settings = file.settings
    for name in ("w:attachedTemplate", "w:mailMerge", "w:footnotePr", "w:endnotePr"):
        for each in settings.element.findall(qn(name)):
            settings.element.remove(each)
    for part in file.part.package.iter_parts():
        if isinstance(part, XmlPart):
            _stay_at_home(part)
    wanted = {value for each in file.element.iter() for key, value in each.attrib.items() if key.startswith(_RELATED)}
    for id_, related in list(file.part.rels.items()):
        if related.reltype not in _LOOKS and id_ not in wanted:
            file.part.rels.pop(id_)


def _stay_at_home(part: XmlPart) -> None:
    """Takes out of a part what lies outside of the file: linked pictures, sources of letters in series."""
    elsewhere = {
        id_ for id_, each in part.rels.items() if each.is_external and each.reltype != RELATIONSHIP_TYPE.HYPERLINK
    }
    for element in list(part.element.iter()):
        for name in [key for key, value in element.attrib.items() if key.startswith(_RELATED) and value in elsewhere]:
            parent = element.getparent()
            if name == qn("r:link") or parent is None:
                del element.attrib[name]
            else:
                parent.remove(element)
    for id_ in elsewhere:
        part.rels.pop(id_)
