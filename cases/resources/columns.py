"""The columns of record sheets: what a cell holds of a record, and what a typed cell means.

A cell that differs from what the record would give only in white space counts as unchanged, since spreadsheet
programs and browsers do not keep white space faithfully.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Field as ModelField
from django.db.models import Model
from import_export.fields import Field

from cases import partial_dates
from cases.choices import PenalCode, RegionKind, Review, Visibility
from cases.models import Provision, Region
from cases.querysets import access

# What programs add to a year and to a day.
_OF_PROGRAMS = re.compile(r"(?<=^\d{4})\.0$|[ T]00:00:00$")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def comparable(cell: Any) -> str:
    """The text of a cell without what files and programs change of themselves."""
    return " ".join(_CONTROL.sub("", "" if cell is None else str(cell)).split())


class Column(Field):
    """One column that holds ``attribute`` of a record. Subclasses say how a value reads and what a typed text means."""

    # The user who imports or exports; the resource sets it.
    user: User | AnonymousUser
    taken_first = False

    def __init__(self, attribute: str, column_name: str = "", readonly: bool = False) -> None:
        super().__init__(attribute=attribute, column_name=column_name or attribute, readonly=readonly)

    def cell(self, value: Any) -> Any:
        """What stands in the cell for ``value``, which is not None."""
        # Browsers send line ends that XLSX and ODS cannot hold.
        return str(value).replace("\r\n", "\n")

    def value(self, text: str) -> Any:
        """What the typed ``text``, which is not empty, means. Raises ValueError that says what is accepted."""
        return text

    def empty(self, field: ModelField) -> Any:
        """What an emptied cell means. Raises ValueError where a value is needed."""
        if field.null:
            return None
        if field.blank:
            return ""
        raise ValueError("a value is needed.")

    def export(self, instance: Model, **kwargs: Any) -> Any:
        value = self.get_value(instance)
        return "" if value is None else self.cell(value)

    def take(self, instance: Model, text: str) -> bool:
        """Set the record's value to what ``text`` means; whether that changed anything. Raises ValueError."""
        if comparable(text) == comparable(self.export(instance)):
            return False
        if not text and instance._state.adding:
            return False
        field: Any = instance._meta.get_field(self.attribute)
        value = self.value(text) if text else self.empty(field)
        if value == self.get_value(instance):
            return False
        setattr(instance, self.attribute, value)
        return True


class NumberOfRow(Column):
    """The record's own number, by which a row is known when it comes back."""

    def __init__(self) -> None:
        super().__init__("id", readonly=True)

    def cell(self, value: int) -> int:
        return value


class DateColumn(Column):
    """A partial date, as people write it or as spreadsheet programs save it: ``2021.0``, ``2022-02-24 00:00:00``."""

    def value(self, text: str) -> str:
        return partial_dates.normalise(_OF_PROGRAMS.sub("", text))


class ChoiceColumn(Column):
    """The value of a vocabulary; its label is understood too."""

    def __init__(self, attribute: str, choices: list[tuple[str, str]]) -> None:
        super().__init__(attribute)
        self.choices = [(value, str(label)) for value, label in choices if value]

    def value(self, text: str) -> str:
        for value, label in self.choices:
            if text.casefold() in {value.casefold(), label.casefold()}:
                return value
        raise ValueError(f"accepted: {', '.join(value for value, _ in self.choices)}.")


class ReviewColumn(ChoiceColumn):
    """The review state: to read, for those who may not confirm."""

    def __init__(self) -> None:
        super().__init__("review", Review.choices)

    def take(self, instance: Any, text: str) -> bool:
        now = Review.PROPOSED if instance._state.adding else instance.review
        if not access.may_confirm(self.user) and text and self.value(text) not in {now, Review.PROPOSED}:
            raise ValueError("you may not confirm or reject; leave it as it is, or write “proposed”.")
        return super().take(instance, text)


class VisibilityColumn(ChoiceColumn):
    """The visibility. Who sees a restricted record is chosen on its page, not in a sheet."""

    def __init__(self) -> None:
        super().__init__("visibility", Visibility.choices)

    def take(self, instance: Any, text: str) -> bool:
        now = instance.visibility
        taken = super().take(instance, text)
        if taken and not access.may_set_visibility(self.user, now, instance.visibility):
            raise ValueError(f"you may not turn “{now}” into “{instance.visibility}”; ask somebody who may confirm.")
        if taken and instance.visibility == Visibility.RESTRICTED and not access.sees_restricted(self.user):
            raise ValueError("restrict it on its own page, where you choose who may see it.")
        return taken


class NumberColumn(Column):
    """A number, with a point or a comma before its decimals."""

    def __init__(self, attribute: str, whole: bool = False) -> None:
        super().__init__(attribute)
        self.whole = whole

    def cell(self, value: Any) -> Any:
        return int(value) if value == int(value) else Decimal(value).normalize()

    def value(self, text: str) -> Decimal:
        try:
            number = Decimal(text.replace(",", ".").replace(" ", "").replace("\N{NO-BREAK SPACE}", ""))
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or (self.whole and number != int(number)):
            raise ValueError(
                f"accepted: {'a whole number such as 144' if self.whole else 'a number such as 144 or 7.5'}."
            )
        return number


class YesNoColumn(Column):
    def cell(self, value: bool) -> str:
        return "yes" if value else "no"

    def value(self, text: str) -> bool:
        answers = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
        if text.casefold() not in answers:
            raise ValueError("accepted: yes, no, or nothing where it is not stated.")
        return answers[text.casefold()]


class LookedUp(Column):
    """A column that stands for another record; what was found once is remembered for the file."""

    def __init__(self, attribute: str, column_name: str = "") -> None:
        super().__init__(attribute, column_name)
        self.found: dict[str, Any] = {}

    def value(self, text: str) -> Any:
        if text not in self.found:
            self.found[text] = self.look_up(text)
        if isinstance(found := self.found[text], ValueError):
            raise found
        return found

    def look_up_all(self, texts: set[str]) -> None:
        """Look up what ``texts`` name, before their rows are read: for subclasses that can ask for many at once."""

    def look_up(self, text: str) -> Any:
        """The key of the record that ``text`` names. Raises ValueError."""
        raise NotImplementedError


class RegionColumn(LookedUp):
    """A region or country by its ISO 3166 code."""

    def __init__(self, attribute: str, column_name: str, country: bool) -> None:
        super().__init__(attribute, column_name)
        self.country = country

    def look_up_all(self, texts: set[str]) -> None:
        wanted = {text.upper(): text for text in texts - set(self.found)}
        if wanted:
            regions = Region.objects.filter(kind=RegionKind.COUNTRY) if self.country else Region.objects.all()
            for code in regions.filter(code__in=wanted).values_list("code", flat=True):
                self.found[wanted[code]] = code

    def look_up(self, text: str) -> str:
        regions = Region.objects.filter(kind=RegionKind.COUNTRY) if self.country else Region.objects.all()
        code = regions.filter(code=text.upper()).values_list("code", flat=True).first()
        if code is None:
            raise ValueError(f"there is no {'country' if self.country else 'region'} with this code.")
        return code


class RecordColumn(LookedUp):
    """Another record by its number; only one that the user may see."""

    def __init__(self, attribute: str, column_name: str, model: type[Model]) -> None:
        super().__init__(attribute, column_name)
        self.model = model

    def cell(self, value: int) -> int:
        return value

    def look_up_all(self, texts: set[str]) -> None:
        numbers = {text: int(text) for text in texts - set(self.found) if text.isdecimal() and len(text) < 19}
        rows = access.visible(self.model._default_manager.all(), self.user).filter(pk__in=numbers.values())
        there = set(rows.values_list("pk", flat=True)) if numbers else set()
        for text, number in numbers.items():
            self.found[text] = number if number in there else self._unknown()

    def look_up(self, text: str) -> int:
        rows = access.visible(self.model._default_manager.all(), self.user)
        if not text.isdecimal() or not rows.filter(pk=int(text)).exists():
            raise self._unknown()
        return int(text)

    def _unknown(self) -> ValueError:
        noun = self.model._meta.verbose_name
        return ValueError(f"there is no {noun} with this number; give the id of the {noun}.")


class ProvisionColumn(LookedUp):
    """A provision by its label: "RU 205.5 p2", "RU adm. 20.3.3 p1"."""

    _LABEL = re.compile(r"([A-Z]{2})( adm\.?)? (\d+[A-Z]*(?:\.\d+)*)(?: p\.? ?(\d+[A-Z]*(?:\.\d+)*))?", re.IGNORECASE)

    def __init__(self) -> None:
        super().__init__("provision_id", "provision")

    def export(self, instance: Any, **kwargs: Any) -> str:
        return instance.provision.label if instance.provision_id else ""

    def look_up(self, text: str) -> int:
        match = self._LABEL.fullmatch(" ".join(text.split()))
        if not match:
            raise ValueError("write the provision as RU 205.5 p2, KZ 405 or RU adm. 20.3.3 p1.")
        country, administrative, article, part = match.groups()
        code = PenalCode.ADMINISTRATIVE if administrative else PenalCode.CRIMINAL
        key = {"country": country.upper(), "code": code, "article": article.upper(), "part": part or ""}
        provision = Provision.objects.filter(**key).first()
        if provision is None:
            raise ValueError("there is no such provision; add it to the provisions first.")
        return provision.pk


class NameColumn(Column):
    """The name of the record that another column points to: to read. An edit of it is told, not lost unseen."""

    def __init__(self, attribute: str, column_name: str, key_column: str) -> None:
        super().__init__(attribute, column_name, readonly=True)
        self.key_column = key_column

    def check(self, text: str, before: Any, instance: Model) -> None:
        """Raises ValueError where ``text`` is neither empty, nor the name ``before``, nor that of the record now."""
        typed = comparable(text)
        if typed not in {"", comparable(before)} and typed != comparable(self.export(instance)):
            raise ValueError(f"this column is for reading only; change “{self.key_column}” instead.")


def column_for(field: Any) -> Column:
    """The column that a model field has unless a resource declares another."""
    if field.primary_key and field.name == "id":
        return NumberOfRow()
    if field.is_relation:
        model = field.related_model
        if model is Region:
            return RegionColumn(field.attname, field.name, country="kind" in (field.get_limit_choices_to() or {}))
        return RecordColumn(field.attname, field.attname, model)
    if hasattr(field, "with_bounds"):
        return DateColumn(field.name)
    if field.name == "review":
        return ReviewColumn()
    if field.name == "visibility":
        return VisibilityColumn()
    if field.choices:
        return ChoiceColumn(field.name, field.flatchoices)
    match field.get_internal_type():
        case "DecimalField":
            return NumberColumn(field.name)
        case "PositiveIntegerField":
            return NumberColumn(field.name, whole=True)
        case "BooleanField":
            return YesNoColumn(field.name)
    return Column(field.name)
