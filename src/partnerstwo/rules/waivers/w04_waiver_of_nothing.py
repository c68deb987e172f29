"""W04: a waiver or comment of an unknown rule, of an unknown subject, or of a rule that cannot be waived."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example, found_by_settling

RULE = Rule(
    code="W04",
    name="waiver-of-nothing",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    check=found_by_settling,
    message=Text(
        "„{code}” nie jest kodem żadnej reguły",
        "“{code}” is not the code of a rule",
    ),
    variants={
        "rule_near": Words(
            Text(
                "„{code}” nie jest kodem żadnej reguły; czy chodziło o {near}?",
                "“{code}” is not the code of a rule; did you mean {near}?",
            ),
            Text("Zmień „{code}” na {near}.", "Change “{code}” to {near}."),
        ),
        "family": Words(
            Text(
                "Reguły {code} nie można objąć odstępstwem ani wyciszyć",
                "Rule {code} can be neither waived nor ignored",
            ),
            Text(
                "Usuń wpis i popraw to, na co wskazuje reguła.",
                "Delete the entry and put right what the rule points at.",
            ),
        ),
        "subject": Words(
            Text(
                "Nie ma wpisu „{subject}”, którego miałoby dotyczyć odstępstwo",
                "There is no entry “{subject}” that the waiver could be about",
            ),
            Text(
                "Podaj folder i identyfikator, np. partnerships/razem; bez „subject” odstępstwo obejmuje cały rejestr.",
                "Name folder and id, such as partnerships/razem; without “subject” the waiver is about the whole registry.",
            ),
        ),
        "subject_near": Words(
            Text(
                "Nie ma wpisu „{subject}”, którego miałoby dotyczyć odstępstwo; czy chodziło o „{near}”?",
                "There is no entry “{subject}” that the waiver could be about; did you mean “{near}”?",
            ),
            Text("Zmień „{subject}” na „{near}”.", "Change “{subject}” to “{near}”."),
        ),
        "form": Words(
            Text(
                "Komentarz nie mówi, której reguły dotyczy wyciszenie",
                "The comment does not say which rule it ignores",
            ),
            Text(
                "Napisz: # partnerstwo: ignore[Z05] uzasadnienie, z kodem reguły w nawiasie kwadratowym.",
                "Write: # partnerstwo: ignore[Z05] reason, with the code of the rule in brackets.",
            ),
        ),
    },
    why=Text(
        "Odstępstwo z literówką niczego nie obejmuje, choć wygląda, jakby obejmowało; a na dane, których nie da się odczytać, nie można się zgodzić.",
        "A misspelt waiver covers nothing, though it looks as if it did; and data that cannot be read cannot be accepted.",
    ),
    remedy=Text(
        "Podaj kod reguły z komunikatu; wszystkie reguły wypisuje „partnerstwo explain”.",
        "Use the code from the finding; “partnerstwo explain” lists all rules.",
    ),
    source=Text("model danych: registry.yaml", "data model: registry.yaml"),
    example=example(
        "registry.yaml",
        bad="""\
waivers:
  - rule: Z99
    reason: Statut jest w trakcie zmiany.
""",
        good="""\
waivers: []
""",
    ),
)
