"""Invented papers that hold every block: a council report, a card, a rule explained."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from partnerstwo.document.blocks import (
    Bar,
    Bars,
    Bullets,
    Chart,
    Code,
    Column,
    Document,
    Fact,
    Facts,
    KeyFigure,
    KeyFigures,
    Kind,
    Note,
    NoteKind,
    Paragraph,
    Run,
    Section,
    Series,
    StackedColumns,
    Table,
    line,
)
from partnerstwo.language import numbers
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang

ON = date(2026, 11, 22)

SECTORS = ("publiczny", "gospodarczy", "pozarządowy", "mieszkańcy")
PARTNERS = (
    ("agro-zrodlo", "Agro-Źródło sp. z o.o.", "spółka z o.o.", 1, "Dąbrowa", 2),
    ("bank-dabrowa", "Bank Spółdzielczy w Dąbrowie", "spółdzielnia", 1, "Dąbrowa", 2),
    ("caritas", "Caritas Archidiecezji Nadleśnej", "kościelna osoba prawna", 2, "Nadleśna", 1),
    ("biblioteka", "Gminna Biblioteka Publiczna im. Bolesława Prusa", "instytucja kultury", 0, "Dąbrowa", 1),
    ("gops", "Gminny Ośrodek Pomocy Społecznej w Dąbrowie", "jednostka budżetowa", 0, "Dąbrowa", 3),
    ("kgw", "Koło Gospodyń Wiejskich „Jarzębina”", "koło gospodyń wiejskich", 2, "Zaleszany", 2),
    ("krawczyk", "Krawiectwo lekkie „Igła” s.c.", "działalność gospodarcza", 1, "Wola", 1),
    ("lks", "Ludowy Klub Sportowy „Błękitni”", "stowarzyszenie", 2, "Wola", 1),
    ("nadlesnictwo", "Nadleśnictwo Zaleszany", "PGL Lasy Państwowe", 0, "Zaleszany", 2),
    ("osp", "Ochotnicza Straż Pożarna w Dąbrowie Górnej", "stowarzyszenie", 2, "Dąbrowa Górna", 2),
    ("piekarnia", "Piekarnia „Złoty Kłos” s.c.", "działalność gospodarcza", 1, "Dąbrowa", 1),
    ("pup", "Powiatowy Urząd Pracy", "jednostka budżetowa", 0, "Nadleśna", 2),
    ("rada-mlodziezy", "Rada Młodzieży", "grupa nieformalna", 3, None, 1),
    ("senior", "Uniwersytet Trzeciego Wieku", "stowarzyszenie", 2, "Dąbrowa", 2),
    ("zgk", "Zakład Gospodarki Komunalnej sp. z o.o.", "spółka komunalna", 0, "Dąbrowa", 1),
    ("zs", "Zespół Szkół im. Henryka Sienkiewicza", "szkoła publiczna", 0, "Dąbrowa", 3),
)
PROJECTS = (
    ("Bank energii", 4, PartialDate(2027, 1), PartialDate(2029, 6), Decimal(3890000), "planowany"),
    ("Bezpieczna gmina", 4, date(2025, 1, 1), date(2026, 12, 31), Decimal(518300), "w toku"),
    ("Czyste źródła Wieprza", 5, date(2026, 6, 1), date(2028, 5, 31), Decimal(967250), "w toku"),
    ("Lokalny produkt, dobra praca", 5, date(2026, 3, 1), date(2028, 2, 29), Decimal(734900), "w toku"),
    ("Seniorzy w sieci", 4, date(2025, 9, 1), date(2027, 2, 28), Decimal("286400.50"), "w toku"),
    ("Szlak rowerowy od Dąbrowy do Zaleszan", 4, date(2025, 4, 15), None, Decimal(2315000), "w toku"),
    ("Zielona szkoła", 4, date(2024, 3, 1), PartialDate(2026), Decimal(1240500), "zakończony"),
)
FUNDS = (
    ("2024", (Decimal(310000), Decimal(620500), Decimal(45000))),
    ("2025", (Decimal(452000), Decimal(1180000), Decimal(118400))),
    ("2026", (Decimal(621300), Decimal(1566000), Decimal("203850.50"))),
    ("2027", (Decimal(705000), Decimal(2240800), Decimal(312000))),
)


def partners_table(caption: str = "Partnerzy na dzień 22.11.2026") -> Table:
    columns = (
        Column("id", "id", Kind.IDENTIFIER),
        Column("name", "nazwa", header=True),
        Column("form", "forma prawna"),
        Column("sector", "sektor"),
        Column("seat", "miejscowość"),
        Column("partnerships", "partnerstwa", Kind.COUNT),
    )
    rows = tuple((a, b, c, SECTORS[d], e, f) for a, b, c, d, e, f in PARTNERS)
    return Table("partners", caption, columns, rows)


def projects_table() -> Table:
    columns = (
        Column("title", "Projekt", header=True),
        Column("partners", "Partnerzy", Kind.COUNT),
        Column("start", "Początek", Kind.DATE),
        Column("end", "Koniec", Kind.DATE),
        Column("value", "Wartość", Kind.MONEY),
        Column("status", "Stan"),
    )
    total = ("Razem", None, None, None, sum((row[4] for row in PROJECTS), Decimal(0)), None)
    return Table("projects", "Projekty partnerskie", columns, PROJECTS, total)


def sectors_table() -> Table:
    counts = [sum(1 for partner in PARTNERS if partner[3] == at) for at in range(4)]
    columns = (
        Column("sector", "Sektor", header=True),
        Column("count", "Liczba", Kind.COUNT),
        Column("share", "Udział", Kind.PERCENT),
    )
    rows = tuple((sector, n, Decimal(n) / len(PARTNERS)) for sector, n in zip(SECTORS, counts, strict=True))
    return Table("sectors", "Partnerzy według sektora", columns, rows, ("Razem", len(PARTNERS), Decimal(1)))


def sectors_chart() -> Chart:
    table = sectors_table()
    bars = tuple(Bar(str(row[0]), row[1]) for row in table.rows if isinstance(row[1], int))
    data = Table("sectors-chart", "", table.columns[:2], tuple(row[:2] for row in table.rows))
    alt = "Najliczniejszy jest sektor publiczny: 6 z 16 partnerów."
    return Chart("sectors", "Równowaga sektorów: liczba partnerów", alt, Bars(bars), data)


def funds_chart() -> Chart:
    sources = ("Budżet gminy", "Fundusze europejskie", "Partnerzy")
    series = tuple(Series(name, tuple(row[1][at] for row in FUNDS)) for at, name in enumerate(sources))
    columns = (
        Column("year", "Rok", header=True),
        *(Column(f"source-{at}", name, Kind.MONEY) for at, name in enumerate(sources)),
        Column("sum", "Razem", Kind.MONEY),
    )
    rows = tuple((year, *parts, sum(parts, Decimal(0))) for year, parts in FUNDS)
    data = Table("funds", "", columns, rows)
    alt = "Finansowanie rośnie z roku na rok; ponad połowę dają fundusze europejskie."
    return Chart(
        "funds", "Środki pozyskane w latach 2024–2027", alt, StackedColumns(tuple(y for y, _ in FUNDS), series), data
    )


def report() -> Document:
    note = line("Kwotę liczy się w roku z pola ", Run("funding[].year", code=True), ", a bez niego w roku rozpoczęcia.")
    summary = Section(
        "summary",
        "Podsumowanie",
        (
            KeyFigures(
                (
                    KeyFigure(16, Kind.COUNT, "partnerów z 4 sektorów"),
                    KeyFigure(5, Kind.COUNT, "projektów w toku"),
                    KeyFigure(Decimal("9952350.50"), Kind.MONEY, "wartość projektów"),
                    KeyFigure(Decimal("0.642"), Kind.PERCENT, "środki spoza budżetu gminy"),
                    KeyFigure(None, Kind.PERCENT, "obecność na spotkaniach"),
                )
            ),
            Paragraph(
                line(
                    "W partnerstwie działa 16 partnerów. Prowadzą oni 7 projektów o wartości "
                    f"{numbers.money(Decimal('9952350.50'), Lang.PL)}",
                    Run("", note=note),
                    ". W porównaniu z poprzednim sprawozdaniem przybyło ",
                    Run("3 partnerów", strong=True),
                    ", ubył 1 partner. Szczegóły podaje ",
                    Run("strona gminy", href="https://bip.example.pl/partnerstwo?rok=2026&a=1"),
                    ".",
                )
            ),
            Note(
                line(Run("Do odnowienia:", strong=True), " 2 porozumienia wygasają w ciągu 90 dni."), NoteKind.WARNING
            ),
            Note(line("Wskaźników dla mniej niż 5 partnerów nie podaje się.")),
        ),
    )
    partners = Section(
        "partners",
        "Partnerzy",
        (
            Section("by-sector", "Według sektora", (sectors_table(), sectors_chart())),
            Section(
                "list",
                "Wykaz",
                (
                    partners_table(),
                    Section("left", "Odeszli", (Table("left", "Odeszli", (Column("a", "Kto"),), (), None, "Nikt."),)),
                ),
            ),
        ),
    )
    money = Section("money", "Projekty i środki", (projects_table(), funds_chart()))
    council = Section(
        "council",
        "Sprawy dla rady",
        (
            Bullets(
                (
                    line(
                        "Przyjąć sprawozdanie do 31 maja ",
                        Run("(art. 5a ust. 3)", note=line("Dz.U. 2003 nr 96 poz. 873.")),
                        ".",
                    ),
                    line(
                        "Zaprosić do partnerstwa przedsiębiorców z Woli, bo od dwóch lat nikt z tej miejscowości nie "
                        "bierze udziału w projektach."
                    ),
                ),
                ordered=True,
            ),
            Bullets(
                (line("Termin: ", Run("30 listopada", strong=True)), line("Kwoty jak wyżej", Run("", note=note), "."))
            ),
        ),
    )
    subtitle = "Materiał na LXVII sesję Rady Gminy, stan na 22 listopada 2026 r."
    return Document(
        "Sprawozdanie z partnerstw gminy Dąbrowa",
        subtitle,
        Lang.PL,
        ON,
        (summary, partners, money, council),
        "Wersja wewnętrzna",
    )


def card() -> Document:
    facts = Facts(
        (
            Fact("nazwa", "Gminny Ośrodek Pomocy Społecznej w Dąbrowie"),
            Fact("NIP", "1234563218", Kind.IDENTIFIER),
            Fact("w partnerstwie od", PartialDate(2016, 4)),
            Fact("środki", Decimal(12500), Kind.MONEY),
            Fact("otwarte", True),
            Fact("siedziba", None),
            Fact("rola", line(Run("koordynator", strong=True), ", umowa ", Run("OPS.0643.4", code=True))),
        )
    )
    return Document("", "", Lang.PL, ON, (Section("card", "partners/gops", (facts,)),))


def explanation() -> Document:
    bad = "title: Ferie\nstart: 2021-02\nend:\t2021-01   \n"
    blocks = (
        Paragraph(line("The end is before the start.")),
        Code(bad),
        Bullets((line("Run ", Run("partnerstwo validate", code=True), "."), line("No `markup` *here*."))),
        Facts((Fact("severity", "error"), Fact("fixable", False))),
        KeyFigures((KeyFigure(1234, Kind.COUNT, "cases"), KeyFigure(Decimal("0.5"), Kind.PERCENT, "of all"))),
    )
    return Document("P07: end-before-start", "project", Lang.EN, ON, (Section("rule", "What it says", blocks),))
