"""Finding names by a fragment in any spelling, script and case, through an index on either database.

What a search asks of each database is here; the indexes that answer it are made in ``search_index``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from django.db.models import BooleanField, Func, Lookup, Q, QuerySet

from cases import names
from cases.fields import DerivedTextField
from cases.querysets.search_index import search_table

# Both indexes are of three characters in a row: a shorter word is looked for after a space, at the start of a word.
INDEXED_LENGTH = 3


@DerivedTextField.register_lookup
class HoldsWords(Lookup):
    """``folded__holds="petrov iv"``: whether a folded name holds every word, in any order.

    A word of three letters or more may stand anywhere in the name, a shorter one at the start of a word of it.
    The column is the ``folded`` one of a table in ``search_index.NAME_TABLES``.
    """

    lookup_name = "holds"

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        """For PostgreSQL, whose trigram index answers LIKE."""
        column, column_params = self.process_lhs(compiler, connection)
        conditions: list[str] = []
        params: list[Any] = []
        for word in self.rhs.split():
            text = connection.ops.prep_for_like_query(word)
            patterns = [f"%{text}%"] if len(word) >= INDEXED_LENGTH else [f"{text}%", f"% {text}%"]
            conditions.append(f"({' OR '.join([f'{column} LIKE %s'] * len(patterns))})")
            for pattern in patterns:
                params += [*column_params, pattern]
        return " AND ".join(conditions), params

    def as_sqlite(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        """For SQLite, whose LIKE uses no index: the rows that the full-text table of the column's table finds."""
        model = self.lhs.target.model
        key, params = compiler.compile(model._meta.pk.get_col(self.lhs.alias))
        table = connection.ops.quote_name(search_table(model._meta.db_table))
        query = " AND ".join(full_text_phrase(word) for word in self.rhs.split())
        return f"{key} IN (SELECT rowid FROM {table} WHERE {table} MATCH %s)", [*params, query]


@DerivedTextField.register_lookup
class HoldsWordsEach(HoldsWords):
    """``folded__holds_each``: the same by looking at the name itself, where few names are asked."""

    lookup_name = "holds_each"

    def as_sqlite(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        return self.as_sql(compiler, connection)


def full_text_phrase(word: str) -> str:
    """``word`` as a quoted phrase of SQLite's full-text queries, in which no character has a meaning of its own."""
    return '"' + word.rjust(INDEXED_LENGTH).replace('"', '""') + '"'


def folded_match(text: str) -> Q | None:
    """The condition on a row with a ``folded`` name that it holds every word of ``text``, as ``HoldsWords`` has it.

    None where ``text`` has no letter or digit to look for.
    """
    words = names.fold(text)
    return Q(folded__holds=words) if words else None


class Among(Func):
    """Whether the first expression is among the rows of the second, a subquery that is to be answered first.

    PostgreSQL is given a list: it then looks each key up in an index of the long table, where it would read the whole
    table otherwise.
    """

    output_field = BooleanField()
    arity = 2
    arg_joiner = " = ANY(ARRAY"
    template = "%(expressions)s)"

    def as_sqlite(self, compiler: Any, connection: Any, **extra: Any) -> Any:
        return self.as_sql(compiler, connection, template="%(expressions)s", arg_joiner=" IN ", **extra)


def found_first(keys: QuerySet[Any]) -> QuerySet[Any]:
    """``keys``, a query of one column for an ``__in``, to be found before the rest of the query is looked at.

    The limit cuts nothing off. It keeps PostgreSQL from reading all persons in the order of a list until a page of them
    has matched: where the hits come last in that order, this takes seconds at a million names.
    """
    return keys.order_by()[: sys.maxsize]


def words_in(columns: Sequence[str], text: str) -> Q:
    """The condition that every word of ``text`` stands in one of the ``columns``, in either case.

    SQLite's own case-insensitive search knows Latin letters only, so each word is sought as typed, in small
    letters, in capitals and with a capital.
    """
    condition = Q()
    for word in text.split():
        forms = {word, word.lower(), word.upper(), word.capitalize()}
        found = Q()
        for column in columns:
            found |= Q(**{f"{column}__icontains": word})
            for form in forms:
                found |= Q(**{f"{column}__contains": form})
        condition &= found
    return condition
