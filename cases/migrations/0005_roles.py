from django.db import migrations

from cases.services.roles import sync_roles


def make_roles(apps, schema_editor):
    sync_roles(apps)


class Migration(migrations.Migration):

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("cases", "0004_access"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [
        # Undone, the groups stay: people are in them.
        migrations.RunPython(make_roles, migrations.RunPython.noop),
    ]
