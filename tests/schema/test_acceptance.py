"""The schemas take what `validate` takes and refuse what it refuses, as far as a loaded value still shows it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from pydantic import TypeAdapter, ValidationError

from partnerstwo.language.lang import Lang
from partnerstwo.model import fields
from partnerstwo.model.checksums import krs_fault, nip_fault, regon_fault, rspo_fault, terc_fault
from partnerstwo.model.fields import Typed
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.schema.single import single
from partnerstwo.source.folder import Folder, Memory
from tests.rules.overlay import base_files, files_under, with_snippets
from tests.schema.loader import loaded, schema_name, validators

ROOT = Path(__file__).parent.parent.parent
CLEAN = [
    ROOT / "data",
    ROOT / "tests" / "rules" / "base",
    ROOT / "tests" / "full_registry",
    *sorted(path.parent for path in (ROOT / "tests" / "registries").glob("*/registry.yaml")),
]
SEEN = ("F01", "F02", "F03", "F04", "F05", "F06", "I01", "I02", "I03", "I04", "I05", "R01", "R02")
"""What a schema can know; a checksum and the past it cannot."""


def complaints(files: dict[str, bytes]) -> dict[str, list[str]]:
    """File → what an independent validator says of it."""
    by_kind = validators(load(Memory(files)))
    said: dict[str, list[str]] = {}
    for file, raw in files.items():
        found = [
            f"{'.'.join(map(str, each.absolute_path))}: {each.message}"
            for each in by_kind[schema_name(file)].iter_errors(loaded(raw.decode("utf-8-sig")))
        ]
        if found:
            said[file] = found
    return said


def of_folder(folder: Path) -> dict[str, bytes]:
    tree = Folder(folder)
    return {file: raw for file in tree.scan().files if isinstance(raw := tree.read(file), bytes)}


@pytest.mark.parametrize("folder", CLEAN, ids=lambda folder: folder.name)
def test_every_registry_passes_its_schemas(folder: Path) -> None:
    files = of_folder(folder)
    assert "registry.yaml" in files
    assert complaints(files) == {}


OTHERS = [rule for rule in RULES if rule.example is not None and rule.code[0] not in "FYIRWD"]


@pytest.mark.parametrize("rule", OTHERS, ids=lambda rule: rule.code)
def test_what_breaks_a_principle_is_well_written(rule: Any) -> None:
    for snippets in (rule.example.bad, rule.example.good):
        assert complaints(with_snippets(base_files(), snippets)) == {}


FORMAT = [rule for rule in RULES if rule.example is not None and rule.code in SEEN]


UNSEEN_EXAMPLES = {
    "I01": "a wrong check digit",
    "I02": "a wrong check digit",
    "I03": "krs: 123456 and krs: 0000123456 are the same number to a loader",
    "I04": "area: 660992 and area: 0660992, too",
    "F06": "total: 50.000 is 50 to a loader",
}


@pytest.mark.parametrize("rule", FORMAT, ids=lambda rule: rule.code)
def test_the_bad_example_of_a_format_is_refused_and_the_good_one_taken(rule: Any) -> None:
    file = rule.example.bad[0].file
    said = complaints(with_snippets(base_files(), rule.example.bad))
    assert (file not in said) == (rule.code in UNSEEN_EXAMPLES)
    assert complaints(with_snippets(base_files(), rule.example.good)) == {}


def cases() -> list[tuple[str, Path]]:
    return [
        (code, case.parent)
        for code in ("F01", "F02", "F03", "F04", "F05", "F06")
        for case in sorted((ROOT / "tests" / "rules" / code).glob("*/expected.txt"))
    ]


PLACE = re.compile(r"^(\S+\.yaml):\d+:\d+: (F0[1-6]) ", re.MULTILINE)


@pytest.mark.parametrize(("code", "case"), cases(), ids=lambda value: value.name if isinstance(value, Path) else value)
def test_every_file_with_a_fault_of_format_is_refused(code: str, case: Path) -> None:
    files = base_files() | files_under(case)
    said = complaints({file: raw for file, raw in files.items() if readable(raw)})
    named = {file for file, found in PLACE.findall((case / "expected.txt").read_text()) if found == code}
    assert named
    unseen = {file for file in named - set(said) if readable(files[file])}
    assert unseen == UNSEEN.get(f"{code}/{case.name}", set())


UNSEEN: dict[str, set[str]] = {}


def readable(raw: bytes) -> bool:
    try:
        loaded(raw.decode())
    except Exception:
        return False
    return True


READERS: dict[Typed, Any] = {
    Typed.FLAG: fields.Flag,
    Typed.COUNT: fields.Count,
    Typed.SCORE: fields.Score,
    Typed.QUANTITY: fields.Quantity,
    Typed.MONEY: fields.Money,
    Typed.DATE: fields.When,
    Typed.NIP: fields.Nip,
    Typed.REGON: fields.Regon,
    Typed.KRS: fields.Krs,
    Typed.RSPO: fields.Rspo,
    Typed.TERC: fields.Terc,
}
FAULTS: dict[Typed, Any] = {
    Typed.NIP: nip_fault,
    Typed.REGON: regon_fault,
    Typed.KRS: krs_fault,
    Typed.RSPO: rspo_fault,
    Typed.TERC: terc_fault,
}


@cache
def reader(typed: Typed) -> TypeAdapter[Any]:
    return TypeAdapter(READERS[typed])


@cache
def validator(typed: Typed) -> Draft7Validator:
    return Draft7Validator(single(typed, Lang.PL))


def taken(typed: Typed, text: str) -> bool:
    """Whether the program takes the text, the rules about numbers included."""
    try:
        value = reader(typed).validate_python(text)
    except ValidationError:
        return False
    return typed not in FAULTS or FAULTS[typed](value) is None


DIGITS = st.text("0123456789", min_size=1, max_size=16)
PIECES = st.lists(
    st.sampled_from(
        [
            "0",
            "1",
            "2",
            "5",
            "9",
            "12",
            "16",
            "000",
            "2016",
            "04",
            "31",
            "-",
            ".",
            ",",
            " ",
            "\u00a0",
            "PL",
            "zł",
            "PLN",
            "r.",
            "tak",
            "NIE",
            "True",
            "no",
            "e",
            "_",
            "+",
            "00",
        ]
    ),
    min_size=1,
    max_size=7,
).map("".join)
DATES = st.dates().map(lambda day: day.isoformat()) | st.dates().map(lambda day: day.strftime("%d.%m.%Y"))
TEXTS = DIGITS | PIECES | DATES | st.text(max_size=12)


@given(typed=st.sampled_from(sorted(READERS, key=str)), text=TEXTS)
@example(Typed.KRS, "0000123456")
@example(Typed.NIP, "PL 526-025-02-74")
@example(Typed.TERC, "0663011")
@example(Typed.MONEY, "12 500,00 zł")
@example(Typed.MONEY, "12.500,00")
@example(Typed.DATE, "12.04.2016 r.")
@example(Typed.DATE, "2016-02-29")
@example(Typed.QUANTITY, "1 000 000,5")
@example(Typed.SCORE, "5,00")
def test_a_value_that_the_program_takes_is_never_underlined(typed: Typed, text: str) -> None:
    if not taken(typed, text):
        return
    assert validator(typed).is_valid(text), "in quotes"
    try:
        plain = loaded(f"key: {text}\n")["key"]
    except Exception:
        return
    # What reads otherwise in our files (`a # b`) is not what was meant here.
    if plain is not None and (not isinstance(plain, str) or plain == text.strip()):
        assert validator(typed).is_valid(plain), "without quotes"


@given(typed=st.sampled_from(sorted(set(READERS) - {Typed.NIP, Typed.REGON}, key=str)), text=TEXTS)
@example(Typed.DATE, "31.02.2020")
@example(Typed.DATE, "2016-4-2")
@example(Typed.KRS, "12345")
@example(Typed.COUNT, "1_000")
@example(Typed.MONEY, "1.500")
def test_a_text_that_the_program_refuses_is_underlined(typed: Typed, text: str) -> None:
    if not taken(typed, text) and not HARMLESS[typed](text.strip()):
        assert not validator(typed).is_valid(text)


def never(text: str) -> bool:
    return False


HARMLESS: dict[Typed, Any] = dict.fromkeys(READERS, never) | {
    # 29 February of a common year: a pattern counts no years.
    Typed.DATE: lambda text: bool(re.search(r"-02-29$|^29\.0?2\.", text)),
    # Digits of no place that exists.
    Typed.TERC: lambda text: bool(re.fullmatch(r"[\s\d-]+", text)),
    Typed.KRS: lambda text: not re.sub(r"[\s0-]", "", text),
    Typed.RSPO: lambda text: bool(re.fullmatch(r"[\s\d-]+", text)),
}
