import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("cases", "0010_searches"),
    ]

    operations = [
        migrations.CreateModel(
            name='PrisonerCount',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=12)),
                ('value', models.CharField(max_length=60)),
                ('prosecutions', models.IntegerField()),
                ('proposed', models.IntegerField()),
            ],
            options={
                'indexes': [models.Index(fields=['kind', 'value'], name='prisoner_count')],
            },
        ),
        migrations.CreateModel(
            name='PrisonerRow',
            fields=[
                ('prosecution', models.OneToOneField(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, primary_key=True, related_name='list_row', serialize=False, to='cases.prosecution')),
                ('name', models.CharField(max_length=250)),
                ('review', models.CharField(choices=[('proposed', 'proposed'), ('confirmed', 'confirmed'), ('rejected', 'rejected')], max_length=10)),
                ('stage', models.CharField(choices=[('unknown', 'not stated'), ('investigation', 'investigation'), ('trial', 'trial'), ('appeal', 'appeal'), ('in_force', 'in force'), ('closed', 'closed')], max_length=15)),
                ('outcome', models.CharField(choices=[('unknown', 'not stated'), ('pending', 'pending'), ('convicted', 'convicted'), ('acquitted', 'acquitted'), ('dropped', 'dropped'), ('died', 'died before judgment'), ('exchanged', 'exchanged or pardoned'), ('other', 'other')], max_length=10)),
                ('country', models.CharField(max_length=2, null=True)),
                ('region_name', models.CharField(max_length=120, null=True)),
                ('term', models.DecimalField(decimal_places=1, max_digits=8, null=True)),
                ('arrested', models.DateField(null=True)),
                ('arrested_open', models.DateField(null=True)),
                ('changed', models.DateTimeField()),
                ('case', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.case')),
                ('organisation', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.organisation')),
                ('person', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.person')),
                ('region', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region')),
                ('residence', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='cases.region')),
            ],
        ),
        migrations.CreateModel(
            name='PrisonerTag',
            fields=[
                ('pk', models.CompositePrimaryKey('prosecution', 'kind', 'value', blank=True, editable=False, primary_key=True, serialize=False)),
                ('kind', models.CharField(max_length=10)),
                ('value', models.CharField(max_length=60)),
                ('name', models.CharField(max_length=250)),
                ('prosecution', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='tags', to='cases.prisonerrow')),
            ],
        ),
        migrations.AddIndex(
            model_name='prisonerrow',
            index=models.Index(fields=['name', 'prosecution'], name='prisoner_by_name'),
        ),
        migrations.AddIndex(
            model_name='prisonerrow',
            index=models.Index(fields=['region', 'name', 'prosecution'], name='prisoner_by_region'),
        ),
        migrations.AddIndex(
            model_name='prisonerrow',
            index=models.Index(fields=['country', 'name', 'prosecution'], name='prisoner_by_country'),
        ),
        migrations.AddIndex(
            model_name='prisonerrow',
            index=models.Index(fields=['stage', 'name', 'prosecution'], name='prisoner_by_stage'),
        ),
        migrations.AddIndex(
            model_name='prisonerrow',
            index=models.Index(fields=['organisation', 'name', 'prosecution'], name='prisoner_by_organisation'),
        ),
        migrations.AddIndex(
            model_name='prisonerrow',
            index=models.Index(fields=['residence', 'name', 'prosecution'], name='prisoner_by_residence'),
        ),
        migrations.AddIndex(
            model_name='prisonerrow',
            index=models.Index(fields=['person', 'review', 'name', 'prosecution'], name='prisoner_by_person'),
        ),
        migrations.AddIndex(
            model_name='prisonertag',
            index=models.Index(fields=['kind', 'value', 'name', 'prosecution'], name='prisoner_tagged'),
        ),
        # 0014 makes these tables anew, and fills them.
    ]
