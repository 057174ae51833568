"""A content security policy with a nonce for each answer, as Django 6 or django-csp would give."""
from secrets import token_urlsafe


def policy(get_response):
    def middleware(request):
        request.csp_nonce = token_urlsafe(16)
        response = get_response(request)
        response["Content-Security-Policy"] = (
            f"script-src 'self' 'nonce-{request.csp_nonce}'; style-src 'self'; object-src 'none'; base-uri 'none'"
        )
        return response

    return middleware
