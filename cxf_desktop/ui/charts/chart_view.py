"""A chart as a widget: painted as a picture, walked through and read out as the table that it is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.shapes import Drawing
from cxf_desktop.documents.charts.specs import Chart, LevelScale, Shares
from cxf_desktop.documents.charts.words import chart_rows, chart_words
from cxf_desktop.ui.charts.callout import paint_callout
from cxf_desktop.ui.charts.canvas import Canvas
from cxf_desktop.ui.charts.chart_model import ChartModel
from cxf_desktop.ui.charts.drawn import Drawn, Make
from cxf_desktop.ui.charts.picture_table import Index, PictureTable
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import BADGE_RADIUS
from cxf_desktop.ui.widgets.painting import paint_focus
from cxf_desktop.ui.widgets.tips import plain_tip

USUAL_SCALE = 1.5
"""Pixels for a unit of the drawing, which is a point on paper: text of the body's size."""
MARGIN = 4
"""Room at both sides in which the ring of the focus stands, so that it crosses no text."""
_FLUSH = (LevelScale, Shares)
"""Charts whose values have no text at the edge: they stand flush with what is above and below them."""
_USUAL_WIDTH = 320
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_PICKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChartView(PictureTable):
    """Shows a chart as wide as it is given.

    It is a table whose rows are painted as one picture: arrow keys go from value to value, screen readers find rows
    and cells, and T shows them as they are. ``picked`` says that a row was clicked or entered.
    """

    picked = Signal(int)

    def __init__(
        self, themes: ThemeManager, *, scale: float = USUAL_SCALE, make: Make = draw, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._scale = scale
        self._tips: Sequence[str] = ()
        self._spoken = False
        self._drawn = Drawn(self.font(), scale, make)
        self._values = ChartModel(self)
        self.setModel(self._values)
        themes.changed.connect(self._on_theme)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._drawn.chart

    @property
    def values(self) -> ChartModel:
        """What is shown, as a table."""
        return self._values

    @property
    def margin(self) -> int:
        """Where the drawing begins, from the left and from the right."""
        return 0 if isinstance(self.chart, _FLUSH) else MARGIN

    def current_row(self) -> int | None:
        """Return the row that the keys have reached."""
        return self.currentIndex().row() if self.currentIndex().isValid() else None

    def set_chart(self, chart: Chart, words: str | None = None, tips: Sequence[str] = ()) -> None:
        """Show another chart; the same one costs nothing.

        ``words`` say it for those who do not see it and ``tips`` say its rows, where the chart's own are not enough.
        """
        if chart == self.chart and tips == self._tips and words is None:
            return
        self.setAccessibleDescription(chart_words(chart) if words is None else words)
        self._tips = tips
        if chart == self.chart:
            return
        height = self.heightForWidth(self.width())
        self._drawn.set_chart(chart)
        self._values.set_rows(chart_rows(chart))
        if height != self.heightForWidth(self.width()):
            self.updateGeometry()
        self.viewport().update()

    def drawing(self) -> Drawing | None:
        """Return the drawing at the width of the moment."""
        return self._drawn.at(self._inner(self.width()))

    def tip_at(self, point: QPointF) -> str:
        """Return what to say about a place, in units of the drawing."""
        row = self._drawn.row_at(self._inner(self.width()), point)
        return "" if row is None else self.tip_of(row)

    def tip_of(self, row: int) -> str:
        """Return the sentence of a row."""
        said = self._tips or self._values.rows.sentences
        return said[row] if row < len(said) else ""

    def show_table(self) -> None:
        """Show the values as a table in a window of its own."""
        from cxf_desktop.ui.charts.chart_table import ChartTable

        ChartTable(self.accessibleName(), self._values, self).open()

    # --- where it is, and where its rows are

    def heightForWidth(self, width: int) -> int:
        return self._drawn.height(self._inner(width))

    def sizeHint(self) -> QSize:
        width = round(_USUAL_WIDTH * self._scale)
        return QSize(width, self.heightForWidth(width))

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(QPointF(point))
        return QModelIndex() if row is None else self._values.index(row, 0)

    def visualRect(self, index: Index) -> QRect:
        return self._place(index.row()).toAlignedRect()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing, theme = self.drawing(), self._themes.theme
        if drawing is None:
            return
        painter = QPainter(self.viewport())
        painter.translate(self.margin, 0)
        Canvas(painter, theme, self._drawn.fonts, self._scale).paint(drawing, QRectF(event.rect()))
        painter.resetTransform()
        row = self.current_row()
        if row is not None and self.hasFocus():
            place = self._place(row)
            paint_focus(painter, place, theme, BADGE_RADIUS)
            if self._spoken:
                paint_callout(painter, QRectF(self.viewport().rect()), place, self.tip_of(row), theme, self.font())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the style sheet has brought another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._drawn.set_font(self.font())
            self.updateGeometry()

    # --- pointer and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        row = self._row_at(event.position())
        text = "" if row is None else self.tip_of(row)
        if text:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(text), self)
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row under the pointer, and pick it."""
        row = self._row_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self._go(row)
            self.picked.emit(row)

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

        if not self._values.rowCount():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show as a table") + "\tT", self.show_table)
        menu.popup(event.globalPos())

    # --- inside

    def _place(self, row: int) -> QRectF:
        """Return where the ring of the focus stands around a row."""
        place = self._drawn.place(self._inner(self.width()), row)
        return place.adjusted(0, 0, 2 * self.margin, 0) & QRectF(self.viewport().rect())

    def _row_at(self, point: QPointF) -> int | None:
        return self._drawn.row_at(self._inner(self.width()), (point - QPointF(self.margin, 0)) / self._scale)

    def _inner(self, width: int) -> int:
        return max(0, width - 2 * self.margin)

    def _go(self, row: int, *, say: bool = False) -> None:
        """Stand on a row; ``say`` shows its sentence beside it."""
        self._spoken = say
        self.setCurrentIndex(self._values.index(row, 0))
        self.viewport().update()

    def _on_theme(self) -> None:
        self.viewport().update()
