"""Writing many records at once: bulk actions, spreadsheets, imports, commands and background work."""

from __future__ import annotations

from collections.abc import Callable

from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse

from cases.models import (
    BulkAction,
    Case,
    Charge,
    Event,
    Job,
    Person,
    Prosecution,
    SheetImport,
)
from cases.services import jobs
from documents.models import Claim, ImportBatch
from documents.services.imports import import_paths
from tests import factories as make
from tests.cases import sheets
from tests.cases.test_bin import make_case_of_two
from tests.history import Watch
from tests.jobs import run_jobs
from tests.writing.world import World

# All of a list


def in_bulk(kind: str, **data: str) -> Callable[[World], Watch]:
    def path(world: World) -> Watch:
        for _ in range(2):
            make.make_prosecution(stage="appeal", review="proposed")
        with Watch() as watch:
            _in_bulk(world, kind, data)
        return watch

    path.__name__ = f"in_bulk_{kind}"
    return path


def in_bulk_undone(kind: str, **data: str) -> Callable[[World], Watch]:
    def path(world: World) -> Watch:
        for _ in range(2):
            make.make_prosecution(stage="appeal", review="proposed")
        _in_bulk(world, kind, data)
        with Watch() as watch:
            world.post("cases:bulk_undo", BulkAction.objects.get().pk)
        return watch

    path.__name__ = f"in_bulk_{kind}_undone"
    return path


def _in_bulk(world: World, kind: str, data: dict[str, str]) -> None:
    named = {"user": str(world.user.pk), "case": str(Case.objects.order_by("pk").values_list("pk", flat=True)[0])}
    sent = {"kind": kind, "sure": "1"} | {name: value.format(**named) for name, value in data.items()}
    world.client.post("/prisoners/all/?stage=appeal", sent)


def small_sheet(world: World) -> Watch:
    person = make.make_person("Timur Bekarov", born="1984")
    rows = [["id", "name", "spellings", "born"], [person.pk, "Timur Bekarov", "T. Bekaroff", "1985"]]
    with Watch() as watch:
        sheets.load(world.client, Person, rows)
    return watch


def large_sheet(sheet: str, text: str) -> Callable[[World], Watch]:
    def path(world: World) -> Watch:
        make_case_of_two()
        keys = {"person": Person.objects.earliest("pk").pk, "event": Event.objects.get().pk}
        file = SimpleUploadedFile("rows.csv", text.format(**keys).encode())
        assert world.client.post("/sheets/", {"sheet": sheet, "file": file}).status_code == 302
        world.post("cases:sheet_write", SheetImport.objects.get().pk)
        with Watch() as watch:
            run_jobs()
        assert SheetImport.objects.get().state == "written", SheetImport.objects.get().shown
        return watch

    path.__name__ = f"large_sheet_{sheet}"
    return path


# Documents


def imported_by_command(world: World) -> Watch:
    # Some of it is there already and is completed or settled.
    make.make_person("Timur Bekarov", review="proposed")
    with Watch() as watch:
        call_command("import_documents", str(world.file), verbosity=0)
    return watch


def uploaded(world: World) -> Watch:
    file = SimpleUploadedFile("news.txt", world.file.read_bytes())
    with Watch() as watch:
        sent = world.client.post(reverse("admin:documents_importbatch_upload"), {"documents": file})
        assert sent.status_code == 302, sent.content.decode()
        run_jobs()
    return watch


def imported_again(world: World) -> Watch:
    import_paths([world.file])
    Charge.objects.all().delete()
    with Watch() as watch:
        world.post("documents:batch_again", ImportBatch.objects.get().pk)
        run_jobs()
    return watch


def import_undone(world: World) -> Watch:
    import_paths([world.file])
    person = Prosecution.objects.get().person
    make.make_claim(event=make.make_event(person, make.make_person(), review="proposed"), field="kind", value="arrest")
    with Watch() as watch:
        world.post("documents:batch_undo", ImportBatch.objects.get().pk)
    assert not Claim.objects.filter(event=None).exists()
    return watch


# Commands and background work


def searched_for_duplicates(world: World) -> Watch:
    for name in ("Timur Bekarov", "Бекаров Тимур"):
        make.make_person(name)
    with Watch() as watch:
        world.post("documents:duplicate_search")
        run_jobs()
    return watch


def searched_by_command(world: World) -> Watch:
    for name in ("Timur Bekarov", "Бекаров Тимур"):
        make.make_person(name)
    with Watch() as watch:
        call_command("find_duplicates", verbosity=0)
    return watch


def reference_loaded(world: World) -> Watch:
    with Watch() as watch:
        call_command("load_reference", verbosity=0)
    return watch


def in_a_job(world: World) -> Watch:
    job = Job.objects.create(task="x", title="x", owner=world.user)
    with Watch() as watch:
        jobs.job(lambda progress: make.make_court())(job.pk)
    return watch


def by_a_script(world: World) -> Watch:
    with Watch() as watch:
        make.make_person()
    return watch
