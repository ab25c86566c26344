"""The dimensions one by one: score against target, and the sum behind each."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cxf_desktop.domain.questionnaires import Dimension, MaturityQuestionnaire
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.ui.charts.bars import ScoreBar
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.forms.editors import NumberEditor
from cxf_desktop.ui.pages.assess.interview_state import SHEET
from cxf_desktop.ui.pages.assess.readings import usual_target
from cxf_desktop.ui.pages.assess.wording import answered_text, figure, short
from cxf_desktop.ui.theme.metrics import L, S, tabular
from cxf_desktop.ui.widgets.buttons import FigureButton
from cxf_desktop.ui.widgets.labels import Body, ErrorText, Small

TARGETS = f"{SHEET}.targets"
LEAST, MOST = 1.0, 4.0


class DimensionTable(QWidget):
    """A row for each dimension: title, bar, score, target to edit, gap, answered."""

    sum_asked = Signal(str)
    """The id of a dimension."""

    def __init__(
        self, context: EngagementContext, questionnaire: MaturityQuestionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._error = ErrorText("", wrap=True)
        self._error.hide()
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(L)
        self._grid.setVerticalSpacing(S)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        heads = ("", "", self.tr("Score"), self.tr("To reach"), self.tr("Gap"), self.tr("Answered"))
        for column, text in enumerate(heads):
            head = Small(text)
            head.setContentsMargins(0, 0, S if column in (2, 3) else 0, 0)
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(holder)
        layout.addWidget(self._error)
        self.rows = {dimension.id: self._make_row(context, dimension) for dimension in questionnaire.dimensions}

    def show_card(self, card: Scorecard, targets: Mapping[str, float]) -> None:
        """Show another result."""
        usual = usual_target(card)
        for entry in card.dimensions:
            row = self.rows.get(entry.id)
            if row is not None:
                row.show_score(entry.score, targets.get(entry.id, usual), usual, answered_text(entry.counted, entry.of))

    def reveal(self, path: str) -> bool:
        """Go to the target that ``path`` belongs to."""
        if not path.startswith(TARGETS):
            return False
        row = self.rows.get(path.removeprefix(f"{TARGETS}[").rstrip("]"))
        if row is not None:
            row.target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _make_row(self, context: EngagementContext, dimension: Dimension) -> "DimensionRow":
        row = DimensionRow(context, dimension, self)
        line = self._grid.rowCount()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(row.title, line, 0)
        self._grid.addWidget(row.bar, line, 1)
        self._grid.addWidget(row.score, line, 2, right)
        self._grid.addWidget(row.target, line, 3)
        self._grid.addWidget(row.gap, line, 4, right)
        self._grid.addWidget(row.answered, line, 5, right)
        row.score.clicked.connect(lambda _checked=False: self.sum_asked.emit(dimension.id))
        row.target.error_changed.connect(
            lambda message: self._show_error(dimension.title.to(context.language), message)
        )
        return row

    def _show_error(self, dimension: str, message: str) -> None:
        self._error.setText(f"{dimension}: {message}" if message else "")
        self._error.setVisible(bool(message))


class DimensionRow:
    """The widgets of one row."""

    def __init__(self, context: EngagementContext, dimension: Dimension, parent: QWidget) -> None:
        name = dimension.title.to(context.language)
        self.name = name
        words = QCoreApplication.translate("DimensionTable", "%1: score to reach")
        self.title = Body(name, wrap=True)
        self.bar = ScoreBar(context.app.themes)
        self.score = FigureButton()
        self.score.setToolTip(QCoreApplication.translate("DimensionTable", "Show the sum"))
        self.target = NumberEditor(parent, least=LEAST, most=MOST)
        self.target.setAccessibleName(words.replace("%1", name))
        self.target.setFixedWidth(72)
        self.gap: QLabel = Body("")
        self.answered: QLabel = Small("")
        for label in (self.gap, self.answered):
            label.setFont(tabular(label.font()))
        self.binding = Binding(context.session, f"{TARGETS}[{dimension.id}]", self.target, parent)

    def show_score(self, score: float | None, target: float | None, usual: float | None, answered: str) -> None:
        """Show score, target and the gap between them."""
        gap = None if score is None or target is None else max(0.0, target - score)
        self.bar.set_score(score, target)
        self.bar.setAccessibleName(f"{self.name}: {figure(score)}")
        self.score.setText(figure(score))
        self.score.setAccessibleName(f"{self.name}: {figure(score)}")
        self.score.setEnabled(score is not None)
        self.target.setPlaceholderText(short(usual) if usual is not None else "")
        self.gap.setText(figure(gap))
        self.answered.setText(answered)
