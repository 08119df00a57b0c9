"""The documents that one import shows to be read anew, and in what order."""

from __future__ import annotations

from django.db.models import Q

from documents.importers.matching import Matches
from documents.models import Claim, SourceDocument


def to_read_anew(document: SourceDocument, matches: Matches, cases: set[int]) -> list[int]:
    """The numbers of the documents that tell of the unsettled persons and ``cases``, with ``document``; [] for none.

    Where persons are to be joined, the document that joins them comes first, so that the others find them. Where they
    are to be divided, fuller names come first, so that shorter ones find all whom they may mean. Beyond that the order
    is that of dates and content, which is the same whatever came in first.
    """
    persons = matches.joined | matches.divided
    if not persons and not cases:
        return []
    about = Claim.objects.filter(Q(person__in=persons) | Q(case__in=cases) | Q(document=document), state="proposed")
    names = Q(person__in=matches.divided, field="name") | Q(document=document, field="name", person__isnull=False)
    words: dict[int, int] = {}
    for number, name in Claim.objects.filter(names).order_by().values_list("document", "value"):
        words[number] = max(words.get(number, 0), len(name.split()))
    found = SourceDocument.objects.filter(pk__in=about.values("document")).defer("text")
    if matches.divided:
        ordered = sorted(found, key=lambda one: (-words.get(one.pk, 0), one.published, one.sha256))
    else:
        ordered = sorted(found, key=lambda one: (one.pk != document.pk, one.published, one.sha256))
    return [one.pk for one in ordered]
