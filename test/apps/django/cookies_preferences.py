# cookies_preferences.py
import re
from calendar import monthrange
from datetime import datetime, timedelta, timezone

VALUE = re.compile(
    r"v=1&t=([0-9]{10})&r=([A-Za-z0-9._-]*)&granted=([A-Za-z0-9._-]*)&denied=([A-Za-z0-9._-]*)(?:&id=[A-Za-z0-9_-]{22})?"
)


def end_of(date, months):
    """Calendar months later, or the last day of a shorter month."""
    years, month = divmod(date.month - 1 + months, 12)
    year, month = date.year + years, month + 1
    return date.replace(year=year, month=month, day=min(date.day, monthrange(year, month)[1]))


def read_granted(header, cookie="cookies_preferences", revision="1", months=6, now=None):
    """The names that were granted; None without a choice that counts."""
    now = now or datetime.now(timezone.utc)
    newest = names = None
    for pair in (header or "").split("; "):
        key, _, value = pair.partition("=")
        match = VALUE.fullmatch(value) if key == cookie else None
        if not match or match[2] != revision:
            continue
        date = datetime.fromtimestamp(int(match[1]), timezone.utc)
        if date >= now + timedelta(hours=24) or end_of(date, months) <= now or (newest and date <= newest):
            continue
        newest = date
        granted, denied = match[3].split("."), match[4].split(".")
        names = [name for name in granted if name and name not in denied]
    return names
