"""Pages of the documents, and the dossiers that cite them."""

from django.urls import path

from documents.views import documents, dossier

app_name = "documents"

urlpatterns = [
    path("documents/", documents.document_list, name="documents"),
    path("documents/<int:pk>/", documents.document, name="document"),
    path("documents/<int:pk>/original/", documents.original, name="original"),
    path("persons/<int:pk>/", dossier.dossier, name="dossier"),
]
