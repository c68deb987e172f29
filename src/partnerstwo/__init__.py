"""A command-line registry of local partnerships over plain files."""

__version__ = "0.1.0"
