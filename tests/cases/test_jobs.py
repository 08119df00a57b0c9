"""Background work: what the person who started it is told, and what a killed worker leaves."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from cases.choices import JobState
from cases.models import Job
from cases.services import jobs
from tests.factories import make_user
from tests.jobs import run_jobs

pytestmark = pytest.mark.django_db


@task()
@jobs.job
def counting(progress: jobs.Progress, steps: int, fault: str = "") -> None:
    if fault == "told":
        raise jobs.JobFault("The file has no rows.")
    if fault:
        raise ValueError(fault)
    for done in range(1, steps + 1):
        progress.report(done, steps, "counting")
    progress.result = {"counted": steps}


def test_a_job_tells_how_it_ended() -> None:
    job = jobs.start(counting, "Counting", None, steps=3)
    assert job.state == JobState.WAITING
    assert run_jobs() == 1
    job.refresh_from_db()
    assert (job.state, job.done, job.total, job.result, job.attempts) == (JobState.DONE, 3, 3, {"counted": 3}, 1)
    assert job.finished_at is not None


@pytest.mark.parametrize(
    ("fault", "reason"),
    [("told", "The file has no rows."), ("Ivanov", "It failed (ValueError); the log has the details.")],
)
def test_a_fault_is_told_without_its_values(fault: str, reason: str, caplog: pytest.LogCaptureFixture) -> None:
    job = jobs.start(counting, "Counting", None, steps=3, fault=fault)
    run_jobs()
    job.refresh_from_db()
    assert (job.state, job.error) == (JobState.FAILED, reason)
    assert "Ivanov" not in caplog.text


def test_a_stopped_job_is_not_done() -> None:
    job = jobs.start(counting, "Counting", None, steps=3)
    jobs.stop(job)
    run_jobs()
    job.refresh_from_db()
    assert (job.state, job.done) == (JobState.STOPPED, 0)


def test_a_running_job_stops_at_its_next_sign_of_life() -> None:
    job = jobs.start(counting, "Counting", None, steps=3)
    Job.objects.filter(pk=job.pk).update(stop_asked=True)
    run_jobs()
    job.refresh_from_db()
    assert (job.state, job.done) == (JobState.STOPPED, 0)


@pytest.mark.parametrize("state", [JobState.RUNNING, JobState.WAITING])
def test_what_a_killed_worker_left_is_taken_up(state: JobState) -> None:
    job = jobs.start(counting, "Counting", None, steps=3)
    DBTaskResult.objects.update(status="RUNNING")
    long_ago = timezone.now() - timedelta(hours=1)
    Job.objects.update(state=state, seen_at=long_ago, created_at=long_ago, attempts=1)
    assert jobs.take_up_lost() == 1
    assert jobs.take_up_lost() == 0
    run_jobs()
    job.refresh_from_db()
    assert (job.state, job.attempts) == (JobState.DONE, 2)


def test_what_is_cut_off_again_and_again_is_given_up() -> None:
    job = jobs.start(counting, "Counting", None, steps=3)
    DBTaskResult.objects.update(status="RUNNING")
    Job.objects.update(state=JobState.RUNNING, seen_at=timezone.now() - timedelta(hours=1), attempts=jobs.MAX_ATTEMPTS)
    assert jobs.take_up_lost() == 0
    job.refresh_from_db()
    assert (job.state, job.error) == (JobState.FAILED, "It was cut off 3 times.")


def test_jobs_are_seen_by_their_owner_alone() -> None:
    owner, other = make_user("owner"), make_user("other", superuser=True)
    job = jobs.start(counting, "Counting", owner, steps=1)
    assert list(Job.objects.visible_to(owner)) == [job]
    assert not Job.objects.visible_to(other).exists()
