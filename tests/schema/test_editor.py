"""The registry in a real editor's language server: what it completes, shows and underlines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.schema.files import files
from partnerstwo.source.folder import Folder
from tests.rules.overlay import files_under
from tests.schema.session import Session
from tests.schema.test_acceptance import CLEAN, ROOT

KINDS = {
    "partners": "partner",
    "partnerships": "partnership",
    "projects": "project",
    "meetings": "meeting",
    "assessments": "assessment",
}
VSCODE: dict[str, Any] = {
    "yaml.validate": True,
    "yaml.hover": True,
    "yaml.completion": True,
    "yaml.schemaStore.enable": False,
    "yaml.kubernetesCRDStore.enable": False,
    "[yaml]": {"editor.tabSize": 2, "editor.insertSpaces": True},
    "editor.tabSize": 2,
}
BY_SETTINGS = VSCODE | {
    "yaml.schemas": {
        ".schema/registry.json": "registry.yaml",
        **{f".schema/{kind}.json": f"{folder}/*.yaml" for folder, kind in KINDS.items()},
    }
}
PARTNER, PROJECT = "partners/nowy.yaml", "projects/nowy.yaml"
PARTNERSHIP, MEETING, ASSESSMENT = "partnerships/nowe.yaml", "meetings/nowe.yaml", "assessments/nowa.yaml"


def opened(folder: Path, root: Path, lang: Lang = Lang.PL) -> Path:
    """A copy of a registry with its schemas."""
    for file, raw in files_under(folder).items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_bytes(raw)
    registry = load(Folder(root))
    (root / ".schema").mkdir(exist_ok=True)
    for path, content in files(registry, lang).items():
        (root / path).write_bytes(content)
    return root


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with Session(opened(ROOT / "data", tmp_path_factory.mktemp("pl")), BY_SETTINGS) as session:
        yield session


def said(complaints: list[dict[str, Any]]) -> list[tuple[int, str]]:
    """Line and message of each squiggle."""
    return [(each["range"]["start"]["line"] + 1, str(each["message"])) for each in complaints]


def documentation(item: Mapping[str, Any]) -> str:
    found = item.get("documentation", "")
    return str(found["value"] if isinstance(found, dict) else found)


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A session with a folder of several registries, each with its own schemas, found by modelines alone."""
    root = tmp_path_factory.mktemp("several")
    for folder in CLEAN:
        opened(folder, root / folder.name)
    with Session(root, VSCODE) as session:
        yield session


@pytest.mark.parametrize("folder", CLEAN, ids=lambda folder: folder.name)
def test_no_file_of_a_good_registry_is_underlined(folder: Path, elsewhere: Session) -> None:
    texts: dict[str, str] = {}
    for file, raw in files_under(folder).items():
        if file.endswith(".yaml"):
            kind = f"../.schema/{KINDS[file.partition('/')[0]]}" if "/" in file else ".schema/registry"
            texts[f"{folder.name}/{file}"] = f"# yaml-language-server: $schema={kind}.json\n{raw.decode()}"
    found = elsewhere.all_complaints(texts)
    assert {file: said(each) for file, each in found.items() if each} == {}
    probe = "# yaml-language-server: $schema=.schema/registry.json\nname: A\nowner: B\nwoner: C\n"
    assert said(elsewhere.complaints(f"{folder.name}/registry.yaml", probe)) == [(4, "Property woner is not allowed.")]


def test_what_people_type_is_not_underlined(editor: Session) -> None:
    partner = (
        "name: Bank Spółdzielczy 2000\nlegal_form: cooperative\narea: 0663011\nkrs: 0000123456\nnip: 726-00-00-000\n"
        "regon: 012345678\nclosed:\nreviewed: 2016\nsector:\nrun_by:\ntags: [1, tak]\nnotes: true\n"
    )
    partnership = (
        "name: A\nfounded: 2016\nopenness:\n  open: tak\nclld: NIE\nmembers:\n  - agro-przyklad\n"
        "  - {partner: gmina-przykladow, since: 2016-04, until: , votes: 1}\narea: [0663011, '06 63 011']\n"
        "goals:\n- Zwykły tekst\n- {id: praca, text: Inny}\nended: 12.04.2016 r.\n"
    )
    project = (
        "title: A\nstatus: completed\nstart: 2016-04\nend: 2016-04-30\nlead:\npublic_task: 4.1\n"
        "participants: [agro-przyklad, {partner: gmina-przykladow, amount: 12 500,00 zł, external: no}]\n"
        "funding:\n- source: esf\n  amount: 12.500,00\n- {source: own, amount: 1250.50, year: 2016}\n"
        "agreement: {elements: {subject: yes, scope: no, money: na}}\ntotal: 12500\n"
        "results: [{indicator: osoby, target: 1 000, actual: '12,5'}]\n"
    )
    assert said(editor.complaints(PARTNER, partner)) == []
    assert said(editor.complaints(PARTNERSHIP, partnership)) == []
    assert said(editor.complaints(PROJECT, project)) == []


def test_what_is_wrong_is_underlined_and_nothing_else(editor: Session) -> None:
    partner = (
        "nazwa: A\nlegal_form: stowarzyszenie\nkrs: 12-34\nnip: 99999999999\nclosed: 31.02.2020\nreviewed: 20197\n"
        "sector: społeczny\nrun_by: {name: x}\ntags: a\nname:\n"
    )
    assert sorted(said(editor.complaints(PARTNER, partner))) == [
        (1, "Property nazwa is not allowed."),
        (2, "Nie ma takiej wartości; listę pokazuje podpowiedź, Ctrl+spacja (F04)"),
        (3, "KRS ma 10 cyfr, z zerami na początku (I03)"),
        (4, "Value is above the maximum of 9999999999."),
        (5, "Wpisz datę: 2016, 2016-04 albo 2016-04-12 (F05)"),
        (6, "Value is above the maximum of 2199."),
        (7, "Nie ma takiej wartości; dozwolone: public, business, ngo, resident (F04)"),
        (8, 'Missing property "sector".'),
        (9, "Incorrect type. Expected one of array, null."),
        (10, "Wpisz jedną wartość, bez „- ” i bez pól pod spodem (F01)"),
    ]
    project = (
        "title: A\nstatus: zakończony\nlead: nie-ma\nparticipants: [gmina-przyklad, {partner: nie-ma, stages: [x]}]\n"
        "funding:\n  - source: esf\n    amount: 1 500,555\n    year: dwa\npartnership: x\nstar: 2016\n"
    )
    no_partner = (
        "Nie ma partnera o tym identyfikatorze. Jeśli jest nowy, odśwież podpowiedzi: partnerstwo schema --write (R01)"
    )
    no_partnership = (
        "Nie ma partnerstwa o tym identyfikatorze. Jeśli jest nowe, odśwież podpowiedzi: "
        "partnerstwo schema --write (R02)"
    )
    assert sorted(said(editor.complaints(PROJECT, project))) == [
        (2, "Nie ma takiej wartości; dozwolone: idea, planned, applied, ongoing, completed, abandoned (F04)"),
        (3, no_partner),
        # Of two equal messages in a line the server shows one.
        (4, no_partner),
        (4, "Nie ma takiej wartości; dozwolone: plan, design, implement, deliver (F04)"),
        (7, "Wpisz kwotę, np. 12500, 12500.50 albo 12 500,50 (F06)"),
        (8, "Wpisz liczbę całkowitą cyframi, np. 2 (F01)"),
        (9, no_partnership),
        (10, "Property star is not allowed."),
    ]  # fmt: skip
    assert said(
        editor.complaints(ASSESSMENT, "partnership: przykladow-razem\ndate: 2026\ntool: lijw\nscores:\n  9.9: 4\n")
    )


def test_keys_are_offered_with_their_meaning_in_polish(editor: Session) -> None:
    offered = editor.completions(PARTNER, "name: A\n¦")
    keys = set(json.loads((editor.root / ".schema" / "partner.json").read_text())["properties"])
    assert keys - {"name"} <= set(offered)
    assert documentation(offered["run_by"]).startswith("Kto prowadzi jednostkę: identyfikator partnera albo")
    assert "Reguły: `R05`" in documentation(offered["run_by"])
    # Nothing is typed for the user that he would have to delete.
    assert [offered[key]["insertText"] for key in ("nip", "krs", "closed", "legal_form")] == [
        "nip: ", "krs: ", "closed: ", "legal_form: ",
    ]  # fmt: skip


def test_values_are_offered_with_their_meaning(editor: Session) -> None:
    forms = editor.completions(PARTNER, "name: A\nlegal_form: ¦")
    assert len(forms) == 42
    assert documentation(forms["cis"]).startswith("**centrum integracji społecznej**; sektor według podmiotu")
    statuses = editor.completions(PROJECT, "status: ¦")
    assert list(statuses) == ["idea", "planned", "applied", "ongoing", "completed", "abandoned"]
    assert documentation(statuses["completed"]) == "**zakończony**"
    assert {"tak", "nie"} <= set(editor.completions(PARTNERSHIP, "openness:\n  open: ¦"))
    assert "1.1_informing" in editor.completions(ASSESSMENT, "tool: lijw\nscores:\n  ¦")
    assert set(editor.completions(ASSESSMENT, "tool: trust_value\nscores:\n  ¦")) == {
        "openness", "reliability", "mission", "power", "resources", "involvement",
    }  # fmt: skip
    assert "Z05" in editor.completions("registry.yaml", "waivers:\n  - rule: ¦")
    assert {"idle_months", "member_months"} <= set(editor.completions("registry.yaml", "thresholds:\n  Z10:\n    ¦"))


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (PROJECT, "lead: ¦"),
        (PROJECT, "title: A\nparticipants: [¦]"),
        (PROJECT, "participants:\n  - ¦"),
        (PROJECT, "participants:\n  - partner: ¦"),
        (PARTNERSHIP, "members:\n  - partner: ¦"),
        (MEETING, "attended:\n  - ¦"),
        (MEETING, "decisions:\n  - text: x\n    owner: ¦"),
        (PARTNER, "run_by: ¦"),
    ],
)
def test_partners_are_offered_wherever_one_belongs(editor: Session, file: str, text: str) -> None:
    offered = editor.completions(file, text)
    assert (
        documentation(offered["kis-przykladow"]) == "Klub Integracji Społecznej w Przykładowie – publiczny, Przykładów"
    )
    assert len([each for each in offered if each in load(Folder(ROOT / "data")).partners]) == 32


def test_partnerships_goals_and_subjects_are_offered(editor: Session) -> None:
    assert "przykladow-razem" in editor.completions(PROJECT, "partnership: ¦")
    goals = editor.completions(PROJECT, "goals_refs: [¦]")
    assert goals
    assert all(documentation(each) for each in goals.values())
    assert "partnerships/przykladow-razem" in editor.completions("registry.yaml", "waivers:\n  - subject: ¦")


def test_skeletons_are_offered(editor: Session) -> None:
    new = editor.completions(PARTNER, "¦")["nowy partner"]
    assert new["insertText"] == ("name: ${1:Pełna nazwa}\nlegal_form: $2\narea: ${3:kod TERC}\nseat: ${4:Miejscowość}")
    for file, text, label in (
        (PARTNERSHIP, "members:\n  - ¦", "nowy partner w partnerstwie"),
        (PROJECT, "participants:\n  - ¦", "nowy uczestnik"),
        (PROJECT, "funding:\n  - ¦", "nowe źródło środków"),
        (MEETING, "decisions:\n  - ¦", "nowe ustalenie"),
        (PARTNERSHIP, "conflicts:\n  - ¦", "nowy spór"),
    ):
        assert label in editor.completions(file, text), label


def test_hover_says_what_a_key_and_its_value_mean(editor: Session) -> None:
    lead = editor.hover(PROJECT, "title: A\nle¦ad: gmina-przykladow\n")
    assert lead.startswith(
        "#### Partner wiodący\n\nIdentyfikator partnera wiodącego.\n\nPartner, który prowadzi projekt"
    )
    assert "* `gmina-przykladow`: Gmina Przykładów – publiczny, Przykładów\n* `agro-przyklad`" in lead
    form = editor.hover(PARTNER, "legal_form: c¦is\n")
    assert "\n* `cis`: **centrum integracji społecznej**; sektor według podmiotu prowadzącego" in form
    assert "#### KRS\n\nNumer KRS, 10 cyfr z zerami na początku." in editor.hover(PARTNER, "kr¦s: 0000123456\n")
    assert "Data przystąpienia." in editor.hover(PARTNERSHIP, "members:\n  - partner: x\n    sin¦ce: 2016\n")
    assert " || " not in lead + form + editor.hover(PARTNER, "run_¦by: gmina-przykladow\n")


def test_a_modeline_is_enough(tmp_path: Path) -> None:
    root = opened(ROOT / "data", tmp_path)
    with Session(root, VSCODE) as session:
        text = "# Plik partnera\n# yaml-language-server: $schema=../.schema/partner.json\nname: A\nlegal_form: ¦\n"
        assert len(session.completions(PARTNER, text)) == 42
        wrong = session.complaints(PARTNER, text.replace("¦", "gminna"))
        assert said(wrong) == [(4, "Nie ma takiej wartości; listę pokazuje podpowiedź, Ctrl+spacja (F04)")]
        settings = (
            "# yaml-language-server: $schema=.schema/registry.json\nlanguage: pl\nname: A\nowner: B\narea: 0660993\n"
        )
        assert said(session.complaints("registry.yaml", settings)) == []


def test_an_english_registry_speaks_english(tmp_path: Path) -> None:
    root = opened(ROOT / "data", tmp_path, Lang.EN)
    with Session(root, BY_SETTINGS) as session:
        assert session.hover(PROJECT, "le¦ad: gmina-przykladow\n").startswith("#### Lead partner\n")
        assert "new participant" in session.completions(PROJECT, "participants:\n  - ¦")
        wrong = session.complaints(PROJECT, "title: A\nstatus: done\nparticipants: [gmina-przykladow]\n")
        assert [message for _, message in said(wrong)] == [
            "There is no such value; allowed: idea, planned, applied, ongoing, completed, abandoned (F04)"
        ]


def test_names_that_look_like_markdown_stay_as_they_are(tmp_path: Path) -> None:
    root = tmp_path / "dane"
    root.mkdir()
    for file, text in {
        "registry.yaml": "name: A\nowner: B\n",
        "partners/zly.yaml": 'name: "[klik](http://zly.example) <img src=x> `kod` **x**"\nlegal_form: company\n',
        "partners/2016.yaml": "name: Rok\nlegal_form: company\n",
        "partners/0012.yaml": "name: Dwanaście\nlegal_form: company\n",
        "partners/true.yaml": "name: Prawda\nlegal_form: company\n",
    }.items():
        (root / file).parent.mkdir(exist_ok=True)
        (root / file).write_text(text, "utf-8")
    opened(root, root)
    with Session(root, BY_SETTINGS) as session:
        shown = session.hover(PROJECT, "lead: zl¦y\n")
        assert "\\[klik\\](" in shown
        assert "**x**" not in shown
        project = "title: A\nstatus: idea\nlead: true\nparticipants: [2016, 0012, true, zly]\n"
        assert said(session.complaints(PROJECT, project)) == []
