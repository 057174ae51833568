"""Three pages, which depend on the cookie."""
from django.urls import path
from django.views.decorators.vary import vary_on_cookie
from django.views.generic import TemplateView


def page(template):
    return vary_on_cookie(TemplateView.as_view(template_name=template))


urlpatterns = [
    path("", page("home.html")),
    path("tour/", page("tour.html")),
    path("cookies/", page("cookies.html")),
]
