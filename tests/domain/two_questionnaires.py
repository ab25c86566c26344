"""A small questionnaire of each kind, and answers to them, for tests that are about both."""

from hypothesis import strategies as st

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import (
    DesignField,
    Dimension,
    MaturityQuestionnaire,
    Question,
    ReadinessQuestion,
    ReadinessQuestionnaire,
    SubArea,
)
from cxf_desktop.domain.words import LocalText, Scale, local
from tests.support import sheet

TEXT = local("en", "de")


def text(name: str) -> LocalText:
    return local(name, f"{name} (de)")


def maturity(ask: str = "ask", questions: tuple[str, ...] = ("m1", "m2", "m3")) -> MaturityQuestionnaire:
    """Return a dimension for each question; the nth has the weight n."""
    dimensions = tuple(
        Dimension(
            id=f"d{id_}",
            title=text(f"Dimension {id_}"),
            purpose=TEXT,
            questions=(
                Question(
                    id=id_, title=text(id_), weight=number, ask=text(ask), statements=(TEXT,) * 4, listen_for=TEXT
                ),
            ),
        )
        for number, id_ in enumerate(questions, start=1)
    )
    return MaturityQuestionnaire(id="maturity", version="1", title=text("All"), intro=TEXT, dimensions=dimensions)


def readiness() -> ReadinessQuestionnaire:
    """Return a field with two sub-areas: three Likert questions, and one to answer with yes or no."""

    def question(id_: str, weight: float, scale: Scale = Scale.LIKERT) -> ReadinessQuestion:
        return ReadinessQuestion(id=id_, title=text(id_), weight=weight, scale=scale, text=text(f"{id_}?"), hint=TEXT)

    areas = (
        SubArea(id="a1", title=text("Area 1"), purpose=TEXT, questions=(question("r1", 1), question("r2", 2))),
        SubArea(
            id="a2", title=text("Area 2"), purpose=TEXT, questions=(question("r3", 3), question("yes", 1, Scale.YES_NO))
        ),
    )
    field = DesignField(id="f1", title=text("Field 1"), purpose=TEXT, sub_areas=areas)
    return ReadinessQuestionnaire(
        id="readiness", kind="readiness", version="1", title=text("Readiness"), intro=TEXT, fields=(field,)
    )


def sheets(values: dict[str, tuple[int, ...]]) -> st.SearchStrategy[AnswerSheet]:
    """Return sheets with up to three voices and an agreed answer here and there; None: not applicable."""
    answers = st.fixed_dictionaries({}, optional={id_: st.sampled_from((*own, None)) for id_, own in values.items()})
    voices = st.fixed_dictionaries({}, optional=dict.fromkeys(("v1", "v2", "v3"), answers))
    return st.builds(sheet, voices, answers)


MATURITY_SHEETS = sheets(dict.fromkeys(("m1", "m2", "m3"), (1, 2, 3, 4)))
READINESS_SHEETS = sheets({**dict.fromkeys(("r1", "r2", "r3"), (1, 2, 3, 4, 5)), "yes": (1, 5)})
