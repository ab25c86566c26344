"""What is wrong with a template, in words for whoever writes one: the models' own are for programmers."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from cxf_desktop.domain.content import Clock, Slug
from cxf_desktop.domain.model import Id
from cxf_desktop.templates.yaml_reader import KeyPath, Problem, Source

_COMPLAINTS = {
    "missing": "is missing",
    "extra_forbidden": "is not a known key",
    "unexpected_keyword_argument": "is not a known key",
    "string_type": "must be text; put it in quotes",
    "tuple_type": "must be a list",
    "dict_type": "must hold keys",
    "model_type": "must hold keys",
    "dataclass_type": "must hold the text as en and de",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "enum": "must be {expected}",
    "literal_error": "must be {expected}",
    "greater_than": "must be above {gt:g}",
    "greater_than_equal": "must be at least {ge:g}",
    "less_than_equal": "must be at most {le:g}",
    "too_short": "must have at least {min_length} entries",
    "too_long": "must have at most {max_length} entries",
}
_PATTERNS = {
    Slug.__metadata__[0].pattern: "must be lower-case letters, digits, - and _, beginning with a letter",  # type: ignore[attr-defined]
    Id.__metadata__[0].pattern: "must be letters, digits, _, - and .",  # type: ignore[attr-defined]
    Clock.__metadata__[0].pattern: 'must be a time of day such as "09:30"',  # type: ignore[attr-defined]
}


def complaints(error: ValidationError, source: Source) -> Iterator[Problem]:
    """Return what a failed check found, each at its line; what only follows from something further in is left out."""
    details = [(_path(detail), detail) for detail in error.errors(include_url=False)]
    for path, detail in details:
        if not any(len(other) > len(path) and other[: len(path)] == path for other, _ in details):
            yield source.problem(path, _complaint(detail))


def _path(detail: Any) -> KeyPath:
    return tuple(step for step in detail["loc"] if step != "[key]")


def _complaint(detail: Any) -> str:
    kind, values = detail["type"], detail.get("ctx", {})
    if detail["input"] is None and kind not in ("missing", "inconsistent"):
        return "is empty"
    if kind == "string_pattern_mismatch" and values["pattern"] in _PATTERNS:
        return _PATTERNS[values["pattern"]]
    if kind in _COMPLAINTS:
        return _COMPLAINTS[kind].format(**values)
    return str(detail["msg"]).removeprefix("Value error, ")
