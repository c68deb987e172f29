"""The same organisation in several registries: identity, contradictions, order, hostile names."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerstwo.model.legal_form import Number
from partnerstwo.registry.load import load
from partnerstwo.registry.organisations import Entry, Organisation, Organisations, Trait, entries
from partnerstwo.source.folder import Folder

REGISTRY = "name: R\nowner: O\n"


def entry(
    name: str = "Fundacja Próg",
    *,
    krs: str | None = None,
    regon: str | None = None,
    nip: str | None = None,
    form: str | None = "foundation",
    sector: str | None = "ngo",
    closed: str | None = None,
    unit: bool = False,
) -> Entry:
    return Entry("partners/x.yaml", name, form, sector, closed, krs, regon, nip, unit)


def shared(*registries: list[Entry]) -> list[Organisation]:
    with Organisations() as organisations:
        for number, found in enumerate(registries):
            organisations.add(f"r{number}", found)
        out = list(organisations.shared())
        assert organisations.shared_count() == len(out)
        return out


def counted(*registries: list[Entry]) -> tuple[int, int]:
    with Organisations() as organisations:
        for number, found in enumerate(registries):
            organisations.add(f"r{number}", found)
        return organisations.count(), organisations.unidentified()


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (entry(krs="1"), entry(krs="1"), True),
        (entry(krs="1"), entry(krs="2"), False),
        (entry(krs="1", regon="A"), entry(regon="A"), True),
        (entry(krs="1", regon="A"), entry(krs="2", regon="A"), False),
        (entry(krs="1", regon="A"), entry(krs="1", regon="B"), True),
        (entry(regon="A", nip="n"), entry(regon="A"), True),
        (entry(regon="A", nip="n"), entry(regon="B", nip="n"), False),
        (entry(krs="1", nip="n"), entry(krs="2", nip="n"), False),
        (entry(krs="1", nip="n"), entry(nip="n"), True),
        (entry(krs="1", nip="n"), entry(regon="A", nip="n"), True),
        (entry(krs="1", regon="B", nip="n"), entry(regon="A", nip="n"), False),
        (entry(nip="n"), entry(nip="n"), True),
        (entry(), entry(), False),
    ],
)
def test_two_records_are_one_organisation(first: Entry, second: Entry, same: bool) -> None:
    assert bool(shared([first], [second])) is same
    assert bool(shared([second], [first])) is same


def test_a_record_with_several_numbers_joins_those_with_one() -> None:
    (one,) = shared([entry(krs="1", regon="A", nip="n")], [entry(regon="A")], [entry(nip="n")], [entry(krs="1")])
    assert (one.kind, one.number, one.registries) == (Number.KRS, "1", ("r0", "r1", "r2", "r3"))


def test_a_number_that_leads_two_ways_joins_nobody() -> None:
    # REGON A stands beside two KRS numbers: whose the third record is, nobody can say.
    assert counted([entry(krs="1", regon="A")], [entry(krs="2", regon="A")], [entry(regon="A")]) == (3, 0)
    # A NIP of two organisations tells nothing, so a record with nothing else is compared with none.
    assert counted([entry(krs="1", nip="n")], [entry(krs="2", nip="n")], [entry(nip="n")]) == (2, 1)


def test_records_without_a_number_are_compared_with_none() -> None:
    assert counted([entry()], [entry()]) == (0, 2)


def test_twice_in_one_registry_is_not_in_several() -> None:
    assert shared([entry(krs="1"), entry(krs="1")], [entry(krs="2")]) == []


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (entry(krs="1"), entry(krs="1"), ()),
        (entry(krs="1"), entry(krs="1", form="association"), (Trait.FORM,)),
        (entry(krs="1"), entry(krs="1", sector="business"), (Trait.SECTOR,)),
        (entry(krs="1"), entry(krs="1", closed="2024"), (Trait.CLOSED,)),
        (entry(krs="1", closed="2024-01"), entry(krs="1", closed="2024"), ()),
        (entry(krs="1", regon="A"), entry(krs="1", regon="B"), (Trait.REGON,)),
        (entry(krs="1", nip="n"), entry(krs="1", nip="m"), (Trait.NIP,)),
        (entry(krs="1"), entry(krs="1", form=None, sector=None), ()),
        (entry(krs="1"), entry(krs="1", form="wtz", unit=True), ()),
    ],
)
def test_what_records_disagree_on(first: Entry, second: Entry, told: tuple[Trait, ...]) -> None:
    (one,) = shared([first], [second])
    assert one.contradictions == told


def test_what_each_record_says_is_told_with_its_registry() -> None:
    (one,) = shared([entry(krs="1", sector="ngo")], [entry(krs="1", sector="business")], [entry(krs="1", sector=None)])
    said = [(words.en, record.registry) for words, record in one.said(Trait.SECTOR)]
    assert said == [("non-governmental", "r0"), ("business", "r1")]
    assert [words.pl for words, _ in one.said(Trait.CLOSED)] == ["działa"] * 3


def test_the_name_is_that_of_most_records_then_of_the_alphabet() -> None:
    (one,) = shared([entry("Ździebło", krs="1")], [entry("Łan", krs="1")], [entry("Łan", krs="1")])
    assert one.name == "Łan"
    (two,) = shared([entry("Ździebło", krs="1")], [entry("Łan", krs="1")])
    assert two.name == "Łan"


def test_the_broadest_come_first() -> None:
    found = shared([entry(krs=n) for n in "912"], [entry(krs=n) for n in "921"], [entry(krs="9")])
    assert [each.number for each in found] == ["9", "1", "2"]


def test_more_can_be_added_after_asking() -> None:
    with Organisations() as organisations:
        organisations.add("a", [entry(nip="n")])
        organisations.add("b", [entry(nip="n")])
        assert (organisations.count(), organisations.shared_count()) == (1, 1)
        organisations.add("c", [entry(krs="1", nip="n"), entry(krs="2", nip="n")])
        assert (organisations.count(), organisations.shared_count(), organisations.unidentified()) == (2, 0, 2)


def test_any_name_survives() -> None:
    name = "a'; DROP TABLE record; --\x00\n\ud800"
    with Organisations() as organisations:
        organisations.add("powiat/\udcff", [entry(name, krs="1")])
        organisations.add("b", [entry(name, krs="1")])
        (one,) = organisations.shared()
    assert (one.name, one.registries) == (name, ("powiat/\udcff", "b"))


def read(folder: Path, **partners: str) -> list[Entry]:
    (folder / "partners").mkdir(parents=True)
    (folder / "registry.yaml").write_text(REGISTRY, encoding="utf-8")
    for name, text in partners.items():
        (folder / "partners" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return list(entries(load(Folder(folder))))


def test_what_a_registry_says(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        fundacja="name: F\nlegal_form: foundation\nclosed: 2024-05\nkrs: 9999955503\nregon: 123456785\n"
        "nip: 1234563218\n",
        bad="name: B\nlegal_form: company\nkrs: 12\nregon: 123456786\nnip: 1234563219\n",
        gops="name: G\nlegal_form: ops\nrun_by: gmina\nnip: 1234563218\nregon: 12345678512347\n",
        kot="name: Jan Kot\nlegal_form: individual\nnip: 1234563218\n",
    )
    assert [each.file for each in found] == ["partners/bad.yaml", "partners/fundacja.yaml", "partners/gops.yaml"]
    bad, fundacja, gops = found
    assert bad[5:] == (None, None, None, False)  # numbers that cannot be right do not count
    assert fundacja[2:] == ("foundation", "ngo", "2024-05", "9999955503", "123456785", "1234563218", False)
    # A unit of a commune: the NIP may be the commune's; of a local unit's REGON the first nine digits count.
    assert gops[5:] == (None, "123456785", None, True)


def test_a_file_that_was_not_read_in_full_contradicts_nobody(tmp_path: Path) -> None:
    (found,) = read(tmp_path, a="name: F\nlegal_form: foundation\nkrs: 9999955503\nsektor: business\nnip: 12 q\n")
    assert (found.form, found.sector, found.krs) == (None, None, "9999955503")


NUMBERS = st.sampled_from([None, "1", "2", "3"])
ENTRIES = st.builds(lambda krs, regon, nip: entry(krs=krs, regon=regon, nip=nip), NUMBERS, NUMBERS, NUMBERS)
REGISTRIES = st.lists(st.lists(ENTRIES, max_size=4), max_size=4)


def naive(found: list[Entry]) -> list[int | None]:
    """Of each entry the least place of one that is the same organisation; None where no number tells who it is.

    As the module's first lines say it, pair by pair, by repeated joining.
    """
    of = list(range(len(found)))

    def join(places: list[int]) -> None:
        heads = {of[place] for place in places}
        of[:] = [min(heads) if head in heads else head for head in of]  # nothing to join: nothing changes

    for number in "123":
        join([at for at, each in enumerate(found) if each.krs == number])
    for number in "123":
        holders = [at for at, each in enumerate(found) if each.regon == number]
        if len({found[at].krs for at in holders} - {None}) > 1:
            holders = [at for at in holders if found[at].krs is None]
        join(holders)
    _join_pairs(found, of, join)
    return _by_nip_alone(found, of, join)


def _join_pairs(found: list[Entry], of: list[int], join: Callable[[list[int]], None]) -> None:
    """One with a KRS number and one with a REGON, if a NIP leads from each to the other and to nobody else."""

    def numbers(heads: set[int], kind: str) -> set[str]:
        return {n for at, head in enumerate(of) if head in heads and (n := getattr(found[at], kind))}

    strong = {of[at] for at, each in enumerate(found) if each.krs or each.regon}
    pairs: list[tuple[int, int]] = []
    for number in "123":
        heads = {of[at] for at, each in enumerate(found) if each.nip == number} & strong
        with_krs = {head for head in heads if numbers({head}, "krs")}
        if len(with_krs) == 1 and len(heads) == 2 and not numbers(with_krs, "regon"):
            pairs.append((min(with_krs), min(heads - with_krs)))
    chosen = set(pairs)
    for one, other in chosen:
        if sum(one in pair for pair in chosen) == 1 and sum(other in pair for pair in chosen) == 1:
            join([one, other])


def _by_nip_alone(found: list[Entry], of: list[int], join: Callable[[list[int]], None]) -> list[int | None]:
    unknown: set[int] = {at for at, each in enumerate(found) if not (each.krs or each.regon or each.nip)}
    for number in "123":
        weak = [at for at, each in enumerate(found) if each.nip == number and not (each.krs or each.regon)]
        heads = {of[at] for at, each in enumerate(found) if each.nip == number and (each.krs or each.regon)}
        if len(heads) > 1:
            unknown.update(weak)
        elif weak:
            join([*weak, *heads])
    return [None if at in unknown else head for at, head in enumerate(of)]


@given(REGISTRIES)
@settings(max_examples=250, deadline=None)
def test_the_database_joins_as_a_patient_clerk_would(registries: list[list[Entry]]) -> None:
    flat = [each for registry in registries for each in registry]
    heads = naive(flat)
    of_registry = [number for number, registry in enumerate(registries) for _ in registry]
    groups = {
        head: [at for at, each in enumerate(heads) if each == head] for head in dict.fromkeys(heads) if head is not None
    }
    with Organisations() as organisations:
        for number, registry in enumerate(registries):
            organisations.add(str(number), registry)
        assert organisations.count() == len(groups)
        assert organisations.unidentified() == heads.count(None)
        told = [[(int(record.registry), record.entry) for record in each.records] for each in organisations.shared()]
    expected = [
        [(of_registry[at], flat[at]) for at in places]
        for places in groups.values()
        if len({of_registry[at] for at in places}) > 1
    ]
    assert sorted(told, key=repr) == sorted(expected, key=repr)


@given(REGISTRIES, st.randoms())
@settings(max_examples=100, deadline=None)
def test_the_order_of_registries_changes_nothing(registries: list[list[Entry]], random: object) -> None:
    shuffled = list(registries)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert counted(*registries) == counted(*shuffled)
    first, second = shared(*registries), shared(*shuffled)
    assert [(each.kind, each.number, each.name, each.contradictions) for each in first] == [
        (each.kind, each.number, each.name, each.contradictions) for each in second
    ]


def test_every_pair_of_numbers_is_joined_or_not_alike_both_ways() -> None:
    kinds = [entry(krs=krs, regon=regon, nip=nip) for krs, regon, nip in product((None, "1"), (None, "1"), (None, "1"))]
    for first, second in product(kinds, kinds):
        assert bool(shared([first], [second])) is bool(shared([second], [first]))
