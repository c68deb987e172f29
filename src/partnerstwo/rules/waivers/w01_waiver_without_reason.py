"""W01: a waiver or a suppression comment without a reason."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example, found_by_settling

RULE = Rule(
    code="W01",
    name="waiver-without-reason",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    check=found_by_settling,
    message=Text(
        "Odstępstwo od reguły {code} nie ma uzasadnienia, więc nie działa",
        "The waiver of rule {code} has no reason, so it does not hold",
    ),
    variants={
        "comment": Words(
            Text(
                "Wyciszenie [{code}] nie ma uzasadnienia, więc nie działa",
                "The comment that ignores [{code}] has no reason, so it does not hold",
            ),
            Text(
                "Dopisz uzasadnienie za nawiasem: # partnerstwo: ignore[{code}] umowa jest w trakcie aneksowania.",
                "Write the reason after the brackets: # partnerstwo: ignore[{code}] the agreement is being amended.",
            ),
        ),
    },
    why=Text(
        "Za rok nikt nie będzie wiedział, dlaczego naruszenie uznano za dopuszczalne.",
        "In a year nobody will know why the breach was accepted.",
    ),
    remedy=Text(
        "Dopisz w „reason” uzasadnienie zrozumiałe dla każdego partnera.",
        "Add “reason”, in words that every partner understands.",
    ),
    source=Text("slajd 13: uczciwość i wzajemne zaufanie", "seed, slide 13: honesty and mutual trust"),
    example=example(
        "registry.yaml",
        bad="""\
waivers:
  - rule: Z12
    subject: partnerships/razem
""",
        good="""\
waivers: []
""",
    ),
)
