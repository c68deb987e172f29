"""The folder of schemas beside the data: where it is, and which files of it are looked at."""

FOLDER = ".schema"
NAMES = ("registry", "partner", "partnership", "project", "meeting", "assessment", "ids")
LARGEST = 16 * 1024 * 1024
"""Bytes that are read of one; a larger file is none of ours."""

PATHS = tuple(f"{FOLDER}/{name}.json" for name in NAMES)
