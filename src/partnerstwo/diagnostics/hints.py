"""What a reader of findings may do next, said once at the end."""

from __future__ import annotations

from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.text import Text

_FIXABLE = Text(
    "{n} można poprawić od razu: partnerstwo validate --fix", "{n} can be fixed at once: partnerstwo validate --fix"
)
_WITH_NOTICES = Text(
    "{n} można poprawić od razu (wliczając uwagi, których tu nie widać): partnerstwo validate --fix",
    "{n} can be fixed at once (counting notices not shown here): partnerstwo validate --fix",
)
_MORE = Text("Więcej o regule: partnerstwo explain {code}", "More about a rule: partnerstwo explain {code}")


def hints(outcome: Outcome) -> list[str]:
    """What a program can mend, and where to read about the rule of the first finding shown."""
    lines = []
    shown = [d for d in outcome.diagnostics if outcome.notices_shown or d.severity is not Severity.NOTICE]
    fixable = [each for each in outcome.diagnostics if each.fixable]
    if fixable:
        hidden = any(each.severity is Severity.NOTICE for each in fixable) and not outcome.notices_shown
        words = _WITH_NOTICES if hidden else _FIXABLE
        lines.append(words.format(outcome.lang, {"n": len(fixable)}))
    if shown:
        lines.append(_MORE.format(outcome.lang, {"code": shown[0].code}))
    return lines
