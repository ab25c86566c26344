"""What has changed between two engagements, in charts and tables."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.services.comparing import Assessed
from cxf_desktop.services.pinning import MATURITY, READINESS
from cxf_desktop.ui.charts.radar_view import RadarView
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.compare.answers_part import AnswersPart
from cxf_desktop.ui.pages.compare.change_model import ChangeModel, ChangeRow
from cxf_desktop.ui.pages.compare.change_table import ChangeTable
from cxf_desktop.ui.pages.compare.charts import labels_of, radar_of
from cxf_desktop.ui.pages.compare.rows import Pair, answer_rows, differing, importance, score_rows
from cxf_desktop.ui.theme.metrics import XL, L
from cxf_desktop.ui.widgets.labels import Muted, SectionTitle
from cxf_desktop.ui.widgets.notice import Notice

RADAR_SCALE = 1.3
BESIDE_FROM = 720
"""Pixels from which on both radars stand side by side."""


class Picture(QWidget):
    """Radars, scores and answers of two sides, and a word on questions that cannot be compared."""

    question_chosen = Signal(str, str)
    """Questionnaire and question."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.differing = Notice(context.icons, "info", "")
        self.radars = {
            MATURITY: RadarView(context.app.themes, scale=RADAR_SCALE),
            READINESS: RadarView(context.app.themes, scale=RADAR_SCALE),
        }
        self.radars[MATURITY].setAccessibleName(self.tr("Maturity, then and now"))
        self.radars[READINESS].setAccessibleName(self.tr("Readiness, then and now"))
        heads = (self.tr("Score"), self.tr("Then"), self.tr("Now"), self.tr("Change"))
        self.score_model = ChangeModel(heads, self)
        self.scores = ChangeTable(context.app.themes, self.score_model)
        self.scores.setAccessibleName(self.tr("Changed scores"))
        self._same = Muted(self.tr("No score is another one."), wrap=True)
        self.answers = AnswersPart(context)
        self.answers.opened.connect(self._on_opened)
        self._lay_out()

    def show_sides(self, before: Assessed, after: Assessed) -> None:
        """Compare two engagements."""
        service, language = self._context.work.comparing, self._context.language
        was, is_ = service.sides(before.document), service.sides(after.document)
        found = service.compare(before.document, after.document)
        labels = labels_of(before, after)
        scores: list[ChangeRow] = []
        answers: list[ChangeRow] = []
        notes: list[str] = []
        for id_, comparison in found.items():
            pair: Pair = (was[id_], is_[id_])
            scores += score_rows(comparison, pair, language)
            answers += answer_rows(comparison, pair, language)
            notes += differing(comparison, pair, language)
        order = importance(found.values())
        self.score_model.show(scores)
        self.scores.setVisible(bool(scores))
        self._same.setVisible(not scores)
        self.answers.show_rows(sorted(answers, key=lambda row: order[row.key]))
        self.differing.setVisible(bool(notes))
        self.differing.set_message("info", " ".join(notes))
        for id_, view in self.radars.items():
            radar = radar_of(was[id_], is_[id_], labels, language) if id_ in found else None
            view.setVisible(radar is not None)
            self._titles[id_].setVisible(radar is not None)
            if radar is not None:
                view.set_radar(radar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the radars side by side where there is room."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wide = event.size().width() >= BESIDE_FROM
        self._beside.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _on_opened(self, key: str) -> None:
        questionnaire, _, question = key.partition("/")
        self.question_chosen.emit(questionnaire, question)

    def _lay_out(self) -> None:
        self._titles = {
            MATURITY: SectionTitle(self.tr("Maturity by dimension")),
            READINESS: SectionTitle(self.tr("Readiness by design field")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XL)
        layout.addWidget(self.differing)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(L)
        for id_, view in self.radars.items():
            column = _section(self._titles[id_], view)
            column.addStretch(1)
            self._beside.addLayout(column, 1)
        layout.addLayout(self._beside)
        layout.addLayout(_section(SectionTitle(self.tr("Changed scores")), self.scores, self._same))
        layout.addLayout(_section(SectionTitle(self.tr("Changed answers")), self.answers))


def _section(title: QWidget, *parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(L)
    for part in (title, *parts):
        column.addWidget(part)
    return column
