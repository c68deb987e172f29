"""Legal forms and what each implies: sector, identifiers, voices (domain, part 4)."""

from __future__ import annotations

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.value import value
from partnerstwo.model.choices import Sector, Voice


class LegalForm(Labelled):
    """The legal form of a partner."""

    GMINA = "gmina", "gmina / miasto", "commune / town"
    POWIAT = "powiat", "powiat / miasto na prawach powiatu", "county / city with county rights"
    WOJEWODZTWO = "wojewodztwo", "województwo (samorząd)", "voivodeship (self-government)"
    JST_ASSOCIATION = "jst_association", "związek lub stowarzyszenie JST", "union or association of local governments"
    OPS = "ops", "ośrodek pomocy społecznej", "social welfare centre"
    CUS = "cus", "centrum usług społecznych", "social services centre"
    PCPR = "pcpr", "powiatowe centrum pomocy rodzinie", "county family support centre"
    PUP = "pup", "powiatowy (miejski) urząd pracy", "county (city) labour office"
    WUP = "wup", "wojewódzki urząd pracy", "voivodeship labour office"
    ROPS = "rops", "regionalny ośrodek polityki społecznej", "regional centre of social policy"
    SCHOOL_PUBLIC = "school_public", "szkoła lub przedszkole publiczne", "public school or kindergarten"
    UNIVERSITY_PUBLIC = "university_public", "uczelnia publiczna", "public university"
    CULTURE = "culture", "samorządowa instytucja kultury", "local-government cultural institution"
    HEALTH_PUBLIC = "health_public", "publiczny zakład opieki zdrowotnej (SPZOZ)", "public health-care institution"
    BUDGET_UNIT = (
        "budget_unit",
        "inna jednostka lub zakład budżetowy",
        "other budgetary unit or establishment",
    )
    AUXILIARY_UNIT = "auxiliary_unit", "jednostka pomocnicza (sołectwo, rada osiedla)", "village or district council"
    STATE_BODY = "state_body", "organ lub jednostka państwowa", "state body or unit"
    MUNICIPAL_COMPANY = "municipal_company", "spółka komunalna", "municipal company"
    COMPANY = "company", "spółka handlowa", "commercial company"
    SOLE_TRADER = "sole_trader", "działalność jednoosobowa lub spółka cywilna", "sole trader or civil partnership"
    FARMER = "farmer", "gospodarstwo rolne", "farm"
    COOPERATIVE = "cooperative", "spółdzielnia (w tym bank spółdzielczy)", "cooperative (or cooperative bank)"
    EMPLOYERS_ORG = (
        "employers_org",
        "organizacja pracodawców, izba gospodarcza, cech, klaster",
        "employers' organisation, chamber, guild, cluster",
    )
    SCHOOL_PRIVATE = "school_private", "szkoła niepubliczna", "non-public school"
    UNIVERSITY_PRIVATE = "university_private", "uczelnia niepubliczna", "non-public university"
    ASSOCIATION = "association", "stowarzyszenie", "association"
    ASSOCIATION_SIMPLE = "association_simple", "stowarzyszenie zwykłe", "simple association"
    SPORTS_CLUB = "sports_club", "klub sportowy, UKS", "sports club"
    FOUNDATION = "foundation", "fundacja", "foundation"
    SOCIAL_COOPERATIVE = "social_cooperative", "spółdzielnia socjalna", "social cooperative"
    CIS = "cis", "centrum integracji społecznej", "social integration centre"
    KIS = "kis", "klub integracji społecznej", "social integration club"
    ZAZ = "zaz", "zakład aktywności zawodowej", "vocational activity establishment"
    WTZ = "wtz", "warsztat terapii zajęciowej", "occupational therapy workshop"
    NONPROFIT_COMPANY = "nonprofit_company", "spółka non profit", "non-profit company"
    CHURCH = "church", "kościelna osoba prawna (parafia, zakon, Caritas)", "church legal person"
    LGD = "lgd", "lokalna grupa działania", "local action group"
    OSP = "osp", "ochotnicza straż pożarna", "volunteer fire brigade"
    KGW = "kgw", "koło gospodyń wiejskich", "farmers' wives' association"
    TRADE_UNION = "trade_union", "związek zawodowy", "trade union"
    INFORMAL_GROUP = "informal_group", "grupa nieformalna, rada seniorów", "informal group, seniors' council"
    INDIVIDUAL = "individual", "osoba fizyczna", "natural person"


class Number(Labelled):
    """An official number of a partner; the key is that of the field."""

    NIP = "nip", "NIP", "NIP"
    REGON = "regon", "REGON", "REGON"
    KRS = "krs", "KRS", "KRS"
    RSPO = "rspo", "RSPO", "RSPO"
    AREA = "area", "kod TERC siedziby", "TERC code of the seat"


@value
class Traits:
    """What a legal form implies."""

    sector: Sector | None
    """None: the sector of the operator (`run_by`)."""
    expects: tuple[Number, ...] = ()
    """Numbers that every partner of this form has (I06)."""
    lacks: tuple[Number, ...] = ()
    """Numbers that no partner of this form has (I08)."""
    needs_operator: bool = False
    """Whether `run_by` must be given (R05)."""
    doubtful: bool = False
    """Whether its sector is a matter of opinion (S04)."""
    local_government: bool = False
    """Whether it is a local government or a unit of one (S06)."""
    voices: tuple[Voice, ...] = ()
    """The voices it brings unless the partner names its own."""
    social_economy: bool = False
    """Whether it belongs to the social economy (act of 5 August 2022, art. 2 pt 5)."""
    looks_like: Sector | None = None
    """A sector it is often taken for and does not fill (S01)."""


def _public(*expects: Number, unit: bool = False) -> Traits:
    lacks = (Number.KRS,) if Number.KRS not in expects else ()
    return Traits(
        Sector.PUBLIC,
        (*expects, Number.AREA),
        lacks,
        needs_operator=unit,
        local_government=True,
        voices=(Voice.LOCAL_GOVERNMENT,),
    )


_ALL = (Number.NIP, Number.REGON, Number.KRS, Number.AREA)
_TAX = (Number.NIP, Number.REGON, Number.AREA)
_STATISTICAL = (Number.REGON, Number.AREA)
_NO_KRS = (Number.KRS,)
_BUSINESS = (Voice.BUSINESS,)
_SOCIAL = (Voice.SOCIAL_ORGANISATION,)


def _unit_of_operator(*voices: Voice) -> Traits:
    """CIS, KIS, ZAZ, WTZ: no number of its own is certain, the sector is that of who runs it."""
    return Traits(None, (Number.AREA,), (), needs_operator=True, voices=voices, social_economy=True)


TRAITS: dict[LegalForm, Traits] = {
    LegalForm.GMINA: _public(Number.NIP, Number.REGON),
    LegalForm.POWIAT: _public(Number.NIP, Number.REGON),
    LegalForm.WOJEWODZTWO: _public(Number.NIP, Number.REGON),
    # An association of communes may do public-benefit work, yet its members are communes: public for balance.
    LegalForm.JST_ASSOCIATION: Traits(Sector.PUBLIC, _TAX, local_government=True, voices=(Voice.LOCAL_GOVERNMENT,)),
    LegalForm.OPS: _public(Number.REGON, unit=True),
    LegalForm.CUS: _public(Number.REGON, unit=True),
    LegalForm.PCPR: _public(Number.REGON, unit=True),
    LegalForm.PUP: _public(Number.REGON, unit=True),
    LegalForm.WUP: _public(Number.REGON, unit=True),
    LegalForm.ROPS: _public(Number.REGON, unit=True),
    LegalForm.SCHOOL_PUBLIC: _public(Number.REGON, Number.RSPO),
    LegalForm.UNIVERSITY_PUBLIC: Traits(Sector.PUBLIC, _TAX, _NO_KRS),
    LegalForm.CULTURE: _public(Number.NIP, Number.REGON),
    LegalForm.HEALTH_PUBLIC: _public(Number.NIP, Number.REGON, Number.KRS),
    LegalForm.BUDGET_UNIT: _public(Number.REGON, unit=True),
    LegalForm.AUXILIARY_UNIT: Traits(
        Sector.PUBLIC,
        (Number.AREA,),
        (Number.NIP, Number.REGON, Number.KRS),
        needs_operator=True,
        local_government=True,
        voices=(Voice.COMMUNITY,),
    ),
    LegalForm.STATE_BODY: Traits(Sector.PUBLIC, _STATISTICAL, _NO_KRS),
    LegalForm.MUNICIPAL_COMPANY: Traits(
        Sector.PUBLIC,
        _ALL,
        needs_operator=True,
        local_government=True,
        voices=(Voice.LOCAL_GOVERNMENT,),
        looks_like=Sector.BUSINESS,
    ),
    LegalForm.COMPANY: Traits(Sector.BUSINESS, _ALL, voices=_BUSINESS),
    LegalForm.SOLE_TRADER: Traits(Sector.BUSINESS, _TAX, _NO_KRS, voices=_BUSINESS),
    LegalForm.FARMER: Traits(Sector.BUSINESS, (Number.NIP, Number.AREA), _NO_KRS, voices=_BUSINESS),
    LegalForm.COOPERATIVE: Traits(Sector.BUSINESS, _ALL, voices=_BUSINESS),
    LegalForm.EMPLOYERS_ORG: Traits(Sector.BUSINESS, _ALL, doubtful=True, voices=_BUSINESS),
    LegalForm.SCHOOL_PRIVATE: Traits(
        None, (Number.REGON, Number.RSPO, Number.AREA), needs_operator=True, doubtful=True
    ),
    LegalForm.UNIVERSITY_PRIVATE: Traits(None, _STATISTICAL, needs_operator=True, doubtful=True),
    LegalForm.ASSOCIATION: Traits(Sector.NGO, _ALL, voices=_SOCIAL, social_economy=True),
    LegalForm.ASSOCIATION_SIMPLE: Traits(Sector.NGO, (Number.AREA,), _NO_KRS, voices=_SOCIAL, social_economy=True),
    LegalForm.SPORTS_CLUB: Traits(Sector.NGO, _STATISTICAL, voices=_SOCIAL, social_economy=True),
    LegalForm.FOUNDATION: Traits(Sector.NGO, _ALL, voices=_SOCIAL, social_economy=True),
    LegalForm.SOCIAL_COOPERATIVE: Traits(
        Sector.NGO, _ALL, voices=_SOCIAL, social_economy=True, looks_like=Sector.BUSINESS
    ),
    LegalForm.CIS: _unit_of_operator(Voice.SOCIAL_EMPLOYMENT),
    LegalForm.KIS: _unit_of_operator(Voice.SOCIAL_EMPLOYMENT),
    LegalForm.ZAZ: _unit_of_operator(),
    LegalForm.WTZ: _unit_of_operator(),
    LegalForm.NONPROFIT_COMPANY: Traits(
        Sector.NGO, _ALL, doubtful=True, voices=_SOCIAL, social_economy=True, looks_like=Sector.BUSINESS
    ),
    LegalForm.CHURCH: Traits(Sector.NGO, _TAX, voices=(Voice.SOCIAL_ORGANISATION, Voice.CHURCH), social_economy=True),
    LegalForm.LGD: Traits(Sector.NGO, _ALL, voices=_SOCIAL, social_economy=True),
    LegalForm.OSP: Traits(Sector.NGO, _ALL, voices=(Voice.SOCIAL_ORGANISATION, Voice.COMMUNITY), social_economy=True),
    LegalForm.KGW: Traits(
        Sector.NGO, _TAX, _NO_KRS, voices=(Voice.SOCIAL_ORGANISATION, Voice.COMMUNITY), social_economy=True
    ),
    # Trade unions are outside the social economy by art. 2 pt 5 of the act.
    LegalForm.TRADE_UNION: Traits(Sector.NGO, _ALL, doubtful=True, voices=_SOCIAL),
    LegalForm.INFORMAL_GROUP: Traits(
        Sector.RESIDENT, (), (Number.NIP, Number.REGON, Number.KRS), voices=(Voice.COMMUNITY,)
    ),
    LegalForm.INDIVIDUAL: Traits(
        Sector.RESIDENT, (), (Number.NIP, Number.REGON, Number.KRS), voices=(Voice.COMMUNITY,)
    ),
}
"""One row a legal form."""
