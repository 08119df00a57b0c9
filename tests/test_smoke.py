import pytest
from tests import factories as f
from cases.models import *
@pytest.mark.django_db
def test_all():
    p=f.make_prosecution(); f.make_charge(prosecution=p); f.make_sentence(prosecution=p); f.make_detention(prosecution=p)
    e=f.make_event(p.person, case=p.case); f.make_claim(person=p.person, passage="Timur")
    import datetime
    assert Prosecution.objects.arrested_between(datetime.date(2022,3,14), datetime.date(2022,3,15)).count()==1
    assert Prosecution.objects.figures().persons==1
    assert e.history.count()>=1
    assert Person.objects.named("timur").count()==1
    Event.objects.update(date="2021"); e.refresh_from_db(); assert e.date_latest.year==2021
    e.date="2019-05"; e.save(update_fields=["date"]); e.refresh_from_db(); assert e.date_latest.year==2019
    list(Prosecution.objects.with_list_columns())
