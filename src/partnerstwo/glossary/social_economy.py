"""Social employment and the social economy: who they are and how they get their status."""

from __future__ import annotations

from partnerstwo.glossary.term import See, Term
from partnerstwo.language.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        "zatrudnienie-socjalne",
        Text("zatrudnienie socjalne", "social employment"),
        Text(
            "Zajęcia w centrum lub klubie integracji społecznej oraz wspierane zatrudnienie dla osób, które wypadły "
            "z rynku pracy: długotrwale bezrobotnych, bezdomnych, wychodzących z uzależnienia. Uczą zawodu i "
            "pomagają wrócić do życia społecznego.",
            "Classes in a social integration centre or club, and supported employment, for people who dropped out of "
            "the labour market: the long-term unemployed, the homeless, those leaving addiction behind. They teach a "
            "trade and help people back into society.",
        ),
        Text(
            "slajd 1; ustawa z 13 czerwca 2003 r. o zatrudnieniu socjalnym (krąg uczestników do sprawdzenia)",
            "seed, slide 1; act of 13 June 2003 on social employment (who may take part: to be checked)",
        ),
        see=See(terms=("podmiot-zatrudnienia-socjalnego", "cis", "kis")),
    ),
    Term(
        "podmiot-zatrudnienia-socjalnego",
        Text("podmiot zatrudnienia socjalnego", "social employment entity"),
        Text(
            "Centrum integracji społecznej (CIS) albo klub integracji społecznej (KIS). Slajd 12 wymienia je osobno "
            "wśród pięciu środowisk partnerstwa. ZAZ i WTZ, choć pokrewne, działają na podstawie innej ustawy i nie "
            "zalicza się ich do tego środowiska.",
            "A social integration centre (CIS) or club (KIS). Slide 12 names them as one of the five constituencies "
            "of a partnership. ZAZ and WTZ are related, but rest on another act and do not count here.",
        ),
        Text(
            "slajdy 1 i 12; ustawa z 13 czerwca 2003 r. o zatrudnieniu socjalnym",
            "seed, slides 1 and 12; act of 13 June 2003 on social employment",
        ),
        aliases=("podmioty zatrudnienia socjalnego", "social employment entities", "PZS"),
        see=See(
            rules=("S07",),
            words=("cis", "kis", "social_employment"),
            principles=("social_participation",),
            terms=("zatrudnienie-socjalne", "zaz", "wtz"),
        ),
    ),
    Term(
        "cis",
        Text("centrum integracji społecznej (CIS)", "social integration centre (CIS)"),
        Text(
            "Miejsce, w którym osoby zagrożone wykluczeniem uczą się zawodu i wracają do pracy. Prowadzi je samorząd, "
            "organizacja pozarządowa, kościelna osoba prawna albo spółdzielnia socjalna; status nadaje wojewoda na "
            "czas określony. Sektor CIS jest sektorem tego, kto je prowadzi.",
            "A place where people at risk of exclusion learn a trade and return to work. It is run by a local "
            "government, an NGO, a church body or a social cooperative; the voivode grants the status for a fixed "
            "time. Its sector is that of whoever runs it.",
        ),
        Text(
            "ustawa z 13 czerwca 2003 r. o zatrudnieniu socjalnym; czas trwania statusu do sprawdzenia",
            "act of 13 June 2003 on social employment; how long the status lasts is to be checked",
        ),
        aliases=("CIS", "centrum integracji społecznej", "social integration centre"),
        see=See(
            rules=("L03", "R05", "S07"),
            words=("run_by", "statuses"),
            terms=("podmiot-zatrudnienia-socjalnego", "podmiot-prowadzacy"),
        ),
    ),
    Term(
        "kis",
        Text("klub integracji społecznej (KIS)", "social integration club (KIS)"),
        Text(
            "Mniejsza od centrum forma zatrudnienia socjalnego: grupy wsparcia, doradztwo, roboty publiczne, "
            "przygotowanie do pracy. Klub wpisuje się do rejestru wojewody; często prowadzi go ośrodek pomocy "
            "społecznej albo stowarzyszenie.",
            "A smaller form of social employment than the centre: support groups, advice, public works, preparation "
            "for a job. A club is entered in the voivode's register; a welfare centre or an association often runs "
            "it.",
        ),
        Text(
            "ustawa z 13 czerwca 2003 r. o zatrudnieniu socjalnym; formy zajęć do sprawdzenia",
            "act of 13 June 2003 on social employment; forms of work to be checked",
        ),
        aliases=("KIS", "klub integracji społecznej", "social integration club"),
        see=See(rules=("R05", "S07"), words=("run_by", "statuses"), terms=("podmiot-zatrudnienia-socjalnego", "cis")),
    ),
    Term(
        "zaz",
        Text("zakład aktywności zawodowej (ZAZ)", "vocational activity establishment (ZAZ)"),
        Text(
            "Zakład, który zatrudnia przede wszystkim osoby ze znacznym stopniem niepełnosprawności i przygotowuje je "
            "do otwartego rynku pracy. Nie jest osobną osobą prawną: prowadzi go samorząd albo organizacja, i to ich "
            "sektor się liczy.",
            "An establishment that mostly employs people with considerable disabilities and prepares them for the "
            "open labour market. It is no legal person of its own: a local government or an organisation runs it, and "
            "theirs is the sector that counts.",
        ),
        Text(
            "ustawa z 27 sierpnia 1997 r. o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób "
            "niepełnosprawnych (do sprawdzenia); ustawa z 5 sierpnia 2022 r. o ekonomii społecznej, art. 2 pkt 5",
            "act of 27 August 1997 on rehabilitation and employment of people with disabilities (to be checked); act "
            "of 5 August 2022 on the social economy, art. 2 pt 5",
        ),
        aliases=("ZAZ", "zakład aktywności zawodowej"),
        see=See(rules=("R05",), words=("run_by", "statuses"), terms=("wtz", "podmiot-ekonomii-spolecznej")),
    ),
    Term(
        "wtz",
        Text("warsztat terapii zajęciowej (WTZ)", "occupational therapy workshop (WTZ)"),
        Text(
            "Placówka, w której osoby z niepełnosprawnością, na razie niezdolne do podjęcia pracy, odzyskują lub "
            "zdobywają sprawność przez zajęcia. Prowadzi ją organizacja lub samorząd, i to ich sektor się liczy.",
            "A workshop where people with disabilities who cannot yet take up work gain or regain skills through "
            "activities. An organisation or a local government runs it, and theirs is the sector that counts.",
        ),
        Text(
            "ustawa z 27 sierpnia 1997 r. o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób "
            "niepełnosprawnych (do sprawdzenia)",
            "act of 27 August 1997 on rehabilitation and employment of people with disabilities (to be checked)",
        ),
        aliases=("WTZ", "warsztat terapii zajęciowej"),
        see=See(rules=("R05",), words=("run_by",), terms=("zaz",)),
    ),
    Term(
        "podmiot-ekonomii-spolecznej",
        Text("podmiot ekonomii społecznej (PES)", "social economy entity (PES)"),
        Text(
            "Organizacja, która łączy działalność gospodarczą lub usługową z celem społecznym. Ustawa wymienia "
            "między innymi spółdzielnie socjalne, CIS, KIS, ZAZ, WTZ, spółdzielnie pracy, organizacje pozarządowe i "
            "kościelne osoby prawne, a pomija partie, związki zawodowe i organizacje pracodawców. Program rozpoznaje "
            "PES po formie prawnej; nie trzeba tego wpisywać.",
            "An organisation that joins economic work or services with a social aim. The act names, among others, "
            "social cooperatives, CIS, KIS, ZAZ, WTZ, workers' cooperatives, NGOs and church bodies, and leaves out "
            "parties, trade unions and employers' organisations. The program tells one by its legal form; nothing "
            "need be entered.",
        ),
        Text(
            "ustawa z 5 sierpnia 2022 r. o ekonomii społecznej, art. 2 pkt 5",
            "act of 5 August 2022 on the social economy, art. 2 pt 5",
        ),
        aliases=("PES", "podmiot ekonomii społecznej", "social economy entity", "ekonomia społeczna", "social economy"),
        see=See(words=("legal_form",), terms=("przedsiebiorstwo-spoleczne", "spoldzielnia-socjalna")),
    ),
    Term(
        "przedsiebiorstwo-spoleczne",
        Text("przedsiębiorstwo społeczne (PS)", "social enterprise (PS)"),
        Text(
            "Status, który wojewoda nadaje podmiotowi ekonomii społecznej spełniającemu dodatkowe warunki, na "
            "przykład zatrudniającemu osoby zagrożone wykluczeniem. Można go uzyskać od 30 października 2022 r. W "
            "rejestrze wpisuje się go w polu „statuses”.",
            "A status that the voivode grants to a social economy entity that meets further conditions, such as "
            "employing people at risk of exclusion. It has been available since 30 October 2022. The registry records "
            "it in “statuses”.",
        ),
        Text(
            "ustawa z 5 sierpnia 2022 r. o ekonomii społecznej (warunki i organ do sprawdzenia)",
            "act of 5 August 2022 on the social economy (conditions and authority to be checked)",
        ),
        aliases=("PS", "przedsiębiorstwo społeczne", "social enterprise"),
        see=See(rules=("L03",), words=("statuses", "ps"), terms=("podmiot-ekonomii-spolecznej",)),
    ),
    Term(
        "spoldzielnia-socjalna",
        Text("spółdzielnia socjalna", "social cooperative"),
        Text(
            "Spółdzielnia, której celem jest praca i powrót do społeczeństwa jej członków i pracowników. Ma numer "
            "KRS i prowadzi działalność gospodarczą, ale należy do ekonomii społecznej: program zalicza ją do "
            "sektora pozarządowego, więc nie zastąpi partnera z sektora gospodarczego.",
            "A cooperative whose aim is work, and a way back into society, for its members and employees. It has a "
            "KRS number and does business, but belongs to the social economy: the program counts it as "
            "non-governmental, so it cannot stand in for a partner from business.",
        ),
        Text(
            "ustawa z 24 kwietnia 2003 r., art. 3 ust. 3 pkt 3; ustawa z 5 sierpnia 2022 r. o ekonomii społecznej, "
            "art. 2 pkt 5",
            "act of 24 April 2003, art. 3 par. 3 pt 3; act of 5 August 2022 on the social economy, art. 2 pt 5",
        ),
        see=See(
            rules=("S01",), words=("social_cooperative",), terms=("sektor-gospodarczy", "podmiot-ekonomii-spolecznej")
        ),
    ),
    Term(
        "opp",
        Text("organizacja pożytku publicznego (OPP)", "public-benefit organisation (OPP)"),
        Text(
            "Status organizacji, która działa na rzecz ogółu i spełnia wymogi jawności. Nie każda organizacja "
            "pozarządowa go ma i żadna nie potrzebuje go, aby być partnerem.",
            "The status of an organisation that works for the public good and meets requirements of openness. Not "
            "every NGO has this status, and none needs it to be a partner.",
        ),
        Text(
            "ustawa z 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (warunki do "
            "sprawdzenia)",
            "act of 24 April 2003 on public benefit and volunteer work (conditions to be checked)",
        ),
        aliases=("OPP", "organizacja pożytku publicznego", "public-benefit organisation"),
        see=See(rules=("L03",), words=("statuses", "opp"), terms=("organizacja-pozarzadowa",)),
    ),
    Term(
        "status",
        Text("status nadany przez organ", "status granted by an authority"),
        Text(
            "Uprawnienie, które partner dostał decyzją lub wpisem, zwykle na czas określony: status CIS, wpis KIS, "
            "przedsiębiorstwo społeczne, OPP. Program ostrzega, gdy wpisany termin ważności minął.",
            "What a partner was granted by a decision or an entry, usually for a time: the status of a CIS, the entry "
            "of a KIS, social enterprise, public-benefit organisation. The program warns when the recorded term has "
            "passed.",
        ),
        Text(
            "slajd 12; ustawy o zatrudnieniu socjalnym i o ekonomii społecznej",
            "seed, slide 12; the acts on social employment and on the social economy",
        ),
        aliases=("status", "statusy"),
        see=See(rules=("L03",), words=("statuses", "valid_to"), terms=("cis", "kis", "przedsiebiorstwo-spoleczne")),
    ),
)
