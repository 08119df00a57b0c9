"""Pages of the records."""

from django.urls import path
from django.views.generic import RedirectView

from cases.views import (
    alike,
    bin,
    bulk,
    exports,
    figures,
    health,
    jobs,
    prisoners,
    putting_back,
    searches,
    spreadsheets,
)

app_name = "cases"

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="cases:prisoners", query_string=True)),
    path("prisoners/", prisoners.prisoners, name="prisoners"),
    path("prisoners/export/", exports.prisoners_export, name="prisoners_export"),
    path("prisoners/figures/", figures.figures, name="figures"),
    path("prisoners/all/", bulk.bulk_page, name="bulk"),
    path("prisoners/all/<int:pk>/undo/", bulk.bulk_undo, name="bulk_undo"),
    path("prisoners/columns/", searches.choose_columns, name="columns"),
    path("searches/", searches.search_list, name="searches"),
    path("searches/save/", searches.search_save, name="search_save"),
    path("searches/<int:pk>/delete/", searches.search_delete, name="search_delete"),
    path("sheets/", spreadsheets.sheets, name="sheets"),
    path("sheets/<int:pk>/", spreadsheets.sheet, name="sheet"),
    path("sheets/<int:pk>/write/", spreadsheets.sheet_write, name="sheet_write"),
    path("sheets/<int:pk>/faults/", spreadsheets.sheet_faults, name="sheet_faults"),
    path("exports/", exports.export_list, name="exports"),
    path("persons/alike/", alike.alike, name="alike"),
    path("deleted/", bin.deleted, name="deleted"),
    path("deleted/<int:pk>/restore/", bin.restore_deleted, name="restore_deleted"),
    path("put-back/person/<int:pk>/", putting_back.put_back_person, name="put_back_person"),
    path("put-back/<slug:model>/<str:pk>/<int:version>/", putting_back.put_back_record, name="put_back_record"),
    path("health/", health.health, name="health"),
    path("jobs/", jobs.job_list, name="jobs"),
    path("jobs/<int:pk>/", jobs.job, name="job"),
    path("jobs/<int:pk>/status/", jobs.job_status, name="job_status"),
    path("jobs/<int:pk>/stop/", jobs.job_stop, name="job_stop"),
]
