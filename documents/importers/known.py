"""What is stored of all that some documents name, read at once before any of them is written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cases.models import CourtName, OrganisationName, Provision, Region
from documents.importers.linking import Law, Spelled, law_of, provisions
from documents.importers.locks import hold
from documents.importers.namesakes import Alike, Rows, stored_at
from documents.importers.stored import Stored

if TYPE_CHECKING:
    from documents.importers.records import RecordWriter


@dataclass(frozen=True, slots=True)
class Known:
    """A fixed number of queries for any number of documents.

    ``organisations``, ``courts`` and ``provisions`` gain those that a document proposes, for the ones after it.
    Of each document, ``alike`` are the namesakes of its people, and ``own`` what ``Own.persons`` tells.
    """

    regions: frozenset[str]
    organisations: Spelled
    courts: Spelled
    provisions: dict[Law, Provision]
    alike: Mapping[RecordWriter, Alike]
    own: Mapping[RecordWriter, Mapping[str, int]]
    stored: Stored


def known_to(writers: Collection[RecordWriter]) -> Known:
    """What is stored of the people and things of ``writers``; in the transaction that writes their documents."""
    told = [writer.extraction for writer in writers]
    codes = {code for writer in writers for code in writer.codes}
    regions = frozenset(Region.objects.filter(code__in=codes).values_list("code", flat=True))
    laws = {law for facts in told for charge in facts.charges if (law := law_of(charge, regions))}
    organisations = (one for facts in told for one in facts.organisations)
    courts = (one for facts in told for one in facts.courts)
    keys = {key for writer in writers for key in writer.namesakes.keys}
    hold(number for writer in writers for number in writer.namesakes.locks)
    rows = stored_at(keys)
    alike = {writer: writer.namesakes.among(rows) for writer in writers}
    own = {writer: writer.own.persons(writer.people.all) for writer in writers}
    namesakes = (namesake for one in alike.values() for those in one.values() for namesake in those)
    candidates = {namesake.person for namesake in namesakes if namesake.same}
    return Known(
        regions=regions,
        organisations=Spelled(OrganisationName, "organisation", organisations),
        courts=Spelled(CourtName, "court", courts),
        provisions=provisions(laws),
        alike=alike,
        own=own,
        stored=Stored(candidates, (number for one in own.values() for number in one.values())),
    )


def of_other_names(writers: Iterable[RecordWriter]) -> list[RecordWriter]:
    """Those whose documents share no content, and no name that may be one person's, with one before them."""
    contents: set[str] = set()
    named: Rows = {}
    kept: list[RecordWriter] = []
    for writer in writers:
        if writer.document.sha256 not in contents and not writer.namesakes.meet(named):
            contents.add(writer.document.sha256)
            writer.namesakes.add_to(named)
            kept.append(writer)
    return kept


def of_other_people(writers: Iterable[RecordWriter], known: Known) -> list[RecordWriter]:
    """Those whose documents share no stored namesake with one before them, and no case in which one may stand."""

    def about(writer: RecordWriter) -> set[object]:
        namesakes = {namesake.person for those in known.alike[writer].values() for namesake in those}
        cases = known.stored.cases_of(namesakes)
        return {("person", number) for number in namesakes} | {("case", number) for number in cases}

    return _apart(writers, about)


def _apart(writers: Iterable[RecordWriter], about: Callable[[RecordWriter], set[object]]) -> list[RecordWriter]:
    """Those that share nothing of what ``about`` tells of each with one that is kept before them."""
    taken: set[object] = set()
    kept: list[RecordWriter] = []
    for writer in writers:
        own = about(writer)
        if taken.isdisjoint(own):
            taken |= own
            kept.append(writer)
    return kept
