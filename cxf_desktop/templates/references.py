"""Do the names that templates use for each other exist?"""

from collections.abc import Iterator, Mapping
from typing import Any

from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, ReadinessQuestionnaire
from cxf_desktop.templates.yaml_reader import KeyPath, Problem, Source

Loaded = Mapping[str, Mapping[str, tuple[Any, Source]]]


def reference_problems(loaded: Loaded) -> Iterator[Problem]:
    """Name every reference of a format or questionnaire to something that is not there."""
    asked = [entry for entry, _ in loaded["questionnaires"].values()]
    maturity = [entry for entry in asked if isinstance(entry, MaturityQuestionnaire)]
    known = {
        "dimension": {d.id for q in maturity for d in q.dimensions},
        "question": {question.id for q in maturity for question in q.questions()},
        "goal": {goal.id for file, _ in loaded["goals"].values() for goal in file.goals},
        "format": set(loaded["formats"]),
        "method": set(loaded["methods"]),
    }
    for entry, source in loaded["formats"].values():
        for path, kind, name in _references(entry):
            if name not in known[kind]:
                yield source.problem(path, f"there is no {kind} {name}")
    for entry, source in loaded["questionnaires"].values():
        for path, name in _linked(entry) if isinstance(entry, ReadinessQuestionnaire) else ():
            if name not in known["question"]:
                yield source.problem(path, f"there is no maturity question {name}")


def _linked(entry: ReadinessQuestionnaire) -> Iterator[tuple[KeyPath, str]]:
    for number, field in enumerate(entry.fields):
        for at, area in enumerate(field.sub_areas):
            for position, question in enumerate(area.questions):
                if question.maturity is not None:
                    yield ("fields", number, "sub_areas", at, "questions", position, "maturity"), question.maturity


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
