"""`schema`: the JSON Schemas that editors use; `--write` puts them beside the data."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from partnerstwo.cli.declared import Argument, Option
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption
from partnerstwo.cli.output import say, say_bytes, talk, write_file
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.cli.opening import Opened

FINDINGS = "findings"
IDS = "ids"
KIND = Text("schematu", "schema")
KINDS: Mapping[str, tuple[str, ...]] = {
    "registry": ("registry", "rejestr"),
    "partner": ("partner", "partners", "partnerzy"),
    "partnership": ("partnership", "partnerships", "partnerstwo", "partnerstwa"),
    "project": ("project", "projects", "projekt", "projekty"),
    "meeting": ("meeting", "meetings", "spotkanie", "spotkania"),
    "assessment": ("assessment", "assessments", "ocena", "oceny"),
    IDS: (IDS, "identyfikatory"),
    FINDINGS: (FINDINGS, "wyniki"),
}
"""Schema → what people type for it."""

_LISTED = Text(
    "Schematy (partnerstwo schema RODZAJ): {kinds}\n"
    "findings opisuje wynik „validate --format json”, ids – identyfikatory z tego rejestru.\n"
    "Do folderu .schema rejestru zapisuje je: partnerstwo schema --write\n",
    "Schemas (partnerstwo schema KIND): {kinds}\n"
    "findings describes what “validate --format json” writes, ids the ids of this registry.\n"
    "To write them into the folder .schema of the registry: partnerstwo schema --write\n",
)
_TOGETHER = Text(
    "--write i --check dotyczą wszystkich schematów; podaj jedno: rodzaj, --write albo --check",
    "--write and --check are about all schemas; give one: a kind, --write or --check",
)
_WRITTEN = Text("Zapisano w {folder:quoted}: {files:list}", "Written to {folder:quoted}: {files:list}")
_CURRENT = Text("Podpowiedzi w {folder:quoted} są aktualne", "The hints in {folder:quoted} are up to date")
_STALE = Text(
    "Podpowiedzi w {folder:quoted} są nieaktualne: {files:list}. Uruchom: partnerstwo schema --write",
    "The hints in {folder:quoted} are out of date: {files:list}. Run: partnerstwo schema --write",
)
_FIRST = Text(
    "Aby edytor z nich korzystał, w pierwszym wierszu pliku partnera napisz:\n"
    "  # yaml-language-server: $schema=../.schema/partner.json\n"
    "(w innych folderach: partnership, project, meeting, assessment; w registry.yaml: .schema/registry.json)\n"
    "albo niech program dopisze ustawienia edytora: partnerstwo init --extras",
    "For an editor to use them, write in the first line of a partner's file:\n"
    "  # yaml-language-server: $schema=../.schema/partner.json\n"
    "(in the other folders partnership, project, meeting, assessment; in registry.yaml: .schema/registry.json)\n"
    "or let the program add settings for the editor: partnerstwo init --extras",
)
_NO_FOLDER = Text(
    "{folder:quoted} jest dowiązaniem albo plikiem, a powinno być folderem; niczego nie zapisano",
    "{folder:quoted} is a link or a file and should be a folder; nothing was written",
)
_NO_FILE = Text(
    "{file:quoted} nie jest zwykłym plikiem; usuń to i uruchom polecenie jeszcze raz",
    "{file:quoted} is no regular file; remove it and run the command again",
)
_REFUSED = Text(
    "nie udało się założyć folderu {folder:quoted}: system odmówił",
    "could not make the folder {folder:quoted}: the system refused",
)


def schema(
    asked: Invocation,
    kind: Annotated[
        str | None,
        Argument(
            metavar="KIND",
            help="registry, partner, partnership, project, meeting, assessment, ids or findings.",
        ),
    ] = None,
    write_all: Annotated[bool, Option("--write", help="Write all of them into the registry.")] = False,
    check: Annotated[
        bool, Option("--check", help="Write nothing; end with code 1 if those in the registry are out of date.")
    ] = False,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Prints one schema; the language is that of the registry, where there is one."""
    asked = asked.with_options(data, lang, color)
    if [kind is not None, write_all, check].count(True) > 1:
        raise CannotError(_TOGETHER)
    if write_all or check:
        return _all(asked, writing=write_all)
    if kind is None:
        say(_LISTED.format(asked.language(None), {"kinds": ", ".join(KINDS)}))
    else:
        say_bytes(_one(kind, asked))
    return 0


def _one(typed: str, asked: Invocation) -> bytes:
    from partnerstwo.cli.unknown import unknown
    from partnerstwo.views.wanted import UnknownError, named

    try:
        kind = named(typed, KINDS, KIND)
    except UnknownError as error:
        raise unknown(error) from error
    if kind == FINDINGS:
        from partnerstwo.diagnostics.findings_schema import findings_schema

        return findings_schema().encode()
    from partnerstwo.cli.opening import open_registry

    if kind == IDS:
        from partnerstwo.schema.ids import ids

        opened = open_registry(asked)
        return ids(opened.registry, opened.lang)
    from partnerstwo.schema.files import stored

    return stored(f"{kind}.json", _language(asked))


def _language(asked: Invocation) -> Lang:
    """That of the registry one stands in; but a schema can be had without any."""
    from partnerstwo.cli.opening import open_registry

    if (named := asked.named_language()) is not None:
        return named
    try:
        return open_registry(asked).lang
    except CannotError:
        if asked.data_folder() is not None:
            raise
        return Lang.PL


def _all(asked: Invocation, *, writing: bool) -> int:
    from partnerstwo.cli.opening import open_registry
    from partnerstwo.cli.writer import only_writer
    from partnerstwo.schema.files import files, language, stale
    from partnerstwo.source.hints import FOLDER

    opened = open_registry(asked)
    shown = _shown(opened, FOLDER)
    old = stale(opened.registry) if opened.registry.hints is not None else None
    if not writing:
        made = files(opened.registry, language(opened.registry))
        wrong = tuple(made) if old is None else old
        _tell(_STALE if wrong else _CURRENT, shown, wrong, opened.lang)
        return 1 if wrong else 0
    with only_writer(opened.tree.root):
        written = write(opened.tree.root, files(opened.registry, language(opened.registry)))
    _tell(_WRITTEN if written else _CURRENT, shown, written, opened.lang)
    if old is None:
        talk(_FIRST[opened.lang])
    return 0


def write(root: Path, contents: Mapping[str, bytes]) -> tuple[str, ...]:
    """Puts the contents in the places of files under the data folder; the paths of those that changed.

    Raises `CannotError` for a folder that is a link (what it leads to is not ours) or that cannot be made.
    """
    changed: list[str] = []
    for path, content in contents.items():
        target = root / path
        folder = target.parent
        if folder.is_symlink() or (os.path.lexists(folder) and not folder.is_dir()):
            raise CannotError(_NO_FOLDER, {"folder": one_line(str(folder))})
        try:
            folder.mkdir(exist_ok=True)
            same = target.is_file() and not target.is_symlink() and target.read_bytes() == content
        except OSError as error:
            raise CannotError(_REFUSED, {"folder": one_line(str(folder))}) from error
        if not same:
            if target.is_symlink():
                target.unlink()
            elif os.path.lexists(target) and not target.is_file():
                # A pipe would be waited for.
                raise CannotError(_NO_FILE, {"file": one_line(str(target))})
            write_file(str(target), content)
            changed.append(path)
    return tuple(changed)


def _tell(text: Text, folder: str, paths: tuple[str, ...], lang: Lang) -> None:
    names = tuple(path.rpartition("/")[2] for path in paths)
    talk(text.format(lang, {"folder": folder, "files": names}))


def _shown(opened: Opened, folder: str) -> str:
    return one_line(folder if opened.folder == "." else f"{opened.folder}/{folder}")
