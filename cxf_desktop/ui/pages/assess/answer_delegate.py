"""How the list of questions looks: questions with their wording, answers as round buttons."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from cxf_desktop.ui.pages.assess.answer_model import QUESTION, VOICES, AnswerModel, Index
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import CONTROL_HEIGHT, FOCUS_WIDTH, TYPE_BODY, TYPE_SMALL, XS, L, M, S, sized
from cxf_desktop.ui.widgets.painting import paint_box
from cxf_desktop.ui.widgets.text_block import TextBlock

_RADIO = 20
ROOM_FOR_WORDING = 320
"""Pixels of the first column from which on it says the whole question; the line below the table always does."""


class AnswerDelegate(QStyledItemDelegate):
    """Paints questions with their wording, and answers as round buttons."""

    def __init__(self, themes: ThemeManager, model: AnswerModel, view: QTableView) -> None:
        super().__init__(view)
        self._themes = themes
        self._model = model
        self._view = view
        self._wrapped: dict[tuple[int, int, str], tuple[TextBlock, TextBlock]] = {}
        themes.changed.connect(view.viewport().update)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the wrapped question; the other cells adapt."""
        if index.column() != QUESTION:
            return QSize(0, 0)
        question = self._model.rows[index.row()].question
        if question is None:
            return QSize(0, 40)
        width = self._view.columnWidth(QUESTION)
        title, ask = self._blocks(index, option.font, width)
        height = title.height + (ask.height if width >= ROOM_FOR_WORDING else 0)
        return QSize(width, max(height + 2 * S, CONTROL_HEIGHT + L))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell with the hairline below it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = self._themes.theme, QRect(option.rect)
        if self._model.rows[index.row()].question is None:
            self._paint_dimension(painter, rect, option, index)
        elif index.column() == QUESTION:
            title, ask = self._blocks(index, option.font, rect.width())
            title.draw(painter, rect.left() + M, rect.top() + S, theme.color("ink"))
            if rect.width() >= ROOM_FOR_WORDING:
                ask.draw(painter, rect.left() + M, rect.top() + S + title.height, theme.color("muted"))
        elif index.column() == VOICES:
            self._paint_voices(painter, rect.adjusted(S, 0, -S, 0), option, index)
        else:
            self._paint_radio(painter, QRectF(rect), self._model.chosen(index))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_box(painter, QRectF(rect).adjusted(1, 1, -1, -2), XS, None, theme.color("accent"), FOCUS_WIDTH)
        painter.restore()

    def _paint_dimension(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        painter.fillRect(rect, self._themes.theme.color("sunken"))
        painter.setFont(sized(option.font, TYPE_BODY, strong=True))
        painter.setPen(self._themes.theme.color("ink"))
        inside = rect.adjusted(M, 0, -M, 0)
        title = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_radio(self, painter: QPainter, cell: QRectF, chosen: bool) -> None:
        theme = self._themes.theme
        circle = QRectF(0, 0, _RADIO, _RADIO)
        circle.moveCenter(cell.center() - QPointF(0, 0.5))
        painter.setPen(QPen(theme.color("accent" if chosen else "line_strong"), 1.5))
        painter.setBrush(theme.color("accent" if chosen else "surface"))
        painter.drawEllipse(circle)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("on_accent"))
            painter.drawEllipse(circle.adjusted(6, 6, -6, -6))

    def _paint_voices(
        self,
        painter: QPainter,
        rect: QRect,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        theme, spread = self._themes.theme, self._model.spread(index.row())
        painter.setFont(sized(option.font, TYPE_SMALL))
        painter.setPen(theme.color("ink"))
        words = str(index.data() or "")
        half = rect.height() // 2 if spread else rect.height()
        line = rect.adjusted(0, 0, 0, half - rect.height())
        aligned = Qt.AlignmentFlag.AlignBottom if spread else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            line, aligned, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        )
        if spread:
            icon = QRectF(rect.left(), rect.top() + half + 3, 14, 14)
            self._themes.icons.paint(painter, icon, "warning", theme.color("warn"))
            painter.setPen(theme.color("warn"))
            text = self.tr("differ by %1").replace("%1", f"{spread:g}")
            painter.drawText(rect.adjusted(18, half + 2, 0, 0), Qt.AlignmentFlag.AlignTop, text)

    def _blocks(self, index: Index, font: QFont, width: int) -> tuple[TextBlock, TextBlock]:
        key = (index.row(), width, font.key())
        if key not in self._wrapped:
            question = self._model.rows[index.row()].question
            assert question is not None
            language, room = self._model.language, width - 2 * M
            title = TextBlock(question.title.to(language), sized(font, TYPE_BODY, strong=True), room)
            self._wrapped[key] = title, TextBlock(question.ask.to(language), sized(font, TYPE_SMALL), room)
        return self._wrapped[key]
