# context_processors.py, for Django: named in "context_processors" of TEMPLATES
from cookies_preferences import read_granted


def consent(request):
    # Not request.COOKIES, which decodes values and keeps one cookie of a name.
    return {"granted": read_granted(request.META.get("HTTP_COOKIE")) or []}
