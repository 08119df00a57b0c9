import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("documents", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='claim',
            name='claim_state_valid',
        ),
        migrations.AddField(
            model_name='claim',
            name='reason',
            field=models.CharField(blank=True, editable=False, max_length=300),
        ),
        migrations.AddField(
            model_name='claim',
            name='settled_at',
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name='settled'),
        ),
        migrations.AddField(
            model_name='claim',
            name='settled_by',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='historicalclaim',
            name='reason',
            field=models.CharField(blank=True, editable=False, max_length=300),
        ),
        migrations.AddField(
            model_name='historicalclaim',
            name='settled_at',
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name='settled'),
        ),
        migrations.AddField(
            model_name='historicalclaim',
            name='settled_by',
            field=models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='historicalsourcedocument',
            name='assignee',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='assigned to'),
        ),
        migrations.AddField(
            model_name='historicalsourcedocument',
            name='state',
            field=models.CharField(choices=[('new', 'new'), ('in_review', 'in review'), ('done', 'done')], db_index=True, default='new', max_length=10, verbose_name='review'),
        ),
        migrations.AddField(
            model_name='sourcedocument',
            name='assignee',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='assigned to'),
        ),
        migrations.AddField(
            model_name='sourcedocument',
            name='state',
            field=models.CharField(choices=[('new', 'new'), ('in_review', 'in review'), ('done', 'done')], db_index=True, default='new', max_length=10, verbose_name='review'),
        ),
        migrations.AlterField(
            model_name='claim',
            name='state',
            field=models.CharField(choices=[('proposed', 'proposed'), ('confirmed', 'confirmed'), ('set_aside', 'set aside'), ('rejected', 'rejected')], default='proposed', max_length=10),
        ),
        migrations.AlterField(
            model_name='historicalclaim',
            name='state',
            field=models.CharField(choices=[('proposed', 'proposed'), ('confirmed', 'confirmed'), ('set_aside', 'set aside'), ('rejected', 'rejected')], default='proposed', max_length=10),
        ),
        migrations.AddIndex(
            model_name='claim',
            index=models.Index(condition=models.Q(('state', 'proposed')), fields=['document'], name='claim_undecided'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['proposed', 'confirmed', 'set_aside', 'rejected'])), name='claim_state_valid'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'set_aside'), _negated=True), models.Q(('settled_at__isnull', False), models.Q(('reason', ''), _negated=True)), _connector='OR'), name='claim_set_aside_with_reason', violation_error_message='A claim is set aside with a reason.'),
        ),
        migrations.AddConstraint(
            model_name='sourcedocument',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['new', 'in_review', 'done'])), name='sourcedocument_state_valid'),
        ),
    ]
