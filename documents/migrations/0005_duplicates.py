from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("documents", "0004_access"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='possibleduplicate',
            name='possibleduplicate_state_valid',
        ),
        migrations.AlterField(
            model_name='historicalpossibleduplicate',
            name='state',
            field=models.CharField(choices=[('open', 'to be decided'), ('later', 'put off'), ('different', 'not the same')], db_index=True, default='open', max_length=10),
        ),
        migrations.AlterField(
            model_name='possibleduplicate',
            name='state',
            field=models.CharField(choices=[('open', 'to be decided'), ('later', 'put off'), ('different', 'not the same')], db_index=True, default='open', max_length=10),
        ),
        migrations.AddIndex(
            model_name='possibleduplicate',
            index=models.Index(fields=['state', '-score', 'id'], name='possible_duplicate_queue'),
        ),
        migrations.AddConstraint(
            model_name='possibleduplicate',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['open', 'later', 'different'])), name='possibleduplicate_state_valid'),
        ),
    ]
