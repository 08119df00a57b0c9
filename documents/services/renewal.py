"""Importing documents again: their proposals are made anew, what people decided stays.

What the earlier imports of a document made and nobody has worked on goes, with its undecided claims; then the writer
runs again and finds what stayed (confirmed, edited and rejected records) first. One transaction for each document.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Model, OuterRef, QuerySet, Subquery
from django.urls import reverse
from django_tasks import task

from cases.choices import HistoryOrigin
from cases.models import Charge, Event, Sentence
from cases.origins import coming_from
from cases.services import faults, jobs
from documents import readers
from documents.choices import ClaimState, ImportOrigin, ImportOutcome
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.pipeline import VERSION, extract
from documents.extraction.types import Extraction, SourceText
from documents.importers.documents import document_of
from documents.importers.gazetteer import database_gazetteer
from documents.importers.own import Key, Own
from documents.importers.records import RecordWriter
from documents.importers.settling import settle
from documents.importers.storing import changed
from documents.importers.touched import by_people, untouched
from documents.models import BatchItem, Claim, ImportBatch, SourceDocument
from documents.services import batches
from documents.services.undo import made_of, reasons_to_stay, remove, spoken_of

logger = logging.getLogger(__name__)

Made = dict[str, list[int]]
ROUNDS = 4  # of documents that show that others have to be read anew; names that are alike could go on for ever
IMPORTED = (ImportOutcome.CREATED, ImportOutcome.RENEWED)
# What an import reads from a document besides its text.
FACTS = ("kind", "title", "publisher", "author", "published", "url", "language")


@dataclass(frozen=True, slots=True)
class Renewed:
    """The numbers of the records that importing again made, by document and model, and what it took back."""

    made: dict[int, Made]
    removed: set[Key]


@transaction.atomic
def renew(numbers: Iterable[int], gazetteer: Gazetteer, facts_too: bool = False) -> Renewed:
    """Import the documents ``numbers`` again, in this order, and those that this shows to be read anew with them.

    With ``facts_too`` their titles, dates and the like are read again as well, unless a person edited the document.
    """
    waiting = list(numbers)
    done = Renewed({}, set())
    for _ in range(ROUNDS):
        documents = SourceDocument.objects.select_for_update().in_bulk(waiting)
        ordered = [documents[number] for number in waiting if number in documents]
        waiting = []
        cleared, loose = _cleared(ordered, done.removed)
        for document, own in cleared:
            source = source_of(document)
            found = extract(source, gazetteer)
            if facts_too:
                _renew_facts(document, source, found)
            writer = RecordWriter(document, found, own)
            done.made[document.pk] = writer.write()
            waiting += [number for number in writer.read_anew if number not in waiting]
        _remove_unsaid(loose, done.removed)
        if not waiting:
            break
    return done


def _cleared(documents: list[SourceDocument], removed: set[Key]) -> tuple[list[tuple[SourceDocument, Own]], set[Key]]:
    """Take back what imports of ``documents`` made and nobody worked on; each with what stayed of it.

    ``removed`` gains what was taken back. The second are facts that stayed only because other documents state them:
    they are found by their values again, as from any document, not by the passage.
    """
    numbers = [document.pk for document in documents]
    claims = Claim.objects.filter(document__in=numbers)
    records = made_of(numbers)
    reasons = reasons_to_stay(records, numbers, rejected_stay=True)
    going = {key: record for key, record in records.items() if key not in reasons}
    left = spoken_of(claims, without=going)
    loose = _loose(left)
    keys = [key for record in left if (key := (str(record._meta.model_name), record.pk)) not in loose]
    own = [(document, Own(keys, claims.filter(document=document), again=True)) for document in documents]
    undecided = set(claims.filter(state=ClaimState.PROPOSED).values_list("pk", flat=True))
    Claim.objects.filter(pk__in=undecided - by_people(Claim, undecided)).delete()
    remove(going)
    removed.update(going)
    settle(left)
    return own, loose


def _loose(records: Iterable[Model]) -> set[Key]:
    """Those charges, sentences and events among ``records`` that nobody worked on."""
    found: set[Key] = set()
    for model in (Charge, Sentence, Event):
        of_model = [record for record in records if isinstance(record, model)]
        found |= {(str(model._meta.model_name), number) for number in untouched(of_model)}
    return found


def _remove_unsaid(loose: set[Key], removed: set[Key]) -> None:
    """Take back those of ``loose`` that no document states any more; ``removed`` gains them."""
    unsaid = set(loose)
    for kind in {kind for kind, _ in loose}:
        claims = Claim.objects.filter(**{f"{kind}__in": [number for one, number in loose if one == kind]}).order_by()
        unsaid -= {(kind, number) for number in claims.values_list(kind, flat=True)}
    remove(unsaid)
    removed.update(unsaid)


def _renew_facts(document: SourceDocument, source: SourceText, found: Extraction) -> None:
    """Give ``document`` the title, date ... that are read today, unless a person changed it."""
    if by_people(SourceDocument, [document.pk]):
        return
    new = document_of(source, found)
    names = [name for name in FACTS if getattr(document, name) != getattr(new, name)]
    for name in names:
        setattr(document, name, getattr(new, name))
    if names:
        changed([document], names)


def source_of(document: SourceDocument) -> SourceText:
    """The text of ``document`` with what its file says of it.

    The text is always the stored one, since claims count in it: where today's reader would give another, or the file is
    gone, the stored facts stand in for what the file says.
    """
    try:
        with document.original.open("rb") as file:
            source = readers.read(document.file_name, file.read()).source
    except (readers.ReadError, OSError, ValueError):
        source = None
    if source and source.text == document.text:
        return replace(source, sha256=document.sha256)
    return SourceText(
        document.file_name, document.sha256, document.text, document.media_type, title=document.title or None,
        publisher=document.publisher or None, author=document.author or None, published=document.published or None,
        url=document.url or None, language=document.language or None,
    )  # fmt: skip


def read_anew(numbers: Iterable[int], gazetteer: Gazetteer) -> None:
    """As ``renew``, for documents that another one's import unsettles; what is made counts to their own imports."""
    done = renew(numbers, gazetteer)
    for number, made in done.made.items():
        item = BatchItem.objects.filter(document=number, outcome__in=IMPORTED).order_by("pk").last()
        if item:
            item.made = _without(item.made, done.removed)
            for kind, new in made.items():
                item.made[kind] = [*item.made.get(kind, []), *new]
            item.save(update_fields=["made"])


def _without(made: Made, removed: set[Key]) -> Made:
    left = {kind: [number for number in numbers if (kind, number) not in removed] for kind, numbers in made.items()}
    return {kind: numbers for kind, numbers in left.items() if numbers}


def outdated(version: str) -> QuerySet[SourceDocument]:
    """The documents that were imported last by an extractor older than ``version`` ("2", "2.1")."""
    last = BatchItem.objects.filter(document=OuterRef("pk"), outcome__in=IMPORTED).order_by("-pk")
    documents = SourceDocument.objects.annotate(read_by=Subquery(last.values("batch__extractor_version")[:1]))
    versions = documents.exclude(read_by=None).order_by().values_list("read_by", flat=True).distinct()
    return documents.filter(read_by__in=[one for one in versions if _number(one) < _number(version)]).defer("text")


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


@transaction.atomic
def begin(documents: Iterable[SourceDocument], user: User | None) -> ImportBatch:
    """A batch for importing ``documents`` again, with an item for each that waits."""
    batch = ImportBatch.objects.create(origin=ImportOrigin.AGAIN, extractor_version=VERSION, made_by=user)
    BatchItem.objects.bulk_create(
        BatchItem(
            batch=batch, document=document, outcome=ImportOutcome.WAITING,
            file_name=f"{document.file_name or 'document'} ({document.pk})",
        )
        for document in documents
    )  # fmt: skip
    return batch


def import_again(batch: ImportBatch, report: Callable[[BatchItem], None]) -> None:
    """Import the documents of ``batch`` that wait; ``report`` is called with the item of each when it is done.

    A document that was renewed along with an earlier one is done again all the same: the second time changes nothing.
    """
    gazetteer = database_gazetteer()
    for item in batch.items.filter(outcome=ImportOutcome.WAITING).select_related("document"):
        _import_again(item, gazetteer)
        report(item)
    batches.finish(batch)


def _import_again(item: BatchItem, gazetteer: Gazetteer) -> None:
    try:
        with coming_from(HistoryOrigin.IMPORT, item.batch_id), transaction.atomic():
            done = renew([item.document_id], gazetteer, facts_too=True)
            item.made = {}
            for made in done.made.values():
                for kind, numbers in made.items():
                    item.made[kind] = [*item.made.get(kind, []), *numbers]
            item.outcome = ImportOutcome.RENEWED
            item.save()
    except Exception as error:  # one document's fault must not stop the others
        faults.log(logger, f"Importing document {item.document_id} again", error)
        item.outcome, item.made = ImportOutcome.FAILED, {}
        item.error = f"It could not be imported again ({type(error).__name__}); the log has the details."
        item.save()


def start(documents: Iterable[SourceDocument], user: User) -> ImportBatch:
    """Have ``documents`` imported again in the background, for ``user``; the batch that tells how far it is."""
    with transaction.atomic():
        batch = begin(documents, user)
        go_on(batch, user)
    return batch


def go_on(batch: ImportBatch, user: User | None) -> None:
    """Have the documents of ``batch`` that wait imported again in the background."""
    title = f"Importing {batch.items.count()} documents again"
    batches.hand_over(batch, renew_waiting, title, user)


@task()
@jobs.job
def renew_waiting(progress: jobs.Progress, batch: int) -> None:
    """Import the documents of a batch again that wait."""
    found = ImportBatch.objects.get(pk=batch)
    total = found.items.count()
    done = total - found.items.filter(outcome=ImportOutcome.WAITING).count()
    progress.result_url = reverse("documents:batch", args=[batch])
    progress.report(done, total)

    def report(item: BatchItem) -> None:
        nonlocal done
        done += 1
        progress.report(done, total, item.file_name)

    import_again(found, report)
