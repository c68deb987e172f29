"""A command-line registry of local partnerships over plain files."""

NAME = "partnerstwo"
__version__ = "0.1.0"
