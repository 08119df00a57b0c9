"""Pages of the records."""

from django.urls import path
from django.views.generic import RedirectView

from cases.views import prisoners

app_name = "cases"

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="cases:prisoners", query_string=True)),
    path("prisoners/", prisoners.prisoners, name="prisoners"),
    path("prisoners/export/", prisoners.prisoners_export, name="prisoners_export"),
]
