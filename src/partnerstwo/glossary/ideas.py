"""Ideas behind partnership: states, citizens, trust, and the joke that ends the slides."""

from __future__ import annotations

from partnerstwo.glossary.term import See, Term
from partnerstwo.language.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        "panstwo-opiekuncze",
        Text("państwo opiekuńcze", "welfare state"),
        Text(
            "Model, w którym państwo gwarantuje trwały etat, edukację, ochronę zdrowia, płacę minimalną i emeryturę, "
            "a świadczenia wypłaca bezwarunkowo. Slajd 9 zestawia go z państwem pracowników i społeczeństwem "
            "opiekuńczym.",
            "A model in which the state guarantees a lasting job, education, health care, a minimum wage and a "
            "pension, and pays benefits without conditions. Slide 9 sets it beside the workfare state and the "
            "welfare society.",
        ),
        Text("slajd 9", "seed, slide 9"),
        see=See(terms=("panstwo-pracownikow", "spoleczenstwo-opiekuncze")),
    ),
    Term(
        "panstwo-pracownikow",
        Text("państwo pracowników (workfare state)", "workfare state"),
        Text(
            "Model, w którym państwo daje nie stałą posadę, lecz dostęp do zatrudnienia, edukacji i ochrony zdrowia, "
            "a świadczenia wiąże z wymaganiami: „coś za coś”. Kariera bywa zmienna, bezpieczne ma być samo "
            "zatrudnienie.",
            "A model in which the state secures not a post for life but access to employment, education and health "
            "care, and ties benefits to duties: “something for something”. Careers change; employment as such is to "
            "be safe.",
        ),
        Text("slajd 9", "seed, slide 9"),
        aliases=("państwo pracowników", "workfare"),
        see=See(terms=("panstwo-opiekuncze", "spoleczenstwo-opiekuncze", "zatrudnienie-socjalne")),
    ),
    Term(
        "spoleczenstwo-opiekuncze",
        Text("społeczeństwo opiekuńcze (welfare society)", "welfare society"),
        Text(
            "Model, w którym o osoby potrzebujące dbają wspólnie różne instytucje. Slajd 9 opiera go na trzech "
            "zasadach: pomocniczości, czyli przekazywaniu zadań bliżej ludzi, partnerstwa, czyli współpracy "
            "instytucji, oraz solidarności pokoleń. Partnerstwo lokalne jest jego narzędziem.",
            "A model in which many institutions care for those in need together. Slide 9 rests it on three "
            "principles: subsidiarity, handing tasks closer to people; partnership, institutions working together; "
            "and the solidarity of generations. A local partnership is its tool.",
        ),
        Text("slajd 9", "seed, slide 9"),
        aliases=("społeczeństwo opiekuńcze",),
        see=See(
            principles=("subsidiarity", "partnership"),
            terms=("solidarnosc-pokolen", "panstwo-opiekuncze", "panstwo-pracownikow"),
        ),
    ),
    Term(
        "solidarnosc-pokolen",
        Text("solidarność pokoleń", "solidarity of generations"),
        Text(
            "Młodsi i starsi odpowiadają za siebie nawzajem, pamiętając o wspólnej historii. Slajd 9 zalicza ją do "
            "zasad społeczeństwa opiekuńczego. Rejestr nie ma dla niej osobnego pola; projekt, który jej służy, "
            "można oznaczyć w polu „tags”.",
            "Young and old answer for each other and remember a common history. Slide 9 counts it among the "
            "principles of the welfare society. The registry has no field of its own for it; a project that serves "
            "it may say so in “tags”.",
        ),
        Text("slajd 9", "seed, slide 9"),
        aliases=("solidarność międzypokoleniowa", "intergenerational solidarity"),
        see=See(words=("tags",), terms=("spoleczenstwo-opiekuncze",)),
    ),
    Term(
        "spoleczenstwo-obywatelskie",
        Text("społeczeństwo obywatelskie", "civil society"),
        Text(
            "Ludzie, którzy z własnej woli organizują się i biorą odpowiedzialność za wspólne sprawy, nie czekając na "
            "władze. Slajd 8 wymienia jego rozwój jako znak XXI wieku, a organizacje pozarządowe jako jego istotną "
            "część.",
            "People who organise of their own will and answer for common matters without waiting for the authorities. "
            "Slide 8 names its growth as a mark of the 21st century, and NGOs as an essential part of it.",
        ),
        Text("slajd 8", "seed, slide 8"),
        see=See(principles=("civic_activation",), terms=("kapital-spoleczny", "partycypacja-spoleczna")),
    ),
    Term(
        "kapital-spoleczny",
        Text("kapitał społeczny", "social capital"),
        Text(
            "Zaufanie i więzi, dzięki którym ludzie i organizacje potrafią razem działać. Na podstawie plików nie da "
            "się go zmierzyć; program pokazuje tylko jego ślady: ilu partnerów pracowało razem, ile par wróciło do "
            "współpracy, ile powiązań łączy różne sektory.",
            "Trust and ties by which people and organisations can act together. Files cannot measure it; the program "
            "shows only its traces: how many partners worked together, how many pairs did so again, how many ties "
            "join different sectors.",
        ),
        Text("slajd 8", "seed, slide 8"),
        see=See(principles=("honesty_and_trust",), terms=("siec-wspolpracy", "gestosc-sieci")),
    ),
    Term(
        "partycypacja-spoleczna",
        Text("partycypacja społeczna", "public participation"),
        Text(
            "Udział społeczności w decyzjach, które jej dotyczą, i jej świadomość, że ma wpływ na ważne dla siebie "
            "sprawy. Zgodnie ze slajdem 12 partnerstwo zaprasza przedstawicieli mieszkańców, organizacji, "
            "zatrudnienia socjalnego, biznesu i samorządu.",
            "The community's part in decisions that concern it, and its awareness that it has a say in what matters "
            "to it. Following slide 12, a partnership invites representatives of residents, organisations, social "
            "employment, business and local government.",
        ),
        Text("slajdy 8 i 12", "seed, slides 8 and 12"),
        aliases=(
            "zasada społecznej partycypacji",
            "społeczna partycypacja",
            "social participation",
            "uczestnictwo społeczne",
        ),
        see=See(rules=("S08",), principles=("social_participation", "civic_activation"), terms=("srodowiska",)),
    ),
    Term(
        "tozsamosc-lokalna",
        Text("tożsamość lokalna", "local identity"),
        Text(
            "Poczucie mieszkańców, że są „stąd” i mają wspólne sprawy. Obok rozwoju społeczno-gospodarczego to drugi "
            "cel partnerstwa w definicji ze slajdu 3. Cel, który jej służy, oznacza się w polu „tags” słowem "
            "„local_identity”.",
            "The residents' sense of being “from here” and having common matters. Beside social and economic "
            "development it is the second aim in the definition of slide 3. A goal that serves it carries the tag "
            "“local_identity”.",
        ),
        Text("slajd 3", "seed, slide 3"),
        see=See(rules=("Z16", "Z17"), words=("goals", "tags")),
    ),
    Term(
        "podwykonawstwo",
        Text("podwykonawstwo zamiast partnerstwa", "subcontracting instead of partnership"),
        Text(
            "Współpraca, w której jeden partner decyduje i ma pieniądze, a drugi tylko wykonuje zadania i wystawia "
            "fakturę. Slajd 30 opisuje ją jako niechęć do dzielenia się ryzykiem i postawę roszczeniową w kryzysie. "
            "W projektach z funduszy UE partnerzy nie powinni sprzedawać sobie nawzajem towarów ani usług.",
            "Cooperation in which one decides and holds the money while the other merely performs and sends an "
            "invoice. Slide 30 describes it as unwillingness to share risk and a demanding attitude in a crisis. In "
            "EU-funded projects partners should not sell goods or services to each other.",
        ),
        Text(
            "slajdy 12 i 30; wytyczne dotyczące kwalifikowalności wydatków (do sprawdzenia)",
            "seed, slides 12 and 30; guidelines on eligible spending (to be checked)",
        ),
        aliases=("podwykonawstwo", "subcontracting"),
        see=See(
            rules=("M04", "P10", "P12", "Z09"),
            words=("settlement", "invoice"),
            principles=("no_mere_executor",),
            terms=("sygnaly-podwykonawstwa",),
        ),
    ),
    Term(
        "sygnaly-podwykonawstwa",
        Text("sygnały podwykonawstwa", "signals of subcontracting"),
        Text(
            "Cztery ślady w danych projektu: partner rozliczany fakturą, całe ryzyko po stronie partnera wiodącego, "
            "wszystkie pieniądze u jednego partnera, ktoś obecny tylko przy realizacji. Program podaje, ile z nich "
            "widać i ile w ogóle dało się ocenić. Sygnał jest powodem do rozmowy, a nie zarzutem.",
            "Four traces in a project's data: a partner paid by invoice, all risk with the lead, all money with one "
            "partner, somebody present in delivery only. The program says how many show and how many could be judged "
            "at all. A signal is a reason to talk, not a charge.",
        ),
        Text("slajd 30", "seed, slide 30"),
        aliases=(
            "wskaźnik podwykonawstwa",
            "sygnał podwykonawstwa",
            "uczestnik rozliczany fakturą",
            "a participant settled by invoice",
            "całe ryzyko u partnera wiodącego",
            "all the risk with the lead partner",
            "wszystkie środki u jednego partnera",
            "all the money with one partner",
            "uczestnik tylko w realizacji",
            "a participant in delivery only",
        ),
        see=See(
            rules=("M04", "P10", "P12", "Z09"),
            words=("settlement", "risks", "amount", "stages"),
            principles=("no_mere_executor",),
            terms=("podwykonawstwo",),
        ),
    ),
    Term(
        "konflikt",
        Text("spór między partnerami", "conflict between partners"),
        Text(
            "Spór zapisuje się z datą i przyczyną, a po zakończeniu – z rozstrzygnięciem; bez nazwisk. Według slajdu "
            "30 „80 % konfliktów” wynika z błędów w komunikacji; slajd nie podaje źródła tej liczby, więc program "
            "tylko ją przytacza. Spór zapisany i zakończony dobrze świadczy o partnerstwie.",
            "A conflict is recorded with its date and cause and, once settled, with its resolution; without personal "
            "names. Slide 30 says that 80% of conflicts come from mistakes in communication; it gives no source, so "
            "the program only quotes the figure. A conflict recorded and settled speaks well of a partnership.",
        ),
        Text("slajd 30", "seed, slide 30"),
        aliases=("spór", "konflikt", "conflict"),
        see=See(rules=("K01", "K02"), words=("conflicts", "cause"), principles=("honesty_and_trust",)),
    ),
    Term(
        "dziecko-w-firmie",
        Text("„W naszej firmie znaleziono niemowlę”", "“A baby was found in our firm”"),
        Text(
            "Anegdota kończąca prezentację: firma dowodzi, że niemowlę nie może być jej „produktem”, bo nic tu nie "
            "powstało z własnej inicjatywy, dwie osoby nigdy nie pracowały wspólnie z takim zaangażowaniem, nic nie "
            "miało rąk i nóg i nic nie było gotowe po dziewięciu miesiącach. Odwrócone, te cztery wady są czterema "
            "pytaniami do każdego projektu: inicjatywa, wspólna praca, ręce i nogi, terminowość.",
            "The joke that ends the slides: a firm proves that the baby cannot be its “product”, for nothing was ever "
            "done there on own initiative, no two people worked together with such commitment, nothing ever made "
            "sense, and nothing was ready after nine months. Turned round, the four faults are four questions to any "
            "project: initiative, joint work, hands and feet, timeliness.",
        ),
        Text("slajd 32", "seed, slide 32"),
        aliases=("niemowlę", "anegdota o niemowlęciu", "baby", "antywzorce"),
        see=See(terms=("inicjatywa", "wspolna-praca", "rece-i-nogi", "terminowosc")),
    ),
    Term(
        "inicjatywa",
        Text("inicjatywa", "initiative"),
        Text(
            "Kto zaczyna? Jeśli każdy projekt wymyśla ten sam partner, pozostali tylko się przyłączają. W polu "
            "„initiated_by” wpisuje się pomysłodawcę projektu.",
            "Who starts things? If the same partner thinks up every project, the others merely join in. The field "
            "“initiated_by” names the one who had the idea.",
        ),
        Text(
            "slajd 32: „nigdy nic nie zostało zrobione z własnej inicjatywy”",
            "seed, slide 32: “nothing was ever done on own initiative”",
        ),
        see=See(
            rules=("Z18",),
            words=("initiated_by",),
            principles=("civic_activation",),
            terms=("dziecko-w-firmie", "rozklad-inicjatywy"),
        ),
    ),
    Term(
        "wspolna-praca",
        Text("wspólna praca", "joint work"),
        Text(
            "Projekt partnerski ma co najmniej dwóch uczestników, a każdy ma w nim swoje zadania. Projekt z jednym "
            "uczestnikiem jest jego własnym projektem, a jego środków nie wlicza się do wspólnych.",
            "A partnership's project has two participants or more, each with tasks of its own. A project with one "
            "participant is that participant's own and adds nothing to the jointly raised funds.",
        ),
        Text("slajdy 3 i 32", "seed, slides 3 and 32"),
        see=See(
            rules=("P01",),
            words=("participants", "tasks"),
            principles=("joint_problem_solving", "partnership"),
            terms=("dziecko-w-firmie",),
        ),
    ),
    Term(
        "rece-i-nogi",
        Text("ręce i nogi", "hands and feet (coherence)"),
        Text(
            "Coś „ma ręce i nogi”, gdy wiadomo, po co się to robi i co z tego wyszło. O projekcie można tak "
            "powiedzieć, gdy podano jego cel i rezultaty.",
            "In Polish a thing that makes sense “has hands and feet”: one knows what it is for and what came of it. A "
            "project has them when its goal and its results are recorded.",
        ),
        Text(
            "slajd 32: „nie zrobiono nigdy czegoś, co by miało ręce i nogi”",
            "seed, slide 32: “nothing ever had hands and feet”",
        ),
        aliases=("spójność", "hands and feet", "coherence"),
        see=See(rules=("P09", "P17"), words=("goal", "results"), terms=("dziecko-w-firmie",)),
    ),
    Term(
        "terminowosc",
        Text("terminowość", "timeliness"),
        Text(
            "Projekt kończy się wtedy, kiedy miał się skończyć, a ustalenia są wykonane w terminie. Program zgłasza "
            "projekty i ustalenia, których termin minął.",
            "A project ends when it was to end, and decisions are carried out by their date. The program reports "
            "projects and decisions past their term.",
        ),
        Text("slajdy 13 i 32", "seed, slides 13 and 32"),
        see=See(
            rules=("P06", "Z11"),
            words=("end", "due"),
            principles=("follow_through",),
            terms=("dziecko-w-firmie", "wykonanie-ustalen"),
        ),
    ),
)
