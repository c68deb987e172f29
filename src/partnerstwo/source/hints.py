"""The folder of schemas beside the data: where it is, and which files of it are looked at."""

from typing import Final

FOLDER: Final = ".schema"
NAMES: Final = ("registry", "partner", "partnership", "project", "meeting", "assessment", "ids")
LARGEST: Final = 16 * 1024 * 1024
"""Bytes that are read of one; a larger file is none of ours."""

PATHS: Final = tuple(f"{FOLDER}/{name}.json" for name in NAMES)
