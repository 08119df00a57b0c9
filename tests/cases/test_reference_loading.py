"""Loading reference files: idempotent, and never over what a user changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from cases.models import Court, CourtName, Designation, Organisation, Place, Provision, ReferenceRow, Region
from cases.services.reference import ReferenceFileError, load_reference

pytestmark = pytest.mark.django_db

# ruff: noqa: E501
FILES = {
    "regions": """code,name,name_ru,name_local,spellings,adjectives,kind,parent,source
RU,Russia,Россия,Россия,Russian Federation,Russian,country,,ISO 3166-1
RU-TA,Tatarstan,Татарстан,,Republic of Tatarstan|Tataria,,region,RU,ISO 3166-2
""",
    "places": """name,name_ru,spellings,region,population,latitude,longitude,source
Kazan,Казань,Qazan,RU-TA,1257391,55.78874,49.12214,GeoNames
""",
    "courts": """country,name,name_local,spellings,level,region,parent,source
RU,Supreme Court of Tatarstan,Верховный суд Республики Татарстан,,regional,RU-TA,,official site
RU,Sovetsky District Court of Kazan,,Sovetskiy District Court of Kazan,district,RU-TA,Supreme Court of Tatarstan,official site
""",
    "organisations": """name,name_local,spellings,kind,country,region,parent,website,source
Federal Security Service,Федеральная служба безопасности,FSB|ФСБ,agency,RU,,,,official site
""",
    "designations": """organisation,organisation_country,country,kind,date,by,source
Federal Security Service,RU,RU,banned,2020-01,Nobody,made up for this test
""",
    "provisions": """country,code,article,part,title,title_local,max_months,heaviest,source
RU,criminal,205.5,2,Taking part in a terrorist organisation,,240,term,Criminal Code
""",
}

Change = Callable[[str, str, str], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def change(folder: Path) -> Change:
    """Replace a text in one of the files."""

    def replace(name: str, old: str, new: str) -> None:
        path = folder / f"{name}.csv"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return replace


def test_every_file_becomes_records(folder: Path) -> None:
    loaded = load_reference(folder)
    assert [(t.file, t.new) for t in loaded] == [
        ("regions", 2), ("places", 1), ("courts", 2), ("organisations", 1), ("designations", 1), ("provisions", 1),
    ]  # fmt: skip
    assert Region.objects.get(code="RU-TA").spellings == "Republic of Tatarstan\nTataria"
    assert Place.objects.get().region_id == "RU-TA"
    court = Court.objects.get(name__startswith="Sovetsky")
    assert court.parent.name == "Supreme Court of Tatarstan"
    assert {n.name for n in court.names.all()} == {court.name, "Sovetskiy District Court of Kazan"}
    assert Designation.objects.get().organisation.name == "Federal Security Service"
    provision = Provision.objects.get()
    assert (provision.label, provision.max_months, provision.review) == ("RU 205.5 p2", 240, "confirmed")
    assert ReferenceRow.objects.get(file="places").source == "GeoNames"
    assert Region.history.get(code="RU-TA").history_change_reason == "reference data"


def test_loading_again_changes_nothing(folder: Path) -> None:
    load_reference(folder)
    versions = Court.history.count()
    assert {(t.new, t.updated, t.kept) for t in load_reference(folder)} == {(0, 0, 0)}
    assert Court.history.count() == versions


def test_a_correction_in_a_file_arrives(folder: Path, change: Change) -> None:
    load_reference(folder)
    change("provisions", "240", "180")
    change("places", "Qazan", "Qazan|Kasan")
    loaded = {t.file: t for t in load_reference(folder)}
    assert (loaded["provisions"].updated, loaded["places"].updated, loaded["courts"].updated) == (1, 1, 0)
    assert Provision.objects.get().max_months == 180
    assert Place.objects.get().spellings == "Qazan\nKasan"


def test_what_a_user_changed_stays(folder: Path, change: Change) -> None:
    load_reference(folder)
    provision = Provision.objects.get()
    provision.title = "As our lawyers call it"
    provision.save()
    change("provisions", "Taking part in a terrorist organisation", "Taking part")
    change("provisions", "240", "180")
    loaded = {t.file: t for t in load_reference(folder)}
    provision.refresh_from_db()
    assert (provision.title, provision.max_months) == ("As our lawyers call it", 180)
    assert (loaded["provisions"].kept, loaded["provisions"].unchanged) == (1, 0)


def test_a_renamed_record_is_still_the_same(folder: Path) -> None:
    load_reference(folder)
    Court.objects.filter(name__startswith="Sovetsky").update(name="Sovetsky Court, Kazan")
    load_reference(folder)
    assert Court.objects.filter(parent__isnull=False).get().name == "Sovetsky Court, Kazan"


def test_what_a_user_deleted_stays_away(folder: Path, change: Change) -> None:
    load_reference(folder)
    Place.objects.all().delete()
    CourtName.objects.filter(name="Sovetskiy District Court of Kazan").delete()
    change("courts", "Sovetskiy District Court of Kazan", "Sovetskiy District Court of Kazan|Sovetsky Court of Kazan")
    load_reference(folder)
    assert not Place.objects.exists()
    names = set(CourtName.objects.values_list("name", flat=True))
    assert "Sovetsky Court of Kazan" in names
    assert "Sovetskiy District Court of Kazan" not in names


def test_what_users_had_entered_before_is_taken_up_as_it_is(folder: Path) -> None:
    Region.objects.create(code="RU", name="Russia", kind="country", country_code="RU")
    Organisation.objects.create(name="Federal Security Service", country_id="RU", kind="other")
    load_reference(folder)
    load_reference(folder)
    organisation = Organisation.objects.get()
    assert organisation.kind == "other"
    assert organisation.names.filter(name="ФСБ").exists()


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("places", "1257391", "many", "places.csv, row 2: .*many"),
        (
            "courts",
            ",Supreme Court of Tatarstan,official",
            ",Court of Nowhere,official",
            "names a parent that is not there",
        ),
        ("designations", "Security Service,RU", "Security Service,KZ", "designations.csv, row 2"),
        ("regions", "RU-TA,Tatarstan", "RU,Tatarstan", "regions.csv, row 3: the row “RU” is there twice"),
    ],
)
def test_a_faulty_file_is_named_and_nothing_is_loaded(
    folder: Path, change: Change, name: str, old: str, new: str, message: str
) -> None:
    change(name, old, new)
    with pytest.raises(ReferenceFileError, match=message):
        load_reference(folder)
    assert not Region.objects.exists()


def test_the_command_says_what_it_did_and_what_is_wrong(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("load_reference", str(folder))
    assert "regions: 2 new, 0 updated, 0 unchanged" in capsys.readouterr().out
    (folder / "courts.csv").unlink()
    with pytest.raises(CommandError, match=r"courts\.csv"):
        call_command("load_reference", str(folder))
