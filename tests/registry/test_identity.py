"""The key of a partner across registries."""

from __future__ import annotations

import pytest

from partnerstwo.registry.identity import partner_key
from partnerstwo.registry.load import load
from partnerstwo.source.folder import Memory


@pytest.mark.parametrize(
    ("numbers", "key"),
    [
        ("krs: 0000123456\nregon: 990016106\nnip: 1234563218", "krs:0000123456"),
        ("krs: 123456\nregon: 990016106\nnip: 1234563218", "regon:990016106"),
        ("regon: 990016107\nnip: PL 123-456-32-18", "nip:1234563218"),
        ("regon: 99001610600006", None),
        ("krs: '0000000000'\nregon: '000000000'\nnip: '0000000000'", None),
        ("rspo: 12345", None),
        ("seat: Lipowo", None),
    ],
)
def test_the_first_number_that_can_be_right_makes_the_key(numbers: str, key: str | None) -> None:
    text = f"name: Brzoza\nlegal_form: association\n{numbers}\n"
    registry = load(Memory({"registry.yaml": b"name: R\nowner: U\n", "partners/brzoza.yaml": text.encode()}))
    assert partner_key(registry.partners["brzoza"]) == key


def test_a_local_unit_has_a_key_of_its_own() -> None:
    from stdnum.pl import regon

    unit = next(number for end in range(10**5) if regon.is_valid(number := f"990016106{end:05}") and end)
    text = f"name: Brzoza\nlegal_form: association\nregon: {unit}\n"
    registry = load(Memory({"registry.yaml": b"name: R\nowner: U\n", "partners/brzoza.yaml": text.encode()}))
    assert partner_key(registry.partners["brzoza"]) == f"regon:{unit}"
