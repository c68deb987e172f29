"""Files become entities as far as they can; what is wrong becomes problems with true places."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.model.choices import Sector
from partnerstwo.model.description import fields_of, records_of
from partnerstwo.model.entity import Entity
from partnerstwo.model.partner import OutsideOperator
from partnerstwo.registry.load import load
from partnerstwo.registry.refusal import LONGEST
from partnerstwo.registry.registry import ENTITIES, Registry
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from partnerstwo.source.place import Route, Span, Target
from partnerstwo.source.problem import At

PROJECT = "title: Ogród\nstatus: ongoing\nlead: a\n"


def loaded(**files: str) -> Registry:
    """A registry of texts; `partners__a` stands for `partners/a.yaml`."""
    return load(Memory({f"{name.replace('__', '/')}.yaml": text.encode() for name, text in files.items()}))


def told(registry: Registry) -> list[tuple[str, str, Route | Span]]:
    return [
        (each.code, each.variant, each.where.route if isinstance(each.where, At) else each.where)
        for each in registry.problems
    ]


class TestWhatIsLeftOut:
    def test_a_value_that_cannot_be_read_goes_and_the_rest_stays(self) -> None:
        registry = loaded(partners__a="name: A\nlegal_form: gmina\nclosed: dawno\nseat: Lipowo\n")
        assert told(registry) == [("F05", "form", ("closed",))]
        assert (registry.partners["a"].closed, registry.partners["a"].seat) == (None, "Lipowo")
        assert registry.incomplete == {"partners/a"}

    def test_a_list_item_goes_and_those_after_it_keep_their_numbers_in_the_file(self) -> None:
        registry = loaded(
            projects__p=PROJECT + "participants:\n  - a\n  -\n  - tasks: b\n  - partner: c\n    amount: x\n"
        )
        assert told(registry) == [
            ("F03", "item", ("participants", 1)),
            ("F03", "", ("participants", 2, "partner")),
            ("F06", "number", ("participants", 3, "amount")),
        ]
        project = registry.projects["p"]
        assert [each.partner for each in project.participants] == ["a", "c"]
        assert registry.source_route(project.file, ("participants", 1, "partner")) == ("participants", 3, "partner")

    def test_lists_inside_lists_are_numbered_as_in_the_file(self) -> None:
        text = "participants:\n  -\n  - partner: a\n    stages: [~, plan, spanie, deliver]\n"
        registry = loaded(projects__p=PROJECT + text)
        assert told(registry) == [
            ("F03", "item", ("participants", 0)),
            ("F03", "item", ("participants", 1, "stages", 0)),
            ("F04", "", ("participants", 1, "stages", 2)),
        ]
        here = registry.source_route("projects/p.yaml", ("participants", 0, "stages", 1))
        assert here == ("participants", 1, "stages", 3)

    def test_an_unknown_key_costs_nothing_but_itself(self) -> None:
        registry = loaded(partners__a="name: A\nlegal_form: gmina\nfaks: 1\n")
        assert told(registry) == [("F02", "", ("faks",))]
        assert registry.partners["a"].name == "A"

    def test_an_operator_without_a_sector_goes_as_a_whole(self) -> None:
        registry = loaded(partners__a="name: A\nlegal_form: cis\nrun_by: {name: Fundacja}\n")
        assert told(registry) == [("F03", "", ("run_by", "sector"))]
        assert registry.partners["a"].run_by is None

    def test_an_operator_that_is_a_list_is_a_problem_and_no_crash(self) -> None:
        registry = loaded(partners__a="name: A\nlegal_form: cis\nrun_by: [b]\n")
        assert told(registry) == [("F01", "text_or_map", ("run_by",))]

    def test_an_operator_outside_the_registry_is_read(self) -> None:
        registry = loaded(partners__a="name: A\nlegal_form: cis\nrun_by: {name: Fundacja, sector: ngo}\n")
        assert told(registry) == []
        assert registry.partners["a"].run_by == OutsideOperator(name="Fundacja", sector=Sector.NGO)

    def test_scores_that_the_tool_does_not_know_go(self) -> None:
        text = "partnership: r\ndate: 2026\ntool: trust_value\nscores: {mission: 4, honesty: 3}\n"
        registry = loaded(assessments__a=text)
        assert told(registry) == [("F02", "score", ("scores", "honesty"))]
        assert list(registry.assessments["a"].scores) == ["mission"]
        assert registry.assessments["a"].incomplete


class TestWhatCannotBeAnEntity:
    def test_a_nameless_partner_goes_by_its_id(self) -> None:
        registry = loaded(partners__gops="legal_form: ops\n")
        assert told(registry) == [("F03", "", ("name",))]
        assert (registry.partners["gops"].name, registry.partners["gops"].incomplete) == ("gops", True)

    def test_a_partner_whose_name_is_a_list_goes_by_its_id(self) -> None:
        registry = loaded(partners__gops="name: [GOPS]\nlegal_form: ops\n")
        assert told(registry) == [("F01", "text", ("name",))]
        assert registry.partners["gops"].name == "gops"

    def test_without_a_legal_form_there_is_no_partner_but_its_id_and_name_are_known(self) -> None:
        registry = loaded(partners__gops="name: Ośrodek\nlegal_form: ośrodek\n")
        assert told(registry) == [("F04", "many", ("legal_form",))]
        assert registry.partners == {}
        assert registry.knows("partners", "gops")
        assert registry.ids("partners") == ["gops"]
        assert registry.partner_name("gops") == "Ośrodek"

    def test_of_a_nameless_partner_without_a_form_both_are_told(self) -> None:
        registry = loaded(partners__gops="seat: Lipowo\n")
        assert told(registry) == [("F03", "", ("name",)), ("F03", "", ("legal_form",))]
        assert registry.ids("partners") == ["gops"]

    @pytest.mark.parametrize("text", ["", "[", "x\n", "- a\n", "a: {\n", "\0"])
    def test_a_file_that_cannot_be_read_keeps_its_id(self, text: str) -> None:
        registry = loaded(partners__gops=text)
        assert registry.ids("partners") == ["gops"]
        assert registry.unread == {"partners"}

    def test_a_meeting_without_a_date_has_no_name_to_fall_back_on(self) -> None:
        registry = loaded(meetings__m="partnership: r\n")
        assert told(registry) == [("F03", "", ("date",))]
        assert registry.meetings == {}


class TestOneFaultOneMessage:
    def test_a_required_key_given_twice_is_not_missing_too(self) -> None:
        registry = loaded(partners__a="name: A\nname: B\nlegal_form: gmina\n")
        assert [each.code for each in registry.problems] == ["Y02"]
        assert registry.partners["a"].name == "a"

    def test_a_required_key_with_a_tag_is_not_missing_too(self) -> None:
        registry = loaded(partners__a="name: !x A\nlegal_form: gmina\n")
        assert [each.code for each in registry.problems] == ["Y05"]

    def test_a_dash_without_a_space_is_told_once_as_an_error(self) -> None:
        registry = loaded(partners__a="name: A\nlegal_form: gmina\ntags:\n  -a\n  -b\n")
        assert told(registry) == [("F01", "dash_without_space", ("tags",))]

    def test_a_dash_without_a_space_in_a_text_stays_a_slip(self) -> None:
        registry = loaded(partners__a="name: A\nlegal_form: gmina\nnotes:\n  -a\n  -b\n")
        assert [(each.code, each.variant) for each in registry.problems] == [("Y10", "dash_without_space")]

    def test_two_slips_and_two_lists_are_matched_by_key(self) -> None:
        registry = loaded(partners__a="name: A\nlegal_form: gmina\ntags:\n  -a\nnotes:\n  -b\nstatuses:\n  -c\n")
        assert [(each.code, each.variant) for each in registry.problems] == [
            ("Y10", "dash_without_space"),
            ("F01", "dash_without_space"),
            ("F01", "dash_without_space"),
        ]
        assert registry.problems[0].values["key"] == "notes"


class TestPlaces:
    def test_an_unknown_key_points_at_the_key_and_a_missing_one_at_what_lacks_it(self) -> None:
        registry = loaded(partners__a="seat: Lipowo\nlegal_form: gmina\nfaks: 1\n")
        assert [each.where for each in registry.problems] == [
            At(("name",), Target.MISSING),
            At(("faks",), Target.KEY),
        ]

    def test_an_empty_required_key_points_at_itself(self) -> None:
        registry = loaded(partners__a='name: ""\nlegal_form:\n')
        assert told(registry) == [("F03", "empty", ("name",)), ("F03", "empty", ("legal_form",))]
        assert [each.where for each in registry.problems] == [At(("name",)), At(("legal_form",))]

    def test_a_bare_limit_points_at_its_rule(self) -> None:
        registry = loaded(registry="name: A\nowner: B\nthresholds: {A01: dwa, Z10: {idle_months: x}}\n")
        assert told(registry) == [
            ("F01", "count", ("thresholds", "A01")),
            ("F01", "count", ("thresholds", "Z10", "idle_months")),
        ]


class TestValuesForTheWords:
    def found(self, text: str) -> Text:
        found = loaded(partners__a=f"name: A\nlegal_form: gmina\n{text}").problems[0].values["found"]
        assert isinstance(found, Text)
        return found

    def test_what_stands_there_is_said_by_its_kind(self) -> None:
        assert self.found("seat: [a]\n") == Text("lista", "a list")
        assert self.found("seat: {a: b}\n") == Text("grupa pól", "a group of keys")
        assert self.found("contact: a  b\n") == Text("„a b”", "“a b”")

    def test_a_long_value_is_cut(self) -> None:
        assert self.found(f"contact: {'x' * 500}\n").pl == f"„{'x' * LONGEST}…”"

    def test_a_key_is_named_in_polish_only_where_that_says_more(self) -> None:
        problems = loaded(partners__a="legal_form: x\nname: [x]\nnip: [x]\nx: 1\n").problems
        named = {str(each.values["key"]): each.values["field"] for each in problems}
        assert named == {
            "legal_form": Text("„legal_form” (forma prawna)", "“legal_form”"),
            "name": Text("„name” (nazwa)", "“name”"),
            "nip": Text("„nip” (NIP)", "“nip”"),
            "x": Text("„x”", "“x”"),
        }

    @pytest.mark.parametrize(
        ("typed", "variant", "meant"),
        [
            ("stowarzyszenie", "polish", "association"),
            ("Ochotnicza Straż Pożarna", "polish", "osp"),
            ("asociation", "near", "association"),
            ("SPÓŁKA HANDLOWA", "polish", "company"),
            ("???", "many", None),
        ],
    )
    def test_the_value_that_was_probably_meant(self, typed: str, variant: str, meant: str | None) -> None:
        (problem,) = loaded(partners__a=f"name: A\nlegal_form: '{typed}'\n").problems
        assert (problem.code, problem.variant, problem.values.get("meant")) == ("F04", variant, meant)

    @pytest.mark.parametrize(
        ("typed", "variant", "meant"),
        [
            ("siedziba", "polish", "area"),
            ("forma_prawna", "polish", "legal_form"),
            ("Nazwa", "polish", "name"),
            ("legal form", "near", "legal_form"),
            ("id", "id", None),
            ("faks", "", None),
        ],
    )
    def test_the_key_that_was_probably_meant(self, typed: str, variant: str, meant: str | None) -> None:
        (problem,) = loaded(partners__a=f"name: A\nlegal_form: gmina\n{typed}: x\n").problems
        assert (problem.code, problem.variant, problem.values.get("meant")) == ("F02", variant, meant)

    def test_an_id_inside_a_list_item_is_an_ordinary_unknown_key(self) -> None:
        registry = loaded(partnerships__r="name: R\nmembers: [{id: a}]\n")
        assert ("F02", "", ("members", 0, "id")) in told(registry)


class TestIds:
    def test_a_name_that_is_no_slug_is_told_with_the_nearest_one(self) -> None:
        registry = load(Memory({"partners/GOPS Łuków.yaml": b"name: A\nlegal_form: ops\n"}))
        (problem,) = registry.problems
        assert (problem.code, problem.values) == ("F07", {"id": "GOPS Łuków", "meant": "gops-lukow"})
        assert list(registry.partners) == ["GOPS Łuków"]

    def test_of_ids_that_differ_in_case_the_slug_is_the_first(self) -> None:
        good = b"name: A\nlegal_form: ops\n"
        registry = load(Memory({"partners/GOPS.yaml": good, "partners/gops.yaml": good}))
        (problem,) = registry.problems
        assert (problem.code, problem.file, problem.related[0].file) == (
            "F11",
            "partners/GOPS.yaml",
            "partners/gops.yaml",
        )

    def test_the_same_id_in_two_folders_is_fine(self) -> None:
        registry = loaded(
            partners__razem="name: A\nlegal_form: association\n", partnerships__razem="name: R\nmembers: []\n"
        )
        assert registry.problems == ()


KEYS = sorted({words.key for kind in ENTITIES for record in records_of(kind) for words in fields_of(record)})
TEXTS = st.sampled_from(
    [
        "",
        " ",
        "~",
        "null",
        "tak",
        "2026",
        "2026-13",
        "1.02.2026",
        "5",
        "-1",
        "1.500",
        "gmina",
        "ngo",
        "plan",
        "lijw",
        "a",
    ]
) | st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12)
VALUES = st.recursive(
    st.none() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | TEXTS, inner, max_size=4),
    max_leaves=25,
)
FILES = ["registry.yaml", *(f"{kind.folder}/x.yaml" for kind in ENTITIES)]


@given(file=st.sampled_from(FILES), data=st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=8))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_stands_in_a_file_nothing_is_raised_and_everything_can_be_said(file: str, data: object) -> None:
    tree = Memory({file: json.dumps(data, ensure_ascii=False).encode()})
    registry = load(tree)
    found = run(registry, date(2026, 6, 30), RULES, Selection(select=("Y", "F")))
    for lang in Lang:
        assert all(each.message for each in diagnose(found, registry, tree, lang))


@pytest.mark.parametrize("kind", ENTITIES, ids=lambda kind: kind.folder)
@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_value_under_any_known_key_is_read_or_told(kind: type[Entity], data: st.DataObject) -> None:
    fields = {words.key: VALUES for words in fields_of(kind)}
    values = data.draw(st.fixed_dictionaries({}, optional=fields))
    file = f"{kind.folder}/x.yaml"
    registry = load(Memory({file: json.dumps(values, ensure_ascii=False).encode()}))
    entity = registry.of(kind.folder).get("x")
    assert registry.ids(kind.folder) == ["x"]
    assert (entity is not None and not entity.incomplete) or registry.problems


def test_a_misspelled_required_key_is_told_once_and_read_all_the_same() -> None:
    registry = loaded(**{"partners/kolo": "nazwa: Koło\nlegal_frm: kgw\n"})
    assert told(registry) == [("F02", "polish", ("nazwa",)), ("F02", "near", ("legal_frm",))]
    partner = registry.partners["kolo"]
    assert (partner.name, partner.legal_form.value, partner.incomplete) == ("Koło", "kgw", True)


def test_a_polish_word_for_a_choice_is_told_and_read_as_what_it_means() -> None:
    registry = loaded(**{"projects/ferie": "title: Ferie\nstatus: zakończony\nparticipants: [a, b]\n"})
    assert told(registry) == [("F04", "polish", ("status",))]
    assert registry.projects["ferie"].status.value == "completed"
    assert registry.projects["ferie"].incomplete


def test_a_misspelled_key_inside_a_list_item_is_read_all_the_same() -> None:
    text = "name: R\nmembers:\n  - partner: a\n  - partne: b\n  - c\n"
    registry = loaded(**{"partnerships/r": text})
    assert told(registry) == [("F02", "near", ("members", 1, "partne"))]
    assert [member.partner for member in registry.partnerships["r"].members] == ["a", "b", "c"]
