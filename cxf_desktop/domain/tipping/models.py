"""What a tip-over is made of: ids and numbers, no words."""

from cxf_desktop.domain.model import Model


class AnswerChange(Model):
    """One answer that becomes another value of its scale; ``steps``: how many values it moves past."""

    question: str
    before: float
    after: float
    steps: int


class TipOver(Model):
    """The fewest answers, by the fewest steps, whose change gives another result.

    ``outcome`` is the level, band or format that comes out; the changes are in the order of the questionnaire.
    """

    outcome: str
    changes: tuple[AnswerChange, ...]

    @property
    def steps(self) -> int:
        """All steps together."""
        return sum(change.steps for change in self.changes)

    @property
    def effort(self) -> tuple[int, int]:
        """What is to be least: answers first, then steps."""
        return len(self.changes), self.steps


class Tips(Model):
    """What would lift a result and what would lower it; None where no answers would."""

    up: TipOver | None = None
    down: TipOver | None = None

    @property
    def nearest(self) -> TipOver | None:
        """The one of both that takes less; upwards when they take the same."""
        return min((tip for tip in (self.up, self.down) if tip), key=lambda tip: tip.effort, default=None)


class LevelTips(Tips):
    """What would give another maturity level.

    ``blocked_by``: questions without a value that a gate of the next level asks for; no change of answers leads up.
    """

    blocked_by: tuple[str, ...] = ()


class BandTips(Tips):
    """What would give a design field another band."""


class FormatTip(Model):
    """What would give another first recommendation.

    ``proven``: nothing takes fewer answers or steps. If not, ``at_least`` answers are needed, and ``tip`` is the best
    that was found. Without a ``tip``, proven says that no answers give another one.
    """

    tip: TipOver | None = None
    proven: bool = True
    at_least: int = 0
