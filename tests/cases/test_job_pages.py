"""The pages of background work: one's own alone, how far it is, and a way to stop it."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from cases.choices import JobState
from cases.models import Job
from cases.services import jobs
from tests.cases.test_jobs import counting
from tests.factories import make_user

pytestmark = pytest.mark.django_db


def signed_in() -> tuple[Client, Job]:
    user, client = make_user(), Client()
    client.force_login(user)
    return client, jobs.start(counting, "Counting", user, steps=3)


def test_a_job_shows_how_far_it_is() -> None:
    client, job = signed_in()
    Job.objects.filter(pk=job.pk).update(state=JobState.RUNNING, done=2, total=3, note="names")
    page = client.get(reverse("cases:job", args=[job.pk])).content.decode()
    assert 'value="66"' in page
    assert "2 of 3" in page
    status = client.get(reverse("cases:job_status", args=[job.pk])).json()
    assert status == {"state": "running", "over": False, "share": 66, "words": "2 of 3", "note": "names"}
    assert "Counting" in client.get(reverse("cases:jobs")).content.decode()


def test_without_a_worker_the_page_says_what_to_do() -> None:
    client, job = signed_in()
    address = reverse("cases:job", args=[job.pk])
    assert "No worker is running" in client.get(address).content.decode()
    jobs.worker_seen("here:1")
    assert "No worker is running" not in client.get(address).content.decode()
    jobs.worker_left("here:1")
    assert "No worker is running" in client.get(address).content.decode()


def test_a_waiting_job_is_stopped_at_once_and_a_running_one_is_asked_to() -> None:
    client, job = signed_in()
    address = reverse("cases:job_stop", args=[job.pk])
    assert client.get(address).status_code == 405
    client.post(address)
    job.refresh_from_db()
    assert job.state == JobState.STOPPED
    Job.objects.filter(pk=job.pk).update(state=JobState.RUNNING)
    client.post(address)
    job.refresh_from_db()
    assert (job.state, job.stop_asked) == (JobState.RUNNING, True)


@pytest.mark.parametrize("name", ["job", "job_status", "job_stop"])
def test_jobs_of_others_are_not_there(name: str) -> None:
    _, job = signed_in()
    other = Client()
    other.force_login(make_user(superuser=True))
    address = reverse(f"cases:{name}", args=[job.pk])
    assert (other.post if name == "job_stop" else other.get)(address).status_code == 404
    assert "Counting" not in other.get(reverse("cases:jobs")).content.decode()
