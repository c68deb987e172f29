"""Numbers and personal data: what a file should hold and what never."""

from __future__ import annotations

from partnerstwo.glossary.term import See, Term
from partnerstwo.language.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        "terc",
        Text("kod TERC", "TERC code"),
        Text(
            "Urzędowy numer jednostki podziału kraju: 7 cyfr dla gminy (ostatnia mówi, czy miejska, wiejska, czy "
            "miejsko-wiejska), 4 dla powiatu, 2 dla województwa. Zapisuje się go z zerem na początku, jeśli kod od "
            "niego się zaczyna; cudzysłów nie jest potrzebny.",
            "The official number of a territorial unit: 7 digits for a commune (the last says whether urban, rural or "
            "mixed), 4 for a county, 2 for a voivodeship. It is written with its leading zero, if it has one; no "
            "quotes are needed.",
        ),
        Text("rejestr TERYT Głównego Urzędu Statystycznego", "the TERYT register of Statistics Poland"),
        aliases=("TERC", "TERYT", "kod terytorialny"),
        see=See(rules=("I04", "I06"), words=("area",)),
    ),
    Term(
        "nip",
        Text("numer identyfikacji podatkowej (NIP)", "tax identification number (NIP)"),
        Text(
            "Dziesięć cyfr, z których ostatnia jest kontrolna. Jednostki gminy mogą używać NIP-u gminy; w innych "
            "wypadkach ten sam NIP u dwóch partnerów to zwykle pomyłka. Osoba fizyczna bez firmy nie podaje NIP-u.",
            "Ten digits, the last of them for checking. Units of a commune may use the commune's NIP; otherwise the "
            "same NIP on two partners is usually a slip. A natural person without a business gives none.",
        ),
        Text(
            "algorytm cyfry kontrolnej NIP; wspólny NIP gminy i jednostek do sprawdzenia",
            "the NIP checksum; the shared NIP of communes is to be checked",
        ),
        aliases=("NIP", "numer NIP"),
        see=See(rules=("I01", "I06", "I07"), words=("nip",), terms=("jednostka",)),
    ),
    Term(
        "regon",
        Text("numer REGON", "REGON number"),
        Text(
            "Numer w rejestrze podmiotów gospodarki narodowej: 9 cyfr, a dla jednostki lokalnej 14. Ma cyfrę "
            "kontrolną i należy tylko do jednego podmiotu.",
            "The number in the register of entities of the national economy: 9 digits, or 14 for a local unit. It has "
            "a check digit and belongs to one entity only.",
        ),
        Text("algorytm cyfry kontrolnej REGON", "the REGON checksum"),
        aliases=("REGON",),
        see=See(rules=("I02", "I06", "I07"), words=("regon",)),
    ),
    Term(
        "krs",
        Text("numer KRS", "KRS number"),
        Text(
            "Numer w Krajowym Rejestrze Sądowym: 10 cyfr z zerami na początku. Mają go stowarzyszenia, fundacje, "
            "spółki i spółdzielnie; nie mają gminy, parafie, koła gospodyń wiejskich ani jednoosobowe firmy.",
            "The number in the National Court Register: 10 digits with leading zeros. Associations, foundations, "
            "companies and cooperatives have one; communes, parishes, farmers' wives' associations and sole traders "
            "have none.",
        ),
        Text(
            "Krajowy Rejestr Sądowy (wyjątki do sprawdzenia)", "the National Court Register (exceptions to be checked)"
        ),
        aliases=("KRS", "Krajowy Rejestr Sądowy", "National Court Register"),
        see=See(rules=("I03", "I06", "I07", "I08"), words=("krs",)),
    ),
    Term(
        "rspo",
        Text("numer RSPO", "RSPO number"),
        Text(
            "Numer szkoły lub placówki w Rejestrze Szkół i Placówek Oświatowych. Składa się z samych cyfr i nie ma "
            "cyfry kontrolnej.",
            "The number of a school in the register of schools and educational institutions. It is made of digits "
            "only and has no check digit.",
        ),
        Text(
            "Rejestr Szkół i Placówek Oświatowych (długość numeru do sprawdzenia)",
            "the register of schools and educational institutions (length to be checked)",
        ),
        aliases=("RSPO", "rejestr szkół"),
        see=See(rules=("I05", "I06"), words=("rspo",)),
    ),
    Term(
        "pesel",
        Text("PESEL – dlaczego nigdy", "PESEL: why never"),
        Text(
            "Numer PESEL nie jest w rejestrze do niczego potrzebny, a raz zapisany zostaje w historii plików na "
            "zawsze. Program szuka go wszędzie, także w komentarzach, i zgłasza błąd, nie powtarzając samego numeru. "
            "Trzeba go usunąć również z historii git.",
            "A person's PESEL number is of no use in the registry and, once written, stays in the history of the "
            "files for ever. The program looks for it everywhere, comments included, and reports an error without "
            "repeating the number. It has to be removed from the git history, too.",
        ),
        Text(
            "RODO, art. 5 ust. 1 lit. c: minimalizacja danych (do sprawdzenia)",
            "GDPR, art. 5 par. 1 point c: data minimisation (to be checked)",
        ),
        aliases=("PESEL", "numer PESEL"),
        see=See(rules=("D01",), terms=("rodo",)),
    ),
    Term(
        "rodo",
        Text("ochrona danych osobowych (RODO)", "protection of personal data (GDPR)"),
        Text(
            "Rejestr opisuje organizacje, nie ludzi. Kontakt to sekretariat lub wydział, nie prywatny adres; nie "
            "wpisuje się nazwisk uczestników, telefonów prywatnych ani list obecności. Osoba fizyczna może być "
            "partnerem, jeśli jest podstawa, aby ujawnić jej dane; historii plików nie da się w praktyce wymazać.",
            "The registry describes organisations, not people. A contact is an office, not a private address; no "
            "participants' names, private phones or attendance lists are entered. A natural person may be a partner "
            "if there is a basis for saying so; the history of files cannot be erased in practice.",
        ),
        Text("rozporządzenie (UE) 2016/679 (do sprawdzenia)", "Regulation (EU) 2016/679 (to be checked)"),
        aliases=("RODO", "GDPR", "dane osobowe", "ochrona danych", "personal data"),
        see=See(rules=("D01", "D02", "D03", "D04"), words=("contact", "individual"), terms=("pesel",)),
    ),
    Term(
        "przeglad",
        Text("przegląd wpisu", "review of a record"),
        Text(
            "Data, kiedy ktoś ostatnio sprawdził, że wpis jest wciąż prawdziwy, choćby nic nie zmienił. Kto jej nie "
            "wpisuje, nie otrzymuje przypomnień.",
            "The date when somebody last checked that a record is still true, even without changing a thing. Whoever "
            "enters none gets no reminders.",
        ),
        Text(
            "praktyka rejestru partnerstw ONZ: wpis starszy niż rok wymaga uwagi",
            "practice of the UN registry of partnerships: a record older than a year needs attention",
        ),
        aliases=("ostatni przegląd", "reviewed"),
        see=See(rules=("A02",), words=("reviewed",)),
    ),
    Term(
        "data-niepelna",
        Text("data niepełna", "partial date"),
        Text(
            "Wolno wpisać sam rok lub miesiąc, jeśli dnia nie znamy: 2016 albo 2016-04. Jako początek znaczy pierwszy "
            "dzień, jako koniec – ostatni, więc „until: 2026” obowiązuje przez cały 2026 rok.",
            "A year or a month alone will do where the day is not known: 2016 or 2016-04. As a beginning it means its "
            "first day, as an end its last, so “until: 2026” holds through the whole of 2026.",
        ),
        Text("standard Popolo; zapis dat według ISO 8601", "the Popolo standard; dates as in ISO 8601"),
        aliases=("daty", "dates", "niepełna data"),
        see=See(rules=("F05", "F09", "Y12"), words=("since", "until", "start", "end")),
    ),
)
