"""Names compared as people mean them: without case, punctuation, Polish marks and words of legal form."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import filterfalse

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.language.value import value
from partnerstwo.model.partner import Partner
from partnerstwo.registry.registry import Registry

_PLAIN = str.maketrans("łŁ", "lL")
_WORD = lazy_pattern(r"[^\W_]+")
_FORMS = tuple(
    (rf" (?:{typed}) ", form)
    for typed, form in (
        (r"(?:spolka|sp) z (?:o ?o|ograniczona odpowiedzialnoscia)", "zoo"),
        (r"prosta spolka akcyjna|p ?s ?a(?= $)", "psa"),
        (r"spolka akcyjna|s ?a(?= $)", "sa"),
        (r"spolka jawna|sp ?j(?= $)", "jawna"),
        (r"spolka komandytowa|sp ?k(?= $)", "komandytowa"),
        (r"spolka cywilna|s ?c(?= $)", "cywilna"),
        (r"spoldzielnia socjalna", "socjalna"),
        (r"spoldzielnia", "spoldzielnia"),
        (r"stowarzyszenie", "stowarzyszenie"),
        (r"fundacja", "fundacja"),
    )
)
"""Words of legal form with what they stand for; short ones count only at the end of a name."""
_FORM = tuple((lazy_pattern(typed), form) for typed, form in _FORMS)
_ANY_FORM = lazy_pattern("|".join(typed for typed, _ in _FORMS))


@value
class NameKey:
    """What is left of a name, and the legal form it spoke of; an empty form goes with any."""

    bare: str
    form: str


def name_key(name: str) -> NameKey:
    """`Tartak „Pod Lipą” Sp. z o. o.` and `TARTAK POD LIPĄ` have the same bare name; digits stay."""
    plain = unicodedata.normalize("NFKD", name.translate(_PLAIN)).casefold()
    letters = "".join(filterfalse(unicodedata.combining, plain))
    words = f" {' '.join(_WORD.findall(letters))} "
    found: list[str] = []
    for pattern, form in _FORM if _ANY_FORM.search(words) else ():
        shorter = pattern.sub("  ", words)
        if shorter != words:
            found.append(form)
            words = shorter
    bare = words.replace(" ", "")
    # A name made of such words alone, "Spółdzielnia Socjalna", is compared as it stands.
    return NameKey(bare, " ".join(found)) if bare else NameKey(" ".join(found), "")


def namesakes(registry: Registry) -> Iterator[tuple[Partner, Partner]]:
    """Each partner whose name an earlier one (by id) nearly has, with that one."""
    first: dict[str, dict[str, Partner]] = {}
    for partner in registry.partners.values():
        key = name_key(partner.name)
        # A partner whose name could not be read goes by its id.
        if not key.bare or (partner.incomplete and partner.name == partner.id):
            continue
        seen = first.setdefault(key.bare, {})
        other = seen.get(key.form) or seen.get("") or (None if key.form else next(iter(seen.values()), None))
        if other is not None:
            yield partner, other
        seen.setdefault(key.form, partner)
