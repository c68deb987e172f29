"""A registry that uses all of the model goes through every view in both languages, also with harm in every text."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from enum import Enum
from pathlib import Path

import pytest
from icalendar import Calendar

from partnerstwo.cli.main import main
from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.diagnostics.table import FORMATS
from partnerstwo.document.blocks import Document, Section
from partnerstwo.document.render.json import encode, to_data
from partnerstwo.document.render.spreadsheet import csv
from partnerstwo.document.renderers import RENDERERS
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line
from partnerstwo.language.style import Style
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.description import choices_of, records_of
from partnerstwo.model.entity import Record
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.model.settings import Settings
from partnerstwo.principles.state import assess
from partnerstwo.registry.dues.due import Terms
from partnerstwo.registry.dues.table import dues
from partnerstwo.registry.load import load
from partnerstwo.registry.registry import ENTITIES, Registry
from partnerstwo.report.build import Request, build
from partnerstwo.report.period import year_to
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose, outcome
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from partnerstwo.views import calendar, card, ics, principles
from partnerstwo.views.listing import Query
from partnerstwo.views.scene import Scene
from partnerstwo.views.table import LISTINGS
from tests.rules.overlay import files_under

FULL = Path(__file__).parent / "full_registry"
ON = date(2026, 6, 30)
UNTIL = date(2027, 6, 30)
TOPS: tuple[type[Record], ...] = (*ENTITIES, Settings)
MODEL = [record for top in TOPS for record in records_of(top)]
FIELDS = {(record.__name__, key) for record in MODEL for key in record.model_fields}
CHOICES = {choice for record in MODEL for key in record.model_fields for choice in choices_of(record, key) or ()}


def used(value: object) -> Iterator[tuple[str, str] | Enum]:
    """The fields given and the choices made, at any depth."""
    match value:
        case Record():
            for key in sorted(value.model_fields_set):
                yield type(value).__name__, key
                yield from used(getattr(value, key))
        case tuple():
            for item in value:
                yield from used(item)
        case Enum():
            yield value
        case _:
            pass


def diagnosed(registry: Registry, tree: Memory, lang: Lang) -> tuple[Diagnostic, ...]:
    return diagnose(run(registry, ON, RULES, Selection()), registry, tree, lang)


def documents(registry: Registry, found: tuple[Diagnostic, ...], lang: Lang) -> Iterator[tuple[str, Document]]:
    """Everything that is shown of the registry, by the command that shows it."""
    scene = Scene(registry, ON, lang)
    running = tuple(registry.partnerships.values())
    coming = dues(registry, ON, UNTIL, Terms(90, 12, 24))
    for internal in (False, True):
        yield "report", build(registry, Request(year_to(ON), lang, None, internal=internal), found)
    yield "principles", principles.document(running, scene, found)
    yield "calendar", calendar.document(coming, registry, ON, UNTIL, lang)
    for listing in LISTINGS:
        table = listing.table(scene, Query({}, None, listing.name == "members"))
        yield f"list {listing.name}", Document("", "", lang, ON, (Section("list", "", (table,)),))
    every: tuple[Partner | Partnership | Project | Meeting | Assessment, ...] = (
        *registry.partners.values(), *registry.partnerships.values(), *registry.projects.values(),
        *registry.meetings.values(), *registry.assessments.values(),
    )  # fmt: skip
    for shown in every:
        about = tuple(each for each in found if each.subject == shown.subject)
        states = assess(registry, shown, ON, found) if isinstance(shown, Partnership) else ()
        yield f"show {shown.subject}", card.card(shown, scene, about, states)
        encode(card.item(shown, scene, about, states))
    encode(principles.item(running, scene, found))
    encode({"items": calendar.items(coming, ON, lang)})


def written(files: dict[str, bytes], lang: Lang) -> Iterator[tuple[str, str]]:
    """Everything that any command writes, by command and format."""
    tree = Memory(files)
    registry = load(tree)
    found = diagnosed(registry, tree, lang)
    result = outcome(found, registry, tree, ON, "data", lang)
    for each in FORMATS:
        yield f"validate {each.name}", each.render(result, Style())
    for name, document in documents(registry, found, lang):
        # Those that write text; each of the others has a test of its own over hostile words.
        for renderer in (each for each in RENDERERS if not each.binary):
            content = renderer.render(document, Style())
            yield f"{name} {renderer.name}", content if isinstance(content, str) else content.decode()
        encode(to_data(document))
    for listing in LISTINGS:
        yield f"list {listing.name} csv", csv(listing.table(Scene(registry, ON, lang), Query({}, None, False)), lang)
    content = ics.render(dues(registry, ON, UNTIL, Terms(90, 12, 24)), registry, ON, lang)
    yield "calendar ics", content.decode()


def test_the_registry_uses_every_field_and_every_choice_of_the_model() -> None:
    registry = load(Memory(files_under(FULL)))
    found = {each for entity in (registry.settings, *registry.entities()) for each in used(entity)}
    assert registry.problems == ()
    assert {f"{record}.{key}" for record, key in FIELDS - found} == set()
    # A registry has one language.
    assert {choice.value for choice in CHOICES - found} == {"pl"}


def test_the_registry_gets_exactly_these_findings() -> None:
    tree = Memory(files_under(FULL))
    registry = load(tree)
    said = "\n\n".join(
        "\n".join(
            f"{d.file}:{d.span.line}:{d.span.column}: {d.code} {d.severity.label[lang]}: {d.message}"
            for d in diagnosed(registry, tree, lang)
            if d.suppression is None
        )
        for lang in Lang
    )
    file = FULL / "expected.txt"
    if os.environ.get("UPDATE_EXAMPLES") and not os.environ.get("CI"):
        file.write_text(f"{said}\n", "utf-8")
    assert f"{said}\n" == file.read_text("utf-8")


@pytest.mark.parametrize(
    "command",
    [
        "validate --format json --strict --exit-zero",
        "report --format json --internal",
        "report --format md --from 2024-01 --to 2025-12",
        "principles --format json",
        "calendar --format ics",
        "calendar --format md --months 120",
        "list members --all --format csv",
        "list partners --form cis --voice social_employment --format json",
        "show partnerships/lipowskie",
        "show projects/ogrod --format json",
    ],
)
def test_every_command_takes_the_registry(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command.split(), "--data", str(FULL), "--on", ON.isoformat()], {}) == 0
    assert capsys.readouterr().out


WORDS = re.compile(
    r"^( *(?:- )?(?:name|text|title|reason|exit_reason|votes_reason|sector_reason|expects|evidence|tasks|indicator|unit"
    r"|innovation|conclusions|resolution|response|notes|who|minutes|goal|procedure|exit_rule|legal_basis|strategy_ref"
    r"|seat|phone|www|public_task|concept_agreed): ).+$"
    r"|([{ ](?:name|text|title|reason|resolution|response|indicator|unit|who|authority|number|ref|programme|contract"
    r"|evidence|exit_reason|procedure|bip|url|tasks): )(?:[^,{}\[\]\"\n]+|\"[^\"\n]*\")(?=[,}])",
    re.MULTILINE,
)
HARM = (
    r"a\nb\e[31mX\e]8;;x\a]]>|`q` <script>alert(1)</script> &amp; [bold]x[/] [l](javascript:x) =cmd() \u202e\u200b"
    r"\r\n{n} {n:day} *i* _u_ # h ;,\\ \\n %s ~~ http://x.example/|a"
)


def harmed() -> dict[str, bytes]:
    """The registry with the same harmful text in all that people write freely."""
    return {
        file: WORDS.sub(lambda found: f'{found[1] or found[2]}"{HARM}"', raw.decode()).encode()
        for file, raw in files_under(FULL).items()
    }


@pytest.mark.parametrize("lang", Lang)
def test_no_text_commands_a_terminal_or_makes_markup(lang: Lang) -> None:
    for name, text in written(harmed(), lang):
        breaks = "\r\n\t" if name.endswith((" ics", " csv")) or name.startswith("validate") else "\n"
        assert {char for char in text if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp")} <= set(breaks), name
        if name.endswith(" md"):
            assert "<script" not in text.replace("\\<", ""), name
            assert not re.search(r"(?<!\\)\]\(javascript", text), name


@pytest.mark.parametrize("lang", Lang)
def test_a_calendar_of_harmful_texts_reads_back_as_it_was_written(lang: Lang) -> None:
    registry = load(Memory(harmed()))
    coming = dues(registry, ON, UNTIL, Terms(90, 12, 24))
    read = Calendar.from_ical(ics.render(coming, registry, ON, lang)).walk("VEVENT")
    entries = calendar.entries(coming, ON, lang)
    assert len(read) == len(entries) > 5
    for event, entry in zip(read, entries, strict=True):
        assert one_line(entry.whom) in str(event["summary"])


GARBAGE = (
    "[a, b]",
    "{a: b}",
    "'" + "x" * 3000 + "'",
    "2026-99-99",
    "-5",
    "999999999999",
    "'[bold]'",
    "=cmd()",
    "'{n}'",
    "",
)
VALUE = re.compile(r"(?<=: )(?![&*|>])[^\n]+$", re.MULTILINE)


@pytest.mark.parametrize("garbage", GARBAGE, ids=lambda text: text[:8] or "empty")
@pytest.mark.parametrize("half", [0, 1])
def test_garbage_in_half_of_the_values_raises_nothing(garbage: str, half: int) -> None:
    files = {
        file: "".join(
            VALUE.sub(lambda _: garbage, line) if number % 2 == half and ": " in line else line
            for number, line in enumerate(raw.decode().splitlines(keepends=True))
        ).encode()
        for file, raw in files_under(FULL).items()
    }
    texts = dict(written(files, Lang.PL))
    assert json.loads(texts["validate json"])["summary"]["errors"] > 0
