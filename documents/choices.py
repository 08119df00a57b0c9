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
    AGAIN = "again", "import again"


class ImportOutcome(TextChoices):
    """What became of one file."""

    WAITING = "waiting", "waiting"
    CREATED = "created", "imported"
    KNOWN = "known", "already there"
    RENEWED = "renewed", "proposals renewed"
    FAILED = "failed", "not imported"
    UNDONE = "undone", "taken back"


class DocumentState(TextChoices):
    """How far the review of a document is."""

    NEW = "new", "new"
    IN_REVIEW = "in_review", "in review"
    DONE = "done", "done"


class ClaimState(TextChoices):
    """What people made of a claim; one that is set aside stays as said, though another value was chosen."""

    PROPOSED = "proposed", "proposed"
    CONFIRMED = "confirmed", "confirmed"
    SET_ASIDE = "set_aside", "set aside"
    REJECTED = "rejected", "rejected"


class DuplicateState(TextChoices):
    OPEN = "open", "to be decided"
    LATER = "later", "put off"
    DIFFERENT = "different", "not the same"
