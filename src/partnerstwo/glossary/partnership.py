"""What a local partnership is, of what kinds, and by which documents it lives."""

from __future__ import annotations

from partnerstwo.glossary.term import See, Term
from partnerstwo.language.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        "partnerstwo-lokalne",
        Text("partnerstwo lokalne (koordynujące)", "local partnership (coordinating)"),
        Text(
            "Platforma współpracy różnych partnerów, którzy wspólnie, systematycznie i trwale planują, projektują, "
            "wdrażają i realizują działania na rzecz rozwoju lokalnego i tożsamości mieszkańców. Trwa dłużej niż "
            "pojedynczy projekt: gdy jeden się kończy, podejmuje następne zadania. Dla konkretnych projektów "
            "partnerzy zawiązują w jego ramach partnerstwa projektowe.",
            "A platform on which different partners together, steadily and lastingly plan, design, implement and "
            "deliver what develops a place and the identity of its people. It outlives any single project: when one "
            "ends, it takes up the next task. For particular projects its members form project partnerships within "
            "it.",
        ),
        Text("slajdy 3 i 15", "seed, slides 3 and 15"),
        aliases=("partnerstwo lokalne", "local partnership", "partnerstwo koordynujące"),
        see=See(
            rules=("A03", "A04", "S03"),
            words=("partnerships", "founded", "goals"),
            terms=("partnerstwo-projektowe", "partnerstwo-trojsektorowe", "obszar-modelu"),
        ),
    ),
    Term(
        "partnerstwo-projektowe",
        Text("partnerstwo projektowe (wykonawcze)", "project partnership (executive)"),
        Text(
            "Partnerstwo powołane odrębną umową na potrzeby jednego projektu. Jest krótkotrwałe i zadaniowe, a po "
            "zakończeniu działań zostaje rozwiązane. Może działać samodzielnie albo w ramach partnerstwa lokalnego.",
            "A partnership founded by an agreement of its own for one project. It is short and bound to its task, and "
            "is dissolved when the work is done. It may stand alone or within a local partnership.",
        ),
        Text("slajd 15", "seed, slide 15"),
        aliases=("partnerstwo projektowe", "project partnership", "partnerstwo wykonawcze", "projekt partnerski"),
        see=See(
            rules=("P01", "P03", "P07", "P08"),
            words=("projects", "agreement", "partnership"),
            terms=("umowa-partnerska", "stan-partnerstwa-projektowego", "partner-wiodacy"),
        ),
    ),
    Term(
        "stan-partnerstwa-projektowego",
        Text("stan partnerstwa projektowego", "state of a project partnership"),
        Text(
            "Program sam ustala, czy partnerstwo projektowe jest planowane, działa, jest do rozwiązania czy "
            "rozwiązane. „Do rozwiązania” znaczy, że projekt się skończył, a podpisana umowa partnerska nie ma daty "
            "rozwiązania ani końca obowiązywania. Wystarczy wpisać jedną z tych dat.",
            "The program works out whether a project partnership is planned, running, to be dissolved or dissolved. "
            "“To be dissolved” means that the project is over while its signed agreement has neither a date of "
            "dissolution nor a last day. Entering one of these dates is enough.",
        ),
        Text(
            "slajd 15: partnerstwo projektowe ulega rozwiązaniu po zakończeniu działań",
            "seed, slide 15: a project partnership is dissolved when its work is done",
        ),
        aliases=(
            "planowane",
            "planned",
            "działa",
            "running",
            "do rozwiązania",
            "to be dissolved",
            "rozwiązane",
            "dissolved",
        ),
        see=See(rules=("P07",), words=("dissolved", "until", "status"), terms=("partnerstwo-projektowe",)),
    ),
    Term(
        "partnerstwo-trojsektorowe",
        Text("partnerstwo trójsektorowe (międzysektorowe)", "tri-sector (cross-sector) partnership"),
        Text(
            "Partnerstwo, w którym spotykają się trzy sektory: publiczny, gospodarczy i pozarządowy. Program liczy "
            "partnerów z prawem głosu w dniu oceny; gdy któregoś sektora brakuje, zgłasza to jako błąd. Mieszkańcy są "
            "ważni, ale nie zastępują żadnego z trzech sektorów.",
            "A partnership in which three sectors meet: public, business and non-governmental. The program counts the "
            "partners with a vote on the day; a missing sector is an error. Residents matter, but fill none of the "
            "three.",
        ),
        Text("slajdy 10–12", "seed, slides 10–12"),
        aliases=(
            "partnerstwo trójsektorowe",
            "partnerstwo międzysektorowe",
            "tri-sector partnership",
            "cross-sector partnership",
            "trójsektorowe",
        ),
        see=See(
            rules=("S01", "S04", "S09"),
            words=("declared_type", "public_private_social"),
            principles=("social_participation",),
            terms=(
                "partnerstwo-publiczno-prywatno-spoleczne",
                "sektor-publiczny",
                "sektor-gospodarczy",
                "sektor-pozarzadowy",
            ),
        ),
    ),
    Term(
        "partnerstwo-publiczno-prywatno-spoleczne",
        Text("partnerstwo publiczno-prywatno-społeczne", "public–private–social partnership"),
        Text(
            "Typ partnerstwa według składu: tworzą je jednostka administracji, przedstawiciel sektora komercyjnego i "
            "organizacja trzeciego sektora. To inna nazwa partnerstwa trójsektorowego i typ domyślny w rejestrze.",
            "A type by composition: a unit of administration, a representative of business and an organisation of the "
            "third sector. It is another name for a tri-sector partnership and the default type in the registry.",
        ),
        Text("slajd 10", "seed, slide 10"),
        see=See(
            rules=("S01", "S02"), words=("declared_type", "public_private_social"), terms=("partnerstwo-trojsektorowe",)
        ),
    ),
    Term(
        "partnerstwo-publiczno-spoleczne",
        Text("partnerstwo publiczno-społeczne", "public–social partnership"),
        Text(
            "Typ partnerstwa według składu: jednostka administracji i organizacja trzeciego sektora, bez biznesu. Kto "
            "świadomie wybiera ten typ, wpisuje go w polu „declared_type”; brak biznesu jest wtedy tylko "
            "ostrzeżeniem.",
            "A type by composition: a unit of administration and an organisation of the third sector, without "
            "business. Those who choose it on purpose write it in “declared_type”; the missing business is then only "
            "a warning.",
        ),
        Text("slajd 10", "seed, slide 10"),
        see=See(rules=("S01", "S02"), words=("declared_type", "public_social"), terms=("partnerstwo-trojsektorowe",)),
    ),
    Term(
        "partnerstwo-publiczno-prywatne",
        Text("partnerstwo publiczno-prywatne (typ według składu)", "public–private partnership (type by composition)"),
        Text(
            "Typ partnerstwa według składu: jednostka administracji i przedstawiciel biznesu, bez organizacji "
            "pozarządowych. Nie należy go mylić z partnerstwem publiczno-prywatnym w rozumieniu ustawy z 19 grudnia "
            "2008 r., czyli przedsięwzięciem opartym na podziale zadań i ryzyk, do którego partnera wybiera się w "
            "osobnej procedurze. Dlatego program nigdy nie nazywa tego typu „PPP”.",
            "A type by composition: a unit of administration and a representative of business, without "
            "non-governmental organisations. It is not the statutory PPP of the act of 19 December 2008, an "
            "undertaking with divided tasks and risks whose partner is chosen in a procedure of its own. That is why "
            "the program never calls this type “PPP”.",
        ),
        Text(
            "slajd 10; ustawa z 19 grudnia 2008 r. o partnerstwie publiczno-prywatnym (szczegóły do sprawdzenia)",
            "seed, slide 10; act of 19 December 2008 on public–private partnership (details to be checked)",
        ),
        aliases=("partnerstwo publiczno-prywatne", "public–private partnership", "PPP"),
        see=See(rules=("S02",), words=("declared_type", "public_private"), terms=("partnerstwo-trojsektorowe",)),
    ),
    Term(
        "bez-partnera-publicznego",
        Text("partnerstwo bez partnera publicznego", "partnership without a public partner"),
        Text(
            "Wynik obliczony ze składu: są co najmniej dwa sektory, ale wśród partnerów z prawem głosu nie ma "
            "publicznego. Taki skład nie mieści się w żadnym z trzech typów ze slajdu 10, bo w każdym uczestniczy "
            "administracja.",
            "What the composition says: two sectors or more, but no public partner among those with a vote. It is "
            "none of the three types of slide 10, all of which include the administration.",
        ),
        Text("slajd 10", "seed, slide 10"),
        aliases=("bez partnera publicznego", "no_public"),
        see=See(rules=("S01", "S06"), terms=("partnerstwo-trojsektorowe", "jst")),
    ),
    Term(
        "partnerstwo-jednosektorowe",
        Text("partnerstwo jednosektorowe", "single-sector partnership"),
        Text(
            "Wynik obliczony ze składu: wszyscy partnerzy z prawem głosu należą do jednego sektora. Tak bywa, gdy "
            "partnerstwo zawiążą same jednostki jednej gminy albo dwa stowarzyszenia.",
            "What the composition says: all partners with a vote belong to one sector. It happens when only units of "
            "one commune, or two associations, join hands.",
        ),
        Text("slajdy 10 i 11", "seed, slides 10 and 11"),
        aliases=("jednosektorowe", "single_sector"),
        see=See(rules=("S01", "S02"), terms=("partnerstwo-trojsektorowe",)),
    ),
    Term(
        "typ-deklarowany",
        Text("typ deklarowany a typ ze składu", "declared type and type by composition"),
        Text(
            "Partnerstwo deklaruje, z których sektorów chce się składać, a program oblicza, z których składa się "
            "naprawdę w danym dniu. Liczy się skład, nie nazwa: partnerstwo z „publiczno-społeczne” w nazwie może "
            "mieć wszystkie trzy sektory.",
            "A partnership declares which sectors it means to join; the program works out which it really joins on a "
            "day. The composition counts, not the name: one called “public–social” may well have all three sectors.",
        ),
        Text(
            "slajd 10; przykład: Lubelskie Partnerstwo Publiczno-Społeczne (slajd 26)",
            "seed, slide 10; for example Lubelskie Partnerstwo Publiczno-Społeczne (slide 26)",
        ),
        aliases=("typ partnerstwa", "partnership type", "typ ze składu"),
        see=See(rules=("S01", "S02", "S12"), words=("declared_type",), terms=("partnerstwo-trojsektorowe",)),
    ),
    Term(
        "deklaracja",
        Text("deklaracja przystąpienia", "declaration of accession"),
        Text(
            "Podpisane oświadczenie partnera, że z własnej woli przystępuje do partnerstwa. Zapisuje się je przy "
            "członkostwie: podstawę w polu „basis”, a znak pisma lub datę w polu „evidence”. To najprostszy dowód "
            "dobrowolności.",
            "A partner's signed statement that it joins of its own free will. It is recorded with the membership: the "
            "ground in “basis”, the file number or date in “evidence”. It is the simplest proof that membership is "
            "voluntary.",
        ),
        Text("slajd 13: dobrowolność uczestnictwa", "seed, slide 13: voluntary membership"),
        aliases=("deklaracja współpracy", "deklaracja członkostwa"),
        see=See(
            rules=("Z02a", "Z02b"), words=("basis", "evidence", "declaration"), principles=("voluntary_membership",)
        ),
    ),
    Term(
        "dokument-zalozycielski",
        Text("dokument założycielski", "founding document"),
        Text(
            "Umowa, deklaracja albo statut, od których partnerstwo się zaczęło. W rejestrze zapisuje się jego rodzaj, "
            "datę i znak; samego dokumentu się nie przechowuje.",
            "The agreement, declaration or statute a partnership began with. The registry records its kind, date and "
            "number, not the document itself.",
        ),
        Text(
            "slajd 15; praktyka: „umowa partnerska” partnerstwa „Bobolice bez barier” (2016)",
            "seed, slide 15; practice: the founding agreement of “Bobolice bez barier” (2016)",
        ),
        aliases=("akt założycielski", "porozumienie o partnerstwie"),
        see=See(rules=("Z14", "Z21"), words=("founding",), terms=("umowa-partnerska", "deklaracja")),
    ),
    Term(
        "glos",
        Text("prawo głosu", "right to vote"),
        Text(
            "Każdy członek ma jeden głos, jeśli nie wpisano inaczej; obserwator nie ma żadnego. Nierówna liczba "
            "głosów narusza zasadę równości praw. Skład i sektory liczy się po partnerach z prawem głosu.",
            "Each member has one vote unless another number is given; an observer has none. Unequal votes breach "
            "equal rights. Composition and sectors are counted over the partners with a vote.",
        ),
        Text("slajdy 12 i 13", "seed, slides 12 and 13"),
        aliases=("głos", "głosy"),
        see=See(rules=("Z01", "S09", "S11"), words=("votes", "observer"), principles=("equal_rights",)),
    ),
    Term(
        "przystapienie",
        Text("przystąpienie nowego partnera", "accession of a new partner"),
        Text(
            "Partnerstwo lokalne jest otwarte: kto podziela jego cele, może się zgłosić. Trzeba powiedzieć, że jest "
            "otwarte, jak się przystępuje i kto o tym decyduje; odmowa wymaga uzasadnienia.",
            "A local partnership is open: whoever shares its goals may apply. It has to say that it is open, how one "
            "joins and who decides; a refusal needs a reason.",
        ),
        Text("slajd 13: otwartość na rozszerzenie partnerstwa", "seed, slide 13: openness to new partners"),
        aliases=("przystąpienie", "zgłoszenie"),
        see=See(
            rules=("Z03", "Z04", "Z05", "Z07"),
            words=("openness", "applications"),
            principles=("openness",),
            terms=("wprowadzenie-nowego-partnera",),
        ),
    ),
)
