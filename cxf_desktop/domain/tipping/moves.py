"""How a single answer can change: to which values, by how many steps."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from cxf_desktop.domain.scoring import HIGHEST_VALUE, LOWEST_VALUE
from cxf_desktop.domain.tipping.models import AnswerChange

STATEMENTS = tuple(range(int(LOWEST_VALUE), int(HIGHEST_VALUE) + 1))
"""The values of a maturity question."""
TINY = 1e-11
"""Above the noise of binary fractions, below the tenth decimal that scores are rounded to."""


@dataclass
class Budget:
    """How many combinations may still be tried. What takes longer is given up, on every machine alike."""

    left: int


class Move(NamedTuple):
    """One answer set to another value."""

    question: str
    after: float
    steps: int


def moves(question: str, value: float, scale: Sequence[int]) -> tuple[Move, ...]:
    """Return every other value that an answer can take; a step moves past one value of the scale, from a mean too."""
    up = [step for step in scale if step > value]
    down = [step for step in reversed(scale) if step < value]
    return tuple(Move(question, float(step), steps) for way in (up, down) for steps, step in enumerate(way, start=1))


def changes(made: Iterable[Move], values: Mapping[str, float]) -> tuple[AnswerChange, ...]:
    """Return the moves as changes of answers, in the order of ``values``."""
    by_question = {move.question: move for move in made}
    return tuple(
        AnswerChange(question=id_, before=value, after=by_question[id_].after, steps=by_question[id_].steps)
        for id_, value in values.items()
        if id_ in by_question
    )


def changed(values: Mapping[str, float], made: Iterable[Move]) -> dict[str, float]:
    """Return the values after the moves, in the same order."""
    return {**values, **{move.question: move.after for move in made}}
