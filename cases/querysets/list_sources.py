"""What the derived rows of the prisoners list are made of: SQL that both databases read.

The rows themselves are ``models.lists``; ``list_triggers`` keeps them so.
"""

from __future__ import annotations

from cases.choices import EventKind, Review, SentenceKind, Visibility
from cases.querysets.list_orders import DEATH_MONTHS, INSTANCE_RANKS, LIFE_MONTHS, TERM_KINDS

ROWS, TAGS, COUNTS = "cases_prisonerrow", "cases_prisonertag", "cases_prisonercount"

ROW_COLUMNS = (
    "prosecution_id", "person_id", "case_id", "name", "review", "restricted", "stage", "outcome", "region_id",
    "country", "region_name", "residence_id", "organisation_id", "term", "arrested", "arrested_open", "changed",
)  # fmt: skip
# Those of the row that its tags have, too.
_SHARED = ("name", "review", "restricted", "person_id", "stage", "region_id", "country", "organisation_id")
TAG_COLUMNS = ("prosecution_id", "kind", "value", *_SHARED)
NUMBERS = ("prosecutions", "proposed", "restricted", "restricted_proposed")
COUNT_COLUMNS = ("kind", "value", *NUMBERS)


def _text(value: str) -> str:
    """A word of a vocabulary as an SQL literal."""
    return "'" + value.replace("'", "''") + "'"


KEPT = f"<> {_text(Review.REJECTED)}"

# The months of the sentence that ``services.latest.latest_sentence`` chooses, by the same rule.
_TERM = f"""
(SELECT CASE s.kind WHEN {_text(SentenceKind.LIFE)} THEN {LIFE_MONTHS} WHEN {_text(SentenceKind.DEATH)}
        THEN {DEATH_MONTHS} ELSE s.months END
 FROM cases_sentence s
 WHERE s.prosecution_id = p.id AND s.review {KEPT} AND s.kind IN ({", ".join(_text(kind) for kind in TERM_KINDS)})
 ORDER BY s.date_latest DESC NULLS LAST,
          CASE s.court_instance {" ".join(f"WHEN {_text(i)} THEN {rank}" for i, rank in INSTANCE_RANKS.items())}
          END DESC, s.id DESC
 LIMIT 1)"""

_ARREST = f"""
(SELECT min(e.date_earliest) FROM cases_event_persons ep JOIN cases_event e ON e.id = ep.event_id
 WHERE ep.person_id = p.person_id AND e.case_id = p.case_id AND e.kind = {_text(EventKind.ARREST)}
   AND e.review {KEPT} {{unless}})"""
# Left out for those who may not see the event, since somebody else in it is restricted.
_HIDDEN = f"""
AND NOT EXISTS (SELECT 1 FROM cases_event_persons o JOIN cases_person other ON other.id = o.person_id
                WHERE o.event_id = e.id AND o.person_id <> p.person_id
                  AND other.visibility = {_text(Visibility.RESTRICTED)})"""
_FIRST_SPELL = f"""
(SELECT min(d.start_earliest) FROM cases_detention d WHERE d.prosecution_id = p.id AND d.review {KEPT})"""

_REGION = "COALESCE(p.region_id, k.region_id)"

ROW_SOURCE = f"""
SELECT p.id, p.person_id, p.case_id, person.name, p.review,
       person.visibility = {_text(Visibility.RESTRICTED)} OR k.visibility = {_text(Visibility.RESTRICTED)},
       p.stage, p.outcome, {_REGION},
       region.country_code, region.name, person.residence_id, k.alleged_organisation_id, {_TERM},
       COALESCE({_ARREST.format(unless="")}, {_FIRST_SPELL}),
       COALESCE({_ARREST.format(unless=_HIDDEN)}, {_FIRST_SPELL}),
       p.updated_at
FROM cases_prosecution p
JOIN cases_person person ON person.id = p.person_id
JOIN cases_case k ON k.id = p.case_id
LEFT JOIN cases_region region ON region.code = {_REGION}"""

_ARTICLE = "v.country_id || ':' || v.code || ':' || v.article"
_CHARGES = f"cases_charge c JOIN cases_provision v ON v.id = c.provision_id WHERE c.review {KEPT}"

# The keys of prosecutions with each kind and value; the same one may come twice.
TAG_PIECES = (
    f"SELECT c.prosecution_id, 'charge', {_ARTICLE} FROM {_CHARGES}",
    f"SELECT c.prosecution_id, 'charge', {_ARTICLE} || ':' || v.part FROM {_CHARGES} AND v.part <> ''",
    "SELECT q.id, 'court', CAST(k.court_id AS text) FROM cases_prosecution q JOIN cases_case k ON k.id = q.case_id "
    "WHERE k.court_id IS NOT NULL",
    f"SELECT s.prosecution_id, 'court', CAST(s.court_id AS text) FROM cases_sentence s "
    f"WHERE s.court_id IS NOT NULL AND s.review {KEPT}",
    f"SELECT d.prosecution_id, 'custody', d.region_id FROM cases_detention d "
    f"WHERE d.region_id IS NOT NULL AND d.review {KEPT}",
    f"SELECT d.prosecution_id, 'custody', g.country_code FROM cases_detention d JOIN cases_region g "
    f"ON g.code = d.region_id WHERE d.review {KEPT}",
    f"SELECT q.id, 'recognised', CAST(x.organisation_id AS text) FROM cases_prosecution q JOIN cases_recognition x "
    f"ON x.person_id = q.person_id WHERE x.withdrawn = '' AND x.review {KEPT}",
)
# The column of each piece that names the prosecution.
_TAG_KEYS = ("c.prosecution_id", "c.prosecution_id", "q.id", "s.prosecution_id", *["d.prosecution_id"] * 2, "q.id")

# What the counts are made of.
COUNTED_COLUMNS = (
    "prosecution_id", "review", "restricted", "stage", "outcome", "region_id", "country", "residence_id",
    "organisation_id",
)  # fmt: skip
# (kind, value) of the counts: those of the columns, then those of the tags.
_COUNTED = (
    ("all", "''"),
    ("stage", "r.stage"),
    ("outcome", "r.outcome"),
    ("region", "r.region_id"),
    ("region", "CASE WHEN r.country <> r.region_id THEN r.country END"),
    ("residence", "r.residence_id"),
    ("organisation", "CAST(r.organisation_id AS text)"),
)


def row_select(only: str = "") -> str:
    """The SELECT of the rows; ``only`` is a condition on the key, such as "= 5"."""
    return ROW_SOURCE + (f" WHERE p.id {only}" if only else "")


def tag_select(only: str = "") -> str:
    """The SELECT of the tags, made beside the rows that are there already."""
    pieces = [f"{piece} AND {key} {only}" if only else piece for piece, key in zip(TAG_PIECES, _TAG_KEYS, strict=True)]
    # ``kind`` and ``value`` are named in the first piece only, which names the columns of a union.
    first, *others = pieces
    first = first.replace("'charge', ", "'charge' AS kind, ", 1).replace(" FROM ", " AS value FROM ", 1)
    union = " UNION ".join([first, *others])
    return (
        f"SELECT t.prosecution_id, t.kind, t.value, {', '.join(f'r.{column}' for column in _SHARED)} FROM ({union}) t "
        f"JOIN {ROWS} r ON r.prosecution_id = t.prosecution_id"
    )


def count_select(only: str = "", rows: str = ROWS) -> str:
    """The SELECT of the counts over the rows and tags that are there, each (kind, value) in one row.

    ``rows`` may be another table with the columns ``COUNTED_COLUMNS`` of the rows.
    """
    kept = f"r.review {KEPT}" + (f" AND r.prosecution_id {only}" if only else "")
    pieces = [
        f"SELECT '{kind}' AS kind, {value} AS value, r.review, r.restricted FROM {rows} r WHERE {kept}"
        for kind, value in _COUNTED
    ]
    pieces.append(
        f"SELECT t.kind, t.value, r.review, r.restricted FROM {TAGS} t "
        f"JOIN {rows} r ON r.prosecution_id = t.prosecution_id WHERE {kept}"
        + (f" AND t.prosecution_id {only}" if only else "")
    )
    proposed = f"review = {_text(Review.PROPOSED)}"
    conditions = ("true", proposed, "restricted", f"restricted AND {proposed}")
    numbers = ", ".join(
        f"sum(CASE WHEN {condition} THEN 1 ELSE 0 END) AS {name}"
        for name, condition in zip(NUMBERS, conditions, strict=True)
    )
    union = " UNION ALL ".join(pieces)
    return f"SELECT kind, value, {numbers} FROM ({union}) x WHERE value IS NOT NULL GROUP BY kind, value"
