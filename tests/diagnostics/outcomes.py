"""Outcomes to write in every format: invented ones that are hostile, and those of the cases of the rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from partnerstwo.diagnostics.diagnostic import (
    Counts,
    Diagnostic,
    Fix,
    Means,
    Outcome,
    RelatedPlace,
    Replacement,
    Suppression,
)
from partnerstwo.diagnostics.rulefacts import RuleFacts
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.diagnose import outcome as outcome_of
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Tree
from partnerstwo.source.place import FILE_START, Span

ON = date(2026, 11, 22)

HOSTILE = {
    "polish": "Zażółć gęślą jaźń – „ok”…",
    "emoji": "dom 🏠👨‍👩‍👧 日本",
    "quotes": "a \"b\" 'c' `d` \\ \\n",
    "percent": "%0A%25%0D %s {0} {{x}}",
    "command": "::error file=x,line=1::oops\n::stop-commands::x",
    "newlines": "raz\ndwa\r\ntrzy\rcztery\u2028pięć\u0085sześć",
    "controls": "a\x00\x07\x1b[31mb\x9bc\x7f\ufffe\uffff",
    "bidi": "a\u202eb\u200bc\u2066d\ufeff",
    "markup": "<![CDATA[ x ]]> & <b>&amp;</b> ]]> <!-- -->",
    "link": "[tu](https://example.com) [x](1) ![y](z)",
    "half": "a\ud800b\udc80",
    "long": "ż" * 20_000,
    "empty": "",
}

FACTS = RuleFacts(
    "Z03",
    "closed",
    Kind.PRINCIPLE,
    Severity.ERROR,
    "<name>: zamknięte",
    "Bo `tak`.",
    "Popraw.",
    "slajd 1",
    "a: 1\n",
    "a: 2\n",
)


def finding(**changes: object) -> Diagnostic:
    """A finding on an invented file, with what the test is about put in."""
    plain = Diagnostic(
        code="Z03",
        name="closed",
        kind=Kind.PRINCIPLE,
        severity=Severity.ERROR,
        message="Razem: zamknięte",
        file="partnerships/razem.yaml",
        span=Span(3, 7, 3, 10),
        subject="partnerships/razem",
        route=("open",),
        why="Bo tak.",
        remedy="Popraw.",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def outcome(*diagnostics: Diagnostic, **changes: object) -> Outcome:
    """An outcome of these findings, the suppressed ones apart."""
    plain = Outcome(
        tuple(each for each in diagnostics if each.suppression is None),
        Counts(files=2, partners=1),
        ON,
        "data",
        Lang.PL,
        tuple(each for each in diagnostics if each.suppression is not None),
        lines={"partnerships/razem.yaml": {3: "open: nie # ż"}},
        files=("partners/gmina.yaml", "partnerships/razem.yaml", "registry.yaml"),
        rules={"Z03": FACTS},
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


WAIVED = finding(
    span=Span(5, 1, 5, 4),
    suppression=Suppression(Means.WAIVER, "uchwała 5/2026", PartialDate(2027, 3), "registry.yaml", Span(4, 5, 4, 9)),
)
HUSHED = finding(
    span=Span(6, 1, 6, 4),
    severity=Severity.WARNING,
    suppression=Suppression(Means.COMMENT, "wiemy", None, "partnerships/razem.yaml", Span(6, 9, 6, 20)),
)
KNOWN = finding(
    message="stare", suppression=Suppression(Means.BASELINE, "", None, "baseline.json", FILE_START), identity="stare"
)
FIXED = finding(
    fix=Fix("zapisz „tak”", (Replacement("partnerships/razem.yaml", Span(3, 7, 3, 10), "tak"),)),
)
MADE_ANEW = finding(fix=Fix("pisze od nowa", ()))
FIXED_IN_TWO = finding(
    fix=Fix(
        "przenieś",
        (
            Replacement("registry.yaml", Span(2, 1, 2, 1), "ż: 1\n"),
            Replacement("partnerships/razem.yaml", Span(3, 7, 3, 10), ""),
        ),
    ),
)
ELSEWHERE = finding(
    related=(
        RelatedPlace("partners/gmina.yaml", Span(1, 1, 1, 5), "tu"),
        RelatedPlace("partnerships/razem.yaml", Span(3, 1, 4, 1), "i tu"),
    )
)


def invented() -> dict[str, Outcome]:
    """Everything a format must be able to write, by what it is about."""
    plain = {
        "clean": outcome(),
        "nothing-read": outcome(files=()),
        "narrowed": outcome(finding(), narrowed=True),
        "narrowed-clean": outcome(narrowed=True),
        **{each.value: outcome(finding(severity=each)) for each in Severity},
        "strict": outcome(finding(severity=Severity.WARNING), strict=True),
        "file-as-a-whole": outcome(finding(span=FILE_START, route=(), file="partners/gmina.yaml")),
        "settings": outcome(finding(file="registry.yaml", subject="registry")),
        "several-lines": outcome(finding(span=Span(3, 7, 9, 1))),
        "equal": outcome(finding(), finding(), finding(span=Span(8, 1, 8, 2))),
        "suppressed": outcome(finding(), WAIVED, HUSHED, KNOWN),
        "fixes": outcome(FIXED, FIXED_IN_TWO, MADE_ANEW),
        "elsewhere": outcome(ELSEWHERE),
        "english": outcome(finding(), WAIVED, lang=Lang.EN),
        "rules-unknown": outcome(finding(), rules={}),
        "here": outcome(ELSEWHERE, data="."),
        "absolute": outcome(ELSEWHERE, data="/srv/rejestr ż"),
        "above": outcome(ELSEWHERE, data="../x"),
        "in-a-checkout": outcome(ELSEWHERE, data="/srv/x/data", checkout="gmina/data"),
        "statistics": outcome(finding(), statistics=True),
    }
    for name, text in HOSTILE.items():
        said, file = text or "x", f"partners/{text[:80]}.yaml"
        plain[f"hostile-{name}"] = outcome(
            finding(
                message=said,
                remedy=said,
                why=said,
                subject=said,
                file=file,
                span=Span(1, 2, 1, 3),
                related=(RelatedPlace(file, Span(1, 1, 1, 2), said),),
                fix=Fix(said, (Replacement(file, Span(1, 1, 1, 2), text),)),
            ),
            replace(WAIVED, suppression=Suppression(Means.WAIVER, said, None, "registry.yaml", FILE_START)),
            data=f"dane {text[:40]}",
            lines={file: {1: text.splitlines()[0] if text else ""}},
            rules={"Z03": replace(FACTS, message=said, why=said, remedy=said, source=said, bad=said, good=said)},
        )
    return plain


def read(tree: Tree, lang: Lang = Lang.PL, data: str = "data", on: date = ON) -> Outcome:
    """The outcome of a registry."""
    registry = load(tree)
    found = run(registry, on, RULES, Selection())
    return outcome_of(diagnose(found, registry, tree, lang), registry, tree, on, data, lang)


def cases() -> list[Path]:
    """The folders of the cases of the rules."""
    return sorted(path.parent for path in (Path(__file__).parent.parent / "rules").glob("*/*/expected.txt"))
