"""Applications to join that still wait for an answer."""

from __future__ import annotations

from partnerstwo.model.choices import ApplicationOutcome
from partnerstwo.model.partnership import Application


def pending(application: Application) -> bool:
    """What has a date of decision was decided, unless its outcome says that it is not."""
    match application.outcome:
        case ApplicationOutcome.PENDING:
            return True
        case None:
            return application.decided is None
        case _:
            return False
