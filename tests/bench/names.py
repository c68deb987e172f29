"""The invented country: its towns, the partners of a commune, the words of its papers.

No such town exists, and the names are near-equal on purpose: Lipodolin, Lipodolice, Nowy Lipodolin; `Fundacja „Razem”`
beside `Stowarzyszenie „Razem”`. A real register of a whole country looks so, and what compares names has work.
"""

from __future__ import annotations

from dataclasses import dataclass

_FIRST = (
    *("Lipo", "Brzozo", "Dębo", "Jaworo", "Klono", "Wierzbo", "Olszo", "Sosno", "Jesiono", "Grabo"),
    *("Świerko", "Wiązo", "Buko", "Jarzębo", "Głogo", "Tarno", "Kalino", "Malino", "Żyto", "Miodo"),
)
_SECOND = ("dol", "brod", "staw", "gór", "las", "wod", "piask", "kamien", "młyn", "łąk", "pol", "wrzos")
_ENDINGS = (("in", "inie", "iński", 0), ("ice", "icach", "icki", 2), ("owo", "owie", "owski", 1))
"""Ending, its locative, its adjective, and the gender that the word before it follows."""
_BEFORE = (
    ("", ""),
    *(("Now", "nowo"), ("Star", "staro"), ("Górn", "górno"), ("Doln", "dolno"), ("Mał", "mało")),
    *(("Biał", "biało"), ("Czarn", "czarno"), ("Such", "sucho")),
)
_ADJECTIVE = (("y", "ym"), ("e", "ym"), ("e", "ych"))
_PLAIN = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ „”", "acelnoszzacelnoszz---")
TOWNS = len(_FIRST) * len(_SECOND) * len(_ENDINGS) * len(_BEFORE)


@dataclass(frozen=True, slots=True)
class Town:
    """A town's name, where one is when one is in it, its county's adjective, its id."""

    name: str
    within: str
    county: str
    slug: str


def town(number: int) -> Town:
    """The town of that number, from 0; after the last they begin again and carry a number."""
    again, number = divmod(number, TOWNS)
    number, first = divmod(number, len(_FIRST))
    number, second = divmod(number, len(_SECOND))
    before, ending = divmod(number, len(_ENDINGS))
    stem = _FIRST[first] + _SECOND[second]
    end, locative, of_county, gender = _ENDINGS[ending]
    adjective, joined = _BEFORE[before]
    nominative, within = _ADJECTIVE[gender]
    name, place = stem + end, stem + locative
    if adjective:
        # „Suchy”, „Nowe”: k and g would want an `i`, and none of these ends so.
        name, place = f"{adjective}{nominative} {name}", f"{adjective}{within} {place}"
    county = f"{joined}{stem.lower()}{of_county}"
    if again:
        name, place, county = f"{name} {again + 1}", f"{place} {again + 1}", f"{county} {again + 1}"
    return Town(name, place, county, slug(name))


def slug(name: str) -> str:
    """The id made of a name."""
    return "-".join(filter(None, name.translate(_PLAIN).lower().split("-"))).replace(".", "")


@dataclass(frozen=True, slots=True)
class Slot:
    """One partner that every commune has; `{t}` is the town, `{w}` where one is in it, `{c}` the county's adjective."""

    key: str
    name: str
    form: str
    sector: str
    operator: str | None = None


SLOTS = (
    Slot("gmina", "Gmina {t}", "gmina", "public"),
    Slot("gops", "Gminny Ośrodek Pomocy Społecznej w {w}", "ops", "public", "gmina"),
    Slot("tartak", "Tartak „Pod Lipą” {t} sp. z o.o.", "company", "business"),
    Slot("stowarzyszenie-razem", "Stowarzyszenie „Razem” w {w}", "association", "ngo"),
    Slot("cis", "Centrum Integracji Społecznej w {w}", "cis", "ngo", "stowarzyszenie-razem"),
    Slot("rada-seniorow", "Rada Seniorów w {w}", "informal_group", "resident"),
    Slot("piekarnia", "Piekarnia „Kłos” w {w}", "sole_trader", "business"),
    Slot("fundacja-razem", "Fundacja „Razem” w {w}", "foundation", "ngo"),
    Slot("biblioteka", "Biblioteka Publiczna w {w}", "culture", "public"),
    Slot("bank-spoldzielczy", "Bank Spółdzielczy w {w}", "cooperative", "business"),
    Slot("osp", "Ochotnicza Straż Pożarna w {w}", "osp", "ngo"),
    Slot("sp-1", "Szkoła Podstawowa nr 1 w {w}", "school_public", "public"),
    Slot("zaklad-stolarski", "Zakład Stolarski „Dąb” w {w}", "sole_trader", "business"),
    Slot("kgw", "Koło Gospodyń Wiejskich w {w}", "kgw", "ngo"),
    Slot("sp-2", "Szkoła Podstawowa nr 2 w {w}", "school_public", "public"),
    Slot("sklep-zakatek", "Sklep „Zakątek” w {w}", "sole_trader", "business"),
    Slot("parafia", "Parafia Rzymskokatolicka w {w}", "church", "ngo"),
    Slot("gok", "Gminny Ośrodek Kultury w {w}", "culture", "public"),
    Slot("metal", "Metal-{t} sp. z o.o.", "company", "business"),
    Slot("uks", "Uczniowski Klub Sportowy „Sokolik” {t}", "sports_club", "ngo"),
    Slot("solectwo-gorka", "Sołectwo Górka (gmina {t})", "auxiliary_unit", "public", "gmina"),
    Slot("gospodarstwo", "Gospodarstwo Sadownicze „Pod Lipą” w {w}", "farmer", "business"),
    Slot("towarzystwo", "Towarzystwo Miłośników Ziemi – {t}", "association", "ngo"),
    Slot("przychodnia", "Przychodnia Rejonowa w {w} (SPZOZ)", "health_public", "public"),
    Slot("apteka", "Apteka „Rumianek” w {w}", "sole_trader", "business"),
    Slot("spoldzielnia-socjalna", "Spółdzielnia Socjalna „Krokus” w {w}", "social_cooperative", "ngo"),
    Slot("zlobek", "Żłobek Gminny w {w}", "budget_unit", "public", "gmina"),
    Slot("auto-serwis", "Auto Serwis {t} s.c.", "sole_trader", "business"),
    Slot("klub-seniora", "Klub Seniora w {w}", "association_simple", "ngo"),
    Slot("wodociagi", "Wodociągi {t} sp. z o.o.", "municipal_company", "public", "gmina"),
    Slot("mleczarnia", "Mleczarnia {t} S.A.", "company", "business"),
    Slot("caritas", "Parafialny Zespół Caritas w {w}", "church", "ngo"),
    Slot("solectwo-stawki", "Sołectwo Stawki (gmina {t})", "auxiliary_unit", "public", "gmina"),
    Slot("drukarnia", "Drukarnia „Litera” w {w}", "sole_trader", "business"),
    Slot("utw", "Uniwersytet Trzeciego Wieku w {w}", "association", "ngo"),
    Slot("posterunek", "Posterunek Policji w {w}", "state_body", "public"),
    Slot("cukiernia", "Cukiernia „Kłos” w {w}", "sole_trader", "business"),
    Slot("wtz", "Warsztat Terapii Zajęciowej w {w}", "wtz", "ngo", "stowarzyszenie-razem"),
    Slot("sp-3", "Szkoła Podstawowa nr 3 w {w}", "school_public", "public"),
    Slot("hurtownia", "Hurtownia „Kłos” {t} sp. z o.o.", "company", "business"),
    Slot("kgw-gorka", "Koło Gospodyń Wiejskich „Górka” (gmina {t})", "kgw", "ngo"),
    Slot("solectwo-olszyny", "Sołectwo Olszyny (gmina {t})", "auxiliary_unit", "public", "gmina"),
    Slot("gosciniec", "Gościniec „Pod Dębem” w {w}", "sole_trader", "business"),
    Slot("osp-gorka", "Ochotnicza Straż Pożarna Górka (gmina {t})", "osp", "ngo"),
    Slot("przedszkole", "Przedszkole Publiczne w {w}", "school_public", "public"),
    Slot("fundacja-dobry-start", "Fundacja „Dobry Start” w {w}", "foundation", "ngo"),
    Slot("trans", "Trans-{t} sp. j.", "company", "business"),
    Slot("glks", "Gminny Ludowy Klub Sportowy {t}", "sports_club", "ngo"),
    Slot("kis", "Klub Integracji Społecznej w {w}", "kis", "public", "gops"),
    Slot("podworko", "Grupa Sąsiedzka „Podwórko” w {w}", "informal_group", "resident"),
)
"""The partners of a commune: the first few already hold three sectors, so that a cut-off commune stays sound."""

COUNTY_SLOTS = (
    Slot("powiat", "Powiat {c}", "powiat", "public"),
    Slot("pcpr", "Powiatowe Centrum Pomocy Rodzinie w {w}", "pcpr", "public", "powiat"),
    Slot("pup", "Powiatowy Urząd Pracy w {w}", "pup", "public", "powiat"),
)
"""What the seat of a county has in the last places instead."""


def _forms(told: str) -> frozenset[str]:
    return frozenset(told.split())


WITH_NIP = _forms(
    "gmina powiat culture health_public municipal_company company sole_trader farmer cooperative association "
    "foundation social_cooperative church osp kgw"
)
WITH_REGON = (WITH_NIP - {"farmer"}) | _forms("ops pcpr pup budget_unit school_public state_body sports_club")
WITH_KRS = _forms("health_public municipal_company company cooperative association foundation social_cooperative osp")

TITLES = (
    ("ogrod-pokolen", "Ogród pokoleń"),
    ("kino-pod-gwiazdami", "Kino pod gwiazdami"),
    ("staz-za-plotem", "Staż za płotem"),
    ("ferie-z-biblioteka", "Ferie z biblioteką"),
    ("szlak-mlynow", "Szlak młynów: od źródła do ujścia"),
    ("czysta-rzeka", "Czysta rzeka"),
    ("kuchnia-spoleczna", "Kuchnia społeczna „U Krokusa”"),
    ("pierwsza-pomoc", "Pierwsza pomoc w każdym domu"),
    ("praca-na-probe", "Praca na próbę"),
    ("telefon-zyczliwosci", "Telefon życzliwości"),
)
GOALS = (
    ("praca", "Więcej miejsc pracy dla osób wykluczonych", "local_development"),
    ("korzenie", "Pamięć o tradycjach i miejscach", "local_identity"),
    ("uslugi", "Usługi społeczne blisko domu: opieka, transport, wsparcie rodzin", "uslugi"),
)
DECISIONS = (
    "Przyjęto plan pracy na kolejne półrocze",
    "Biblioteka udostępni salę na dyżury organizacji",
    "Wspólny kalendarz wydarzeń: zbiera go ośrodek kultury",
    "Zaleca się utrzymanie dowozu mieszkańców na zajęcia",
)
RESULTS = (("uczestnicy", "osoby", 40), ("warsztaty", "spotkania", 12), ("wydane posiłki", "posiłki", 1200))
SOURCES = ("budget_jst", "fio", "private", "budget_state", "own", "esf")
