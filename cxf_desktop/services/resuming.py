"""Where an interview was left: the answer that was edited last, found in the journal."""

import re
from collections.abc import Iterator
from itertools import islice

from cxf_desktop.domain.model import Model
from cxf_desktop.storage.engagements import EngagementStore

MOST_STEPS = 500
"""Steps of undo that are looked through, the latest first; what is older counts as a new beginning."""


class LastAnswer(Model):
    """Who answered which question last; without ``voice``, the room or a show of hands."""

    question: str
    voice: str = ""


def last_answer(store: EngagementStore, engagement_id: str, questionnaire: str) -> LastAnswer | None:
    """Return the answer to a questionnaire that was edited last; None when there is none.

    Raises:
        UnknownEngagementError: There is no engagement with that id.
        LibraryError: The journal is damaged.

    """
    sheet = rf"assessment\.sheets\[{re.escape(questionnaire)}\]"
    place = re.compile(rf"{sheet}\.(?:voices\[(?P<voice>[^\]]+)\]|agreed|hands)\[(?P<question>[^\]]+)\]")
    for path in _edited(store, engagement_id):
        if match := place.match(path):
            return LastAnswer(question=match["question"], voice=match["voice"] or "")
    return None


def _edited(store: EngagementStore, engagement_id: str) -> Iterator[str]:
    """Return what was edited, the latest first; what began a voice or a sheet by its first answer."""
    steps = dict.fromkeys(step for _, step in reversed(store.steps(engagement_id)))
    for step in islice(steps, MOST_STEPS):
        for entry in reversed(store.entries_of_step(engagement_id, step)):
            for change in reversed(entry.changes):
                yield from _paths(change.path, change.after)


def _paths(path: str, value: object) -> Iterator[str]:
    """Return the path of a change, or those of the answers that it brought along."""
    if re.search(r"\.(voices|agreed|hands)$|\.voices\[[^\]]+\]$", path) and isinstance(value, dict):
        for key in reversed(value):
            yield from _paths(f"{path}[{key}]", value[key])
    elif path.startswith("assessment.sheets[") and path.endswith("]") and path.count("[") == 1:
        parts = value if isinstance(value, dict) else {}
        for name in ("agreed", "voices", "hands"):
            yield from _paths(f"{path}.{name}", parts.get(name))
    else:
        yield path
