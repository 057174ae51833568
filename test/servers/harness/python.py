# Runs the reader for Python on the cookies from the standard input.
import json
import sys
from datetime import datetime, timezone

from cookies_preferences import read_granted

answers = [
    read_granted(
        vector["cookies"],
        cookie=vector["name"],
        revision=vector["revision"],
        months=vector["months"],
        now=datetime.fromtimestamp(vector["now"], timezone.utc),
    )
    for vector in json.loads(sys.stdin.buffer.read())
]
json.dump(answers, sys.stdout)
