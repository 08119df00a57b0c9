"""Who writes records in the tests of all ways to write them, and with what."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse


@dataclass
class World:
    """Who works, with what."""

    client: Client
    user: User
    file: Path

    def post(self, name: str, *args: Any, **data: Any) -> None:
        response = self.client.post(reverse(name, args=args), data)
        assert response.status_code == 302, response.content.decode()
