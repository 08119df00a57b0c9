import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from cases.querysets.version_indexes import drop_indexes

ALTERED = [
    migrations.AlterField(
        model_name='historicalaffiliation',
        name='organisation',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation'),
    ),
    migrations.AlterField(
        model_name='historicalassignment',
        name='user',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL),
    ),
    migrations.AlterField(
        model_name='historicalcase',
        name='alleged_organisation',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, help_text='The organisation that the accused are said to belong to.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation'),
    ),
    migrations.AlterField(
        model_name='historicalcase',
        name='court',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.court'),
    ),
    migrations.AlterField(
        model_name='historicalcase',
        name='region',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region', verbose_name='region of investigation'),
    ),
    migrations.AlterField(
        model_name='historicalcharge',
        name='provision',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.provision'),
    ),
    migrations.AlterField(
        model_name='historicalcharge',
        name='replaces',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, help_text='The charge that this one replaced.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.charge'),
    ),
    migrations.AlterField(
        model_name='historicalcourt',
        name='country',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, limit_choices_to={'kind': 'country'}, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicalcourt',
        name='parent',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.court'),
    ),
    migrations.AlterField(
        model_name='historicalcourt',
        name='region',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicalcourtname',
        name='court',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.court'),
    ),
    migrations.AlterField(
        model_name='historicaldesignation',
        name='agency',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation'),
    ),
    migrations.AlterField(
        model_name='historicaldesignation',
        name='country',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, limit_choices_to={'kind': 'country'}, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicaldesignation',
        name='court',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.court'),
    ),
    migrations.AlterField(
        model_name='historicaldesignation',
        name='organisation',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation'),
    ),
    migrations.AlterField(
        model_name='historicaldetention',
        name='facility',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation'),
    ),
    migrations.AlterField(
        model_name='historicaldetention',
        name='region',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicalevent',
        name='case',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.case'),
    ),
    migrations.AlterField(
        model_name='historicalevent',
        name='court',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.court'),
    ),
    migrations.AlterField(
        model_name='historicalevent',
        name='region',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicalevent_persons',
        name='event',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, db_tablespace='', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.event'),
    ),
    migrations.AlterField(
        model_name='historicalinvolvement',
        name='case',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.case'),
    ),
    migrations.AlterField(
        model_name='historicalinvolvement',
        name='organisation',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation'),
    ),
    migrations.AlterField(
        model_name='historicalorganisation',
        name='country',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, limit_choices_to={'kind': 'country'}, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicalorganisation',
        name='parent',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation'),
    ),
    migrations.AlterField(
        model_name='historicalorganisation',
        name='region',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicalorganisationname',
        name='organisation',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation'),
    ),
    migrations.AlterField(
        model_name='historicalperson',
        name='citizenship',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, limit_choices_to={'kind': 'country'}, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicalperson',
        name='residence',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region', verbose_name='region of residence'),
    ),
    migrations.AlterField(
        model_name='historicalplace',
        name='region',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicalprosecution',
        name='case',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.case'),
    ),
    migrations.AlterField(
        model_name='historicalprosecution',
        name='region',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicalprovision',
        name='country',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, limit_choices_to={'kind': 'country'}, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicalrecognition',
        name='organisation',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation'),
    ),
    migrations.AlterField(
        model_name='historicalregion',
        name='parent',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region'),
    ),
    migrations.AlterField(
        model_name='historicalrelationship',
        name='other',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.person', verbose_name='other person'),
    ),
    migrations.AlterField(
        model_name='historicalsentence',
        name='court',
        field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.court'),
    ),
]


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0014_restricted_in_lists'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.SeparateDatabaseAndState([drop_indexes('cases', ALTERED)], ALTERED),
    ]
