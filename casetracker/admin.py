"""The admin site: Django's own, under Casetracker's name."""

from django.contrib import admin


class CasetrackerAdminSite(admin.AdminSite):
    site_header = "Casetracker"
    site_title = "Casetracker"
    index_title = "Records"
