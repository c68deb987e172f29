"""The law around partnership: how it grew, what a council expects and when."""

from __future__ import annotations

from partnerstwo.glossary.term import See, Term
from partnerstwo.language.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        "podstawy-prawne",
        Text("podstawy prawne partnerstwa – oś czasu", "legal basis of partnership: a timeline"),
        Text(
            "1989: organizacje stają się niezależne, a samorządy – względnie samodzielne. 1990: ustawa o pomocy "
            "społecznej każe władzom współpracować z organizacjami, kościołami i pracodawcami. 2004: nowa ustawa o "
            "pomocy społecznej mówi o współpracy „na zasadzie partnerstwa”. 2017: nowelizacja ustawy o działalności "
            "pożytku publicznego (Dz.U. 2017 poz. 573).",
            "1989: organisations become independent and local institutions fairly autonomous. 1990: the social "
            "assistance act tells authorities to cooperate with organisations, churches and employers. 2004: the new "
            "social assistance act speaks of cooperation “on the principle of partnership”. 2017: amendment of the "
            "public-benefit act (Dz.U. 2017 poz. 573).",
        ),
        Text(
            "slajdy 5 i 6, z poprawkami opisanymi przy poszczególnych aktach",
            "seed, slides 5 and 6, with the corrections told at each act",
        ),
        aliases=("podstawa prawna", "podstawy prawne", "oś czasu", "legal timeline", "historia partnerstwa"),
        see=See(
            words=("legal_basis",),
            terms=("przelom-1989", "ustawa-1990", "ustawa-2004", "nowelizacja-2017", "ustawa-pozytek-2003"),
        ),
    ),
    Term(
        "przelom-1989",
        Text("rok 1989", "the year 1989"),
        Text(
            "Powstają w miarę niezależne organizacje, a instytucje samorządowe zyskują względną autonomię. Bez dwóch "
            "samodzielnych stron nie ma partnerstwa, dlatego prezentacja od tej daty zaczyna jego historię.",
            "Fairly independent organisations come into being, and institutions of self-government gain some "
            "autonomy. Without two free sides there is no partnership; that is why the slides begin its history here.",
        ),
        Text("slajd 5", "seed, slide 5"),
        aliases=("1989",),
        see=See(principles=("sovereignty",), terms=("podstawy-prawne",)),
    ),
    Term(
        "ustawa-1990",
        Text("ustawa o pomocy społecznej z 1990 r.", "social assistance act of 1990"),
        Text(
            "Pierwszy sygnał partnerskiej współpracy w prawie: „Pomoc społeczną organizują organy administracji "
            "rządowej i samorządowej, współpracując w tym zakresie z organizacjami społecznymi, Kościołem Katolickim, "
            "innymi kościołami, związkami wyznaniowymi, fundacjami, stowarzyszeniami, pracodawcami oraz osobami "
            "fizycznymi i prawnymi”. Weszła w życie 17 stycznia 1991 r. Z tej listy wyrosły formy prawne partnerów w "
            "rejestrze.",
            "The first sign of partnership in law: social assistance is organised by government and self-government, "
            "cooperating with social organisations, the Catholic Church, other churches, religious associations, "
            "foundations, associations, employers, and natural and legal persons. It came into force on 17 January "
            "1991. The legal forms of this registry grew from that list.",
        ),
        Text(
            "slajd 5, który wskazuje art. 1 pkt 2 (oznaczenie przepisu do sprawdzenia)",
            "seed, slide 5, which names art. 1 pt 2 (number of the provision to be checked)",
        ),
        aliases=("1990",),
        see=See(words=("legal_form", "church", "employers_org"), terms=("podstawy-prawne", "ustawa-2004")),
    ),
    Term(
        "ustawa-2004",
        Text("ustawa o pomocy społecznej z 12 marca 2004 r.", "social assistance act of 12 March 2004"),
        Text(
            "W prawie pojawia się słowo „partnerstwo”: pomoc społeczną organizuje się, „współpracując w tym zakresie, "
            "na zasadzie partnerstwa, z organizacjami społecznymi i pozarządowymi, Kościołem Katolickim, innymi "
            "kościołami, związkami wyznaniowymi oraz osobami fizycznymi i prawnymi”. Slajd 6 nazywa ją nowelizacją i "
            "wskazuje art. 2 pkt 2; była to nowa ustawa, a zdanie stoi w art. 2 ust. 2.",
            "The word “partnership” enters the law: social assistance is organised in cooperation, “on the principle "
            "of partnership”, with social and non-governmental organisations, the Catholic Church, other churches, "
            "religious associations, and natural and legal persons. Slide 6 calls it an amendment and names art. 2 pt "
            "2; it was a new act, and the sentence stands in art. 2 par. 2.",
        ),
        Text(
            "slajd 6; ustawa z 12 marca 2004 r. o pomocy społecznej (oznaczenie ustępu do sprawdzenia)",
            "seed, slide 6; act of 12 March 2004 on social assistance (number of the paragraph to be checked)",
        ),
        aliases=("2004", "na zasadzie partnerstwa"),
        see=See(principles=("partnership",), terms=("podstawy-prawne", "ustawa-1990")),
    ),
    Term(
        "nowelizacja-2017",
        Text("nowelizacja z 10 lutego 2017 r.", "amendment of 10 February 2017"),
        Text(
            "Ustawa o zmianie ustawy o działalności pożytku publicznego i o wolontariacie, Dz.U. 2017 poz. 573. "
            "Ogłoszono ją 17 marca, a weszła w życie 25 marca 2017 r. Prezentacja kończy na niej prawną historię "
            "partnerstwa.",
            "The act amending the act on public benefit and volunteer work, Dz.U. 2017 poz. 573. It was published on "
            "17 March and came into force on 25 March 2017. With it the slides end the legal history of partnership.",
        ),
        Text("slajd 6", "seed, slide 6"),
        aliases=("2017", "Dz.U. 2017 poz. 573"),
        see=See(terms=("podstawy-prawne", "ustawa-pozytek-2003")),
    ),
    Term(
        "ustawa-pozytek-2003",
        Text("ustawa o działalności pożytku publicznego i o wolontariacie", "act on public benefit and volunteer work"),
        Text(
            "Podstawowa ustawa o współpracy administracji z organizacjami. Mówi, kto jest organizacją pozarządową "
            "(art. 3), na jakich sześciu zasadach opiera się współpraca (art. 5 ust. 3) i do kiedy uchwala się "
            "program współpracy oraz składa z niego sprawozdanie (art. 5a).",
            "The basic act on cooperation of the administration with organisations. It says who is an NGO (art. 3), "
            "on which six principles cooperation rests (art. 5 par. 3), and by when the cooperation programme is "
            "adopted and reported on (art. 5a).",
        ),
        Text(
            "ustawa z 24 kwietnia 2003 r. (t.j. Dz.U. 2024 poz. 1491)",
            "act of 24 April 2003 (consolidated text: Dz.U. 2024 poz. 1491)",
        ),
        aliases=("ustawa o pożytku", "UDPP", "ustawa z 24 kwietnia 2003 r.", "public-benefit act"),
        see=See(
            rules=("L01", "L02", "L04"),
            words=("public_task", "legal_basis"),
            principles=(
                "subsidiarity",
                "sovereignty",
                "partnership",
                "effectiveness",
                "fair_competition",
                "transparency",
            ),
            terms=("program-wspolpracy", "organizacja-pozarzadowa"),
        ),
    ),
    Term(
        "program-wspolpracy",
        Text("program współpracy z organizacjami", "cooperation programme"),
        Text(
            "Plan współpracy gminy, powiatu lub województwa z organizacjami na kolejny rok. Rada uchwala go do 30 "
            "listopada, po konsultacjach; może też uchwalić program wieloletni. Partnerstwo powinno wiedzieć, które "
            "zadania z tego planu dotyczą jego.",
            "A commune's, county's or voivodeship's plan of cooperation with organisations for the next year. The "
            "council adopts it by 30 November, after consultation; it may adopt one for several years, too. A "
            "partnership should know which tasks of that plan concern it.",
        ),
        Text("ustawa z 24 kwietnia 2003 r., art. 5a ust. 1 i 2", "act of 24 April 2003, art. 5a par. 1 and 2"),
        aliases=("program współpracy", "roczny program współpracy", "30 listopada"),
        see=See(
            rules=("L02",),
            words=("council_reports", "documents"),
            terms=("sprawozdanie-31-maja", "ustawa-pozytek-2003"),
        ),
    ),
    Term(
        "sprawozdanie-31-maja",
        Text("sprawozdanie dla rady (31 maja)", "report to the council (31 May)"),
        Text(
            "Sprawozdanie z realizacji programu współpracy za poprzedni rok organ wykonawczy przedkłada radzie i "
            "publikuje w BIP do 31 maja. To obowiązek wójta (burmistrza, prezydenta miasta), zarządu powiatu lub "
            "zarządu województwa, a nie partnerstwa; partnerstwo dostarcza faktów. Polecenie „partnerstwo report” "
            "przygotowuje taki materiał z danych rejestru.",
            "The executive submits the report on the previous year's cooperation programme to the council, and "
            "publishes it in the Public Information Bulletin, by 31 May. The duty is the mayor's or the board's, not "
            "the partnership's; the partnership supplies the facts. The command “partnerstwo report” makes such a "
            "paper from the registry.",
        ),
        Text("ustawa z 24 kwietnia 2003 r., art. 5a ust. 3", "act of 24 April 2003, art. 5a par. 3"),
        aliases=("sprawozdanie", "31 maja", "sprawozdanie z realizacji programu współpracy", "report to the council"),
        see=See(
            rules=("L01",),
            words=("council_reports",),
            principles=("transparency", "follow_through"),
            terms=("program-wspolpracy", "raport-o-stanie-gminy", "bip"),
        ),
    ),
    Term(
        "raport-o-stanie-gminy",
        Text("raport o stanie gminy", "report on the state of the commune"),
        Text(
            "Doroczny raport wójta (burmistrza, prezydenta miasta) o tym, jak wykonano polityki, programy, strategie "
            "i uchwały rady. Przedstawia się go także do 31 maja, a rada debatuje nad nim z udziałem mieszkańców. "
            "Sprawozdanie partnerstwa może być jego rozdziałem.",
            "The mayor's yearly report on how policies, programmes, strategies and council resolutions were carried "
            "out. It, too, is due by 31 May, and the council debates it with residents. A partnership's report may "
            "be a chapter of it.",
        ),
        Text(
            "ustawa z 8 marca 1990 r. o samorządzie gminnym, art. 28aa",
            "act of 8 March 1990 on commune self-government, art. 28aa",
        ),
        aliases=("raport o stanie powiatu",),
        see=See(words=("council_reports", "strategy_ref"), terms=("sprawozdanie-31-maja",)),
    ),
    Term(
        "bip",
        Text("Biuletyn Informacji Publicznej (BIP)", "Public Information Bulletin (BIP)"),
        Text(
            "Urzędowa strona internetowa, na której instytucje publiczne ogłaszają informacje o swoich sprawach. "
            "Adres dokumentu w BIP jest w rejestrze dowodem jawności.",
            "The official website on which public institutions publish information on their business. In the registry "
            "the address of a document in the bulletin is evidence of openness.",
        ),
        Text(
            "ustawa z 6 września 2001 r. o dostępie do informacji publicznej (do sprawdzenia)",
            "act of 6 September 2001 on access to public information (to be checked)",
        ),
        aliases=("BIP", "Biuletyn Informacji Publicznej"),
        see=See(rules=("Z19",), words=("bip", "documents"), principles=("transparency",)),
    ),
    Term(
        "rada-pozytku",
        Text("rada działalności pożytku publicznego", "public-benefit council"),
        Text(
            "Ciało doradcze złożone z przedstawicieli władz i organizacji; opiniuje między innymi program "
            "współpracy. Jest naturalnym czytelnikiem sprawozdania, ale sama nie jest partnerstwem: partnerstwo "
            "działa, rada opiniuje.",
            "An advisory body of representatives of the authorities and of organisations; among other things it "
            "gives an opinion on the cooperation programme. It is a natural reader of the report, but is no "
            "partnership itself: a partnership acts, the council advises.",
        ),
        Text(
            "ustawa z 24 kwietnia 2003 r. (art. 41e i następne do sprawdzenia)",
            "act of 24 April 2003 (art. 41e and following to be checked)",
        ),
        aliases=("RDPP", "rada pożytku", "gminna rada działalności pożytku publicznego"),
        see=See(terms=("program-wspolpracy",)),
    ),
    Term(
        "zadanie-publiczne",
        Text("zadanie publiczne", "public task"),
        Text(
            "Zadanie, które ustawa zalicza do sfery pożytku publicznego, na przykład pomoc społeczna albo integracja "
            "zawodowa i społeczna. W rejestrze wpisuje się jego numer z ustawy w postaci 4.1.8: artykuł 4, ustęp 1, "
            "punkt 8.",
            "A task that the act counts as public benefit, such as social assistance or vocational and social "
            "integration. The registry records its number in the act as 4.1.8: article 4, paragraph 1, point 8.",
        ),
        Text(
            "ustawa z 24 kwietnia 2003 r., art. 4 ust. 1 (numery punktów do sprawdzenia)",
            "act of 24 April 2003, art. 4 par. 1 (numbers of the points to be checked)",
        ),
        see=See(rules=("L04",), words=("public_task",), terms=("ustawa-pozytek-2003",)),
    ),
    Term(
        "partnerstwo-rynku-pracy",
        Text("instytucja partnerstwa lokalnego na rynku pracy", "local partnership institution of the labour market"),
        Text(
            "Ustawa z 2004 r. rozumiała pod tą nazwą grupę instytucji, które na podstawie umowy realizują projekty "
            "na rzecz rynku pracy. Na takiej podstawie działały partnerstwa przy urzędach pracy. Od 1 czerwca 2025 "
            "r. obowiązuje nowa ustawa; czy zachowała to pojęcie, trzeba sprawdzić.",
            "The act of 2004 meant by it a group of institutions that carry out projects for the labour market on the "
            "basis of an agreement. Partnerships at labour offices rested on it. A new act has been in force since 1 "
            "June 2025; whether it kept the notion has to be checked.",
        ),
        Text(
            "ustawa z 20 kwietnia 2004 r. o promocji zatrudnienia i instytucjach rynku pracy; ustawa z 20 marca 2025 "
            "r. o rynku pracy i służbach zatrudnienia (do sprawdzenia)",
            "act of 20 April 2004 on employment promotion; act of 20 March 2025 on the labour market and employment "
            "services (to be checked)",
        ),
        see=See(words=("pup", "legal_basis")),
    ),
    Term(
        "dostepnosc",
        Text("dostępność cyfrowa (WCAG)", "digital accessibility (WCAG)"),
        Text(
            "Treści publikowane przez instytucje publiczne mają być czytelne dla każdego, także dla osób "
            "korzystających z czytników ekranu. Dlatego sprawozdania programu mają uporządkowane nagłówki i opisane "
            "tabele, a żadnej treści nie przekazują samym kolorem.",
            "What public bodies publish has to be readable for everyone, users of screen readers among them. That is "
            "why the program's reports have headings in order and described tables, and never say a thing by colour "
            "alone.",
        ),
        Text(
            "ustawa z 4 kwietnia 2019 r. o dostępności cyfrowej (Dz.U. 2019 poz. 848); WCAG 2.1 AA",
            "act of 4 April 2019 on digital accessibility (Dz.U. 2019 poz. 848); WCAG 2.1 AA",
        ),
        aliases=("dostępność", "WCAG", "WCAG 2.1 AA", "accessibility"),
        see=See(principles=("equal_opportunities",), terms=("bip",)),
    ),
)
