"""Settings, read from the environment; without any, a private installation on this computer's SQLite file.

| variable | meaning | default |
| --- | --- | --- |
| ``DATABASE_URL`` | ``postgres://user:password@host:port/name`` or ``sqlite:///path`` | ``var/casetracker.sqlite3`` |
| ``CASETRACKER_SECRET_KEY`` | the signing key | made once and kept in ``var/secret.key`` |
| ``CASETRACKER_HOSTS`` | comma-separated host names the site answers to | localhost only |
| ``CASETRACKER_DEBUG`` | ``1`` for developing | off |
| ``CASETRACKER_HTTPS`` | ``1`` behind a TLS proxy: secure cookies, HSTS, redirect | off |
| ``CASETRACKER_VAR`` | folder of the database file, the original documents and the key | ``var/`` |
| ``CASETRACKER_TIME_ZONE`` | time zone name for times of day | ``UTC`` |
| ``CASETRACKER_SECOND_FACTOR`` | ``required`` of reviewers and above, or ``off`` | ``required`` |
| ``CASETRACKER_PROXY_HEADER`` | the header in which your proxy writes the browser's address | none is read |
| ``CASETRACKER_AUDIT_ANCHOR`` | file that keeps the newest entry of the audit log | ``var/audit.anchor`` |
"""

import os
import secrets
from datetime import timedelta
from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(os.environ.get("CASETRACKER_VAR", BASE_DIR / "var"))
REFERENCE_DIR = BASE_DIR / "fixtures" / "reference"
SAMPLES_DIR = BASE_DIR / "fixtures" / "samples"


def flag(name: str) -> bool:
    """Whether the environment variable ``name`` is switched on."""
    return os.environ.get(name, "").lower() in {"1", "true", "yes", "on"}


def kept_secret(path: Path) -> str:
    """The signing key in ``path``; made, readable by its owner only, when it is not there."""
    try:
        return path.read_text(encoding="ascii")
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        key = secrets.token_urlsafe(64)
        descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(key)
        return key


DEBUG = flag("CASETRACKER_DEBUG")
SECRET_KEY = os.environ.get("CASETRACKER_SECRET_KEY") or kept_secret(VAR_DIR / "secret.key")
ALLOWED_HOSTS = [h for h in os.environ.get("CASETRACKER_HOSTS", "").split(",") if h] or [
    "localhost",
    "127.0.0.1",
    "[::1]",
]
if DEBUG and not set(ALLOWED_HOSTS) <= {"localhost", "127.0.0.1", "[::1]"}:
    raise ImproperlyConfigured(
        "CASETRACKER_DEBUG shows data and settings to whoever meets an error: it works on localhost only. "
        "Unset it, or unset CASETRACKER_HOSTS."
    )
if len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 5 or SECRET_KEY.startswith("django-insecure-"):
    raise ImproperlyConfigured(
        "CASETRACKER_SECRET_KEY is too short or a known default: give 50 or more random characters, or unset it, and "
        "one is made and kept in the data folder."
    )
CSRF_TRUSTED_ORIGINS = [f"https://{h}" for h in ALLOWED_HOSTS] if flag("CASETRACKER_HTTPS") else []

INSTALLED_APPS = [
    "casetracker.apps.CasetrackerAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "csp",
    "django_filters",
    "import_export",
    "simple_history",
    "django_tasks",
    "django_tasks_db",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "casetracker",
    "cases",
    "documents",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "casetracker.middleware.NoStore",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "casetracker.middleware.OnAPage",
    "casetracker.middleware.SignedIn",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "casetracker.urls"
WSGI_APPLICATION = "casetracker.wsgi.application"
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "cases:prisoners"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "casetracker" / "templates"],  # found before the templates of the admin that they extend
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# What differs between the two databases is here and in cases/querysets/search.py.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 30,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-64000;"
    ),
}
# Compiling a query first takes PostgreSQL seconds where the query itself takes milliseconds; and its costs are those of
# disks that turn, for which it would rather read a whole table than a few thousand rows of it.
POSTGRESQL_OPTIONS = {"options": "-c jit=off -c random_page_cost=1.1"}
DATABASE_URL = os.environ.get("DATABASE_URL") or f"sqlite:///{VAR_DIR / 'casetracker.sqlite3'}"
DATABASES = {"default": dj_database_url.parse(DATABASE_URL, conn_max_age=60)}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"].setdefault("OPTIONS", {}).update(SQLITE_OPTIONS)
    Path(DATABASES["default"]["NAME"]).parent.mkdir(parents=True, exist_ok=True)
else:
    DATABASES["default"].setdefault("OPTIONS", {}).update(POSTGRESQL_OPTIONS)
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "cases.backends.PermissionsAtOnce"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",  # passwords from before; hashed anew at the next sign-in
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

# After five wrong passwords an account is locked for the address they came from, for a quarter of an hour.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_TEMPLATE = "account/locked.html"
AXES_CLIENT_IP_CALLABLE = "cases.services.addresses.address_of"
AXES_ENABLE_ADMIN = False
AXES_DISABLE_ACCESS_LOG = True  # the audit log has it
AXES_VERBOSE = False
PROXY_HEADER = os.environ.get("CASETRACKER_PROXY_HEADER", "")

SECOND_FACTOR = os.environ.get("CASETRACKER_SECOND_FACTOR") or "required"
if SECOND_FACTOR not in {"required", "off"}:
    raise ImproperlyConfigured("CASETRACKER_SECOND_FACTOR is “required” or “off”.")
SECOND_FACTOR_REQUIRED = SECOND_FACTOR == "required"
OTP_TOTP_ISSUER = "Casetracker"
PASSWORD_AGAIN_AFTER = 15 * 60  # seconds
AUDIT_ANCHOR = Path(os.environ.get("CASETRACKER_AUDIT_ANCHOR", VAR_DIR / "audit.anchor"))

LANGUAGE_CODE = "en-gb"
TIME_ZONE = os.environ.get("CASETRACKER_TIME_ZONE", "UTC")
USE_I18N = True
USE_TZ = True
USE_THOUSAND_SEPARATOR = True

STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
WHITENOISE_USE_FINDERS = True  # no collectstatic needed: there are few files
# Original documents: kept outside every folder that a web server serves.
MEDIA_ROOT = VAR_DIR / "originals"
MEDIA_URL = ""
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
DATA_UPLOAD_MAX_NUMBER_FILES = 500

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    },
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_ENGINE = "cases.sessions"
SESSION_COOKIE_AGE = 2 * 60 * 60  # without a sign of life
SESSION_ABSOLUTE_AGE = 12 * 60 * 60  # in any case
CSRF_COOKIE_HTTPONLY = True
if flag("CASETRACKER_HTTPS"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True

IMPORT_EXPORT_USE_TRANSACTIONS = True
IMPORT_EXPORT_SKIP_ADMIN_LOG = True
IMPORT_EXPORT_IMPORT_PERMISSION_CODE = "add"
IMPORT_EXPORT_EXPORT_PERMISSION_CODE = "view"
SIMPLE_HISTORY_REVERT_DISABLED = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "casetracker.logs.PlacesFormatter",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"casetracker": {"level": "INFO"}, "documents": {"level": "INFO"}, "axes": {"level": "CRITICAL"}},
}
