import django.core.serializers.json
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from cases.querysets import audit_triggers


class Migration(migrations.Migration):

    dependencies = [
        ("cases", "0005_roles"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='AuditEntry',
            fields=[
                ('number', models.BigIntegerField(primary_key=True, serialize=False)),
                ('at', models.DateTimeField(db_index=True, verbose_name='when')),
                ('kind', models.CharField(choices=[('signed in', 'signed in'), ('sign-in refused', 'sign-in refused'), ('locked out', 'locked out after wrong passwords'), ('signed out', 'signed out'), ('session ended', 'ended a session'), ('password changed', 'changed a password'), ('password entered', 'entered the password again'), ('factor set up', 'set up the second factor'), ('factor entered', 'entered the second factor'), ('factor refused', 'wrong code of the second factor'), ('factor reset', 'took a second factor away'), ('recovery codes', 'made new recovery codes'), ('exported', 'exported'), ('restricted seen', 'looked at a restricted record'), ('account made', 'made an account'), ('account changed', 'changed an account or its roles'), ('account deleted', 'deleted an account')], max_length=30, verbose_name='what')),
                ('user_key', models.BigIntegerField(db_index=True, null=True, verbose_name='number of the account')),
                ('user_name', models.CharField(blank=True, max_length=150, verbose_name='who')),
                ('model', models.CharField(blank=True, max_length=60, verbose_name='kind of record')),
                ('record', models.CharField(blank=True, max_length=40, verbose_name='number of the record')),
                ('details', models.JSONField(default=dict, encoder=django.core.serializers.json.DjangoJSONEncoder)),
                ('address', models.CharField(blank=True, max_length=60, verbose_name='from')),
                ('previous_hash', models.CharField(blank=True, max_length=64)),
                ('own_hash', models.CharField(max_length=64, unique=True)),
            ],
            options={
                'ordering': ['-number'],
                'constraints': [models.CheckConstraint(condition=models.Q(('kind__in', ['signed in', 'sign-in refused', 'locked out', 'signed out', 'session ended', 'password changed', 'password entered', 'factor set up', 'factor entered', 'factor refused', 'factor reset', 'recovery codes', 'exported', 'restricted seen', 'account made', 'account changed', 'account deleted'])), name='auditentry_kind_valid')],
            },
        ),
        migrations.CreateModel(
            name='UserSession',
            fields=[
                ('session_key', models.CharField(max_length=40, primary_key=True, serialize=False, verbose_name='session key')),
                ('session_data', models.TextField(verbose_name='session data')),
                ('expire_date', models.DateTimeField(db_index=True, verbose_name='expire date')),
                ('started_at', models.DateTimeField(null=True, verbose_name='signed in')),
                ('seen_at', models.DateTimeField(null=True, verbose_name='last seen')),
                ('address', models.CharField(blank=True, max_length=60, verbose_name='from')),
                ('browser', models.CharField(blank=True, max_length=300)),
                ('user', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ['-seen_at'],
            },
        ),
        migrations.RunPython(audit_triggers.make_triggers, audit_triggers.drop_triggers),
    ]
