"""Pages of the documents, and the dossiers that cite them."""

from django.urls import path

from documents.views import (
    batches,
    claims,
    conflicts,
    documents,
    dossier,
    duplicates,
    merges,
    queue,
    review,
    review_forms,
)

app_name = "documents"

urlpatterns = [
    path("documents/", documents.document_list, name="documents"),
    path("documents/<int:pk>/", documents.document, name="document"),
    path("documents/<int:pk>/original/", documents.original, name="original"),
    path("documents/<int:pk>/import-again/", batches.document_again, name="document_again"),
    path("documents/<int:pk>/review/", review.review, name="review"),
    path("documents/<int:pk>/review/decide/", review.decide_view, name="decide"),
    path("documents/<int:pk>/review/undo/", review.undo, name="undo"),
    path("documents/<int:pk>/review/state/", review.set_state, name="set_state"),
    path("documents/<int:pk>/review/next/", review.next_document, name="next_document"),
    path("documents/<int:pk>/review/add/", review_forms.add_record, name="add_record"),
    path("documents/<int:pk>/review/edit/<slug:key>/", review_forms.edit, name="edit_record"),
    path("documents/<int:pk>/review/same/<slug:key>/", review_forms.same, name="same_record"),
    path("documents/<int:pk>/review/apart/<slug:key>/", review.apart, name="told_apart"),
    path("review/", queue.queue, name="queue"),
    path("conflicts/", conflicts.conflicts, name="conflicts"),
    path("conflicts/settle/", conflicts.settle_conflict, name="settle_conflict"),
    path("claims/attach/<slug:key>/", claims.attach_claim, name="attach_claim"),
    path("imports/", batches.batch_list, name="batches"),
    path("imports/<int:pk>/", batches.batch, name="batch"),
    path("imports/<int:pk>/undo/", batches.batch_undo, name="batch_undo"),
    path("imports/<int:pk>/go-on/", batches.batch_go_on, name="batch_go_on"),
    path("imports/<int:pk>/again/", batches.batch_again, name="batch_again"),
    path("persons/<int:pk>/", dossier.dossier, name="dossier"),
    path("duplicates/", duplicates.duplicate_list, name="duplicates"),
    path("duplicates/search/", duplicates.duplicate_search, name="duplicate_search"),
    path("duplicates/<int:pk>/", duplicates.duplicate, name="duplicate"),
    path("duplicates/<int:pk>/decide/", duplicates.duplicate_decide, name="duplicate_decide"),
    path("merge/<slug:kind>/<int:pk>/", merges.merge_with, name="merge_with"),
    path("merge/<slug:kind>/<int:pk>/<int:other>/", merges.merge_two, name="merge_two"),
    path("merges/", merges.merge_list, name="merges"),
    path("merges/<int:pk>/undo/", merges.merge_undo, name="merge_undo"),
    path("merges/<int:pk>/values/<int:number>/", merges.merge_value, name="merge_value"),
]
