"""A chart as a widget."""

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.shapes import Drawing
from cxf_desktop.documents.charts.specs import Chart
from cxf_desktop.ui.charts.canvas import Canvas, Fonts
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.widgets.tips import plain_tip

USUAL_SCALE = 1.5
"""Pixels for a unit of the drawing, which is a point on paper: text of the body's size."""

_KEPT = 4
"""Widths for which a drawing is kept: a layout asks for several of them again and again."""


class ChartView(QWidget):
    """Shows a chart as wide as it is given; ``words`` say it for those who do not see it."""

    def __init__(self, themes: ThemeManager, *, scale: float = USUAL_SCALE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._scale = scale
        self._chart: Chart | None = None
        self._fonts = Fonts(self.font(), scale)
        self._drawn: dict[int, Drawing] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        themes.changed.connect(self._on_theme)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    def set_chart(self, chart: Chart, words: str) -> None:
        """Show another chart; the same one costs nothing."""
        self.setAccessibleDescription(words)
        if chart == self._chart:
            return
        height = self.heightForWidth(self.width())
        self._chart, self._drawn = chart, {}
        if height != self.heightForWidth(self.width()):
            self.updateGeometry()
        self.update()

    def drawing(self) -> Drawing | None:
        """Return the drawing at the width of the moment."""
        return self._at(self.width())

    def tip_at(self, point: QPointF) -> str:
        """Return what to say about the place under the pointer, in units of the drawing; nothing here."""
        del point
        return ""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        drawing = self._at(width)
        return round(drawing.height * self._scale) if drawing else 0

    def sizeHint(self) -> QSize:
        return QSize(round(320 * self._scale), self.heightForWidth(round(320 * self._scale)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    def paintEvent(self, _event: object) -> None:
        drawing = self.drawing()
        if drawing is None:
            return
        painter = QPainter(self)
        Canvas(painter, self._themes.theme, self._fonts, self._scale).paint(drawing)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        text = self.tip_at(event.position() / self._scale)
        if text:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(text), self)
        else:
            QToolTip.hideText()
        super().mouseMoveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the style sheet has brought another font."""
        super().changeEvent(event)
        self._fonts, self._drawn = Fonts(self.font(), self._scale), {}

    def _at(self, width: int) -> Drawing | None:
        if self._chart is None:
            return None
        drawing = self._drawn.get(width)
        if drawing is None:
            if len(self._drawn) == _KEPT:
                self._drawn.clear()
            drawing = self._drawn[width] = draw(self._chart, max(1.0, width / self._scale), self._fonts.measure)
        return drawing

    def _on_theme(self) -> None:
        self.update()
