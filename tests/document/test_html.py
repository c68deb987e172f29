"""The web page is read back by a strict parser of HTML5: data come back as text and nothing else."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    Inline,
    KeyFigure,
    KeyFigures,
    Kind,
    Note,
    NoteKind,
    Paragraph,
    Run,
    Section,
    Table,
    line,
)
from partnerstwo.document.render import html
from partnerstwo.document.web import style
from partnerstwo.language.dates import NBSP
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line
from tests.document import hostile, sample

SVG = "{http://www.w3.org/2000/svg}"
DOCUMENTS = {
    "report": sample.report(),
    "card": sample.card(),
    "explanation": sample.explanation(),
    "hostile": hostile.document(hostile.HOSTILE[0]),
    "empty": Document("", "", Lang.EN, sample.ON, ()),
}

wild = st.text(st.one_of(st.characters(), st.sampled_from("\\`*_{}[]()<>#+-.!|&;:/@\"'=\n\r\t 1a)")), max_size=30)


def read(page: bytes) -> Element:
    """The page as a tree; a mistake in it is an exception."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root: Element = parser.parse(page.decode("utf-8"))
    return root


def page_of(*blocks: Block | Section, lang: Lang = Lang.PL) -> Document:
    return Document("T", "", lang, sample.ON, (Section("s", "", blocks),))


def shown(*blocks: Block | Section, lang: Lang = Lang.PL) -> str:
    """The markup of the blocks alone."""
    page = html.render(page_of(*blocks, lang=lang)).decode()
    found = re.search(r'<main id="content" tabindex="-1"><section>(.*?)</section></main>', page, re.DOTALL)
    assert found
    return found.group(1)


def structure(element: Element) -> list[str]:
    """Elements and attributes in their order, without words; a break in a long word is none."""
    return [
        f"{each.tag} {sorted(name for name in each.attrib if name != 'class')}"
        for each in element.iter()
        if each.tag != "wbr" and not each.tag.startswith(SVG)
    ]


def text(element: Element) -> str:
    return "".join(element.itertext())


def ids(root: Element) -> list[str]:
    return [each.attrib["id"] for each in root.iter() if "id" in each.attrib]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_strict_parser_finds_no_mistake_and_one_of_each_landmark(name: str) -> None:
    document = DOCUMENTS[name]
    root = read(html.render(document))
    assert root.attrib == {"lang": document.lang.value}
    assert [len(root.findall(f".//{tag}")) for tag in ("main", "h1", "title", "style")] == [1, 1, 1, 1]
    assert len(root.findall(".//nav")) == (1 if name in {"report", "hostile"} else 0)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_heading_skips_a_level(name: str) -> None:
    levels = [
        int(each.tag[1]) for each in read(html.render(DOCUMENTS[name])).iter() if re.fullmatch("h[1-6]", each.tag)
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_ids_are_unique_and_every_reference_has_its_target(name: str) -> None:
    root = read(html.render(DOCUMENTS[name]))
    known = ids(root)
    assert len(set(known)) == len(known)
    wanted = {each.attrib["href"][1:] for each in root.iter() if each.attrib.get("href", "").startswith("#")}
    for each in root.iter():
        for role in ("aria-labelledby", "aria-describedby"):
            wanted |= set(each.attrib.get(role, "").split())
        wanted |= set(re.findall(r"url\(#([^)]*)\)", " ".join(each.attrib.values())))
    assert wanted <= set(known)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_leads_or_loads_from_elsewhere_but_links_of_the_text(name: str) -> None:
    page = html.render(DOCUMENTS[name])
    root = read(page)
    loaded = {"src", "srcset", "action", "formaction", "poster", "data", "background", "style", "ping", "manifest"}
    for each in root.iter():
        assert each.tag.rpartition("}")[2] not in {"script", "iframe", "img", "object", "embed", "form", "base", "use"}
        assert not loaded & set(each.attrib)
        assert not [attribute for attribute in each.attrib if attribute.startswith("on")]
    led = {each.attrib["href"] for each in root.iter() if "href" in each.attrib}
    assert {href for href in led if not href.startswith("#")} == (
        {"data:,", "https://bip.example.pl/partnerstwo?rok=2026&a=1"} if name == "report" else {"data:,"}
    )
    sheet = text(root.findall(".//style")[0])
    assert re.findall(r"url\(([^,)]*)", sheet) == ["data:font/woff2;base64"] * 2
    assert "@import" not in sheet


@pytest.mark.parametrize("lang", Lang)
def test_the_policy_allows_the_sheet_of_the_page_and_nothing_else(lang: Lang) -> None:
    root = read(html.render(replace(sample.report(), lang=lang)))
    digest = base64.b64encode(hashlib.sha256(text(root.findall(".//style")[0]).encode()).digest()).decode()
    policies = [
        each.attrib["content"]
        for each in root.iter("meta")
        if each.attrib.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policies == [
        (
            f"default-src 'none'; style-src 'sha256-{digest}'; font-src data:; img-src data:; base-uri 'none'; "
            "form-action 'none'"
        )
    ]


def test_the_policy_stands_before_all_that_it_governs() -> None:
    head = read(html.render(sample.report())).findall("head")[0]
    assert [each.attrib.get("charset", each.attrib.get("http-equiv")) for each in head][:2] == [
        "utf-8",
        "Content-Security-Policy",
    ]


@pytest.mark.parametrize("word", [each for each in hostile.HOSTILE if one_line(each).strip()])
def test_hostile_text_makes_the_same_structure_as_a_plain_word(word: str) -> None:
    # Words that say nothing but spaces name neither rows nor columns, and are tried on their own.
    assert structure(read(html.render(hostile.document(word)))) == structure(
        read(html.render(hostile.document("word")))
    )


@pytest.mark.parametrize("word", hostile.HOSTILE)
def test_hostile_text_is_read_back_letter_by_letter_wherever_it_stands(word: str) -> None:
    expected = one_line(word)
    root = read(html.render(hostile.document(word, code="x: 1")))
    body = root.findall("body")[0]
    paragraph = next(each for each in body.iter("p") if "class" not in each.attrib)
    # Only spaces may differ: a figure is held to what it counts.
    assert text(paragraph).replace(NBSP, " ") == f"{expected} {expected} {expected}t1".replace(NBSP, " ")
    cells = [text(each) for each in next(body.iter("tbody")).iter() if each.tag in {"th", "td"}]
    assert cells == [expected, expected, expected, "x", expected, "1,00\u00a0zł"]
    assert [text(each).strip() for each in body.iter("h1")] == [f"t {expected}".strip()]
    assert [text(each) for each in body.iter("dt")] == [f"l {expected}", expected]
    assert {text(each) for each in body.iter("caption")} >= {f"Tabela\u00a01. c {expected}"}
    assert [text(each).strip() for each in root.iter("title")] == [f"t {expected}".strip()]


@given(wild)
def test_any_paragraph_and_any_code_is_read_back(word: str) -> None:
    root = read(html.render(page_of(Paragraph(line(word)), Table("t", "", (Column("a", "A"),), ((word,),)))))
    main = root.findall("body/main")[0]
    # In running text figures are held to what they count by one no-break space.
    paragraphs = [spaced(text(each)) for each in main.iter("p")]
    assert paragraphs == [spaced(one_line(word).translate(NO_CHARACTERS))]
    assert [text(each) for each in main.iter("td")] == [one_line(word).translate(NO_CHARACTERS)]


def spaced(words: str) -> str:
    return re.sub(" +", " ", words.replace(NBSP, " "))


NO_CHARACTERS = {
    **dict.fromkeys(range(0xFDD0, 0xFDF0), "\ufffd"),
    **dict.fromkeys((plane + last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)), "\ufffd"),
}


def test_a_paragraph_with_every_manner() -> None:
    runs: Inline = line(
        "a ",
        Run("b", strong=True),
        Run("c", code=True),
        Run("d", strong=True, code=True),
        Run("e", href="https://x.pl/?a&b"),
    )
    assert shown(Paragraph(runs)) == (
        '<p>a <strong>b</strong><code>c</code><strong><code>d</code></strong><a href="https://x.pl/?a&amp;b">e</a></p>'
    )


def test_an_address_unfit_to_be_a_link_is_text_and_one_without_words_shows_itself() -> None:
    assert shown(Paragraph((Run("umowa", href="javascript:alert(1)"), Run("", href="https://x.pl")))) == (
        '<p>umowa (javascript:alert(1))<a href="https://x.pl">https://x.pl</a></p>'
    )


def test_lists_figures_facts_notes_and_code() -> None:
    assert shown(Bullets((line("a"), line("b"))), Bullets((line("c"),), ordered=True)) == (
        "<ul><li>a</li>\n<li>b</li></ul>\n<ol><li>c</li></ol>"
    )
    assert shown(
        KeyFigures((KeyFigure(Decimal(12500), Kind.MONEY, "środki"), KeyFigure("mało", Kind.TEXT, "dane")))
    ) == (
        '<ul class="figures"><li><span class="value whole">12\u00a0500,00\u00a0zł</span> '
        '<span class="label">środki</span></li>\n'
        '<li><span class="value">mało</span> <span class="label">dane</span></li></ul>'
    )
    assert shown(Facts((Fact("otwarte", True), Fact("rola", line(Run("lider", strong=True)))))) == (
        '<dl class="facts"><div><dt>otwarte</dt><dd>tak</dd></div>\n'
        "<div><dt>rola</dt><dd><strong>lider</strong></dd></div></dl>"
    )
    assert shown(Note(line("a"), NoteKind.WARNING), Note(line("b"))) == (
        '<aside role="note" class="note warning"><p><strong class="word">Ważne:</strong> a</p></aside>\n'
        '<aside role="note" class="note info"><p><strong class="word">Informacja:</strong> b</p></aside>'
    )
    assert shown(Code("\n  a: <b>\n\tc: \x07\n\n")) == "<pre><code>\n  a: &lt;b&gt;\n\tc: \ufffd</code></pre>"
    assert shown(Bullets(()), KeyFigures(()), Facts(())) == ""


def test_a_table_names_its_rows_its_columns_and_its_total() -> None:
    columns = (
        Column("nip", "NIP", Kind.IDENTIFIER),
        Column("who", "Kto", header=True),
        Column("since", "Od", Kind.DATE),
        Column("n", "Ile", Kind.COUNT),
    )
    table = Table(
        "kto",
        "Kto",
        columns,
        (("123", "A & B", date(2026, 4, 12), 7), ("", "", None, "za mało danych")),
        (None, "Razem", None, 7),
    )
    assert shown(table) == (
        '<div class="scroll short" role="region" tabindex="0" aria-labelledby="table-kto--caption">'
        '<table id="table-kto"><caption id="table-kto--caption">Tabela\u00a01. Kto</caption>\n'
        '<thead><tr><th scope="col" class="whole">NIP</th><th scope="col">Kto</th><th scope="col">Od</th>'
        '<th scope="col" class="end">Ile</th></tr></thead>\n'
        '<tbody><tr><td class="whole">123</td><th scope="row">A &amp; B</th><td class="whole">12.04.2026</td>'
        '<td class="end whole">7</td></tr>\n'
        '<tr><td class="whole"></td><td></td><td class="whole">–</td><td class="end">za mało danych</td></tr></tbody>\n'
        '<tfoot><tr><td class="whole"></td><th scope="row">Razem</th><td class="whole"></td>'
        '<td class="end whole">7</td></tr></tfoot>'
        "</table></div>"
    )


def test_a_table_without_rows_says_so_under_its_caption_and_keeps_its_number() -> None:
    column = (Column("a", "A"),)
    found = shown(
        Table("a", "Odeszli", column, ()), Table("b", "", column, (), None, "Nikt."), Table("c", "C", column, (("x",),))
    )
    assert found.startswith('<p class="caption">Tabela\u00a01. Odeszli</p>\n<p>Brak pozycji.</p>\n<p>Nikt.</p>\n')
    assert "Tabela\u00a02. C" in found


def test_a_table_without_a_caption_is_named_by_its_heading() -> None:
    table = Table("a", "", (Column("a", "A"),), (("x",),))
    root = read(html.render(page_of(table, Section("lista", "Wykaz", (table,)))))
    groups = [each.attrib["aria-labelledby"] for each in root.iter("div") if each.attrib.get("role") == "group"]
    assert groups == ["title", "section-lista"]
    assert [each for each in ids(root) if each.startswith("table")] == ["table-a", "table-a-2"]


def test_a_long_word_may_break_in_a_table_and_nowhere_else() -> None:
    word = "https://bip.example.pl/partnerstwo/umowa-2026.pdf"
    found = shown(Table("a", "", (Column("a", "A"),), ((word,),)), Paragraph(line(word)))
    assert "<td>https://<wbr>bip.<wbr>example.<wbr>pl/<wbr>partnerstwo/<wbr>umowa-<wbr>2026.<wbr>pdf</td>" in found
    assert f"<p>{word}</p>" in found


def test_a_chart_is_a_picture_with_a_name_a_description_and_its_data() -> None:
    data = Table("d", "", (Column("a", "Sektor", header=True), Column("b", "Liczba", Kind.COUNT)), (("publiczny", 6),))
    chart = Chart("sektory", "Sektory", "Publiczny: 6.", Bars((Bar("publiczny", 6),)), data)
    root = read(html.render(page_of(chart)))
    figure = next(root.iter("figure"))
    assert text(figure.findall("figcaption")[0]) == "Wykres\u00a01. Sektory"
    picture = next(figure.iter(f"{SVG}svg"))
    by_id = {each.attrib["id"]: each for each in picture.iter() if "id" in each.attrib}
    assert picture.attrib["role"] == "img"
    assert text(by_id[picture.attrib["aria-labelledby"]]) == "Sektory"
    assert text(by_id[picture.attrib["aria-describedby"]]) == "Publiczny: 6."
    details = figure.findall("details")[0]
    assert text(details.findall("summary")[0]) == "Dane do wykresu\u00a01"
    assert text(next(details.iter("caption"))) == "Dane do wykresu\u00a01. Sektory"
    assert [text(each) for each in details.iter() if each.tag in {"th", "td"}] == ["Sektor", "Liczba", "publiczny", "6"]


def test_a_chart_without_a_caption_or_data_still_has_a_name() -> None:
    chart = Chart("a", "", "", Bars((Bar("x", 1),)), Table("d", "", (Column("a", "A"),), ()))
    root = read(html.render(page_of(chart, lang=Lang.EN)))
    assert [text(each) for each in root.iter(f"{SVG}title")] == ["Chart"]
    assert not list(root.iter("details"))
    assert not list(root.iter("figcaption"))


def test_footnotes_lead_there_and_back_from_each_mark() -> None:
    inner = line("głębiej")
    note = line("niżej", Run("", note=inner))
    root = read(html.render(page_of(Paragraph(line("a", Run("", note=note), "b", Run("", note=note))))))
    marks = [(each.attrib["id"], each[0].attrib["href"], each[0].attrib["aria-label"]) for each in root.iter("sup")]
    assert marks == [
        ("mark-1", "#note-1", "przypis 1"),
        ("mark-1-2", "#note-1", "przypis 1"),
        ("mark-2", "#note-2", "przypis 2"),
    ]
    notes = [each for each in root.iter("li") if each.attrib.get("id", "").startswith("note-")]
    assert [text(each) for each in notes] == ["niżej2 ↩ ↩", "głębiej ↩"]
    back = [
        (each.attrib["href"], each.attrib["aria-label"])
        for each in root.iter("a")
        if each.attrib.get("role") == "doc-backlink"
    ]
    assert back == [
        ("#mark-1", "Wróć do miejsca przypisu 1 (wystąpienie 1)"),
        ("#mark-1-2", "Wróć do miejsca przypisu 1 (wystąpienie 2)"),
        ("#mark-2", "Wróć do miejsca przypisu 2"),
    ]


def test_the_contents_list_headings_of_two_levels_in_their_order() -> None:
    root = read(html.render(sample.report()))
    nav = next(root.iter("nav"))
    assert [(text(each), each.attrib["href"]) for each in nav.iter("a")] == [
        ("Podsumowanie", "#section-summary"),
        ("Partnerzy", "#section-partners"),
        ("Według sektora", "#section-by-sector"),
        ("Wykaz", "#section-list"),
        ("Projekty i środki", "#section-money"),
        ("Sprawy dla rady", "#section-council"),
    ]


def test_a_section_without_a_title_is_no_step() -> None:
    inner = Section("b", "Środek", (Section("c", "Głębiej", ()),))
    root = read(html.render(page_of(Section("a", " ", (inner,)))))
    assert [(each.tag, text(each)) for each in next(root.iter("main")).iter() if re.fullmatch("h[1-6]", each.tag)] == [
        ("h2", "Środek"),
        ("h3", "Głębiej"),
    ]


def test_deep_sections_end_at_the_sixth_level() -> None:
    section = Section("s", "dno", ())
    for _ in range(7):
        section = Section("s", "nagłówek", (section,))
    root = read(html.render(Document("T", "", Lang.PL, sample.ON, (section,))))
    levels = [each.tag for each in next(root.iter("main")).iter() if re.fullmatch("h[1-6]", each.tag)]
    assert levels == ["h2", "h3", "h4", "h5", "h6", "h6", "h6", "h6"]


def test_the_banner_stands_above_and_below_and_at_the_edge_of_printed_pages() -> None:
    root = read(html.render(sample.report()))
    said = [
        (each.attrib["class"], each.attrib.get("aria-hidden"))
        for each in root.iter("p")
        if text(each) == "Wersja wewnętrzna"
    ]
    assert said == [("banner", None), ("banner", None), ("stamp", "true")]
    assert text(root.findall("body/header/p")[0]) == "Wersja wewnętrzna"
    assert text(root.findall("body/footer/p")[0]) == "Wersja wewnętrzna"
    without = read(html.render(replace(sample.report(), banner="")))
    assert not [each for each in without.iter("p") if each.attrib.get("class") in {"banner", "stamp"}]
    assert not list(without.iter("footer"))


def test_a_paper_without_a_title_is_named_by_its_first_heading() -> None:
    root = read(html.render(sample.card()))
    assert [text(each) for each in root.iter("title")] == ["partners/gops"]
    assert [(text(each), each.attrib["class"]) for each in root.iter("h1")] == [("partners/gops", "hidden")]
    nameless = read(html.render(DOCUMENTS["empty"]))
    assert [text(each) for each in nameless.iter("title")] == ["Document"]


def test_who_answers_and_the_day_stand_in_the_head() -> None:
    root = read(html.render(replace(sample.report(), author="Urząd „A&B”")))
    named = {each.attrib["name"]: each.attrib["content"] for each in root.iter("meta") if "name" in each.attrib}
    assert named == {
        "viewport": "width=device-width, initial-scale=1",
        "referrer": "no-referrer",
        "author": "Urząd „A&B”",
        "dcterms.date": "2026-11-22",
    }


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("ink", ["ink", "muted", "accent", "alert"])
@pytest.mark.parametrize("ground", ["paper", "band"])
def test_every_colour_of_letters_is_readable_on_every_ground(ink: str, ground: str) -> None:
    darker, lighter = luminance(style.COLOURS[ink]), luminance(style.COLOURS[ground])
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_the_sheet_takes_its_colours_from_the_palette() -> None:
    sheet = style.sheet(Lang.PL).partition(":root{")[2].partition("}")[2]
    assert set(re.findall(r"var\(--([a-z]+)\)", sheet)) == set(style.COLOURS)
    # The frame of a printed page cannot see the variables: its one colour is repeated.
    assert set(re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet)) == {style.COLOURS["muted"]}


@pytest.mark.parametrize("lang", Lang)
def test_the_letters_inside_weigh_little(lang: Lang) -> None:
    assert len(style.sheet(lang).encode()) <= 120_000


def test_the_same_paper_is_the_same_bytes_in_any_environment() -> None:
    script = (
        "import sys; from partnerstwo.document.render import html; from tests.document import sample;"
        "sys.stdout.buffer.write(html.render(sample.report()))"
    )
    first = html.render(sample.report())
    for zone, seed in (("Pacific/Kiritimati", "1"), ("America/Adak", "77")):
        environment = {
            **os.environ,
            "TZ": zone,
            "PYTHONHASHSEED": seed,
            "LC_ALL": "C",
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        assert (
            subprocess.run([sys.executable, "-c", script], env=environment, check=True, capture_output=True).stdout
            == first
        )
