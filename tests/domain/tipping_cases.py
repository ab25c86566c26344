"""Small random cases for tip-over, and the exhaustive search that they are held against."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product

from hypothesis import strategies as st

from cxf_desktop.domain.answers import Answer, AnswerSheet
from cxf_desktop.domain.content import Format, Range
from cxf_desktop.domain.engagement import Limits
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.recommending import Wishes, recommend
from cxf_desktop.domain.scoring import scorecard
from cxf_desktop.domain.words import LEVELS
from tests.domain.test_recommending import PATTERN
from tests.domain.test_scoring import questionnaire
from tests.support import sheet

Effort = tuple[int, int]
STATEMENTS = (1, 2, 3, 4)
GOALS = ("g1", "g2")
weights = st.one_of(st.sampled_from([0.5, 0.75, 1.0, 1.5, 2.0]), st.floats(0.1, 5))


def steps(before: float, after: float, scale: Sequence[int]) -> int:
    return sum(min(before, after) <= value <= max(before, after) and value != before for value in scale)


def plans(
    values: Mapping[str, float], scales: Mapping[str, Sequence[int]]
) -> Iterator[tuple[Effort, dict[str, float]]]:
    """Return every way to change the answers, least effort first."""
    ways = [
        [
            (0, 0, value),
            *((1, steps(value, after, scales[id_]), float(after)) for after in scales[id_] if after != value),
        ]
        for id_, value in values.items()
    ]
    found = [
        ((sum(n for n, _, _ in plan), sum(s for _, s, _ in plan)), [after for *_, after in plan])
        for plan in product(*ways)
    ]
    for effort, after in sorted(found, key=lambda entry: entry[0])[1:]:
        yield effort, dict(zip(values, after, strict=True))


def least(
    values: Mapping[str, float], scales: Mapping[str, Sequence[int]], wanted: Callable[[dict[str, float]], bool]
) -> Effort | None:
    return next((effort for effort, after in plans(values, scales) if wanted(after)), None)


@st.composite
def answers(draw: st.DrawFn, scales: Mapping[str, Sequence[int]]) -> AnswerSheet:
    """Return a sheet of up to four people who often disagree; some answers are missing or do not apply."""

    def row(least_kept: int) -> dict[str, float | None]:
        given_: dict[str, float | None] = {}
        for id_, scale in scales.items():
            kind = draw(st.integers(0, 12))
            if kind == 0:
                given_[id_] = None
            elif kind > least_kept:
                given_[id_] = float(draw(st.sampled_from(scale)))
        return given_

    people = draw(st.integers(1, 4))
    return sheet({f"r{n}": row(1) for n in range(people)}, row(10))


@st.composite
def maturity(draw: st.DrawFn, most: int) -> tuple[MaturityQuestionnaire, AnswerSheet]:
    """Return a questionnaire with up to ``most`` questions in up to three dimensions, with gates, and answers."""
    rows: list[list[float]] = [[] for _ in range(draw(st.integers(1, min(3, most))))]
    for number in range(draw(st.integers(len(rows), most))):
        rows[number if number < len(rows) else draw(st.integers(0, len(rows) - 1))].append(draw(weights))
    names = [f"q{d}_{q}" for d, row in enumerate(rows) for q in range(len(row))]
    gate = st.tuples(st.integers(1, 3), st.sampled_from(names), st.integers(2, 4))
    asked = questionnaire(rows, draw(st.lists(gate, max_size=3)))
    return asked, draw(answers(dict.fromkeys(names, STATEMENTS)))


@st.composite
def formats(draw: st.DrawFn, asked: MaturityQuestionnaire) -> list[Format]:
    share = st.one_of(st.integers(0, 10).map(lambda n: n / 10), st.floats(0, 1))
    return [
        PATTERN.model_copy(
            update={
                "id": f"f{number}",
                "levels": tuple(draw(st.lists(st.sampled_from(LEVELS), min_size=1, max_size=3, unique=True))),
                "covers": {dimension.id: draw(share) for dimension in asked.dimensions},
                "goals": tuple(goal for goal in GOALS if draw(st.booleans())),
                "effort_days": Range(min=draw(st.sampled_from([1, 1, 1, 4])), max=9),
            }
        )
        for number in range(draw(st.integers(1, 4)))
    ]


@st.composite
def wishes(draw: st.DrawFn, asked: MaturityQuestionnaire) -> Wishes:
    target = st.one_of(st.none(), st.sampled_from([1.0, 1.5, 2.3, 3.0, 4.0]))
    targets = {dimension.id: draw(target) for dimension in asked.dimensions}
    return Wishes(
        goals=tuple(goal for goal in GOALS if draw(st.booleans())),
        limits=Limits(days=draw(st.sampled_from([None, 2]))),
        targets={dimension: wanted for dimension, wanted in targets.items() if wanted is not None},
    )


def first(
    asked: MaturityQuestionnaire, values: Mapping[str, float], catalogue: Sequence[Format], wanted: Wishes
) -> str | None:
    agreed = AnswerSheet(agreed={id_: Answer(value=value) for id_, value in values.items()})
    offered = recommend(scorecard(asked, agreed), catalogue, wanted, asked, {}).offered
    return offered[0].format if offered else None
