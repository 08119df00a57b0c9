from django.conf import settings
from django.db import migrations

from cases.querysets.version_indexes import drop_indexes, without_index

ALTERED = [
    without_index('historicalclaim', 'affiliation', 'cases.affiliation'),
    without_index('historicalclaim', 'case', 'cases.case'),
    without_index('historicalclaim', 'charge', 'cases.charge'),
    without_index('historicalclaim', 'court', 'cases.court'),
    without_index('historicalclaim', 'designation', 'cases.designation'),
    without_index('historicalclaim', 'detention', 'cases.detention'),
    without_index('historicalclaim', 'document', 'documents.sourcedocument'),
    without_index('historicalclaim', 'event', 'cases.event'),
    without_index('historicalclaim', 'involvement', 'cases.involvement'),
    without_index('historicalclaim', 'organisation', 'cases.organisation'),
    without_index('historicalclaim', 'recognition', 'cases.recognition'),
    without_index('historicalclaim', 'relationship', 'cases.relationship'),
    without_index('historicalclaim', 'sentence', 'cases.sentence'),
    without_index('historicalclaim', 'settled_by', settings.AUTH_USER_MODEL, editable=False),
    without_index('historicalpossibleduplicate', 'first', 'cases.person'),
    without_index('historicalpossibleduplicate', 'second', 'cases.person'),
    without_index('historicalsourcedocument', 'assignee', settings.AUTH_USER_MODEL, verbose_name='assigned to'),
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
