"""The statuses of a partner that count: of each kind the one that runs longest."""

from __future__ import annotations

from datetime import date

from partnerstwo.language.value import value
from partnerstwo.model.choices import StatusKind
from partnerstwo.model.partner import Partner, Status


@value
class Held:
    """One item of `statuses`."""

    index: int
    status: Status

    def ends(self) -> date:
        """The last day; without an end it runs for ever."""
        return self.status.valid_to.last() if self.status.valid_to else date.max


def latest_statuses(partner: Partner) -> tuple[Held, ...]:
    """By kind the status that runs longest, in the order of the file: an older one that was renewed is history."""
    latest: dict[StatusKind, Held] = {}
    for index, status in enumerate(partner.statuses):
        held = Held(index, status)
        if status.kind not in latest or held.ends() > latest[status.kind].ends():
            latest[status.kind] = held
    return tuple(latest.values())
