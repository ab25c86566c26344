"""The rows of the readiness result: a design field, and below it its sub-areas."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cxf_desktop.domain.answers import Reported
from cxf_desktop.domain.questionnaires import DesignField, SubArea
from cxf_desktop.domain.readiness import FieldScore, SubAreaScore
from cxf_desktop.domain.words import Language
from cxf_desktop.services.readiness import SHEET
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.forms.editors import CheckEditor
from cxf_desktop.ui.pages.assess.wording import answered_text, figure
from cxf_desktop.ui.pages.explain.percent_editor import PercentEditor
from cxf_desktop.ui.pages.readiness.result_words import (
    band_name,
    floor_text,
    reported_text,
    score_text,
    weight_text,
    weights_text,
)
from cxf_desktop.ui.theme.metrics import XL, S, tabular
from cxf_desktop.ui.widgets.buttons import FigureButton, QuietButton
from cxf_desktop.ui.widgets.labels import Body, Muted, Small

TARGETS, FLOORS = f"{SHEET}.targets", f"{SHEET}.floors"
TARGET_WIDTH = 64
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
COLUMNS = 7
translate = QCoreApplication.translate


class Line:
    """What a field and a sub-area have in common: score, band, weight, answered, and notes below."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.score = FigureButton()
        self.score.setToolTip(translate("ReadinessResult", "Show the sum"))
        self.band: QLabel = Body("")
        self.answered: QLabel = Small("")
        self.answered.setFont(tabular(self.answered.font()))
        self.notes = QWidget()
        self._notes = QVBoxLayout(self.notes)
        self._notes.setContentsMargins(XL, 0, 0, S)
        self._notes.setSpacing(0)
        self.workbook = Small("", wrap=True, measure=0)

    def show_line(self, score: float | None, band: str, answered: int, of: int) -> None:
        """Show a score."""
        self.score.setText(score_text(score))
        self.score.setAccessibleName(f"{self.name}: {score_text(score)}, {band}")
        self.score.setEnabled(score is not None)
        self.band.setText(band)
        self.answered.setText(answered_text(answered, of))

    def show_reported(self, reported: Reported | None, today: float | None, language: Language) -> None:
        """Show what the workbook showed, if one was read in."""
        text = reported_text(reported, today, language) if reported else ""
        self.workbook.setText(text)
        self.workbook.setVisible(bool(text))


class FieldRow(Line):
    """A design field: folds open to its sub-areas, and has a target."""

    def __init__(self, context: EngagementContext, field: DesignField, parent: QWidget) -> None:
        super().__init__(field.title.to(context.language))
        self._icons = context.icons
        self.fold = QuietButton(self.name.replace("&", "&&"))
        self.fold.setCheckable(True)
        self.target = PercentEditor()
        self.target.setFixedWidth(TARGET_WIDTH)
        words = translate("ReadinessResult", "%1: score to reach, in per cent")
        self.target.setAccessibleName(words.replace("%1", self.name))
        self.gap: QLabel = Body("")
        self.gap.setFont(tabular(self.gap.font()))
        self.weights = Small("", wrap=True, measure=0)
        self.weights.set_role("warn")
        self._notes.addWidget(self.weights)
        self._notes.addWidget(self.workbook)
        self.binding = Binding(context.session, f"{TARGETS}[{field.id}]", self.target, parent)
        self.set_opened(False)

    def place(self, grid: QGridLayout, row: int) -> int:
        """Put the widgets into the next two rows, and return the one after them."""
        widgets = (self.fold, self.score, self.band, None, self.answered, self.target, self.gap)
        for column, widget in enumerate(widgets):
            if widget is not None:
                grid.addWidget(widget, row, column, LEFT if column in (0, 2) else RIGHT)
        grid.addWidget(self.notes, row + 1, 0, 1, COLUMNS)
        return row + 2

    def set_opened(self, opened: bool) -> None:
        """Show by the mark of the title whether the sub-areas are shown."""
        self.fold.setChecked(opened)
        self.fold.setIcon(self._icons.icon("chevron-down" if opened else "chevron-right"))

    def show_score(
        self, score: FieldScore, target: float | None, reported: Reported | None, language: Language
    ) -> None:
        """Show another result."""
        self.show_line(score.score, band_name(score.band, language), score.answered, score.of)
        gap = None if target is None or score.score is None else max(0.0, target - score.score)
        self.gap.setText(figure(None if gap is None else gap * 100, 0))
        text = weights_text(self.name, score)
        self.weights.setText(text)
        self.weights.setVisible(bool(text))
        self.show_reported(reported, score.score, language)
        self.notes.setVisible(bool(text) or reported is not None)


class AreaRow(Line):
    """A sub-area, with the switch of its floor."""

    def __init__(self, context: EngagementContext, area: SubArea, parent: QWidget) -> None:
        super().__init__(area.title.to(context.language))
        self.id = area.id
        self.title = Body(self.name, wrap=True)
        self.title.setContentsMargins(0, 0, 0, 0)
        self.weight: QLabel = Small("")
        self.weight.setFont(tabular(self.weight.font()))
        self.floor = CheckEditor(translate("ReadinessResult", "Online services as a floor"))
        self.floor.setAccessibleName(f"{self.name}: {self.floor.text()}")
        self.effect = Muted("", wrap=True, measure=0)
        self._switch = QWidget()
        line = QHBoxLayout(self._switch)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        line.addWidget(self.floor)
        line.addWidget(self.effect, 1)
        self._notes.setContentsMargins(2 * XL, 0, 0, S)
        self._notes.addWidget(self._switch)
        self._notes.addWidget(self.workbook)
        self._holder = QWidget()
        inner = QHBoxLayout(self._holder)
        inner.setContentsMargins(2 * XL, 0, 0, 0)
        inner.addWidget(self.title)
        self.binding = Binding(context.session, f"{FLOORS}[{area.id}]", self.floor, parent)

    def place(self, grid: QGridLayout, row: int) -> int:
        """Put the widgets into the next two rows, and return the one after them."""
        widgets = (self._holder, self.score, self.band, self.weight, self.answered)
        for column, widget in enumerate(widgets):
            if column in (0, 2):
                grid.addWidget(widget, row, column)
            else:
                grid.addWidget(widget, row, column, RIGHT)
        grid.addWidget(self.notes, row + 1, 0, 1, COLUMNS)
        return row + 2

    def set_shown(self, shown: bool) -> None:
        """Show the row, or fold it away."""
        for widget in (self._holder, self.score, self.band, self.weight, self.answered):
            widget.setVisible(shown)
        self.notes.setVisible(shown and self._has_notes)

    def show_score(self, score: SubAreaScore, band: str, reported: Reported | None, language: Language) -> None:
        """Show another result."""
        self.show_line(score.score, band, score.answered, score.of)
        self.weight.setText(weight_text(score.share))
        effect = floor_text(score)
        self.effect.setText(effect)
        self._switch.setVisible(bool(effect))
        self.show_reported(reported, score.own_score, language)
        self._has_notes = bool(effect) or reported is not None

    _has_notes = False


def heads() -> tuple[QLabel, ...]:
    """Return the titles of the columns."""
    texts = (
        "",
        translate("ReadinessResult", "Score"),
        translate("ReadinessResult", "Band"),
        translate("ReadinessResult", "Weight"),
        translate("ReadinessResult", "Answered"),
        translate("ReadinessResult", "To reach"),
        translate("ReadinessResult", "Gap"),
    )
    return tuple(Small(text) for text in texts)
