"""Writing records by hand, on pages. Each function does it while it watches, and gives what it saw."""

from __future__ import annotations

from collections.abc import Callable

from django.urls import reverse

from cases.models import (
    Charge,
    Event,
    Person,
)
from documents.models import PossibleDuplicate
from tests import factories as make
from tests.cases.admin_pages import submit, url
from tests.documents.review.proposals import Proposed, propose
from tests.history import Watch
from tests.writing.world import World


def record_added(world: World) -> Watch:
    with Watch() as watch:
        submit(world.client, url(Person, "add"), {"name": "Aliye Osmanova", "names-0-name": "Алие Османова"})
    return watch


def record_changed(world: World) -> Watch:
    event = make.make_event(make.make_person(), make.make_person())
    with Watch() as watch:
        page = url(Event, "change", event.pk)
        submit(world.client, page, {"persons": [event.persons.all()[0].pk], "place": "Kazan"})
    return watch


def reviewed_in_the_list(world: World) -> Watch:
    keys = [make.make_event(make.make_person(), review="proposed").pk for _ in range(2)]
    with Watch() as watch:
        sent = {"action": "mark_confirmed", "_selected_action": keys}
        assert world.client.post(url(Event, "changelist"), sent).status_code == 302
    return watch


def decided(what: str) -> Callable[[World], Watch]:
    def path(world: World) -> Watch:
        proposed = propose()
        with Watch() as watch:
            _decide(world, proposed, what)
        return watch

    path.__name__ = f"decided_{what}"
    return path


def _decide(world: World, proposed: Proposed, what: str) -> None:
    page = world.client.get(reverse("documents:review", args=[proposed.document.pk])).content.decode()
    value = page.partition(f'value="{what} person-{proposed.person.pk} ')[2].partition('"')[0]
    world.post("documents:decide", proposed.document.pk, decide=f"{what} person-{proposed.person.pk} {value}")


def decision_undone(world: World) -> Watch:
    proposed = propose()
    _decide(world, proposed, "confirm")
    with Watch() as watch:
        world.post("documents:undo", proposed.document.pk)
    return watch


def corrected(world: World) -> Watch:
    proposed = propose()
    seen = f"{Charge.objects.get().updated_at.timestamp():.6f}"
    with Watch() as watch:
        world.post("documents:edit_record", proposed.document.pk, f"charge-{proposed.charge.pk}",
                   provision="RU 205.5 p1", status="reclassified", seen=seen)  # fmt: skip
    return watch


def added_from_a_document(world: World) -> Watch:
    proposed = propose()
    at = proposed.document.text.index("charged under")
    address = reverse("documents:add_record", args=[proposed.document.pk])
    data = {"quote": "charged", "about": f"prosecution-{proposed.prosecution.pk}", "kind": "arrest"}
    with Watch() as watch:
        sent = world.client.post(f"{address}?kind=event&at={at}-{at + 7}", data)
        assert sent.status_code == 302, sent.content.decode()
    return watch


def said_to_be_the_same_person(world: World) -> Watch:
    proposed, other = propose(), make.make_person("Бекаров Тимур")
    with Watch() as watch:
        world.post("documents:same_record", proposed.document.pk, f"person-{proposed.person.pk}", other=other.pk)
    return watch


def said_to_be_the_same_case(world: World) -> Watch:
    proposed = propose()
    case = make.make_case("Reading circle")
    make.make_prosecution(person=proposed.person, case=case)
    make.make_event(proposed.person, case=case)
    with Watch() as watch:
        world.post("documents:same_record", proposed.document.pk, f"case-{proposed.case.pk}", other=case.pk)
    return watch


def told_apart(world: World) -> Watch:
    proposed, other = propose(), make.make_person("Бекаров Тимур")
    with Watch() as watch:
        world.post("documents:told_apart", proposed.document.pk, f"person-{proposed.person.pk}", other=other.pk)
    return watch


def claim_attached(world: World) -> Watch:
    person = make.make_person(born="1984")
    document = make.make_document("Timur Bekarov, born in 1984 in Kazan.")
    with Watch() as watch:
        world.post("documents:attach_claim", f"person-{person.pk}", field="born", document=str(document.pk),
                   quote="born in 1984")  # fmt: skip
    return watch


def conflict_settled(world: World) -> Watch:
    person = make.make_person(born="1984")
    make.make_claim(person=person, field="born", value="1985")
    with Watch() as watch:
        world.post("documents:settle_conflict", record=f"person-{person.pk}", field="born", value="1985",
                   reason="A passport.")  # fmt: skip
    return watch


def pair_decided(world: World) -> Watch:
    pair = PossibleDuplicate.objects.create(first=make.make_person(), second=make.make_person(), score=0.9)
    with Watch() as watch:
        world.post("documents:duplicate_decide", pair.pk, decide="different")
    return watch
