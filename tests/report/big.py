"""A big invented registry: 60 partners, two partnerships, 25 projects, 20 meetings, the same bytes every time.

Nothing in it exists: the commune, its organisations and amounts are made up, the numbers untrue on purpose. It shows
how a paper looks when there is much to tell. `python -m tests.report.big FOLDER` writes it into a folder.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.report.big_tables import (
    DECISIONS,
    GOALS,
    MEETINGS,
    MEMBERS,
    ON,
    PARTNERS,
    PERSONS,
    PROJECTS,
    SENIORS,
    TERC,
    TOWN,
    WITH_KRS,
    WITH_NIP,
    WITH_REGON,
    BigProject,
)

__all__ = ["ON", "SENIORS", "TOWN", "files", "write"]


def files() -> dict[str, bytes]:
    """The registry by path."""
    made = {
        "registry.yaml": (
            "name: Rejestr partnerstw lokalnych gminy Zmyślin (przykład)\n"
            f"owner: Urząd Miejski w Zmyślinie, Wydział Spraw Społecznych (przykład)\narea: {TERC}\nlanguage: pl\n"
        )
    }
    for at, partner in enumerate(PARTNERS, start=1):
        made[f"partners/{partner[0]}.yaml"] = _lines(_partner(at, *partner))
    made[f"partnerships/{TOWN}.yaml"] = _lines(_partnership(TOWN, "Partnerstwo Lokalne „Zmyślin Razem”", 2021))
    made[f"partnerships/{SENIORS}.yaml"] = _lines(_partnership(SENIORS, "Partnerstwo na rzecz Seniorów Zmyślina", 2022))
    for key, project in PROJECTS.items():
        made[f"projects/{key}.yaml"] = _lines(_project(project))
    for at, meeting in enumerate(MEETINGS):
        made[f"meetings/{meeting[0]}-{meeting[2].replace('_', '-')}.yaml"] = _lines(_meeting(at, *meeting))
    for year, gain in ((2024, 0), (2026, 2)):
        made[f"assessments/{year}-10-indeks.yaml"] = _lines(_assessment(year, gain))
    return {path: text.encode() for path, text in sorted(made.items())}


def write(folder: Path) -> Path:
    """The registry as files in a folder, which is made if it does not exist; gives the folder."""
    for path, content in files().items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder


def _lines(lines: Iterator[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _partner(at: int, key: str, name: str, form: str, operator: str | None) -> Iterator[str]:
    yield f"name: {name}"
    yield f"legal_form: {form}"
    yield f"area: {TERC}"
    yield f"seat: {name.removeprefix('Sołectwo ') if form == 'auxiliary_unit' else 'Zmyślin'}"
    if operator is not None:
        yield f"run_by: {operator}"
    if form in WITH_NIP:
        yield f"nip: {_nip(at)}"
    if form in WITH_REGON:
        yield f"regon: {_regon(at)}"
    if form in WITH_KRS:
        yield f"krs: 99999{at:05}"
    if form == "school_public":
        yield f"rspo: 99{at:04}"
    if form in ("cis", "kis", "zaz"):
        yield f"statuses:\n  - kind: {form}\n    authority: Wojewoda (przykład)\n    number: PRZYKŁAD-{at}"
    if form not in PERSONS:
        yield "contact:\n  unit: Sekretariat"
        yield f"  email: sekretariat@{key}.example"
        yield f"  www: https://{key}.example"


def _nip(at: int) -> str:
    """The first number from here on whose check digit is a digit."""
    while True:
        stem = f"0000{at:05}"
        check = sum(int(digit) * weight for digit, weight in zip(stem, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
        if check < 10:
            return f"{stem}{check}"
        at += 1000


def _regon(at: int) -> str:
    stem = f"99{at:06}"
    check = sum(int(digit) * weight for digit, weight in zip(stem, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    return f"{stem}{check % 10}"


def _partnership(key: str, name: str, year: int) -> Iterator[str]:
    yield f"name: {name}"
    yield f"founded: {year}-04-12"
    yield f"founding:\n  kind: agreement\n  date: {year}-04-12\n  ref: Umowa o partnerstwie lokalnym nr 1/{year}"
    yield f"area: [{TERC}]"
    yield "goals:"
    for goal, text, tag in GOALS:
        yield f"  - id: {goal}\n    text: {text}\n    tags: [{tag}]"
    yield "openness:\n  open: tak\n  procedure: Deklaracja złożona koordynatorowi\n  admission: majority"
    yield "exit_rule: Partner może wystąpić w każdym czasie, składając pisemne oświadczenie."
    yield "legal_basis: Art. 2 ust. 2 ustawy z dnia 12 marca 2004 r. o pomocy społecznej"
    yield "bodies:\n  - name: Zgromadzenie Partnerów\n    kind: assembly"
    yield "  - name: Koordynator Partnerstwa\n    kind: coordinator\n    members: [mgops-zmyslin]"
    yield "members:"
    for at, partner in enumerate(MEMBERS[key]):
        since = _since(at, year)
        yield f"  - partner: {partner}\n    since: {since}\n    basis: declaration"
        yield f"    evidence: deklaracja z {since[8:]}.{since[5:7]}.{since[:4]}, MGOPS.0643.{at + 1}.{since[:4]}"
        if partner == "mgops-zmyslin":
            yield "    role: coordinator"
        if partner == "kgw-dabrowa" and key == TOWN:
            yield "    until: 2026-06-30\n    exit_reason: rezygnacja własna"
    for told in range(year, 2026):
        if told == year:
            yield "council_reports:"
        yield f"  - year: {told}\n    submitted: {told + 1}-05-20\n    bip: https://bip.zmyslin.example/{key}/{told}"
    yield f"documents:\n  - title: Umowa o partnerstwie\n    url: https://bip.zmyslin.example/{key}/umowa"
    yield "reviewed: 2026-10"


def _since(at: int, year: int) -> str:
    """Most found it, every ninth joins a year later, the last three in 2026."""
    if at % 9 == 8:
        return f"{year + 1 + at // 18}-09-15"
    return "2026-03-17" if at % 19 == 17 else f"{year}-04-12"


def _project(project: BigProject) -> Iterator[str]:
    partners = project.partners.split()
    yield f"title: {project.title}"
    yield f"status: {project.status}"
    if project.start:
        yield f"start: {project.start}\nend: {project.end}"
        yield f"concept_agreed: {int(project.start[:4]) - 1}-11-20"
    yield f"lead: {partners[0]}"
    yield f"initiated_by: {partners[len(project.title) % len(partners)]}"
    yield "goal: Mieszkańcy mają więcej okazji do wspólnego działania"
    yield "participants:"
    for at, partner in enumerate(partners):
        stages = "plan, design, implement, deliver" if at == 0 else "plan, implement" if at % 2 else "design, deliver"
        yield f"  - partner: {partner}\n    stages: [{stages}]"
    if project.partnership is not None:
        yield f"partnership: {project.partnership}"
        yield f"goals_refs: [{GOALS[len(project.title) % 3][0]}]"
    if project.status in ("completed", "ongoing"):
        before = int(project.start[:4]) - 1
        yield f"agreement:\n  signed: {before}-12-10\n  ref: Umowa nr {len(project.title)}/{before}"
        yield f"  until: {project.end}"
    yield from _money(project)
    yield from _results(project)


def _money(project: BigProject) -> Iterator[str]:
    if project.funding:
        yield "funding:"
    for source, year, amount, spent in project.funding:
        yield f"  - source: {source}\n    year: {year}\n    amount: {amount}"
        if spent is not None:
            yield f"    spent: {spent}"


def _results(project: BigProject) -> Iterator[str]:
    if project.results:
        yield "results:"
    for indicator, unit, target, actual in project.results:
        yield f"  - indicator: {indicator}\n    unit: {unit}\n    target: {target}"
        if actual is not None:
            yield f"    actual: {actual}"


def _meeting(at: int, day: str, partnership: str, kind: str, quarters: int) -> Iterator[str]:
    year = int(day[:4])
    yield f"partnership: {partnership}"
    yield f"date: {day}"
    yield f"kind: {kind}"
    came = [
        partner
        for place, partner in enumerate(MEMBERS[partnership])
        if (place * 3 + at) % 4 < quarters and _since(place, 2021 if partnership == TOWN else 2022) <= day
    ]
    if day > "2026-06-30" and partnership == TOWN:
        came = [partner for partner in came if partner != "kgw-dabrowa"]
    yield f"attended: [{', '.join(came)}]"
    yield f"minutes: Protokół nr {at + 1}, MGOPS.0641.{at + 1}.{year}"
    yield "decisions:"
    for place in range(1 + at % 3):
        text, sort = DECISIONS[(at * 2 + place) % len(DECISIONS)]
        months = year * 12 + int(day[5:7]) - 1 + 3
        due = f"{months // 12}-{months % 12 + 1:02}-28"
        yield f"  - text: {text}\n    kind: {sort}\n    votes_for: {len(came)}\n    votes_against: 0"
        yield f"    abstained: 0\n    owner: {came[place]}\n    due: {due}"
        if due < ON.isoformat() and (at + place) % 6:
            late = (at + place) % 6 == 1
            yield f"    done: {due[:8]}{'30' if late and due[5:7] != '02' else '14'}"


def _assessment(year: int, gain: int) -> Iterator[str]:
    areas = (
        *("1.1_informing", "1.2_cocreating", "1.3_consulting", "1.4_implementing", "1.5_evaluating", "2.1_financial"),
        *("2.2_nonfinancial", "2.3_project_partnership", "3.1_civic_initiatives", "3.2_sector_integration"),
        "3.3_local_partnership",
    )
    yield f"partnership: {TOWN}"
    yield f"date: {year}-10-20"
    yield "tool: lijw"
    yield "scores:"
    for at, area in enumerate(areas):
        tenths = 29 + (at * 7) % 15 + (gain if at % 3 else -1)
        yield f"  {area}: {tenths // 10},{tenths % 10}"
    yield f"invited: 48\nrespondents: {31 + gain * 2}"
    yield "conclusions: Najmocniejsze są wspólne projekty; partnerzy proszą o wcześniejsze materiały."


if __name__ == "__main__":
    write(Path(sys.argv[1]))
