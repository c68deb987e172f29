"""Imported before the model, it makes the models pydantic's own: `pytest -p tests.model.without_stored` runs all so."""

from __future__ import annotations

import sys

assert "partnerstwo.model.entity" not in sys.modules, "too late: the models are made"
sys.modules["partnerstwo.model.stored"] = None  # type: ignore[assignment]  # an import of it fails, as if it were not there
