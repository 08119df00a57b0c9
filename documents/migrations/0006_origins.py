from django.db import migrations

import cases.models.versions


def forget_permission(apps, schema_editor):
    """Whoever may take back changes (cases.undo_changes) may take back imports: a permission of its own is one too many."""
    permissions = apps.get_model('auth', 'Permission').objects.using(schema_editor.connection.alias)
    permissions.filter(codename='undo_importbatch', content_type__app_label='documents').delete()


class Migration(migrations.Migration):

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('documents', '0005_duplicates'),
    ]

    operations = [
        operation
        for record in ('claim', 'possibleduplicate', 'sourcedocument')
        for operation in (
            migrations.AddField(
                model_name=f'historical{record}',
                name='history_origin',
                field=cases.models.versions.OriginField(max_length=20, null=True),
            ),
            migrations.AddField(
                model_name=f'historical{record}',
                name='history_origin_number',
                field=cases.models.versions.OriginNumberField(null=True),
            ),
        )
    ] + [
        migrations.AlterModelOptions(name='importbatch', options={'ordering': ['-pk'], 'verbose_name_plural': 'import batches'}),
        migrations.RunPython(forget_permission, migrations.RunPython.noop),
    ]
