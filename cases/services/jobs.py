"""Background work: starting it, telling how far it is, and taking up what a killed worker left.

A job is a function of a service or an edge that takes a ``Progress`` and its own arguments (values of JSON)::

    @task()
    @jobs.job
    def count_names(progress: jobs.Progress, region: str) -> None:
        for done, row in enumerate(rows, start=1):
            ...
            progress.report(done, len(rows))
        progress.result = {"names": len(rows)}

    jobs.start(count_names, "Counting names", request.user, region="RU-MOW")

Report outside transactions: nobody sees what is not committed.
A job may be done more than once, since a killed worker's jobs are taken up again: each must go on where it was, or
begin anew without harm.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import partial, wraps
from time import monotonic
from typing import Any, Concatenate, ParamSpec

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.module_loading import import_string
from django_tasks.base import Task
from django_tasks_db.models import DBTaskResult

from cases.choices import HistoryOrigin, JobState
from cases.models import Job, Worker
from cases.origins import coming_from
from cases.services import faults

logger = logging.getLogger(__name__)

P = ParamSpec("P")

ALIVE_SECONDS = 120  # a running job or worker without a sign of life for so long was killed
SIGN_SECONDS = 0.5  # how often progress is written at most
MAX_ATTEMPTS = 3


class Stopped(Exception):
    """The job's owner asked it to stop; what it had stored so far stays."""


class JobFault(Exception):
    """A reason, in words for the person who started the job, why it cannot be done."""


def start(task: Task[Any, Any], title: str, owner: User | None, **arguments: Any) -> Job:
    """Put ``task`` into the queue with ``arguments`` (values of JSON); its job. Nothing runs before the commit."""
    with transaction.atomic():
        made = Job.objects.create(task=task.module_path, title=title[:200], owner=owner, arguments=arguments)
        task.enqueue(made.pk, **arguments)
    return made


def stop(asked: Job) -> None:
    """Ask a job to stop; one that waits is stopped at once, one that runs at its next sign of life."""
    Job.objects.filter(pk=asked.pk, state=JobState.WAITING).update(state=JobState.STOPPED, finished_at=timezone.now())
    Job.objects.filter(pk=asked.pk, state=JobState.RUNNING).update(stop_asked=True)


class Progress:
    """How far a running job is. ``result`` (values of JSON) and ``result_url`` are kept when it ends."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.result: dict[str, Any] = {}
        self.result_url = ""
        self._written = 0.0

    def report(self, done: int, total: int, note: str = "") -> None:
        """Say that ``done`` of ``total`` steps are done; written twice a second at most. Raises Stopped."""
        if done < total and monotonic() - self._written < SIGN_SECONDS:
            return
        self._written = monotonic()
        changed = Job.objects.filter(pk=self.job.pk, stop_asked=False).update(
            done=min(done, total), total=total, note=note[:300], seen_at=timezone.now()
        )
        if not changed:
            raise Stopped


def job(work: Callable[Concatenate[Progress, P], None]) -> Callable[Concatenate[int, P], None]:
    """``work`` as a function of the job's number: does it, and keeps its end, its fault or its stop in the job.

    A job that is not waiting (stopped before its turn, or taken up by another worker) is left alone. A fault's own
    words may hold values of records, names of people among them: only a JobFault's are shown; of others the log gets
    the place alone.
    """

    @wraps(work)
    def run(job_id: int, *args: P.args, **kwargs: P.kwargs) -> None:
        now = timezone.now()
        if not Job.objects.filter(pk=job_id, state=JobState.WAITING).update(
            state=JobState.RUNNING, started_at=now, seen_at=now, attempts=F("attempts") + 1
        ):
            return
        progress = Progress(Job.objects.get(pk=job_id))
        with coming_from(HistoryOrigin.JOB, job_id):
            state, error = _outcome(partial(work, progress, *args, **kwargs), job_id)
        Job.objects.filter(pk=job_id).update(
            state=state, error=error[:500], finished_at=timezone.now(), result=progress.result,
            result_url=progress.result_url,
        )  # fmt: skip

    return run


def _outcome(work: Callable[[], None], job_id: int) -> tuple[JobState, str]:
    """Do ``work``; how it ended, and the reason if it failed."""
    try:
        work()
    except Stopped:
        return JobState.STOPPED, ""
    except JobFault as fault:
        return JobState.FAILED, str(fault)
    except Exception as fault:
        faults.log(logger, f"Job {job_id}", fault)
        return JobState.FAILED, f"It failed ({type(fault).__name__}); the log has the details."
    return JobState.DONE, ""


def take_up_lost() -> int:
    """Put the jobs of killed workers back into the queue, and give up those that were cut off too often; how many."""
    return sum(_take_up(job) for job in _lost())


def _lost() -> list[Job]:
    """Running jobs without a sign of life, and waiting ones that are in no queue: their worker died taking them."""
    since = timezone.now() - timedelta(seconds=ALIVE_SECONDS)
    queued = {task.args_kwargs["args"][0] for task in DBTaskResult.objects.ready() if task.args_kwargs["args"]}
    stale = Q(state=JobState.RUNNING, seen_at__lt=since) | Q(state=JobState.WAITING, created_at__lt=since)
    return list(Job.objects.filter(stale).exclude(pk__in=queued).order_by("pk"))


@transaction.atomic
def _take_up(lost: Job) -> bool:
    again = lost.attempts < MAX_ATTEMPTS
    changed = Job.objects.filter(pk=lost.pk, state=lost.state, seen_at=lost.seen_at).update(
        state=JobState.WAITING if again else JobState.FAILED,
        error="" if again else f"It was cut off {lost.attempts} times.",
        finished_at=None if again else timezone.now(),
    )
    if changed and again:
        import_string(lost.task).enqueue(lost.pk, **lost.arguments)
    return bool(changed and again)


def worker_seen(name: str) -> None:
    """Note a sign of life of the worker ``name``."""
    Worker.objects.update_or_create(name=name, defaults={"seen_at": timezone.now()})


def worker_left(name: str) -> None:
    """Note that the worker ``name`` ended."""
    Worker.objects.filter(name=name).delete()


def worker_runs() -> bool:
    """Whether some worker gave a sign of life lately."""
    return Worker.objects.filter(seen_at__gte=timezone.now() - timedelta(seconds=ALIVE_SECONDS)).exists()
