"""The one table of counted nouns."""

from __future__ import annotations

from partnerstwo.language.value import value


@value
class Noun:
    """Forms after 1, 2–4 and 5 or more in Polish; after 1 and any other number in English."""

    pl: tuple[str, str, str]
    en: tuple[str, str]


NOUNS: dict[str, Noun] = {
    "assessment": Noun(("ocena", "oceny", "ocen"), ("assessment", "assessments")),
    "character": Noun(("znak", "znaki", "znaków"), ("character", "characters")),
    "conflict": Noun(("spór", "spory", "sporów"), ("conflict", "conflicts")),
    "day": Noun(("dzień", "dni", "dni"), ("day", "days")),
    "day_loc": Noun(("dniu", "dniach", "dniach"), ("day", "days")),
    "decision": Noun(("ustalenie", "ustalenia", "ustaleń"), ("decision", "decisions")),
    "digit": Noun(("cyfra", "cyfry", "cyfr"), ("digit", "digits")),
    "digit_acc": Noun(("cyfrę", "cyfry", "cyfr"), ("digit", "digits")),
    "entry": Noun(("wpis", "wpisy", "wpisów"), ("entry", "entries")),
    "error": Noun(("błąd", "błędy", "błędów"), ("error", "errors")),
    "file": Noun(("plik", "pliki", "plików"), ("file", "files")),
    "file_loc": Noun(("innym pliku", "innych plikach", "innych plikach"), ("other file", "other files")),
    "finding": Noun(("uwaga", "uwagi", "uwag"), ("finding", "findings")),
    "goal": Noun(("cel", "cele", "celów"), ("goal", "goals")),
    "meeting": Noun(("spotkanie", "spotkania", "spotkań"), ("meeting", "meetings")),
    "member": Noun(("członek", "członkowie", "członków"), ("member", "members")),
    "mended_file_loc": Noun(("pliku", "plikach", "plikach"), ("file", "files")),
    "month": Noun(("miesiąc", "miesiące", "miesięcy"), ("month", "months")),
    "month_gen": Noun(("miesiąca", "miesięcy", "miesięcy"), ("month", "months")),
    "more_file": Noun(("inny plik", "inne pliki", "innych plików"), ("other file", "other files")),
    "notice": Noun(("uwaga", "uwagi", "uwag"), ("notice", "notices")),
    "organisation": Noun(("organizacja", "organizacje", "organizacji"), ("organisation", "organisations")),
    "participant": Noun(("uczestnik", "uczestnicy", "uczestników"), ("participant", "participants")),
    "partner": Noun(("partner", "partnerzy", "partnerów"), ("partner", "partners")),
    "partner_acc": Noun(("partnera", "partnerów", "partnerów"), ("partner", "partners")),
    "partnership": Noun(("partnerstwo", "partnerstwa", "partnerstw"), ("partnership", "partnerships")),
    "place": Noun(("miejsce", "miejsca", "miejsc"), ("place", "places")),
    "project": Noun(("projekt", "projekty", "projektów"), ("project", "projects")),
    "registry": Noun(("rejestr", "rejestry", "rejestrów"), ("registry", "registries")),
    "similar": Noun(("podobny", "podobne", "podobnych"), ("more like it", "more like it")),
    "violation": Noun(("naruszenie", "naruszenia", "naruszeń"), ("breach", "breaches")),
    "vote": Noun(("głos", "głosy", "głosów"), ("vote", "votes")),
    "warning": Noun(("ostrzeżenie", "ostrzeżenia", "ostrzeżeń"), ("warning", "warnings")),
    "word": Noun(("słowo", "słowa", "słów"), ("word", "words")),
    "year": Noun(("rok", "lata", "lat"), ("year", "years")),
}
