from django.db import migrations

from cases.querysets.list_triggers import make_triggers


class Migration(migrations.Migration):
    """The triggers of the prisoners list, made anew: they can wait for the end of a piece of work now."""

    dependencies = [
        ('cases', '0012_origins'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='auditentry',
            options={'ordering': ['-number'], 'verbose_name_plural': 'audit entries'},
        ),
        migrations.RunPython(make_triggers, migrations.RunPython.noop),
    ]
