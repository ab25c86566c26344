"""Paths into an engagement: ``commitment.objectives[o3].title``.

A name steps into a field, ``[id]`` into an item of a list or an entry of a mapping, and a closing ``[]`` means the
order of a list: its ids, first to last. Values are what JSON can hold.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from cxf_desktop.domain.model import Item, Model, clean_text

JsonValue = Any

_STEP = re.compile(r"(?:^|\.)([a-z_]+)|\[([A-Za-z0-9_.-]{0,64})\]")


class PathError(ValueError):
    """A path, id or value does not fit the document; the message names it in one line."""


def parse(path: str) -> tuple[str, ...]:
    """Return the steps of ``path``: ``name``, ``[id]`` or ``[]``.

    Raises:
        PathError: The text is no path.

    """
    steps: list[str] = []
    at = 0
    while at < len(path):
        match = _STEP.match(path, at)
        if match is None:
            break
        steps.append(match[0].lstrip("."))
        at = match.end()
    if not steps or at < len(path) or steps[0].startswith("[") or "[]" in steps[:-1]:
        raise PathError(f"{_short(path)}: is no path")
    return tuple(steps)


def read(document: Model, path: str) -> JsonValue:
    """Return the value at ``path`` as JSON, or None when the last step is not there (yet).

    Raises:
        PathError: The path leads nowhere.

    """
    return as_json(find(document, path))


def find(document: Model, path: str) -> Any:
    """Return the value at ``path`` as it is in the document; see ``read``."""
    node: Any = document
    for step in parse(path):
        node = None if node is None else _child(node, step, path)
    return node


def write(document: Model, path: str, value: JsonValue, index: int | None = None) -> Any:
    """Return the document with ``value`` at ``path``.

    An item that is not there is added, at ``index`` or at the end; ``None`` takes an item or an entry out.

    Raises:
        PathError: The path leads nowhere, or the value does not fit.

    """
    return _written(document, type(document), parse(path), value, _Place(path, index))


def as_json(value: Any) -> JsonValue:
    """Return a value of the document as JSON can hold it."""
    return _ANY.dump_python(value, mode="json")


def index_of(items: tuple[Item, ...], id_: str) -> int | None:
    """Return the position of an id, or None."""
    return next((position for position, item in enumerate(items) if item.id == id_), None)


_ANY: TypeAdapter[Any] = TypeAdapter(Any)
_FIXED = {"id": "an id", "schema_version": "the version of the document"}


class _Place:
    """What an error message and an insertion need to know."""

    def __init__(self, path: str, index: int | None) -> None:
        self.path = path
        self.index = index

    def error(self, message: str) -> PathError:
        return PathError(f"{_short(self.path)}: {message}")


def _short(text: str, most: int = 120) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most]}…"


def _child(node: Any, step: str, path: str) -> Any:
    key = step[1:-1]
    if isinstance(node, Model) and not step.startswith("["):
        if step not in type(node).model_fields:
            raise PathError(f"{_short(path)}: there is no {step}")
        return getattr(node, step)
    if isinstance(node, tuple) and step == "[]":
        return [item.id for item in node]
    if isinstance(node, tuple) and step.startswith("[") and all(isinstance(item, Item) for item in node):
        position = index_of(node, key)
        return None if position is None else node[position]
    if isinstance(node, Mapping) and key:
        return node.get(key)
    raise PathError(f"{_short(path)}: {step} leads nowhere")


def _written(node: Any, kind: Any, steps: tuple[str, ...], value: JsonValue, place: _Place) -> Any:
    if not steps:
        return _checked(kind, value, place)
    step, rest = steps[0], steps[1:]
    if not step.startswith("["):
        return _with_field(node, kind, step, rest, value, place)
    if _is_list(kind):
        return _with_item(node, kind, step, rest, value, place)
    if get_origin(_bare(kind)) is dict and step != "[]":
        return _with_entry(node, kind, step[1:-1], rest, value, place)
    raise place.error(f"{step} leads nowhere")


def _with_field(
    node: Any,
    kind: Any,
    name: str,
    rest: tuple[str, ...],
    value: JsonValue,
    place: _Place,
) -> Any:
    model = _model_in(kind)
    if model is None or name not in model.model_fields:
        raise place.error(f"there is no {name}")
    if name in _FIXED:
        raise place.error(f"{_FIXED[name]} cannot be changed")
    if node is None:
        node = _checked(model, {}, place)
    child = _written(getattr(node, name), _field_kind(model, name), rest, value, place)
    return node.model_copy(update={name: child})


def _with_item(
    node: Any,
    kind: Any,
    step: str,
    rest: tuple[str, ...],
    value: JsonValue,
    place: _Place,
) -> Any:
    item_kind = get_args(_bare(kind))[0]
    if step == "[]":
        return _ordered(node, value, place)
    if _model_in(item_kind) is None:
        raise place.error(f"{step} leads nowhere")
    id_ = step[1:-1]
    position = index_of(node, id_)
    if rest:
        if position is None:
            raise place.error(f"there is no item {id_}")
        item = _written(node[position], item_kind, rest, value, place)
    elif value is None:
        return node if position is None else (*node[:position], *node[position + 1 :])
    elif isinstance(value, dict) and value.get("id", id_) == id_:
        item = _checked(item_kind, {**value, "id": id_}, place)
    else:
        raise place.error(f"is no item with the id {id_}")
    if position is not None:
        return (*node[:position], item, *node[position + 1 :])
    at = len(node) if place.index is None else max(0, min(place.index, len(node)))
    return (*node[:at], item, *node[at:])


def _with_entry(
    node: Any,
    kind: Any,
    key: str,
    rest: tuple[str, ...],
    value: JsonValue,
    place: _Place,
) -> Any:
    key_kind, entry_kind = get_args(_bare(kind))
    _checked(key_kind, key, place)
    entries = dict(node)
    if rest:
        current = entries.get(key)
        if current is None:
            current = _checked(entry_kind, {}, place)
        entries[key] = _written(current, entry_kind, rest, value, place)
    elif value is None:
        entries.pop(key, None)
    else:
        entries[key] = _checked(entry_kind, value, place)
    return entries


def _ordered(node: Any, value: JsonValue, place: _Place) -> Any:
    by_id = {item.id: item for item in node}
    if not isinstance(value, list) or len(value) != len(by_id) or set(map(str, value)) != set(by_id):
        raise place.error("is not an order of the ids that are there")
    return tuple(by_id[id_] for id_ in value)


def _checked(kind: Any, value: JsonValue, place: _Place) -> Any:
    if isinstance(value, str):
        value = clean_text(value)  # a lone surrogate has no JSON
    try:
        return _adapter(kind).validate_json(_ANY.dump_json(value), strict=True)
    except ValidationError as error:
        raise place.error(_message(error)) from error
    except (ValueError, RecursionError) as error:
        raise place.error("is no value that can be kept") from error


def _message(error: ValidationError) -> str:
    detail = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(key) for key in detail["loc"])
    what = detail["msg"].removeprefix("Value error, ")
    text = what[:1].lower() + what[1:]
    return _short(f"{where}: {text}" if where else text, 300)


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


@cache
def _field_kind(model: type[Model], name: str) -> Any:
    """Return the type of a field with its constraints."""
    field = model.model_fields[name]
    if not field.metadata:
        return field.annotation
    return Annotated[(field.annotation, *field.metadata)]


@cache
def _model_in(kind: Any) -> type[Model] | None:
    """Return the model that a type is, or is beside None."""
    for candidate in (kind, *get_args(kind)):
        if isinstance(candidate, type) and issubclass(candidate, Model):
            return candidate
    return None


def _bare(kind: Any) -> Any:
    """Return a type without its constraints."""
    return get_args(kind)[0] if get_origin(kind) is Annotated else kind


def _is_list(kind: Any) -> bool:
    return get_origin(_bare(kind)) is tuple
