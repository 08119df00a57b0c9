"""The one command that sets everything up."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command

from cases.models import Court, Prosecution, Provision, Region
from documents.models import BatchItem, ImportBatch, SourceDocument

pytestmark = pytest.mark.django_db


def test_the_demo_makes_everything_and_goes_on_with_what_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("demo", "--no-serve")
    out = capsys.readouterr().out
    password = re.search(r"password: (\S+)", out)
    assert password
    assert User.objects.get(is_superuser=True).check_password(password[1])
    assert Region.objects.filter(kind="country").count() >= 249
    assert Court.objects.confirmed().count() >= 200
    assert Provision.objects.confirmed().count() >= 400
    assert SourceDocument.objects.count() >= 8
    assert not BatchItem.objects.filter(outcome="failed").exists()
    assert Prosecution.objects.count() >= 20

    counts = [model.objects.count() for model in (Region, Court, SourceDocument, Prosecution, User)]
    call_command("demo", "--no-serve")
    again = capsys.readouterr()
    assert "shown only now" not in again.out
    assert "0 new rows" in again.out
    assert again.err == ""
    assert ImportBatch.objects.count() == 1
    assert counts == [model.objects.count() for model in (Region, Court, SourceDocument, Prosecution, User)]
