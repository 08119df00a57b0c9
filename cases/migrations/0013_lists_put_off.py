from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ('cases', '0012_origins'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='auditentry',
            options={'ordering': ['-number'], 'verbose_name_plural': 'audit entries'},
        ),
    ]
