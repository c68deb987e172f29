"""R04: a partner that nothing in the registry refers to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.citations import named
from partnerstwo.registry.nearest_ids import mistyped
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each partner; any reference counts, to run another partner too, and so does a mistyped one."""
    used = named(registry).by_others
    for partner in registry.partners.values():
        if partner.id not in used and partner.id not in mistyped(registry):
            yield Finding(partner.whole(), {"partner": partner.name})


_KGW = Snippet(
    "partners/kgw-lipowianki.yaml",
    """\
name: Koło Gospodyń Wiejskich Lipowianki
legal_form: kgw
area: 0660992
nip: 0005550053
regon: 995550052
""",
)

RULE = Rule(
    code="R04",
    name="unused-partner",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    message=Text(
        "{partner}: nie występuje w żadnym partnerstwie, projekcie ani spotkaniu",
        "{partner}: appears in no partnership, project or meeting",
    ),
    why=Text(
        "Wpis, do którego nic się nie odwołuje, nie trafia do sprawozdań i najczęściej został po pomyłce.",
        "A record that nothing refers to appears in no report and is most often left over from a slip.",
    ),
    remedy=Text(
        "Dopisz partnera do „members” partnerstwa lub „participants” projektu albo usuń jego plik.",
        "Add the partner to the “members” of a partnership or the “participants” of a project, or remove its file.",
    ),
    source=Text(
        "praktyka rejestrów w plikach: wpis służy temu, kto się do niego odwołuje",
        "practice of registries in files: a record serves those that refer to it",
    ),
    example=Example(
        bad=(_KGW,),
        good=(_KGW, Snippet("projects/ogrod.yaml", "initiated_by: kgw-lipowianki\n")),
    ),
    check=check,
    reads=("partners", "partnerships", "projects", "meetings"),
)
