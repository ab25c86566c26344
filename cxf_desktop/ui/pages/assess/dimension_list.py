"""The dimensions beside the questions: how far each is answered, and its score."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cxf_desktop.domain.questionnaires import Dimension
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.assess.interview_state import Interview
from cxf_desktop.ui.pages.assess.wording import answered_text, figure
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import CONTROL_HEIGHT, RADIUS, TYPE_SMALL, XS, S, sized, tabular
from cxf_desktop.ui.widgets.moving import make_stop, move_focus
from cxf_desktop.ui.widgets.painting import PaintedButton, paint_box, paint_focus
from cxf_desktop.ui.widgets.text_block import TextBlock, line_step

_THICK = 4
_NUMBER, _FIGURES = 18, 32
_LEAST_WIDTH = 120


class DimensionList(QWidget):
    """One button for each dimension; the one of the current question is marked. Up and down move, Enter goes there."""

    chosen = Signal(int)
    """The position of a dimension."""

    def __init__(
        self, themes: ThemeManager, interview: Interview, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._interview = interview
        self._rows = [
            _DimensionRow(themes, number, dimension, language)
            for number, dimension in enumerate(interview.questionnaire.dimensions, start=1)
        ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for at, row in enumerate(self._rows):
            row.clicked.connect(lambda _checked=False, at=at: self.chosen.emit(at))
            layout.addWidget(row)
        self.setAccessibleName(self.tr("Dimensions"))

    def show_card(self, card: Scorecard) -> None:
        """Show progress and scores."""
        dimensions = self._interview.questionnaire.dimensions
        for row, dimension in zip(self._rows, dimensions, strict=True):
            entry = card.dimension(dimension.id)
            score = entry.score if entry else None
            row.show_state(self._interview.answered(dimension), len(dimension.questions), score)

    def show_current(self, dimension: Dimension) -> None:
        """Mark the dimension of the current question."""
        at = self._interview.questionnaire.dimensions.index(dimension)
        for number, row in enumerate(self._rows):
            row.setChecked(number == at)
        make_stop(self._rows, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the dimensions."""
        if event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down) or not move_focus(self._rows, event.key()):
            super().keyPressEvent(event)


class _DimensionRow(PaintedButton):
    """Number and title, with score and count at the right and a bar of what is answered below."""

    def __init__(self, themes: ThemeManager, number: int, dimension: Dimension, language: Language) -> None:
        super().__init__(themes)
        self._number, self._title = number, dimension.title.to(language)
        self._answered, self._of = 0, len(dimension.questions)
        self._score: float | None = None
        self._block: tuple[object, TextBlock] | None = None
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_state(0, self._of, None)

    def show_state(self, answered: int, of: int, score: float | None) -> None:
        """Show progress and score."""
        if (answered, of, score) == (self._answered, self._of, self._score) and self.accessibleName():
            return
        self._answered, self._of, self._score = answered, of, score
        text = self.tr("%1, %2 answered, score %3").replace("%3", figure(score, 1))
        self.setAccessibleName(text.replace("%2", answered_text(answered, of)).replace("%1", self._title))
        self.update()

    def nextCheckState(self) -> None:
        """Leave the mark to the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter too; leave the arrow keys to the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._lines(width).height, 2 * line_step(self._small())) + S + XS + _THICK

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.heightForWidth(_LEAST_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, CONTROL_HEIGHT)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        ground = self.theme.color("tint") if self.isChecked() else self.ground()
        if ground:
            paint_box(painter, box, RADIUS, ground)
        inner = box.adjusted(S, XS, -S, -S)
        painter.setFont(tabular(self._small()))
        painter.setPen(self.theme.color("accent" if self.isChecked() else "muted"))
        step = line_step(self._small())
        first = QRectF(inner.left(), inner.top(), inner.width(), step)
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(self._number))
        self._lines(self.width()).draw(painter, inner.left() + _NUMBER, inner.top(), self.ink())
        self._paint_figures(painter, first)
        self._paint_progress(painter, inner)
        if self.hasFocus():
            paint_focus(painter, box, self.theme)
        painter.end()

    def _paint_figures(self, painter: QPainter, line: QRectF) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(tabular(sized(self.font(), TYPE_SMALL, strong=True)))
        painter.setPen(self.theme.color("ink" if self._score is not None else "muted"))
        painter.drawText(line, right, figure(self._score, 1))
        painter.setFont(tabular(self._small()))
        painter.setPen(self.theme.color("muted"))
        painter.drawText(line.translated(0, line.height()), right, f"{self._answered}/{self._of}")

    def _paint_progress(self, painter: QPainter, inner: QRectF) -> None:
        track = QRectF(inner.left() + _NUMBER, inner.bottom(), inner.width() - _NUMBER, _THICK)
        paint_box(painter, track, 2, self.theme.color("line"))
        if self._answered:
            track.setWidth(track.width() * min(1.0, self._answered / max(1, self._of)))
            paint_box(painter, track, 2, self.theme.color("accent"))

    def _lines(self, width: int) -> TextBlock:
        font = self._small()
        key = (width, font.key())
        if self._block is None or self._block[0] != key:
            self._block = (key, TextBlock(self._title, font, width - 2 * S - _NUMBER - _FIGURES))
        return self._block[1]

    def _small(self) -> QFont:
        return sized(self.font(), TYPE_SMALL)
