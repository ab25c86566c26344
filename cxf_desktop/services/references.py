"""A rule of the session: an id that is written must name something that is there."""

from collections.abc import Sequence

from cxf_desktop.domain.changes import Change
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.paths import PathError
from cxf_desktop.domain.references import dangling


def check_references(document: Engagement, changes: Sequence[Change]) -> None:
    """Refuse changes that name an item which is not in the engagement.

    Raises:
        PathError: The id leads nowhere; its path is named.

    """
    lost = dangling(document, changes)
    if lost is not None:
        raise PathError(f"{lost.path}: there is no {lost.kind} {lost.id}")
