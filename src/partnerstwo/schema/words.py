"""The words of the schemas: what a key or a value is called, what it means, and who says so.

They come from where `explain` takes them: the labels of the model and the glossary.
"""

from __future__ import annotations

import re

from partnerstwo.glossary.table import TERMS
from partnerstwo.glossary.term import Term
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.language.typography import capital
from partnerstwo.model.description import FieldWords
from partnerstwo.model.legal_form import TRAITS, LegalForm

_SOURCE = Text("Źródło: {source}", "Source: {source}")
_RULES = Text("Reguły: {codes} (`partnerstwo explain {first}`)", "Rules: {codes} (`partnerstwo explain {first}`)")
_REQUIRED = Text("Pole wymagane.", "Required.")
_SECTOR = Text("sektor: {sector}", "sector: {sector}")
_BY_OPERATOR = Text("sektor według podmiotu prowadzącego", "the sector is that of the operator")
_NUMBERS = Text("numery: {numbers}", "numbers: {numbers}")
_OPERATOR = Text("wymaga `run_by`", "needs `run_by`")
_NOTHING = Text("puste: nie podano", "empty: not given")
_SENTENCE = re.compile(r"(?<=[^\s.]{4}\.) (?=[A-ZĄĆĘŁŃÓŚŹŻ])")
"""Between two sentences; "2004 r." ends none."""

KEYS: dict[str, str] = {
    "agreement": "umowa-partnerska",
    "applications": "przystapienie",
    "area": "terc",
    "attended": "frekwencja",
    "basis": "deklaracja",
    "bip": "bip",
    "clld": "rlks",
    "concept_agreed": "uzgodniona-koncepcja",
    "conflicts": "konflikt",
    "contact": "rodo",
    "council_reports": "sprawozdanie-31-maja",
    "decisions": "ustalenie",
    "declared_type": "typ-deklarowany",
    "dissolved": "stan-partnerstwa-projektowego",
    "evidence": "deklaracja",
    "founding": "dokument-zalozycielski",
    "funding": "wspolne-srodki",
    "initiated_by": "inicjatywa",
    "innovation": "innowacja",
    "krs": "krs",
    "lead": "partner-wiodacy",
    "legal_basis": "podstawy-prawne",
    "minutes": "protokol",
    "nip": "nip",
    "open_call": "nabor-partnerow",
    "openness": "przystapienie",
    "public_task": "zadanie-publiczne",
    "regon": "regon",
    "reviewed": "przeglad",
    "risks": "ryzyko",
    "role": "koordynator",
    "rspo": "rspo",
    "run_by": "podmiot-prowadzacy",
    "scores": "ocena-wspolpracy",
    "settlement": "podwykonawstwo",
    "stages": "etapy",
    "start": "data-niepelna",
    "statuses": "status",
    "thresholds": "progi",
    "tool": "ocena-wspolpracy",
    "voices": "srodowiska",
    "votes": "glos",
    "waivers": "odstepstwo",
}
"""Key → the word of the glossary that says what it is about, and what the law or the seed says of it."""

VALUES: dict[str, str] = {
    "business": "sektor-gospodarczy",
    "cis": "cis",
    "erdf": "fundusze-strukturalne",
    "esf": "efs",
    "experience_exchange": "grupa-wymiany-doswiadczen",
    "kis": "kis",
    "lgd": "lgd",
    "lijw": "lijw",
    "local_meeting": "spotkania-lokalne",
    "ngo": "sektor-pozarzadowy",
    "observer": "obserwator",
    "onboarding": "wprowadzenie-nowego-partnera",
    "opp": "opp",
    "ps": "przedsiebiorstwo-spoleczne",
    "public": "sektor-publiczny",
    "public_private": "partnerstwo-publiczno-prywatne",
    "public_private_social": "partnerstwo-publiczno-prywatno-spoleczne",
    "public_social": "partnerstwo-publiczno-spoleczne",
    "round_table": "okragly-stol",
    "social_cooperative": "spoldzielnia-socjalna",
    "trust_value": "zaufanie-i-wartosc",
    "wilder": "wilder",
    "wtz": "wtz",
    "zaz": "zaz",
}
"""Value of a closed choice → its word of the glossary."""

_TERMS = {term.key: term for term in TERMS}


def title(words: FieldWords, lang: Lang) -> str:
    """What the key is called."""
    return capital(words.name[lang])


def described(words: FieldWords, lang: Lang) -> str:
    """What belongs in it, in a line."""
    return f"{words.description[lang]} {_REQUIRED[lang]}" if words.required else words.description[lang]


def described_at_length(words: FieldWords, lang: Lang) -> str:
    """The same with the meaning of the word, its source and the rules about it, in Markdown."""
    return _with_term(described(words, lang), _TERMS.get(KEYS.get(words.key, "")), lang)


def choice(value: Labelled, lang: Lang) -> str:
    """What a value of a closed choice means, in a line without marks."""
    return "; ".join((value.label[lang], *_traits(value, lang))).replace("`", "")


def choice_at_length(value: Labelled, lang: Lang) -> str:
    """The same in Markdown, with the first sentence of the glossary where it knows the word."""
    line = "; ".join((f"**{value.label[lang]}**", *_traits(value, lang)))
    term = _TERMS.get(VALUES.get(value.value, ""))
    return f"{line}. {_first_sentence(term.meaning[lang])}" if term is not None else line


def nothing(lang: Lang) -> str:
    """What an empty value means."""
    return _NOTHING[lang]


def _with_term(line: str, term: Term | None, lang: Lang) -> str:
    if term is None:
        return line
    parts = [line, term.meaning[lang], f"*{_SOURCE.format(lang, {'source': term.source})}*"]
    if term.see.rules:
        codes = ", ".join(f"`{code}`" for code in term.see.rules)
        parts.append(_RULES.format(lang, {"codes": codes, "first": term.see.rules[0]}))
    return "\n\n".join(parts)


def _traits(value: Labelled, lang: Lang) -> tuple[str, ...]:
    if not isinstance(value, LegalForm):
        return ()
    traits = TRAITS[value]
    sector = _SECTOR.format(lang, {"sector": traits.sector.label}) if traits.sector else _BY_OPERATOR[lang]
    numbers = ", ".join(number.label[lang] for number in traits.expects)
    return (
        sector,
        *((_NUMBERS.format(lang, {"numbers": numbers}),) if numbers else ()),
        *((_OPERATOR[lang],) if traits.needs_operator else ()),
    )


def _first_sentence(text: str) -> str:
    return _SENTENCE.split(text, maxsplit=1)[0]
