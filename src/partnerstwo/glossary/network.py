"""What can be measured about a network of partners without asking anyone."""

from __future__ import annotations

from partnerstwo.glossary.term import See, Term
from partnerstwo.language.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        "siec-wspolpracy",
        Text("sieć współpracy", "network of cooperation"),
        Text(
            "Obraz tego, kto z kim naprawdę pracował. Partnerów łączy powiązanie, jeśli w badanym okresie "
            "uczestniczyli w tym samym projekcie. Program liczy to z plików, bez ankiet.",
            "A picture of who really worked with whom. Two partners have a tie if they took part in the same project "
            "in the period. The program counts it from the files, without a survey.",
        ),
        Text(
            "slajd 8: kapitał społeczny; miary analizy sieci społecznych",
            "seed, slide 8: social capital; measures of social network analysis",
        ),
        aliases=("sieć", "network"),
        see=See(
            words=("participants",),
            terms=("gestosc-sieci", "partner-bez-powiazan", "centralizacja-sieci", "powiazania-miedzysektorowe"),
        ),
    ),
    Term(
        "gestosc-sieci",
        Text("gęstość sieci", "network density"),
        Text(
            "Jaka część wszystkich możliwych par partnerów pracowała razem w jakimś projekcie. 100 % oznaczałoby, że "
            "każdy współpracował z każdym, co według slajdu 15 nie jest ani możliwe, ani potrzebne.",
            "What part of all possible pairs of partners worked together in a project. 100% would mean that everyone "
            "worked with everyone, which by slide 15 is neither possible nor needed.",
        ),
        Text("gęstość = liczba powiązań / liczba par partnerów", "density = ties / pairs of partners"),
        aliases=("gęstość", "density", "density of the network"),
        see=See(rules=("P08",), terms=("siec-wspolpracy", "za-malo-danych")),
    ),
    Term(
        "partner-bez-powiazan",
        Text("partner bez powiązań", "partner without ties"),
        Text(
            "Partner, który w badanym okresie z nikim nie pracował w projekcie. Może działać na spotkaniach albo mieć "
            "przed sobą pierwszy projekt, więc sprawozdanie publiczne podaje tylko liczbę takich partnerów.",
            "A partner that worked with nobody in a project in the period. It may be active at meetings, or have its "
            "first project ahead, so the public report gives only the number of such partners.",
        ),
        Text("slajd 16; miary analizy sieci społecznych", "seed, slide 16; measures of social network analysis"),
        aliases=(
            "partnerzy bez wspólnego projektu",
            "partners without a joint project",
            "izolowany partner",
            "isolate",
            "isolates",
            "isolated partner",
        ),
        see=See(rules=("Z10",), principles=("real_cooperation",), terms=("siec-wspolpracy", "partner-deklaratywny")),
    ),
    Term(
        "srednia-powiazan",
        Text("średnia liczba powiązań", "average number of ties"),
        Text(
            "Z iloma innymi partnerami pracował w projektach przeciętny partner.",
            "With how many others the average partner worked in projects.",
        ),
        Text("średni stopień wierzchołka sieci", "average degree of the network"),
        aliases=("średni stopień", "average degree"),
        see=See(terms=("siec-wspolpracy",)),
    ),
    Term(
        "centralizacja-sieci",
        Text("skupienie sieci (centralizacja)", "network centralisation"),
        Text(
            "Odpowiada na pytanie: czy wszystko przechodzi przez jednego partnera? 0 % znaczy, że wszyscy mają tyle "
            "samo powiązań, 100 % – że każdy współpracuje tylko z jednym, tym samym.",
            "It answers the question: does everything pass through one partner? 0% means that all have equally many "
            "ties, 100% that everyone works only with one and the same.",
        ),
        Text("centralizacja stopnia (Freeman)", "degree centralisation (Freeman)"),
        aliases=(
            "skupienie wokół jednego partnera",
            "concentration on one partner",
            "centralizacja",
            "centralizacja sieci",
            "centralisation",
            "centralization",
        ),
        see=See(rules=("Z18",), terms=("siec-wspolpracy",)),
    ),
    Term(
        "powiazania-miedzysektorowe",
        Text("powiązania między sektorami", "cross-sector ties"),
        Text(
            "Jaka część powiązań łączy partnerów z różnych sektorów. Partnerstwo może mieć w składzie trzy sektory, "
            "które w projektach się nie spotykają; ta liczba to pokazuje.",
            "What part of the ties joins partners of different sectors. A partnership may have three sectors that "
            "never meet in a project; this figure shows it.",
        ),
        Text("slajd 11; miary analizy sieci społecznych", "seed, slide 11; measures of social network analysis"),
        aliases=(
            "współpraca między sektorami",
            "cooperation across sectors",
            "projekty łączące trzy sektory",
            "projects joining three sectors",
            "powiązania międzysektorowe",
        ),
        see=See(
            principles=("partnership", "social_participation"), terms=("siec-wspolpracy", "partnerstwo-trojsektorowe")
        ),
    ),
    Term(
        "ponowna-wspolpraca",
        Text("ponowna współpraca", "repeat cooperation"),
        Text(
            "Ile par partnerów pracowało razem w co najmniej dwóch projektach. Powrót do wspólnej pracy jest znakiem "
            "zaufania.",
            "How many pairs of partners worked together in two projects or more. Coming back to work together is a "
            "sign of trust.",
        ),
        Text(
            "slajd 8: kapitał społeczny; slajd 30: im lepsze relacje, tym mniej problemów",
            "seed, slide 8: social capital; slide 30: the better the relations, the fewer the problems",
        ),
        aliases=("powtórna współpraca",),
        see=See(principles=("honesty_and_trust",), terms=("kapital-spoleczny", "siec-wspolpracy")),
    ),
    Term(
        "rozklad-inicjatywy",
        Text("rozkład inicjatywy i prowadzenia", "spread of initiative and leading"),
        Text(
            "Ilu różnych partnerów zapoczątkowało projekty i ilu je prowadzi. Im więcej, tym mniej zależy od jednego.",
            "How many different partners started projects, and how many lead them. The more, the less depends on one.",
        ),
        Text("slajdy 12 i 32", "seed, slides 12 and 32"),
        aliases=(
            "różni inicjatorzy projektów",
            "distinct initiators of projects",
            "różni partnerzy wiodący",
            "distinct lead partners",
            "projekty prowadzone przez sektor publiczny",
            "projects led by the public sector",
            "rozkład prowadzenia",
            "lead spread",
            "initiative spread",
        ),
        see=See(rules=("Z18",), words=("initiated_by", "lead"), principles=("subsidiarity",), terms=("inicjatywa",)),
    ),
    Term(
        "utrzymanie-partnerow",
        Text("utrzymanie i wymiana partnerów", "retention and turnover of partners"),
        Text(
            "Ilu partnerów, którzy należeli przed początkiem okresu, należy też po jego końcu oraz ilu przystąpiło, "
            "a ilu wystąpiło. Wystąpienia widać tylko dlatego, że członka się nie usuwa, lecz wpisuje mu datę końca.",
            "How many of the partners from before a period still belong after it, and how many joined and left. "
            "Departures show only because a member is never deleted but given a last day.",
        ),
        Text("slajdy 3 i 13: trwałość i otwartość", "seed, slides 3 and 13: lasting and open"),
        aliases=("stałość składu", "members that stayed", "utrzymanie partnerów", "rotacja", "retention", "turnover"),
        see=See(rules=("Z07",), words=("since", "until", "exit_reason"), terms=("stan-na-dzien",)),
    ),
    Term(
        "frekwencja",
        Text("frekwencja", "attendance"),
        Text(
            "Ilu członków było na zgromadzeniu partnerów, a ilu mogło być. Liczy się organizacje, a nie osoby; list "
            "obecności nie wpisuje się do rejestru.",
            "How many members came to a general assembly, of how many that could. Organisations are counted, not "
            "people; attendance lists are not entered.",
        ),
        Text("slajd 13: zaangażowanie partnerów", "seed, slide 13: engagement of partners"),
        aliases=(
            "obecność na zgromadzeniach partnerów",
            "attendance at general assemblies",
            "obecność",
            "turnout",
        ),
        see=See(rules=("A06",), words=("attended", "attended_count"), principles=("joint_problem_solving",)),
    ),
    Term(
        "wykonanie-ustalen",
        Text("wykonanie ustaleń", "follow-through on decisions"),
        Text(
            "Ile ustaleń, których termin minął, wykonano w terminie, ile po terminie, a ile wcale. To najprostsza "
            "miara konsekwencji.",
            "How many decisions past their date were done on time, late, or not at all. It is the simplest measure of "
            "following through.",
        ),
        Text("slajd 13: konsekwencja w realizacji działań", "seed, slide 13: following through"),
        aliases=("ustalenia wykonane w terminie", "decisions done on time", "follow-through rate"),
        see=See(
            rules=("Z11",),
            words=("decisions", "due", "done"),
            principles=("follow_through",),
            terms=("ustalenie", "terminowosc"),
        ),
    ),
    Term(
        "skupienie-srodkow",
        Text("skupienie środków", "concentration of money"),
        Text(
            "Jaką część pieniędzy wspólnych projektów ma jeden partner albo jeden sektor. Duży udział nie jest "
            "naruszeniem; całość u jednego, choć zadania mają też inni, to sygnał podwykonawstwa.",
            "What part of the joint projects' money one partner or one sector holds. A large share is no breach; all "
            "of it with one, while others have tasks, is a signal of subcontracting.",
        ),
        Text("slajd 30", "seed, slide 30"),
        aliases=(
            "największa część środków u jednego partnera",
            "largest share of one partner",
            "największa część środków w jednym sektorze",
            "largest share of one sector",
            "koncentracja środków",
        ),
        see=See(rules=("M04",), words=("amount", "funding"), terms=("sygnaly-podwykonawstwa",)),
    ),
    Term(
        "roznorodnosc-sektorow",
        Text("wskaźnik różnorodności sektorów (Blaua)", "index of sector diversity (Blau)"),
        Text(
            "Szansa, że dwaj wylosowani partnerzy z prawem głosu należą do różnych sektorów. 0 znaczy, że wszyscy są "
            "z jednego; 0,67 to trzy sektory po równo.",
            "The chance that two partners with a vote, drawn at random, belong to different sectors. 0 means that all "
            "are of one; 0.67 is three sectors in equal parts.",
        ),
        Text(
            "slajd 3: różnorodni partnerzy; wskaźnik Blaua: 1 minus suma kwadratów udziałów",
            "seed, slide 3: diverse partners; Blau's index: 1 minus the sum of squared shares",
        ),
        aliases=("wskaźnik Blaua", "Blau index", "różnorodność sektorów"),
        see=See(principles=("diversity",), terms=("partnerstwo-trojsektorowe", "za-malo-danych")),
    ),
)
