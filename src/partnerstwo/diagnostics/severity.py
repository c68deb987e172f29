"""How grave a finding is, and what sort of thing it is about."""

from __future__ import annotations

from partnerstwo.language.labelled import Labelled


class Severity(Labelled):
    """How grave a finding is; errors fail a run, warnings only with `--strict`."""

    ERROR = "error", "błąd", "error"
    WARNING = "warning", "ostrzeżenie", "warning"
    NOTICE = "notice", "uwaga", "notice"


class Kind(Labelled):
    """What a finding is about: how the data are written, or what the partnership is."""

    DATA = "data", "dane", "data"
    PRINCIPLE = "principle", "zasady", "principles"
