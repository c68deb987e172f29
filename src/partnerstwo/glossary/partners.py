"""Who takes part: partners, their roles, sectors and units."""

from __future__ import annotations

from partnerstwo.glossary.term import See, Term
from partnerstwo.language.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        "partner",
        Text("partner", "partner organisation"),
        Text(
            "Organizacja, jednostka albo osoba, która uczestniczy w partnerstwie lub w projekcie. Ma w rejestrze "
            "jeden plik, nawet jeśli należy do kilku partnerstw. Sektor wynika z formy prawnej i nie trzeba go "
            "wpisywać.",
            "An organisation, a unit or a person that takes part in a partnership or a project. It has one file in "
            "the registry, however many partnerships it belongs to. Its sector follows from its legal form and need "
            "not be typed.",
        ),
        Text("slajdy 12 i 16", "seed, slides 12 and 16"),
        see=See(
            rules=("R01", "R04"),
            words=("partners", "members", "participants"),
            terms=("partner-wiodacy", "podmiot-prowadzacy", "partner-deklaratywny"),
        ),
    ),
    Term(
        "partner-wiodacy",
        Text("partner wiodący", "lead partner"),
        Text(
            "Partner, który prowadzi projekt i reprezentuje pozostałych wobec instytucji finansującej. Musi być "
            "jednym z uczestników projektu. Prowadzenie nie daje mu większych praw w partnerstwie lokalnym.",
            "The partner that runs a project and represents the others before the funder. It must be one of the "
            "project's participants. Leading gives it no greater rights in the local partnership.",
        ),
        Text(
            "praktyka umów partnerskich w projektach z funduszy UE (ustawa z 28 kwietnia 2022 r., do sprawdzenia)",
            "practice of agreements in EU-funded projects (act of 28 April 2022, to be checked)",
        ),
        aliases=("lider projektu", "project leader"),
        see=See(rules=("P02", "P15", "M04"), words=("lead",), terms=("partnerstwo-projektowe", "umowa-partnerska")),
    ),
    Term(
        "koordynator",
        Text("koordynator partnerstwa", "partnership coordinator"),
        Text(
            "Partner, który zwołuje spotkania i prowadzi sprawy partnerstwa lokalnego. To rola organizacyjna, nie "
            "władza: koordynator ma tyle głosów co inni i sam nie decyduje o przyjęciu nowych partnerów.",
            "The partner that calls meetings and keeps the business of a local partnership going. It is a service, "
            "not power: the coordinator has as many votes as the others and does not decide on new partners alone.",
        ),
        Text("slajdy 12 i 13", "seed, slides 12 and 13"),
        aliases=("lider partnerstwa",),
        see=See(rules=("Z01", "Z05"), words=("role", "coordinator"), principles=("equal_rights",)),
    ),
    Term(
        "partner-deklaratywny",
        Text("partner deklaratywny", "partner in name only"),
        Text(
            "Partner, który należy do partnerstwa, ale nie działa: w ostatnich miesiącach nie był na żadnym "
            "spotkaniu, nie uczestniczył w żadnym projekcie i nie odpowiada za żadne ustalenie. Slajd 16 zachęca do "
            "szukania partnerów zainteresowanych „rzeczywistą i efektywną – a nie tylko deklaratywną i efektowną "
            "współpracą”. Dla programu to powód do rozmowy, a nie do skreślenia z listy.",
            "A partner that belongs but does nothing: in recent months it came to no meeting, took part in no project "
            "and answers for no decision. Slide 16 asks for partners interested in real and effective, not merely "
            "declared and showy cooperation. The program takes it as a reason to talk, not to strike anyone off.",
        ),
        Text("slajd 16", "seed, slide 16"),
        aliases=("partner nieaktywny", "declarative partner"),
        see=See(rules=("Z10",), words=("attended", "participants"), principles=("real_cooperation",)),
    ),
    Term(
        "wprowadzenie-nowego-partnera",
        Text("wprowadzenie nowego partnera", "onboarding of a new partner"),
        Text(
            "Pierwsze spotkanie, na którym nowy partner poznaje cele, zasady i ludzi. Slajd 30 przypomina, że "
            "instytucje różnią się kulturą organizacyjną i potrzebują czasu na „uczenie się siebie nawzajem”.",
            "The first meeting at which a new partner gets to know the goals, the rules and the people. Slide 30 "
            "reminds us that institutions differ in their culture and need time to get to know each other.",
        ),
        Text("slajd 30", "seed, slide 30"),
        aliases=("wprowadzenie", "onboarding nowego partnera"),
        see=See(words=("onboarding", "kind"), terms=("spotkania-partnerstwa",)),
    ),
    Term(
        "podmiot-prowadzacy",
        Text("podmiot prowadzący", "operating body"),
        Text(
            "Ten, kto prowadzi jednostkę: gmina prowadzi ośrodek pomocy społecznej, stowarzyszenie – centrum "
            "integracji społecznej. Od niego zależy sektor CIS, KIS, ZAZ, WTZ i szkół niepublicznych. Jednostki "
            "jednego podmiotu program liczy razem, gdy sprawdza, czy ktoś mógłby sam przegłosować pozostałych.",
            "Whoever runs a unit: a commune runs a social welfare centre, an association a social integration "
            "centre. The sector of CIS, KIS, ZAZ, WTZ and non-public schools is that of their operator. Units of one "
            "operator are counted together when the program checks whether anyone could outvote the rest alone.",
        ),
        Text(
            "slajdy 10–12; formy prawne z rejestru (do sprawdzenia w statucie jednostki)",
            "seed, slides 10–12; legal forms of the registry (to be checked in the unit's statute)",
        ),
        aliases=("organ prowadzący", "operator"),
        see=See(
            rules=("R05", "R08", "S03", "S11"),
            words=("run_by",),
            principles=("sovereignty",),
            terms=("jednostka", "cis", "jst"),
        ),
    ),
    Term(
        "jednostka",
        Text("jednostka organizacyjna", "organisational unit"),
        Text(
            "Część gminy, powiatu lub województwa, która działa pod własną nazwą, zwykle bez osobowości prawnej: "
            "ośrodek pomocy społecznej, urząd pracy, szkoła. Może być osobnym partnerem, ale prowadzi ją ten sam "
            "podmiot co inne jednostki gminy, a czasem ma też ten sam NIP.",
            "A part of a commune, county or voivodeship that works under a name of its own, usually without legal "
            "personality: a welfare centre, a labour office, a school. It may be a partner of its own, but is run by "
            "the same body as the commune's other units, and sometimes shares their NIP.",
        ),
        Text(
            "praktyka samorządów; wspólny NIP gminy i jednostek do sprawdzenia",
            "practice of local governments; the shared NIP is to be checked",
        ),
        aliases=("jednostka", "jednostka budżetowa"),
        see=See(rules=("R05", "I07", "S11"), words=("run_by", "budget_unit"), terms=("podmiot-prowadzacy", "jst")),
    ),
    Term(
        "jst",
        Text("jednostka samorządu terytorialnego (JST)", "local government unit"),
        Text(
            "Gmina, powiat albo województwo samorządowe. Partnerstwo lokalne nie zastępuje władzy lokalnej, lecz z "
            "nią współpracuje, dlatego program przypomina, gdy wśród partnerów nie ma żadnej JST ani jej jednostki. "
            "Policja czy OHP to sektor publiczny, ale nie samorząd.",
            "A commune, a county or a self-governing voivodeship. A local partnership does not take the place of "
            "local authority but works with it, so the program speaks up when no local government or unit of one is a "
            "partner. The police are public, but not local government.",
        ),
        Text("slajdy 12 i 14", "seed, slides 12 and 14"),
        aliases=(
            "JST",
            "jednostka samorządu terytorialnego",
            "samorząd",
            "gmina, powiat, województwo",
            "local government",
        ),
        see=See(
            rules=("S06",),
            words=("gmina", "powiat", "wojewodztwo"),
            principles=("beside_local_authority",),
            terms=("jednostka", "sektor-publiczny"),
        ),
    ),
    Term(
        "sektor-publiczny",
        Text("sektor publiczny", "public sector"),
        Text(
            "Samorząd i jego jednostki, organy państwa, publiczne szkoły, uczelnie i szpitale, a także spółki "
            "komunalne. O sektorze decyduje to, kto sprawuje kontrolę, a nie sama nazwa formy: spółka gminy jest "
            "publiczna.",
            "Local government and its units, state bodies, public schools, universities and hospitals, and also "
            "municipal companies. Who is in control decides, not the name of the form: a company of the commune is "
            "public.",
        ),
        Text(
            "slajdy 10 i 11; ustawa z 24 kwietnia 2003 r., art. 3 ust. 2",
            "seed, slides 10 and 11; act of 24 April 2003, art. 3 par. 2",
        ),
        aliases=("administracja publiczna",),
        see=See(rules=("S01", "S05"), words=("sector", "public", "municipal_company"), terms=("jst",)),
    ),
    Term(
        "sektor-gospodarczy",
        Text("sektor gospodarczy (biznes)", "business sector"),
        Text(
            "Przedsiębiorcy: spółki, osoby prowadzące działalność, rolnicy, spółdzielnie, a także organizacje "
            "pracodawców i izby. Spółdzielnia socjalna i spółka non profit wyglądają na firmy, ale należą do sektora "
            "pozarządowego i nie zajmą miejsca biznesu.",
            "Businesses: companies, sole traders, farmers, cooperatives, and also employers' organisations and "
            "chambers. A social cooperative or a non-profit company looks like a firm, but belongs to the "
            "non-governmental sector and cannot take the seat of business.",
        ),
        Text("slajdy 10 i 11", "seed, slides 10 and 11"),
        aliases=("sektor gospodarczy", "sektor biznesu", "sektor prywatny", "sektor komercyjny", "biznes"),
        see=See(rules=("S01", "S04"), words=("sector", "company", "employers_org"), terms=("spoldzielnia-socjalna",)),
    ),
    Term(
        "sektor-pozarzadowy",
        Text("sektor pozarządowy (trzeci sektor)", "non-governmental (third) sector"),
        Text(
            "Stowarzyszenia, fundacje, kościelne osoby prawne, spółdzielnie socjalne i inne podmioty, które działają "
            "dla dobra wspólnego, a nie dla zysku. Nazywa się go trzecim, bo stoi obok państwa i rynku.",
            "Associations, foundations, church bodies, social cooperatives and others that work for the common good, "
            "not for profit. It is called the third because it stands beside the state and the market.",
        ),
        Text(
            "slajdy 8, 10 i 11; ustawa z 24 kwietnia 2003 r., art. 3 ust. 2 i 3",
            "seed, slides 8, 10 and 11; act of 24 April 2003, art. 3 par. 2 and 3",
        ),
        aliases=("sektor pozarządowy", "trzeci sektor", "third sector", "sektor społeczny", "sektor obywatelski"),
        see=See(rules=("S01",), words=("sector", "ngo"), terms=("organizacja-pozarzadowa",)),
    ),
    Term(
        "mieszkancy",
        Text("mieszkańcy jako partnerzy", "residents as partners"),
        Text(
            "Osoby fizyczne i grupy nieformalne, które należą do partnerstwa. Nie tworzą czwartego sektora w "
            "rozumieniu slajdu 11 i nie uzupełniają brakującego, ale wnoszą głos społeczności, o który prosi slajd "
            "12. Sołectwo, koło gospodyń i OSP też mogą mówić w imieniu mieszkańców.",
            "Natural persons and informal groups that belong to a partnership. They are no fourth sector in the sense "
            "of slide 11 and fill no missing one, but bring the voice of the community that slide 12 asks for. A "
            "village council, a farmers' wives' association or a fire brigade may speak for residents, too.",
        ),
        Text(
            "slajd 12; praktyka RLKS: sektor publiczny, gospodarczy, społeczny i mieszkańcy",
            "seed, slide 12; CLLD practice: public, business, social sector and residents",
        ),
        aliases=("mieszkańcy", "społeczność lokalna", "resident"),
        see=See(
            rules=("S08", "S10"),
            words=("individual", "informal_group", "community"),
            principles=("social_participation",),
            terms=("srodowiska", "rodo"),
        ),
    ),
    Term(
        "srodowiska",
        Text("środowiska (pięć głosów)", "constituencies (five voices)"),
        Text(
            "Slajd 12 wymienia pięć środowisk, które powinny uczestniczyć w pracach partnerstwa: społeczność lokalna, "
            "organizacje społeczne, podmioty zatrudnienia socjalnego, biznes i lokalny samorząd. Program odczytuje je "
            "z formy prawnej; partner może wpisać własne w polu „voices”. Kościoły dodano za ustawą z 1990 r., "
            "przytoczoną na slajdzie 5.",
            "Slide 12 names five constituencies that should take part: the local community, social organisations, "
            "social employment entities, business and local government. The program reads them from the legal form; a "
            "partner may name its own in “voices”. Churches were added after the act of 1990, quoted on slide 5.",
        ),
        Text("slajdy 5 i 12", "seed, slides 5 and 12"),
        aliases=("środowiska", "reprezentowane środowiska", "constituencies", "voices"),
        see=See(rules=("S06", "S07", "S08"), words=("voices",), principles=("social_participation",)),
    ),
    Term(
        "organizacja-pozarzadowa",
        Text("organizacja pozarządowa (NGO)", "non-governmental organisation (NGO)"),
        Text(
            "Osoba prawna lub jednostka ze zdolnością prawną, która nie należy do sektora finansów publicznych i nie "
            "działa w celu osiągnięcia zysku, na przykład stowarzyszenie lub fundacja. Ustawa wyłącza państwowe i "
            "samorządowe osoby prawne, więc spółka komunalna nigdy nie jest organizacją pozarządową.",
            "A legal person, or a unit with legal capacity, outside public finance and not for profit, such as an "
            "association or a foundation. The act leaves out legal persons of the state and of local government, so a "
            "municipal company is never one.",
        ),
        Text(
            "ustawa z 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie, art. 3 ust. 2",
            "act of 24 April 2003 on public benefit and volunteer work, art. 3 par. 2",
        ),
        aliases=("NGO", "organizacja pozarządowa", "non-governmental organisation", "organizacja społeczna"),
        see=See(
            words=("association", "foundation", "municipal_company"),
            terms=("sektor-pozarzadowy", "ustawa-pozytek-2003"),
        ),
    ),
    Term(
        "obserwator",
        Text("obserwator", "observer without a vote"),
        Text(
            "Uczestnik spotkań bez prawa głosu. Nie liczy się do składu ani do sektorów. Jeśli ma decydować razem z "
            "innymi, powinien zostać członkiem.",
            "One who comes to meetings without a vote. Observers count neither towards the composition nor towards "
            "sectors. To decide with the others, one becomes a member.",
        ),
        Text(
            "praktyka partnerstw; slajd 12: równość partnerów",
            "practice of partnerships; seed, slide 12: equal partners",
        ),
        see=See(rules=("Z01",), words=("observer", "role"), terms=("glos",)),
    ),
    Term(
        "forma-watpliwa",
        Text("partner o niepewnym sektorze", "partner of doubtful sector"),
        Text(
            "Niektóre formy można zaliczyć do różnych sektorów: organizację pracodawców, spółkę non profit, związek "
            "zawodowy, szkołę niepubliczną. Program przyjmuje jedno rozwiązanie, ale ostrzega, gdy cały sektor "
            "opiera się tylko na takim partnerze. Kto uważa inaczej, wpisuje sektor i uzasadnienie.",
            "Some forms can be seen in different sectors: an employers' organisation, a non-profit company, a trade "
            "union, a non-public school. The program takes one view, but warns when a whole sector rests on such a "
            "partner alone. Whoever disagrees enters the sector and a reason.",
        ),
        Text(
            "praktyka; ustalenia NIK o lokalnych grupach działania: sektor publiczny reprezentowały osoby, które nie "
            "reprezentowały władzy publicznej",
            "practice; findings of the audit office (NIK) on local action groups: people who did not represent "
            "public authority stood for the public sector",
        ),
        see=See(rules=("S04", "S05"), words=("sector", "sector_reason")),
    ),
)
