"""What the big invented registry is made of: nothing in it exists, the numbers are untrue on purpose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


def _words(told: str) -> tuple[str, ...]:
    return tuple(told.split())


ON = date(2026, 11, 30)
"""A day on which it has past, running and prepared projects."""
TOWN = "zmyslin-razem"
SENIORS = "seniorzy-zmyslina"

TERC = "0660993"
_VILLAGES = (
    ("brzezinka", "Brzezinka"),
    ("dabrowa", "Dąbrowa"),
    ("gorka", "Górka"),
    ("lesna", "Leśna"),
    ("olszyny", "Olszyny"),
    ("stawki", "Stawki"),
)

PARTNERS: tuple[tuple[str, str, str, str | None], ...] = (
    ("gmina-zmyslin", "Gmina Zmyślin", "gmina", None),
    ("powiat-zmyslinski", "Powiat Zmyśliński", "powiat", None),
    ("mgops-zmyslin", "Miejsko-Gminny Ośrodek Pomocy Społecznej w Zmyślinie", "ops", "gmina-zmyslin"),
    ("pcpr-zmyslin", "Powiatowe Centrum Pomocy Rodzinie w Zmyślinie", "pcpr", "powiat-zmyslinski"),
    ("pup-zmyslin", "Powiatowy Urząd Pracy w Zmyślinie", "pup", "powiat-zmyslinski"),
    ("biblioteka-zmyslin", "Biblioteka Publiczna w Zmyślinie", "culture", None),
    ("dom-kultury-zmyslin", "Miejsko-Gminny Ośrodek Kultury w Zmyślinie", "culture", None),
    ("muzeum-zmyslin", "Muzeum Ziemi Zmyślińskiej", "culture", None),
    ("przychodnia-zmyslin", "Przychodnia Rejonowa w Zmyślinie (SPZOZ)", "health_public", None),
    ("wodociagi-zmyslin", "Wodociągi Zmyślin sp. z o.o.", "municipal_company", "gmina-zmyslin"),
    ("szkola-nr-1", "Szkoła Podstawowa nr 1 w Zmyślinie", "school_public", None),
    ("szkola-nr-2", "Szkoła Podstawowa nr 2 w Zmyślinie", "school_public", None),
    ("zespol-szkol", "Zespół Szkół Zawodowych w Zmyślinie", "school_public", None),
    ("przedszkole-promyk", "Przedszkole Publiczne „Promyk” w Zmyślinie", "school_public", None),
    ("nadlesnictwo-zmyslin", "Nadleśnictwo Zmyślin", "state_body", None),
    ("izba-zmyslinska", "Zmyślińska Izba Gospodarcza", "employers_org", None),
    ("bank-spoldzielczy-zmyslin", "Bank Spółdzielczy w Zmyślinie", "cooperative", None),
    ("spoldzielnia-nasz-dom", "Spółdzielnia Mieszkaniowa „Nasz Dom”", "cooperative", None),
    ("zmys-met", "ZMYS-MET sp. z o.o.", "company", None),
    ("tartak-gorka", "Tartak Górka sp. z o.o.", "company", None),
    ("mleczarnia-zmyslin", "Mleczarnia Zmyślin S.A.", "company", None),
    ("piekarnia-klos", "Piekarnia „Kłos”", "sole_trader", None),
    ("apteka-rumianek", "Apteka „Rumianek”", "sole_trader", None),
    ("drukarnia-litera", "Drukarnia „Litera”", "sole_trader", None),
    ("sad-pod-lipa", "Gospodarstwo Sadownicze „Pod Lipą”", "farmer", None),
    ("stowarzyszenie-razem", "Stowarzyszenie „Razem dla Zmyślina”", "association", None),
    ("stowarzyszenie-promien", "Stowarzyszenie Pomocy Rodzinie „Promień”", "association", None),
    ("stowarzyszenie-wlaczeni", "Stowarzyszenie Osób z Niepełnosprawnościami „Włączeni”", "association", None),
    ("towarzystwo-przyjaciol", "Towarzystwo Przyjaciół Ziemi Zmyślińskiej", "association", None),
    ("utw-zmyslin", "Uniwersytet Trzeciego Wieku w Zmyślinie", "association", None),
    ("fundacja-dobry-start", "Fundacja „Dobry Start”", "foundation", None),
    ("fundacja-zielona-dolina", "Fundacja „Zielona Dolina”", "foundation", None),
    ("fundacja-blisko-domu", "Fundacja „Blisko Domu”", "foundation", None),
    ("uks-sokolik", "Uczniowski Klub Sportowy „Sokolik”", "sports_club", None),
    ("spoldzielnia-krokus", "Spółdzielnia Socjalna „Krokus”", "social_cooperative", None),
    ("cis-zmyslin", "Centrum Integracji Społecznej w Zmyślinie", "cis", "stowarzyszenie-promien"),
    ("kis-zmyslin", "Klub Integracji Społecznej w Zmyślinie", "kis", "mgops-zmyslin"),
    ("zaz-zmyslin", "Zakład Aktywności Zawodowej w Zmyślinie", "zaz", "stowarzyszenie-wlaczeni"),
    ("wtz-zmyslin", "Warsztat Terapii Zajęciowej w Zmyślinie", "wtz", "stowarzyszenie-wlaczeni"),
    ("parafia-zmyslin", "Parafia Rzymskokatolicka w Zmyślinie", "church", None),
    ("lgd-zmyslinska-dolina", "Lokalna Grupa Działania „Zmyślińska Dolina”", "lgd", None),
    ("rada-seniorow-zmyslin", "Rada Seniorów w Zmyślinie", "informal_group", None),
    ("grupa-podworko", "Grupa Sąsiedzka „Podwórko”", "informal_group", None),
    ("mieszkaniec-pierwszy", "Mieszkaniec Pierwszy (pseudonim)", "individual", None),
    ("mieszkanka-druga", "Mieszkanka Druga (pseudonim)", "individual", None),
    *((f"solectwo-{slug}", f"Sołectwo {name}", "auxiliary_unit", "gmina-zmyslin") for slug, name in _VILLAGES[:5]),
    *((f"kgw-{slug}", f"Koło Gospodyń Wiejskich „{name}”", "kgw", None) for slug, name in _VILLAGES[:5]),
    *((f"osp-{slug}", f"Ochotnicza Straż Pożarna {name}", "osp", None) for slug, name in _VILLAGES[:5]),
)
"""Id, name, legal form, operator."""

WITH_NIP = frozenset(
    _words(
        "gmina powiat culture health_public municipal_company company sole_trader farmer cooperative employers_org "
        "association foundation social_cooperative church lgd osp kgw"
    )
)
WITH_REGON = (WITH_NIP - {"farmer"}) | {"ops", "pcpr", "pup", "school_public", "state_body", "sports_club"}
WITH_KRS = frozenset(
    _words(
        "health_public municipal_company company cooperative employers_org association foundation social_cooperative "
        "lgd osp"
    )
)
PERSONS = frozenset({"informal_group", "individual"})

_IDS = tuple(each[0] for each in PARTNERS)
_NOT_IN_TOWN = frozenset({"apteka-rumianek", "fundacja-blisko-domu", "pcpr-zmyslin", "mieszkanka-druga"})
_OF_SENIORS = _words(
    "gmina-zmyslin powiat-zmyslinski mgops-zmyslin pcpr-zmyslin przychodnia-zmyslin biblioteka-zmyslin "
    "bank-spoldzielczy-zmyslin spoldzielnia-nasz-dom apteka-rumianek piekarnia-klos fundacja-blisko-domu utw-zmyslin "
    "stowarzyszenie-wlaczeni zaz-zmyslin parafia-zmyslin rada-seniorow-zmyslin mieszkanka-druga kgw-brzezinka "
    "kgw-dabrowa kgw-gorka osp-lesna osp-olszyny solectwo-dabrowa solectwo-lesna"
)

MEMBERS: dict[str, tuple[str, ...]] = {
    TOWN: tuple(each for each in _IDS if each not in _NOT_IN_TOWN),
    SENIORS: _OF_SENIORS,
}

Funding = tuple[str, int, int, int | None]
"""Source, year, amount, spent."""
Result = tuple[str, str, int, int | None]
"""Indicator, unit, target, reached."""


@dataclass(frozen=True, slots=True)
class BigProject:
    """What one project file says."""

    title: str
    status: str
    start: str
    end: str
    partnership: str | None
    partners: str
    """Ids with spaces between, the lead first."""
    funding: tuple[Funding, ...] = ()
    results: tuple[Result, ...] = ()


PROJECTS: dict[str, BigProject] = {
    "aktywny-zmyslin": BigProject(
        "Aktywny Zmyślin – powrót na rynek pracy osób długotrwale bezrobotnych i ich rodzin",
        *("completed", "2022-09-01", "2024-12-31", TOWN),
        "mgops-zmyslin pup-zmyslin cis-zmyslin zmys-met stowarzyszenie-promien spoldzielnia-krokus",
        (
            ("esf", 2022, 210000, 208150),
            ("esf", 2023, 540000, 540000),
            ("esf", 2024, 330000, 327400),
            ("budget_jst", 2023, 60000, 60000),
        ),
        (("uczestnicy", "osoby", 90, 97), ("osoby, które podjęły pracę", "osoby", 36, 41)),
    ),
    "ogrod-pokolen": BigProject(
        "Ogród pokoleń przy bibliotece",
        *("completed", "2023-03-01", "2024-06-30", TOWN),
        "biblioteka-zmyslin szkola-nr-1 kgw-brzezinka stowarzyszenie-razem grupa-podworko",
        (("budget_jst", 2023, 18000, 17620), ("private", 2023, 6000, 6000), ("own", 2024, 4000, 4000)),
        (("warsztaty", "spotkania", 24, 26),),
    ),
    "szlak-mlynow": BigProject(
        "Szlak dawnych młynów",
        *("completed", "2023-05-15", "2025-09-30", TOWN),
        "muzeum-zmyslin towarzystwo-przyjaciol nadlesnictwo-zmyslin lgd-zmyslinska-dolina drukarnia-litera",
        (("eu_other", 2023, 90000, 90000), ("eu_other", 2024, 140000, 138900), ("budget_jst", 2024, 40000, 40000)),
        (("oznakowane punkty", "miejsca", 18, 18), ("zwiedzający", "osoby", 2500, 3120)),
    ),
    "staz-za-plotem": BigProject(
        "Staż za płotem",
        *("completed", "2024-01-15", "2025-06-30", TOWN),
        "zespol-szkol izba-zmyslinska zmys-met tartak-gorka mleczarnia-zmyslin",
        (("labour_fund", 2024, 120000, 118300), ("private", 2024, 48000, 48000)),
        (("uczniowie po stażu", "osoby", 60, 58),),
    ),
    "czysta-rzeka": BigProject(
        "Czysta rzeka",
        *("completed", "2024-04-01", "2024-10-31", TOWN),
        "fundacja-zielona-dolina nadlesnictwo-zmyslin szkola-nr-2 osp-brzezinka osp-dabrowa wodociagi-zmyslin",
        (("budget_state", 2024, 32000, 31870), ("budget_jst", 2024, 8000, 8000)),
        (("zebrane odpady", "tony", 5, 7),),
    ),
    "kuchnia-spoleczna": BigProject(
        "Kuchnia społeczna „U Krokusa”",
        *("ongoing", "2025-02-01", "2027-01-31", TOWN),
        "spoldzielnia-krokus mgops-zmyslin cis-zmyslin piekarnia-klos sad-pod-lipa parafia-zmyslin",
        (("esf", 2025, 260000, 251200), ("esf", 2026, 310000, 198400), ("budget_jst", 2026, 45000, 30150)),
        (("wydane posiłki", "posiłki", 24000, 17350), ("miejsca pracy", "miejsca", 8, 9)),
    ),
    "swietlica-na-kolkach": BigProject(
        "Świetlica na kółkach – zajęcia dla dzieci we wszystkich sołectwach gminy",
        *("ongoing", "2025-06-01", "2026-12-31", TOWN),
        "fundacja-dobry-start szkola-nr-1 szkola-nr-2 solectwo-brzezinka solectwo-gorka kgw-lesna kgw-gorka",
        (("fio", 2025, 96000, 96000), ("fio", 2026, 104000, 88700), ("budget_jst", 2026, 30000, 24300)),
        (("dzieci na zajęciach", "osoby", 180, 203), ("zajęcia", "spotkania", 320, 268)),
    ),
    "praca-na-probe": BigProject(
        "Praca na próbę",
        *("ongoing", "2025-09-01", "2027-08-31", TOWN),
        "pup-zmyslin izba-zmyslinska cis-zmyslin kis-zmyslin mleczarnia-zmyslin tartak-gorka bank-spoldzielczy-zmyslin",
        (
            ("esf", 2025, 180000, 171000),
            ("esf", 2026, 420000, 275500),
            ("esf", 2027, 240000, None),
            ("labour_fund", 2026, 80000, 61200),
        ),
        (("uczestnicy", "osoby", 120, 74), ("umowy po próbie", "umowy", 48, 22)),
    ),
    "pierwsza-pomoc": BigProject(
        "Pierwsza pomoc w każdym domu",
        *("ongoing", "2026-01-15", "2026-12-15", TOWN),
        "osp-brzezinka osp-gorka osp-dabrowa szkola-nr-2 przychodnia-zmyslin",
        (("budget_jst", 2026, 22000, 19480), ("private", 2026, 5000, 5000)),
        (("przeszkoleni mieszkańcy", "osoby", 400, 372),),
    ),
    "zielone-podworka": BigProject(
        "Zielone podwórka",
        *("ongoing", "2026-03-01", "2027-10-31", TOWN),
        "spoldzielnia-nasz-dom grupa-podworko fundacja-zielona-dolina wodociagi-zmyslin szkola-nr-1",
        (("eu_other", 2026, 150000, 64000), ("eu_other", 2027, 90000, None), ("own", 2026, 20000, 9000)),
        (("posadzone drzewa", "drzewa", 250, 118),),
    ),
    "kultura-bez-progu": BigProject(
        "Kultura bez progu – dostępne wydarzenia dla osób z niepełnosprawnościami",
        *("ongoing", "2026-04-01", "2027-09-30", TOWN),
        "dom-kultury-zmyslin stowarzyszenie-wlaczeni zaz-zmyslin wtz-zmyslin muzeum-zmyslin",
        (("pfron", 2026, 130000, 71900), ("pfron", 2027, 70000, None), ("budget_jst", 2026, 26000, 12800)),
        (("wydarzenia z tłumaczem PJM", "wydarzenia", 20, 9),),
    ),
    "turniej-solectw": BigProject(
        "Turniej sołectw",
        *("completed", "2026-05-01", "2026-08-31", TOWN),
        "uks-sokolik solectwo-brzezinka solectwo-dabrowa solectwo-gorka solectwo-lesna solectwo-olszyny",
        (("budget_jst", 2026, 12000, 11950), ("private", 2026, 7500, 7500)),
        (("zawodnicy", "osoby", 200, 241),),
    ),
    "mlodziezowy-inkubator": BigProject(
        "Młodzieżowy inkubator pomysłów",
        *("planned", "2027-02-01", "2028-06-30", TOWN),
        "fundacja-dobry-start zespol-szkol izba-zmyslinska",
        (("erdf", 2027, 280000, None),),
        (("pomysły z prototypem", "prototypy", 12, None),),
    ),
    "wspolny-dowoz": BigProject(
        "Wspólny dowóz do pracy",
        *("applied", "2027-01-01", "2028-12-31", TOWN),
        "powiat-zmyslinski gmina-zmyslin zmys-met tartak-gorka",
        (("budget_state", 2027, 360000, None),),
        (("pasażerowie w miesiącu", "osoby", 150, None),),
    ),
    "dom-lokalny": BigProject(
        "Dom lokalny w dawnej szkole",
        *("idea", "", "", TOWN),
        "stowarzyszenie-razem kgw-olszyny solectwo-olszyny",
        (),
        (),
    ),
    "targ-rolny": BigProject(
        "Targ rolny w każdą sobotę",
        *("abandoned", "2025-04-01", "2025-07-31", TOWN),
        "sad-pod-lipa kgw-brzezinka kgw-dabrowa",
        (),
        (),
    ),
    "telefon-zyczliwosci": BigProject(
        "Telefon życzliwości",
        *("completed", "2022-01-01", "2024-12-31", SENIORS),
        "mgops-zmyslin utw-zmyslin rada-seniorow-zmyslin parafia-zmyslin",
        (("budget_jst", 2022, 24000, 24000), ("budget_jst", 2023, 24000, 23700), ("budget_jst", 2024, 26000, 26000)),
        (("rozmowy", "rozmowy", 3000, 3480),),
    ),
    "opaska-bezpieczenstwa": BigProject(
        "Opaska bezpieczeństwa",
        *("completed", "2023-09-01", "2025-08-31", SENIORS),
        "pcpr-zmyslin przychodnia-zmyslin fundacja-blisko-domu mgops-zmyslin",
        (("budget_state", 2023, 70000, 70000), ("budget_state", 2024, 110000, 106300), ("pfron", 2025, 45000, 45000)),
        (("osoby z opaską", "osoby", 140, 152),),
    ),
    "opieka-blisko-domu": BigProject(
        "Opieka blisko domu – dzienny dom pomocy dla osób starszych i ich opiekunów",
        *("ongoing", "2025-01-01", "2027-12-31", SENIORS),
        "fundacja-blisko-domu mgops-zmyslin pcpr-zmyslin przychodnia-zmyslin stowarzyszenie-wlaczeni",
        (
            ("esf", 2025, 380000, 372000),
            ("esf", 2026, 420000, 301000),
            ("esf", 2027, 400000, None),
            ("budget_jst", 2026, 90000, 74200),
        ),
        (("podopieczni", "osoby", 45, 47), ("opiekunowie objęci wsparciem", "osoby", 30, 26)),
    ),
    "lekki-krok": BigProject(
        "Lekki krok",
        *("ongoing", "2026-02-01", "2026-12-31", SENIORS),
        "utw-zmyslin rada-seniorow-zmyslin apteka-rumianek przychodnia-zmyslin",
        (("fio", 2026, 38000, 29700), ("private", 2026, 9000, 6500)),
        (("ćwiczący", "osoby", 110, 124),),
    ),
    "seniorzy-w-sieci": BigProject(
        "Seniorzy w sieci",
        *("ongoing", "2026-03-01", "2027-03-31", SENIORS),
        "biblioteka-zmyslin utw-zmyslin bank-spoldzielczy-zmyslin spoldzielnia-nasz-dom",
        (("budget_state", 2026, 54000, 31200), ("own", 2026, 6000, 4100)),
        (("przeszkoleni seniorzy", "osoby", 80, 51),),
    ),
    "obiad-u-sasiada": BigProject(
        "Obiad u sąsiada",
        *("completed", "2025-10-01", "2026-06-30", SENIORS),
        "kgw-brzezinka kgw-dabrowa kgw-gorka piekarnia-klos solectwo-dabrowa",
        (("budget_jst", 2025, 15000, 15000), ("budget_jst", 2026, 21000, 20700)),
        (("obiady", "posiłki", 1800, 1925),),
    ),
    "bezpieczny-dom": BigProject(
        "Bezpieczny dom seniora",
        *("applied", "2027-03-01", "2028-02-29", SENIORS),
        "osp-lesna osp-olszyny mgops-zmyslin",
        (("budget_state", 2027, 64000, None),),
        (("sprawdzone mieszkania", "mieszkania", 220, None),),
    ),
    "kawiarenka-wspomnien": BigProject(
        "Kawiarenka wspomnień",
        *("idea", "", "", SENIORS),
        "rada-seniorow-zmyslin biblioteka-zmyslin",
        (),
        (),
    ),
    "kino-letnie": BigProject(
        "Kino letnie na rynku",
        *("completed", "2026-06-15", "2026-08-31", None),
        "dom-kultury-zmyslin piekarnia-klos",
        (("budget_jst", 2026, 9000, 8870),),
        (("widzowie", "osoby", 600, 745),),
    ),
}

MEETINGS: tuple[tuple[str, str, str, int], ...] = (
    # Day, partnership, kind, and how many of four members come.
    ("2024-03-12", TOWN, "general_assembly", 3),
    ("2024-06-18", SENIORS, "general_assembly", 3),
    ("2024-10-08", TOWN, "general_assembly", 2),
    ("2025-02-11", TOWN, "board", 1),
    ("2025-03-25", TOWN, "general_assembly", 3),
    ("2025-04-15", SENIORS, "general_assembly", 3),
    ("2025-06-10", TOWN, "working_group", 1),
    ("2025-09-16", TOWN, "forum", 2),
    ("2025-11-18", TOWN, "general_assembly", 2),
    ("2025-12-02", SENIORS, "general_assembly", 2),
    ("2026-01-20", TOWN, "onboarding", 1),
    ("2026-02-10", TOWN, "board", 1),
    ("2026-03-17", TOWN, "general_assembly", 3),
    ("2026-04-14", SENIORS, "general_assembly", 3),
    ("2026-05-12", TOWN, "working_group", 1),
    ("2026-06-16", TOWN, "general_assembly", 2),
    ("2026-09-08", SENIORS, "working_group", 1),
    ("2026-09-22", TOWN, "board", 1),
    ("2026-10-13", TOWN, "general_assembly", 3),
    ("2026-11-17", SENIORS, "general_assembly", 2),
)

DECISIONS = (
    ("Przyjęto plan pracy partnerstwa na kolejne półrocze", "internal"),
    ("Biblioteka udostępni salę na dyżury organizacji", "internal"),
    ("Zaleca się Radzie Miejskiej utrzymanie dowozu mieszkańców sołectw na zajęcia", "recommendation"),
    ("Powołano zespół do spraw wspólnego kalendarza wydarzeń", "internal"),
    ("Ośrodek Kultury przygotuje wspólny plakat wydarzeń na lato", "internal"),
    ("Pozytywnie zaopiniowano projekt programu współpracy z organizacjami pozarządowymi", "opinion"),
    ("Centrum Integracji Społecznej przedstawi potrzeby szkoleniowe uczestników", "internal"),
    ("Partnerzy przekażą rzeczy do magazynu pomocy sąsiedzkiej", "internal"),
    ("Izba Gospodarcza zbierze od firm oferty staży", "internal"),
    ("Zaleca się Radzie Miejskiej przeznaczenie dawnej szkoły na dom lokalny", "recommendation"),
    ("Przyjęto zasady korzystania ze wspólnego sprzętu", "internal"),
)

GOALS = (
    ("praca", "Więcej mieszkańców wraca do pracy i do życia społecznego", "local_development"),
    ("rodzina", "Rodziny, dzieci i młodzież znajdują zajęcia i pomoc blisko domu", "usługi społeczne"),
    ("dziedzictwo", "Mieszkańcy znają i pielęgnują dziedzictwo ziemi zmyślińskiej", "local_identity"),
)
