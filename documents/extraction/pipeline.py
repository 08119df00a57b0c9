"""From the text of a source document to what it says: ``extract`` is the table of contents."""

from __future__ import annotations

from dataclasses import replace

from documents.extraction.dates import find_dates
from documents.extraction.dates_of_events import dates_of_events
from documents.extraction.facts.charges import find_charges
from documents.extraction.facts.currencies import in_local_currency
from documents.extraction.facts.events import find_happenings
from documents.extraction.facts.records import read_records
from documents.extraction.facts.sentences import find_sentences
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.head import Head, read_head
from documents.extraction.jurisdiction import Jurisdiction
from documents.extraction.language_of import language_of
from documents.extraction.languages import is_mostly_of, language, tells_people
from documents.extraction.named import find_names
from documents.extraction.provisions import find_provisions
from documents.extraction.reading import stage
from documents.extraction.repetitions import without_repetitions
from documents.extraction.report import assemble
from documents.extraction.roles import describe
from documents.extraction.standing import add_standing
from documents.extraction.terms import find_terms
from documents.extraction.types import Extraction, SourceFacts, SourceText, Span
from documents.extraction.zones import body_zones

VERSION = "2"  # raised when answers change: what an older one read can be imported again


def extract(source: SourceText, gazetteer: Gazetteer) -> Extraction:
    """Everything that ``source`` says of people, courts, organisations, charges, sentences and events.

    Pure: the same text and gazetteer give the same answer. Raises nothing on any text.
    """
    whole, source = source.text, replace(source, text=without_repetitions(source.text))
    text = source.text
    zones = body_zones(text)
    facts = _facts(source, read_head(source, zones))
    words = language(facts.language)
    dates = find_dates(text, facts.published)
    citations = find_provisions(text, gazetteer)
    terms = find_terms(text)
    taken = [Span(d.start, d.end) for d in dates]
    taken += [Span(c.start, c.end) for c in citations]
    taken += [Span(t.start, t.end) for t in terms]
    names = find_names(text, taken, zones, words, gazetteer, facts.authors, facts.publisher)
    if not tells_people(language_of(text)) and not is_mostly_of(words, text):  # whatever the file's format claims
        names = replace(names, people=[])
    scene = stage(text, names, dates_of_events(text, dates), citations, terms, zones, words)
    described = describe(scene, names.people, facts.authors, words.roles)
    add_standing(scene, names.people, facts.authors, described, words)
    scene.roles = {person: frozenset(roles) for person, roles in described.roles.items()}
    law = Jurisdiction(scene, names.all_places, gazetteer)
    records = read_records(scene, law.law, words.records, words.sentences, gazetteer)
    happenings = find_happenings(scene)
    sentences = find_sentences(scene, happenings, words.sentences)
    charges = find_charges(scene, happenings, [*records.passed, *sentences], law.law, words.charges)
    happenings, sentences, charges = records.joined(happenings, sentences, charges)
    sentences = in_local_currency(sentences, text, law.law)
    return assemble(facts, whole, names, scene, described, happenings, charges, sentences, law, gazetteer)


def _facts(source: SourceText, head: Head) -> SourceFacts:
    return SourceFacts(
        file=source.file,
        sha256=source.sha256,
        title=head.title,
        publisher=head.publisher,
        author=head.author,
        published=head.published,
        url=head.url,
        language=head.language,
        kind=head.kind,
    )
