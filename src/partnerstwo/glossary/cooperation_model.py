"""The JST–NGO Model, the tools that assess cooperation, and the ways of meeting."""

from __future__ import annotations

from partnerstwo.glossary.term import See, Term
from partnerstwo.language.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        "model-wspolpracy",
        Text("Model współpracy JST–NGO", "JST–NGO cooperation Model"),
        Text(
            "Systemowe podejście do współpracy samorządu z organizacjami pozarządowymi: siedem zasad, trzy "
            "płaszczyzny i jedenaście obszarów. Powstał w latach 2009–2012 w projekcie prowadzonym przez "
            "ministerstwo z udziałem organizacji i Związku Miast Polskich. Dwa z tych obszarów są wprost przedmiotem "
            "rejestru: partnerstwo projektowe i partnerstwo lokalne.",
            "A systemic approach to cooperation of local government with NGOs: seven principles, three planes and "
            "eleven areas. It was made in 2009–2012 in a project led by the ministry with NGOs and the Association "
            "of Polish Cities. Two of the areas are what the registry is about: project partnerships and the local "
            "partnership.",
        ),
        Text(
            "slajdy 18–23; projekt systemowy 5.4.1 PO KL (pokl541.pozytek.gov.pl)",
            "seed, slides 18–23; project 5.4.1 of the Human Capital programme (pokl541.pozytek.gov.pl)",
        ),
        aliases=("Model współpracy", "Model", "model of cooperation"),
        see=See(
            principles=(
                "subsidiarity",
                "sovereignty",
                "partnership",
                "effectiveness",
                "transparency",
                "fair_competition",
                "equal_opportunities",
            ),
            terms=("plaszczyzna-modelu", "obszar-modelu", "lijw"),
        ),
    ),
    Term(
        "plaszczyzna-modelu",
        Text("płaszczyzna współpracy", "plane of cooperation"),
        Text(
            "Jedna z trzech części Modelu: tworzenie polityk publicznych, realizacja zadań publicznych, "
            "infrastruktura współpracy i warunki społecznej aktywności. Każda dzieli się na obszary.",
            "One of the three parts of the Model: making public policies, carrying out public tasks, the "
            "infrastructure of cooperation and conditions for civic activity. Each is divided into areas.",
        ),
        Text("slajd 22; Model współpracy JST–NGO", "seed, slide 22; the JST–NGO Model"),
        aliases=("płaszczyzna", "płaszczyzny Modelu", "plane"),
        see=See(terms=("model-wspolpracy", "obszar-modelu")),
    ),
    Term(
        "obszar-modelu",
        Text("obszar współpracy", "area of cooperation"),
        Text(
            "Jedno z jedenastu pól, na których Model opisuje współpracę, od wzajemnego informowania się po "
            "partnerstwo lokalne. W LIJW każdy obszar otrzymuje ocenę od 1 do 5. Rejestr dostarcza faktów tylko o "
            "obszarach 2.3 i 3.3; nie udaje, że mierzy pozostałe.",
            "One of eleven fields in which the Model describes cooperation, from informing each other to the local "
            "partnership. In a LIJW assessment each area gets a mark from 1 to 5. The registry can supply facts for "
            "areas 2.3 and 3.3 only and does not pretend to measure the others.",
        ),
        Text(
            "slajd 22; Model współpracy JST–NGO (brzmienie nazw obszarów do sprawdzenia)",
            "seed, slide 22; the JST–NGO Model (wording of the areas to be checked)",
        ),
        aliases=("obszar", "obszary Modelu"),
        see=See(words=("scores", "lijw"), terms=("model-wspolpracy", "plaszczyzna-modelu", "lijw")),
    ),
    Term(
        "lijw",
        Text("Lokalny Indeks Jakości Współpracy (LIJW)", "Local Index of the Quality of Cooperation (LIJW)"),
        Text(
            "Wspólna ocena współpracy: urzędnicy, radni i organizacje spotykają się raz lub dwa razy i oceniają "
            "razem obszary Modelu na podstawie zebranych danych. Robi się ją co najmniej raz w roku. Jej wynik nie "
            "jest oceną samorządu; ma pomóc lepiej współpracować.",
            "A joint assessment: officials, councillors and NGOs meet once or twice and together score the areas of "
            "the Model on the basis of collected data. It is held at least once a year. Its result is no verdict on "
            "the local government; it is meant to make cooperation better.",
        ),
        Text(
            "„Niezbędnik współpracy”; praktyka Koszalina i Suwałk. Skala 1–5 przyjęta w rejestrze (do sprawdzenia)",
            "the LIJW manual; practice of Koszalin and Suwałki. The scale of 1–5 is the registry's own choice (to be "
            "checked)",
        ),
        aliases=("LIJW",),
        see=See(
            rules=("Z12", "Z13"),
            words=("lijw", "scores", "respondents"),
            terms=("model-wspolpracy", "ijw", "ocena-wspolpracy"),
        ),
    ),
    Term(
        "ijw",
        Text("Indeks Jakości Współpracy (IJW)", "Index of the Quality of Cooperation (IJW)"),
        Text(
            "Wskaźnik krajowy: jedna liczba złożona z sześciu składników, częściowo z faktów, a częściowo z opinii "
            "organizacji. Nie należy go mylić z lokalnym LIJW. Rejestr go nie oblicza.",
            "The national index: one number of six components, partly facts, partly opinions of NGOs. It is not to "
            "be confused with the local LIJW. The registry does not compute it.",
        ),
        Text("opracowania o IJW z projektu Model współpracy", "papers on IJW from the Model project"),
        aliases=("IJW", "indeks krajowy"),
        see=See(terms=("lijw",)),
    ),
    Term(
        "wilder",
        Text("kwestionariusz Wildera", "Wilder Collaboration Factors Inventory"),
        Text(
            "Ankieta o czynnikach udanej współpracy (w trzecim wydaniu jest ich dwadzieścia dwa), ocenianych od 1 do "
            "5. Średnia od 4,0 to mocna strona, od 3,0 do 3,9 – temat do rozmowy, poniżej 3,0 – powód do działania. "
            "Te progi program stosuje do każdej oceny w skali od 1 do 5.",
            "A questionnaire on the factors of successful cooperation, twenty-two in its third edition, scored from 1 "
            "to 5. A mean of 4.0 or more is a strength, 3.0 to 3.9 calls for discussion, below 3.0 for action. The "
            "program uses these limits for every score from 1 to 5.",
        ),
        Text(
            "Wilder Foundation, Collaboration Factors Inventory", "Wilder Foundation, Collaboration Factors Inventory"
        ),
        aliases=(
            "Wilder",
            "kwestionariusz czynników współpracy",
            "mocna strona",
            "strength",
            "do omówienia",
            "to be discussed",
            "wymaga działania",
            "calls for action",
        ),
        see=See(rules=("Z13",), words=("wilder", "scores"), terms=("ocena-wspolpracy",)),
    ),
    Term(
        "zaufanie-i-wartosc",
        Text("zaufanie i wartość (PARTNER)", "trust and value (PARTNER)"),
        Text(
            "Sześć pytań zadawanych partnerom: trzy tworzą zaufanie (otwartość komunikacji, niezawodność, wspólna "
            "misja), trzy wartość (siła i wpływ, zasoby, zaangażowanie). Program podaje średnią tylko wtedy, gdy "
            "oceniono wszystkie trzy pytania, i zawsze z liczbą odpowiedzi.",
            "Six questions put to partners: three make trust (openness to communication, reliability, shared "
            "mission), three make value (power and influence, resources, involvement). The program gives a mean only "
            "when all three are scored, and always with the number of answers.",
        ),
        Text("narzędzie PARTNER (Visible Network Labs)", "the PARTNER tool (Visible Network Labs)"),
        aliases=("narzędzie PARTNER", "zaufanie i wartość", "trust and value"),
        see=See(
            words=("trust_value", "scores", "respondents"),
            principles=("honesty_and_trust",),
            terms=("ocena-wspolpracy",),
        ),
    ),
    Term(
        "ocena-wspolpracy",
        Text("wspólna ocena współpracy (samoocena)", "joint assessment of cooperation"),
        Text(
            "Partnerzy sami mówią, jak im się współpracuje, i zapisują oceny od 1 do 5 wraz z liczbą "
            "odpowiadających. W sprawozdaniu ocenę własną podaje się obok danych i dokumentów; nigdy ich nie "
            "zastępuje.",
            "The partners themselves say how their cooperation goes, and record marks from 1 to 5 with the number of "
            "respondents. Self-assessment stands beside data and documents in the report, and never replaces them.",
        ),
        Text(
            "praktyka LIJW; slajd 30: im lepsze relacje, tym mniej problemów",
            "LIJW practice; seed, slide 30: the better the relations, the fewer the problems",
        ),
        aliases=("samoocena", "ocena własna", "self-assessment", "wspólna ocena"),
        see=See(
            rules=("Z12", "Z13"),
            words=("assessments", "tool", "scores"),
            terms=("trzy-stany-zasady", "lijw", "wilder", "zaufanie-i-wartosc"),
        ),
    ),
    Term(
        "grupa-wymiany-doswiadczen",
        Text("grupa wymiany doświadczeń", "experience-exchange group"),
        Text(
            "Stała grupa, w której samorządy i organizacje porównują swoją praktykę i uczą się od siebie. Przy pracy "
            "nad Modelem prowadził takie grupy Związek Miast Polskich.",
            "A standing group in which local governments and organisations compare their practice and learn from "
            "each other. For the Model, the Association of Polish Cities ran such groups.",
        ),
        Text("slajd 19", "seed, slide 19"),
        see=See(words=("experience_exchange", "kind"), terms=("spotkania-partnerstwa",)),
    ),
    Term(
        "okragly-stol",
        Text("okrągły stół", "round table"),
        Text(
            "Rozmowa przedstawicieli różnych stron, na równych prawach, o sprawie, którą trzeba wspólnie rozwiązać. "
            "„Okrągłe stoły” służyły także pracy nad Modelem.",
            "A talk of representatives of different sides, as equals, on a matter to be solved together. Round "
            "tables also served the work on the Model.",
        ),
        Text("slajd 19", "seed, slide 19"),
        see=See(words=("round_table", "kind"), principles=("joint_problem_solving",), terms=("spotkania-partnerstwa",)),
    ),
    Term(
        "forum-pelnomocnikow",
        Text("forum pełnomocników", "forum of plenipotentiaries"),
        Text(
            "Spotkania osób, które w samorządach odpowiadają za współpracę z organizacjami pozarządowymi. Forum było "
            "jednym ze sposobów pracy nad Modelem.",
            "Meetings of the officials who are in charge of cooperation with NGOs in local governments. It was one "
            "of the ways of working on the Model.",
        ),
        Text("slajd 19", "seed, slide 19"),
        aliases=("forum pełnomocników do spraw organizacji pozarządowych",),
        see=See(words=("forum", "kind"), terms=("spotkania-partnerstwa",)),
    ),
    Term(
        "spotkania-lokalne",
        Text("spotkania lokalne", "local meetings"),
        Text(
            "Otwarte rozmowy z mieszkańcami i organizacjami w gminach, poza urzędem. Przy pracy nad Modelem "
            "organizowała je Fundacja FAOW.",
            "Open talks with residents and organisations in communes, outside the town hall. For the Model they were "
            "held by the FAOW foundation.",
        ),
        Text("slajd 19", "seed, slide 19"),
        aliases=("spotkania lokalne FAOW",),
        see=See(words=("local_meeting", "kind"), terms=("spotkania-partnerstwa",)),
    ),
    Term(
        "spotkania-partnerstwa",
        Text("rodzaje spotkań partnerstwa", "kinds of partnership meetings"),
        Text(
            "Zgromadzenie partnerów, posiedzenie zarządu, grupa robocza i formy znane z pracy nad Modelem: grupa "
            "wymiany doświadczeń, okrągły stół, forum, spotkanie lokalne. W rejestrze zapisuje się, kto był i co "
            "ustalono. Po regularnych spotkaniach poznaje się, że współpraca jest systematyczna.",
            "General assembly, board meeting, working group, and the forms of the work on the Model: experience "
            "exchange, round table, forum, local meeting. The registry records who came and what was decided. "
            "Regular meetings show that cooperation is steady.",
        ),
        Text("slajdy 3 i 19", "seed, slides 3 and 19"),
        aliases=("rodzaje spotkań",),
        see=See(
            rules=("A01", "A05", "A06"),
            words=("meetings", "kind", "attended"),
            terms=("frekwencja", "wykonanie-ustalen"),
        ),
    ),
    Term(
        "protokol",
        Text("protokół spotkania", "minutes of a meeting"),
        Text(
            "Krótka notatka: kto był, o czym mówiono, co ustalono, kto i do kiedy ma to zrobić. W rejestrze "
            "wystarczy podać jej znak sprawy albo adres. Bez protokołu nie wiadomo, czy rozwiązywano problemy "
            "wspólnie.",
            "A short note: who came, what was said, what was decided, who is to do it and by when. Its number or "
            "address is enough for the registry. Without minutes one cannot tell whether problems were solved "
            "together.",
        ),
        Text("slajd 13: wspólne rozwiązywanie problemów", "seed, slide 13: joint problem solving"),
        aliases=("protokół", "minutes"),
        see=See(rules=("A05",), words=("minutes", "decisions"), principles=("joint_problem_solving",)),
    ),
    Term(
        "ustalenie",
        Text("ustalenie partnerstwa", "decision of a partnership"),
        Text(
            "To, na co partnerzy się umówili na spotkaniu: sprawa wewnętrzna, rekomendacja albo opinia dla władz. "
            "Partnerstwo nie zastępuje władzy lokalnej, więc nie wydaje rozstrzygnięć władczych: te należą do rady "
            "lub wójta.",
            "What the partners agreed on at a meeting: an internal matter, a recommendation or an opinion for the "
            "authorities. A partnership does not take the place of local authority, so it issues no acts of public "
            "authority: these belong to the council or the mayor.",
        ),
        Text(
            "slajd 14: partnerstwo nie zastępuje władzy lokalnej",
            "seed, slide 14: a partnership does not replace local authority",
        ),
        aliases=("ustalenie", "ustalenia"),
        see=See(
            rules=("Z11", "Z15"),
            words=("decisions", "public_authority", "recommendation"),
            principles=("beside_local_authority", "follow_through"),
            terms=("wykonanie-ustalen",),
        ),
    ),
)
