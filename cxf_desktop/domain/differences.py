"""What lies between two states of an engagement, as the edits that lead from one to the other."""

from collections.abc import Iterator, Mapping
from typing import Any

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Item, Model
from cxf_desktop.domain.paths import as_json

FIXED = frozenset({"id", "schema_version"})
"""Fields that name what they stand in, and so never differ."""


def difference(before: Engagement, after: Engagement) -> list[Edit]:
    """Return edits, as fine as paths go, that make ``after`` of ``before``; both are states of one engagement."""
    return list(_fields("", before, after))


def same_kind(one: Any, other: Any) -> bool:
    """Tell whether two values can be compared part by part: two of one model, and not two different things."""
    if not isinstance(one, Model) or type(one) is not type(other):
        return False
    return bool(getattr(one, "id", None) == getattr(other, "id", None))


def is_item_list(value: Any) -> bool:
    """Tell whether a value is a list whose entries are addressed by id; an empty list is one when the other is."""
    return isinstance(value, tuple) and all(isinstance(entry, Item) for entry in value)


def joined(path: str, name: str) -> str:
    """Return the path of a field."""
    return f"{path}.{name}" if path else name


def _fields(path: str, before: Model, after: Model) -> Iterator[Edit]:
    for name in type(before).model_fields:
        if name not in FIXED:
            yield from _value(joined(path, name), getattr(before, name), getattr(after, name))


def _value(path: str, before: Any, after: Any) -> Iterator[Edit]:
    if before == after:
        return
    if same_kind(before, after):
        yield from _fields(path, before, after)
    elif is_item_list(before) and is_item_list(after):
        yield from _items(path, before, after)
    elif isinstance(before, Mapping) and isinstance(after, Mapping):
        yield from _entries(path, before, after)
    else:
        yield Edit(path=path, value=as_json(after))


def _items(path: str, before: tuple[Item, ...], after: tuple[Item, ...]) -> Iterator[Edit]:
    old, new = {item.id: item for item in before}, {item.id: item for item in after}
    order = [id_ for id_ in old if id_ in new]
    for id_ in old:
        if id_ not in new:
            yield Edit(path=f"{path}[{id_}]", value=None)
    for position, (id_, item) in enumerate(new.items()):
        if id_ in old:
            yield from _value(f"{path}[{id_}]", old[id_], item)
        else:
            yield Edit(path=f"{path}[{id_}]", value=as_json(item), index=position)
            order.insert(min(position, len(order)), id_)
    if order != list(new):
        yield Edit(path=f"{path}[]", value=list(new))


def _entries(path: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Edit]:
    for key in before:
        if key not in after:
            yield Edit(path=f"{path}[{key}]", value=None)
    for key, value in after.items():
        if key in before:
            yield from _value(f"{path}[{key}]", before[key], value)
        else:
            yield Edit(path=f"{path}[{key}]", value=as_json(value))
