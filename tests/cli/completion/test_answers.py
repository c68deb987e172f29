"""What is offered where, without a shell."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from partnerstwo.cli.completion.answer import answer, written
from partnerstwo.cli.completion.candidate import LONGEST, Answer, Candidate, Kind
from partnerstwo.cli.completion.command import SHELLS, script
from partnerstwo.cli.completion.values import _CHOICES, OF_METAVAR, OF_PARAMETER, rules
from partnerstwo.cli.completion.words import unquoted
from partnerstwo.cli.program import program
from partnerstwo.diagnostics.table import FORMATS
from partnerstwo.glossary.table import TERMS
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.rules.catalogue import RULES

ROOT = Path(__file__).parents[3]
BASE = ROOT / "tests" / "rules" / "base"
PROGRAM = program()


def offered(line: str, folder: Path = BASE, **environment: str) -> list[str]:
    """The words offered at the end of a line."""
    *before, typed = line.split(" ")
    found = answer(PROGRAM, before, typed, {"PARTNERSTWO_DATA": str(folder), **environment})
    return [each.value for each in found.candidates]


def kind(line: str) -> tuple[Kind, str]:
    """Who completes the end of a line, and behind what."""
    *before, typed = line.split(" ")
    found = answer(PROGRAM, before, typed, {"PARTNERSTWO_DATA": str(BASE)})
    return found.kind, found.prefix


def commands() -> dict[str, object]:
    return dict(getattr(PROGRAM, "commands"))  # noqa: B009 - the type is Typer's private group


def test_commands_come_in_the_order_of_help_and_with_its_words() -> None:
    found = answer(PROGRAM, [], "", {"PARTNERSTWO_LANG": "en"})
    assert [each.value for each in found.candidates] == list(commands())
    assert found.candidates[0] == Candidate("validate", "Check the registry and show what is wrong.")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("sh", ["show"]),
        ("--lang en sh", ["show"]),
        ("--la", ["--lang"]),
        ("--lang ", ["pl", "en"]),
        ("--lang=e", ["--lang=en"]),
        ("--color a", ["auto", "always"]),
        ("show ta", ["tartak"]),
        ("show --format json ta", ["tartak"]),
        ("show --format=json ta", ["tartak"]),
        ("show -- ta", ["tartak"]),
        ("show -- --fo", []),
        ("show partn", ["partners/", "partnerships/"]),
        ("show partnerships/", ["partnerships/razem"]),
        ("show tartak ", ["--format", "--on", "--data", "--lang", "--color", "--help"]),
        ("report --partnership ", ["razem"]),
        ("list proj", ["projects"]),
        ("validate --format ", ["auto", *(each.name for each in FORMATS)]),
        ("validate --format auto --format rd", ["rdjson"]),
        ("list --form gm", ["gmina"]),
        ("list projects --status on", ["ongoing"]),
        ("list partners --status on", []),
        ("list --voice ch", ["church"]),
        ("list --format ", ["table", "json", "csv", "ids"]),
        ("list --year ", []),
        ("list --on ", []),
        ("explain s01", ["S01"]),
        ("explain missing-sec", ["missing-sector"]),
        ("explain equal_r", ["equal_rights"]),
        ("validate --select S01,z2", [f"S01,{rule.code}" for rule in RULES if rule.code.startswith("Z2")]),
        ("validate --no-such-option ", []),
        ("validate --no-such-option=", []),
        ("validate --strict=", []),
        ("no-such-command ", list(commands())),
        ("completion ", list(SHELLS)),
        ("schema partn", ["partner", "partnership"]),
    ],
)
def test_words(line: str, expected: list[str]) -> None:
    assert offered(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("validate ", (Kind.FILES, "")),
        ("validate --output ", (Kind.FILES, "")),
        ("validate --output=a", (Kind.FILES, "--output=")),
        ("validate --format json=a", (Kind.FILES, "json=")),
        ("validate --format=json=a", (Kind.FILES, "--format=json=")),
        ("--data ", (Kind.FOLDERS, "")),
        ("init ", (Kind.FOLDERS, "")),
        ("show data/partners/", (Kind.FILES, "")),
        ("show x", (Kind.FILES, "")),
    ],
)
def test_files_and_folders_are_left_to_the_shell(line: str, expected: tuple[Kind, str]) -> None:
    assert kind(line) == expected


def test_an_option_given_once_is_offered_no_more_unless_it_can_be_repeated() -> None:
    found = offered("validate --strict --select S01 --")
    assert "--strict" not in found
    assert "--select" in found


def test_every_metavar_is_known_so_that_a_new_option_is_not_forgotten() -> None:
    named = {
        (str(name), parameter.name, parameter.metavar)
        for name, command in commands().items()
        for parameter in getattr(command, "params")  # noqa: B009 - as above
        if getattr(parameter, "metavar", None)
    }
    unknown = {each for each in named if each[2] not in OF_METAVAR and not _CHOICES.fullmatch(each[2])}
    assert not unknown
    assert {(name, parameter) for name, parameter, _ in named} >= set(OF_PARAMETER)
    assert {metavar for _, _, metavar in named} >= set(OF_METAVAR)


def test_rules_are_known_by_the_names_of_their_files() -> None:
    assert list(rules()) == sorted((Candidate(rule.code, rule.name) for rule in RULES), key=lambda each: each.value)


def test_all_that_can_be_explained_is_offered() -> None:
    found = set(offered("explain "))
    assert found == {*(r.code for r in RULES), *(t.key for t in TERMS), *(p.key for p in PRINCIPLES)}


def test_names_are_shown_beside_ids(tmp_path: Path) -> None:
    (tmp_path / "partners").mkdir()
    (tmp_path / "registry.yaml").write_text("name: R\n")
    for number, name in enumerate(
        ('name: "Dom: Kultury"  # tak', "name: 'A'", "name: B # c", "# c\nname:   D", "x: [", "name:\n")
    ):
        (tmp_path / "partners" / f"p{number}.yaml").write_text(name)
    found = answer(PROGRAM, ["show"], "p", {"PARTNERSTWO_DATA": str(tmp_path)}).candidates
    assert [each.about for each in found] == ["Dom: Kultury", "A", "B", "D", "", ""]


def test_an_id_of_two_folders_bears_its_folder(tmp_path: Path) -> None:
    for folder in ("partners", "projects"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "razem.yaml").write_text("")
    (tmp_path / "partners" / "inny.yaml").write_text("")
    (tmp_path / "registry.yaml").write_text("")
    assert offered("show ", tmp_path) == ["inny", "partners/razem", "projects/razem"]
    assert offered("show ra", tmp_path) == ["razem"]
    assert offered("show projects/", tmp_path) == ["projects/razem"]


def test_names_of_files_that_are_no_ids_are_never_offered(tmp_path: Path) -> None:
    (tmp_path / "partners").mkdir()
    (tmp_path / "registry.yaml").write_text("")
    for name in ("a b", "a\nb", "$(id)", "a;b", "`id`", "\x1b[31m", "A", "ą", "-x", "ok"):
        (tmp_path / "partners" / f"{name}.yaml").write_text("")
    (tmp_path / os.fsdecode(b"partners/\xff.yaml")).write_text("")
    assert offered("show ", tmp_path) == ["ok"]


def test_nothing_is_said_where_there_is_no_registry(tmp_path: Path) -> None:
    assert offered("show ", tmp_path) == []
    assert offered("show ", tmp_path / "none") == []
    assert offered("diff ", tmp_path) == []


def test_branches_and_tags(tmp_path: Path) -> None:
    (tmp_path / "registry.yaml").write_text("name: R\n")
    git = ["git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for words in (
        ["init", "-qb", "main"],
        ["add", "."],
        ["commit", "-qm", "a"],
        ["tag", "sesja-1"],
        ["tag", "zly$(id)"],
    ):
        subprocess.run([*git, *words], check=True)
    assert offered("diff ", tmp_path) == ["HEAD", "main", "sesja-1", "zly$(id)"]
    text = written(PROGRAM, ["zsh", "1", "diff", ""], {"PARTNERSTWO_DATA": str(tmp_path)})
    assert text == "words \nHEAD\t\nmain\t\nsesja-1\t\n"


def test_the_lines_hold_nothing_that_a_terminal_or_a_shell_would_obey() -> None:
    found = Answer(
        candidates=(Candidate("a", "x\x1b[31m\ty\nz"), Candidate("$(id)"), Candidate("b", "ż" * 200)), prefix="$(id)"
    )
    assert found.written() == f"words \na\tx\ufffd[31m y z\nb\t{'ż' * (LONGEST - 1)}…\n"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a", "a"),
        ("'a b'", "a b"),
        ("'a b", "a b"),
        ('"a b', "a b"),
        ('"a \\"b\\\\"', 'a "b\\'),
        ('"a\\', "a"),
        ("a\\ b", "a b"),
        ("a\\", "a"),
        ("$(id)", "$(id)"),
        ("--x='a'\"b\"", "--x=ab"),
        ("", ""),
    ],
)
def test_quotes_of_bash_are_taken_off(typed: str, meant: str) -> None:
    assert unquoted(typed) == meant


def test_a_home_is_meant_by_its_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/a")
    assert [unquoted(word) for word in ("~", "~/b", "~b", "'~/b'")] == ["/home/a", "/home/a/b", "~b", "~/b"]


@pytest.mark.parametrize(
    "arguments", [[], ["bash"], ["bash", "x"], ["bash", "-1", ""], ["bash", "9", "show"], ["nosh", "0", "\udcff"]]
)
def test_odd_questions_get_no_error(arguments: list[str]) -> None:
    done = ask(*arguments)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_answer_comes_at_once() -> None:
    # A person waits for it. The limit is wide, for a machine under load; alone it takes a tenth of a second.
    started = time.monotonic()
    done = ask("fish", "1", "show", "")
    assert b"tartak\tTartak" in done.stdout
    assert time.monotonic() - started < 3


def test_an_answer_loads_no_model_and_no_reader_of_yaml() -> None:
    code = (
        "import sys\nfrom partnerstwo.cli.main import main\n"
        "for words in ('1 show ', '1 explain ', '2 validate --select ', '2 list --form ', '2 validate --format '):\n"
        f"    assert main(['__complete', 'fish', *words.split(' ')], {{'PARTNERSTWO_DATA': {str(BASE)!r}}}) == 0\n"
        "print(*sorted({'pydantic', 'ruamel', 'ruamel.yaml', 'rich', 'yaml'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stderr.split() == []


@pytest.mark.parametrize("shell", SHELLS)
def test_scripts_tell_how_to_install_them_and_call_us(shell: str) -> None:
    text = script(shell)
    assert f"partnerstwo completion {shell}" in text
    assert f"__complete {shell} " in text
    # What is read must never be run.
    assert not [
        line for line in text.splitlines() if "eval" in line and not line.startswith("#") and "eval_context" not in line
    ]


def ask(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PARTNERSTWO_DATA": str(BASE)}
    command = [sys.executable, "-m", "partnerstwo", "__complete", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, check=False)
