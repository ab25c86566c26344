"""A chart as a widget: painted as a picture, walked through and read out as the table that it is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QTableView, QToolTip, QWidget

from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.shapes import Drawing, Mark, Rectangle
from cxf_desktop.documents.charts.specs import Chart
from cxf_desktop.documents.charts.words import chart_rows, chart_words
from cxf_desktop.ui.charts.callout import paint_callout
from cxf_desktop.ui.charts.canvas import Canvas, Fonts
from cxf_desktop.ui.charts.chart_model import ChartModel
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import BADGE_RADIUS
from cxf_desktop.ui.widgets.painting import paint_focus
from cxf_desktop.ui.widgets.tips import plain_tip

USUAL_SCALE = 1.5
"""Pixels for a unit of the drawing, which is a point on paper: text of the body's size."""

_KEPT = 4
"""Widths for which a drawing is kept: a layout asks for several of them again and again."""
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_PICKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)

Index = QModelIndex | QPersistentModelIndex


class ChartView(QTableView):
    """Shows a chart as wide as it is given.

    It is a table whose rows are painted as one picture: arrow keys go from value to value, screen readers find rows
    and cells, and T shows them as they are. ``picked`` says that a row was clicked or entered.
    """

    picked = Signal(int)

    def __init__(self, themes: ThemeManager, *, scale: float = USUAL_SCALE, parent: QWidget | None = None) -> None:
        self._themes = themes
        self._scale = scale
        self._chart: Chart | None = None
        self._tips: Sequence[str] = ()
        self._drawn: dict[int, Drawing] = {}
        self._spoken = False
        super().__init__(parent)
        self._fonts = Fonts(self.font(), scale)
        self._values = ChartModel(self)
        self._be_a_picture()
        self.setModel(self._values)
        themes.changed.connect(self._on_theme)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def values(self) -> ChartModel:
        """What is shown, as a table."""
        return self._values

    def current_row(self) -> int | None:
        """Return the row that the keys have reached."""
        return self.currentIndex().row() if self.currentIndex().isValid() else None

    def set_chart(self, chart: Chart, words: str | None = None, tips: Sequence[str] = ()) -> None:
        """Show another chart; the same one costs nothing.

        ``words`` say it for those who do not see it and ``tips`` say its rows, where the chart's own are not enough.
        """
        if chart == self._chart and tips == self._tips and words is None:
            return
        self.setAccessibleDescription(chart_words(chart) if words is None else words)
        self._tips = tips
        if chart == self._chart:
            return
        height = self.heightForWidth(self.width())
        self._chart, self._drawn = chart, {}
        self._values.set_rows(chart_rows(chart))
        if height != self.heightForWidth(self.width()):
            self.updateGeometry()
        self.viewport().update()

    def drawing(self) -> Drawing | None:
        """Return the drawing at the width of the moment."""
        return self._at(self.width())

    def row_at(self, point: QPointF) -> int | None:
        """Return the row whose mark is under a point, in units of the drawing."""
        drawing = self.drawing()
        x, y = point.x(), point.y()
        near = [
            ((mark.at[0] - x) ** 2 + (mark.at[1] - y) ** 2, row)
            for row, mark in enumerate(drawing.marks if drawing else ())
            if _holds(mark.area, x, y)
        ]
        return min(near)[1] if near else None

    def tip_at(self, point: QPointF) -> str:
        """Return what to say about the place under the pointer, in units of the drawing."""
        row = self.row_at(point)
        return "" if row is None else self.tip_of(row)

    def tip_of(self, row: int) -> str:
        """Return the sentence of a row."""
        said = self._tips or self._values.rows.sentences
        return said[row] if row < len(said) else ""

    def show_table(self) -> QWidget:
        """Show the values as a table in a window of its own, and return that."""
        from cxf_desktop.ui.charts.chart_table import ChartTable

        window = ChartTable(self.accessibleName(), self._values, self)
        window.open()
        return window

    # --- its size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        drawing = self._at(width)
        return round(drawing.height * self._scale) if drawing else 0

    def sizeHint(self) -> QSize:
        return QSize(round(320 * self._scale), self.heightForWidth(round(320 * self._scale)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    def viewportSizeHint(self) -> QSize:
        return self.sizeHint()

    # --- where its rows are

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.row_at(QPointF(point) / self._scale)
        return QModelIndex() if row is None else self._values.index(row, 0)

    def visualRect(self, index: Index) -> QRect:
        mark = self._mark(index.row())
        return self._on_screen(mark.focus).toAlignedRect() if mark else QRect()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint | None = None) -> None:
        """Stay: everything is in sight."""

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Stay: everything is in sight."""

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing = self.drawing()
        if drawing is None:
            return
        painter = QPainter(self.viewport())
        Canvas(painter, self._themes.theme, self._fonts, self._scale).paint(drawing, QRectF(event.rect()))
        row = self.current_row()
        mark = None if row is None else self._mark(row)
        if row is not None and mark is not None and self.hasFocus():
            theme, place = self._themes.theme, self._on_screen(mark.focus)
            paint_focus(painter, place, theme, BADGE_RADIUS)
            if self._spoken:
                paint_callout(painter, QRectF(self.viewport().rect()), place, self.tip_of(row), theme, self.font())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the style sheet has brought another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fonts, self._drawn = Fonts(self.font(), self._scale), {}
            self.updateGeometry()

    # --- pointer and keys

    def viewportEvent(self, event: QEvent) -> bool:
        """Leave tips to the movement of the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            return True
        if event.type() == QEvent.Type.Leave:
            QToolTip.hideText()
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        text = self.tip_at(event.position() / self._scale)
        if text:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(text), self)
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row under the pointer, and pick it."""
        row = self.row_at(event.position() / self._scale)
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self._go(row)
            self.picked.emit(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it at the press."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave it at the first press."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from value to value, pick one, or show all as a table."""
        key, last, row = event.key(), self._values.rowCount() - 1, self.current_row()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or last < 0:
            event.ignore()
        elif key in _STEPS:
            self._go(min(last, max(0, (-1 if row is None else row) + _STEPS[Qt.Key(key)])), say=True)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else last, say=True)
        elif key in _PICKS and row is not None:
            self.picked.emit(row)
        elif key == Qt.Key.Key_T:
            self.show_table()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first value when there was none yet."""
        super().focusInEvent(event)
        if self.current_row() is None and self._values.rowCount() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._go(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._spoken = False
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the table."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show as a table") + "\tT", self.show_table)
        menu.popup(event.globalPos())

    # --- inside

    def _be_a_picture(self) -> None:
        """Take away everything that a table has and a picture has not."""
        self.setProperty("chart", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _draw(self, chart: Chart, width: float) -> Drawing:
        return draw(chart, width, self._fonts.measure)

    def _at(self, width: int) -> Drawing | None:
        if self._chart is None:
            return None
        drawing = self._drawn.get(width)
        if drawing is None:
            if len(self._drawn) == _KEPT:
                self._drawn.clear()
            drawing = self._drawn[width] = self._draw(self._chart, max(1.0, width / self._scale))
        return drawing

    def _mark(self, row: int) -> Mark | None:
        drawing = self.drawing()
        return drawing.marks[row] if drawing and 0 <= row < len(drawing.marks) else None

    def _on_screen(self, part: Rectangle) -> QRectF:
        x, y, width, height = (side * self._scale for side in (part.x, part.y, part.width, part.height))
        return QRectF(x, y, width, height) & QRectF(self.viewport().rect())

    def _go(self, row: int, *, say: bool = False) -> None:
        """Stand on a row; ``say`` shows its sentence beside it."""
        self._spoken = say
        self.setCurrentIndex(self._values.index(row, 0))
        self.viewport().update()

    def _on_theme(self) -> None:
        self.viewport().update()


def _holds(part: Rectangle, x: float, y: float) -> bool:
    return part.x <= x <= part.x + part.width and part.y <= y <= part.y + part.height
