"""The network of members, beside networkx and by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.registry.load import load
from partnerstwo.registry.network import Network, Tie, network
from partnerstwo.registry.ratio import Ratio, of_cases
from partnerstwo.source.folder import Memory
from tests.registry.societies import FORMS, joining, net, society
from tests.rules.overlay import files_under

DATA = files_under(Path(__file__).parent.parent.parent / "data")
NAMES = [f"n{n:02}" for n in range(14)]

Case = tuple[dict[str, str], list[list[str]]]


@st.composite
def societies(draw: st.DrawFn) -> Case:
    """Partners with their sectors, and the groups that do projects together."""
    names = NAMES[: draw(st.integers(0, len(NAMES)))]
    sectors = {name: draw(st.sampled_from(sorted(FORMS))) for name in names}
    group = st.lists(st.sampled_from(names), min_size=1, max_size=6) if names else st.nothing()
    return sectors, draw(st.lists(group, max_size=12)) if names else []


def graph(sectors: dict[str, str], groups: Sequence[Sequence[str]]) -> nx.Graph[str]:
    found: nx.Graph[str] = nx.Graph()
    for name, sector in sectors.items():
        found.add_node(name, sector=sector)
    for each in groups:
        found.add_edges_from(combinations(sorted(set(each)), 2))
    return found


def exact(ratio: Ratio) -> Fraction:
    return Fraction(ratio.part) / Fraction(ratio.whole) if ratio.whole else Fraction(0)


@given(societies())
def test_density_average_degree_and_isolates_are_those_of_networkx(case: Case) -> None:
    sectors, groups = case
    ours, theirs = net(society(sectors, joining(*groups))), graph(sectors, groups)
    assert float(exact(ours.density)) == nx.density(theirs)
    assert dict(ours.degrees) == dict(theirs.degree())
    assert exact(ours.average_degree) == Fraction(sum(d for _, d in theirs.degree()), max(len(sectors), 1))
    assert list(ours.isolates) == list(nx.isolates(theirs))
    assert ours.isolated == of_cases(nx.number_of_isolates(theirs), len(sectors))


@given(societies())
def test_centralisation_follows_from_the_degree_centrality_of_networkx(case: Case) -> None:
    sectors, groups = case
    ours = net(society(sectors, joining(*groups))).centralisation
    if len(sectors) < 3:
        assert ours.whole == 0
        return
    central = nx.degree_centrality(graph(sectors, groups)).values()
    # degree_centrality divides by N − 1 once; the star with N − 2 such distances is the most centralised graph.
    freeman = sum(max(central) - each for each in central) / (len(sectors) - 2)
    assert float(exact(ours)) == pytest.approx(freeman, abs=1e-12)


@given(societies())
def test_ties_across_sectors_are_those_of_the_mixing_of_networkx(case: Case) -> None:
    sectors, groups = case
    theirs = graph(sectors, groups)
    mixing = nx.attribute_mixing_dict(theirs, "sector")
    # It counts every tie from both its ends.
    crossing = sum(n for one, row in mixing.items() for other, n in row.items() if one != other) // 2
    ours = net(society(sectors, joining(*groups))).across_sectors
    assert (ours.part, ours.whole) == (crossing, theirs.number_of_edges())


@given(societies())
def test_ties_count_the_projects_that_two_members_share(case: Case) -> None:
    sectors, groups = case
    # Partners on one side, projects on the other; the projection onto partners weighs each tie by shared projects.
    both: nx.Graph[str] = nx.Graph()
    both.add_nodes_from([*sectors, "a project of nobody"])  # networkx wants somebody on the other side
    both.add_edges_from((name, f"project {n}") for n, each in enumerate(groups) for name in each)
    weights = dict(nx.bipartite.weighted_projected_graph(both, sectors).edges.items())
    ours = net(society(sectors, joining(*groups)))
    assert {(tie.first, tie.second): tie.projects for tie in ours.ties} == {
        (min(pair), max(pair)): found["weight"] for pair, found in weights.items()
    }
    assert [*ours.ties] == sorted(ours.ties)
    assert ours.repeated.part == sum(found["weight"] > 1 for found in weights.values())


@pytest.mark.parametrize("size", range(5, 9))
def test_a_star_is_wholly_centralised_and_a_ring_not_at_all(size: int) -> None:
    names = NAMES[:size]
    sectors = dict.fromkeys(names, "ngo")
    for made, expected in ((nx.star_graph(names), Decimal(1)), (nx.cycle_graph(names), Decimal(0))):
        assert net(society(sectors, joining(*made.edges()))).centralisation.value == expected


FIVE = dict(zip(NAMES[:5], ("public", "business", "ngo", "ngo", "resident"), strict=True))


def test_a_project_that_is_not_of_the_time_or_of_the_partnership_ties_nobody() -> None:
    pair = {"participants": ["n00", "n01"]}
    others: list[dict[str, object]] = [
        {**pair, "start": "2024", "end": "2025"},
        {**pair, "start": "2027-01-01", "end": "2027"},
        {**pair, "status": "planned"},
        {**pair, "status": "abandoned"},
        {**pair, "partnership": "q"},
        {**pair, "partnership": None},
    ]
    assert net(society(FIVE, others)).ties == ()


def test_partners_that_are_no_members_on_the_last_day_are_not_in_the_network() -> None:
    members: list[dict[str, object]] = [
        {"partner": "n00", "since": "2020"},
        {"partner": "n01", "since": "2020", "until": "2026-12-30"},
        {"partner": "n02", "since": "2026-12-31"},
        {"partner": "n03", "since": "2027"},
    ]
    found = net(society(FIVE, joining(NAMES[:5]), members))
    assert (list(found.sectors), found.ties) == (["n00", "n02"], (Tie("n00", "n02", 1),))


def test_meetings_tie_nobody() -> None:
    together = [{"date": "2026-05-05", "attended": NAMES[:5]}, {"date": "2026-06-05", "attended": NAMES[:5]}]
    assert net(society(FIVE, meetings=together)).ties == ()


def test_a_member_that_is_listed_twice_is_one() -> None:
    members: list[dict[str, object]] = [{"partner": "n00"}, {"partner": "n01"}, {"partner": "n00"}]
    found = net(society(FIVE, joining(["n00", "n01", "n00"]), members))
    assert (list(found.sectors), found.ties) == (["n00", "n01"], (Tie("n00", "n01", 1),))


def test_without_members_nothing_is_measured() -> None:
    found = net(society({}, joining(["a", "b"])))
    ratios = (found.density, found.average_degree, found.centralisation, found.across_sectors, found.repeated)
    assert {(each.part, each.whole, each.value) for each in (*ratios, found.isolated)} == {(0, 0, None)}


def test_a_single_member_has_no_pairs() -> None:
    found = net(society({"n00": "ngo"}, joining(["n00", "b"])))
    assert (found.density.whole, found.isolates, found.isolated.value) == (0, ("n00",), None)


def test_isolates_alone_make_a_network_of_density_zero() -> None:
    found = net(society(FIVE))
    assert [each.value for each in (found.density, found.isolated, found.centralisation)] == [0, 1, 0]
    assert found.across_sectors.value is None


def test_no_ratio_is_given_below_five_members_or_ties() -> None:
    four = net(society(dict(list(FIVE.items())[:4]), joining(NAMES[:4])))
    assert (four.density.part, four.density.whole, four.density.value) == (6, 6, None)
    assert (four.across_sectors.part, four.across_sectors.whole, four.across_sectors.value) == (5, 6, None)
    five = net(society(FIVE, joining(["n00", "n01"], ["n02", "n03"])))
    assert five.density.value == Decimal("0.2")
    assert (five.across_sectors.part, five.across_sectors.whole, five.across_sectors.value) == (1, 2, None)


def test_a_tie_to_a_partner_of_unknown_sector_is_neither_across_nor_within() -> None:
    found = Network({"a": None, "b": None, "c": None}, (Tie("a", "b", 1),))
    assert (found.across_sectors.part, found.across_sectors.whole) == (0, 0)


def test_members_that_are_misnamed_or_not_entered_make_every_share_unknown() -> None:
    members: list[dict[str, object]] = [{"partner": name} for name in (*NAMES[:5], "n0O")]
    for registry in (society(FIVE, joining(NAMES[:5]), members), society(FIVE, joining(NAMES[:5]), members_total="48")):
        found = net(registry)
        ratios = (found.density, found.average_degree, found.centralisation, found.across_sectors, found.isolated)
        assert [each.value for each in (*ratios, found.repeated)] == [None] * 6


def test_the_network_of_the_example_registry_by_hand() -> None:
    registry = load(Memory(DATA))
    found = network(registry, registry.partnerships["przykladow-razem"], date(2026, 1, 1), date(2026, 11, 22))
    # Aktywni w Przykładowie: five members, ten pairs; Ogród Pokoleń and Złota Linia: four members and a partner that is
    # none each, six pairs.
    assert (found.density.part, found.density.whole) == (22, 26 * 25 // 2)
    # Five members have four ties, eight have three; the highest degree is four.
    assert (found.average_degree.part, found.centralisation.part, found.centralisation.whole) == (44, 60, 25 * 24)
    assert len(found.isolates) == 26 - 5 - 4 - 4
    # Aktywni: public MGOPS and PUP, NGOs Most and Wspólny Stół, one company: all but two pairs. Ogród: NGOs KGW and
    # OSP, a sołectwo, a company: all but one. Złota Linia: two NGOs, the seniors' council, a bank: all but one.
    assert (found.across_sectors.part, found.across_sectors.whole) == (18, 22)
    ever = network(registry, registry.partnerships["przykladow-razem"], date.min, date(2026, 11, 22))
    assert [tie for tie in ever.ties if tie.projects > 1] == [Tie("metal-przyklad", "pup-przykladow", 2)]
