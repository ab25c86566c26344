"""What a builder is told besides the engagement: content and computed results."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cxf_desktop.domain.content import Format, Goal, Method
from cxf_desktop.domain.hints import Hint
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, ReadinessQuestionnaire
from cxf_desktop.domain.readiness import ReadinessCard
from cxf_desktop.domain.recommending import Recommendations
from cxf_desktop.domain.scoring import Scorecard


@dataclass(frozen=True, slots=True)
class ReadinessFacts:
    """The readiness questionnaire of an engagement that somebody has begun to answer, and what follows from it."""

    questionnaire: ReadinessQuestionnaire
    card: ReadinessCard
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Content by id and results; what is missing is left out of the document."""

    questionnaire: MaturityQuestionnaire | None = None
    scorecard: Scorecard | None = None
    recommendations: Recommendations | None = None
    formats: Mapping[str, Format] = field(default_factory=dict)
    goals: Mapping[str, Goal] = field(default_factory=dict)
    methods: Mapping[str, Method] = field(default_factory=dict)
    readiness: ReadinessFacts | None = None
    version: str = "1.0"
