"""The table of engagements."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from cxf_desktop.domain.words import LEVELS, PHASES, Language
from cxf_desktop.ui.library.library_model import Column, Index, LibraryModel
from cxf_desktop.ui.library.row_view import RowDelegate, RowView
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ICON_SMALL, M, S
from cxf_desktop.ui.widgets.badge import LevelRamp, PhaseDot, paint_ramp
from cxf_desktop.ui.widgets.painting import paint_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

LEVEL_NUMBERS = {level.value: level.number for level in LEVELS}
LEVEL_FOLDS_BELOW = 960
"""Where there is no room for every column, that of the level goes first, then that of the last change."""
CHANGED_FOLDS_BELOW = 660


class LibraryView(RowView):
    """Shows engagements: customer and title take the room that the rest leaves."""

    def __init__(
        self, model: LibraryModel, themes: ThemeManager, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, themes, self))
        header = self.horizontalHeader()
        header.setSectionResizeMode(Column.CUSTOMER, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        for column, texts, extra in self._widths(language):
            width = max(self.fontMetrics().horizontalAdvance(text) for text in texts)
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width + extra + 2 * M + S)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where the list is narrow."""
        self.setColumnHidden(Column.LEVEL, event.size().width() < LEVEL_FOLDS_BELOW)
        self.setColumnHidden(Column.CHANGED, event.size().width() < CHANGED_FOLDS_BELOW)
        super().resizeEvent(event)

    def _widths(self, language: Language) -> tuple[tuple[Column, list[str], int], ...]:
        """Return the texts that a column must have room for, and what stands before them."""
        dot, ramp = PhaseDot.DIAMETER + S, LevelRamp.STEP * 4 + LevelRamp.GAP * 3 + S
        return (
            (Column.PHASE, [phase.label.to(language) for phase in PHASES], dot),
            (Column.LEVEL, [level.label.to(language) for level in LEVELS], ramp),
            (Column.CHANGED, [self.tr("59 minutes ago"), self.tr("Last change"), "28. Sept. 2026"], 0),
            (Column.DUE, ["28. Sept. 2026", self.tr("Next due")], ICON_SMALL + S),
        )


class _Delegate(RowDelegate):
    """Paints the dot of the phase, the ramp of the level, and a mark at what is overdue."""

    def __init__(self, model: LibraryModel, themes: ThemeManager, view: RowView) -> None:
        super().__init__(themes, view)
        self._model = model

    def paint_content(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        option: "QStyleOptionViewItem",
        index: Index,
    ) -> None:
        row = self._model.row(index)
        column = index.column()
        role = "ink"
        if column == Column.PHASE:
            rect = self._paint_dot(painter, rect, row.phase)
        elif column == Column.LEVEL and row.level:
            rect = self._paint_level(painter, rect, LEVEL_NUMBERS[row.level])
        elif column == Column.CHANGED or (column == Column.LEVEL and not row.level):
            role = "muted"
        elif column == Column.DUE and self._model.is_overdue(row):
            rect, role = self._paint_warning(painter, rect), "bad"
        self.paint_text(painter, rect, text, option, role=role, strong=column == Column.CUSTOMER)

    def _paint_dot(self, painter: QPainter, rect: QRect, phase: str) -> QRect:
        size = PhaseDot.DIAMETER
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = QPointF(rect.left(), rect.center().y() - size / 2 + 1)
        paint_box(painter, QRectF(corner.x(), corner.y(), size, size), size / 2, self._themes.theme.phase_color(phase))
        return rect.adjusted(size + S, 0, 0, 0)

    def _paint_level(self, painter: QPainter, rect: QRect, level: int) -> QRect:
        width = LevelRamp.STEP * 4 + LevelRamp.GAP * 3
        top = rect.center().y() - LevelRamp.HIGH / 2
        paint_ramp(painter, QRectF(rect.left(), top, width, LevelRamp.HIGH), self._themes, level)
        return rect.adjusted(width + S, 0, 0, 0)

    def _paint_warning(self, painter: QPainter, rect: QRect) -> QRect:
        area = QRect(rect.topLeft(), QSize(ICON_SMALL, rect.height()))
        self._themes.icons.paint(painter, area, "warning", self._themes.theme.color("bad"))
        return rect.adjusted(ICON_SMALL + S, 0, 0, 0)
