"""The keys under which names are compared, as a table: rows derived from ``PersonName.blocks``, never written by hand.

Triggers keep them in step with every write (``querysets.block_triggers``).
"""

from __future__ import annotations

from django.db import models

from cases.querysets.name_blocks import NameBlockQuerySet


class NameBlock(models.Model):
    """One key of one name (``cases.name_blocks``), in its two parts."""

    pk = models.CompositePrimaryKey("surname", "given", "name")
    surname = models.CharField(max_length=24)
    given = models.CharField(max_length=24)
    name = models.ForeignKey("cases.PersonName", models.DO_NOTHING, db_constraint=False, related_name="+")

    objects = NameBlockQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.surname}:{self.given}"
