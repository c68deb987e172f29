"""How the program speaks: findings, states of principles, what may be waived."""

from __future__ import annotations

from partnerstwo.glossary.term import See, Term
from partnerstwo.language.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        "wynik",
        Text("błąd, ostrzeżenie, uwaga", "error, warning, notice"),
        Text(
            "Trzy poziomy wyników. Błąd trzeba poprawić, bo dane są złe albo złamano zasadę; kończy on sprawdzanie "
            "kodem 1. Ostrzeżenie wymaga decyzji człowieka, a uwaga jest tylko wskazówką i pokazuje ją opcja "
            "--notices.",
            "Three levels of findings. An error has to be mended, for the data are wrong or a principle is broken; it "
            "ends the check with code 1. A warning calls for a person's decision; a notice is only a hint, shown with "
            "--notices.",
        ),
        Text("katalog reguł tego programu", "the rules of this program"),
        aliases=(
            "poziom",
            "severity",
            "błąd",
            "ostrzeżenie",
            "uwaga",
            "error",
            "warning",
            "notice",
            "wynik",
            "finding",
        ),
        see=See(terms=("odstepstwo", "wyciszenie", "regula")),
    ),
    Term(
        "regula",
        Text("reguła", "rule"),
        Text(
            "Jedna rzecz, którą program sprawdza. Ma stały kod, na przykład S01: litera mówi, czego reguła dotyczy, "
            "a raz nadany kod nigdy nie przechodzi na inną. Każda reguła mówi, co jest nie tak, dlaczego to ważne, "
            "co zrobić i z czego ona wynika.",
            "One thing that the program checks. It has a lasting code, such as S01: the letter says what it is about, "
            "and no code is ever given to another rule. Each says what is wrong, why it matters, what to do and where "
            "it comes from.",
        ),
        Text("katalog reguł tego programu", "the rules of this program"),
        aliases=("kod reguły", "reguły", "rules", "rule code"),
        see=See(terms=("wynik", "progi")),
    ),
    Term(
        "progi",
        Text("progi reguł", "limits of rules"),
        Text(
            "Liczby, od których reguła zaczyna działać, na przykład liczba miesięcy bez spotkania. Własne progi "
            "wpisuje się w pliku registry.yaml, w polu „thresholds”.",
            "The numbers from which a rule speaks, such as the months without a meeting. A registry may set its own "
            "in registry.yaml, under “thresholds”.",
        ),
        Text("katalog reguł tego programu", "the rules of this program"),
        aliases=("próg", "progi", "limits"),
        see=See(rules=("W05",), words=("thresholds",), terms=("regula",)),
    ),
    Term(
        "odstepstwo",
        Text("odstępstwo od reguły", "waiver of a rule"),
        Text(
            "Świadoma zgoda prowadzącego rejestr na to, że jakaś reguła nie obowiązuje – w całym rejestrze albo dla "
            "jednego wpisu – z uzasadnieniem i najlepiej z terminem. Sprawozdanie i tak je wymienia, bo odstępstwo "
            "nie oznacza, że zasady przestrzegano.",
            "A conscious decision of the registry's owner that a rule shall not hold, in the whole registry or for "
            "one record, with a reason and preferably an end date. The report names it all the same: a waiver does "
            "not mean that the principle was observed.",
        ),
        Text("katalog reguł tego programu", "the rules of this program"),
        aliases=("odstępstwo", "waiver", "odstępstwa"),
        see=See(rules=("W01", "W02", "W03", "W04"), words=("waivers",), terms=("wyciszenie",)),
    ),
    Term(
        "wyciszenie",
        Text("wyciszenie w pliku", "suppression in a file"),
        Text(
            "Komentarz przy wierszu pliku, na przykład „# partnerstwo: ignore[Z05] uzasadnienie”, który mówi, że "
            "wynik reguły w tym miejscu jest znany i dlaczego. Działa tylko w tym miejscu. Wyciszenie bez "
            "uzasadnienia jest błędem, a takie, które niczego nie wycisza, zostaje zgłoszone.",
            "A comment at a line of a file, such as “# partnerstwo: ignore[Z05] reason”, that says a rule's finding "
            "there is known, and why. It works only where it stands. One without a reason is an error, and one that "
            "suppresses nothing is reported.",
        ),
        Text("katalog reguł tego programu", "the rules of this program"),
        aliases=("wyciszenie", "suppression"),
        see=See(rules=("W01", "W03", "W04"), terms=("odstepstwo",)),
    ),
    Term(
        "trzy-stany-zasady",
        Text("stany zasady", "states of a principle"),
        Text(
            "Program nigdy nie pisze „zasada spełniona”. Podaje, co o niej wiadomo: czy jest potwierdzona danymi, "
            "udokumentowana, oceniona przez samych partnerów, czy nie ma o niej danych. Stany mogą wystąpić obok "
            "siebie, a żaden nie zastępuje innego.",
            "The program never writes that a principle is kept. It says what is known of it: whether it is confirmed "
            "by data, documented, assessed by the partners themselves, or whether there are no data. States may stand "
            "side by side, and none replaces another.",
        ),
        Text(
            "zasady ze slajdów 12–14 i 16 oraz to, co da się o nich powiedzieć z danych",
            "the principles of slides 12–14 and 16, and what data can say of them",
        ),
        aliases=("trzy stany zasady", "three states of a principle", "stan zasady"),
        see=See(terms=("potwierdzone-danymi", "udokumentowane", "ocena-wspolpracy", "brak-danych")),
    ),
    Term(
        "potwierdzone-danymi",
        Text("potwierdzone danymi", "confirmed by data"),
        Text(
            "Zasadę pokazują liczby z rejestru: są fakty, każdy z nich za nią przemawia i żadna reguła nie zgłasza "
            "jej naruszenia. Sam brak zastrzeżeń nie wystarcza. Gdy przypadków jest mniej niż pięć, udziały niczego "
            "nie potwierdzają.",
            "The registry's numbers show the principle: there are facts, each speaks for it, and no rule reports a "
            "breach. That no rule complains is not enough. With fewer than five cases shares confirm nothing.",
        ),
        Text(
            "zasada tego programu: niczego nie ogłasza się bez danych",
            "this program's principle: nothing is claimed without data",
        ),
        see=See(terms=("trzy-stany-zasady", "za-malo-danych")),
    ),
    Term(
        "udokumentowane",
        Text("udokumentowane", "documented"),
        Text(
            "Rejestr wskazuje dokument albo spisane zasady, które stoją za zasadą: umowę, protokół, uchwałę, adres w "
            "BIP. To mówi, że coś zapisano, a nie, że tak się dzieje.",
            "The registry names a document or written rules behind the principle: an agreement, minutes, a "
            "resolution, an address in the bulletin. It says that something was put in writing, not that it happens.",
        ),
        Text(
            "zasada tego programu: dowód ma datę lub znak", "this program's principle: evidence has a date or a number"
        ),
        see=See(terms=("trzy-stany-zasady",)),
    ),
    Term(
        "brak-danych",
        Text("brak danych", "no data"),
        Text(
            "O zasadzie nic w rejestrze nie ma. To nie jest naruszenie, tylko puste miejsce, które można uzupełnić.",
            "The registry says nothing about the principle. That is no breach, only a blank that can be filled.",
        ),
        Text("zasada tego programu: brak danych to nie naruszenie", "this program's principle: no data is no breach"),
        see=See(terms=("trzy-stany-zasady",)),
    ),
    Term(
        "za-malo-danych",
        Text("za mało danych", "too few data"),
        Text(
            "Udziałów i średnich program nie podaje, gdy przypadków jest mniej niż pięć: „25 %” z czterech partnerów "
            "mówiłoby więcej, niż wiadomo, a mogłoby wskazać jednego z nich.",
            "The program gives no shares or means of fewer than five cases: “25%” of four partners would say more "
            "than is known, and might point at one of them.",
        ),
        Text(
            "praktyka statystyki publicznej: małych liczebności się nie publikuje",
            "practice of public statistics: small counts are not published",
        ),
        see=See(terms=("potwierdzone-danymi",)),
    ),
    Term(
        "wersja-wewnetrzna",
        Text("wersja wewnętrzna sprawozdania", "internal version of the report"),
        Text(
            "Sprawozdanie dla rady jest publiczne, więc słabości podaje w liczbach, bez wskazywania, o kogo chodzi. "
            "Opcja --internal wymienia partnerów z nazwy; taka wersja służy rozmowie w partnerstwie i nie jest do "
            "publikacji.",
            "The report for the council is public, so it gives weaknesses as numbers, without pointing at anyone. The "
            "option --internal names the partners; that version serves talks within the partnership and is not for "
            "publication.",
        ),
        Text(
            "zasada tego programu: dokument publiczny nikogo nie zawstydza",
            "this program's principle: a public paper shames nobody",
        ),
        aliases=("wersja wewnętrzna", "internal"),
        see=See(terms=("sprawozdanie-31-maja",)),
    ),
    Term(
        "stan-na-dzien",
        Text("stan na dzień", "as of a day"),
        Text(
            "Skład, terminy i aktywność program ocenia według stanu na wskazany dzień, domyślnie na dzisiejszy; inny "
            "podaje się w opcji --on. Członka, który odszedł, nie usuwa się z pliku, tylko wpisuje mu datę „until”, "
            "aby dało się odtworzyć stan z każdego dnia.",
            "Composition, terms and activity are judged as of a day, by default today; --on names another. A member "
            "who left is not deleted but gets an “until” date, so that the state of any day can be told again.",
        ),
        Text(
            "zasada tego programu: te same dane i ten sam dzień dają ten sam wynik",
            "this program's principle: the same data and day give the same result",
        ),
        aliases=("na dzień",),
        see=See(words=("since", "until")),
    ),
)
