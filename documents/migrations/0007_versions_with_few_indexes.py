import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from cases.querysets.version_indexes import drop_indexes

ALTERED = [
    migrations.AlterField(
        model_name='historicalclaim',
        name='affiliation',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.affiliation'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='case',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.case'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='charge',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.charge'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='court',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.court'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='designation',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.designation'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='detention',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.detention'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='document',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='documents.sourcedocument'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='event',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.event'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='involvement',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.involvement'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='organisation',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='recognition',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.recognition'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='relationship',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.relationship'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='sentence',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.sentence'),
    ),
    migrations.AlterField(
        model_name='historicalclaim',
        name='settled_by',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL),
    ),
    migrations.AlterField(
        model_name='historicalpossibleduplicate',
        name='first',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.person'),
    ),
    migrations.AlterField(
        model_name='historicalpossibleduplicate',
        name='second',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.person'),
    ),
    migrations.AlterField(
        model_name='historicalsourcedocument',
        name='assignee',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='assigned to'),
    ),
]


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0015_versions_with_few_indexes'),
        ('documents', '0001_squashed_0006_origins'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.SeparateDatabaseAndState([drop_indexes('documents', ALTERED)], ALTERED),
    ]
