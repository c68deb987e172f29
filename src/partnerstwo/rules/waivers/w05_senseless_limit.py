"""W05: a limit in `registry.yaml` that no rule has, or that cannot be meant."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example, found_by_settling

RULE = Rule(
    code="W05",
    name="senseless-limit",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    check=found_by_settling,
    message=Text(
        "Próg {limit} reguły {code} wynosi {value}; sensowne są wartości od {least} do {most}",
        "The limit {limit} of rule {code} is {value}; it makes sense from {least} to {most}",
    ),
    variants={
        "rule": Words(
            Text("Progi podano dla reguły „{code}”, której nie ma", "There are limits for “{code}”, which is no rule"),
            Text(
                "Popraw kod w „thresholds” albo usuń wpis; wszystkie reguły pokazuje „partnerstwo explain”.",
                "Put the code under “thresholds” right or delete the entry; “partnerstwo explain” shows all rules.",
            ),
        ),
        "rule_near": Words(
            Text(
                "Progi podano dla reguły „{code}”, której nie ma; czy chodziło o {near}?",
                "There are limits for “{code}”, which is no rule; did you mean {near}?",
            ),
            Text("Zmień „{code}” na {near}.", "Change “{code}” to {near}."),
        ),
        "limit": Words(
            Text("Reguła {code} nie ma progu „{limit}”", "Rule {code} has no limit “{limit}”"),
            Text("Użyj jednego z jej progów: {known}.", "Use one of its limits: {known}."),
        ),
        "none": Words(
            Text("Reguła {code} nie ma progów", "Rule {code} has no limits"),
            Text(
                "Usuń wpis; naruszenie, na które się godzicie, wpiszcie z uzasadnieniem do „waivers”.",
                "Delete the entry; a breach that you accept belongs in “waivers”, with its reason.",
            ),
        ),
        "which": Words(
            Text(
                "Nie wiadomo, którego progu reguły {code} dotyczy liczba {value}",
                "It is not clear which limit of rule {code} the number {value} is",
            ),
            Text("Podaj próg z nazwy: {known}.", "Name the limit: {known}."),
        ),
        "order": Words(
            Text(
                "Reguła {code}: próg {limit} jest wyższy niż {other}, więc uwaga nigdy się nie pojawi",
                "Rule {code}: the limit {limit} is higher than {other}, so there will never be a notice",
            ),
            Text("Podaj {limit} niższy niż {other}.", "Let {limit} be lower than {other}."),
        ),
    },
    why=Text(
        "Program pomija taki próg i stosuje domyślny, choć w pliku próg wygląda na obowiązujący.",
        "The program passes over such a limit and takes the default, while the file looks as if it held.",
    ),
    remedy=Text(
        "Popraw wpis w „thresholds”; progi reguły podaje „partnerstwo explain {code}”.",
        "Put the entry under “thresholds” right; “partnerstwo explain {code}” shows the limits of a rule.",
    ),
    source=Text("model danych: registry.yaml", "data model: registry.yaml"),
    example=example(
        "registry.yaml",
        bad="""\
thresholds:
  S09: {percent: 150}
""",
        good="""\
thresholds:
  S09: {percent: 60}
""",
    ),
)
