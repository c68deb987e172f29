"""The commands: their names, what each does in a line, and where it stands; it is imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from types import FunctionType
from typing import Final, NamedTuple


class Entry(NamedTuple):
    """A command."""

    name: str
    place: str
    """Module and function."""
    help: str

    def function(self) -> FunctionType:
        """What the command runs."""
        module, _, name = self.place.partition(":")
        found = getattr(import_module(f"partnerstwo.cli.{module}"), name)
        assert isinstance(found, FunctionType)
        return found


COMMANDS: Final = (
    Entry("validate", "validate:validate", "Check the registry and show what is wrong."),
    Entry("list", "list:list_entities", "List partners, partnerships, projects, meetings or members."),
    Entry("show", "show:show", "Show one entity: its data, what follows from them, what refers to it."),
    Entry("report", "report:report", "Make the report for the council."),
    Entry("principles", "principles:principles", "Show what is known of each principle, and what it rests on."),
    Entry("calendar", "calendar:calendar", "Show what is due by law, agreement or decision."),
    Entry("export", "export:export", "Write the registry as tables for databases and statistics."),
    Entry("diff", "diff:diff", "Show what changed between two states of the registry that git remembers."),
    Entry("explain", "explain:explain", "Explain a rule, a word or a principle; without one, list all rules."),
    Entry("init", "init:init", "Make a new registry with examples."),
    Entry("schema", "schema:schema", "Print the JSON Schemas that editors use, or write them into the registry."),
    Entry(
        "completion", "completion.command:completion", "Print the script with which a shell completes what you type."
    ),
)
"""In the order people meet them."""


def command(name: str) -> Entry | None:
    """The command of this name."""
    return next((each for each in COMMANDS if each.name == name), None)
