"""Why a result is what it is, and what would make it another one: tip-over and what-if of an engagement."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.recommending import Wishes
from cxf_desktop.domain.tipping import BandTips, FormatTip, LevelTips, band_tips, format_tip, level_tips
from cxf_desktop.domain.what_if import Trial, take_over_edits
from cxf_desktop.services.pinning import MATURITY, READINESS, PinnedTemplates
from cxf_desktop.templates.catalogue import Catalogue


@dataclass(frozen=True)
class MaturityTips:
    """What would give another level, and another first recommendation."""

    levels: LevelTips
    format: FormatTip


class ExplainingService:
    """Finds what would tip a result over, and takes over what was tried out."""

    def __init__(self, pinned: PinnedTemplates, catalogue: Catalogue) -> None:
        self._pinned = pinned
        self._catalogue = catalogue

    def maturity_tips(self, document: Engagement) -> Callable[[], MaturityTips]:
        """Return the work that finds what would tip the maturity result over.

        Everything that it needs is read now: the work itself touches no library, and can be done in another thread.
        """
        questionnaire = self._pinned.maturity(document)
        sheet = document.assessment.sheets.get(MATURITY, AnswerSheet())
        own = document.assessment
        wishes = Wishes(goals=tuple(own.goals), limits=own.limits, targets=sheet.targets)
        formats, goals = tuple(self._catalogue.formats.values()), dict(self._catalogue.goals)

        def work() -> MaturityTips:
            return MaturityTips(
                levels=level_tips(questionnaire, sheet),
                format=format_tip(questionnaire, sheet, formats, wishes, goals),
            )

        return work

    def readiness_tips(self, document: Engagement) -> Callable[[], Mapping[str, BandTips]]:
        """Return the work that finds what would give each design field another band; see ``maturity_tips``."""
        questionnaire = self._pinned.readiness(document)
        sheet = document.assessment.sheets.get(READINESS, AnswerSheet())

        def work() -> Mapping[str, BandTips]:
            return {field.id: band_tips(questionnaire, sheet, field.id) for field in questionnaire.fields}

        return work

    def take_over_edits(self, document: Engagement, questionnaire: str, trial: Trial) -> list[Edit]:
        """Return the edits that make what was tried the agreed answers; made together they are one step of undo."""
        return [*self._pinned.pin_edits(document, questionnaire), *take_over_edits(questionnaire, trial)]
