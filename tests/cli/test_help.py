"""Help in both languages: nothing untranslated, nothing left over."""

from __future__ import annotations

import shlex
from typing import Any

import pytest

from partnerstwo.cli import described
from partnerstwo.cli.polish import METAVARS, POLISH
from partnerstwo.cli.program import program
from partnerstwo.cli.usage import COMMON, EXAMPLES, GROUPS
from partnerstwo.diagnostics.table import FORMATS
from partnerstwo.language.lang import Lang
from tests.cli.inside import inside

OWN = {described.HELP}
PROGRAM = program()
COMMANDS: dict[str, Any] = getattr(PROGRAM, "commands")  # noqa: B009 - the type is Typer's private group


def helps() -> set[str]:
    found = {PROGRAM.help or ""}
    for command in (PROGRAM, *COMMANDS.values()):
        found.add(command.help or "")
        found.update(getattr(parameter, "help", "") or "" for parameter in command.params)
    return found


def test_every_help_text_has_its_polish_and_no_polish_is_left_over() -> None:
    assert helps() | OWN == set(POLISH)


def test_every_option_is_explained() -> None:
    assert "" not in helps()


def test_every_word_for_a_value_has_its_polish_or_is_a_sign() -> None:
    found = {parameter.metavar for command in COMMANDS.values() for parameter in command.params if parameter.metavar}
    words = {word for metavar in found for word in described._METAVAR.findall(metavar)} | {
        "OPTIONS",
        "COMMAND",
        "ARGUMENTS",
    }
    assert words - {"A", "B", "ID", "N", "TERC"} == set(METAVARS)


def test_a_command_with_many_options_shows_them_in_groups_and_forgets_none() -> None:
    for name, command in COMMANDS.items():
        listed = described.options(command, Lang.EN)
        shown = [row.names.partition(" ")[0] for group in listed for row in group.rows]
        assert len(shown) == len(set(shown))
        assert set(shown) == {option.opts[0] for option in command.params if option.param_type_name == "option"} | {
            "--help"
        }
        assert listed[-1].title == "Common options"
        own = [group for group in listed if group.title == "Options"]
        assert not own or name not in GROUPS, f"{name}: in no group: {own}"
        assert len(own[0].rows if own else ()) <= 6, f"{name}: too many for one list"
        known = {option for group in GROUPS.get(name, ()) for option in group.options}
        assert known <= set(shown), f"{name}: there is no {known - set(shown)}"
    assert set(GROUPS) <= set(COMMANDS)
    assert COMMON.options[-1] == "--help"


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_every_command_has_examples_that_can_be_typed(name: str) -> None:
    assert EXAMPLES[name]
    for each in EXAMPLES[name]:
        words = shlex.split(each.line)
        if words[0] != "partnerstwo":  # eval "$(partnerstwo ...)"
            words = shlex.split(words[1].removeprefix("$(").removesuffix(")"))
        words = words[: words.index("|")] if "|" in words else words
        assert name in ("", words[1])
        # Refuses what it does not know.
        COMMANDS[words[1]].make_context(words[1], words[2:])


@pytest.mark.parametrize("line", [each.line for each in EXAMPLES["explain"]])
def test_what_the_examples_explain_is_there(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert inside(capsys, *shlex.split(line)[1:]).code == 0


def test_help_names_every_format_of_findings() -> None:
    option = next(each for each in COMMANDS["validate"].params if "--format" in each.opts)
    assert all(f" {each.name}" in option.help for each in FORMATS)


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("columns", [60, 80])
def test_help_fits_the_window(
    lang: Lang, columns: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    for name in ("", *COMMANDS):
        done = inside(capsys, *([name] if name else []), "--help", PARTNERSTWO_LANG=lang)
        assert done.code == 0
        typed = {f"  {each.line}" for each in EXAMPLES[name]}
        # A line to be typed, and the names of an option, are not broken.
        long = [line for line in done.out.splitlines() if len(line) > columns and line not in typed]
        assert [line for line in long if not line.startswith(("  --", "Usage:", "Użycie:"))] == []
