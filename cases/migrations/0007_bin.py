import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("cases", "0006_audit"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Deletion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('model', models.CharField(max_length=60, verbose_name='kind')),
                ('record', models.CharField(max_length=20, verbose_name='number')),
                ('name', models.CharField(blank=True, max_length=300)),
                ('reason', models.CharField(blank=True, max_length=300)),
                ('counts', models.JSONField(default=dict, help_text='How many rows of each model.', verbose_name='what went with it')),
                ('rows', models.JSONField(default=list)),
                ('emptied', models.JSONField(default=list)),
                ('files', models.JSONField(default=list, help_text='The names of the stored files.')),
                ('deleted_at', models.DateTimeField(auto_now_add=True, verbose_name='deleted')),
                ('restored_at', models.DateTimeField(null=True, verbose_name='restored')),
                ('purged_at', models.DateTimeField(null=True, verbose_name='final since')),
                ('deleted_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='deleted by')),
                ('restored_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='restored by')),
            ],
            options={
                'ordering': ['-pk'],
                'indexes': [models.Index(condition=models.Q(('purged_at__isnull', True), ('restored_at__isnull', True)), fields=['deleted_at'], name='deletion_restorable')],
                'constraints': [models.CheckConstraint(condition=models.Q(('restored_at__isnull', True), ('purged_at__isnull', True), _connector='OR'), name='deletion_restored_or_final'), models.CheckConstraint(condition=models.Q(models.Q(('purged_at__isnull', True), ('restored_at__isnull', True)), models.Q(('emptied', []), ('files', []), ('name', ''), ('reason', ''), ('rows', [])), _connector='OR'), name='deletion_keeps_nothing_after')],
            },
        ),
    ]
