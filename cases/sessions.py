"""Django's sessions in the database, with whose they are and when they were last seen in columns of their own.

``started`` and ``seen`` are seconds since 1970. ``started`` is set with the first save after a sign-in.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

from django.contrib.sessions.backends.db import SessionStore as DatabaseStore

STARTED, SEEN, ADDRESS, BROWSER = "started", "seen", "address", "browser"


class SessionStore(DatabaseStore):
    @classmethod
    def get_model_class(cls) -> Any:
        from cases.models import UserSession  # models are not loaded yet where settings name this module

        return UserSession

    def save(self, must_create: bool = False) -> None:
        store: Any = self
        data = store._get_session(no_load=must_create)  # as Django's own does first
        if "_auth_user_id" in data:
            data.setdefault(STARTED, int(time.time()))
            data[SEEN] = int(time.time())
        super().save(must_create=must_create)

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        row: Any = super().create_model_instance(data)
        if user := data.get("_auth_user_id"):
            row.user_id = int(user)
            row.started_at, row.seen_at = _moment(data[STARTED]), _moment(data[SEEN])
            row.address, row.browser = data.get(ADDRESS, "")[:60], data.get(BROWSER, "")[:300]
        return row


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
