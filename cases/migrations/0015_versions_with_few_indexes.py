from django.conf import settings
from django.db import migrations

from cases.querysets.version_indexes import drop_indexes, without_index

ALTERED = [
    without_index('historicalaffiliation', 'organisation', 'cases.organisation'),
    without_index('historicalassignment', 'user', settings.AUTH_USER_MODEL),
    without_index('historicalcase', 'alleged_organisation', 'cases.organisation', help_text='The organisation that the accused are said to belong to.'),
    without_index('historicalcase', 'court', 'cases.court'),
    without_index('historicalcase', 'region', 'cases.region', verbose_name='region of investigation'),
    without_index('historicalcharge', 'provision', 'cases.provision'),
    without_index('historicalcharge', 'replaces', 'cases.charge', help_text='The charge that this one replaced.'),
    without_index('historicalcourt', 'country', 'cases.region', limit_choices_to={'kind': 'country'}),
    without_index('historicalcourt', 'parent', 'cases.court'),
    without_index('historicalcourt', 'region', 'cases.region'),
    without_index('historicalcourtname', 'court', 'cases.court'),
    without_index('historicaldesignation', 'agency', 'cases.organisation'),
    without_index('historicaldesignation', 'country', 'cases.region', limit_choices_to={'kind': 'country'}),
    without_index('historicaldesignation', 'court', 'cases.court'),
    without_index('historicaldesignation', 'organisation', 'cases.organisation'),
    without_index('historicaldetention', 'facility', 'cases.organisation'),
    without_index('historicaldetention', 'region', 'cases.region'),
    without_index('historicalevent', 'case', 'cases.case'),
    without_index('historicalevent', 'court', 'cases.court'),
    without_index('historicalevent', 'region', 'cases.region'),
    without_index('historicalevent_persons', 'event', 'cases.event', db_tablespace=''),
    without_index('historicalinvolvement', 'case', 'cases.case'),
    without_index('historicalinvolvement', 'organisation', 'cases.organisation'),
    without_index('historicalorganisation', 'country', 'cases.region', limit_choices_to={'kind': 'country'}),
    without_index('historicalorganisation', 'parent', 'cases.organisation'),
    without_index('historicalorganisation', 'region', 'cases.region'),
    without_index('historicalorganisationname', 'organisation', 'cases.organisation'),
    without_index('historicalperson', 'citizenship', 'cases.region', limit_choices_to={'kind': 'country'}),
    without_index('historicalperson', 'residence', 'cases.region', verbose_name='region of residence'),
    without_index('historicalplace', 'region', 'cases.region'),
    without_index('historicalprosecution', 'case', 'cases.case'),
    without_index('historicalprosecution', 'region', 'cases.region'),
    without_index('historicalprovision', 'country', 'cases.region', limit_choices_to={'kind': 'country'}),
    without_index('historicalrecognition', 'organisation', 'cases.organisation'),
    without_index('historicalregion', 'parent', 'cases.region'),
    without_index('historicalrelationship', 'other', 'cases.person', verbose_name='other person'),
    without_index('historicalsentence', 'court', 'cases.court'),
]


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0014_restricted_in_lists'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.SeparateDatabaseAndState([drop_indexes('cases', ALTERED)], ALTERED),
    ]
