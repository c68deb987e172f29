"""The stored schemas are those that pydantic makes, and what is read by them is what pydantic's own models read."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from partnerstwo.model import core, snapshot
from partnerstwo.model.choices import MemberRole
from partnerstwo.model.light import LightModel
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Member, Openness, Partnership

ROOT = Path(__file__).parent.parent.parent
STORED = ROOT / "src" / "partnerstwo" / "model" / "stored.py"

light = pytest.mark.skipif(not issubclass(Partner, LightModel), reason="the models are pydantic's own")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=os.environ | {"PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr
    return done


def test_the_stored_schemas_are_those_of_the_model() -> None:
    made = run("-m", "tests.model.freeze").stdout
    if os.environ.get("UPDATE_MODEL") == "1":
        STORED.write_text(made, "utf-8")
    assert STORED.read_text("utf-8") == made


def test_light_models_and_pydantics_own_say_the_same() -> None:
    cases = sorted(str(each.relative_to(ROOT)) for each in (ROOT / "tests" / "rules").glob("*/*/"))
    folders = ["data", "tests/full_registry", *cases]
    light, own = run("-m", "tests.model.told", *folders), run("-m", "tests.model.told", *folders, "--pydantic")
    assert (light.stderr.split(), own.stderr.split()) == ([], ["pydantic", "pydantic_core"])
    assert light.stdout.count("\n") > 50_000
    assert light.stdout == own.stdout


@light
@pytest.mark.skipif(os.environ.get("UPDATE_MODEL") == "1", reason="written anew just now")
def test_a_snapshot_of_another_core_or_of_other_sources_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    fits = snapshot.fits.__wrapped__
    assert fits()
    with monkeypatch.context() as patch:
        patch.setattr(core, "__version__", "2.9.1")
        assert not fits()
    with monkeypatch.context() as patch:
        patch.setattr("partnerstwo.model.stored.CHECKSUM", 0)
        assert not fits()
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "partnerstwo.model.stored", None)
        patch.delattr("partnerstwo.model.stored")
        assert not fits()


def test_the_core_is_one_whoever_comes_first() -> None:
    same = (
        "assert core.ValidationError is pydantic_core.ValidationError; pydantic.TypeAdapter(int).validate_python('1')"
    )
    run("-c", f"from partnerstwo.model import core; import pydantic, pydantic_core; {same}")
    run("-c", f"import pydantic, pydantic_core; from partnerstwo.model import core; {same}")


@light
class TestLightModels:
    def test_they_are_frozen(self) -> None:
        partner = Partner.model_validate({"name": "Fundacja", "legal_form": "foundation"})
        with pytest.raises(TypeError, match="Partner is frozen"):
            partner.name = "Inna"  # type: ignore[misc]
        with pytest.raises(TypeError, match="Partner is frozen"):
            del partner.name

    def test_a_copy_has_the_new_values_and_knows_that_they_were_given(self) -> None:
        partner = Partner.model_validate({"name": "Fundacja", "legal_form": "foundation"})
        partner.read_from("f", incomplete=True)
        copy = partner.model_copy(update={"tags": ("a",)})
        assert (partner.tags, copy.tags, copy.name) == ((), ("a",), "Fundacja")
        assert copy.model_fields_set == {"name", "legal_form", "tags"}
        assert copy != partner
        copy.read_from("g", incomplete=False)
        assert (copy.file, partner.file) == ("partners/g.yaml", "partners/f.yaml")
        assert (copy.incomplete, partner.incomplete) == (False, True)

    def test_equal_fields_make_equal_records_whatever_else_is_known_of_them(self) -> None:
        data = {"name": "Fundacja", "legal_form": "foundation"}
        one, other = Partner.model_validate(data), Partner.model_validate(data)
        one.read_from("one", incomplete=True)
        assert one == other
        assert hash(one) == hash(other)

    def test_keys_given_are_kept_once_for_equal_sets(self) -> None:
        data = {"name": "Fundacja", "legal_form": "foundation"}
        one, other = Partner.model_validate(data), Partner.model_validate(data)
        assert one.model_fields_set is other.model_fields_set

    def test_a_record_comes_whole_through_another_process(self) -> None:
        partner = Partner.model_validate(
            {"name": "Fundacja", "legal_form": "foundation", "closed": "2024", "contact": {}}
        )
        partner.read_from("f", incomplete=True, left_out=frozenset({("nip",)}))
        again = pickle.loads(pickle.dumps(partner))
        assert again == partner
        assert again.model_fields_set is partner.model_fields_set
        assert (again.id, again.incomplete, again.left_out) == ("f", True, {("nip",)})

    def test_a_record_holds_its_fields_and_no_map_of_them(self) -> None:
        partner = Partner.model_validate({"name": "Fundacja", "legal_form": "foundation"})
        assert sys.getsizeof(partner) < 16 + 8 * (len(Partner.model_fields) + 10)
        assert (partner.id, partner.incomplete, partner.left_out) == ("", False, frozenset())
        with pytest.raises(AttributeError):
            partner.price  # type: ignore[attr-defined]  # noqa: B018

    def test_a_record_is_made_of_its_fields_and_their_defaults(self) -> None:
        given = Partnership.model_validate({"name": "P", "members": ["a"], "openness": {}})
        assert given.members == (Member(partner="a"),)
        assert given.openness == Openness()
        for values in ({}, {"partner": "a", "price": "1"}):
            with pytest.raises(TypeError, match="Member is not made of"):
                Member(**values)

    def test_a_dump_holds_maps_for_records(self) -> None:
        dump = Partnership.model_validate({"name": "P", "members": ["a"]}).model_dump()
        assert dump["members"][0]["partner"] == "a"
        assert dump["members"][0]["role"] is MemberRole.MEMBER
