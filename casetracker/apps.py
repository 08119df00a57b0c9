"""Casetracker's own application, and Django's admin with Casetracker's site as the default."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps


class CasetrackerAdminConfig(admin_apps.AdminConfig):
    default = False
    default_site = "casetracker.admin.CasetrackerAdminSite"


class CasetrackerConfig(AppConfig):
    default = True
    name = "casetracker"
