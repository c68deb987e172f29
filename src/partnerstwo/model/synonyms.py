"""Words that people type where a choice belongs, though they are neither its key nor its label."""

from __future__ import annotations

from partnerstwo.language.labelled import Labelled
from partnerstwo.model.choices import Admission, ElementState, Level, MemberRole, ProjectStatus, Sector, Voice
from partnerstwo.model.legal_form import LegalForm

SYNONYMS: dict[Labelled, tuple[str, ...]] = {
    ProjectStatus.IDEA: ("koncepcja",),
    ProjectStatus.PLANNED: ("w planach", "przygotowywany", "w przygotowaniu"),
    ProjectStatus.APPLIED: ("wniosek", "złożony", "wniosek złożony", "w ocenie"),
    ProjectStatus.ONGOING: ("w trakcie", "trwa", "trwający", "realizowany", "w toku", "aktywny"),
    ProjectStatus.COMPLETED: ("zrealizowany", "ukończony", "zamknięty", "rozliczony"),
    ProjectStatus.ABANDONED: ("przerwany", "porzucony", "anulowany", "odwołany"),
    ElementState.YES: ("tak", "zawiera"),
    ElementState.PARTIAL: ("częściowe",),
    ElementState.NO: ("nie", "nie zawiera"),
    ElementState.NA: ("n/d",),
    Sector.PUBLIC: ("samorządowy",),
    Sector.BUSINESS: ("biznes", "prywatny", "komercyjny"),
    Sector.NGO: ("społeczny", "trzeci", "trzeci sektor"),
    Sector.RESIDENT: ("mieszkaniec",),
    Voice.LOCAL_GOVERNMENT: ("samorząd", "samorząd terytorialny"),
    Voice.SOCIAL_ORGANISATION: ("organizacja społeczna", "organizacja pozarządowa", "ngo"),
    Voice.COMMUNITY: ("mieszkańcy", "społeczność"),
    Voice.CHURCH: ("kościół", "parafia"),
    Admission.MAJORITY: ("większość", "większością głosów"),
    Admission.UNANIMOUS: ("jednogłośnie", "jednomyślnie", "wszyscy"),
    MemberRole.COORDINATOR: ("lider", "przewodniczący"),
    Level.LOW: ("niski", "małe"),
    Level.MEDIUM: ("średni",),
    Level.HIGH: ("wysoki", "duże"),
    LegalForm.GMINA: ("urząd gminy", "urząd miasta", "miasto i gmina"),
    LegalForm.POWIAT: ("starostwo", "starostwo powiatowe"),
    LegalForm.WOJEWODZTWO: ("urząd marszałkowski", "województwo"),
    LegalForm.OPS: ("gops", "mops", "mgops", "mopr"),
    LegalForm.PUP: ("urząd pracy", "mup"),
    LegalForm.SCHOOL_PUBLIC: ("szkoła", "przedszkole", "zespół szkół", "liceum"),
    LegalForm.CULTURE: ("biblioteka", "dom kultury", "muzeum", "gok"),
    LegalForm.HEALTH_PUBLIC: ("szpital", "spzoz", "przychodnia"),
    LegalForm.AUXILIARY_UNIT: ("sołectwo", "rada osiedla", "rada dzielnicy"),
    LegalForm.STATE_BODY: ("policja", "sąd", "ohp", "zus"),
    LegalForm.COMPANY: (
        "spółka z o.o.",
        "sp. z o.o.",
        "spółka z ograniczoną odpowiedzialnością",
        "spółka akcyjna",
        "s.a.",
        "spółka jawna",
        "spółka komandytowa",
        "firma",
        "przedsiębiorstwo",
    ),
    LegalForm.SOLE_TRADER: ("jdg", "spółka cywilna", "działalność gospodarcza"),
    LegalForm.FARMER: ("rolnik",),
    LegalForm.COOPERATIVE: ("bank spółdzielczy", "spółdzielnia mieszkaniowa", "spółdzielnia pracy"),
    LegalForm.EMPLOYERS_ORG: ("izba", "izba rzemieślnicza", "związek pracodawców"),
    LegalForm.ASSOCIATION: ("stowarzyszenie rejestrowe", "towarzystwo", "ngo"),
    LegalForm.SPORTS_CLUB: ("uks",),
    LegalForm.CHURCH: ("parafia", "caritas", "zakon", "klasztor", "kościół"),
    LegalForm.OSP: ("straż pożarna",),
    LegalForm.KGW: ("koło gospodyń",),
    LegalForm.INFORMAL_GROUP: ("rada seniorów", "grupa mieszkańców"),
    LegalForm.INDIVIDUAL: ("osoba", "mieszkaniec", "osoba prywatna"),
}
"""Choice → what is typed for it; no word stands for two choices of the same field."""

SAME: dict[Labelled, tuple[str, ...]] = {
    ProjectStatus.ONGOING: ("w trakcie", "trwa", "trwający", "realizowany", "w toku"),
    ProjectStatus.COMPLETED: ("zrealizowany", "ukończony"),
    ProjectStatus.ABANDONED: ("porzucony",),
    ElementState.YES: ("tak",),
    ElementState.PARTIAL: ("częściowe",),
    ElementState.NO: ("nie",),
    ElementState.NA: ("n/d",),
    Sector.RESIDENT: ("mieszkaniec",),
    Level.LOW: ("niski",),
    Level.MEDIUM: ("średni",),
    Level.HIGH: ("wysoki",),
    LegalForm.GMINA: ("urząd gminy",),
    LegalForm.POWIAT: ("starostwo powiatowe",),
    LegalForm.WOJEWODZTWO: ("urząd marszałkowski", "województwo"),
    LegalForm.OPS: ("gops", "mops", "mgops"),
    LegalForm.AUXILIARY_UNIT: ("sołectwo", "rada osiedla"),
    LegalForm.SOLE_TRADER: ("jdg",),
    LegalForm.COOPERATIVE: ("bank spółdzielczy", "spółdzielnia mieszkaniowa"),
    LegalForm.SPORTS_CLUB: ("uks",),
    LegalForm.CHURCH: ("parafia",),
}
"""Those that can mean nothing else, so that `--fix` may write the choice.

The others are a hint and no more: `szkoła` may be a private one, `spółka z o.o.` one of the commune, `zamknięty` was
perhaps abandoned, and of a label with several names (`powiatowy (miejski) urząd pracy`) a part may be anything.
"""
