from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("documents", "0003_batches"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='sourcedocument',
            name='seen_by',
            field=models.ManyToManyField(blank=True, help_text='Counts while it is restricted. Administrators see it anyway.', related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='people who may see it'),
        ),
        migrations.AddField(
            model_name='sourcedocument',
            name='seen_by_groups',
            field=models.ManyToManyField(blank=True, help_text='Counts while it is restricted. Everybody in the group sees it.', related_name='+', to='auth.group', verbose_name='groups who may see it'),
        ),
        migrations.AlterField(
            model_name='historicalsourcedocument',
            name='visibility',
            field=models.CharField(choices=[('public', 'public'), ('internal', 'internal'), ('restricted', 'restricted')], db_index=True, default='internal', help_text='Restricted: only the people and groups named below see it, and what belongs to it.', max_length=10),
        ),
        migrations.AlterField(
            model_name='sourcedocument',
            name='visibility',
            field=models.CharField(choices=[('public', 'public'), ('internal', 'internal'), ('restricted', 'restricted')], db_index=True, default='internal', help_text='Restricted: only the people and groups named below see it, and what belongs to it.', max_length=10),
        ),
    ]
