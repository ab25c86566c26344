"""Two laptops meet again: a merge three ways, from the last state that both knew.

What one side changed is taken; what both changed alike is kept; what both changed differently is a conflict, and
nothing is decided until somebody chose. Sides swapped and choices mirrored, the result is the same.
"""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import Any

from cxf_desktop.domain.answers import OWN_QUESTIONS
from cxf_desktop.domain.differences import FIXED, is_item_list, joined, same_kind
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Item, Model
from cxf_desktop.domain.paths import JsonValue, as_json


class Side(StrEnum):
    """Whose value is taken."""

    OURS = "ours"
    THEIRS = "theirs"


class Conflict(Model):
    """A place that both sides changed, each to something else; None: it is not there (any more)."""

    path: str
    base: Any = None
    ours: Any = None
    theirs: Any = None


class Merged(Model):
    """The result of a merge.

    With conflicts that nobody chose for, ``document`` has our side of them: it is a look ahead, not to be kept.
    """

    document: Engagement
    conflicts: tuple[Conflict, ...]
    undecided: tuple[str, ...]


Choices = Mapping[str, Side]
"""Path of a conflict -> whose value is taken."""

_GONE = object()
"""Stands for an item or entry that is not there."""


def merge(
    base: Engagement,
    ours: Engagement,
    theirs: Engagement,
    choices: Choices | None = None,
    contested: Collection[str] = (),
) -> Merged:
    """Merge two states that both come from ``base``.

    ``contested`` are the paths for which the base has no value that both sides knew, as when both had been asked and
    chose for themselves: there every difference is a conflict.

    Raises:
        ValueError: They are not states of one engagement.

    """
    if not base.id == ours.id == theirs.id:
        raise ValueError("these are not states of one engagement")
    whole: frozenset[str] = frozenset()
    while True:
        merging = _Merging(choices or {}, whole, contested)
        document = Engagement.model_validate(as_json(merging.fields("", base, ours, theirs)))
        crowded = _crowded(document) - whole
        if not crowded:
            return Merged(document=document, conflicts=tuple(merging.conflicts), undecided=tuple(merging.undecided))
        # Each side kept to the limit, both together do not: then one side's list is taken as a whole.
        whole |= crowded


def _crowded(document: Engagement) -> frozenset[str]:
    """Return the lists of own questions in which a sub-area has more than it may."""
    return frozenset(
        f"assessment.sheets[{id_}].own"
        for id_, sheet in document.assessment.sheets.items()
        if any(sum(other.sub_area == own.sub_area for other in sheet.own) > OWN_QUESTIONS for own in sheet.own)
    )


class _Merging:
    """One merge on its way; returns values of the document, parts of models as mappings."""

    def __init__(self, choices: Choices, whole: frozenset[str], contested: Collection[str]) -> None:
        self._choices = choices
        self._whole = whole
        self._contested = contested
        self.conflicts: list[Conflict] = []
        self.undecided: list[str] = []

    def fields(self, path: str, base: Any, ours: Model, theirs: Model) -> dict[str, Any]:
        """Merge two of one model, field by field; without a base every difference is one of both sides."""
        found: dict[str, Any] = {}
        for name in type(ours).model_fields:
            mine, other = getattr(ours, name), getattr(theirs, name)
            if name in FIXED:
                found[name] = mine
            else:
                before = getattr(base, name) if isinstance(base, Model) else _GONE
                found[name] = self._value(joined(path, name), before, mine, other)
        return found

    def _value(self, path: str, base: Any, ours: Any, theirs: Any) -> Any:
        if theirs == ours:
            return ours
        if not self._has_contested(path):
            if theirs == base:
                return ours
            if ours == base:
                return theirs
        if path in self._whole or path in self._contested:
            return self._conflict(path, base, ours, theirs)
        if same_kind(ours, theirs):
            return self.fields(path, base if same_kind(ours, base) else _GONE, ours, theirs)
        if is_item_list(ours) and is_item_list(theirs) and (base is _GONE or is_item_list(base)):
            return self._items(path, () if base is _GONE else base, ours, theirs)
        if isinstance(ours, Mapping) and isinstance(theirs, Mapping):
            return self._entries(path, base if isinstance(base, Mapping) else {}, ours, theirs)
        return self._conflict(path, base, ours, theirs)

    def _has_contested(self, path: str) -> bool:
        return any(each.startswith(path) for each in self._contested)

    def _conflict(self, path: str, base: Any, ours: Any, theirs: Any) -> Any:
        self.conflicts.append(Conflict(path=path, base=_json(base), ours=_json(ours), theirs=_json(theirs)))
        choice = self._choices.get(path)
        if choice is None:
            self.undecided.append(path)
        return theirs if choice is Side.THEIRS else ours

    def _entries(
        self, path: str, base: Mapping[str, Any], ours: Mapping[str, Any], theirs: Mapping[str, Any]
    ) -> dict[str, Any]:
        keys = sorted({*base, *ours, *theirs})
        sides = ((key, base.get(key, _GONE), ours.get(key, _GONE), theirs.get(key, _GONE)) for key in keys)
        merged = {key: self._value(f"{path}[{key}]", *values) for key, *values in sides}
        return {key: value for key, value in merged.items() if value is not _GONE}

    def _items(self, path: str, base: tuple[Item, ...], ours: tuple[Item, ...], theirs: tuple[Item, ...]) -> list[Any]:
        before, mine, other = _by_id(base), _by_id(ours), _by_id(theirs)
        merged: dict[str, Any] = {}
        for id_ in sorted({*before, *mine, *other}):
            values = before.get(id_, _GONE), mine.get(id_, _GONE), other.get(id_, _GONE)
            value = self._value(f"{path}[{id_}]", *values)
            if value is not _GONE:
                merged[id_] = value
        return [merged[id_] for id_ in self._order(path, list(before), list(mine), list(other), set(merged))]

    def _order(self, path: str, base: list[str], ours: list[str], theirs: list[str], kept: set[str]) -> list[str]:
        """Return the order of what is kept: that of the side that changed it; what is new follows what it followed."""
        common = {id_ for id_ in kept if id_ in base and id_ in ours and id_ in theirs}
        orders = [[id_ for id_ in order if id_ in common] for order in (base, ours, theirs)]
        before, mine, other = orders
        contested = f"{path}[]" in self._contested
        if mine == other or (other == before and not contested):
            order = mine
        elif mine == before and not contested:
            order = other
        else:
            order = self._conflict(f"{path}[]", before, mine, other)
        return _with_new(order, [_runs(side, common, kept) for side in (ours, theirs)])


def _by_id(items: tuple[Item, ...]) -> dict[str, Item]:
    return {item.id: item for item in items}


def _runs(order: Sequence[str], common: set[str], kept: set[str]) -> dict[str | None, list[str]]:
    """Return what one side has beyond the common ids, by the common id that it follows."""
    runs: dict[str | None, list[str]] = {}
    anchor: str | None = None
    for id_ in order:
        if id_ in common:
            anchor = id_
        elif id_ in kept:
            runs.setdefault(anchor, []).append(id_)
    return runs


def _with_new(order: Sequence[str], sides: Sequence[Mapping[str | None, list[str]]]) -> list[str]:
    """Put what is new behind what it followed; of two sides the one whose ids come first, whichever side it is."""
    placed: list[str] = []
    for anchor in (None, *order):
        if anchor is not None:
            placed.append(anchor)
        for run in sorted(side[anchor] for side in sides if anchor in side):
            placed += [id_ for id_ in run if id_ not in placed]
    return placed


def _json(value: Any) -> JsonValue:
    return None if value is _GONE else as_json(value)
