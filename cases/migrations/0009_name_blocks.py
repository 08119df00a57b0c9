import django.db.models.deletion
from django.db import migrations, models

import cases.fields
import cases.name_blocks
from cases.querysets import block_triggers, search_index

BATCH = 1000


def make_keys(apps, schema_editor):
    """The keys of the names that are there; the triggers put them into the table."""
    names = apps.get_model("cases", "PersonName")._base_manager
    last = 0
    while batch := list(names.filter(pk__gt=last).order_by("pk").only("name")[:BATCH]):
        for name in batch:
            name.blocks = cases.name_blocks.block_keys(name.name)
        names.bulk_update(batch, ["blocks"])
        last = batch[-1].pk


def make_search_again(apps, schema_editor):
    """On SQLite the table of names was made anew, and lost the triggers of the name search."""
    if schema_editor.connection.vendor == "sqlite":
        search_index.make_indexes(apps, schema_editor)


class Migration(migrations.Migration):

    dependencies = [
        ("cases", "0008_merges"),
    ]

    operations = [
        migrations.RunPython(migrations.RunPython.noop, make_search_again),  # backwards: last
        migrations.AddField(
            model_name='historicalpersonname',
            name='blocks',
            field=cases.fields.DerivedTextField(by=cases.name_blocks.block_keys, default='', editable=False, max_length=800, of='name'),
        ),
        migrations.AddField(
            model_name='personname',
            name='blocks',
            field=cases.fields.DerivedTextField(by=cases.name_blocks.block_keys, default='', editable=False, max_length=800, of='name'),
        ),
        migrations.CreateModel(
            name='NameBlock',
            fields=[
                ('pk', models.CompositePrimaryKey('surname', 'given', 'name', blank=True, editable=False, primary_key=True, serialize=False)),
                ('surname', models.CharField(max_length=24)),
                ('given', models.CharField(max_length=24)),
                ('name', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.personname')),
            ],
        ),
        migrations.RunPython(make_search_again, migrations.RunPython.noop),
        migrations.RunPython(block_triggers.make_triggers, block_triggers.drop_triggers),
        migrations.RunPython(make_keys, migrations.RunPython.noop),
    ]
