"""The admin pages of documents, imports, claims and possible duplicates."""

from documents.admin import claims, documents, duplicates, imports

__all__ = ["claims", "documents", "duplicates", "imports"]
