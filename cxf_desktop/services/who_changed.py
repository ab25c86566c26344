"""Who changed a place last: asked of many places, so the journal is read once."""

import json
from collections.abc import Iterable, Iterator

from cxf_desktop.domain.paths import PathError, parse
from cxf_desktop.storage.entries import Entry, EntryKind


class WhoChanged:
    """Answers for a number of entries; of merges, what they took in speaks for itself where it is there."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._at: dict[str, Entry] = {}
        self._below: dict[str, Entry] = {}
        for entry in sorted(entries, key=_newest_first):
            for path in _paths(entry):
                self._at.setdefault(path, entry)
                for above in _above(path):
                    self._below.setdefault(above, entry)

    def last(self, path: str) -> Entry | None:
        """Return the entry that last changed a place, something in it, or what it stands in."""
        found = [self._below.get(path), *(self._at.get(each) for each in (path, *_above(path)))]
        entries = [entry for entry in found if entry is not None]
        return min(entries, key=_newest_first, default=None)


def _newest_first(entry: Entry) -> tuple[bool, float, int]:
    return entry.kind is EntryKind.MERGE, -entry.at.timestamp(), -entry.number


def _paths(entry: Entry) -> Iterator[str]:
    for change in json.loads(entry.encoded):
        yield change["path"]


def _above(path: str) -> list[str]:
    """Return the places that a place stands in, the nearest first."""
    try:
        steps = parse(path)
    except PathError:
        return []
    names = [step if step.startswith("[") else f".{step}" for step in steps]
    return ["".join(names[:length]).lstrip(".") for length in range(len(names) - 1, 0, -1)]
