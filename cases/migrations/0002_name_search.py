from django.db import migrations

from cases.querysets.search_index import TrigramExtensionOrReason, drop_indexes, make_indexes


class Migration(migrations.Migration):

    dependencies = [
        ("cases", "0001_initial"),
    ]

    operations = [
        TrigramExtensionOrReason(),
        migrations.RunPython(make_indexes, drop_indexes),
    ]
