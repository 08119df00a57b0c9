"""Documents, their imports, and what they say of the records."""

from documents.models.claims import SUBJECTS, Claim
from documents.models.documents import SourceDocument
from documents.models.duplicates import PossibleDuplicate
from documents.models.imports import BatchItem, ImportBatch

__all__ = ["SUBJECTS", "BatchItem", "Claim", "ImportBatch", "PossibleDuplicate", "SourceDocument"]
