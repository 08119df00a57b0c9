from django.db import migrations

import cases.models.versions

# Two nullable columns without a default: no table is made anew, and the versions of before say nothing.
RECORDS = (
    'affiliation', 'assignment', 'case', 'charge', 'court', 'courtname', 'designation', 'detention', 'event',
    'involvement', 'organisation', 'organisationname', 'person', 'personname', 'place', 'prosecution', 'provision',
    'recognition', 'region', 'relationship', 'sentence',
)


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0011_prisoner_list'),
    ]

    operations = [
        operation
        for record in RECORDS
        for operation in (
            migrations.AddField(
                model_name=f'historical{record}',
                name='history_origin',
                field=cases.models.versions.OriginField(max_length=20, null=True),
            ),
            migrations.AddField(
                model_name=f'historical{record}',
                name='history_origin_number',
                field=cases.models.versions.OriginNumberField(null=True),
            ),
        )
    ]
