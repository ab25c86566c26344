"""What the program asks of the world around it: the time, and ids that are new."""

import datetime as dt
import os
from collections.abc import Callable

Clock = Callable[[], dt.datetime]
"""Returns the time now, with an offset from UTC."""
NewId = Callable[[], str]


def local_now() -> dt.datetime:
    """Return the time now, with the offset of this place."""
    return dt.datetime.now(dt.UTC).astimezone()


def random_id() -> str:
    """Return an id that no other laptop will make."""
    return os.urandom(8).hex()
