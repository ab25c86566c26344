"""A picture of the risks: impact from left to right, probability from the bottom up, each risk by its number."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.domain.engagement import Risk
from cxf_desktop.domain.labels import label
from cxf_desktop.domain.words import Degree, Language
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import RADIUS, TYPE_SMALL, XS, S, sized, tabular
from cxf_desktop.ui.widgets.painting import paint_box

Marked = tuple[str, Risk]
_CELL = QSize(104, 58)
_GAP = 3
_LEFT, _BELOW = 88, 52
_CHIP = 22
_SEVERE, _MODERATE = 6, 3


class RiskMatrix(QWidget):
    """Three by three cells with the numbers of the risks; what is said aloud stands in the accessible name."""

    def __init__(self, themes: ThemeManager, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._language = language
        self._cells: dict[tuple[int, int], list[str]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme)

    def show_risks(self, risks: Sequence[Marked]) -> None:
        """Show these risks."""
        self._cells = {}
        for mark, risk in risks:
            self._cells.setdefault((risk.impact.number, risk.probability.number), []).append(mark)
        self.setAccessibleName("; ".join(self._words(mark, risk) for mark, risk in risks))
        self.update()

    def marks(self, impact: Degree, probability: Degree) -> tuple[str, ...]:
        """Return the numbers in a cell."""
        return tuple(self._cells.get((impact.number, probability.number), ()))

    def sizeHint(self) -> QSize:
        return QSize(_LEFT + 3 * (_CELL.width() + _GAP), 3 * (_CELL.height() + _GAP) + _BELOW)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for impact in Degree:
            for probability in Degree:
                self._paint_cell(painter, impact, probability)
        self._paint_axes(painter)
        painter.end()

    def _paint_cell(self, painter: QPainter, impact: Degree, probability: Degree) -> None:
        theme, box = self._themes.theme, self._box(impact, probability)
        tone = severity(impact, probability)
        paint_box(painter, box, RADIUS, theme.color(f"{tone}_tint"))
        painter.setFont(tabular(sized(self.font(), TYPE_SMALL, strong=True)))
        marks = list(self.marks(impact, probability))
        self._paint_marks(painter, box.adjusted(XS, XS, -XS, -XS), marks, theme.color(tone))

    def _paint_marks(self, painter: QPainter, room: QRectF, marks: list[str], color: QColor) -> None:
        """Draw the numbers row by row; what has no room any more is counted."""
        metrics = QFontMetricsF(painter.font())
        at = room.topLeft()
        for position, mark in enumerate(marks):
            left_over = len(marks) - position
            width = metrics.horizontalAdvance(mark) + 2 * XS
            last_row = at.y() + 2 * _CHIP + 2 > room.bottom()
            more = f"+{left_over}"
            rest = metrics.horizontalAdvance(more) + 2 * XS
            if last_row and left_over > 1 and at.x() + width + rest + 2 > room.right():
                painter.setPen(self._themes.theme.color("ink"))
                painter.drawText(QRectF(at.x(), at.y(), rest, _CHIP), Qt.AlignmentFlag.AlignCenter, more)
                return
            if at.x() + width > room.right():
                at = QPointF(room.left(), at.y() + _CHIP + 2)
            chip = QRectF(at.x(), at.y(), width, _CHIP)
            paint_box(painter, chip, RADIUS - 2, self._themes.theme.color("surface"), color)
            painter.setPen(self._themes.theme.color("ink"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, mark)
            at.setX(at.x() + width + 2)

    def _paint_axes(self, painter: QPainter) -> None:
        painter.setFont(sized(self.font(), TYPE_SMALL))
        painter.setPen(self._themes.theme.color("muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for degree in Degree:
            row = self._box(Degree.LOW, degree)
            painter.drawText(QRectF(0, row.top(), _LEFT - S, row.height()), right, self._name(degree))
            column = self._box(degree, Degree.LOW)
            below = QRectF(column.left(), column.bottom() + XS, column.width(), 20)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._name(degree))
        painter.setFont(sized(self.font(), TYPE_SMALL, strong=True))
        bottom = self._box(Degree.LOW, Degree.LOW).bottom()
        across = QRectF(_LEFT, bottom + 26, 3 * (_CELL.width() + _GAP), 20)
        painter.drawText(across, Qt.AlignmentFlag.AlignCenter, self.tr("Impact"))
        painter.save()
        painter.translate(10, bottom / 2)
        painter.rotate(-90)
        painter.drawText(QRectF(-bottom / 2, -10, bottom, 20), Qt.AlignmentFlag.AlignCenter, self.tr("Probability"))
        painter.restore()

    def _box(self, impact: Degree, probability: Degree) -> QRectF:
        left = _LEFT + (impact.number - 1) * (_CELL.width() + _GAP)
        top = (3 - probability.number) * (_CELL.height() + _GAP)
        return QRectF(left, top, _CELL.width(), _CELL.height())

    def _name(self, degree: Degree) -> str:
        return label(degree).to(self._language)

    def _words(self, mark: str, risk: Risk) -> str:
        text = self.tr("%1: probability %2, impact %3").replace("%1", mark)
        return text.replace("%2", self._name(risk.probability)).replace("%3", self._name(risk.impact))

    def _on_theme(self) -> None:
        self.update()


def severity(impact: Degree, probability: Degree) -> str:
    """Return the tone of a cell: ``bad``, ``warn`` or ``good``."""
    weight = impact.number * probability.number
    if weight >= _SEVERE:
        return "bad"
    return "warn" if weight >= _MODERATE else "good"
