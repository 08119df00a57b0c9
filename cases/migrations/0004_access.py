from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("cases", "0003_jobs"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='person',
            options={'ordering': ['name', 'pk'], 'permissions': [('view_restricted', 'Can see restricted records'), ('view_sensitive', 'Can see sensitive fields: relatives, citizenship, notes, protected witnesses'), ('confirm_records', 'Can confirm and reject records'), ('merge_persons', 'Can merge persons and part them again'), ('undo_changes', 'Can take back imports and changes'), ('export_partner', 'Can export the partner profile'), ('export_public', 'Can export the public profile')]},
        ),
        migrations.AddField(
            model_name='case',
            name='seen_by',
            field=models.ManyToManyField(blank=True, help_text='Counts while it is restricted. Administrators see it anyway.', related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='people who may see it'),
        ),
        migrations.AddField(
            model_name='case',
            name='seen_by_groups',
            field=models.ManyToManyField(blank=True, help_text='Counts while it is restricted. Everybody in the group sees it.', related_name='+', to='auth.group', verbose_name='groups who may see it'),
        ),
        migrations.AddField(
            model_name='historicalinvolvement',
            name='protected',
            field=models.BooleanField(default=False, help_text='The name is shown only to those who may see sensitive fields.', verbose_name='protected witness'),
        ),
        migrations.AddField(
            model_name='involvement',
            name='protected',
            field=models.BooleanField(default=False, help_text='The name is shown only to those who may see sensitive fields.', verbose_name='protected witness'),
        ),
        migrations.AddField(
            model_name='person',
            name='seen_by',
            field=models.ManyToManyField(blank=True, help_text='Counts while it is restricted. Administrators see it anyway.', related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='people who may see it'),
        ),
        migrations.AddField(
            model_name='person',
            name='seen_by_groups',
            field=models.ManyToManyField(blank=True, help_text='Counts while it is restricted. Everybody in the group sees it.', related_name='+', to='auth.group', verbose_name='groups who may see it'),
        ),
        migrations.AlterField(
            model_name='case',
            name='visibility',
            field=models.CharField(choices=[('public', 'public'), ('internal', 'internal'), ('restricted', 'restricted')], db_index=True, default='internal', help_text='Restricted: only the people and groups named below see it, and what belongs to it.', max_length=10),
        ),
        migrations.AlterField(
            model_name='historicalcase',
            name='visibility',
            field=models.CharField(choices=[('public', 'public'), ('internal', 'internal'), ('restricted', 'restricted')], db_index=True, default='internal', help_text='Restricted: only the people and groups named below see it, and what belongs to it.', max_length=10),
        ),
        migrations.AlterField(
            model_name='historicalperson',
            name='visibility',
            field=models.CharField(choices=[('public', 'public'), ('internal', 'internal'), ('restricted', 'restricted')], db_index=True, default='internal', help_text='Restricted: only the people and groups named below see it, and what belongs to it.', max_length=10),
        ),
        migrations.AlterField(
            model_name='person',
            name='visibility',
            field=models.CharField(choices=[('public', 'public'), ('internal', 'internal'), ('restricted', 'restricted')], db_index=True, default='internal', help_text='Restricted: only the people and groups named below see it, and what belongs to it.', max_length=10),
        ),
        migrations.AddIndex(
            model_name='involvement',
            index=models.Index(condition=models.Q(('protected', True)), fields=['person'], name='involvement_protected'),
        ),
    ]
