"""Taking an import back: what it made goes, unless a person has confirmed, edited or linked it since."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.db import models, transaction
from django.utils import timezone

from cases.choices import HistoryOrigin, Review
from cases.models import Event
from cases.origins import coming_from
from cases.services.row_versions import delete_together, write_versions_of_linked
from documents.choices import ClaimState, ImportOutcome
from documents.importers.settling import settle
from documents.importers.touched import untouched
from documents.models import BatchItem, Claim, ImportBatch, SourceDocument
from documents.subjects import SUBJECTS

# What an import makes, so that nothing comes before what refers to it.
REMOVED_IN_ORDER = (
    "event", "sentence", "charge", "detention", "involvement", "affiliation", "relationship", "recognition",
    "prosecution", "case", "person", "provision", "court", "organisation",
)  # fmt: skip
# Rows that belong to one record and go with it: its spellings, what documents say of it, doubts about it.
PARTS = frozenset({"personname", "organisationname", "courtname", "possibleduplicate"})

Key = tuple[str, int]  # a model's name, a record's number


@dataclass(frozen=True, slots=True)
class Stays:
    """A record or document that is not taken back, and why."""

    record: models.Model
    reason: str


@dataclass(slots=True)
class UndoPlan:
    """What taking a batch back removes and what it leaves."""

    records: dict[Key, models.Model] = field(default_factory=dict)
    documents: list[SourceDocument] = field(default_factory=list)
    staying: list[Stays] = field(default_factory=list)

    @property
    def counts(self) -> dict[str, int]:
        """How many records of each kind go, by the kind's name in the plural."""
        kinds = Counter(str(record._meta.verbose_name_plural) for record in self.records.values())
        return dict(kinds) | ({"documents": len(self.documents)} if self.documents else {})


def plan(batch: ImportBatch, user: User) -> UndoPlan:
    """What ``undo`` would do now, of what ``user`` may see. Changes nothing."""
    created = BatchItem.objects.visible_to(user).filter(batch=batch, outcome=ImportOutcome.CREATED)
    items = list(created.select_related("document"))
    documents = {item.document.pk: item.document for item in items if item.document}
    records = made_of(documents, user)
    reasons = reasons_to_stay(records, documents)
    staying = [Stays(records[key], reason) for key, reason in reasons.items()]
    for document, reason in _documents_that_stay(items, reasons, documents):
        staying.append(Stays(document, reason))
        documents.pop(document.pk)
    left = {key: record for key, record in records.items() if key not in reasons}
    return UndoPlan(left, list(documents.values()), staying)


@transaction.atomic
def undo(batch: ImportBatch, user: User) -> UndoPlan:
    """Take ``batch`` back, for ``user``; what was done. The files of removed documents go after the commit."""
    ImportBatch.objects.select_for_update().get(pk=batch.pk)
    done = plan(batch, user)
    with coming_from(HistoryOrigin.IMPORT_UNDONE, batch.pk, user):
        _take_back(batch, done)
    batch.undone_at, batch.undone_by = timezone.now(), user
    batch.save(update_fields=["undone_at", "undone_by"])
    return done


def _take_back(batch: ImportBatch, done: UndoPlan) -> None:
    """What goes, goes for good: it can be imported again. The history keeps the last version of each record."""
    # What only the removed documents say of records that stay is taken back too, and with it the values that it gave.
    of_others = spoken_of(Claim.objects.filter(document__in=done.documents), without=done.records)
    delete_together(Claim.objects.filter(document__in=done.documents))
    remove(done.records)
    settle(of_others)
    BatchItem.objects.filter(batch=batch, document__in=done.documents).update(outcome=ImportOutcome.UNDONE)
    delete_together(SourceDocument.objects.filter(pk__in=[document.pk for document in done.documents]))
    for document in done.documents:
        name = document.original.name
        transaction.on_commit(lambda name=name: SourceDocument.original.field.storage.delete(name))


def made_of(documents: Iterable[int], user: User | None = None) -> dict[Key, models.Model]:
    """The records that the imports of ``documents`` (numbers), first and again, made, that are still there, and that
    ``user`` may see; without a user all.
    """
    numbers: dict[str, set[int]] = defaultdict(set)
    outcomes = (ImportOutcome.CREATED, ImportOutcome.RENEWED)
    for item in BatchItem.objects.filter(document__in=documents, outcome__in=outcomes):
        for model, made in item.made.items():
            numbers[model].update(made)
    found: dict[Key, models.Model] = {}
    for model in REMOVED_IN_ORDER:
        if numbers[model]:
            rows = apps.get_model("cases", model).objects.filter(pk__in=numbers[model])
            rows = rows if user is None else rows.visible_to(user)
            found.update({(model, row.pk): row for row in rows})
    return found


def reasons_to_stay(
    records: dict[Key, models.Model], documents: Iterable[int], rejected_stay: bool = False
) -> dict[Key, str]:
    """Of ``records``, which the imports of ``documents`` made, those that stay when these are taken back, and why."""
    reasons = _own_reasons(records, documents)
    if rejected_stay:
        rejected = [key for key, record in records.items() if getattr(record, "review", "") == Review.REJECTED]
        reasons.update(dict.fromkeys(rejected, "a person rejected it"))
    _spread(records, reasons)
    return reasons


def spoken_of(claims: models.QuerySet[Any], without: Container[Key]) -> list[models.Model]:
    """The records that ``claims`` are about, but for those ``without`` whom we look."""
    found: list[models.Model] = []
    for kind in SUBJECTS:
        numbers = set(claims.order_by().filter(**{f"{kind}__isnull": False}).values_list(kind, flat=True))
        rows = apps.get_model("cases", kind).objects.filter(pk__in=numbers) if numbers else ()
        found += [row for row in rows if (kind, row.pk) not in without]
    return found


def remove(records: Iterable[Key]) -> None:
    """Delete ``records``, none of which a record that stays refers to."""
    keys = list(records)
    for model in REMOVED_IN_ORDER:
        if numbers := [number for kind, number in keys if kind == model]:
            links = list(Event.persons.through._base_manager.filter(person__in=numbers)) if model == "person" else []
            delete_together(apps.get_model("cases", model).objects.filter(pk__in=numbers))
            # By nobody, as all that follows from what documents say: imports may still change these events.
            write_versions_of_linked(links, None, "taken back")


def _own_reasons(records: dict[Key, models.Model], documents: Iterable[int]) -> dict[Key, str]:
    """Why records stay for their own sake, by what was done to them."""
    reasons: dict[Key, str] = {}
    numbers: dict[str, set[int]] = defaultdict(set)
    for (model, number), record in records.items():
        numbers[model].add(number)
        if getattr(record, "review", "") == Review.CONFIRMED:
            reasons[model, number] = "a person confirmed it"
    for model, of_model in numbers.items():
        for number in _edited(apps.get_model("cases", model), of_model):
            reasons.setdefault((model, number), "a person edited it")
        for number in _said_elsewhere(model, of_model, documents):
            reasons.setdefault((model, number), "another document or a person's decision speaks of it")
        for number, user in _used_by(model, of_model, records):
            reasons.setdefault((model, number), f"{user} that this import did not make belongs to it")
    return reasons


def _edited(model: Any, numbers: set[int]) -> Iterable[int]:
    """Those that a person changed, but for rejecting them."""
    changes = model.history.filter(id__in=numbers, history_type="~", history_user__isnull=False)
    return changes.exclude(review=Review.REJECTED).order_by().values_list("id", flat=True).distinct()


def _said_elsewhere(model: str, numbers: set[int], documents: Iterable[int]) -> Iterable[int]:
    if not hasattr(Claim, model):
        return ()
    claims = Claim.objects.filter(**{f"{model}__in": numbers})
    others = claims.exclude(document__in=documents) | claims.filter(state=ClaimState.CONFIRMED)
    return others.order_by().values_list(model, flat=True).distinct()


def _used_by(model: str, numbers: set[int], records: dict[Key, models.Model]) -> Iterable[tuple[int, str]]:
    """The records to which rows belong that the batch did not make, with what these are."""
    for relation in apps.get_model("cases", model)._meta.get_fields(include_hidden=True):
        if not relation.auto_created or relation.concrete or relation.related_model._meta.auto_created:
            continue
        other = relation.related_model._meta
        derived = relation.on_delete is models.DO_NOTHING  # rows that triggers keep in step
        if derived or other.model_name.startswith("historical") or other.model_name == "claim":
            continue
        column = relation.field.name
        rows = relation.related_model.objects.filter(**{f"{column}__in": numbers}).order_by()
        if relation.many_to_many:  # an event that nobody has worked on does without the person
            rows = rows.exclude(pk__in=untouched(rows))
        if other.model_name in PARTS:
            rows = _by_people(relation.related_model, rows)
        for number, owner in rows.values_list("pk", column):
            if (other.model_name, number) not in records:
                yield owner, _article(str(other.verbose_name))


def _by_people(model: Any, rows: Any) -> Any:
    """Those of ``rows`` that a person entered or changed."""
    if not hasattr(model, "history"):
        return rows.none()
    return rows.filter(pk__in=model.history.filter(history_user__isnull=False).values("id"))


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _spread(records: dict[Key, models.Model], reasons: dict[Key, str]) -> None:
    """What a record that stays refers to stays as well; ``reasons`` gains these."""
    waiting = list(reasons)
    while waiting:
        record = records[waiting.pop()]
        for key in _referred(record):
            if key in records and key not in reasons:
                reasons[key] = f"the {record._meta.verbose_name} “{record}” stays"
                waiting.append(key)


def _referred(record: models.Model) -> Iterable[Key]:
    for column in record._meta.concrete_fields:
        if column.is_relation and (number := getattr(record, column.attname)) is not None:
            yield column.related_model._meta.model_name, number
    for many in record._meta.many_to_many:
        for number in getattr(record, many.name).values_list("pk", flat=True):
            yield many.related_model._meta.model_name, number


def _documents_that_stay(
    items: Iterable[BatchItem], reasons: dict[Key, str], documents: dict[int, Any]
) -> list[tuple[SourceDocument, str]]:
    """Documents on which something that stays rests, or which a person changed or has decided on, with the reason."""
    elsewhere = _stated_elsewhere(reasons, documents)
    edited = set(_edited_documents(documents))
    confirmed = Claim.objects.filter(document__in=documents, state=ClaimState.CONFIRMED)
    decided = set(confirmed.order_by().values_list("document", flat=True))
    found = []
    for item in items:
        if item.document is None:
            continue
        of_item = {(model, number) for model, numbers in item.made.items() for number in numbers}
        stays = {key for key in of_item if key in reasons}
        if stays - elsewhere:
            found.append((item.document, f"{len(stays)} of its records stay"))
        elif item.document_id in edited:
            found.append((item.document, "a person edited it"))
        elif item.document_id in decided:
            found.append((item.document, "a person confirmed what it says"))
    return found


def _stated_elsewhere(keys: Iterable[Key], documents: Iterable[int]) -> set[Key]:
    """Those of ``keys`` that do not rest on ``documents``: others state them, or nothing is ever stated of them."""
    found: set[Key] = set()
    for model in {model for model, _ in keys}:
        numbers = {number for kind, number in keys if kind == model}
        if model in SUBJECTS:
            others = Claim.objects.standing().exclude(document__in=documents).filter(**{f"{model}__in": numbers})
            numbers = set(others.order_by().values_list(model, flat=True))
        found |= {(model, number) for number in numbers}
    return found


def _edited_documents(documents: Iterable[int]) -> Iterable[int]:
    changes = SourceDocument.history.filter(id__in=documents, history_type="~", history_user__isnull=False)
    return changes.order_by().values_list("id", flat=True).distinct()
