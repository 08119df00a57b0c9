"""The columns of exports of the prisoners list, and the records that they are read from.

A column stands either in the exported row itself, or in one of ``SOURCES``: records of which a prosecution may have
several, of which the column shows all, the first in some order, or the number. Each source is one query for a whole
portion of the export, not one for each row.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import BigIntegerField, Case, CharField, F, IntegerField, Q, TextField, Value, When
from django.db.models.expressions import RawSQL
from django.db.models.functions import Cast, Coalesce, Concat, Trim, TruncDate

from cases.choices import (
    ChargeStatus,
    DetentionKind,
    EventKind,
    ExportProfile,
    Outcome,
    Review,
    SentenceKind,
    Stage,
    Visibility,
)
from cases.models import Charge, Detention, Event, PersonName, Prosecution, Sentence
from cases.querysets import access
from cases.querysets.list_orders import CHARGE_ORDER, INSTANCE_RANKS, TERM_KINDS, ranked
from cases.querysets.sql_text import DecimalText, TermText, label_of, provision_label

CLAIM_LINKS = ("prosecution", "charge__prosecution", "sentence__prosecution", "detention__prosecution")
TEXT, NUMBER, DATE, LINK = "text", "number", "date", "link"
ALL, FIRST, COUNT = "all", "first", "count"


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom, and from where: ``of`` leads from the exported row to its prosecution ("" or "prosecution__").

    ``site`` is the address of the site without a slash at its end.
    """

    user: User | AnonymousUser
    profile: ExportProfile
    of: str = ""
    site: str = ""

    @property
    def leaves(self) -> bool:
        """Whether the spreadsheet leaves the house."""
        return self.profile != ExportProfile.INTERNAL

    def reviewed(self, rows: Any) -> Any:
        """Those of ``rows`` that may be in the spreadsheet."""
        return rows.confirmed() if self.leaves else rows.kept()

    def belonging(self, model: type[Any]) -> Any:
        """The rows of ``model`` that belong to the prosecutions of the portion."""
        return self.reviewed(model.objects.filter(prosecution__in=portion_keys()))


@dataclass(frozen=True, slots=True)
class Source:
    """Records of which there may be several: all of them, the first ``order``ed one of each key, or their number.

    ``rows`` gives one queryset, or several that count together. ``keys`` are its columns by which the exported row
    ("prosecution", "person" or "case") finds them.
    """

    rows: Callable[[Scope], list[Any]]
    keys: dict[str, str]
    take: str
    order: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """``value`` of the exported row, or of the record of ``source``.

    ``leaves``: whether it may be in a spreadsheet that leaves the house; ``field``: the field of persons that it shows.
    """

    value: Callable[[Scope], Any]
    kind: str = TEXT
    source: str = ""
    leaves: bool = True
    field: str = ""


def portion_keys() -> RawSQL:
    """The keys of the prosecutions of a portion, as a subquery: ``export_rows`` puts them in front of the query."""
    return RawSQL("SELECT id FROM portion", [], output_field=BigIntegerField())


def _persons() -> Any:
    return Prosecution.objects.filter(pk__in=portion_keys()).order_by()


def _arrests(scope: Scope) -> list[Any]:
    """The dated arrests that may be told. A case brings those of all its people; their keys tell whose they are."""
    of_persons = {"persons__in": _persons().values("person"), "case__in": _persons().values("case")}
    arrests = Event.objects.filter(kind=EventKind.ARREST, **of_persons).exclude(date="")
    arrests = scope.reviewed(arrests).visible_to(scope.user)
    if scope.leaves:
        hidden = Event.objects.filter(persons__visibility=Visibility.RESTRICTED, kind=EventKind.ARREST)
        arrests = arrests.exclude(pk__in=hidden.order_by().values("pk"))
    return [arrests]


def _claims(scope: Scope) -> list[Any]:
    """The claims that the list counts the documents of."""
    claims = Prosecution._meta.get_field("claims").related_model.objects.kept()
    claims = access.visible_claims_of_seen(claims, scope.user)
    found = [claims.filter(**{f"{link}__in": portion_keys()}).annotate(of=F(link)) for link in CLAIM_LINKS]
    keys = Prosecution.objects.filter(pk__in=portion_keys())
    of_person = claims.filter(person__in=keys.order_by().values("person")).annotate(of=F("person__prosecutions"))
    return [*found, of_person]


def _terms(scope: Scope) -> list[Any]:
    return [scope.belonging(Sentence).filter(kind__in=TERM_KINDS)]


_PROSECUTION = {"prosecution": "prosecution_id"}
SOURCES: dict[str, Source] = {
    "names": Source(
        lambda scope: [
            PersonName.objects.filter(person__in=_persons().values("person")).exclude(name=F("person__name"))
        ],
        {"person": "person_id"}, ALL, ("kind", "name"),
    ),
    "charges": Source(lambda scope: [scope.belonging(Charge)], _PROSECUTION, ALL, CHARGE_ORDER),
    # The one that ``services.latest.latest_sentence`` chooses.
    "sentence": Source(
        _terms, _PROSECUTION, FIRST,
        (F("date_latest").desc(nulls_last=True), ranked("court_instance", INSTANCE_RANKS).desc(), F("pk").desc()),
    ),
    "fines": Source(
        lambda scope: [scope.belonging(Sentence).filter(kind=SentenceKind.FINE)], _PROSECUTION, ALL, ("pk",)
    ),
    # The one that ``services.latest.latest_detention`` chooses.
    "spell": Source(
        lambda scope: [scope.belonging(Detention)], _PROSECUTION, FIRST,
        (
            F("start_latest").desc(nulls_last=True),
            Case(When(end="", then=1), default=0, output_field=IntegerField()).desc(),
            F("pk").desc(),
        ),
    ),
    "first_spell": Source(
        lambda scope: [scope.belonging(Detention).filter(start_earliest__isnull=False)], _PROSECUTION, FIRST,
        (F("start_earliest").asc(), F("pk").asc()),
    ),
    "arrest": Source(
        _arrests, {"case": "case_id", "person": "persons"}, FIRST,
        (F("date_earliest").asc(), F("date_latest").asc(), F("pk").asc()),
    ),
    "claims": Source(_claims, {"prosecution": "of"}, COUNT),
}  # fmt: skip


def _own(path: str) -> Callable[[Scope], Any]:
    return lambda scope: F(f"{scope.of}{path}")


def _labelled(path: str, words: Any) -> Callable[[Scope], Any]:
    return lambda scope: label_of(f"{scope.of}{path}", words)


def _of(source: str, value: Any, kind: str = TEXT, **options: Any) -> ExportColumn:
    return ExportColumn(lambda scope: value, kind, source, **options)


def _organisation(scope: Scope) -> Any:
    name = F(f"{scope.of}case__alleged_organisation__name")
    if not scope.leaves:
        return name
    confirmed = {f"{scope.of}case__alleged_organisation__review": Review.CONFIRMED}
    return Case(When(**confirmed, then=name), default=Value(""), output_field=CharField())


def _link(scope: Scope) -> Any:
    key = Cast(F(f"{scope.of}person_id"), CharField())
    return Concat(Value(f"{scope.site}/persons/"), key, Value("/"), output_field=CharField())


_CHARGE = Concat(
    Case(When(provision__isnull=True, then=F("description")), default=provision_label("provision__")),
    Value(" ("), label_of("status", ChargeStatus), Value(")"), output_field=TextField(),
)  # fmt: skip
_SENTENCE_KIND = Case(
    When(Q(kind=SentenceKind.IMPRISONMENT, months__isnull=False), then=Value("")),
    default=label_of("kind", SentenceKind),
)
_SENTENCE = Trim(Concat(TermText(F("months")), Value(" "), _SENTENCE_KIND, output_field=CharField()))
_FINE = Trim(Concat(DecimalText(F("amount")), Value(" "), F("currency"), output_field=CharField()))

COLUMNS: dict[str, ExportColumn] = {
    "prosecution id": ExportColumn(_own("pk"), NUMBER),
    "person id": ExportColumn(_own("person_id"), NUMBER),
    "person": ExportColumn(_own("person__name")),
    "other names": _of("names", F("name")),
    "born": ExportColumn(_own("person__born"), DATE),
    "citizenship": ExportColumn(_own("person__citizenship_id"), leaves=False, field="citizenship"),
    "residence": ExportColumn(_own("person__residence_id")),
    "case id": ExportColumn(_own("case_id"), NUMBER),
    "case": ExportColumn(_own("case__title")),
    "case number": ExportColumn(_own("case__number")),
    "region code": ExportColumn(_own("list_row__region_id")),
    "region": ExportColumn(_own("list_row__region_name")),
    "charges": _of("charges", _CHARGE),
    "stage": ExportColumn(_labelled("stage", Stage)),
    "outcome": ExportColumn(_labelled("outcome", Outcome)),
    "court": ExportColumn(_own("case__court__name")),
    "trial court": _of("sentence", F("court__name")),
    "alleged organisation": ExportColumn(_organisation),
    "arrested": _of("arrest", F("date"), DATE),
    "first held": _of("first_spell", F("start"), DATE),
    "custody": _of("spell", label_of("kind", DetentionKind)),
    "custody since": _of("spell", F("start"), DATE),
    "custody until": _of("spell", F("end"), DATE),
    "facility": _of("spell", F("facility__name")),
    "custody region": _of("spell", F("region_id")),
    "sentence": _of("sentence", _SENTENCE),
    "months": _of("sentence", F("months"), NUMBER),
    "fine": _of("fines", _FINE),
    "review": ExportColumn(_labelled("review", Review)),
    "changed": ExportColumn(lambda scope: Cast(TruncDate(f"{scope.of}updated_at"), CharField()), DATE),
    "sources": _of("claims", F("document"), NUMBER, leaves=False),
    "link": ExportColumn(_link, LINK, leaves=False),
}

# Where one row is a charge, the columns of the charge stand in the place of "charges".
CHARGE_COLUMNS: dict[str, ExportColumn] = {
    "charge id": ExportColumn(lambda scope: F("pk"), NUMBER),
    "provision": ExportColumn(lambda scope: provision_label("provision__")),
    "provision title": ExportColumn(lambda scope: Coalesce(F("provision__title"), Value(""))),
    "accusation": ExportColumn(lambda scope: F("description")),
    "charge status": ExportColumn(lambda scope: label_of("status", ChargeStatus)),
    "brought": ExportColumn(lambda scope: F("brought"), DATE),
    "decided": ExportColumn(lambda scope: F("decided"), DATE),
    "charge review": ExportColumn(lambda scope: label_of("review", Review)),
}
