"""Random readiness questionnaires with answers of every kind, for property tests."""

from hypothesis import strategies as st

from cxf_desktop.domain.answers import Answer, AnswerSheet, Hands, OwnQuestion, ServiceUse
from cxf_desktop.domain.questionnaires import (
    DesignField,
    OnlineService,
    ReadinessQuestion,
    ReadinessQuestionnaire,
    SubArea,
)
from cxf_desktop.domain.words import Scale, local

TEXT = local("en", "de")
SERVICES = 13


def question(
    id_: str, weight: float = 1, scale: Scale = Scale.LIKERT, maturity: str | None = None
) -> ReadinessQuestion:
    return ReadinessQuestion(id=id_, title=TEXT, weight=weight, scale=scale, text=TEXT, hint=TEXT, maturity=maturity)


def readiness(fields: dict[str, dict[str, list[ReadinessQuestion]]]) -> ReadinessQuestionnaire:
    return ReadinessQuestionnaire(
        id="readiness",
        kind="readiness",
        version="1",
        title=TEXT,
        intro=TEXT,
        fields=tuple(
            DesignField(
                id=field,
                title=TEXT,
                purpose=TEXT,
                sub_areas=tuple(
                    SubArea(id=area, title=TEXT, purpose=TEXT, questions=tuple(questions))
                    for area, questions in areas.items()
                ),
            )
            for field, areas in fields.items()
        ),
        services=tuple(OnlineService(id=f"s{n}", title=TEXT) for n in range(SERVICES)),
    )


scales = st.sampled_from(list(Scale))
weights = st.sampled_from([0.5, 1, 1.5, 2, 7])
shares = st.sampled_from([0.0, 0.2, 0.33, 0.34, 0.5, 1.0])


@st.composite
def answers(draw: st.DrawFn, scale: Scale) -> Answer | None:
    kind = draw(st.sampled_from(["none", "value", "value", "value", "na"]))
    if kind == "none":
        return None
    return Answer(not_applicable=True) if kind == "na" else Answer(value=draw(st.sampled_from(scale.values)))


@st.composite
def assessed(draw: st.DrawFn) -> tuple[ReadinessQuestionnaire, AnswerSheet]:
    """Return a questionnaire of up to two fields, and a sheet with voices, hands, own questions, weights, services."""
    fields = {
        f"f{f}": {
            f"f{f}a{a}": [
                question(f"f{f}a{a}q{q}", draw(weights), draw(scales)) for q in range(draw(st.integers(1, 4)))
            ]
            for a in range(3)
        }
        for f in range(draw(st.integers(1, 2)))
    }
    asked = readiness(fields)
    areas = [area.id for area in asked.sub_areas()]
    own = tuple(
        OwnQuestion(id=f"own{n}", sub_area=area, text=draw(st.sampled_from(["Why?", ""])), scale=draw(scales))
        for n, area in enumerate(draw(st.lists(st.sampled_from(areas), max_size=2, unique=True)))
    )
    everything = [(q.id, q.scale) for q in asked.questions()] + [(q.id, q.scale) for q in own]
    voices = {
        voice: {id_: answer for id_, scale in everything if (answer := draw(answers(scale))) is not None}
        for voice in draw(st.sampled_from([[], ["r1"], ["r1", "r2", "r3"]]))
    }
    agreed = {id_: answer for id_, scale in everything[:3] if (answer := draw(answers(scale))) is not None}
    hands = {
        id_: Hands(counts=(draw(st.integers(0, 3)), 0, 0, 0, draw(st.integers(0, 3))))
        for id_, _ in draw(st.lists(st.sampled_from(everything), max_size=2))
    }
    changed = {id_: draw(weights) for id_, _ in draw(st.lists(st.sampled_from(everything), max_size=2))}
    changed.update({area: draw(shares) for area in draw(st.lists(st.sampled_from(areas), max_size=3, unique=True))})
    services = {
        f"s{n}": ServiceUse(
            used=draw(st.sampled_from([True, False, None])), penetration=draw(st.sampled_from([None, 0.5, 1.0]))
        )
        for n in range(draw(st.integers(0, SERVICES)))
    }
    floors = {area: draw(st.booleans()) for area in draw(st.lists(st.sampled_from(areas), max_size=3, unique=True))}
    sheet = AnswerSheet(
        voices=voices, agreed=agreed, hands=hands, weights=changed, own=own, services=services, floors=floors
    )
    return asked, sheet
