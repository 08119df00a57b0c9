"""Importing documents: proposed records with claims, whole or not at all, each content once."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command

from cases.choices import Review
from cases.models import Case, Charge, Court, Event, Person, Prosecution, Provision, Sentence
from documents.importers.known import Known
from documents.importers.records import RecordWriter
from documents.models import BatchItem, Claim, ImportBatch, PossibleDuplicate, SourceDocument
from documents.services.imports import go_on, import_paths, take_uploads
from tests import factories as make
from tests.jobs import run_jobs

pytestmark = pytest.mark.django_db

NEWS = """Six years for a locksmith

KAZAN, 9 September 2023 (Open Court Notes) - On 8 September the Sovetsky District Court of Kazan sentenced \
the locksmith Timur Bekarov to six years in prison under Article 205.5 part 2 of the Criminal Code of Russia. \
Bekarov was arrested in Kazan on 14 March 2022.

His lawyer, Marina Vetrova, has appealed.
"""


@pytest.fixture
def reference() -> None:
    for code in ("RU-TA", "RU-MOW"):
        make.make_region(code)
    make.make_court(
        "Sovetsky District Court of Kazan", country=make.make_region("RU"), region=make.make_region("RU-TA")
    )
    from cases.models import Place

    Place.objects.create(name="Kazan", name_ru="Казань", region=make.make_region("RU-TA"), population=1_250_000)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


@pytest.mark.usefixtures("reference")
def test_a_document_becomes_proposed_records_with_their_passages(news: Path) -> None:
    batch = import_paths([news])
    item = batch.items.get()
    assert (item.outcome, item.error) == ("created", "")
    document = SourceDocument.objects.get()
    assert (document.title, document.published, document.language) == ("Six years for a locksmith", "2023-09-09", "en")
    assert document.original.read() == NEWS.encode()
    prosecution = Prosecution.objects.get()
    assert (prosecution.person.name, prosecution.region_id, prosecution.outcome) == (
        "Timur Bekarov",
        "RU-TA",
        "convicted",
    )
    charge = Charge.objects.get()
    assert (charge.provision.label, charge.status) == ("RU 205.5 p2", "convicted")
    sentence = Sentence.objects.get()
    assert (sentence.months, sentence.court.name) == (72, "Sovetsky District Court of Kazan")
    assert Event.objects.filter(kind="arrest", date="2022-03-14", persons=prosecution.person).exists()
    assert prosecution.case.involvements.get(role="lawyer").person.name == "Marina Vetrova"
    for model in (Person, Case, Prosecution, Charge, Sentence, Event):
        assert set(model.objects.values_list("review", flat=True)) == {Review.PROPOSED}
    assert "six years" in Claim.objects.get(sentence=sentence, field="months").passage
    assert "205.5" in Claim.objects.get(charge=charge, field="provision").passage
    assert set(item.made["person"]) == set(Person.objects.values_list("pk", flat=True))
    assert {"2 persons", "1 case", "1 prosecution"} <= set(item.made_words.split(", "))


@pytest.mark.usefixtures("reference")
def test_stored_courts_are_linked_and_nothing_stored_is_changed(news: Path) -> None:
    courts = Court.history.count()
    import_paths([news])
    assert Court.objects.count() == 1
    assert Court.history.count() == courts
    assert Claim.objects.filter(court__isnull=False).exists()


@pytest.mark.usefixtures("reference")
def test_the_same_content_is_imported_once_under_any_name(news: Path) -> None:
    import_paths([news])
    before = {model: model.objects.count() for model in (SourceDocument, Person, Claim, Provision)}
    copy = news.with_name("copy.txt")
    copy.write_bytes(news.read_bytes())
    batch = import_paths([news, copy])
    assert [item.outcome for item in batch.items.all()] == ["known", "known"]
    assert before == {model: model.objects.count() for model in before}


@pytest.mark.usefixtures("reference")
def test_a_name_like_a_stored_one_proposes_a_duplicate(news: Path) -> None:
    same = make.make_person("Бекаров Тимур")
    make.make_person("Ruslan Bekarov")
    import_paths([news])
    pair = PossibleDuplicate.objects.get()
    assert (pair.first, pair.second.name) == (same, "Timur Bekarov")
    assert pair.score >= 0.5
    assert pair.reasons


@pytest.mark.usefixtures("reference")
def test_a_document_that_fails_leaves_nothing_and_the_others_go_on(
    news: Path, monkeypatch: pytest.MonkeyPatch, settings: object, caplog: pytest.LogCaptureFixture
) -> None:
    other = news.with_name("other.txt")
    other.write_text(NEWS.replace("six", "seven"), encoding="utf-8")
    propose = RecordWriter.propose

    def break_on_six(writer: RecordWriter, known: Known) -> object:
        if "six years in" in writer.extraction.text:
            raise RuntimeError(writer.extraction.persons[0].name)
        return propose(writer, known)

    monkeypatch.setattr(RecordWriter, "propose", break_on_six)
    batch = import_paths([news, other])
    assert [item.outcome for item in batch.items.all()] == ["failed", "created"]
    assert SourceDocument.objects.count() == 1
    assert Person.objects.filter(name="Timur Bekarov").count() == 1
    assert sum(path.is_file() for path in Path(settings.MEDIA_ROOT).rglob("*")) == 1  # type: ignore[attr-defined]
    assert "RuntimeError" in caplog.text
    assert "Bekarov" not in caplog.text


@pytest.mark.usefixtures("reference")
def test_uploads_are_a_batch_with_its_user_and_imported_in_the_background(settings: object) -> None:
    user = make.make_user()
    files = [SimpleUploadedFile("a.txt", NEWS.encode()), SimpleUploadedFile("a.txt", b"\0\1\2" * 50)]
    batch = take_uploads(files, user)
    assert (batch.made_by, batch.origin) == (user, "upload")
    assert [item.outcome for item in batch.items.all()] == ["waiting", "waiting"]
    run_jobs()
    batch.refresh_from_db()
    assert [(item.outcome, item.incoming.name) for item in batch.items.all()] == [("created", ""), ("failed", "")]
    assert (batch.finished_at is not None, batch.job.state, batch.job.done) == (True, "done", 2)
    assert not list((Path(settings.MEDIA_ROOT) / "incoming").iterdir())  # type: ignore[attr-defined]


@pytest.mark.usefixtures("reference")
def test_an_upload_cut_off_goes_on_where_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [NEWS, NEWS.replace("six", "seven"), NEWS.replace("six", "eight")]
    batch = take_uploads([SimpleUploadedFile(f"{n}.txt", text.encode()) for n, text in enumerate(texts)], None)
    propose = RecordWriter.propose

    def killed(writer: RecordWriter, known: Known) -> object:
        if "seven" in writer.extraction.text:
            raise KeyboardInterrupt
        return propose(writer, known)

    monkeypatch.setattr(RecordWriter, "propose", killed)
    with pytest.raises(KeyboardInterrupt):
        run_jobs()
    assert [item.outcome for item in batch.items.all()] == ["created", "waiting", "waiting"]
    monkeypatch.undo()
    go_on(batch, None)
    run_jobs()
    assert [item.outcome for item in batch.items.all()] == ["created", "created", "created"]
    assert SourceDocument.objects.count() == 3


def test_faulty_files_are_named_with_the_reason_and_the_status_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\0\0\0" * 30)
    (tmp_path / "good.md").write_text("# A letter\n\nNobody is named here.")
    (tmp_path / "table.xlsx").write_bytes(b"PK")
    with pytest.raises(CommandError, match="1 imported, 0 already there, 4 not imported"):
        call_command("import_documents", str(tmp_path), str(tmp_path / "gone.txt"), str(tmp_path / "table.xlsx"))
    out = capsys.readouterr().out
    assert "empty.txt: not imported. It is empty." in out
    assert "picture.txt: not imported. It is a binary file" in out
    assert "gone.txt: not imported. It cannot be opened: No such file or directory." in out
    assert "table.xlsx: not imported. Files of the kind “.xlsx” are not read" in out
    assert "good.md: imported" in out


def test_a_folder_loop_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nobody is named here.")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert import_paths([tmp_path]).items.count() == 1


def test_nothing_to_import_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no file to import"):
        call_command("import_documents", str(tmp_path))


SCHEMA = Path(__file__).with_name("contract.schema.json")


@pytest.mark.usefixtures("reference")
def test_parse_prints_the_contract_and_touches_no_table(
    news: Path, capsys: pytest.CaptureFixture[str], django_assert_num_queries: object
) -> None:
    with django_assert_num_queries(0):  # type: ignore[operator]
        call_command("parse", str(news))
    (line,) = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    jsonschema.validate(found, json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert found["source"]["file"] == str(news)
    assert "Timur Bekarov" in {person["name"] for person in found["persons"]}


def test_parse_explains_which_rule_and_passage_made_each_fact(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("parse", "--explain", str(news))
    lines = capsys.readouterr().out.splitlines()
    assert any("|Timur Bekarov]" in line for line in lines)
    fact = next(
        number for number, line in enumerate(lines) if line.startswith("sentence of p1: imprisonment 72 months")
    )
    assert lines[fact + 1].startswith("    rule ")
    assert ">>six years<<" in lines[fact + 1]
    assert any(line.startswith("charge of p1: RU criminal 205.5 part 2, convicted") for line in lines)


def test_parse_reports_what_it_cannot_read(tmp_path: Path, news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(CommandError, match="1 of 2 files could not be read"):
        call_command("parse", str(tmp_path / "gone.txt"), str(news))
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 1
    assert "gone.txt: It cannot be opened" in captured.err


def test_a_batch_keeps_its_items(news: Path) -> None:
    import_paths([news])
    assert ImportBatch.objects.get().origin == "command"
    assert BatchItem.objects.get().file_name == str(news)
