"""A PDF is read back by three programs that know nothing of ours: a validator, a library, and poppler."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from page import validate_pdf_bytes
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

from partnerstwo.document.blocks import (
    Bar,
    Bars,
    Block,
    Bullets,
    Chart,
    Code,
    Column,
    Document,
    Fact,
    Facts,
    KeyFigure,
    KeyFigures,
    Kind,
    Note,
    Paragraph,
    Run,
    Section,
    Table,
    line,
)
from partnerstwo.document.render import pdf
from partnerstwo.language.lang import Lang
from tests.document import hostile, sample

ROOT = Path(__file__).parents[2]
ON = date(2026, 11, 22)
EMPTY = Document("", "", Lang.PL, ON, ())
LONG = Table(
    "long",
    "Wykaz",
    (Column("n", "nr", Kind.COUNT), Column("name", "nazwa", header=True), Column("sum", "kwota", Kind.MONEY)),
    tuple((number, f"Partner {number}", Decimal(number)) for number in range(1, 501)),
    (None, "Razem", Decimal(125250)),
)


def paper(*blocks: Block | Section, title: str = "Próba", lang: Lang = Lang.PL) -> Document:
    return Document(title, "Materiał na sesję", lang, ON, (Section("a", "1. Część", blocks),), "", "Urząd Gminy")


def failures(document: bytes) -> list[str]:
    """What breaks PDF/A-2a or PDF/UA-1."""
    reports = (validate_pdf_bytes(document, profile=profile) for profile in ("2a", "ua1"))
    return [f"{failure.rule_id}: {failure.message}" for report in reports for failure in report.failures]


def words(document: bytes, *options: str) -> str:
    """The text as poppler reads it, in the order of reading."""
    program = shutil.which("pdftotext")
    if program is None:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("not installed: pdftotext (apt install poppler-utils)")
    done = subprocess.run([str(program), *options, "-", "-"], input=document, capture_output=True, check=True)
    return done.stdout.decode().replace("\u00a0", " ")


def inside(known: PdfObject | None, *keys: str | int) -> PdfObject | None:
    """What stands at the end of a path of keys and places; None where the path ends early."""
    for key in keys:
        known = known.get_object() if known is not None else None
        match known, key:
            case DictionaryObject(), str():
                known = known.get(key)
            case ArrayObject(), int() if key < len(known):
                known = known[key]
            case _:
                return None
    return known.get_object() if known is not None else None


def said(known: PdfObject | None, *keys: str | int) -> str:
    """The same as text; "" for nothing."""
    found = inside(known, *keys)
    return "" if found is None else str(found)


def root(document: bytes) -> DictionaryObject:
    return PdfReader(io.BytesIO(document)).root_object


@dataclass(frozen=True)
class Element:
    """An element of the structure, in plain words."""

    tag: str
    alt: str
    name: str
    scope: str
    headers: tuple[str, ...]


def elements(document: bytes) -> list[Element]:
    """The elements of the structure in the order of reading."""
    return [*_below(inside(root(document), "/StructTreeRoot"))]


def _below(known: PdfObject | None) -> Iterator[Element]:
    match known:
        case ArrayObject():
            for each in known:
                yield from _below(each.get_object())
        case DictionaryObject():
            if "/S" in known:
                headers = inside(known, "/A", 0, "/Headers")
                listed = tuple(map(str, headers)) if isinstance(headers, ArrayObject) else ()
                alt, name, scope = said(known, "/Alt"), said(known, "/ID"), said(known, "/A", 0, "/Scope")
                yield Element(said(known, "/S"), alt, name, scope, listed)
            yield from _below(inside(known, "/K"))
        case _:
            pass


def tags(document: bytes) -> list[str]:
    return [element.tag for element in elements(document)]


@pytest.mark.parametrize("document", [sample.report(), sample.card(), sample.explanation(), EMPTY, paper(LONG)])
def test_every_block_passes_pdf_ua_and_pdf_a(document: Document) -> None:
    assert failures(pdf.render(document)) == []


@pytest.mark.parametrize("word", hostile.HOSTILE)
def test_a_hostile_string_in_every_field_still_passes(word: str) -> None:
    assert failures(pdf.render(hostile.document(word, word))) == []


def test_code_of_the_template_in_data_is_text() -> None:
    word = '#panic("x") #read("/etc/passwd") $x^2$ @ref <label> *b* \\u{41} ]#eval("1+1")'
    text = words(pdf.render(paper(Paragraph(line(word)), title=word)), "-raw")
    assert " ".join(text.split()).count('#panic("x") #read("/etc/passwd") $x^2$ @ref <label> *b* \\u{41}') == 2


def test_an_address_is_followed_only_if_it_is_one() -> None:
    hrefs = ("https://bip.example.pl/a?b=1", "javascript:alert(1)", "file:///etc/passwd", "http://a.pl/\u202e")
    document = pdf.render(paper(*(Paragraph((Run("x", href=href),)) for href in hrefs)))
    notes = [note for page in PdfReader(io.BytesIO(document)).pages for note in page.annotations or ()]
    assert [said(note, "/A", "/URI") for note in notes] == ["https://bip.example.pl/a?b=1"]
    assert "x (javascript:alert(1))" in words(document)


def test_a_letter_that_no_face_has_becomes_a_mark_of_replacement() -> None:
    document = pdf.render(paper(Paragraph(line("zażółć 漢字 Київ \U0001f600 \x1b \ue000"))))
    assert "zażółć \ufffd\ufffd Київ \ufffd \ufffd \ufffd" in words(document)
    assert failures(document) == []


def test_the_properties_say_language_title_author_and_day() -> None:
    reader = PdfReader(io.BytesIO(pdf.render(paper(Paragraph(line("x")), title="Sprawozdanie"))))
    info = reader.metadata
    assert info is not None
    assert said(reader.root_object, "/Lang") == "pl-PL"
    assert (info.title, info.author, info.subject) == ("Sprawozdanie", "Urząd Gminy", "Materiał na sesję")
    assert said(info, "/Keywords") == "Część"
    assert said(info, "/CreationDate") == "D:20261122000000Z"
    assert said(reader.root_object, "/ViewerPreferences", "/DisplayDocTitle") == "True"


def test_an_english_paper_says_so() -> None:
    document = pdf.render(paper(Note(line("x")), lang=Lang.EN))
    assert said(root(document), "/Lang") == "en-GB"
    assert "Note: x" in words(document)
    assert "Page 1 of 1" in words(document)


def test_a_paper_without_a_title_is_called_after_what_it_has() -> None:
    titles = [PdfReader(io.BytesIO(pdf.render(each))).metadata for each in (sample.card(), EMPTY)]
    assert [info and info.title for info in titles] == ["partners/gops", "Dokument"]


def test_headings_are_bookmarks_and_skip_no_level() -> None:
    deep = Section("b", "", (Section("c", "Głębiej", (Section("d", "Najgłębiej", (Paragraph(line("x")),)),)),))
    document = pdf.render(paper(deep))
    assert [tag for tag in tags(document) if tag.startswith("/H")] == ["/H1", "/H2", "/H3"]
    outlines = inside(root(document), "/Outlines", "/First")
    assert said(outlines, "/Title") == "1. Część"
    assert said(outlines, "/First", "/Title") == "Głębiej"
    assert said(outlines, "/First", "/First", "/Title") == "Najgłębiej"


def test_the_cell_that_names_a_row_is_its_header() -> None:
    columns = (Column("id", "id", Kind.IDENTIFIER), Column("name", "nazwa", header=True), Column("n", "n", Kind.COUNT))
    found = elements(pdf.render(paper(Table("t", "Wykaz", columns, (("a", "Ala", 1), ("b", "Ola", 2))))))
    cells = [each for each in found if each.tag in {"/TH", "/TD"}]
    assert [cell.tag for cell in cells] == ["/TH"] * 3 + ["/TD", "/TH", "/TD"] * 2
    assert [cell.scope for cell in cells] == ["/Column"] * 3 + ["", "/Row", ""] * 2
    assert [cell.name for cell in cells if cell.scope == "/Row"] == ["R1y0", "R1y1"]
    assert [cell.headers for cell in cells if cell.tag == "/TD"] == [
        ("R1y0", "U1x0y0"),
        ("R1y0", "U1x2y0"),
        ("R1y1", "U1x0y0"),
        ("R1y1", "U1x2y0"),
    ]


def test_a_table_that_names_no_row_has_headers_of_columns_only() -> None:
    found = tags(pdf.render(paper(Table("t", "", (Column("a", "a"), Column("b", "b")), (("x", "y"),)))))
    assert [tag for tag in found if tag in {"/TH", "/TD"}] == ["/TH", "/TH", "/TD", "/TD"]


def test_labels_of_facts_are_headers_of_rows() -> None:
    found = tags(pdf.render(paper(Facts((Fact("nazwa", "GOPS"), Fact("siedziba", None))))))
    assert [tag for tag in found if tag in {"/TH", "/TD"}] == ["/TH", "/TD", "/TH", "/TD"]


def test_a_picture_has_words_in_its_place_and_its_data_beside_it() -> None:
    found = elements(pdf.render(paper(sample.sectors_chart())))
    assert [each.alt for each in found if each.tag == "/Figure"] == [
        "Najliczniejszy jest sektor publiczny: 6 z 16 partnerów."
    ]
    order = [each.tag for each in found]
    assert order.index("/Figure") < order.index("/Table")


def test_long_data_of_a_chart_stand_in_the_annex() -> None:
    rows = tuple((f"miejscowość {number}", number) for number in range(13))
    data = Table("d", "", (Column("a", "gdzie", header=True), Column("n", "ilu", Kind.COUNT)), rows)
    chart = Chart("c", "Skąd są partnerzy", "Zewsząd.", Bars((Bar("a", 1),)), data)
    text = words(pdf.render(paper(chart, Paragraph(line("Po wykresie.")))))
    told = (
        "Wykres 1. Skąd są partnerzy",
        "Liczby z tego wykresu podano na końcu",
        "Po wykresie.",
        "Dane do wykresów\n",
        "Dane do wykresu 1. Skąd są partnerzy",
    )
    places = [text.index(each) for each in told]
    assert places == sorted(places)


def test_words_come_in_the_order_of_reading() -> None:
    blocks = (
        Paragraph(line("Pierwszy akapit.")),
        KeyFigures((KeyFigure(26, Kind.COUNT, "partnerów"), KeyFigure(Decimal(12500), Kind.MONEY, "środki"))),
        Bullets((line("punkt pierwszy"), line("punkt drugi")), ordered=True),
        Table("t", "Sektory", (Column("a", "Sektor", header=True), Column("n", "Liczba")), (("publiczny", 7),)),
        Code("title: Ferie\n  end: 2026"),
        Paragraph(line("Ostatni akapit.")),
    )
    text = words(pdf.render(paper(*blocks)), "-raw")
    told = (
        "Próba", "Materiał na sesję", "Urząd Gminy", "1. Część", "Pierwszy akapit.", "26", "partnerów", "12 500,00 zł",
        "środki", "1. punkt pierwszy", "2. punkt drugi", "Tabela 1. Sektory", "Sektor Liczba", "publiczny 7",
        "title: Ferie", "end: 2026", "Ostatni akapit.", "Strona 1 z 1",
    )  # fmt: skip
    at = 0
    for each in told:
        assert each in text[at:], f"{each!r} after {text[:at][-60:]!r}"
        at = text.index(each, at) + len(each)


def test_the_head_of_a_table_is_repeated_and_the_page_counted() -> None:
    document = pdf.render(paper(LONG))
    pages = words(document, "-layout").split("\f")[:-1]
    assert len(pages) > 5
    assert [each for each in pages if "nazwa" not in each or "Urząd Gminy" not in each] == []
    assert f"Strona {len(pages)} z {len(pages)}" in pages[-1]
    assert ["Próba" in each for each in pages] == [True] * len(pages)
    assert "Partner 500" in pages[-1]
    assert tags(document).count("/THead") == 1


def test_the_banner_stands_on_every_page() -> None:
    document = Document("x", "", Lang.PL, ON, (Section("a", "", (LONG,)),), "Nie do publikacji")
    pages = words(pdf.render(document)).split("\f")[:-1]
    assert [each.count("Nie do publikacji") for each in pages] == [1] * len(pages)


def test_a_footnote_is_numbered_once_and_read_where_it_is_called() -> None:
    noted = Run("słowo", note=line("dopisek"))
    text = words(pdf.render(paper(Paragraph((noted, Run(" i "), noted)))), "-raw")
    assert "słowo1 i słowo1" in " ".join(text.split())
    assert text.count("dopisek") == 1


def test_a_table_without_rows_says_so() -> None:
    left = Table("t", "Odeszli", (Column("a", "kto"),), (), None, "Nikt.")
    text = words(pdf.render(paper(left, Table("u", "", (Column("a", "kto"),), ()))))
    assert "Tabela 1. Odeszli\n\nNikt." in text
    assert "Brak pozycji." in text


def test_a_wide_table_lies_on_its_side() -> None:
    columns = tuple(Column(f"c{at}", f"przedsięwzięcie{at}", header=at == 0) for at in range(9))
    wide = Table("w", "Szeroka", columns, (tuple(str(at) for at in range(9)),))
    document = pdf.render(paper(Paragraph(line("przed")), wide, Paragraph(line("po"))))
    boxes = [(page.mediabox.width > page.mediabox.height) for page in PdfReader(io.BytesIO(document)).pages]
    assert boxes == [False, True, False]


@pytest.mark.parametrize("word", ["x" * 3000, "słowo " * 3000, "a\u00a0" * 2000])
def test_words_of_any_length_stay_on_the_page(word: str) -> None:
    table = Table("t", word, (Column("a", "a", header=True), Column("b", "b")), ((word, "x"),))
    figures = KeyFigures((KeyFigure(word[:200], Kind.TEXT, word[:200]),))
    blocks = (Paragraph(line(word)), table, figures, Facts((Fact(word[:300], word),)), Code(word), Note(line(word)))
    document = pdf.render(paper(*blocks, title=word[:1000]))
    assert failures(document) == []
    program = words(document, "-bbox")
    right = [float(each.split('xMax="')[1].split('"')[0]) for each in program.splitlines() if "<word" in each]
    assert max(right) <= 595.3


def test_the_faces_are_ours_and_inside_the_file() -> None:
    reader = PdfReader(io.BytesIO(pdf.render(sample.report())))
    listed = [inside(page, "/Resources", "/Font") for page in reader.pages]
    names = [said(each, key, "/BaseFont") for each in listed if isinstance(each, DictionaryObject) for key in each]
    fonts = {name.partition("+")[2] for name in names}
    assert fonts == {"PartnerstwoSans-Regular", "PartnerstwoSans-Bold"}


def test_the_same_document_gives_the_same_bytes_everywhere() -> None:
    program = (
        "import hashlib; from tests.document import sample; from partnerstwo.document.render import pdf;"
        "print(hashlib.sha256(pdf.render(sample.report())).hexdigest())"
    )
    places = (
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "77", "SOURCE_DATE_EPOCH": "1"},
    )
    hashes = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, **place, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
            cwd=ROOT,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for place in places
    }
    assert len(hashes) == 1
    assert pdf.render(sample.report()) == pdf.render(sample.report())


def _filled(lines: int) -> Paragraph:
    return Paragraph(line("; ".join(f"słowo {number} do przeczytania" for number in range(lines * 4))))


@pytest.mark.parametrize("lines", range(36, 48, 2))
def test_a_few_facts_stand_on_one_page(lines: int) -> None:
    facts = Facts(tuple(Fact(f"nazwa{at}", line(f"treść{at}")) for at in range(4)))
    pages = words(pdf.render(paper(_filled(lines), facts))).split("\f")
    assert sum("nazwa" in page for page in pages) == 1


@pytest.mark.parametrize("rows", range(34, 44))
def test_no_row_of_a_table_stands_alone_on_the_next_page(rows: int) -> None:
    columns = (Column("a", "nazwa", header=True), Column("b", "liczba", Kind.COUNT))
    table = Table("t", "Wykaz", columns, tuple((f"Partner {at}", at) for at in range(rows)))
    pages = words(pdf.render(paper(_filled(4), table))).split("\f")[:-1]
    assert pages[0].count("Partner ") > 30
    assert pages[-1].count("Partner ") != 1


@pytest.mark.parametrize("lines", range(30, 40, 2))
def test_a_picture_moved_to_the_next_page_does_not_part_a_table_of_the_next_section(lines: int) -> None:
    columns = (Column("a", "nazwa", header=True), Column("n", "liczba", Kind.COUNT))
    bars = tuple(Bar(f"Słupek {at}", at + 1) for at in range(14))
    data = Table("d", "", columns, tuple((each.label, each.value) for each in bars))
    rows = Table("t", "", columns, tuple((f"Partner {at}", at) for at in range(24)))
    before = Section("one", "Pierwsza", (_filled(lines), Chart("c", "Obraz", "Czternaście słupków.", Bars(bars), data)))
    read = words(pdf.render(paper(before, Section("two", "Druga", (rows,)))))
    assert read.index("Obraz") < read.index("Druga")
