"""Pages of the documents, and the dossiers that cite them."""

from django.urls import path

from documents.views import batches, documents, dossier

app_name = "documents"

urlpatterns = [
    path("documents/", documents.document_list, name="documents"),
    path("documents/<int:pk>/", documents.document, name="document"),
    path("documents/<int:pk>/original/", documents.original, name="original"),
    path("imports/", batches.batch_list, name="batches"),
    path("imports/<int:pk>/", batches.batch, name="batch"),
    path("imports/<int:pk>/undo/", batches.batch_undo, name="batch_undo"),
    path("imports/<int:pk>/go-on/", batches.batch_go_on, name="batch_go_on"),
    path("persons/<int:pk>/", dossier.dossier, name="dossier"),
]
