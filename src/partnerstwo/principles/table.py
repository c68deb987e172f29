"""The table of principles: those of the seed, what its definition asks for, those of the JST–NGO Model."""

from __future__ import annotations

from partnerstwo.principles.principle import Principle
from partnerstwo.principles.rows.cooperation_model import MODEL
from partnerstwo.principles.rows.definition import DEFINITION
from partnerstwo.principles.rows.seed import SEED

PRINCIPLES: tuple[Principle, ...] = (*SEED, *DEFINITION, *MODEL)
"""Every principle of the seed, then what its definition asks for, then the seven of the Model."""
