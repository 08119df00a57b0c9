"""The warning that people of a like name are there already, on the page that adds a person."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError

from cases import names
from cases.admin.forms import RecordForm
from cases.services.duplicates import Known, people_like

SEEN = "alike_seen"  # the name for which the list of people was shown


class PersonForm(RecordForm):
    """A new person whose name is like a stored one's is saved only once it was seen who that is."""

    people: list[Known] = []

    class Media:
        js = ["cases/alike.js"]

    def clean(self) -> Any:
        cleaned = super().clean()
        name = self.cleaned_data.get("name", "")
        if self.instance.pk is None and name and names.fold(self.data.get(SEEN, "")) != names.fold(name):
            self.people = people_like(name, self.cleaned_data.get("born", ""), self.user)
            if self.people:
                raise ValidationError(
                    "People with a name like this are here already. If it is one of them, choose “Use this person”; "
                    "if not, “Save anyway”."
                )
        return cleaned
