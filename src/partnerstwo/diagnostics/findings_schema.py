"""The published JSON Schema of `--format json`."""

from __future__ import annotations

from importlib.resources import files


def findings_schema() -> str:
    """The schema as JSON text (draft 2020-12): what `validate --format json` writes, and nothing else."""
    return (files("partnerstwo.diagnostics") / "findings.schema.json").read_text("utf-8")
