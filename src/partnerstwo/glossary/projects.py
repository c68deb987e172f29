"""Agreements, money and funds of joint projects."""

from __future__ import annotations

from partnerstwo.glossary.term import See, Term
from partnerstwo.language.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        "umowa-partnerska",
        Text("umowa partnerska", "partnership agreement"),
        Text(
            "Odrębna umowa, którą powołuje się partnerstwo projektowe. Powinna mówić co najmniej o sześciu sprawach: "
            "przedmiocie, prawach i obowiązkach, zakresie zadań każdego partnera, partnerze wiodącym, sposobie "
            "przekazywania pieniędzy i postępowaniu przy naruszeniu umowy. Podpisuje się ją przed rozpoczęciem "
            "projektu i rozwiązuje po jego zakończeniu.",
            "The separate agreement that founds a project partnership. It should settle at least six matters: the "
            "subject, rights and duties, each partner's share of tasks, the lead partner, how money is passed on, "
            "and what happens on a breach. It is signed before the project starts and ends after the project does.",
        ),
        Text(
            "slajd 15; ustawa z 28 kwietnia 2022 r. o zasadach realizacji zadań finansowanych ze środków europejskich "
            "(lista elementów do sprawdzenia)",
            "seed, slide 15; act of 28 April 2022 on tasks financed from European funds (list of elements to be "
            "checked)",
        ),
        aliases=("umowa o partnerstwie", "umowa projektowa", "project agreement"),
        see=See(
            rules=("P03", "P04", "P05", "P07"),
            words=("agreement", "elements", "signed"),
            principles=("partnership",),
            terms=("partnerstwo-projektowe", "partner-wiodacy"),
        ),
    ),
    Term(
        "nabor-partnerow",
        Text("otwarty nabór partnerów", "open call for partners"),
        Text(
            "Gdy projekt z funduszy UE zaczyna instytucja publiczna, a partnerów szuka poza sektorem finansów "
            "publicznych, ogłasza nabór na swojej stronie na co najmniej 21 dni i publikuje jego wynik. Służy to "
            "uczciwej konkurencji.",
            "When a public body starts an EU-funded project and looks for partners outside public finance, it "
            "publishes a call on its website for at least 21 days, and then the result. It serves fair competition.",
        ),
        Text(
            "ustawa z 28 kwietnia 2022 r. o zasadach realizacji zadań finansowanych ze środków europejskich (do "
            "sprawdzenia)",
            "act of 28 April 2022 on tasks financed from European funds (to be checked)",
        ),
        aliases=("nabór partnerów", "call for partners"),
        see=See(rules=("P11",), words=("open_call",), principles=("fair_competition",), terms=("umowa-partnerska",)),
    ),
    Term(
        "wspolne-srodki",
        Text("środki pozyskane wspólnie", "jointly raised funds"),
        Text(
            "Pieniądze przyznane projektom, w których uczestniczy co najmniej dwóch partnerów. Slajd 28 podaje "
            "przykład: ponad 11 mln zł w latach 2011–2017 we wspólnych projektach Lubelskiego Partnerstwa "
            "Publiczno-Społecznego. Program osobno liczy środki przyznane i wydane, a pieniądze projektów jednego "
            "partnera pomija.",
            "Money awarded to projects with two partners or more. Slide 28 gives an example: over 11 million zloty in "
            "2011–2017 in joint projects of Lubelskie Partnerstwo Publiczno-Społeczne. The program counts awarded and "
            "spent money apart, and leaves out projects of a single partner.",
        ),
        Text("slajd 28", "seed, slide 28"),
        aliases=("pozyskiwanie środków", "pozyskane środki", "jointly raised money"),
        see=See(
            rules=("M01", "M06", "P01"),
            words=("funding", "spent", "total"),
            principles=("absorption_of_funds",),
            terms=("fundusze-strukturalne", "efs"),
        ),
    ),
    Term(
        "fundusze-strukturalne",
        Text("fundusze strukturalne", "structural funds"),
        Text(
            "Pieniądze Unii Europejskiej na wyrównywanie różnic między regionami, przede wszystkim Europejski "
            "Fundusz Społeczny i Europejski Fundusz Rozwoju Regionalnego. Według slajdu 14 partnerstwo pozwala "
            "korzystać z nich w większym stopniu niż dotychczas.",
            "Money of the European Union that evens out differences between regions, above all the European Social "
            "Fund and the European Regional Development Fund. According to slide 14, a partnership makes it possible "
            "to absorb more of it than before.",
        ),
        Text("slajd 14", "seed, slide 14"),
        aliases=("środki strukturalne", "środki z funduszy strukturalnych", "fundusze UE"),
        see=See(
            words=("funding", "source", "erdf"), principles=("absorption_of_funds",), terms=("efs", "wspolne-srodki")
        ),
    ),
    Term(
        "efs",
        Text("Europejski Fundusz Społeczny (EFS, EFS+)", "European Social Fund (ESF, ESF+)"),
        Text(
            "Fundusz Unii Europejskiej na zatrudnienie, edukację i włączenie społeczne; od 2021 r. nosi nazwę EFS+. "
            "Slajd 14 wymienia go z nazwy, dlatego sprawozdanie podaje go osobno.",
            "The fund of the European Union for employment, education and inclusion; since 2021 it is called ESF+. "
            "Slide 14 singles it out, so the report gives it a line of its own.",
        ),
        Text("slajd 14", "seed, slide 14"),
        aliases=("EFS", "EFS+", "ESF", "ESF+", "Europejski Fundusz Społeczny Plus"),
        see=See(
            words=("funding", "source", "esf"), principles=("absorption_of_funds",), terms=("fundusze-strukturalne",)
        ),
    ),
    Term(
        "rlks",
        Text(
            "rozwój lokalny kierowany przez społeczność (RLKS, LEADER)",
            "community-led local development (CLLD, LEADER)",
        ),
        Text(
            "Sposób wydawania pieniędzy UE, w którym o lokalnej strategii decydują mieszkańcy, organizacje, firmy i "
            "samorząd razem. Żadna grupa interesu nie może sama kontrolować decyzji; w latach 2014–2020 granicą było "
            "49 % głosów. Partnerstwo oznaczone w polu „clld” program sprawdza ostrzej.",
            "A way of spending EU money in which residents, organisations, firms and local government decide on a "
            "local strategy together. No single interest group may control decisions; in 2014–2020 the limit was 49% "
            "of votes. A partnership marked “clld” is judged more strictly.",
        ),
        Text(
            "rozporządzenie (UE) nr 1303/2013, art. 32 (49 %); rozporządzenie (UE) 2021/1060, art. 31 (brzmienie do "
            "sprawdzenia)",
            "Regulation (EU) No 1303/2013, art. 32 (49%); Regulation (EU) 2021/1060, art. 31 (wording to be checked)",
        ),
        aliases=("RLKS", "LEADER", "CLLD", "partnerstwo RLKS", "community-led local development"),
        see=See(rules=("S09", "S10"), words=("clld",), terms=("lgd",)),
    ),
    Term(
        "lgd",
        Text("lokalna grupa działania (LGD)", "local action group (LAG)"),
        Text(
            "Stowarzyszenie samorządów, organizacji, firm i mieszkańców, które realizuje lokalną strategię w ramach "
            "LEADER. Samo łączy trzy sektory, ale jako partner liczy się raz, w sektorze pozarządowym, i nigdy nie "
            "zastępuje trzech sektorów.",
            "An association of local governments, organisations, firms and residents that carries out a local "
            "strategy under LEADER. It joins three sectors itself, yet as a partner counts once, as "
            "non-governmental, and never stands for three sectors.",
        ),
        Text(
            "praktyka LEADER; ustawa o rozwoju lokalnym z udziałem lokalnej społeczności (t.j. Dz.U. 2023 poz. 1554)",
            "LEADER practice; act on local development with the participation of the local community (Dz.U. 2023 poz. "
            "1554)",
        ),
        aliases=("LGD", "LAG", "lokalna grupa działania", "local action group"),
        see=See(rules=("S01",), words=("lgd",), terms=("rlks",)),
    ),
    Term(
        "etapy",
        Text("etapy udziału w projekcie", "stages of a project"),
        Text(
            "Definicja ze slajdu 3 wymienia cztery: partnerzy wspólnie planują, projektują, wdrażają i realizują. W "
            "polu „stages” wpisuje się, w których etapach uczestniczy każdy partner. Kto uczestniczy tylko w "
            "realizacji, podczas gdy inni planują, może być raczej wykonawcą niż partnerem.",
            "The definition of slide 3 names four: partners together plan, design, implement and deliver. The field "
            "“stages” says in which of them each partner takes part. Whoever appears in delivery only, while others "
            "plan, may be a contractor rather than a partner.",
        ),
        Text("slajdy 3 i 12", "seed, slides 3 and 12"),
        aliases=("etapy", "macierz etapów", "stages matrix", "etapy projektu"),
        see=See(
            rules=("Z09",),
            words=("stages", "plan", "design", "implement", "deliver"),
            principles=("no_mere_executor",),
            terms=("podwykonawstwo",),
        ),
    ),
    Term(
        "uzgodniona-koncepcja",
        Text("uzgodniona koncepcja", "agreed concept"),
        Text(
            "Zanim projekt ruszy, wszyscy uczestnicy powinni tak samo rozumieć, co i po co robią. Według slajdu 30 "
            "duża część problemów bierze się z niedokładnego zrozumienia koncepcji. W polu „concept_agreed” wpisuje "
            "się, kiedy koncepcję przyjęto.",
            "Before a project starts, all participants should have the same idea of what they do and why. According "
            "to slide 30, many problems come from a concept that was not quite understood. The field "
            "“concept_agreed” says when the concept was accepted.",
        ),
        Text("slajd 30", "seed, slide 30"),
        aliases=("koncepcja działań", "concept"),
        see=See(
            rules=("P13",), words=("concept_agreed", "concept"), principles=("no_mere_executor",), terms=("konflikt",)
        ),
    ),
    Term(
        "ryzyko",
        Text("ryzyko i jego właściciel", "risk and its owner"),
        Text(
            "To, co może się nie udać, wraz z partnerami, którzy biorą to na siebie. W partnerstwie ryzykiem się "
            "dzieli; gdy całe ponosi partner wiodący, współpraca zaczyna przypominać podwykonawstwo.",
            "What may go wrong, with the partners who take it upon themselves. Partners share risk; where the lead "
            "partner bears all of it, the cooperation begins to look like subcontracting.",
        ),
        Text("slajd 30: niechęć do dzielenia się ryzykiem", "seed, slide 30: unwillingness to share risk"),
        aliases=("ryzyko", "risk", "ryzyka"),
        see=See(rules=("P10",), words=("risks", "owners"), terms=("podwykonawstwo",)),
    ),
    Term(
        "innowacja",
        Text("innowacja społeczna", "social innovation"),
        Text(
            "Nowy sposób rozwiązania problemu społecznego, wypróbowany w małej skali. Definicja partnerstwa ze "
            "slajdu 3 mówi o innowacyjnych metodach i środkach, a slajd 29 pokazuje inkubator innowacji w "
            "przechodzeniu ze szkoły na rynek pracy. W rejestrze opisuje się ją w polu „innovation”.",
            "A new way of solving a social problem, tried on a small scale. The definition of slide 3 speaks of "
            "innovative methods and means, and slide 29 shows an incubator for the passage from school to the labour "
            "market. The registry describes it in “innovation”.",
        ),
        Text("slajdy 3 i 29", "seed, slides 3 and 29"),
        aliases=("innowacja", "innowacyjne metody", "inkubator innowacji społecznych"),
        see=See(words=("innovation",)),
    ),
)
