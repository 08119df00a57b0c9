"""Import documents again with the extractor of today."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from documents.choices import ImportOutcome
from documents.extraction.pipeline import VERSION
from documents.models import BatchItem, SourceDocument
from documents.services import renewal


class Command(BaseCommand):
    help = (
        "Import documents again: what nobody has confirmed, edited or rejected is read anew, decisions stay. Without "
        f"arguments, all documents that an older extractor read than today's, which is version {VERSION}."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("documents", nargs="*", type=int, metavar="DOCUMENT", help="a document's number")
        parser.add_argument(
            "--older-than", metavar="VERSION", help="documents that an extractor older than this read last"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        numbers, version = set(options["documents"]), options["older_than"]
        if numbers and version:
            raise CommandError("Give either documents or --older-than, not both.")
        documents = SourceDocument.objects.filter(pk__in=numbers) if numbers else renewal.outdated(version or VERSION)
        found = list(documents.defer("text").order_by("pk"))
        if missing := numbers - {document.pk for document in found}:
            raise CommandError(f"There is no document {', '.join(map(str, sorted(missing)))}.")
        if not found:
            self.stdout.write("No document was read by an older extractor.")
            return
        failed = 0

        def report(item: BatchItem) -> None:
            nonlocal failed
            failed += item.outcome == ImportOutcome.FAILED
            self.stdout.write(f"{item.file_name}: {item.error or item.made_words or 'nothing proposed'}")

        batch = renewal.begin(found, None)
        renewal.import_again(batch, report)
        summary = f"{batch}: {len(found) - failed} imported again, {failed} not"
        if failed:
            raise CommandError(summary)
        self.stdout.write(self.style.SUCCESS(summary))
