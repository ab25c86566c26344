"""Do the names that templates use for each other exist?"""

from collections.abc import Iterator, Mapping
from typing import Any

from cxf_desktop.templates.yaml_reader import KeyPath, Problem, Source

Loaded = Mapping[str, Mapping[str, tuple[Any, Source]]]


def reference_problems(loaded: Loaded) -> Iterator[Problem]:
    """Name every reference of a format to a dimension, goal, method or format that is not there."""
    known = {
        "dimension": {d.id for q, _ in loaded["questionnaires"].values() for d in q.dimensions},
        "goal": {goal.id for file, _ in loaded["goals"].values() for goal in file.goals},
        "format": set(loaded["formats"]),
        "method": set(loaded["methods"]),
    }
    for entry, source in loaded["formats"].values():
        for path, kind, name in _references(entry):
            if name not in known[kind]:
                yield source.problem(path, f"there is no {kind} {name}")


def _references(entry: Any) -> Iterator[tuple[KeyPath, str, str]]:
    for name in entry.covers:
        yield ("covers", name), "dimension", name
    for position, name in enumerate(entry.goals):
        yield ("goals", position), "goal", name
    for position, name in enumerate(entry.follow_up):
        yield ("follow_up", position), "format", name
    for at, session in enumerate(entry.sessions):
        for position, block in enumerate(session.blocks):
            if block.method is not None:
                yield (
                    ("sessions", at, "blocks", position, "method"),
                    "method",
                    block.method,
                )
