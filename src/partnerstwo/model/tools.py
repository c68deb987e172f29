"""The keys of each self-assessment tool: the one table of what can be scored."""

from __future__ import annotations

from partnerstwo.language.text import Text, same
from partnerstwo.model.choices import AssessmentTool

LIJW_AREAS: dict[str, Text] = {
    "1.1_informing": Text("wzajemne informowanie się JST i NGO", "mutual informing of local government and NGOs"),
    "1.2_cocreating": Text(
        "współtworzenie strategii i programów realizacji polityk publicznych oraz rozwiązań instytucjonalnych",
        "co-creating strategies, programmes and institutional solutions",
    ),
    "1.3_consulting": Text(
        "konsultowanie założeń projektów i aktów normatywnych oraz zasad realizacji polityk publicznych",
        "consulting draft acts and the ways public policies are carried out",
    ),
    "1.4_implementing": Text("wdrażanie polityk publicznych", "implementing public policies"),
    "1.5_evaluating": Text(
        "uczestnictwo organizacji w ewaluacji programów i polityk publicznych oraz strategii rozwoju",
        "NGOs' part in evaluating programmes, policies and development strategies",
    ),
    "2.1_financial": Text(
        "realizacja zadań publicznych z wykorzystaniem form finansowych", "public tasks: financial forms"
    ),
    "2.2_nonfinancial": Text(
        "realizacja zadań publicznych z wykorzystaniem form niefinansowych", "public tasks: non-financial forms"
    ),
    "2.3_project_partnership": Text(
        "partnerstwo projektowe w realizacji zadań publicznych", "project partnerships in public tasks"
    ),
    "3.1_civic_initiatives": Text("system wspierania inicjatyw obywatelskich", "support for civic initiatives"),
    "3.2_sector_integration": Text(
        "wspieranie procesów integracji sektora NGO", "support for the integration of the NGO sector"
    ),
    "3.3_local_partnership": Text("partnerstwo lokalne", "local partnership"),
}
"""The eleven areas of the JST–NGO Model in its three planes."""

PLANES: dict[str, Text] = {
    "1": Text("tworzenie polityk publicznych", "making public policies"),
    "2": Text("realizacja zadań publicznych", "carrying out public tasks"),
    "3": Text("infrastruktura współpracy", "infrastructure of cooperation"),
}
"""The planes of the Model by the digit that the keys of their areas begin with."""
PROJECT_PARTNERSHIP = "2.3_project_partnership"
LOCAL_PARTNERSHIP = "3.3_local_partnership"
"""The two areas that a registry of partnerships holds facts about; the other nine it does not know."""

TRUST = ("openness", "reliability", "mission")
VALUE = ("power", "resources", "involvement")
TRUST_VALUE_QUESTIONS: dict[str, Text] = {
    "openness": Text("otwartość komunikacji", "openness to communication"),
    "reliability": Text("niezawodność", "reliability"),
    "mission": Text("wspólna misja", "shared mission"),
    "power": Text("siła i wpływ", "power and influence"),
    "resources": Text("wnoszone zasoby", "resource contribution"),
    "involvement": Text("zaangażowanie", "level of involvement"),
}
"""PARTNER's six questions: three make trust, three make value, each only when all its three are scored."""

SCORE_KEYS: dict[AssessmentTool, dict[str, Text] | None] = {
    AssessmentTool.LIJW: LIJW_AREAS,
    AssessmentTool.TRUST_VALUE: TRUST_VALUE_QUESTIONS,
    AssessmentTool.WILDER: None,
    AssessmentTool.OWN: None,
}
"""What can be scored with each tool; None: any key (Wilder's factors go by the edition that was used)."""


def scored(tool: AssessmentTool, key: str) -> Text:
    """What a key of the tool asks about; a key that is in no table speaks for itself."""
    return (SCORE_KEYS[tool] or {}).get(key, same(key))


def areas_of(plane: str) -> tuple[str, ...]:
    """The keys of a plane's areas, in order."""
    return tuple(key for key in LIJW_AREAS if key.startswith(f"{plane}."))
