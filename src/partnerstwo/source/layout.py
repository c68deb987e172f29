"""What belongs to a registry, by name alone; without imports, for who has no time to load more."""

KINDS = ("partners", "partnerships", "projects", "meetings", "assessments")
REGISTRY = "registry.yaml"
SUFFIX = ".yaml"
LARGEST = 1024 * 1024
"""Bytes a file may have."""


def belongs(file: str) -> bool:
    """Whether a file of that path in a registry is a part of it."""
    kind, slash, name = file.partition("/")
    if not slash:
        return file == REGISTRY
    return kind in KINDS and "/" not in name and name.endswith(SUFFIX) and not passed_over(name)


def passed_over(name: str) -> bool:
    """Whether a file of that name may lie among those of a kind, for people or programs."""
    return name.startswith(".") or name.upper().startswith(("README", "LICENSE"))


def looks_lost(name: str) -> bool:
    """Whether a file of that name may have been meant as a part of the registry, where it lies beside the kinds."""
    return not name.startswith(".") and name.endswith((".yaml", ".yml"))


def in_order(files: set[str]) -> tuple[str, ...]:
    """`registry.yaml`, then the others by code point."""
    return tuple(sorted(files, key=lambda file: (file != REGISTRY, file)))
