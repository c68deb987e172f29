"""The founding slides row by row: every row is a field, a rule, a principle, a measure, a section or a word explained.

The rows follow the slides (1–33), then the parts of the definition, the properties of the two kinds of partnership,
the weaknesses, and the planes, areas and principles of the cooperation Model. What is no statement (pictures, an
exercise to warm up, addresses of images) is named with its reason.
"""

# ruff: noqa: E501 - one row, one line

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from partnerstwo.cli.commands import COMMANDS
from partnerstwo.glossary.table import TERMS
from partnerstwo.language.labelled import Labelled
from partnerstwo.model import choices
from partnerstwo.model.description import fields_of, record_at
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.model.tools import LIJW_AREAS
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.registry.measures import Measure
from partnerstwo.registry.phases import ProjectState
from partnerstwo.registry.registry import ENTITIES
from partnerstwo.registry.signals import Signal
from partnerstwo.report.table import CLOSING, SECTIONS
from partnerstwo.rules.catalogue import RULES

CHOICES: dict[str, type[Labelled]] = {
    each.__name__: each
    for each in (*vars(choices).values(), LegalForm, ProjectState, Signal)
    if isinstance(each, type) and issubclass(each, Labelled)
}


@dataclass(frozen=True)
class Row:
    """One statement of the slides and what covers it: `kind:name`, several with spaces between."""

    slide: str
    words: str
    by: str = ""
    why_not: str = ""
    """Why nothing covers it."""


def row(slide: str, words: str, by: str) -> Row:
    return Row(slide, words, by)


def left_out(slide: str, words: str, why: str) -> Row:
    return Row(slide, words, why_not=why)


SEED: tuple[Row, ...] = (
    row("1", "lokalne partnerstwa", "command:list term:partnerstwo-lokalne field:partnerships.name"),
    row("1", "podmioty zatrudnienia socjalnego", "choice:LegalForm.cis choice:LegalForm.kis rule:S07 choice:Voice.social_employment section:composition term:podmiot-zatrudnienia-socjalnego"),
    row("1", "rozwiązywanie problemów społecznych w samorządach", "field:partnerships.goals field:partnerships.strategy_ref section:basis"),
    # the definition, in its parts
    row("2–3", "platforma współpracy", "rule:S03 field:partnerships.members field:partnerships.founding rule:Z14 rule:Z21"),
    row("2–3", "różnorodni partnerzy", "principle:diversity rule:S01 rule:S11 term:roznorodnosc-sektorow"),
    row("2–3", "wspólnie", "rule:P01 principle:partnership"),
    row("2–3", "w sposób systematyczny", "principle:systematic rule:A01 section:cooperation"),
    row("2–3", "trwały", "principle:lasting rule:A03 rule:A04"),
    row("2–3", "innowacyjne metody oraz środki", "principle:innovative field:projects.innovation term:innowacja"),
    row("2–3", "planują, projektują, wdrażają i realizują", "choice:Stage.plan choice:Stage.design choice:Stage.implement choice:Stage.deliver field:projects.participants.stages rule:Z09 section:projects"),
    row("2–3", "określone działania i inicjatywy", "principle:definite_action rule:P09 rule:P16"),
    row("2–3", "rozwój lokalnego środowiska społeczno-gospodarczego", "field:partnerships.goals.tags rule:Z16 rule:Z17 principle:local_purpose"),
    row("2–3", "budowa tożsamości lokalnej", "field:partnerships.goals.tags rule:Z17 principle:local_purpose term:tozsamosc-lokalna"),
    row("4", "model wyrósł z historii", "term:podstawy-prawne term:przelom-1989"),
    row("5", "1989: autonomia organizacji i instytucji", "term:przelom-1989"),
    row("5", "ustawa z 1990 r., art. 1 pkt 2: z kim współpracują organy", "term:ustawa-1990 field:partnerships.legal_basis"),
    row("5", "organizacje społeczne, fundacje, stowarzyszenia", "choice:LegalForm.association choice:LegalForm.association_simple choice:LegalForm.foundation"),
    row("5", "Kościół Katolicki, inne kościoły, związki wyznaniowe", "choice:LegalForm.church choice:Voice.church"),
    row("5", "pracodawcy", "choice:LegalForm.employers_org choice:LegalForm.company choice:LegalForm.sole_trader"),
    row("5", "osoby fizyczne i prawne", "choice:LegalForm.individual choice:Sector.resident rule:D03 rule:S10"),
    row("6", "2004: „na zasadzie partnerstwa”", "term:ustawa-2004 field:partnerships.legal_basis section:basis"),
    row("6", "ustawa z 10 lutego 2017 r. (Dz.U. 2017 poz. 573)", "term:nowelizacja-2017"),
    left_out("7", "obraz", "slajd bez treści"),
    row("8", "społeczeństwo obywatelskie", "term:spoleczenstwo-obywatelskie"),
    row("8", "kapitał społeczny", "term:kapital-spoleczny measure:density measure:repeated"),
    row("8", "partycypacja społeczna", "term:partycypacja-spoleczna rule:S08 principle:social_participation"),
    row("8", "NGO, w tym podmioty zatrudnienia socjalnego", "choice:Sector.ngo term:organizacja-pozarzadowa"),
    row("9", "państwo opiekuńcze", "term:panstwo-opiekuncze"),
    row("9", "państwo pracowników (workfare)", "term:panstwo-pracownikow"),
    row("9", "społeczeństwo opiekuńcze", "term:spoleczenstwo-opiekuncze"),
    row("9", "zasada pomocniczości", "principle:subsidiarity"),
    row("9", "solidarność pokoleń", "term:solidarnosc-pokolen field:projects.tags"),
    row("10", "publiczno-prywatne", "choice:PartnershipType.public_private rule:S02 term:partnerstwo-publiczno-prywatne"),
    row("10", "publiczno-prywatno-społeczne", "choice:PartnershipType.public_private_social rule:S01 term:partnerstwo-publiczno-prywatno-spoleczne"),
    row("10", "publiczno-społeczne", "choice:PartnershipType.public_social rule:S02 term:partnerstwo-publiczno-spoleczne"),
    row("10", "w każdym typie jest administracja", "choice:PartnershipType.no_public rule:S06 term:bez-partnera-publicznego"),
    row("11", "partnerstwo trójsektorowe", "rule:S01 rule:S04 rule:S12 choice:Sector.public choice:Sector.business choice:Sector.ngo term:partnerstwo-trojsektorowe"),
    row("12", "przedstawiciele społeczności lokalnych", "choice:Voice.community rule:S08"),
    row("12", "organizacje społeczne", "choice:Voice.social_organisation"),
    row("12", "podmioty zatrudnienia socjalnego", "choice:Voice.social_employment rule:S07"),
    row("12", "biznes", "choice:Voice.business rule:S01"),
    row("12", "lokalny samorząd", "choice:Voice.local_government rule:S06"),
    row("12", "zasada społecznej partycypacji", "principle:social_participation term:partycypacja-spoleczna"),
    row("12", "każdy z partnerów jest równy", "principle:equal_rights rule:Z01 rule:Z05 rule:S09 rule:Z18 rule:R07"),
    row("12", "nikt nie jest tylko wykonawcą", "principle:no_mere_executor rule:Z09"),
    row("13", "równość praw", "principle:equal_rights rule:Z01 field:partnerships.members.votes"),
    row("13", "dobrowolność uczestnictwa", "principle:voluntary_membership rule:Z02a rule:Z02b rule:Z08 field:partnerships.members.basis"),
    row("13", "wspólne rozwiązywanie problemów, zaangażowanie", "principle:joint_problem_solving rule:A05 rule:A06 measure:attendance section:cooperation"),
    row("13", "otwartość na rozszerzenie", "principle:openness rule:Z03 rule:Z04 rule:Z06 rule:Z07 rule:Z22 field:partnerships.applications"),
    row("13", "konsekwencja w realizacji działań", "principle:follow_through rule:Z11 rule:P06 rule:P14 measure:follow_through"),
    row("13", "uczciwość i wzajemne zaufanie", "principle:honesty_and_trust rule:Z12 rule:Z13 rule:M07 rule:K01 section:assessment"),
    row("14", "nie zastępuje władzy lokalnej, ale z nią współpracuje", "principle:beside_local_authority rule:Z15 rule:S06 rule:L01"),
    row("14", "absorpcja funduszy strukturalnych, szczególnie EFS", "principle:absorption_of_funds choice:FundingSource.esf section:money term:efs"),
    row("14", "uaktywnia obywateli: biznes, przedsiębiorczość, integracja", "principle:civic_activation field:projects.results field:projects.initiated_by section:summary"),
    # the two kinds
    row("15", "partnerstwo projektowe: odrębna umowa", "field:projects.agreement rule:P03 rule:P04 rule:P05 term:umowa-partnerska"),
    row("15", "projektowe: krótkotrwałe, ściśle zadaniowe", "rule:A04 field:projects.participants.tasks term:partnerstwo-projektowe"),
    row("15", "projektowe: rozwiązuje się po zakończeniu działań", "rule:P07 choice:ProjectState.to_be_dissolved choice:ProjectState.dissolved section:projects"),
    row("15", "lokalne: systematyczne i trwałe, nie tylko projekty", "principle:systematic principle:lasting rule:A01"),
    row("15", "projekty działają w ramach większej całości", "field:projects.partnership rule:R02 rule:R03"),
    row("15", "nie wszyscy partnerzy naraz w jednym działaniu", "rule:P08"),
    row("15", "lokalne: trwa po zakończeniu projektu", "rule:A03 principle:lasting"),
    row("16", "współpraca rzeczywista, nie deklaratywna", "principle:real_cooperation rule:Z10 rule:R06 term:partner-deklaratywny measure:isolated"),
    left_out("17", "skojarzenia: administracja", "ćwiczenie na rozgrzewkę, bez treści"),
    row("18", "Model współpracy JST–NGO", "term:model-wspolpracy"),
    row("19", "grupy robocze", "choice:MeetingKind.working_group"),
    row("19", "Grupy Wymiany Doświadczeń", "choice:MeetingKind.experience_exchange term:grupa-wymiany-doswiadczen"),
    row("19", "„okrągłe stoły”", "choice:MeetingKind.round_table term:okragly-stol"),
    row("19", "fora pełnomocników", "choice:MeetingKind.forum term:forum-pelnomocnikow"),
    row("19", "spotkania lokalne", "choice:MeetingKind.local_meeting term:spotkania-lokalne"),
    row("20", "systemowe podejście do współpracy", "term:model-wspolpracy choice:AssessmentTool.lijw"),
    row("21", "poziom krajowy: organy administracji państwowej", "choice:LegalForm.state_body"),
    row("21", "poziom lokalny: JST, NGO, podmioty zatrudnienia socjalnego", "choice:LegalForm.gmina choice:LegalForm.association choice:LegalForm.cis term:jst"),
    row("22", "zasada pomocniczości", "principle:subsidiarity measure:public_leads"),
    row("22", "zasada partnerstwa", "principle:partnership"),
    row("22", "zasada suwerenności stron", "principle:sovereignty rule:S11 rule:Z08"),
    row("22", "zasada efektywności", "principle:effectiveness rule:P14 rule:P17"),
    row("22", "zasada jawności", "principle:transparency rule:Z19 field:partnerships.documents.url"),
    row("22", "zasada uczciwej konkurencji", "principle:fair_competition rule:P11 field:projects.agreement.open_call"),
    row("22", "zasada równości szans", "principle:equal_opportunities"),
    row("22", "płaszczyzny i obszary współpracy", "term:plaszczyzna-modelu term:obszar-modelu field:assessments.scores section:assessment"),
    row("23", "adres Modelu", "term:model-wspolpracy"),
    left_out("24–25", "dobre praktyki (obrazy)", "tytuł i obrazy bez treści; projekt opisują innovation, results i documents"),
    row("26", "Lubelskie Partnerstwo Publiczno-Społeczne", "registry:lpps"),
    left_out("27", "model współpracy LPPS (obraz)", "treść obrazu nie zachowała się w tekście"),
    row("28", "środki na zadania wynikające z celów", "field:projects.goals_refs field:projects.funding rule:M06 rule:P09 section:money"),
    row("28", "pozyskano w okresie, we wspólnych projektach", "command:report section:money term:wspolne-srodki rule:M01 rule:M02 rule:M03"),
    row("29", "inkubator innowacji społecznych", "field:projects.innovation term:innowacja"),
    # the weaknesses
    row("30", "80 % konfliktów wynika z błędów w komunikacji", "choice:ConflictCause.communication rule:K02 section:weaknesses field:partnerships.conflicts"),
    row("30", "niedokładne zrozumienie koncepcji", "field:projects.concept_agreed rule:P13 choice:ConflictCause.concept section:weaknesses"),
    row("30", "partnerstwo jako podwykonawstwo", "choice:Signal.invoice choice:Signal.only_delivery rule:P12 rule:Z09 section:weaknesses term:podwykonawstwo"),
    row("30", "niechęć do dzielenia się ryzykiem", "choice:Signal.risk_with_lead rule:P10 rule:M04 field:projects.risks.owners"),
    row("30", "postawa roszczeniowa w kryzysie", "choice:ConflictCause.risk rule:K01 field:projects.conflicts"),
    row("30", "różnice kultur, uczenie się siebie nawzajem", "choice:MeetingKind.onboarding choice:ConflictCause.culture term:wprowadzenie-nowego-partnera section:weaknesses"),
    row("30", "im lepsze relacje, tym mniej problemów", "section:weaknesses section:assessment choice:AssessmentTool.trust_value"),
    row("31", "dlaczego warto", "section:summary principle:effectiveness"),
    # the joke
    row("32", "nic z własnej inicjatywy", "field:projects.initiated_by measure:initiators term:inicjatywa"),
    row("32", "nigdy dwie osoby nie pracowały wspólnie", "rule:P01 term:wspolna-praca"),
    row("32", "nic nie miało rąk i nóg", "rule:P09 rule:P17 principle:definite_action term:rece-i-nogi"),
    row("32", "nic nie było gotowe w terminie", "rule:P06 rule:Z11 term:terminowosc command:calendar"),
    left_out("33", "adresy obrazów", "bez treści"),
)  # fmt: skip


def is_field(path: str) -> bool:
    folder, *keys = path.split(".")
    top = next(kind for kind in ENTITIES if kind.folder == folder)
    holder = record_at(top, tuple(keys[:-1]))
    return holder is not None and keys[-1] in {field.key for field in fields_of(holder)}


KINDS: dict[str, Callable[[str], bool]] = {
    "choice": lambda name: name.split(".")[1] in {each.value for each in CHOICES[name.split(".")[0]]},
    "command": lambda name: name in {each.name for each in COMMANDS},
    "field": is_field,
    "measure": lambda name: name in {each.value for each in Measure},
    "principle": lambda name: name in {each.key for each in PRINCIPLES},
    "registry": lambda name: (Path(__file__).parent / "registries" / name / "registry.yaml").is_file(),
    "rule": lambda name: name in {each.code for each in RULES},
    "section": lambda name: name in {each.key for each in SECTIONS} | {each.key for each in CLOSING},
    "term": lambda name: name in {each.key for each in TERMS},
}


@pytest.mark.parametrize("each", SEED, ids=lambda each: f"{each.slide}-{each.words[:40]}")
def test_every_row_is_covered_by_what_exists(each: Row) -> None:
    assert bool(each.by) != bool(each.why_not)
    for cover in each.by.split():
        kind, _, name = cover.partition(":")
        assert KINDS[kind](name), cover


def test_every_slide_has_a_row_in_order() -> None:
    slides: list[int] = []
    for each in SEED:
        first, _, last = each.slide.partition("–")
        slides.extend(range(int(first), int(last or first) + 1))
    assert set(slides) == set(range(1, 34))
    assert [int(each.slide.partition("–")[0]) for each in SEED] == sorted(
        int(each.slide.partition("–")[0]) for each in SEED
    )


def test_every_area_of_the_model_can_be_scored() -> None:
    assert [key.partition("_")[0] for key in LIJW_AREAS] == [
        "1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3",
    ]  # fmt: skip


def test_every_rule_of_a_slide_is_named_by_a_row_of_the_seed() -> None:
    """A rule that says it rests on a slide stands in the table; the others rest on law, practice or the files."""
    covered = {cover.removeprefix("rule:") for each in SEED for cover in each.by.split() if cover.startswith("rule:")}
    resting = {rule.code for rule in RULES if "slajd" in rule.source.pl and rule.code[0] not in "YFIWD"}
    assert resting - covered == set()


def test_every_principle_is_named_by_a_row_of_the_seed() -> None:
    covered = {cover for each in SEED for cover in each.by.split() if cover.startswith("principle:")}
    assert covered == {f"principle:{each.key}" for each in PRINCIPLES}
