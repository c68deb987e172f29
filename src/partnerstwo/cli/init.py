"""`init`: a new registry with invented entries, commented so that a clerk learns the files from them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated

from partnerstwo.cli.declared import Argument, Option
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption, day
from partnerstwo.cli.output import say
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text

DATA = "data"
FOLDER = f"{DATA}/"
"""Where the registry lies in a new folder; what is not data lies beside it."""

_EXISTS = Text(
    "w {where} jest już rejestr; niczego nie zapisano. "
    "Brakujące pliki dla edytora i automatycznego sprawdzania dopisze: {command} init{there} --extras",
    "there is a registry in {where} already; nothing was written. "
    "The files for editors and automatic checks that it lacks are added by: {command} init{there} --extras",
)
_NONE = Text(
    "w {where} nie ma rejestru, do którego można by coś dopisać; nowy zakłada: partnerstwo init",
    "there is no registry in {where} to add to; a new one is made by: partnerstwo init",
)
_INSIDE = Text(
    "{folder:quoted} leży w folderze rejestru {registry:quoted}; niczego nie zapisano",
    "{folder:quoted} is inside the registry {registry:quoted}; nothing was written",
)
_FILE_EXISTS = Text(
    "plik {file:quoted} już istnieje; niczego nie zapisano",
    "the file {file:quoted} exists already; nothing was written",
)
_NO_FOLDER = Text("{folder:quoted} nie jest folderem", "{folder:quoted} is not a folder")
_TWO = Text("podaj folder raz: jako argument albo przez --data", "name the folder once: as the argument or with --data")
_EITHER = Text("wybierz --bare albo --extras", "choose --bare or --extras")
_HERE = Text("bieżącym folderze", "the current folder")
_THERE = Text("folderze {folder:quoted}", "the folder {folder:quoted}")
_MADE = Text(
    "Założono rejestr w {where}: 4 zmyślonych partnerów i partnerstwo.\n\n{listed}",
    "Made a registry in {where}: 4 invented partners and a partnership.\n\n{listed}",
)
_ADDED = Text("Dopisano w {where}:\n\n{listed}", "Added in {where}:\n\n{listed}")
_COMPLETE = Text("Niczego nie brakuje w {where}.\n", "Nothing is missing in {where}.\n")
_KEPT = Text(
    "\nTe pliki już były i zostały bez zmian:\n\n{listed}",
    "\nThese were there already and stay as they are:\n\n{listed}",
)
_SCHEMAS = Text("{folder} (podpowiedzi dla edytora)", "{folder} (suggestions for editors)")
_ROOT = Text(
    "\nUwaga: GitHub, GitLab i pre-commit czytają swoje pliki tylko w głównym folderze repozytorium: {root}.\n",
    "\nNote: GitHub, GitLab and pre-commit read their files at the root of the repository only: {root}.\n",
)
_NEXT = Text(
    "\nCo dalej:\n"
    "  1. Sprawdź rejestr:      {command} validate{data}\n"
    "  2. Zobacz partnerów:     {command} list{data}\n"
    "  3. {entries}\n",
    "\nWhat next:\n"
    "  1. Check the registry:   {command} validate{data}\n"
    "  2. See the partners:     {command} list{data}\n"
    "  3. {entries}\n",
)
_README = Text("Przeczytaj README.md i zmień wpisy na własne.", "Read README.md and change the entries into your own.")
_COMMENTS = Text(
    "Zmień wpisy na własne; wyjaśniają je komentarze w plikach.",
    "Change the entries into your own; comments in the files explain them.",
)


def init(
    asked: Invocation,
    folder: Annotated[
        str | None,
        Argument(metavar="DIR", help="Where to make it; the current folder, if not given."),
    ] = None,
    bare: Annotated[
        bool, Option("--bare", help="Only the registry, in DIR itself: no files for editors, git and CI.")
    ] = False,
    extras: Annotated[
        bool,
        Option("--extras", help="Give the registry that is there the files for editors, git and CI it lacks."),
    ] = False,
    on: Annotated[
        str | None,
        Option("--on", metavar="DATE", help="The date the examples bear; default: today."),
    ] = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Writes all files or none, and never over another."""
    asked = asked.with_options(data, lang, color)
    when = day(on)
    if folder is not None and asked.data is not None:
        raise CannotError(_TWO)
    if bare and extras:
        raise CannotError(_EITHER)
    named = folder or asked.data or "."
    if not bare and Path(named).name == DATA:
        # Who names the data folder itself wants no data folder in it.
        named = str(Path(named).parent)
    root = Path(named)
    if os.path.lexists(root) and not root.is_dir():
        raise CannotError(_NO_FOLDER, {"folder": one_line(named)})
    if extras:
        return _add(root, named, asked)
    from partnerstwo.cli.starter import README, around, entries, readme

    spoken = asked.language(None)
    _refuse(root, named, spoken)
    inner = "" if bare else FOLDER
    needed = {f"{inner}{name}": content for name, content in entries(spoken, when).items()}
    _refuse_existing(root, needed)
    welcome = {README: readme(spoken, inner, alone=bare)} | ({} if bare else around(spoken, inner))
    written, kept = _create(root, needed, welcome)
    say(_MADE.format(spoken, {"where": _where(named, spoken), "listed": _listed(written, spoken)}))
    say(_remarks(root, kept, spoken, tools=not bare))
    entries_next = (_COMMENTS if README in kept else _README)[spoken]
    data_option = _data_option(root, inner, named)
    say(_NEXT.format(spoken, {"command": "partnerstwo", "data": data_option, "entries": entries_next}))
    return 0


def _add(root: Path, named: str, asked: Invocation) -> int:
    """The files around a registry that is there already, and its schemas."""
    from partnerstwo.cli.starter import around, schemas
    from partnerstwo.registry.load import load
    from partnerstwo.source.folder import Folder

    inner = next((each for each in ("", FOLDER) if (root / each / "registry.yaml").is_file()), None)
    if inner is None:
        raise CannotError(_NONE, {"where": _where(named, asked.language(None))})
    registry = load(Folder(root / inner))
    language = registry.settings.language if registry.settings else None
    spoken = asked.language(language.lang() if language else None)
    wanted = {f"{inner}{name}": content for name, content in schemas(registry).items()}
    written, kept = _create(root, {}, wanted | around(spoken, inner))
    where = _where(named, spoken)
    told = _ADDED.format(spoken, {"where": where, "listed": _listed(written, spoken)})
    say(told if written else _COMPLETE.format(spoken, {"where": where}))
    say(_remarks(root, kept if written else [], spoken, tools=True))
    return 0


def _create(root: Path, needed: Mapping[str, bytes], welcome: Mapping[str, bytes]) -> tuple[list[str], list[str]]:
    """The names written and the names kept: what somebody has set up stays as it is."""
    from partnerstwo.cli.creation import create

    kept = [name for name in welcome if os.path.lexists(root / name)]
    contents = {**needed, **{name: content for name, content in welcome.items() if name not in kept}}
    create(root, contents)
    return list(contents), kept


def _refuse(root: Path, named: str, lang: Lang) -> None:
    """Raises `CannotError` where a registry would meet another."""
    shown = one_line(named)
    if any(os.path.lexists(place / "registry.yaml") for place in (root, root / "data")):
        there = "" if named == "." else f" {_typed(named)}"
        raise CannotError(_EXISTS, {"where": _where(named, lang), "command": "partnerstwo", "there": there})
    # The path as it is on disk: `..` through a link leads elsewhere than its words say.
    for above in Path(os.path.realpath(root)).parents:
        if (above / "registry.yaml").is_file():
            raise CannotError(_INSIDE, {"folder": shown, "registry": one_line(str(above))})


def _refuse_existing(root: Path, names: Iterable[str]) -> None:
    for name in names:
        if os.path.lexists(root / name):
            raise CannotError(_FILE_EXISTS, {"file": one_line(str(root / name))})


def _where(named: str, lang: Lang) -> str:
    return (_HERE if named == "." else _THERE).format(lang, {"folder": one_line(named)})


def _listed(names: Iterable[str], lang: Lang) -> str:
    """The names a line each; the schemas, which nobody edits, as their folder."""
    shown = []
    for name in names:
        folder, schema, _ = name.partition(".schema/")
        shown.append(_SCHEMAS.format(lang, {"folder": folder + schema}) if schema else name)
    return "".join(f"  {each}\n" for each in dict.fromkeys(shown))


def _remarks(root: Path, kept: Iterable[str], lang: Lang, *, tools: bool) -> str:
    """What was not done, and what would not work where it is."""
    listed = _listed(kept, lang)
    text = _KEPT.format(lang, {"listed": listed}) if listed else ""
    here = Path(os.path.realpath(root))
    repository = next((each for each in (here, *here.parents) if os.path.lexists(each / ".git")), here)
    if tools and repository != here:
        text += _ROOT.format(lang, {"root": one_line(str(repository))})
    return text


def _data_option(root: Path, inner: str, named: str) -> str:
    """What must be added to later commands: nothing where the registry is found by itself."""
    made = os.path.abspath(root / inner)  # noqa: PTH100 - links stay as the user named them
    if made in (os.path.abspath("."), os.path.abspath("data")):  # noqa: PTH100
        return ""
    return f" --data {_typed(named)}"


def _typed(named: str) -> str:
    """The name as one types it."""
    shown = one_line(named)
    return f'"{shown}"' if " " in shown else shown
