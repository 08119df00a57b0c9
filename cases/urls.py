"""Pages of the records."""

from django.urls import path
from django.views.generic import RedirectView

from cases.views import jobs, prisoners

app_name = "cases"

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="cases:prisoners", query_string=True)),
    path("prisoners/", prisoners.prisoners, name="prisoners"),
    path("prisoners/export/", prisoners.prisoners_export, name="prisoners_export"),
    path("jobs/", jobs.job_list, name="jobs"),
    path("jobs/<int:pk>/", jobs.job, name="job"),
    path("jobs/<int:pk>/status/", jobs.job_status, name="job_status"),
    path("jobs/<int:pk>/stop/", jobs.job_stop, name="job_stop"),
]
