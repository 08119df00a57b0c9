import django.db.models.deletion
import documents.models.imports
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("cases", "0003_jobs"),
        ("documents", "0002_queue"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='importbatch',
            options={'ordering': ['-pk'], 'permissions': [('undo_importbatch', 'Can take an import back')], 'verbose_name_plural': 'import batches'},
        ),
        migrations.RemoveConstraint(
            model_name='batchitem',
            name='batchitem_outcome_valid',
        ),
        migrations.RemoveConstraint(
            model_name='importbatch',
            name='importbatch_origin_valid',
        ),
        migrations.RemoveField(
            model_name='batchitem',
            name='counts',
        ),
        migrations.AddField(
            model_name='batchitem',
            name='incoming',
            field=models.FileField(blank=True, help_text='An uploaded file until it is imported.', upload_to=documents.models.imports.incoming_name),
        ),
        migrations.AddField(
            model_name='batchitem',
            name='made',
            field=models.JSONField(default=dict, help_text='The numbers of the records, by their model.', verbose_name='records made'),
        ),
        migrations.AddField(
            model_name='importbatch',
            name='job',
            field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='cases.job'),
        ),
        migrations.AddField(
            model_name='importbatch',
            name='undone_at',
            field=models.DateTimeField(null=True, verbose_name='taken back'),
        ),
        migrations.AddField(
            model_name='importbatch',
            name='undone_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='taken back by'),
        ),
        migrations.AlterField(
            model_name='batchitem',
            name='outcome',
            field=models.CharField(choices=[('waiting', 'waiting'), ('created', 'imported'), ('known', 'already there'), ('renewed', 'proposals renewed'), ('failed', 'not imported'), ('undone', 'taken back')], max_length=10),
        ),
        migrations.AlterField(
            model_name='importbatch',
            name='origin',
            field=models.CharField(choices=[('command', 'command'), ('upload', 'upload'), ('again', 'import again')], max_length=10),
        ),
        migrations.AddConstraint(
            model_name='batchitem',
            constraint=models.CheckConstraint(condition=models.Q(('outcome__in', ['waiting', 'created', 'known', 'renewed', 'failed', 'undone'])), name='batchitem_outcome_valid'),
        ),
        migrations.AddConstraint(
            model_name='importbatch',
            constraint=models.CheckConstraint(condition=models.Q(('origin__in', ['command', 'upload', 'again'])), name='importbatch_origin_valid'),
        ),
    ]
