"""The forms of the review page, each a small page of its own that scripts show in place: edit, same as, add."""

from __future__ import annotations

import re
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import capfirst
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from cases.models import Person
from documents.forms.review import NEW_CASE, new_form, record_form
from documents.models import SourceDocument
from documents.services.additions import ADDABLE, add, add_role, cases_of
from documents.services.candidates import CAN_BE_SAME, candidates
from documents.services.corrections import correct
from documents.services.decisions import Refused, confirm
from documents.services.permissions import require_add, require_review
from documents.services.review import record_of
from documents.services.same import same_as
from documents.services.stated import anchor_of, described
from documents.views.documents import pointed_at
from documents.views.review import back, document_of


def _found(request: HttpRequest, key: str, lock: bool = False) -> Any:
    try:
        return record_of(key, request.user, lock)
    except Refused as refused:
        raise Http404 from refused


# The kinds of records whose name the selected words are taken for.
NAMED = {"person", "court", "organisation"}


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
@transaction.atomic
def edit(request: HttpRequest, pk: int, key: str) -> HttpResponse:
    """Correct the record ``key``; "and confirm" confirms it as well."""
    document = document_of(request, pk)
    require_review(request.user)
    record = _found(request, key, lock=request.method == "POST")
    label, text = described(record)
    seen = f"{record.updated_at.timestamp():.6f}"
    form = record_form(record, document, request.user, request.POST or None)
    stale = request.method == "POST" and request.POST.get("seen") != seen
    if stale:
        messages.error(request, f"Not saved: “{text}” was changed meanwhile. The form shows how it is now.")
        form = record_form(_found(request, key), document, request.user)
    elif form.is_valid():
        passage = form.cleaned_data.pop("quote")
        form.save_links()
        changed = [name for name in form.changed_data if name != "quote"]
        correct(form.instance, changed, document, passage, cast(User, request.user))
        words = f"Saved: {described(form.instance)[1]}."
        try:
            if "confirm" in request.POST:
                words += " " + confirm([form.instance], document, cast(User, request.user)).words
            messages.success(request, words)
        except Refused as refused:
            messages.error(request, f"{words} Not confirmed: {refused}")
        return back(document, key)
    context = {
        "document": document,
        "record": record,
        "title": f"Edit {label.lower()}: {text}",
        "form": form,
        "key": key,
        "seen": seen,
    }
    return render(request, "documents/review_edit.html", _with_nav(context))


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
def same(request: HttpRequest, pk: int, key: str) -> HttpResponse:
    """Say which stored record a proposed one is: the likely ones first, or what ``q`` finds."""
    document = document_of(request, pk)
    require_review(request.user)
    record = _found(request, key)
    if not isinstance(record, CAN_BE_SAME):
        raise Http404
    kind = str(record._meta.model_name)
    if request.method == "POST":
        keep = _found(request, f"{kind}-{request.POST.get('other', '')}")
        try:
            messages.success(request, same_as(record, keep, document, cast(User, request.user)))
        except Refused as refused:
            messages.error(request, str(refused))
            return back(document, key)
        return back(document, anchor_of(keep))
    search = request.GET.get("q", "").replace("\x00", "").strip()
    context = {
        "document": document,
        "record": record,
        "kind": kind,
        "title": f"“{record}” is the same {kind} as …",
        "candidates": candidates(record, request.user, search),
        "search": search,
        "key": key,
    }
    return render(request, "documents/review_same.html", _with_nav(context))


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
def add_record(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a record of what a passage says.

    ``at=10-20`` is the passage selected, ``kind`` the kind of record, ``about=person-3`` whom it is about.
    """
    document = document_of(request, pk)
    require_add(request.user)
    kind = request.GET.get("kind", "charge")
    if kind not in ADDABLE:
        raise Http404
    at = pointed_at(request.GET.get("at", ""))
    quoted = document.text[at[0].start : at[0].end] if at else ""
    initial = {"quote": quoted, **_read_from(kind, " ".join(quoted.split()))}
    initial["about"] = request.GET.get("about", "")
    options: dict[str, Any] = {"data": request.POST} if request.method == "POST" else {"initial": initial}
    form = new_form(kind, document, request.user, at[0].start if at else None, **options)
    if request.method == "POST" and (made := _added(request, document, form)):
        messages.success(request, f"Added: {described(made)[0].lower()} “{described(made)[1]}”.")
        return back(document, anchor_of(made))
    context = {
        "document": document,
        "title": f"Add: {ADDABLE[kind].lower()}",
        "kind": kind,
        "kinds": ADDABLE.items(),
        "form": form,
    }
    return render(request, "documents/review_add.html", _with_nav(context))


def _read_from(kind: str, quoted: str) -> dict[str, str]:
    """What the words selected are taken for at first: a name; a charge in words, unless they give a number."""
    if kind in NAMED:
        return {"name": quoted[:250]}
    return {"description": quoted[:500]} if kind == "charge" and not re.search(r"\d", quoted) else {}


@transaction.atomic
def _added(request: HttpRequest, document: SourceDocument, form: Any) -> Any | None:
    """The record that the form makes, stored; None where something in it is not accepted."""
    if not form.is_valid():
        return None
    user, passage, role = cast(User, request.user), form.cleaned_data["quote"], form.cleaned_data.get("role")
    chosen = form.cleaned_data.get("case")
    case = cases_of(document, user).filter(pk=chosen).first() if chosen and chosen != NEW_CASE else None
    if role and role != "accused" and case is None:
        form.add_error("case", "Choose a case that is there: only an accused person begins a new one.")
        return None
    form.save_links()
    made = add(form.instance, form.stated, form.cleaned_data.get("about"), document, passage, user)
    if isinstance(made, Person) and role:
        add_role(made, role, case, document, passage, user)
    return made


def _with_nav(context: dict[str, Any]) -> dict[str, Any]:
    return {"here": "queue", "heading": capfirst(context["title"]), **context}
