"""What is stored already is linked where name and context agree; what people worked on is never changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cases.choices import Review
from cases.models import Case, Charge, Event, Involvement, Person, PersonName, Prosecution, Sentence
from documents.importers.stored import MOST_CASES, Stored
from documents.models import BatchItem, Claim, PossibleDuplicate
from documents.services.imports import import_paths
from tests import factories as make
from tests.documents.importing.five_documents import ARREST, CHARGE, SENTENCE, make_reference

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _reference() -> None:
    make_reference()


@pytest.fixture
def import_text(tmp_path: Path) -> Callable[[str], BatchItem]:
    def imported(text: str) -> BatchItem:
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.txt"
        path.write_text(text, encoding="utf-8")
        item = import_paths([path]).items.get()
        assert item.outcome == "created", item.error
        return item

    return imported


Import = Callable[[str], BatchItem]


def prosecuted(
    name: str = "Bekarov Timur", region: str = "RU-TA", article: str = "205.5", **fields: object
) -> Prosecution:
    """A stored prosecution that a person entered, with a charge under ``article``."""
    made = make.make_prosecution(person=make.make_person(name, **fields), region=make.make_region(region))
    make.make_charge(prosecution=made, provision=make.make_provision(article, "2"))
    return made


def test_one_candidate_whose_context_agrees_is_linked(import_text: Import) -> None:
    stored = prosecuted()
    item = import_text(SENTENCE)
    assert Prosecution.objects.get() == stored
    assert "Timur Bekarov" not in Person.objects.values_list("name", flat=True)
    assert "prosecution" not in item.made
    assert Charge.objects.get().prosecution == stored
    assert not PossibleDuplicate.objects.exists()


@pytest.mark.parametrize(
    ("name", "region", "article", "fields"),
    [
        ("Bekarov Timur", "RU-MOW", "280", {}),  # nothing around the two agrees
        ("Bekarov Timur", "RU-TA", "280", {}),  # a region has several of one name
        ("T. Bekarov", "RU-TA", "205.5", {}),  # an initial may be anybody's
        ("Timur Bekarov", "RU-TA", "205.5", {"visibility": "restricted"}),
    ],
)
def test_otherwise_the_person_is_proposed_with_the_candidate(
    import_text: Import, name: str, region: str, article: str, fields: dict[str, str]
) -> None:
    stored = prosecuted(name, region, article, **fields)
    import_text(SENTENCE)
    pair = PossibleDuplicate.objects.get()
    assert (pair.first, pair.second.name) == (stored.person, "Timur Bekarov")
    assert Prosecution.objects.count() == 2


def test_two_candidates_are_proposed_both(import_text: Import) -> None:
    stored = {prosecuted().person, prosecuted("Timur Bekarov").person}
    import_text(SENTENCE)
    assert {pair.first for pair in PossibleDuplicate.objects.all()} == stored
    assert Person.objects.filter(review=Review.PROPOSED, name="Timur Bekarov").count() == 1


DEFENDED = """Another arrest

KAZAN, 2 May 2022 (Open Court Notes) - The driver {accused} was arrested in Kazan on 29 April 2022. His lawyer, \
{lawyer}, said that he was beaten.
"""


def test_a_region_joins_lawyers_of_one_name_and_nobody_else(import_text: Import) -> None:
    """A month lies between the arrests, and no law or court is told."""
    import_text(ARREST)
    import_text(DEFENDED.format(accused="Timur Bekarov", lawyer="Olga Rybina"))
    import_text(DEFENDED.format(accused="Aidar Samatov", lawyer="Marina Vetrova"))
    assert sorted(Person.objects.values_list("name", flat=True)) == [
        "Aidar Samatov",
        "Marina Vetrova",
        "Olga Rybina",
        "Timur Bekarov",
        "Timur Bekarov",
    ]
    assert Involvement.objects.filter(person__name="Marina Vetrova").count() == 2
    pair = PossibleDuplicate.objects.get(first__name="Timur Bekarov")
    assert pair.second.name == "Timur Bekarov"


def test_a_shared_law_court_or_person_is_context(import_text: Import) -> None:
    import_text(CHARGE)
    before = Person.objects.count()
    item = import_text("""Another text

MOSCOW, 1 July 2022 (Open Court Notes) - Daniyar Seitov was charged under Article 205.5 part 2 of the Criminal Code of \
Russia.
""")
    assert Person.objects.count() == before
    assert "person" not in item.made


def test_of_a_lawyer_in_very_many_cases_only_some_are_read(import_text: Import) -> None:
    import_text(ARREST)
    lawyer = Person.objects.get(name="Marina Vetrova")
    shared = Case.objects.get()
    for number in range(MOST_CASES + 20):
        case = make.make_prosecution(case=make.make_case(f"Case {number}")).case
        Involvement.objects.create(person=lawyer, case=case, role="lawyer")
    accused = Prosecution.objects.get(case=shared).person
    stored = Stored([lawyer.pk, accused.pk])
    assert len(stored.accounts_of(lawyer.pk)) == len(stored.prosecutions) == MOST_CASES
    assert shared in [account.case for account in stored.accounts_of(lawyer.pk)]
    import_text(SENTENCE)  # of the same accused, whose lawyer she still is
    assert Person.objects.filter(name="Marina Vetrova").get() == lawyer


def test_a_confirmed_value_is_never_changed_and_the_other_is_filed(import_text: Import) -> None:
    stored = prosecuted("Timur Bekarov")
    sentence = make.make_sentence(prosecution=stored, months=72, date="2023-09")
    charge = stored.charges.get()
    versions = {model: model.history.count() for model in (Person, Case, Prosecution, Charge, Sentence)}
    import_text(SENTENCE)
    charge.refresh_from_db()
    assert (charge.status, charge.review) == ("charged", Review.CONFIRMED)
    assert Claim.objects.get(charge=charge, field="status").value == "convicted"
    assert Claim.objects.filter(sentence=sentence, field="months").exists()
    assert (Charge.objects.count(), Sentence.objects.count()) == (1, 1)
    person = Person.history.model.objects.filter(id=stored.person_id).count()
    assert person == 1
    for model in (Case, Prosecution, Charge, Sentence):
        assert model.history.count() == versions[model], model


def test_a_co_defendant_joins_the_stored_case(import_text: Import) -> None:
    stored = prosecuted("Timur Bekarov")
    import_text(CHARGE)
    assert Case.objects.get() == stored.case
    assert {p.person.name for p in stored.case.prosecutions.all()} == {"Timur Bekarov", "Daniyar Seitov"}


def test_accused_of_two_cases_that_people_entered_each_keep_their_own(import_text: Import) -> None:
    stored = [prosecuted(name) for name in ("Timur Bekarov", "Daniyar Seitov")]
    import_text(CHARGE)
    assert set(Prosecution.objects.all()) == set(stored)
    assert Case.objects.count() == 2
    assert Charge.objects.count() == 2


def test_what_a_person_rejected_is_not_proposed_again(import_text: Import) -> None:
    import_text(CHARGE)
    charge = Charge.objects.get(prosecution__person__name="Timur Bekarov")
    charge.review = Review.REJECTED
    charge._history_user = make.make_user()
    charge.save()
    Claim.objects.filter(charge=charge).update(state="rejected")
    import_text(SENTENCE)
    assert Charge.objects.get(prosecution__person__name="Timur Bekarov") == charge
    assert Charge.objects.get(pk=charge.pk).review == Review.REJECTED
    assert Claim.objects.filter(charge=charge, state="proposed").exists()


def test_a_proposed_record_takes_the_value_of_all_documents(import_text: Import) -> None:
    import_text(SENTENCE.replace("Timur Bekarov", "Timur Renatovich Bekarov"))
    import_text(CHARGE)
    person = Person.objects.get(name__contains="Bekarov")
    assert person.name == "Timur Renatovich Bekarov"
    assert set(person.names.values_list("name", "kind")) == {
        ("Timur Renatovich Bekarov", "preferred"),
        ("Timur Bekarov", "spelling"),
    }
    assert Charge.objects.get(prosecution__person=person).status == "convicted"


def test_each_record_made_has_one_first_version_by_nobody(import_text: Import) -> None:
    item = import_text(CHARGE)
    for model in (Person, PersonName, Case, Prosecution, Charge, Event, Claim):
        versions = model.history.all()
        assert set(versions.values_list("id", flat=True)) == set(model.objects.values_list("pk", flat=True)), model
        assert set(versions.values_list("history_type", "history_user", "history_change_reason")) == {
            ("+", None, "import")
        }
        assert versions.count() == model.objects.count()
    event = Event.objects.get(kind="arrest")
    version = event.history.get()
    assert set(version.persons.values_list("person__name", flat=True)) == {"Timur Bekarov"}
    assert version.date_earliest == event.date_earliest is not None
    assert set(item.made["event"]) == set(Event.objects.values_list("pk", flat=True))


def test_a_document_that_joins_two_people_reads_the_earlier_ones_anew(import_text: Import) -> None:
    first = import_text(ARREST)  # in Kazan, under no law
    second = import_text("""A charge

1 May 2022 (Open Court Notes) - Timur Bekarov was charged under Article 205.5 part 2 of the Criminal Code of Russia.
""")
    assert Person.objects.filter(name="Timur Bekarov").count() == 2
    import_text(SENTENCE)
    assert [str(prosecution) for prosecution in Prosecution.objects.all()] == ["Timur Bekarov in Case of Timur Bekarov"]
    for item in (first, second):
        item.refresh_from_db()
        assert Claim.objects.filter(document=item.document, person=Prosecution.objects.get().person).exists()
