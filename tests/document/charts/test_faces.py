"""The faces against what fonttools reads in them."""

from __future__ import annotations

from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.document.fonts.faces import FAMILY, FOLDER, Weight, covered, ttf, width, woff2

POLISH = "Zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ „a” – 12\u00a0500,00\u00a0zł …"
FACES = {weight: TTFont(FOLDER / f"PartnerstwoSans-{weight.title()}.ttf") for weight in Weight}


def test_advances_are_those_of_the_faces() -> None:
    for weight, font in FACES.items():
        em, advances = font["head"].unitsPerEm, font["hmtx"].metrics
        for code, name in font.getBestCmap().items():
            assert abs(width(chr(code), 1000, weight) - advances[name][0] * 1000 / em) <= 0.5, hex(code)


def test_both_faces_have_the_same_characters() -> None:
    regular, bold = (set(font.getBestCmap()) for font in FACES.values())
    assert regular == bold


def test_polish_text_is_covered_and_kept() -> None:
    assert covered(POLISH) == POLISH


def test_letters_of_neighbours_are_covered() -> None:
    for text in ("Ковель", "Ґанок її є", "Příbram", "Nyíregyháza", "Șțefan", "Straße", "Vilnius ąčęėįšųūž"):
        assert covered(text) == text


def test_a_character_that_no_face_has_becomes_the_replacement_which_both_have() -> None:
    assert covered("a 漢 \U0001f600\nb") == "a \ufffd \ufffd\nb"
    assert all(0xFFFD in font.getBestCmap() for font in FACES.values())


def test_an_accent_typed_apart_is_joined_to_its_letter() -> None:
    assert covered("Go\u0301ra") == "Góra"


def test_nothing_that_hides_or_reorders_has_a_glyph() -> None:
    hiding = {0x00AD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF}
    assert not hiding & (set(FACES[Weight.REGULAR].getBestCmap()) - {0x00AD})


@given(st.text())
def test_what_is_covered_stays_covered(text: str) -> None:
    known = {chr(code) for code in FACES[Weight.REGULAR].getBestCmap()} | {"\n"}
    shown = covered(text)
    assert set(shown) <= known
    assert covered(shown) == shown


def test_the_faces_do_not_bear_the_reserved_name() -> None:
    for font in FACES.values():
        for record in font["name"].names:
            if record.nameID in {1, 4, 6, 16, 18}:
                assert "lato" not in str(record).lower()
        assert font["name"].getDebugName(1) == FAMILY
        assert 'Reserved Font Name "Lato"' in font["name"].getDebugName(0)


def test_the_licence_goes_with_the_faces() -> None:
    text = (FOLDER / "LICENSE").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert (
        'Copyright (c) 2010-2014 by tyPoland Lukasz Dziedzic (http://www.typoland.com/) with Reserved Font Name "Lato"'
        in text
    )


def test_the_web_faces_hold_polish_with_the_same_widths() -> None:
    for weight, font in FACES.items():
        web = TTFont(FOLDER / f"PartnerstwoSans-{weight.title()}.woff2")
        codes, its = web.getBestCmap(), font.getBestCmap()
        assert {ord(char) for char in POLISH} <= set(codes)
        assert all(web["hmtx"][codes[code]][0] == font["hmtx"][its[code]][0] for code in codes)


def test_faces_are_files_of_their_kind() -> None:
    for weight in Weight:
        assert ttf(weight)[:4] == b"\0\1\0\0"
        assert woff2(weight)[:4] == b"wOF2"
