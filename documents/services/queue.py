"""The queue of documents to review: whose turn it is, and what is next."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser, User

from documents.choices import DocumentState
from documents.models import Claim, SourceDocument
from documents.querysets.documents import DocumentQuerySet

# The state of a document is written past its history, every row of which would hold the whole text; who decided what
# is in the history of the records and claims.


def moved_on(document: SourceDocument, user: User) -> None:
    """After a decision: the review is done where nothing is undecided, else begun by ``user`` where nobody had."""
    if Claim.objects.filter(document=document).undecided().exists():
        begun = document.assignee_id is None
        set_state(document, DocumentState.IN_REVIEW, user if begun else document.assignee)
    else:
        set_state(document, DocumentState.DONE, document.assignee or user)


def set_state(document: SourceDocument, state: DocumentState, assignee: User | None) -> None:
    """Write who reviews ``document`` and how far that is."""
    document.state, document.assignee = state, assignee
    SourceDocument.objects.filter(pk=document.pk).update(state=state, assignee=assignee)


def next_after(document: SourceDocument | None, user: User | AnonymousUser) -> SourceDocument | None:
    """The next document that ``user`` can take up, in the order of the queue; from its beginning after the last.

    None where no other waits.
    """
    waiting = _free(user).in_queue_order()
    if document is None:
        return waiting.first()
    later = waiting.came_after(document).first()
    return later or waiting.exclude(pk=document.pk).first()


def _free(user: User | AnonymousUser) -> DocumentQuerySet:
    return SourceDocument.objects.visible_to(user).waiting().free_for(user).defer("text")
