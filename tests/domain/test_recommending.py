"""The rules of recommending, held against a second calculation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.content import Format, Goal, Range
from cxf_desktop.domain.engagement import Limits
from cxf_desktop.domain.recommending import Recommendations, Wishes, recommend
from cxf_desktop.domain.scoring import DimensionScore, Scorecard
from cxf_desktop.domain.words import LEVELS, Level, local
from tests.domain.test_scoring import TEXT, questionnaire
from tests.support import shipped

GOALS = ("g1", "g2", "g3")
DIMENSIONS = ("d0", "d1", "d2")
ASKED = questionnaire([[1], [1], [1]], [])
PATTERN = next(iter(shipped().formats.values()))


def entry(name: str, levels: list[Level], covers: dict[str, float], goals: list[str], days: float = 1) -> Format:
    return PATTERN.model_copy(
        update={
            "id": name,
            "levels": tuple(levels),
            "covers": covers,
            "goals": tuple(goals),
            "effort_days": Range(min=days, max=days + 1),
        }
    )


def card(level: Level | None, scores: dict[str, float]) -> Scorecard:
    return Scorecard(
        questionnaire="maturity",
        level=level,
        score=2.0,
        band=level,
        answered=1,
        of=3,
        dimensions=tuple(
            DimensionScore(id=name, score=scores.get(name), weight=1, counted=int(name in scores), of=1)
            for name in DIMENSIONS
        ),
        gates=(),
        lowest=level,
        highest=level,
        disagreement=(),
        values={},
    )


def naive_fit(
    level: Level, scores: dict[str, float], goals: list[str], one: Format, targets: dict[str, float]
) -> float | None:
    if level in one.levels:
        points = 60.0
    elif any(abs(level.number - other.number) == 1 for other in one.levels):
        points = 25.0
    else:
        return None
    target = level.number + 1 if level.number < 4 else 4
    gap_sum = covered_sum = 0.0
    for name, score in scores.items():
        gap = targets.get(name, target) - score
        if gap > 0:
            gap_sum += gap
            covered_sum += gap * one.covers.get(name, 0)
    if gap_sum > 0:
        points += 25 * covered_sum / gap_sum
    if goals:
        points += 15 * sum(goal in one.goals for goal in goals) / len(goals)
    return points


share = st.integers(0, 10).map(lambda n: n / 10)
formats = st.lists(
    st.builds(
        lambda levels, covers, goals, days: (levels, covers, goals, days),
        st.lists(st.sampled_from(LEVELS), min_size=1, max_size=2, unique=True),
        st.dictionaries(st.sampled_from(DIMENSIONS), share),
        st.lists(st.sampled_from(GOALS), unique=True),
        st.integers(1, 5),
    ),
    max_size=6,
)
scores = st.dictionaries(st.sampled_from(DIMENSIONS), st.integers(4, 16).map(lambda n: n / 4))
targets = st.dictionaries(st.sampled_from(DIMENSIONS), st.integers(2, 8).map(lambda n: n / 2))


@given(
    st.sampled_from(LEVELS),
    scores,
    st.lists(st.sampled_from(GOALS), unique=True),
    formats,
    targets,
    st.one_of(st.none(), st.integers(1, 5)),
)
def test_fit_and_order_are_those_of_the_plain_calculation(
    level: Level,
    scored: dict[str, float],
    goals: list[str],
    made: list[tuple[list[Level], dict[str, float], list[str], int]],
    wanted: dict[str, float],
    days: int | None,
) -> None:
    catalogue = [entry(f"f{n}", *parts) for n, parts in enumerate(made)]
    wishes = Wishes(goals=tuple(goals), limits=Limits(days=days), targets=wanted)
    found = recommend(card(level, scored), catalogue, wishes, ASKED, {})

    fits = {one.id: naive_fit(level, scored, goals, one, wanted) for one in catalogue}
    hindered = {one.id for one in catalogue if days is not None and one.effort_days.min > days}
    expected = {name: fit for name, fit in fits.items() if fit is not None}
    assert {r.format: r.fit for r in found.offered} == pytest.approx(
        {name: fit for name, fit in expected.items() if name not in hindered}
    )
    assert {r.format: r.fit for r in found.not_now} == pytest.approx(
        {name: fit for name, fit in expected.items() if name in hindered}
    )
    order = [one.id for one in catalogue]
    for group in (found.offered, found.not_now):
        ranks = [(-round(r.fit, 9), order.index(r.format)) for r in group]
        assert ranks == sorted(ranks)
    assert all(r.missing for r in found.not_now)


def offered(limits: Limits, **needs: object) -> Recommendations:
    one = entry("f", [LEVELS[1]], {"d0": 0.8}, ["g1"])
    one = one.model_copy(update={"needs": one.needs.model_copy(update=needs), "people": Range(min=1, max=9)})
    goals = {"g1": Goal(id="g1", title=local("Goal one", "Ziel eins"), description=TEXT)}
    wishes = Wishes(goals=("g1", "g2"), limits=limits)
    return recommend(card(LEVELS[1], {"d0": 2.0, "d1": 2.5}), [one], wishes, ASKED, goals)


def test_no_level_offers_nothing() -> None:
    found = recommend(card(None, {}), shipped().formats.values(), Wishes(), ASKED, {})
    assert found == Recommendations(level=None)


def test_reasons_name_level_gap_and_goal_in_both_languages() -> None:
    (one,) = offered(Limits()).offered
    assert [reason.en for reason in one.reasons_for] == [
        "Made for customers at the level “Cloud is an option”",
        "Closes 80% of the gap of 1 in “en”",
        "Serves the goal “Goal one”",
    ]
    assert [reason.de for reason in one.reasons_against] == [
        "Lässt die Lücke von 0,5 bei „de“, wie sie ist",
        "Dient nicht dem Ziel „g2“",
    ]


def test_a_gap_that_would_read_as_0_is_not_named() -> None:
    one = entry("f", [LEVELS[1]], {"d0": 0.8}, [])
    (found,) = recommend(card(LEVELS[1], {"d0": 2.96, "d1": 2.96}), [one], Wishes(), ASKED, {}).offered
    assert not any("gap" in reason.en for reason in (*found.reasons_for, *found.reasons_against))


@pytest.mark.parametrize(
    ("limits", "needs", "words"),
    [
        (Limits(days=0.5), {}, "needs 1 consultant day, available: 0.5"),
        (Limits(weeks=0.1), {}, "takes 1 week, available: 0.1"),
        (Limits(people=2), {"people": 3}, "needs 3 people of the customer, available: 2"),
        (Limits(subscription=False), {"subscription": True}, "needs a cloud subscription"),
    ],
)
def test_an_unmet_limit_moves_a_format_under_not_now_and_keeps_its_fit(
    limits: Limits, needs: dict[str, object], words: str
) -> None:
    free, hindered = offered(Limits(), **needs), offered(limits, **needs)
    assert [r.fit for r in hindered.not_now] == [r.fit for r in free.offered]
    assert words in hindered.not_now[0].missing[0].en
