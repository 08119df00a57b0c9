"""Every rule of the data holds in the database: a write past ``clean()`` fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.db import IntegrityError, models, transaction
from django.utils import timezone

from cases import models as cases
from documents import models as documents
from tests import factories as make

UNKNOWN_WORD = "no such word"


def set_field(factory: Callable[[], models.Model], **values: Any) -> Callable[[], None]:
    """Writes ``values`` over a good record, without any validation."""

    def write() -> None:
        record = factory()
        type(record)._default_manager.filter(pk=record.pk).update(**values)

    return write


def twice(factory: Callable[[], models.Model]) -> Callable[[], None]:
    """Writes the same row again under another key."""

    def write() -> None:
        record = factory()
        record.pk = None
        record._state.adding = True
        type(record)._default_manager.bulk_create([record])

    return write


def relationship() -> cases.Relationship:
    return cases.Relationship.objects.create(person=make.make_person(), other=make.make_person(), kind="sibling")


def relationship_to_oneself() -> None:
    person = make.make_person()
    cases.Relationship.objects.bulk_create([cases.Relationship(person=person, other=person, kind="sibling")])


def affiliation() -> cases.Affiliation:
    return cases.Affiliation.objects.create(
        person=make.make_person(), organisation=make.make_organisation(), kind="member"
    )


def job() -> cases.Job:
    return cases.Job.objects.create(task="somewhere.something", title="Something")


def recognition() -> cases.Recognition:
    return cases.Recognition.objects.create(
        person=make.make_person(), organisation=make.make_organisation(), date="2023"
    )


def involvement() -> cases.Involvement:
    return cases.Involvement.objects.create(person=make.make_person(), case=make.make_case(), role="lawyer")


def designation() -> cases.Designation:
    return cases.Designation.objects.create(
        organisation=make.make_organisation(), country=make.make_region("RU"), kind="extremist"
    )


def designation_by_two() -> None:
    record = designation()
    cases.Designation.objects.filter(pk=record.pk).update(court=make.make_court(), agency=make.make_organisation())


def place() -> cases.Place:
    return cases.Place.objects.create(name="Springfield", region=make.make_region("RU-TA"))


def reference_row() -> cases.ReferenceRow:
    return cases.ReferenceRow.objects.create(file="places", key="a", record_id="1", values={}, source="test")


def replaces_itself() -> None:
    charge = make.make_charge()
    cases.Charge.objects.filter(pk=charge.pk).update(replaces=charge)


def person_name() -> cases.PersonName:
    return make.make_person("Timur Bekarov", "T. Bekarov").names.get(kind="spelling")


def two_preferred_names() -> None:
    person = make.make_person()
    cases.PersonName.objects.bulk_create([cases.PersonName(person=person, name="Another Name", kind="preferred")])


def court_name() -> cases.CourtName:
    return make.make_court().names.get()


def organisation_name() -> cases.OrganisationName:
    return make.make_organisation().names.get()


def in_country(factory: Callable[..., models.Model]) -> Callable[[], models.Model]:
    return lambda: factory(country=make.make_region("RU"))


def claim() -> documents.Claim:
    return make.make_claim(person=make.make_person(), passage="Timur")


def claim_of_two() -> None:
    record = claim()
    documents.Claim.objects.filter(pk=record.pk).update(case=make.make_case())


def duplicate() -> documents.PossibleDuplicate:
    return documents.PossibleDuplicate.objects.create(first=make.make_person(), second=make.make_person(), score=0.8)


def duplicate_out_of_order() -> None:
    later, earlier = make.make_person(), make.make_person()
    documents.PossibleDuplicate.objects.bulk_create(
        [documents.PossibleDuplicate(first=earlier, second=later, score=0.8)]
    )


def batch() -> documents.ImportBatch:
    return documents.ImportBatch.objects.create(origin="command", extractor_version="1")


def item() -> documents.BatchItem:
    return documents.BatchItem.objects.create(batch=batch(), file_name="a.txt", outcome="created")


def user() -> User:
    return make.make_user()


def merge() -> cases.Merge:
    return cases.Merge.objects.create(person=make.make_person(), gone=1, gone_name="Another", made_by=user())


def merge_of_two_kinds() -> None:
    record = merge()
    cases.Merge.objects.filter(pk=record.pk).update(court=make.make_court())


def deletion() -> cases.Deletion:
    return cases.Deletion.objects.create(model="person", record="1", name="Somebody")


def saved_search() -> cases.SavedSearch:
    return cases.SavedSearch.objects.create(owner=user(), name="Mine")


def column_choice() -> cases.ColumnChoice:
    return cases.ColumnChoice.objects.create(owner=user(), place="export charge")


def export() -> cases.Export:
    return cases.Export.objects.create(owner_name="Somebody", profile="internal", format="csv", unit="prosecution")


def bulk_action() -> cases.BulkAction:
    return cases.BulkAction.objects.create(owner=user(), kind="assign")


def bulk_change() -> cases.BulkChange:
    return cases.BulkChange.objects.create(action=bulk_action(), record=1)


def sheet_import() -> cases.SheetImport:
    return cases.SheetImport.objects.create(owner=user(), sheet="person", file_name="a.csv")


def audit_entry() -> cases.AuditEntry:
    return cases.AuditEntry.objects.create(number=1, at=timezone.now(), kind="sign_in", own_hash="0" * 64)


WRITES: dict[str, Callable[[], None]] = {
    "merge_gone_name_not_blank": set_field(merge, gone_name=""),
    "merge_exactly_one_kind": merge_of_two_kinds,
    "merge_undone_by_somebody": set_field(merge, undone_at=timezone.now()),
    "deletion_restored_or_final": set_field(deletion, name="", restored_at=timezone.now(), purged_at=timezone.now()),
    "deletion_keeps_nothing_after": set_field(deletion, purged_at=timezone.now()),
    "savedsearch_name_not_blank": set_field(saved_search, name=""),
    "savedsearch_unique": twice(saved_search),
    "columnchoice_unique": twice(column_choice),
    "bulkchange_unique": twice(bulk_change),
    "export_rows_when_finished": set_field(export, rows=1),
    "claim_set_aside_with_reason": set_field(claim, state="set_aside"),
    "job_done_within_total": set_field(job, total=1, done=2),
    "job_title_not_blank": set_field(job, title=""),
    "case_title_not_blank": set_field(make.make_case, title=""),
    "case_opened_before_closed": set_field(make.make_case, opened="2022", closed="2021"),
    "prosecution_unique": twice(make.make_prosecution),
    "involvement_unique": twice(involvement),
    "provision_unique": twice(make.make_provision),
    "provision_article_not_blank": set_field(make.make_provision, article=""),
    "charge_brought_before_decided": set_field(make.make_charge, brought="2022-05", decided="2022-04"),
    "charge_provision_or_description": set_field(make.make_charge, provision=None, description=""),
    "charge_not_replacing_itself": replaces_itself,
    "court_name_not_blank": set_field(make.make_court, name=""),
    "court_unique": twice(in_country(make.make_court)),
    "court_unique_without_country": twice(make.make_court),
    "courtname_name_not_blank": set_field(court_name, name=""),
    "court_name_unique": twice(court_name),
    "organisation_name_not_blank": set_field(make.make_organisation, name=""),
    "organisation_unique": twice(in_country(make.make_organisation)),
    "organisation_unique_without_country": twice(make.make_organisation),
    "organisationname_name_not_blank": set_field(organisation_name, name=""),
    "organisation_name_unique": twice(organisation_name),
    "designation_unique": twice(designation),
    "designation_court_or_agency": designation_by_two,
    "person_name_not_blank": set_field(make.make_person, name=""),
    "person_born_before_died": set_field(make.make_person, born="1990", died="1989"),
    "personname_name_not_blank": set_field(person_name, name=""),
    "person_name_unique": twice(person_name),
    "person_one_preferred_name": two_preferred_names,
    "relationship_since_before_until": set_field(relationship, since="2020", until="2019"),
    "relationship_not_to_oneself": relationship_to_oneself,
    "relationship_unique": twice(relationship),
    "affiliation_since_before_until": set_field(affiliation, since="2020", until="2019"),
    "affiliation_unique": twice(affiliation),
    "recognition_date_before_withdrawn": set_field(recognition, withdrawn="2022"),
    "recognition_unique": twice(recognition),
    "reference_row_unique": twice(reference_row),
    "region_name_not_blank": set_field(make.make_region, name=""),
    "region_code_fits_country": set_field(make.make_region, country_code="KZ"),
    "place_name_not_blank": set_field(place, name=""),
    "place_unique": twice(place),
    "sentence_not_negative": set_field(make.make_sentence, months=-1),
    "sentence_amount_has_currency": set_field(make.make_sentence, amount=5000),
    "sentence_fine_without_term": set_field(make.make_sentence, kind="fine"),
    "detention_start_before_end": set_field(make.make_detention, end="2022-02"),
    "claim_exactly_one_subject": claim_of_two,
    "claim_passage_valid": set_field(claim, end=0),
    "source_document_sha256_valid": set_field(make.make_document, sha256="XYZ"),
    "possible_duplicate_unique": twice(duplicate),
    "possible_duplicate_in_order": duplicate_out_of_order,
    "possible_duplicate_score_valid": set_field(duplicate, score=1.5),
    "batch_item_unique": twice(item),
}

FACTORIES: dict[type[models.Model], Callable[[], models.Model]] = {
    cases.Case: make.make_case,
    cases.Prosecution: make.make_prosecution,
    cases.Involvement: involvement,
    cases.Provision: make.make_provision,
    cases.Charge: make.make_charge,
    cases.Court: make.make_court,
    cases.Event: make.make_event,
    cases.Organisation: make.make_organisation,
    cases.Designation: designation,
    cases.Person: make.make_person,
    cases.PersonName: person_name,
    cases.Relationship: relationship,
    cases.Affiliation: affiliation,
    cases.Job: job,
    cases.Export: export,
    cases.BulkAction: bulk_action,
    cases.SheetImport: sheet_import,
    cases.AuditEntry: audit_entry,
    cases.Recognition: recognition,
    cases.Region: make.make_region,
    cases.Sentence: make.make_sentence,
    cases.Detention: make.make_detention,
    documents.Claim: claim,
    documents.SourceDocument: make.make_document,
    documents.PossibleDuplicate: duplicate,
    documents.ImportBatch: batch,
    documents.BatchItem: item,
}


def all_constraints() -> dict[str, tuple[type[models.Model], models.BaseConstraint]]:
    found = [model for app in ("cases", "documents") for model in apps.get_app_config(app).get_models()]
    return {c.name: (model, c) for model in found for c in model._meta.constraints}


VOCABULARIES = sorted(name for name in all_constraints() if name.endswith("_valid") and name not in WRITES)


def test_every_constraint_is_tested() -> None:
    assert set(WRITES) | set(VOCABULARIES) == set(all_constraints())


@pytest.mark.django_db
@pytest.mark.parametrize("name", sorted(WRITES))
def test_a_write_past_clean_fails(name: str) -> None:
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        WRITES[name]()
    model, constraint = all_constraints()[name]
    # SQLite names the columns of a unique constraint, PostgreSQL the constraint.
    columns = {model._meta.get_field(field).column for field in getattr(constraint, "fields", ())}
    message = str(caught.value)
    assert name in message or (columns and all(f".{column}" in message for column in columns))


@pytest.mark.django_db
@pytest.mark.parametrize("name", VOCABULARIES)
def test_a_word_that_is_not_in_the_vocabulary_fails(name: str) -> None:
    model = all_constraints()[name][0]
    field = name.removesuffix("_valid").split("_", 1)[1]
    word = UNKNOWN_WORD[: model._meta.get_field(field).max_length]
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        set_field(FACTORIES[model], **{field: word})()


@pytest.mark.django_db
def test_a_text_that_is_no_date_is_not_written() -> None:
    person = make.make_person()
    with pytest.raises(ValueError, match="Use a date such as"):
        cases.Person.objects.filter(pk=person.pk).update(born="soon")
    person.born = "soon"
    with pytest.raises(ValueError, match="Use a date such as"):
        person.save()
