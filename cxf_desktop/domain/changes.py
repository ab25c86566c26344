"""A change of an engagement: the one thing that is ever written.

What is wanted comes as edits (``path``, ``value``); what is done is a list of changes that also know what was there
before, so that each can be taken back. Of a long text only the part that differs is kept: ``at`` says where it begins.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Item, Model
from cxf_desktop.domain.paths import (
    JsonValue,
    PathError,
    as_json,
    find,
    index_of,
    parse,
    read,
    write,
)

SHORTEST_SPLICE = 24
"""Texts below this length are kept whole: a splice would save nothing and read badly."""


class Edit(Model):
    """What somebody wants: this value at this path. ``index`` places an item that is new."""

    path: str
    value: Any = None
    index: int | None = None


class Change(Model):
    """What was done: at ``path``, ``before`` became ``after``.

    ``at`` set: ``before`` and ``after`` are the differing parts of a text, beginning at that letter.
    ``index`` set: an item was added or taken out there.
    """

    path: str
    before: Any = None
    after: Any = None
    index: int | None = None
    at: int | None = None

    def inverse(self) -> "Change":
        """Return the change that takes this one back."""
        return self.model_copy(update={"before": self.after, "after": self.before})


def perform(document: Engagement, edits: Iterable[Edit]) -> tuple[Engagement, list[Change]]:
    """Apply ``edits`` in order, all or none, and return the new document with the changes that were made.

    Raises:
        PathError: One of the edits does not fit; its path is named.

    """
    changes: list[Change] = []
    for edit in edits:
        document, change = _perform_one(document, edit)
        if change is not None:
            changes.append(change)
    return document, changes


def apply(document: Engagement, changes: Iterable[Change]) -> Engagement:
    """Apply ``changes`` that were made to this document before, or their inverses.

    Raises:
        PathError: A change does not belong to this document.

    """
    for change in changes:
        document = write(document, change.path, _value_after(document, change), change.index)
    return document


def inverse(changes: Sequence[Change]) -> list[Change]:
    """Return the changes that take ``changes`` back, in the order to apply them."""
    return [change.inverse() for change in reversed(changes)]


def whole(document: Engagement, change: Change) -> tuple[JsonValue, JsonValue]:
    """Return the full value before and after ``change``, given the document just before it."""
    return read(document, change.path), _value_after(document, change)


def _value_after(document: Engagement, change: Change) -> JsonValue:
    if change.at is None:
        return change.after
    text = find(document, change.path)
    end = change.at + len(change.before)
    if not isinstance(text, str) or text[change.at : end] != change.before:
        raise PathError(f"{change.path}: the change does not belong to this text")
    return text[: change.at] + change.after + text[end:]


def _perform_one(document: Engagement, edit: Edit) -> tuple[Engagement, Change | None]:
    path = _first_new(document, edit.path)
    before = read(document, path)
    items_before = _items_around(document, path)
    changed = write(document, edit.path, edit.value, edit.index)
    after = read(changed, path)
    if before == after:
        return document, None
    index = None
    if items_before is not None and (before is None or after is None):
        items = items_before if after is None else (_items_around(changed, path) or ())
        index = index_of(items, parse(path)[-1][1:-1])
    change = Change(path=path, before=before, after=after, index=index)
    # Only what is a text in the document too: a moment is one in the journal alone.
    return changed, _shortened(change) if isinstance(find(changed, path), str) else change


def _first_new(document: Engagement, path: str) -> str:
    """Return the part of ``path`` that will be made whole by a write: a mapping's entry that is not there yet."""
    steps = parse(path)
    for length in range(1, len(steps)):
        shorter = _joined(steps[:length])
        if find(document, shorter) is None:
            return shorter
    return path


def _joined(steps: Sequence[str]) -> str:
    text = ""
    for step in steps:
        text += step if step.startswith("[") or not text else f".{step}"
    return text


def _items_around(document: Engagement, path: str) -> tuple[Item, ...] | None:
    """Return the list that the last step of ``path`` picks an item from, or None."""
    steps = parse(path)
    if not steps[-1].startswith("[") or steps[-1] == "[]":
        return None
    items = find(document, _joined(steps[:-1]))
    return items if isinstance(items, tuple) else None


def _shortened(change: Change) -> Change:
    """Keep of a long text only what differs."""
    before, after = change.before, change.after
    if not isinstance(before, str) or not isinstance(after, str) or max(len(before), len(after)) < SHORTEST_SPLICE:
        return change
    shorter = min(len(before), len(after))
    start = 0
    while start < shorter and before[start] == after[start]:
        start += 1
    end = 0
    while end < shorter - start and before[-1 - end] == after[-1 - end]:
        end += 1
    part = slice(start, len(before) - end), slice(start, len(after) - end)
    return change.model_copy(update={"before": before[part[0]], "after": after[part[1]], "at": start})


__all__ = [
    "Change",
    "Edit",
    "PathError",
    "apply",
    "as_json",
    "inverse",
    "perform",
    "whole",
]
