"""Merging, deleting and putting back, and undoing these."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.urls import reverse
from django.utils import timezone

from cases.models import (
    Case,
    Charge,
    Deletion,
    Event,
    Merge,
    Person,
    Prosecution,
)
from tests import factories as make
from tests.cases.admin_pages import url
from tests.cases.test_bin import make_case_of_two
from tests.history import Watch
from tests.writing.world import World

# Merges


def _two_persons() -> tuple[Person, Person]:
    make_case_of_two()
    keep, other = Person.objects.get(name="Timur Bekarov"), make.make_person("T. Bekarov", born="1985")
    Person.objects.filter(pk=keep.pk).update(occupation="locksmith")
    prosecution = make.make_prosecution(person=other, case=Case.objects.get())
    make.make_charge(prosecution=prosecution)
    make.make_event(keep, other)
    make.make_event(other)
    Person.objects.filter(pk=other.pk).update(occupation="teacher")
    return keep, other


def merged(kind: str) -> Callable[[World], Watch]:
    def path(world: World) -> Watch:
        with Watch() as watch:
            pass
        keep, other = _two_persons() if kind == "person" else _two(kind)
        with watch:
            world.post("documents:merge_two", kind, keep.pk, other.pk, keep=keep.pk)
        return watch

    path.__name__ = f"merged_{kind}"
    return path


def _two(kind: str) -> tuple[Any, Any]:
    made = make.make_court if kind == "court" else make.make_organisation
    keep, other = made(), made()
    make.make_case(**{"court" if kind == "court" else "alleged_organisation": other})
    return keep, other


def merge_undone(world: World) -> Watch:
    keep, other = _two_persons()
    world.post("documents:merge_two", "person", keep.pk, other.pk, keep=keep.pk)
    with Watch() as watch:
        world.post("documents:merge_undo", Merge.objects.get().pk)
    return watch


def value_settled_after_a_merge(world: World) -> Watch:
    keep, other = _two_persons()
    world.post("documents:merge_two", "person", keep.pk, other.pk, keep=keep.pk)
    with Watch() as watch:
        world.post("documents:merge_value", Merge.objects.get().pk, 0, side="other")
    return watch


# Deleting and putting back


def deleted(model: Any) -> Callable[[World], Watch]:
    def path(world: World) -> Watch:
        make_case_of_two()
        record = model.objects.order_by("pk").first()
        with Watch() as watch:
            assert world.client.post(url(model, "delete", record.pk), {"post": "yes"}).status_code == 302
        return watch

    path.__name__ = f"deleted_{model.__name__}"
    return path


def restored(model: Any) -> Callable[[World], Watch]:
    def path(world: World) -> Watch:
        deleted(model)(world)
        with Watch() as watch:
            world.post("cases:restore_deleted", Deletion.objects.get().pk)
        return watch

    path.__name__ = f"restored_{model.__name__}"
    return path


def record_put_back(world: World) -> Watch:
    event = make.make_event(make.make_person())
    version = event.history.latest()
    event.persons.add(make.make_person())
    with Watch() as watch:
        world.post("cases:put_back_record", "cases-event", event.pk, version.pk)
    return watch


def _person_that_changed() -> tuple[Person, str]:
    make_case_of_two()
    then = timezone.now()
    person = Person.objects.get(name="Timur Bekarov")
    person.name = "T."
    person.save()
    person.names.get(name="Тимур Бекаров").delete()
    Charge.objects.exclude(replaces=None).get().delete()
    make.make_sentence(prosecution=Prosecution.objects.get(), months=1)
    Event.objects.get().persons.remove(person)
    return person, f"{then:%Y-%m-%dT%H:%M:%S.%fZ}"


def person_put_back(world: World) -> Watch:
    person, then = _person_that_changed()
    with Watch() as watch:
        sent = world.client.post(f"{reverse('cases:put_back_person', args=[person.pk])}?moment={then}")
        assert sent.status_code == 302
    return watch
