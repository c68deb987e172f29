"""`explain --all`: the whole reference, and the copies of it that are stored beside the rules."""

from __future__ import annotations

import json
import os
import unicodedata
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from partnerstwo.cli.reference import reference_markdown
from partnerstwo.glossary.table import TERMS
from partnerstwo.language.lang import Lang
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.rules.catalogue import RULES
from tests.cli.inside import inside

Capture = pytest.CaptureFixture[str]
STORED = Path(__file__).parent.parent.parent / "src" / "partnerstwo" / "rules"
PARSER = MarkdownIt("gfm-like", {"linkify": False})

both = pytest.mark.parametrize("lang", list(Lang))


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def words(token: Token) -> str:
    return "".join(child.content for child in token.children or ()).replace("\u2060", "")


def headings(text: str) -> list[tuple[str, str]]:
    tokens = PARSER.parse(text)
    return [(each.tag, words(tokens[at + 1])) for at, each in enumerate(tokens) if each.type == "heading_open"]


def github(titles: list[str]) -> list[str]:
    """The anchors that GitHub gives to headings: html-pipeline's table-of-contents filter."""
    out: list[str] = []
    seen: dict[str, int] = {}
    for title in titles:
        kept = [
            char for char in title.lower() if char in "- " or unicodedata.category(char) in
            {"Ll", "Lu", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Pc"}
        ]  # fmt: skip
        anchor = "".join(kept).replace(" ", "-")
        count = seen.get(anchor, 0)
        seen[anchor] = count + 1
        out.append(f"{anchor}-{count}" if count else anchor)
    return out


@both
def test_every_link_of_the_contents_leads_to_the_heading_it_names(lang: Lang) -> None:
    text = reference_markdown(lang)
    found = headings(text)
    anchors = dict(zip(github([title for _, title in found]), found, strict=True))
    links: list[tuple[str, str]] = []
    for token in PARSER.parse(text):
        children = token.children or []
        for at, child in enumerate(children):
            if child.type == "link_open" and str(child.attrs["href"]).startswith("#"):
                links.append((unquote(str(child.attrs["href"]))[1:], children[at + 1].content))
    assert all(anchors[target][1] == title for target, title in links)
    assert [anchors[target] for target, _ in links] == [each for each in found if each[0] in ("h2", "h3")][1:]


@both
def test_the_reference_holds_every_rule_word_and_principle_under_a_heading(lang: Lang) -> None:
    titles = [title for tag, title in headings(reference_markdown(lang)) if tag == "h3"]
    named = [f"{rule.code} {rule.name}" for rule in RULES]
    named += [*(term.name[lang] for term in TERMS), *(principle.name[lang] for principle in PRINCIPLES)]
    assert sorted(title.casefold() for title in titles) == sorted(name.casefold() for name in named)


@both
def test_the_stored_reference_is_what_the_program_writes(lang: Lang) -> None:
    stored, text = STORED / f"REFERENCE.{lang}.md", reference_markdown(lang)
    if os.environ.get("UPDATE_REFERENCE"):
        stored.write_text(text, "utf-8", newline="\n")
    assert stored.read_text("utf-8") == text, "UPDATE_REFERENCE=1 pytest tests/cli/test_reference.py writes it"


@both
def test_the_command_writes_the_reference_in_every_format(capsys: Capture, lang: Lang) -> None:
    assert inside(capsys, "explain", "--all", "--format", "md", "--lang", lang).out == reference_markdown(lang)
    out = inside(capsys, "explain", "--all", "--lang", lang).out
    assert all(f"{rule.code} {rule.name}\n" in out for rule in RULES)
    found = json.loads(inside(capsys, "explain", "--all", "--format", "json", "--lang", lang).out)
    assert {key: len(found[key]) for key in ("rules", "terms", "principles")} == {
        "rules": len(RULES),
        "terms": len(TERMS),
        "principles": len(PRINCIPLES),
    }


def test_a_rule_for_json_says_all_its_severities_and_whether_it_can_be_waived(capsys: Capture) -> None:
    found = json.loads(inside(capsys, "explain", "--all", "--format", "json").out)["rules"]
    rules = {each["code"]: each for each in found}
    assert rules["S01"]["severities"] == ["error", "warning"]
    assert {code[0] for code, rule in rules.items() if not rule["waivable"]} == {"F", "W", "Y"}
