"""The closed choices of the data model, but for legal forms, with their labels."""

from __future__ import annotations

from partnerstwo.language.labelled import Labelled


class Sector(Labelled):
    """The three sectors of the seed (slide 11); residents stand beside them and never fill one."""

    PUBLIC = "public", "publiczny", "public"
    BUSINESS = "business", "gospodarczy", "business"
    NGO = "ngo", "pozarządowy", "non-governmental"
    RESIDENT = "resident", "mieszkańcy", "residents"


THREE_SECTORS = (Sector.PUBLIC, Sector.BUSINESS, Sector.NGO)


class Voice(Labelled):
    """The constituencies of slide 12, finer than the sectors; churches are named by slide 5."""

    LOCAL_GOVERNMENT = "local_government", "lokalny samorząd", "local government"
    BUSINESS = "business", "biznes", "business"
    SOCIAL_ORGANISATION = "social_organisation", "organizacje społeczne", "social organisations"
    SOCIAL_EMPLOYMENT = "social_employment", "podmioty zatrudnienia socjalnego", "social employment entities"
    COMMUNITY = "community", "społeczność lokalna", "local community"
    CHURCH = "church", "kościoły i związki wyznaniowe", "churches"


_TRI_SECTOR = (
    "public_private_social",
    "publiczno-prywatno-społeczne (trójsektorowe)",
    "public–private–social (tri-sector)",
)
_PUBLIC_SOCIAL = ("public_social", "publiczno-społeczne", "public–social")
_PUBLIC_PRIVATE = (
    "public_private",
    "publiczno-prywatne (typ wg składu; nie PPP w rozumieniu ustawy z 19.12.2008)",
    "public–private (by composition)",
)


class PartnershipType(Labelled):
    """Type by composition (slide 10); the last two can only be derived."""

    PUBLIC_PRIVATE_SOCIAL = _TRI_SECTOR
    PUBLIC_SOCIAL = _PUBLIC_SOCIAL
    PUBLIC_PRIVATE = _PUBLIC_PRIVATE
    NO_PUBLIC = "no_public", "bez partnera publicznego", "without a public partner"
    SINGLE_SECTOR = "single_sector", "jednosektorowe", "single-sector"


class DeclaredType(Labelled):
    """The types a partnership can declare."""

    PUBLIC_PRIVATE_SOCIAL = _TRI_SECTOR
    PUBLIC_SOCIAL = _PUBLIC_SOCIAL
    PUBLIC_PRIVATE = _PUBLIC_PRIVATE


DECLARED_SECTORS: dict[DeclaredType, tuple[Sector, ...]] = {
    DeclaredType.PUBLIC_PRIVATE_SOCIAL: THREE_SECTORS,
    DeclaredType.PUBLIC_SOCIAL: (Sector.PUBLIC, Sector.NGO),
    DeclaredType.PUBLIC_PRIVATE: (Sector.PUBLIC, Sector.BUSINESS),
}
"""Which sectors each declared type promises."""


class Admission(Labelled):
    """Who decides on a new partner."""

    ANYONE = "anyone", "każdy chętny", "anyone who wants"
    BOARD = "board", "zarząd", "the board"
    MAJORITY = "majority", "większość partnerów", "a majority of partners"
    UNANIMOUS = "unanimous", "wszyscy partnerzy jednogłośnie", "all partners unanimously"
    LEADER = "leader", "lider", "the leader"


class Basis(Labelled):
    """What a membership rests on; an order or a statute makes it not voluntary (slide 13)."""

    DECLARATION = "declaration", "deklaracja", "declaration"
    AGREEMENT = "agreement", "umowa lub porozumienie", "agreement"
    RESOLUTION = "resolution", "uchwała", "resolution"
    ORDER = "order", "polecenie lub zarządzenie", "order"
    STATUTORY = "statutory", "obowiązek ustawowy", "statutory duty"


class MemberRole(Labelled):
    """A partner's role in a partnership."""

    COORDINATOR = "coordinator", "koordynator", "coordinator"
    MEMBER = "member", "członek", "member"
    OBSERVER = "observer", "obserwator", "observer"


class FoundingKind(Labelled):
    """The document a partnership was founded with."""

    AGREEMENT = "agreement", "umowa lub porozumienie", "agreement"
    DECLARATION = "declaration", "deklaracja", "declaration"
    STATUTE = "statute", "statut lub regulamin", "statute"


class BodyKind(Labelled):
    """A body of a partnership."""

    ASSEMBLY = "assembly", "zgromadzenie", "assembly"
    BOARD = "board", "zarząd", "board"
    COORDINATOR = "coordinator", "koordynator", "coordinator"
    WORKING_GROUP = "working_group", "grupa robocza", "working group"


class ApplicationOutcome(Labelled):
    """What became of an application to join."""

    ACCEPTED = "accepted", "przyjęto", "accepted"
    REFUSED = "refused", "odmówiono", "refused"
    WITHDRAWN = "withdrawn", "wycofano", "withdrawn"
    PENDING = "pending", "w toku", "pending"


class Level(Labelled):
    """How grave a risk is."""

    LOW = "low", "niskie", "low"
    MEDIUM = "medium", "średnie", "medium"
    HIGH = "high", "wysokie", "high"


class ConflictCause(Labelled):
    """Where a conflict came from (slide 30)."""

    COMMUNICATION = "communication", "komunikacja", "communication"
    CONCEPT = "concept", "niezrozumienie koncepcji", "unclear concept"
    ROLES = "roles", "podział ról", "division of roles"
    MONEY = "money", "pieniądze", "money"
    RISK = "risk", "ryzyko", "risk"
    CULTURE = "culture", "kultura organizacyjna", "organisational culture"
    PERSONAL = "personal", "osobiste", "personal"
    EXTERNAL = "external", "zewnętrzne", "external"


class ProjectStatus(Labelled):
    """How far a project is."""

    IDEA = "idea", "pomysł", "idea"
    PLANNED = "planned", "planowany", "planned"
    APPLIED = "applied", "złożony wniosek", "applied for"
    ONGOING = "ongoing", "w realizacji", "ongoing"
    COMPLETED = "completed", "zakończony", "completed"
    ABANDONED = "abandoned", "zaniechany", "abandoned"


class Stage(Labelled):
    """The four stages of the definition (slide 3)."""

    PLAN = "plan", "planowanie", "planning"
    DESIGN = "design", "projektowanie", "design"
    IMPLEMENT = "implement", "wdrażanie", "implementation"
    DELIVER = "deliver", "realizacja", "delivery"


class Settlement(Labelled):
    """How a participant's share of the money is settled; an invoice makes it a subcontractor (slide 30)."""

    OWN_BUDGET = "own_budget", "budżet własny", "own budget"
    TRANSFER = "transfer", "przekazanie dofinansowania", "transfer of the grant"
    INVOICE = "invoice", "faktura", "invoice"


class ElementState(Labelled):
    """Whether an agreement holds one of the six elements."""

    YES = "yes", "jest", "in place"
    PARTIAL = "partial", "częściowo", "partly in place"
    NO = "no", "brak", "not in place"
    NA = "na", "nie dotyczy", "not relevant"


class FundingSource(Labelled):
    """Where money comes from; ESF has a line of its own in the report (slide 14)."""

    BUDGET_JST = "budget_jst", "budżet JST", "local-government budget"
    BUDGET_STATE = "budget_state", "budżet państwa", "state budget"
    ESF = "esf", "EFS/EFS+", "ESF/ESF+"
    ERDF = "erdf", "EFRR", "ERDF"
    EU_OTHER = "eu_other", "inne UE", "other EU"
    PFRON = "pfron", "PFRON", "PFRON"
    LABOUR_FUND = "labour_fund", "Fundusz Pracy", "Labour Fund"
    FIO = "fio", "FIO/NOWEFIO", "FIO/NOWEFIO"
    EEA_NORWAY = "eea_norway", "EOG/norweskie", "EEA and Norway"
    PRIVATE = "private", "prywatne", "private"
    OWN = "own", "wkład własny", "own contribution"
    IN_KIND = "in_kind", "wkład rzeczowy", "in kind"
    OTHER = "other", "inne", "other"


EU_SOURCES = frozenset({FundingSource.ESF, FundingSource.ERDF, FundingSource.EU_OTHER})


class MeetingKind(Labelled):
    """The formats of working together (slides 18–19 and the practice of partnerships)."""

    GENERAL_ASSEMBLY = "general_assembly", "zgromadzenie partnerów", "general assembly"
    BOARD = "board", "posiedzenie zarządu", "board meeting"
    WORKING_GROUP = "working_group", "grupa robocza", "working group"
    EXPERIENCE_EXCHANGE = "experience_exchange", "grupa wymiany doświadczeń", "exchange of experience"
    ROUND_TABLE = "round_table", "okrągły stół", "round table"
    FORUM = "forum", "forum", "forum"
    LOCAL_MEETING = "local_meeting", "spotkanie lokalne", "local meeting"
    ONBOARDING = "onboarding", "wprowadzenie nowych partnerów", "onboarding"
    ASSESSMENT = "assessment", "wspólna ocena współpracy", "joint assessment"


class DecisionKind(Labelled):
    """What sort of decision it is; the last kind belongs to an authority, not to a partnership (slide 14)."""

    INTERNAL = "internal", "ustalenie wewnętrzne", "internal decision"
    RECOMMENDATION = "recommendation", "rekomendacja", "recommendation"
    OPINION = "opinion", "opinia", "opinion"
    PUBLIC_AUTHORITY = "public_authority", "rozstrzygnięcie władcze", "act of public authority"


class AssessmentTool(Labelled):
    """What a self-assessment was made with."""

    LIJW = "lijw", "Lokalny Indeks Jakości Współpracy", "Local Index of the Quality of Cooperation"
    WILDER = "wilder", "kwestionariusz Wildera", "Wilder Collaboration Factors Inventory"
    TRUST_VALUE = "trust_value", "zaufanie i wartość (PARTNER)", "trust and value (PARTNER)"
    OWN = "own", "narzędzie własne", "own tool"


class StatusKind(Labelled):
    """A status granted by an authority."""

    CIS = "cis", "status centrum integracji społecznej", "status of a social integration centre"
    KIS = "kis", "wpis do rejestru klubów integracji społecznej", "entry in the register of social integration clubs"
    PS = "ps", "status przedsiębiorstwa społecznego", "status of a social enterprise"
    OPP = "opp", "status organizacji pożytku publicznego", "status of a public-benefit organisation"
    ZAZ = "zaz", "status zakładu aktywności zawodowej", "status of a vocational activity establishment"
    ZPCH = "zpch", "status zakładu pracy chronionej", "status of a sheltered workplace"
    OTHER = "other", "inny status", "another status"
