"""The network address from which a request comes."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest


def address_of(request: HttpRequest) -> str:
    """The address of the browser, "" where it is not known.

    Behind a proxy it stands in the header that ``CASETRACKER_PROXY_HEADER`` names. A browser can send that header
    itself, so it counts only where it is named; of several addresses the last was written by the proxy.
    """
    if header := settings.PROXY_HEADER:
        named = request.META.get("HTTP_" + header.upper().replace("-", "_"), "")
        return named.rpartition(",")[2].strip()[:60]
    return request.META.get("REMOTE_ADDR", "")[:60]
