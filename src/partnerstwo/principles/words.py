"""What each principle means, and what the registry would have to say for its states."""

from __future__ import annotations

from dataclasses import dataclass

from partnerstwo.language.text import Text


@dataclass(frozen=True, slots=True)
class Words:
    """A principle for a reader who meets it for the first time.

    `confirmed` and `documented` say in words what `Principle.facts` and `Principle.documents` look at.
    """

    meaning: Text
    confirmed: Text | None = None
    """None: no data can show it."""
    documented: Text | None = None
    """None: no field documents it."""
    aliases: tuple[str, ...] = ()
    """What else people type for it."""


WORDS: dict[str, Words] = {
    "equal_rights": Words(
        Text(
            "Każdy z partnerów jest równy, niezależnie od wielkości i zasobów. W decyzjach widać to po liczbie głosów.",
            "Every partner is equal, whatever its size and resources. In decisions it shows in the number of votes.",
        ),
        Text(
            "wpisano wszystkich partnerów, jest ich z prawem głosu co najmniej dwóch i każdy ma tyle samo głosów",
            "all partners are entered, two or more have a vote, and each has as many votes as any other",
        ),
        Text("podano dokument założycielski", "a founding document is named"),
        aliases=("równość", "zasada równości praw"),
    ),
    "no_mere_executor": Words(
        Text(
            "Żaden partner „nie może zostać zredukowany jedynie do roli wykonawcy decyzji innego”. Kto ma wykonywać, "
            "powinien wcześniej planować lub projektować.",
            "No partner may be reduced to carrying out another's decisions. Whoever is to deliver should have "
            "planned or designed.",
        ),
        Text(
            "co najmniej pięć wspólnych projektów ma opisane etapy wszystkich uczestników i w każdym wszyscy planowali "
            "lub projektowali",
            "five joint projects or more describe the stages of all participants, and in each all planned or designed",
        ),
        Text(
            "zapisano, kiedy uczestnicy uzgodnili koncepcję projektu",
            "it is recorded when participants agreed on a concept",
        ),
        aliases=("rola wykonawcy", "wykonawca"),
    ),
    "voluntary_membership": Words(
        Text(
            "Do partnerstwa przystępuje się z własnej woli i można z niego wystąpić. Ani polecenie służbowe, ani "
            "obowiązek ustawowy nie są podstawą dobrowolnego członkostwa.",
            "One joins of one's own will and may leave. Neither an order nor a statutory duty is a ground of "
            "voluntary membership.",
        ),
        Text(
            "wpisano wszystkich partnerów, jest ich co najmniej dwóch i każdy należy na podstawie deklaracji, umowy "
            "lub uchwały",
            "all partners are entered, there are two or more, and each belongs by declaration, agreement or resolution",
        ),
        Text("przy członkostwach podano dowody przystąpienia", "memberships name proofs of accession"),
        aliases=("dobrowolność",),
    ),
    "joint_problem_solving": Words(
        Text(
            "Problemy rozwiązuje się razem: na spotkaniach i w projektach. Zaangażowanie partnerów widać nie w "
            "deklaracjach, lecz w obecności i pracy.",
            "Problems are solved together, at meetings and in projects. Engagement shows not in declarations but in "
            "presence and work.",
        ),
        Text(
            "w ostatnich 12 miesiącach odbyły się spotkania, średnia obecność na zgromadzeniach wyniosła co najmniej "
            "połowę, a w projektach uczestniczyła co najmniej połowa partnerów (gdy jest ich mniej niż pięciu – "
            "wszyscy); z tych faktów liczą się te, które podano, lecz same spotkania nie wystarczą, a udziały podaje "
            "się tylko wtedy, gdy wpisano wszystkich partnerów",
            "in the last 12 months meetings were held, attendance at assemblies was at least half on average, and at "
            "least half of the partners took part in projects (all of fewer than five); of these facts, those that "
            "are recorded count, but meetings alone do not suffice, and shares are given only where all partners are "
            "entered",
        ),
        Text("spotkania mają protokoły lub notatki", "meetings have minutes"),
        aliases=("zaangażowanie", "zaangażowanie partnerów"),
    ),
    "openness": Words(
        Text(
            "Partnerstwo można rozszerzyć: kto podziela cele, może się zgłosić na znanych wszystkim zasadach.",
            "A partnership can grow: whoever shares its goals may apply by rules that all know.",
        ),
        Text(
            "partnerstwo jest otwarte, po założeniu ktoś do niego przystąpił, a każda odmowa ma uzasadnienie",
            "the partnership is open, somebody joined after the founding, and every refusal has a reason",
        ),
        Text("opisano zasady przystąpienia", "the rules of accession are described"),
        aliases=("otwartość", "otwartość na rozszerzenie partnerstwa"),
    ),
    "follow_through": Words(
        Text(
            "Partnerzy robią to, na co się umówili, i w terminie, na który się umówili.",
            "Partners do what they agreed on, and by the date they agreed on.",
        ),
        Text(
            "wszystkie ustalenia, których termin minął, wykonano, co najmniej połowę z nich w terminie (gdy jest ich "
            "mniej niż pięć – wszystkie)",
            "all decisions past their date were carried out, at least half of them on time (all of fewer than five)",
        ),
        Text("rada dostała sprawozdanie", "the council got a report"),
        aliases=("konsekwencja", "konsekwencja w realizacji działań"),
    ),
    "honesty_and_trust": Words(
        Text(
            "Partnerzy są wobec siebie uczciwi, rozliczają się z pieniędzy i rozwiązują spory. Samego zaufania nie "
            "widać w plikach; mówią o nim tylko partnerzy.",
            "Partners are honest with each other, account for money and settle conflicts. Trust itself does not show "
            "in files; only the partners can speak of it.",
        ),
        Text(
            "zakończone projekty z finansowaniem podają wszystkie wydatki, a zapisane spory zostały zakończone (z tych "
            "faktów liczą się te, które podano)",
            "completed projects with funding state all their spending, and recorded conflicts are settled (of these "
            "facts, those that are recorded count)",
        ),
        Text(
            "podano adres opublikowanego dokumentu, sprawozdania w BIP, protokołu albo zasad przystąpienia",
            "the address of a published document, a report in the bulletin, minutes or rules of accession is given",
        ),
        aliases=("uczciwość", "zaufanie", "trust"),
    ),
    "beside_local_authority": Words(
        Text(
            "Partnerstwo nie zastępuje władzy lokalnej, ale z nią współpracuje: doradza i opiniuje, a decyzje "
            "władcze zostawia radzie i wójtowi.",
            "A partnership does not take the place of local authority but works with it: it advises, and leaves acts "
            "of authority to the council and the mayor.",
        ),
        Text(
            "wśród partnerów jest samorząd lub jego jednostka i żadne ustalenie nie jest rozstrzygnięciem władczym",
            "a local government or a unit of one is a partner, and no decision is an act of public authority",
        ),
        Text(
            "podano uchwałę rady w sprawie sprawozdania albo strategię, której partnerstwo służy",
            "a council resolution on a report, or the strategy that the partnership serves, is named",
        ),
        aliases=("nie zastępuje władzy lokalnej",),
    ),
    "absorption_of_funds": Words(
        Text(
            "Razem można pozyskać więcej: partnerstwo ułatwia sięganie po fundusze strukturalne, szczególnie EFS.",
            "Together one can raise more: a partnership makes structural funds easier to reach, the ESF above all.",
        ),
        Text(
            "wspólne projekty mają przyznane środki, w tym z funduszy UE",
            "joint projects were awarded money, some of it from EU funds",
        ),
        Text("podano umowy o dofinansowanie", "grant agreements are named"),
        aliases=("absorpcja środków", "pozyskiwanie funduszy"),
    ),
    "civic_activation": Words(
        Text(
            "Partnerstwo uaktywnia obywateli: sami uczestniczą w procesie zmian, a nie tylko z nich korzystają.",
            "A partnership activates citizens: they take part in bringing about change and do not merely benefit "
            "from it.",
        ),
        Text(
            "co najmniej w jednym projekcie uczestniczy partner, który reprezentuje społeczność lokalną",
            "a partner that speaks for the local community takes part in at least one project",
        ),
        aliases=("aktywizacja obywateli",),
    ),
    "real_cooperation": Words(
        Text(
            "Potrzebni są partnerzy zainteresowani współpracą „rzeczywistą i efektywną – a nie tylko deklaratywną i "
            "efektowną”.",
            "Partners are needed who want real and effective cooperation, not merely declared and showy.",
        ),
        Text(
            "wpisano wszystkich partnerów, co najmniej dwóch należy rok lub dłużej i każdy z nich w ostatnich 24 "
            "miesiącach był na spotkaniu tego partnerstwa, w jego projekcie albo odpowiadał za jego ustalenie",
            "all partners are entered, two or more have belonged for a year, and in the last 24 months each of these "
            "came to a meeting of this partnership, took part in a project of it or answered for a decision",
        ),
        aliases=("rzeczywista współpraca",),
    ),
    "social_participation": Words(
        Text(
            "W pracach uczestniczą trzy sektory i pięć środowisk: społeczność lokalna, organizacje społeczne, "
            "podmioty zatrudnienia socjalnego, biznes i lokalny samorząd.",
            "Three sectors and five constituencies take part: the local community, social organisations, social "
            "employment entities, business and local government.",
        ),
        Text(
            "wpisano wszystkich partnerów, wśród tych z prawem głosu są wszystkie trzy sektory, a żadnego z pięciu "
            "środowisk nie brakuje",
            "all partners are entered, all three sectors are among those with a vote, and none of the five "
            "constituencies is missing",
        ),
        aliases=("udział trzech sektorów", "pięć środowisk"),
    ),
    "diversity": Words(
        Text(
            "Partnerstwo to platforma współpracy różnorodnych partnerów. Różnorodność oblicza się według sektorów "
            "partnerów z prawem głosu.",
            "A partnership is a platform of different partners. Diversity is counted over the sectors of partners with "
            "a vote.",
        ),
        Text(
            "wpisano wszystkich partnerów, z prawem głosu jest ich co najmniej pięciu i są wśród nich wszystkie trzy "
            "sektory",
            "all partners are entered, five or more have a vote, and all three sectors are among them",
        ),
        aliases=("różnorodność", "różnorodność partnerów"),
    ),
    "systematic": Words(
        Text(
            "Partnerzy współpracują systematycznie, a nie od czasu do czasu. Widać to po odstępach między spotkaniami.",
            "Partners work together steadily, not now and then. It shows in the time between meetings.",
        ),
        Text(
            "w ostatnich 24 miesiącach były co najmniej dwa spotkania, a żadna przerwa w tym czasie, także przed "
            "pierwszym z nich i po ostatnim, nie była dłuższa niż rok",
            "there were two meetings or more in the last 24 months, and no break in that time, those before the first "
            "and after the last included, was longer than a year",
        ),
        aliases=("systematyczność", "systematycznie"),
    ),
    "lasting": Words(
        Text(
            "Partnerstwo lokalne trwa po zakończeniu projektu i podejmuje kolejne zadania.",
            "A local partnership goes on after a project ends and takes up further tasks.",
        ),
        Text(
            "istnieje co najmniej 24 miesiące, a po zakończeniu pierwszego projektu były spotkania lub nowe projekty "
            "(z tych faktów liczą się te, które podano)",
            "it has existed for 24 months or longer, and after its first project ended there were meetings or new "
            "projects (of these facts, those that are recorded count)",
        ),
        aliases=("trwałość", "trwale"),
    ),
    "innovative": Words(
        Text(
            "Partnerzy używają innowacyjnych metod i środków. Z liczb nie wynika, czy coś jest nowe, więc dane tego "
            "nie potwierdzą; można to opisać.",
            "Partners use innovative methods and means. Numbers cannot tell what is new, so data confirm nothing here; "
            "it can be described.",
        ),
        documented=Text("projekty opisują nowe metody", "projects describe new methods"),
        aliases=("innowacyjność",),
    ),
    "definite_action": Words(
        Text(
            "Definicja mówi o określonych działaniach: takich, które mają cel, początek i koniec.",
            "The definition speaks of definite action: one that has a goal, a beginning and an end.",
        ),
        Text(
            "jest co najmniej pięć projektów i każdy ma cel oraz daty rozpoczęcia i zakończenia",
            "there are five projects or more, and each has a goal, a beginning and an end",
        ),
        aliases=("działania",),
    ),
    "local_purpose": Words(
        Text(
            "Celem jest rozwój lokalnego środowiska społeczno-gospodarczego i budowa tożsamości lokalnej.",
            "The purpose is to develop the local society and economy and to build local identity.",
        ),
        Text(
            "wśród celów jest rozwój lokalny i tożsamość lokalna, a jakiś projekt realizuje cele partnerstwa",
            "local development and local identity are among the goals, and a project serves the partnership's goals",
        ),
        Text("podano strategię, której partnerstwo służy", "the strategy that the partnership serves is named"),
        aliases=("rozwój lokalny", "local development"),
    ),
    "subsidiarity": Words(
        Text(
            "Zadanie powinien wykonywać ten, kto jest najbliżej ludzi i umie je wykonać; władza wspiera, zamiast "
            "wyręczać.",
            "A task belongs to whoever is closest to people and able to do it; authority supports rather than "
            "replaces.",
        ),
        Text(
            "jest co najmniej pięć projektów z partnerem wiodącym i co najmniej połowę prowadzą partnerzy spoza "
            "sektora publicznego",
            "five projects or more have a lead, and partners outside the public sector lead at least half",
        ),
        aliases=("zasada pomocniczości",),
    ),
    "sovereignty": Words(
        Text(
            "Strony są od siebie niezależne: nikt nie rządzi innym partnerem i każdy może odejść.",
            "The parties are independent: none rules another, and each may leave.",
        ),
        Text(
            "wpisano wszystkich partnerów, prawo głosu mają co najmniej dwa niezależne podmioty i żaden z nich, razem "
            "z jednostkami, które prowadzi, nie ma większości głosów",
            "all partners are entered, two independent entities or more have a vote, and none of them, with the units "
            "it runs, has a majority of votes",
        ),
        Text("opisano zasady wystąpienia", "the rules of leaving are described"),
        aliases=("suwerenność", "zasada suwerenności stron"),
    ),
    "partnership": Words(
        Text(
            "Strony razem określają problemy, szukają rozwiązań i wykonują zadania, na równych prawach.",
            "The parties name problems, look for solutions and carry out tasks together, with equal rights.",
        ),
        Text(
            "jest co najmniej pięć projektów i w każdym uczestniczy co najmniej dwóch partnerów",
            "there are five projects or more, each with two partners or more",
        ),
        Text("projekty mają podpisane umowy partnerskie", "projects have signed agreements"),
        aliases=("zasada partnerstwa",),
    ),
    "effectiveness": Words(
        Text(
            "Pieniądze i praca mają dać to, co zaplanowano.",
            "Money and work are to bring what was planned.",
        ),
        Text(
            "każdy wskaźnik zakończonych projektów, dla którego podano cel i wynik, osiągnięto co najmniej w 80 %",
            "every indicator of completed projects that states a target and a result was reached to at least 80%",
        ),
        aliases=("zasada efektywności",),
    ),
    "transparency": Words(
        Text(
            "Każdy może się dowiedzieć, co partnerstwo robi, za ile i z jakim skutkiem.",
            "Anyone can find out what the partnership does, at what cost and with what effect.",
        ),
        Text(
            "każde wpisane sprawozdanie, którego termin już minął, trafiło do rady do 31 maja",
            "every report entered whose date has passed reached the council by 31 May",
        ),
        Text(
            "podano adres opublikowanego dokumentu, sprawozdania w BIP, protokołu albo zasad przystąpienia",
            "the address of a published document, a report in the bulletin, minutes or rules of accession is given",
        ),
        aliases=("zasada jawności",),
    ),
    "fair_competition": Words(
        Text(
            "Te same reguły dla wszystkich, także przy wyborze partnerów do projektu z pieniędzy publicznych.",
            "The same rules for all, also when partners for a publicly funded project are chosen.",
        ),
        Text(
            "w każdym projekcie unijnym, w którym instytucja publiczna wybierała partnerów spoza sektora "
            "publicznego, był otwarty nabór trwający co najmniej 21 dni",
            "every EU project in which a public lead chose partners outside the public sector had an open call of at "
            "least 21 days",
        ),
        Text("podano, gdzie ogłoszono nabór partnerów", "it is said where the call for partners was published"),
        aliases=("zasada uczciwej konkurencji",),
    ),
    "equal_opportunities": Words(
        Text(
            "Nikogo nie wyklucza się z powodu niepełnosprawności, płci, wieku, miejsca zamieszkania czy przekonań. "
            "Liczby z rejestru tego nie pokażą; można wskazać dokument albo ocenić się samemu.",
            "Nobody is shut out for a disability, sex, age, place of living or belief. The registry's numbers cannot "
            "show it; a document may be named, or the partners may assess themselves.",
        ),
        documented=Text(
            "wśród dokumentów partnerstwa lub projektów jest taki, którego tytuł mówi o dostępności lub równości szans",
            "the title of a document of the partnership or its projects speaks of accessibility or equal opportunities",
        ),
        aliases=("zasada równości szans",),
    ),
}
"""Key of a principle → its words."""
