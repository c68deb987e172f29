"""Questions to the tables, as SQL that DuckDB, Spark and SQLite understand alike; the tests run them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from partnerstwo.language.text import Text


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of code and what it does."""

    meaning: Text
    code: str
    language: str = "sql"


SETTINGS: Final = (
    Example(
        Text(
            "Eksport wszystkich rejestrów w folderze rejestry, każdego do osobnego folderu w export:",
            "To export all registries in the folder rejestry, each to a folder of its own in export:",
        ),
        "partnerstwo export rejestry --format parquet --output export",
        "bash",
    ),
    Example(
        Text("DuckDB (Python):", "DuckDB (Python):"),
        """\
import duckdb

tables = "partners partnerships memberships projects participants funding meetings attendance decisions findings labels"
for table in tables.split():
    duckdb.sql(f"CREATE VIEW {table} AS FROM 'export/*/{table}.parquet'")""",
        "python",
    ),
    Example(
        Text("Spark (Python):", "Spark (Python):"),
        """\
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
tables = "partners partnerships memberships projects participants funding meetings attendance decisions findings labels"
for table in tables.split():
    spark.read.parquet(f"export/*/{table}.parquet").createOrReplaceTempView(table)""",
        "python",
    ),
)
"""What makes the tables known; after that each of the queries runs as it stands."""

QUERIES: Final = (
    Example(
        Text("Organizacje, które są w kilku rejestrach:", "Organisations that are in several registries:"),
        """\
SELECT partner_key, min(name) AS name, count(DISTINCT registry) AS registries
FROM partners
WHERE partner_key IS NOT NULL
GROUP BY partner_key
HAVING count(DISTINCT registry) > 1
ORDER BY registries DESC, partner_key""",
    ),
    Example(
        Text("Środki według lat i źródeł:", "Money by year and source:"),
        """\
SELECT f.year, l.pl AS source, sum(f.amount) AS awarded, sum(f.spent) AS spent
FROM funding f
JOIN labels l ON l.registry = f.registry AND l.choice = 'funding_source' AND l.key = f.source
GROUP BY f.year, l.pl
ORDER BY f.year, awarded DESC, l.pl""",
    ),
    Example(
        Text("Głosy według sektorów w działających partnerstwach:", "Votes by sector in running partnerships:"),
        """\
SELECT m.registry, m.partnership, p.sector, count(*) AS members, sum(m.votes) AS votes
FROM memberships m
JOIN partnerships s ON s.registry = m.registry AND s.partnership = m.partnership
JOIN partners p ON p.registry = m.registry AND p.partner = m.partner
WHERE m.active AND s.running
GROUP BY m.registry, m.partnership, p.sector
ORDER BY m.registry, m.partnership, p.sector""",
    ),
    Example(
        Text(
            "Kto na pewno należał do partnerstwa 30 czerwca 2024 r.:",
            "Who certainly belonged to a partnership on 30 June 2024:",
        ),
        """\
SELECT registry, partnership, partner
FROM memberships
WHERE since_last <= '2024-06-30' AND (until_first IS NULL OR until_first >= '2024-06-30')
ORDER BY registry, partnership, partner""",
    ),
    Example(
        Text("Członkowie bez wspólnego projektu:", "Members without a joint project:"),
        """\
SELECT m.registry, m.partnership, m.partner
FROM memberships m
WHERE m.active AND NOT EXISTS (
  SELECT 1
  FROM participants t
  JOIN projects p ON p.registry = t.registry AND p.project = t.project
  WHERE t.registry = m.registry AND t.partner = m.partner AND p.joint
)
ORDER BY m.registry, m.partnership, m.partner""",
    ),
    Example(
        Text(
            "Jak często partnerzy przychodzą na spotkania z listą obecności:",
            "How often partners come to meetings that have a list:",
        ),
        """\
SELECT a.registry, a.partner, count(DISTINCT a.meeting) AS came, max(m.date_last) AS last_time
FROM attendance a
JOIN meetings m ON m.registry = a.registry AND m.meeting = a.meeting
WHERE m.listed
GROUP BY a.registry, a.partner
ORDER BY came DESC, a.registry, a.partner""",
    ),
    Example(
        Text("Niewykonane ustalenia po terminie:", "Decisions past their day and not done:"),
        """\
SELECT d.registry, m.partnership, d.due, d.owner, d.text
FROM decisions d
JOIN meetings m ON m.registry = d.registry AND m.meeting = d.meeting
WHERE d.done IS NULL AND d.due_last < '2026-11-22'
ORDER BY d.due_last, d.registry, d.meeting, d.number""",
    ),
    Example(
        Text(
            "Które reguły są łamane najczęściej (bez tego, co zaakceptowano):",
            "Which rules are broken most often (without what was accepted):",
        ),
        """\
SELECT code, rule, severity, count(*) AS findings, count(DISTINCT registry) AS registries
FROM findings
WHERE accepted IS NULL
GROUP BY code, rule, severity
ORDER BY findings DESC, code, severity""",
    ),
)
