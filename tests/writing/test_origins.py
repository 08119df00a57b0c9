"""Every way in which records are written leaves a version of every changed row: by whom, and from where it came.

A new way to write records needs a line in ``PATHS``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from cases.choices import HistoryOrigin as From
from cases.models import (
    BulkAction,
    Charge,
    Deletion,
    Event,
    Job,
    Merge,
    Person,
    SheetImport,
)
from cases.origins import COMMAND, coming_from, current
from documents.models import ImportBatch
from tests.documents.test_imports import news, reference
from tests.history import Watch
from tests.writing.many import (
    by_a_script,
    import_undone,
    imported_again,
    imported_by_command,
    in_a_job,
    in_bulk,
    in_bulk_undone,
    large_sheet,
    reference_loaded,
    searched_by_command,
    searched_for_duplicates,
    small_sheet,
    uploaded,
)
from tests.writing.pages import (
    added_from_a_document,
    claim_attached,
    conflict_settled,
    corrected,
    decided,
    decision_undone,
    pair_decided,
    record_added,
    record_changed,
    reviewed_in_the_list,
    said_to_be_the_same_case,
    said_to_be_the_same_person,
    told_apart,
)
from tests.writing.taking_back import (
    deleted,
    merge_undone,
    merged,
    person_put_back,
    record_put_back,
    restored,
    value_settled_after_a_merge,
)
from tests.writing.world import World

__all__ = ["news", "reference"]

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_own_var")]


@pytest.fixture
def world(staff_client: Client, admin_user: User, news: Path) -> World:
    return World(staff_client, admin_user, news)


@pytest.fixture
def _own_var(settings: Any, tmp_path: Path) -> None:
    settings.VAR_DIR = tmp_path


BY_NOBODY = "nobody"  # what documents say, files and scripts: no person did it
BOTH = "both"  # what a person started, and what followed from what documents say

# How records are written, the origin that the history names, the model whose only row has its number, and by whom.
PATHS: list[tuple[Callable[[World], Watch], From, Any, str]] = [
    (record_added, From.PAGE, None, "user"),
    (record_changed, From.PAGE, None, "user"),
    (reviewed_in_the_list, From.PAGE, None, "user"),
    (decided("confirm"), From.PAGE, None, "user"),
    (decided("reject"), From.PAGE, None, "user"),
    (corrected, From.PAGE, None, "user"),
    (added_from_a_document, From.PAGE, None, "user"),
    (said_to_be_the_same_case, From.PAGE, None, "user"),
    (told_apart, From.PAGE, None, "user"),
    (claim_attached, From.PAGE, None, "user"),
    (conflict_settled, From.PAGE, None, "user"),
    (pair_decided, From.PAGE, None, "user"),
    (value_settled_after_a_merge, From.PAGE, None, "user"),
    (decision_undone, From.DECISION_UNDONE, None, "user"),
    (merged("person"), From.MERGE, Merge, "user"),
    (merged("organisation"), From.MERGE, Merge, "user"),
    (merged("court"), From.MERGE, Merge, "user"),
    (merge_undone, From.MERGE_UNDONE, Merge, "user"),
    (deleted(Person), From.DELETION, Deletion, "user"),
    (deleted(Charge), From.DELETION, Deletion, "user"),
    (deleted(Event), From.DELETION, Deletion, "user"),
    (restored(Person), From.RESTORED, Deletion, "user"),
    (restored(Charge), From.RESTORED, Deletion, "user"),
    (restored(Event), From.RESTORED, Deletion, "user"),
    (record_put_back, From.PUT_BACK, None, "user"),
    (person_put_back, From.PUT_BACK, None, "user"),
    (in_bulk("confirm"), From.BULK, BulkAction, "user"),
    (in_bulk("visibility", visibility="public"), From.BULK, BulkAction, "user"),
    (in_bulk("assign", assign="{user}"), From.BULK, BulkAction, "user"),
    (in_bulk("case", case="{case}"), From.BULK, BulkAction, "user"),
    (in_bulk_undone("confirm"), From.BULK_UNDONE, BulkAction, "user"),
    (in_bulk_undone("visibility", visibility="public"), From.BULK_UNDONE, BulkAction, "user"),
    (in_bulk_undone("assign", assign="{user}"), From.BULK_UNDONE, BulkAction, "user"),
    (in_bulk_undone("case", case="{case}"), From.BULK_UNDONE, BulkAction, "user"),
    (small_sheet, From.SHEET, None, "user"),
    (
        large_sheet("person", "id,name,spellings,born\n{person},Timur B.,T. Bekaroff,1984\n,Aliye O.,Алие,1990\n"),
        From.SHEET, SheetImport, "user",
    ),
    (
        large_sheet("event", "id,person_ids,kind,place\n{event},{person},arrest,Kazan\n,{person},search,Ufa\n"),
        From.SHEET, SheetImport, "user",
    ),
    (imported_by_command, From.IMPORT, ImportBatch, BY_NOBODY),
    (uploaded, From.IMPORT, ImportBatch, BY_NOBODY),
    (imported_again, From.IMPORT, ImportBatch, BY_NOBODY),
    (import_undone, From.IMPORT_UNDONE, ImportBatch, BOTH),
    (searched_for_duplicates, From.DUPLICATES, None, BY_NOBODY),
    (searched_by_command, From.DUPLICATES, None, BY_NOBODY),
    (reference_loaded, From.REFERENCE, None, BY_NOBODY),
    (in_a_job, From.JOB, Job, BY_NOBODY),
    (by_a_script, From.COMMAND, None, BY_NOBODY),
]  # fmt: skip


@pytest.mark.usefixtures("reference")
@pytest.mark.parametrize(("path", "kind", "numbered", "by"), PATHS, ids=[path[0].__name__ for path in PATHS])
def test_every_changed_row_has_a_version(
    path: Callable[[World], Watch], kind: From, numbered: Any, by: str, world: World
) -> None:
    watch = path(world)
    assert watch.changed
    assert watch.unrecorded() == []
    number = numbered.objects.latest("pk").pk if numbered else None
    assert watch.origins() == {(kind, number)}
    assert watch.users() == {"user": {world.user}, BY_NOBODY: {None}, BOTH: {world.user, None}}[by]


def test_every_origin_has_a_path() -> None:
    assert {path[1] for path in PATHS} == set(From)


def test_a_work_that_is_part_of_another_is_that_ones() -> None:
    with coming_from(From.PAGE), coming_from(From.IMPORT, 5), coming_from(From.MERGE, 7):
        assert current()[:2] == (From.IMPORT, 5)
    assert current() == COMMAND


def test_a_work_that_fails_is_over() -> None:
    with pytest.raises(ValueError, match="failed"), coming_from(From.IMPORT, 5):
        raise ValueError("failed")
    assert current() == COMMAND


def test_what_others_do_meanwhile_is_theirs() -> None:
    seen = []
    with coming_from(From.IMPORT, 5):
        other = Thread(target=lambda: seen.append(current()))
        other.start()
        other.join()
    assert seen == [COMMAND]


def test_a_merge_on_the_review_page_is_a_merge_and_what_is_decided_with_it_is_not(world: World) -> None:
    watch = said_to_be_the_same_person(world)
    assert watch.unrecorded() == []
    assert watch.origins() == {(From.MERGE, Merge.objects.get().pk), (From.PAGE, None)}
    assert watch.users() == {world.user}
