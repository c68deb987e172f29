"""The Word file: what Word needs to open it, what a reader by ear needs, and what a town's letterhead keeps."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Twips
from openxml_audit import FileFormat, OpenXmlValidator

from partnerstwo.document.blocks import (
    Block,
    Chart,
    Code,
    Column,
    Document,
    Group,
    Kind,
    Knot,
    Links,
    Network,
    Node,
    Paragraph,
    Progress,
    Run,
    Section,
    Stretch,
    Table,
    Tie,
    Timeline,
    line,
)
from partnerstwo.document.render.docx import render
from partnerstwo.document.word import refusal
from partnerstwo.language.lang import Lang
from tests.document import hostile, sample

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ON = date(2026, 11, 22)


def parts(made: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def tree(made: bytes, name: str = "word/document.xml") -> ET.Element:
    return ET.fromstring(parts(made)[name])


def said(element: ET.Element) -> str:
    return "".join(each.text or "" for each in element.iter(f"{W}t"))


def styled(made: bytes, style: str) -> list[str]:
    return [
        said(paragraph)
        for paragraph in tree(made).iter(f"{W}p")
        if (named := paragraph.find(f"{W}pPr/{W}pStyle")) is not None and named.get(f"{W}val") == style
    ]


def paper(*blocks: Block | Section, lang: Lang = Lang.PL) -> Document:
    return Document("Tytuł", "", lang, ON, (Section("s", "Część", blocks),))


def long_table(rows: int) -> Table:
    columns = (Column("a", "Nazwa", header=True), Column("b", "Kwota", Kind.MONEY))
    return Table("t", "Długa", columns, tuple((f"wiersz {n}", n) for n in range(rows)), ("Razem", rows))


def charts() -> tuple[Chart, ...]:
    table = Table("d", "", (Column("a", "A", header=True),), (("x",),))
    groups = (Group("publiczny", 0), Group("gospodarczy", 1))
    nodes = (Node("Gmina", 0), Node("Zakład", 1))
    stretch = Stretch("Projekt", date(2026, 1, 1), None, Progress.RUNNING)
    return (
        sample.sectors_chart(),
        sample.funds_chart(),
        Chart("t", "Czas", "Jeden projekt trwa.", Timeline((stretch,), ON), table),
        Chart("l", "Udział", "Oboje biorą udział.", Links(groups, nodes, (Knot("Projekt", (0, 1)),)), table),
        Chart("n", "Sieć", "Są połączeni.", Network(groups, nodes, (Tie(0, 1),)), table),
    )


def letterhead(change: Callable[[docx.document.Document], None] = lambda file: None) -> bytes:
    file = docx.Document()
    file.sections[0].header.paragraphs[0].text = "GMINA DĄBROWA"
    file.sections[0].footer.paragraphs[0].text = "ul. Główna 1"
    file.add_paragraph("Tekst wzoru, który zniknie")
    change(file)
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def faults(made: bytes, folder: Path) -> list[str]:
    path = folder / "paper.docx"
    path.write_bytes(made)
    checked = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(path)
    return [f"{each.part_uri}: {each.description}" for each in checked.errors]


@pytest.mark.parametrize("name", ["report", "card", "explanation"])
def test_every_paper_is_a_file_that_word_opens_cleanly(name: str, tmp_path: Path) -> None:
    papers = {"report": sample.report, "card": sample.card, "explanation": sample.explanation}
    assert faults(render(papers[name]()), tmp_path) == []


def test_every_form_of_chart_is_in_the_file_twice_with_its_words(tmp_path: Path) -> None:
    made = render(paper(*charts()))
    assert faults(made, tmp_path) == []
    pictures = list(tree(made).iter(f"{WP}docPr"))
    assert [each.get("descr") for each in pictures] == [chart.alt for chart in charts()]
    assert pictures[0].get("title") == "Wykres\u00a01. Równowaga sektorów: liczba partnerów"
    inside = parts(made)
    assert [name for name in inside if name.startswith("word/media/")] == [
        f"word/media/paper{n}.{kind}" for n in range(1, 6) for kind in ("png", "svg")
    ]
    assert inside["word/media/paper1.png"].startswith(b"\x89PNG")
    drawing = ET.fromstring(inside["word/media/paper1.svg"])
    assert drawing.get("font-family") == "Calibri, Carlito, sans-serif"


@pytest.mark.parametrize("word", hostile.HOSTILE)
def test_no_string_breaks_the_file_or_gets_lost(word: str, tmp_path: Path) -> None:
    made = render(hostile.document(word, word))
    assert faults(made, tmp_path) == []
    assert len(list(tree(made).iter(f"{W}hyperlink"))) == 0
    # Each word that hides nothing stands in the text as it is.
    for each in re.findall(r"[A-Za-z<>&|\"#]+", word if word.isprintable() else ""):
        assert each in said(tree(made))


def test_a_letter_that_xml_forbids_is_made_visible() -> None:
    assert styled(render(paper(Paragraph(line("a\x00b\ufffec")))), "Normal") == ["a\ufffdb\ufffdc"]


def test_headings_go_down_with_the_sections() -> None:
    made = render(sample.report())
    assert styled(made, "Title") == ["Sprawozdanie z\u00a0partnerstw gminy Dąbrowa"]
    assert styled(made, "Heading1") == ["Podsumowanie", "Partnerzy", "Projekty i\u00a0środki", "Sprawy dla rady"]
    assert styled(made, "Heading2") == ["Według sektora", "Wykaz"]
    assert styled(made, "Heading3") == ["Odeszli"]
    levels = {
        each.get(f"{W}styleId"): level.get(f"{W}val")
        for each in tree(made, "word/styles.xml").iter(f"{W}style")
        if (level := each.find(f"{W}pPr/{W}outlineLvl")) is not None
    }
    assert levels == {f"Heading{n}": str(n - 1) for n in range(1, 7)}


def test_captions_are_numbered_by_fields_that_already_show_their_number() -> None:
    made = render(sample.report())
    assert styled(made, "Caption")[:3] == [
        "Tabela\u00a01. Partnerzy według sektora",
        "Wykres\u00a01. Równowaga sektorów: liczba partnerów",
        "Dane do wykresu\u00a01",
    ]
    fields = [each.text for each in tree(made).iter(f"{W}instrText") if "SEQ" in (each.text or "")]
    assert fields[:2] == [" SEQ Tabela \\* ARABIC ", " SEQ Wykres \\* ARABIC "]


def test_data_of_a_chart_bear_its_number_and_stand_at_the_end_when_they_are_long() -> None:
    chart = replace(sample.sectors_chart(), data=replace(long_table(13), caption=""))
    made = render(paper(chart, sample.funds_chart()))
    assert styled(made, "Caption") == [
        "Wykres\u00a01. Równowaga sektorów: liczba partnerów",
        "Wykres\u00a02. Środki pozyskane w\u00a0latach 2024–2027",
        "Dane do wykresu\u00a02",
        "Dane do wykresu\u00a01. Równowaga sektorów: liczba partnerów",
    ]
    assert styled(made, "Heading1") == ["Część", "Dane do wykresów"]
    assert styled(made, "PwRemark") == ["Liczby z\u00a0tego wykresu podano na końcu, w\u00a0części „Dane do wykresów”."]
    assert [each.text for each in tree(made).iter(f"{W}instrText")] == [" SEQ Wykres \\* ARABIC "] * 2


def test_the_head_of_a_long_table_stands_on_every_page_and_no_row_is_parted() -> None:
    [table] = tree(render(paper(long_table(300)))).iter(f"{W}tbl")
    rows = table.findall(f"{W}tr")
    assert len(rows) == 302
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * 301
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_a_table_says_which_cells_name_rows_and_columns() -> None:
    [table] = tree(render(paper(long_table(3)))).iter(f"{W}tbl")
    look = table.find(f"{W}tblPr/{W}tblLook")
    assert look is not None
    flags = {name: look.get(f"{W}{name}") for name in ("firstRow", "firstColumn", "lastRow", "val")}
    assert flags == {"firstRow": "1", "firstColumn": "1", "lastRow": "1", "val": "06E0"}


def test_numbers_stand_at_the_right_edge() -> None:
    made = render(paper(long_table(1)))
    assert styled(made, "PwTableNumber") == ["Kwota", "0,00\u00a0zł", "1,00\u00a0zł"]
    assert styled(made, "PwTableText") == ["Nazwa", "wiersz 0", "Razem"]


@pytest.mark.parametrize("columns", [1, 6, 14, 40])
def test_no_table_is_wider_than_the_text(columns: int) -> None:
    titles = tuple(Column(f"c{n}", f"Kolumna numer {n}") for n in range(columns))
    row = tuple(f"Przykładowe stowarzyszenie numer {n}" for n in range(columns))
    [table] = tree(render(paper(Table("t", "T", titles, (row,))))).iter(f"{W}tbl")
    widths = [int(each.get(f"{W}w", "")) for each in table.iter(f"{W}gridCol")]
    assert len(widths) == columns
    assert min(widths) > 0
    assert sum(widths) <= 9636 + columns


def test_two_tables_without_captions_stay_two() -> None:
    bare = Table("t", "", (Column("a", "A"),), (("x",),))
    body = tree(render(paper(bare, replace(bare, key="u")))).find(f"{W}body")
    assert body is not None
    kinds = [each.tag.removeprefix(W) for each in body]
    assert kinds == ["p", "p", "tbl", "p", "tbl", "sectPr"]


def test_a_table_without_rows_says_so() -> None:
    empty = Table("t", "Odeszli", (Column("a", "A"),), (), None, "Nikt.")
    made = render(paper(empty, replace(empty, key="u", empty="")))
    assert styled(made, "Normal") == ["Nikt.", "Brak pozycji."]


def test_equal_footnotes_are_one_and_later_marks_repeat_its_number() -> None:
    note = line("Źródło: ", Run("BIP", href="https://bip.example.pl/a?b=1&c=2"))
    made = render(paper(Paragraph(line("a", Run("b", note=note))), Paragraph(line("c", Run("d", note=note)))))
    notes = tree(made, "word/footnotes.xml").findall(f"{W}footnote")
    assert [said(each) for each in notes] == ["", "", " Źródło: BIP"]
    assert len(list(tree(made).iter(f"{W}footnoteReference"))) == 1
    assert [each.text for each in tree(made).iter(f"{W}instrText")] == [" NOTEREF _Note1 \\f \\h "]
    assert b"https://bip.example.pl/a?b=1&amp;c=2" in parts(made)["word/_rels/footnotes.xml.rels"]


def test_a_footnote_inside_a_footnote_stands_in_brackets(tmp_path: Path) -> None:
    inner = line("wewnętrzny")
    made = render(paper(Paragraph(line(Run("a", note=line("zewnętrzny", Run("", note=inner)))))))
    assert [said(each) for each in tree(made, "word/footnotes.xml")][2:] == [" zewnętrzny (wewnętrzny)"]
    assert faults(made, tmp_path) == []


def test_only_plain_web_addresses_become_links() -> None:
    made = render(
        paper(Paragraph(line(Run("dobry", href="https://example.pl"), " ", Run("zły", href="javascript:alert(1)"))))
    )
    assert styled(made, "Normal") == ["dobry zły (javascript:alert(1))"]
    links = [each for each in tree(made, "word/_rels/document.xml.rels") if each.get("TargetMode") == "External"]
    assert [each.get("Target") for each in links] == ["https://example.pl"]


def test_each_ordered_list_counts_from_one() -> None:
    made = render(paper(*(sample.report().sections[3].blocks[0],) * 2))
    lists = [each.get(f"{W}val") for each in tree(made).iter(f"{W}numId")]
    assert lists == ["2", "2", "3", "3"]
    starts = [each.get(f"{W}val") for each in tree(made, "word/numbering.xml").iter(f"{W}startOverride")]
    assert starts == ["1", "1", "1"]


def test_no_paragraph_is_empty() -> None:
    made = tree(render(sample.report()))
    cells = {id(each) for cell in made.iter(f"{W}tc") for each in cell.iter(f"{W}p")}
    drawn = {id(each) for each in made.iter(f"{W}p") if each.find(f".//{W}drawing") is not None}
    assert [each for each in made.iter(f"{W}p") if not said(each) and id(each) not in cells | drawn] == []


def test_code_keeps_its_lines_and_tabs() -> None:
    [code] = [
        each
        for each in tree(render(paper(Code("a:\n  - b\n\tc")))).iter(f"{W}p")
        if (style := each.find(f"{W}pPr/{W}pStyle")) is not None and style.get(f"{W}val") == "PwCodeLines"
    ]
    assert said(code) == "a:  - bc"
    assert len(list(code.iter(f"{W}br"))) == 2
    assert len(list(code.iter(f"{W}tab"))) == 1


@pytest.mark.parametrize(("lang", "region"), [(Lang.PL, "pl-PL"), (Lang.EN, "en-GB")])
def test_the_file_says_its_language_title_and_day(lang: Lang, region: str) -> None:
    made = render(replace(sample.report(), lang=lang, author="Referat Spraw Społecznych"))
    spoken = tree(made, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert spoken is not None
    assert spoken.get(f"{W}val") == region
    kept = docx.Document(io.BytesIO(made)).core_properties
    assert (kept.language, kept.title, kept.author) == (
        region,
        "Sprawozdanie z partnerstw gminy Dąbrowa",
        "Referat Spraw Społecznych",
    )
    assert kept.created == kept.modified
    assert kept.created is not None
    assert kept.created.date() == ON


def test_every_page_carries_the_banner_and_its_number() -> None:
    file = docx.Document(io.BytesIO(render(sample.report())))
    page = file.sections[0]
    assert page.different_first_page_header_footer is True
    assert [each.text for each in page.first_page_header.paragraphs] == ["Wersja wewnętrzna"]
    assert [each.text for each in page.header.paragraphs] == [
        "Wersja wewnętrzna",
        "Sprawozdanie z\u00a0partnerstw gminy Dąbrowa",
    ]
    for foot in (page.footer, page.first_page_footer):
        assert [each.text for each in foot.paragraphs] == ["\tStrona\u00a01\u00a0z\u00a01"]
        codes = [each.text for each in foot._element.iter(f"{W}instrText")]
        assert codes == [" PAGE ", " NUMPAGES "]


def test_a_letterhead_keeps_its_head_foot_and_page_and_loses_its_text(tmp_path: Path) -> None:
    def narrow(file: docx.document.Document) -> None:
        file.sections[0].left_margin = Twips(2800)

    made = render(sample.report(), letterhead(narrow))
    file = docx.Document(io.BytesIO(made))
    page = file.sections[0]
    assert [each.text for each in page.header.paragraphs] == ["GMINA DĄBROWA", "Wersja wewnętrzna"]
    assert [each.text for each in page.footer.paragraphs] == ["ul. Główna 1"]
    assert page.left_margin == Twips(2800)
    assert "Tekst wzoru" not in said(tree(made))
    room = int(page.page_width or 0) - int(page.left_margin or 0) - int(page.right_margin or 0)
    assert max(int(each.get("cx", "")) for each in tree(made).iter(f"{WP}extent")) <= room
    assert faults(made, tmp_path) == []


def test_a_paper_serves_as_the_letterhead_of_the_next_one(tmp_path: Path) -> None:
    earlier = render(sample.report())
    later = replace(sample.report(), title="Sprawozdanie za 2027 r.", banner="")
    made = render(later, earlier)
    page = docx.Document(io.BytesIO(made)).sections[0]
    assert [each.text for each in page.header.paragraphs] == ["Sprawozdanie za 2027\u00a0r."]
    assert [each.text for each in page.first_page_header.paragraphs] == [""]
    assert [each.text for each in page.footer.paragraphs] == ["\tStrona\u00a01\u00a0z\u00a01"]
    styles = [each.get(f"{W}styleId") for each in tree(made, "word/styles.xml").iter(f"{W}style")]
    assert len(styles) == len(set(styles))
    assert faults(made, tmp_path) == []


def test_a_letterhead_without_a_foot_gets_numbers_of_pages() -> None:
    bare = io.BytesIO()
    docx.Document().save(bare)
    file = docx.Document(io.BytesIO(render(sample.report(), bare.getvalue())))
    assert [each.text for each in file.sections[0].footer.paragraphs] == ["Strona\u00a01\u00a0z\u00a01"]
    assert [each.text for each in file.sections[0].header.paragraphs] == ["Wersja wewnętrzna"]


def test_a_table_gets_smaller_letters_where_a_letterhead_leaves_less_room() -> None:
    def narrow(file: docx.document.Document) -> None:
        file.sections[0].right_margin = Twips(6000)

    def sizes(made: bytes) -> set[str | None]:
        return {each.get(f"{W}val") for each in tree(made).iter(f"{W}sz")}

    assert sizes(render(paper(long_table(2)))) == set()
    assert sizes(render(paper(long_table(2)), letterhead(narrow))) == {"12"}


def test_a_style_of_the_letterhead_is_used_by_whatever_id_it_has(tmp_path: Path) -> None:
    def polish(file: docx.document.Document) -> None:
        for each in file.styles.element.iter():
            for key, value in each.attrib.items():
                if value == "Heading1":
                    each.set(key, "Nagwek1")

    made = render(sample.report(), letterhead(polish))
    assert styled(made, "Nagwek1")[0] == "Podsumowanie"
    assert [
        each.get(f"{W}styleId")
        for each in tree(made, "word/styles.xml").iter(f"{W}style")
        if (name := each.find(f"{W}name")) is not None and name.get(f"{W}val") in {"heading 1", "Partnerstwo"}
    ] == ["Nagwek1", "PwTable"]
    assert faults(made, tmp_path) == []


def test_nothing_that_the_text_of_a_letterhead_held_stays_in_the_file() -> None:
    picture = parts(render(paper(*charts()[:1])))["word/media/paper1.png"]

    def private(file: docx.document.Document) -> None:
        file.add_picture(io.BytesIO(picture))
        file.core_properties.author = file.core_properties.last_modified_by = "Ktoś"

    made = render(sample.card(), letterhead(private))
    assert [name for name in parts(made) if "media" in name] == []
    assert "Ktoś".encode() not in parts(made)["docProps/core.xml"]


def test_nothing_of_a_letterhead_is_loaded_from_elsewhere_when_the_paper_is_opened(tmp_path: Path) -> None:
    picture = parts(render(paper(*charts()[:1])))["word/media/paper1.png"]

    def curious(file: docx.document.Document) -> None:
        head = file.sections[0].header
        head.paragraphs[0].add_run().add_picture(io.BytesIO(picture))
        out = head.part.relate_to("http://evil.example/x.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)
        for blip in head._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}blip"):
            blip.set(qn("r:link"), out)
        settings = file.part._settings_part
        source = settings.relate_to("http://evil.example/d", f"{RELATIONS}/mailMergeSource", is_external=True)
        merge = OxmlElement("w:mailMerge")
        kind, link = OxmlElement("w:mainDocumentType", {qn("w:val"): "formLetters"}), OxmlElement("w:dataSource")
        link.set(qn("r:id"), source)
        merge.extend([kind, OxmlElement("w:dataType", {qn("w:val"): "native"}), link])
        file.settings.element.insert(1, merge)
        attached = OxmlElement("w:attachedTemplate")
        place = "file:///C:/Users/kowalska/wzor.dotm"
        attached.set(qn("r:id"), settings.relate_to(place, f"{RELATIONS}/attachedTemplate", is_external=True))
        file.settings.element.insert(1, attached)

    made = render(sample.card(), letterhead(curious))
    assert [name for name, content in parts(made).items() if b"evil.example" in content or b"kowalska" in content] == []
    assert faults(made, tmp_path) == []
    # The copy inside the file stays.
    assert [name for name in parts(made) if "media" in name] == ["word/media/image1.png"]


def test_a_template_for_new_documents_serves_too(tmp_path: Path) -> None:
    inside = parts(letterhead())
    types = "[Content_Types].xml"
    inside[types] = inside[types].replace(b"document.main+xml", b"template.main+xml")
    made = render(sample.card(), zipped(inside))
    assert faults(made, tmp_path) == []


def zipped(inside: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in inside.items():
            archive.writestr(name, content)
    return out.getvalue()


def macros() -> bytes:
    inside = parts(letterhead())
    types = "[Content_Types].xml"
    wordy = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    inside[types] = inside[types].replace(wordy, b"application/vnd.ms-word.document.macroEnabled.main+xml")
    return zipped(inside)


BAD = {
    "empty": (b"", refusal.NO_WORD),
    "text": (b"Szanowni", refusal.NO_WORD),
    "zip": (zipped({"a.txt": b"a"}), refusal.NO_WORD),
    "cut": (letterhead()[:4000], refusal.NO_WORD),
    "broken": (zipped({**parts(letterhead()), "word/document.xml": b"<w:document"}), refusal.NO_WORD),
    "bare": (zipped({"[Content_Types].xml": parts(letterhead())["[Content_Types].xml"]}), refusal.NO_WORD),
    "headless": (
        zipped({name: part for name, part in parts(letterhead()).items() if name != "word/header1.xml"}),
        refusal.NO_WORD,
    ),
    "old": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), refusal.LOCKED),
    "macros": (macros(), refusal.MACROS),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_letterhead_is_refused_with_a_reason(name: str) -> None:
    given, reason = BAD[name]
    with pytest.raises(refusal.BadTemplateError) as refused:
        render(sample.card(), given)
    assert refused.value.reason == reason


def test_every_part_has_the_day_of_the_paper() -> None:
    with zipfile.ZipFile(io.BytesIO(render(sample.report()))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2026, 11, 22, 0, 0, 0)}
        assert archive.namelist()[:3] == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]


def test_the_same_paper_is_the_same_bytes_in_any_zone_and_with_any_hash_seed() -> None:
    script = (
        "import hashlib; from partnerstwo.document.render.docx import render; from tests.document import sample;"
        "print(hashlib.sha256(render(sample.report())).hexdigest())"
    )
    digests = set()
    for zone, seed, locale in (("Asia/Tokyo", "1", "C"), ("America/Lima", "2", "pl_PL.UTF-8")):
        surroundings = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONPATH": "src:."}
        root = Path(__file__).parents[2]
        done = subprocess.run(
            [sys.executable, "-c", script], cwd=root, env=surroundings, capture_output=True, text=True, check=True
        )
        digests.add(done.stdout)
    assert len(digests) == 1


def test_libreoffice_reads_every_word(tmp_path: Path) -> None:
    office, reader = shutil.which("soffice"), shutil.which("pdftotext")
    if office is None or reader is None:
        if os.environ.get("CI") == "true":
            pytest.fail("soffice and pdftotext are needed: libreoffice-writer, poppler-utils")
        pytest.skip("no soffice or no pdftotext here")
    (tmp_path / "paper.docx").write_bytes(render(sample.report()))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    order = [
        office,
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "paper.docx"),
    ]
    subprocess.run(order, check=True, capture_output=True, timeout=180)
    done = subprocess.run([reader, "-layout", str(tmp_path / "paper.pdf"), "-"], check=True, capture_output=True)
    shown = " ".join(done.stdout.decode().split())
    for words in (
        "Wersja wewnętrzna",
        "Sprawozdanie z partnerstw gminy Dąbrowa",
        "Tabela 1. Partnerzy według sektora",
        "Ważne: Do odnowienia: 2 porozumienia wygasają w ciągu 90 dni.",
        "Dz.U. 2003 nr 96 poz. 873.",
        "Strona 1 z ",
    ):
        assert words in shown
