"""What is not Django's default; no database, as nothing is kept."""
from pathlib import Path

SECRET_KEY = "for the tests alone"
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "urls"
LANGUAGE_CODE = "en"
STATIC_URL = "/static/"
MIDDLEWARE = ["django.middleware.common.CommonMiddleware", "csp.policy"]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).parent / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "context_processors.consent",
            ]
        },
    }
]
