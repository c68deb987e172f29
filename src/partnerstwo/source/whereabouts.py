"""Where a registry lies, by the names of files alone; without imports, for who has no time to load more."""

import os

from partnerstwo.source.layout import REGISTRY


def nearest(start: str) -> str | None:
    """The folder that holds `registry.yaml`: the nearest one upwards, or the `data` beside the way up."""
    # `realpath` would follow links out of the folder.
    folder = os.path.abspath(start)  # noqa: PTH100
    while True:
        for candidate in (folder, os.path.join(folder, "data")):  # noqa: PTH118
            if os.path.lexists(os.path.join(candidate, REGISTRY)):  # noqa: PTH118
                return candidate
        above = os.path.dirname(folder)  # noqa: PTH120
        if above == folder:
            return None
        folder = above


def own(folder: str) -> str | None:
    """The registry that a folder holds itself, or in its `data`: also one whose `registry.yaml` leads nowhere."""
    for candidate in (folder, os.path.join(folder, "data")):  # noqa: PTH118
        if is_registry(candidate):
            return candidate
    return None


def is_registry(folder: str) -> bool:
    """Whether a folder itself has a `registry.yaml`, readable or not."""
    file = os.path.join(folder, REGISTRY)  # noqa: PTH118
    return os.path.lexists(file) and not os.path.isdir(file)  # noqa: PTH112


def held(folder: str) -> str | None:
    """The data folder that a folder is, or holds as `data`; None where there is no registry to be read."""
    for candidate in (folder, os.path.join(folder, "data")):  # noqa: PTH118
        if os.path.isfile(os.path.join(candidate, REGISTRY)):  # noqa: PTH113, PTH118
            return candidate
    return None


def checkout(folder: str) -> str | None:
    """The folder as the root of its repository names it; found by name, since a repository may be anyone's."""
    top = repository(folder)
    return None if top is None else os.path.relpath(os.path.realpath(folder), top).replace(os.sep, "/")


def repository(folder: str) -> str | None:
    """The root of the repository that the folder lies in, with links followed."""
    top = os.path.realpath(folder)
    while not os.path.lexists(os.path.join(top, ".git")):  # noqa: PTH118
        above = os.path.dirname(top)  # noqa: PTH120
        if above == top:
            return None
        top = above
    return top
