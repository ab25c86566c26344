"""Where one is in the window."""

from typing import NamedTuple


class Spot(NamedTuple):
    """A place of the rail, and the engagement that is open with its page."""

    place: str
    engagement: str = ""
    page: str = ""
