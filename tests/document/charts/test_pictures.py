"""What holds of every picture, whatever its form and size."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerstwo.document.blocks import Bar, Bars, Chart, Column, Spec, Table
from partnerstwo.document.charts.table import draw
from partnerstwo.language.lang import Lang
from tests.document import snapshots
from tests.document.charts.invented import FORMS, SMALL, drawn, hostile, overlapping, picture
from tests.document.hostile import HOSTILE

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {
    "svg", "title", "desc", "defs", "pattern", "rect", "line", "path", "circle", "polygon", "text",
}  # fmt: skip
ATTRIBUTES = {
    "width", "height", "viewBox", "role", "aria-labelledby", "aria-describedby", "font-family", "id", "x", "y", "x1",
    "y1", "x2", "y2", "cx", "cy", "r", "rx", "d", "points", "fill", "stroke", "stroke-width", "stroke-dasharray",
    "stroke-linejoin", "font-size", "font-weight", "text-anchor", "transform", "patternUnits", "patternTransform",
}  # fmt: skip

forms = pytest.mark.parametrize("spec", FORMS.values(), ids=FORMS)


def _chart(spec: Spec, caption: str = "Tytuł", alt: str = "Opis") -> Chart:
    return Chart("c", caption, alt, spec, Table("t", "", (Column("a", "a"),), ()))


@forms
@pytest.mark.parametrize("lang", Lang)
def test_only_attributes_and_harmless_elements(spec: Spec, lang: Lang) -> None:
    for node in ET.fromstring(drawn(spec, lang)).iter():
        assert node.tag.removeprefix(SVG) in ELEMENTS
        assert set(node.attrib) <= ATTRIBUTES
        assert not any("url(" in value and not value.startswith("url(#") for value in node.attrib.values())


@forms
def test_as_wide_as_the_text_and_not_higher_than_a_page(spec: Spec) -> None:
    its = picture(spec)
    assert its.width == 642
    assert 0 < its.height <= 850
    assert its.root.attrib["viewBox"] == f"0 0 642 {its.root.attrib['height']}"


@forms
@pytest.mark.parametrize("lang", Lang)
def test_no_text_leaves_the_picture(spec: Spec, lang: Lang) -> None:
    its = picture(spec, lang)
    for words in its.words():
        for x, y in words.corners:
            assert -0.5 <= x <= its.width + 0.5, words
            assert -0.5 <= y <= its.height + 0.5, words


@forms
@pytest.mark.parametrize("lang", Lang)
def test_no_text_lies_on_another(spec: Spec, lang: Lang) -> None:
    assert list(overlapping(picture(spec, lang).words())) == []


@forms
def test_something_is_always_said(spec: Spec) -> None:
    assert any(text.strip() for text in picture(spec).texts())


@forms
def test_every_id_begins_with_the_prefix_and_every_reference_is_met(spec: Spec) -> None:
    root = ET.fromstring(drawn(spec, prefix="c7-"))
    ids = [node.attrib["id"] for node in root.iter() if "id" in node.attrib]
    assert len(set(ids)) == len(ids)
    assert all(each.startswith("c7-") for each in ids)
    used = {value[5:-1] for node in root.iter() for value in node.attrib.values() if value.startswith("url(#")}
    spoken = {root.attrib["aria-labelledby"], root.attrib["aria-describedby"]}
    assert used | spoken == set(ids)


def test_title_and_description_are_read_out() -> None:
    root = ET.fromstring(draw(_chart(FORMS["bars-4"], "Partnerzy", "Najwięcej: 3."), Lang.PL, "a-"))
    assert root.attrib["role"] == "img"
    assert [(node.tag.removeprefix(SVG), node.get("id"), node.text) for node in root[:2]] == [
        ("title", "a-title", "Partnerzy"),
        ("desc", "a-desc", "Najwięcej: 3."),
    ]


def test_without_a_caption_there_is_no_title() -> None:
    root = ET.fromstring(draw(_chart(FORMS["bars-4"], "", " "), Lang.PL))
    assert "aria-labelledby" not in root.attrib
    assert root.find(f"{SVG}title") is None


@pytest.mark.parametrize("word", [*HOSTILE, "\ufffe\uffff", "a" * 400, "漢字 \U0001f600", "]]>", "url(#fill0)"])
def test_any_words_are_drawn_as_words(word: str) -> None:
    for spec in hostile(word).values():
        table = Table("t", word, (Column("a", word),), ())
        text = draw(Chart("c", word, word, spec, table), Lang.PL, f'x"><{word}')
        root = ET.fromstring(text)
        assert {node.tag.removeprefix(SVG) for node in root.iter()} <= ELEMENTS
        assert not any(set(node.attrib) - ATTRIBUTES for node in root.iter())
        picture(spec).words()


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_is_drawn_inside(word: str) -> None:
    its = picture(Bars((Bar(word, 1, 0), Bar("b", 2))))
    assert all(-0.5 <= x <= its.width + 0.5 for words in its.words() for x, _ in words.corners)


@pytest.mark.parametrize("name", SMALL)
def test_snapshot(name: str) -> None:
    snapshots.check_snapshot(f"chart.{name}.svg", drawn(FORMS[name], prefix="c1-").replace("><", ">\n<") + "\n")


def test_the_same_bytes_under_any_hash_seed_time_zone_and_locale() -> None:
    code = (
        "from tests.document.charts.invented import FORMS, drawn\n"
        "import hashlib\n"
        "text = ''.join(drawn(FORMS[name]) for name in sorted(FORMS) if name != 'network-crowd')\n"
        "print(hashlib.sha256(text.encode()).hexdigest())"
    )
    root = Path(__file__).parents[3]
    path = os.pathsep.join(["src", ".", *filter(None, sys.path)])
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            cwd=root,
            env={"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "PYTHONPATH": path},
        ).stdout
        for seed, zone, locale in (("0", "UTC", "C"), ("7", "Pacific/Auckland", "C.UTF-8"))
    }
    assert len(seen) == 1
