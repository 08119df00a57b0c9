"""Where each page is."""

from django.contrib import admin
from django.urls import include, path

from cases.views import accounts, audit

account = [
    path("", accounts.account, name="account"),
    path("password/", accounts.password, name="password"),
    path("second-factor/", accounts.second_factor_page, name="second_factor"),
    path("second-factor/set-up/", accounts.set_up, name="set_up"),
    path("second-factor/set-up/again/", accounts.set_up_again, name="set_up_again"),
    path("recovery-codes/", accounts.recovery_codes, name="recovery_codes"),
    path("sessions/end/", accounts.end_session, name="end_session"),
    path("sessions/end-others/", accounts.end_others, name="end_others"),
]

urlpatterns = [
    path("account/", include((account, "account"))),
    path("audit/", audit.audit_list, name="audit"),
    path("admin/", admin.site.urls),
    path("", include("documents.urls")),
    path("", include("cases.urls")),
]
