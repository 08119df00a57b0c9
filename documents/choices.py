"""The vocabularies of documents, imports and claims."""

from django.db.models import TextChoices


class DocumentKind(TextChoices):
    PRESS_RELEASE = "press_release", "press release"
    NEWS = "news", "news"
    ARTICLE = "article", "article"
    APPEAL = "appeal", "appeal"
    COURT_DOCUMENT = "court_document", "court document"
    OTHER = "other", "other"


class ImportOrigin(TextChoices):
    COMMAND = "command", "command"
    UPLOAD = "upload", "upload"


class ImportOutcome(TextChoices):
    """What became of one file."""

    CREATED = "created", "imported"
    KNOWN = "known", "already there"
    FAILED = "failed", "not imported"


class ClaimState(TextChoices):
    PROPOSED = "proposed", "proposed"
    CONFIRMED = "confirmed", "confirmed"
    REJECTED = "rejected", "rejected"


class DuplicateState(TextChoices):
    OPEN = "open", "to be decided"
    MERGED = "merged", "merged"
    DIFFERENT = "different", "not the same"
