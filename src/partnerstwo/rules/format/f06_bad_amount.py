"""F06: what should be an amount of money and is none."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="F06",
    name="bad-amount",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Pole {field}: „{value}” nie jest kwotą",
        "{field}: “{value}” is not an amount",
    ),
    variants={
        "ambiguous": Words(
            Text(
                "Pole {field}: „{value}” może znaczyć {thousands} albo {decimals}",
                "{field}: “{value}” may mean {thousands} or {decimals}",
            ),
            Text(
                "Wpisz {thousands} albo {decimals}, bez separatora tysięcy.",
                "Write {thousands} or {decimals}, without a separator of thousands.",
            ),
        ),
        "decimals": Words(
            Text(
                "Pole {field}: kwota „{value}” ma więcej niż dwa miejsca po przecinku",
                "{field}: the amount “{value}” has more than two decimal places",
            ),
            Text(
                "Zaokrąglij kwotę do groszy.",
                "Round the amount to two decimal places.",
            ),
        ),
        "negative": Words(
            Text(
                "Pole {field}: kwota „{value}” jest ujemna",
                "{field}: the amount “{value}” is negative",
            ),
            Text(
                "Wpisz kwotę bez minusa; zwrot lub korektę opisz w „notes”.",
                "Write the amount without a minus; describe a refund or correction in “notes”.",
            ),
        ),
        "number": Words(
            Text(
                "Pole {field}: „{value}” nie jest kwotą",
                "{field}: “{value}” is not an amount",
            ),
        ),
    },
    why=Text(
        "Kwot, których nie da się odczytać na pewno, nie wolno dodawać.",
        "Amounts that cannot be read for certain must not be added up.",
    ),
    remedy=Text(
        "Wpisz kwotę cyframi, np. 12500 albo 12 500,00.",
        "Write the amount in digits, such as 12500 or 12500.00.",
    ),
    source=Text(
        "model danych: kwoty w złotych, do dwóch miejsc po przecinku",
        "data model: amounts in zlotys, up to two decimal places",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
total: 50.000
""",
        good="""\
total: 50 000,00
""",
    ),
)
