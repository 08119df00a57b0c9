from typing import Any

import django.db.models.deletion
from django.db import migrations, models

from cases.querysets.list_triggers import drop_triggers, fill, make_triggers


def fill_lists(apps: Any, schema_editor: Any) -> None:
    fill(schema_editor.connection)


class Migration(migrations.Migration):
    """The prisoners list tells what is restricted, in its rows, tags and counts.

    What is derived is not changed but made anew, which takes minutes where there are a million prosecutions. Backwards,
    the list stays empty: it needs the code of its time.
    """

    dependencies = [
        ('cases', '0001_squashed_0013_lists_put_off'),
    ]

    operations = [
        migrations.RunPython(drop_triggers, migrations.RunPython.noop),
        migrations.DeleteModel('PrisonerTag'),
        migrations.DeleteModel('PrisonerRow'),
        migrations.DeleteModel('PrisonerCount'),
        migrations.CreateModel(
            name='PrisonerCount',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=12)),
                ('value', models.CharField(max_length=60)),
                ('prosecutions', models.IntegerField()),
                ('proposed', models.IntegerField()),
                ('restricted', models.IntegerField()),
                ('restricted_proposed', models.IntegerField()),
            ],
            options={
                'indexes': [models.Index(fields=['kind', 'value'], name='prisoner_count')],
            },
        ),
        migrations.CreateModel(
            name='PrisonerRow',
            fields=[
                ('prosecution', models.OneToOneField(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, primary_key=True, related_name='list_row', serialize=False, to='cases.prosecution')),
                ('person', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.person')),
                ('case', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.case')),
                ('name', models.CharField(max_length=250)),
                ('review', models.CharField(choices=[('proposed', 'proposed'), ('confirmed', 'confirmed'), ('rejected', 'rejected')], max_length=10)),
                ('restricted', models.BooleanField()),
                ('stage', models.CharField(choices=[('unknown', 'not stated'), ('investigation', 'investigation'), ('trial', 'trial'), ('appeal', 'appeal'), ('in_force', 'in force'), ('closed', 'closed')], max_length=15)),
                ('outcome', models.CharField(choices=[('unknown', 'not stated'), ('pending', 'pending'), ('convicted', 'convicted'), ('acquitted', 'acquitted'), ('dropped', 'dropped'), ('died', 'died before judgment'), ('exchanged', 'exchanged or pardoned'), ('other', 'other')], max_length=10)),
                ('region', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region')),
                ('country', models.CharField(max_length=2, null=True)),
                ('region_name', models.CharField(max_length=120, null=True)),
                ('residence', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region')),
                ('organisation', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation')),
                ('term', models.DecimalField(decimal_places=1, max_digits=8, null=True)),
                ('arrested', models.DateField(null=True)),
                ('arrested_open', models.DateField(null=True)),
                ('changed', models.DateTimeField()),
            ],
            options={
                'indexes': [models.Index(fields=['name', 'prosecution'], name='prisoner_by_name'), models.Index(fields=['region', 'name', 'prosecution'], name='prisoner_by_region'), models.Index(fields=['country', 'name', 'prosecution'], name='prisoner_by_country'), models.Index(fields=['stage', 'name', 'prosecution'], name='prisoner_by_stage'), models.Index(fields=['organisation', 'name', 'prosecution'], name='prisoner_by_organisation'), models.Index(fields=['residence', 'name', 'prosecution'], name='prisoner_by_residence'), models.Index(fields=['-term', 'name', 'prosecution'], name='prisoner_by_term'), models.Index(fields=['-changed', 'name', 'prosecution'], name='prisoner_by_change'), models.Index(fields=['person', 'review', 'name', 'prosecution'], name='prisoner_by_person')],
            },
        ),
        migrations.CreateModel(
            name='PrisonerTag',
            fields=[
                ('pk', models.CompositePrimaryKey('prosecution', 'kind', 'value', blank=True, editable=False, primary_key=True, serialize=False)),
                ('prosecution', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='tags', to='cases.prisonerrow')),
                ('kind', models.CharField(max_length=10)),
                ('value', models.CharField(max_length=60)),
                ('name', models.CharField(max_length=250)),
                ('review', models.CharField(choices=[('proposed', 'proposed'), ('confirmed', 'confirmed'), ('rejected', 'rejected')], max_length=10)),
                ('restricted', models.BooleanField()),
                ('person', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.person')),
                ('stage', models.CharField(choices=[('unknown', 'not stated'), ('investigation', 'investigation'), ('trial', 'trial'), ('appeal', 'appeal'), ('in_force', 'in force'), ('closed', 'closed')], max_length=15)),
                ('region', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region')),
                ('country', models.CharField(max_length=2, null=True)),
                ('organisation', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation')),
            ],
            options={
                'indexes': [models.Index(fields=['kind', 'value', 'name', 'prosecution', 'review', 'restricted', 'person', 'stage', 'region', 'country', 'organisation'], name='prisoner_tagged')],
            },
        ),
        migrations.RunPython(fill_lists, migrations.RunPython.noop),
        migrations.RunPython(make_triggers, drop_triggers),
    ]
