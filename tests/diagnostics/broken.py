"""An invented registry with faults of many kinds, read by the real rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.diagnose import outcome as outcome_of
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files

ON = date(2026, 6, 30)
PESEL = "44051401359"
LONG = "bardzo " * 40
FAULTS = (
    ("partners/tartak.yaml", "legal_form: company", "legal_form: compny"),
    ("partners/tartak.yaml", "seat: Lipowo", "seat:\n  - Lipowo\n  - Zalipie\n  - 日本\n  - Łąki\n  - Górka\n  - Dół"),
    ("partners/brzoza.yaml", "regon: 995550046", "regon: 995550017"),
    ("partners/gmina-lipowo.yaml", "name: Gmina Lipowo", "name: Gmina 日本\u200b e\u0301 Lipowo"),
    ("partners/gops-lipowo.yaml", "seat: Lipowo", f"seat: Lipowo\nnotes: PESEL {PESEL}"),
    ("partners/cis-brzoza.yaml", "legal_form:", "legal_form: cis\nlegal_form:"),
    ("partners/rada-seniorow.yaml", "  unit: biuro", "\u00a0 unit: biuro"),
    ("assessments/2026-02.yaml", "date:", "\tdate:"),
    ("partnerships/razem.yaml", "partner: tartak", "partner: Tartka"),
    ("partnerships/razem.yaml", "  admission: majority", "  admission: większość"),
    ("partnerships/razem.yaml", "exit_rule: Pisemne", f"exit_rule: {{opis: {LONG}}} # Pisemne"),
    ("projects/ogrod.yaml", "end: 2026-11-30", "end: 2025-11-30"),
    ("projects/ogrod.yaml", "[plan, design, implement, deliver]", "[plan, projektowane, wdrażane, deliver]"),
    ("projects/ogrod.yaml", "until: 2026-12-31", "until: 2025-12-31"),
    ("meetings/2026-04-10-zgromadzenie.yaml", "kind:", "".join(f"pole{n}: {n}\n" for n in range(10, 23)) + "kind:"),
    ("registry.yaml", "language:", "jezyk: pl\nlanguage:"),
)


def outcome(lang: Lang) -> Outcome:
    """All that the rules find in it, notices shown."""
    files = base_files()
    for file, old, new in FAULTS:
        text = files[file].decode()
        assert old in text, (file, old)
        files[file] = text.replace(old, new, 1).encode()
    tree = Memory(files)
    registry = load(tree)
    found = diagnose(run(registry, ON, RULES, Selection()), registry, tree, lang)
    return replace(outcome_of(found, registry, tree, ON, "rejestr", lang), notices_shown=True)
