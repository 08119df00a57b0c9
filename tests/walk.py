"""Walking every page as somebody who must not see some records: the records, the addresses, what a page answers.

The walk asks for every address twice: with hidden records in the database and without them. The two answers must be
the same, letter for letter; so neither a name nor a number, a key, a count or a choice of a filter can show them, and
a hidden record is answered as one that was never entered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from django.apps import apps
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Group, User
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from cases.models import Affiliation, Case, Involvement, Job, Person, Prosecution, Recognition, Relationship
from cases.roles import ROLES
from cases.services.jobs import worker_seen
from cases.services.roles import sync_roles
from documents.models import BatchItem, ImportBatch, PossibleDuplicate, SourceDocument
from tests import factories as make

MARK = "Zarqamarker"  # stands in every hidden record
OPEN = "Timur Bekarov"
PASSAGE = "The passage tells of Timur Bekarov."


@dataclass(frozen=True, slots=True)
class Page:
    """How a page is asked for.

    ``of`` is the model whose key is in the address: it is asked for with an open record and with every hidden one.
    ``named`` is the model of a record that the address names after that, as "person-5"; ``then`` that of one whose key
    follows. ``before`` and ``after`` stand as they are before and after all that. ``queries`` are what stands
    behind the "?"; "{person}" in one is the key of a hidden person, and so on. ``post`` is sent where the page takes
    forms. ``why_not`` is the reason why the page is not walked.
    """

    of: str = ""
    named: str = ""
    before: tuple[str, ...] = ()
    then: str = ""
    after: tuple[Any, ...] = ()
    queries: tuple[str, ...] = ("",)
    post: dict[str, str] | None = None
    why_not: str = ""


Keys = dict[str, list[Any]]  # of each model ("cases.person") the keys of one open record and of the hidden ones
Answers = dict[str, tuple[Any, ...]]


def role_user(role: str) -> User:
    """Somebody who has the role; none for what is no role."""
    sync_roles()
    user = make.make_user(f"the-{role}")
    if role in ROLES:
        user.groups.add(Group.objects.get(name=role))
    return user


def make_open_records() -> None:
    """What everybody sees, with all reference data that hidden records use."""
    make.make_user("somebody-else")
    worker_seen("here:1")  # or the health page says that none runs
    for code in ("RU-TA", "RU-MOW", "KZ"):
        make.make_region(code)
    court = make.make_court("Example Court", country=make.make_region("RU"))
    organisation = make.make_organisation("Example Society")
    make.make_court("Court of the hidden")
    make.make_organisation("Society of the hidden")
    make.make_provision("205.5")
    make.make_provision("999")
    person, other = make.make_person(OPEN, "Тимур Бекаров"), make.make_person("Aliye Osmanova")
    case = make.make_case("Reading circle", court=court, region=make.make_region("RU-TA"))
    prosecution = make.make_prosecution(person=person, case=case, stage="trial", region=make.make_region("RU-TA"))
    make.make_prosecution(person=other, case=case)
    for maker in (make.make_charge, make.make_sentence, make.make_detention):
        maker(prosecution=prosecution)
    make.make_event(person, case=case)
    Affiliation.objects.create(person=person, organisation=organisation, kind="member")
    Recognition.objects.create(person=person, organisation=organisation)
    Involvement.objects.create(person=make.make_person("Nadia Lawyer"), case=case, role="lawyer")
    document = make.make_document(PASSAGE, title="An open document")
    make.make_claim(document, "Timur Bekarov", person=person, value=OPEN)
    batch = ImportBatch.objects.create(origin="upload", extractor_version="1")
    BatchItem.objects.create(batch=batch, file_name="open.txt", outcome="created", document=document)
    PossibleDuplicate.objects.create(first=person, second=other, score=0.6)


def make_restricted_records(user: User) -> None:
    """A restricted person, case and document with rows of every kind, tied to the open ones."""
    person, case = Person.objects.get(name=OPEN), Case.objects.get(title="Reading circle")
    document = SourceDocument.objects.get(title="An open document")
    hidden = make.make_person(f"{MARK} Person", f"{MARK} Spelling", visibility="restricted", review="proposed")
    hidden_case = make.make_case(f"{MARK} case", visibility="restricted")
    hidden_document = make.make_document(f"{MARK} text", title=f"{MARK} document", visibility="restricted")
    organisation = apps.get_model("cases.organisation").objects.get(name="Society of the hidden")
    court = apps.get_model("cases.court").objects.get(name="Court of the hidden")
    for prosecution in (
        make.make_prosecution(person=hidden, case=case, stage="appeal", region=make.make_region("RU-MOW")),
        make.make_prosecution(person=person, case=hidden_case, outcome="convicted", notes=MARK),
    ):
        make.make_charge(prosecution=prosecution, provision=make.make_provision("999"), description=MARK)
        make.make_sentence(prosecution=prosecution, court=court, months=999)
        make.make_detention(prosecution=prosecution, facility=organisation, region=make.make_region("RU-MOW"))
        make.make_claim(document, "Timur", prosecution=prosecution, field="stage", value=MARK)
    Affiliation.objects.create(person=hidden, organisation=organisation, kind="leader")
    Recognition.objects.create(person=hidden, organisation=organisation, reason=MARK)
    Relationship.objects.create(person=person, other=hidden, kind="sibling")
    Involvement.objects.create(person=hidden, case=case, role="judge")
    Involvement.objects.create(person=person, case=hidden_case, role="witness")
    for event in (make.make_event(person, hidden, case=case), make.make_event(person, case=hidden_case)):
        make.make_claim(document, "passage", event=event, field="kind", value=MARK)
        type(event).objects.filter(pk=event.pk).update(description=MARK, date="2001-01-01")
    make.make_claim(document, "Bekarov", person=hidden, value=MARK)
    make.make_claim(hidden_document, MARK, person=person, field="born", value="1901")
    batch = ImportBatch.objects.get()
    BatchItem.objects.create(batch=batch, file_name=f"{MARK}.txt", outcome="known", document=hidden_document)
    PossibleDuplicate.objects.create(first=person, second=hidden, score=0.9)
    Job.objects.create(task="x", title=MARK, owner=User.objects.get(username="somebody-else"))
    content_type = ContentType.objects.get_for_model(Person)
    LogEntry.objects.create(
        user=user, content_type=content_type, object_id=hidden.pk, object_repr=MARK, action_flag=2
    )  # fmt: skip


def make_sensitive_records() -> None:
    """Sensitive values on the open records, relationships, relatives, protected witnesses."""
    person, other = Person.objects.get(name=OPEN), Person.objects.get(name="Aliye Osmanova")
    case, document = Case.objects.get(title="Reading circle"), SourceDocument.objects.get(title="An open document")
    Person.objects.filter(pk=person.pk).update(notes=MARK, citizenship="KZ")
    Prosecution.objects.filter(person=person, case=case).update(notes=MARK)
    tie = Relationship.objects.create(person=person, other=other, kind="spouse")
    relative = Involvement.objects.create(person=other, case=case, role="relative")
    witness = make.make_person(f"{MARK} Witness")
    protected = Involvement.objects.create(person=witness, case=case, role="witness", protected=True)
    # Known as accused, so shown as such: but not as the witness.
    Involvement.objects.create(person=other, case=case, role="witness", protected=True)
    for subject in ({"relationship": tie}, {"involvement": relative}, {"involvement": protected}):
        make.make_claim(document, "passage tells", field="kind", value=MARK, **subject)
    make.make_claim(document, "Timur", person=person, field="citizenship", value="KZ")
    make.make_claim(document, "tells", person=witness, value=MARK)


def governed_models() -> list[Any]:
    """The models of the records, without the tables of versions."""
    models = [model for app in ("cases", "documents") for model in apps.get_app_config(app).get_models()]
    return [
        model for model in models if not hasattr(model, "instance_type") and "history" not in model.__name__.lower()
    ]


def newest_keys() -> Keys:
    return {
        m._meta.label_lower: list(m._base_manager.order_by("-pk").values_list("pk", flat=True)[:1])
            for m in governed_models()}  # fmt: skip


def with_new_keys(open_keys: Keys, already: dict[str, set[Any]]) -> Keys:
    """The open keys with those of records made since ``already`` was taken."""
    now = all_keys()
    return {model: [*keys, *sorted(now[model] - already[model])] for model, keys in open_keys.items()}


def all_keys() -> dict[str, set[Any]]:
    return {m._meta.label_lower: set(m._base_manager.values_list("pk", flat=True)) for m in governed_models()}


def patterns(resolver: Any = None, prefix: str = "", route: str = "") -> Iterator[tuple[str, str]]:
    """The name of every URL pattern ("cases:prisoners"), or its route where it has none, with the route."""
    for pattern in (resolver or get_resolver()).url_patterns:
        here = f"{route}{pattern.pattern}"
        if isinstance(pattern, URLResolver):
            inner = f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix
            yield from patterns(pattern, inner, here)
        elif isinstance(pattern, URLPattern):
            yield (f"{prefix}{pattern.name}" if pattern.name else here), here


def autocompletes() -> tuple[str, ...]:
    """One query for each kind of record that a form finds by typing."""
    found = {}
    for model, pages in admin.site._registry.items():
        for source in (pages, *(inline(model, admin.site) for inline in pages.inlines)):
            for name in source.autocomplete_fields:
                opts = source.opts
                remote = opts.get_field(name).related_model
                found[remote] = f"term={{}}&app_label={opts.app_label}&model_name={opts.model_name}&field_name={name}"
    return tuple(query.format(text) for query, text in product(found.values(), ("", MARK[:5])))


def addresses(name: str, page: Page, keys: Keys, versions: dict[str, dict[Any, list[int]]]) -> list[str]:
    """Every address at which ``page`` is asked for."""
    if page.why_not:
        return []
    arguments: list[list[Any]] = [[]]
    if page.of and name.endswith("_simple_history"):
        arguments = [[key, version] for key in keys[page.of] for version in versions.get(page.of, {}).get(key, [])[:2]]
    elif page.of:
        arguments = [[key] for key in keys[page.of]]
    if page.named:
        names = [f"{page.named.split('.')[1]}-{key}" for key in keys[page.named]]
        arguments = [[*first, name_] for first, name_ in product(arguments, names)]
    if page.then:
        arguments = [[*first, key] for first, key in product(arguments, keys[page.then]) if key not in first]
    arguments = [[*page.before, *between, *page.after] for between in arguments]
    hidden = {model.split(".")[1]: found[-1] for model, found in keys.items() if found}
    paths = [reverse(name, args=args) if ":" in name else f"/{name}" for args in arguments]
    return [f"{path}?{query.format(**hidden)}".rstrip("?") for path, query in product(paths, page.queries)]


def version_keys(keys: Keys) -> dict[str, dict[Any, list[int]]]:
    """The keys of the versions of each record."""
    found: dict[str, dict[Any, list[int]]] = {}
    for label, pks in keys.items():
        model = apps.get_model(label)
        if hasattr(model, "history"):
            name = model._meta.pk.attname
            found[label] = {
                pk: list(model.history.filter(**{name: pk}).values_list("history_id", flat=True)) for pk in pks
            }
    return found


_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="[^"]*"')
# The one thing that may be known of a protected witness: that there is one.
_NAMELESS = re.compile(r"\s*<li>[^<:]*: protected witness</li>")


def answer(client: Client, address: str, post: dict[str, str] | None) -> tuple[Any, ...]:
    """What the page answers, without what differs from one time to the next."""
    client.cookies.pop("messages", None)  # what the page before had to say
    response = client.get(address) if post is None else client.post(address, post)
    content = b"".join(response.streaming_content) if response.streaming else response.content
    text = _NAMELESS.sub("", _TOKEN.sub("", content.decode("utf-8", "replace")))
    return response.status_code, response.headers.get("Location", ""), text


def asked_as(address: str, post: dict[str, str] | None) -> str:
    return f"POST {address}" if post is not None else address


def answers(client: Client, asked: list[tuple[str, dict[str, str] | None]]) -> Answers:
    return {asked_as(address, post): answer(client, address, post) for address, post in asked}
