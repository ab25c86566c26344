"""How the list of all readiness questions looks: titles, answers as round buttons, voices as small bars."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from cxf_desktop.domain.voices import Distribution
from cxf_desktop.domain.words import Scale
from cxf_desktop.ui.pages.assess.wording import short
from cxf_desktop.ui.pages.readiness.interview_list_model import NONE, QUESTION, VOICES, Index, ReadinessListModel
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import (
    FOCUS_WIDTH,
    ICON_SMALL,
    TYPE_BODY,
    TYPE_CAPTION,
    TYPE_SMALL,
    XS,
    M,
    S,
    sized,
    tabular,
)
from cxf_desktop.ui.widgets.painting import paint_box

ROW, HEAD, TALL = 36, 32, 52
ROOM_FOR_WORDING = 320
"""Pixels of the first column from which on it begins to say the question; the line below the table always does."""
_RADIO = 18
_BARS, _BAR_HEIGHT = 52, 20


class ReadinessListDelegate(QStyledItemDelegate):
    """Paints one cell; every row has one of three heights, so that 142 of them are laid out at once."""

    def __init__(self, themes: ThemeManager, model: ReadinessListModel, view: QTableView) -> None:
        super().__init__(view)
        self._themes = themes
        self._model = model
        self._view = view
        themes.changed.connect(view.viewport().update)

    def row_height(self, row: int) -> int:
        """Return the height of a row."""
        if self._model.rows[row].place is None:
            return HEAD
        return TALL if self._view.columnWidth(QUESTION) >= ROOM_FOR_WORDING else ROW

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = self._themes.theme, QRect(option.rect)
        place = self._model.rows[index.row()].place
        if place is None:
            self._paint_area(painter, rect, option, index)
        elif index.column() == QUESTION:
            self._paint_question(painter, rect.adjusted(M, 0, -S, 0), option, index)
        elif index.column() == VOICES:
            found = self._model.distribution(index.row())
            if found is not None:
                self._paint_voices(painter, rect.adjusted(S, 0, -S, 0), option, found)
        elif self._model.offered(index):
            label = ""
            if place.question.scale is Scale.YES_NO and index.column() != NONE:
                label = place.question.scale.label(index.column()).to(self._model.language)
            self._paint_radio(painter, QRectF(rect), option, label, self._model.chosen(index))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_box(painter, QRectF(rect).adjusted(1, 1, -1, -2), XS, None, theme.color("accent"), FOCUS_WIDTH)
        painter.restore()

    def _paint_area(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        painter.fillRect(rect, self._themes.theme.color("sunken"))
        painter.setFont(sized(option.font, TYPE_SMALL, strong=True))
        painter.setPen(self._themes.theme.color("ink"))
        self._draw(painter, rect.adjusted(M, 0, -M, 0), str(index.data()))

    def _paint_question(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._themes.theme
        place = self._model.place(index)
        assert place is not None
        tall = rect.height() >= TALL - 1
        line = QRect(rect.left(), rect.top() + (S - 2 if tall else 0), rect.width(), 20 if tall else rect.height())
        if self._model.has_remark(place.question.id):
            icon = QRectF(line.right() - ICON_SMALL, line.center().y() - ICON_SMALL / 2 + 1, ICON_SMALL, ICON_SMALL)
            self._themes.icons.paint(painter, icon, "note", theme.color("muted"))
            line = line.adjusted(0, 0, -ICON_SMALL - XS, 0)
        painter.setFont(sized(option.font, TYPE_BODY if tall else TYPE_SMALL, strong=True))
        painter.setPen(theme.color("ink"))
        self._draw(painter, line, str(index.data()))
        if tall:
            painter.setFont(sized(option.font, TYPE_SMALL))
            painter.setPen(theme.color("muted"))
            text = place.question.text.to(self._model.language)
            self._draw(painter, QRect(rect.left(), line.bottom(), rect.width(), 22), " ".join(text[:200].split()))

    def _paint_radio(
        self, painter: QPainter, cell: QRectF, option: QStyleOptionViewItem, label: str, chosen: bool
    ) -> None:
        theme = self._themes.theme
        circle = QRectF(0, 0, _RADIO, _RADIO)
        circle.moveCenter(cell.center() - QPointF(0, 0.5 if not label else 7))
        painter.setPen(QPen(theme.color("accent" if chosen else "line_strong"), 1.5))
        painter.setBrush(theme.color("accent" if chosen else "surface"))
        painter.drawEllipse(circle)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("on_accent"))
            painter.drawEllipse(circle.adjusted(6, 6, -6, -6))
        if label:
            painter.setFont(sized(option.font, TYPE_CAPTION))
            painter.setPen(theme.color("muted"))
            below = QRectF(cell.left(), circle.bottom(), cell.width(), cell.bottom() - circle.bottom())
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, label)

    def _paint_voices(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, found: Distribution) -> None:
        theme = self._themes.theme
        painter.setFont(tabular(sized(option.font, TYPE_SMALL)))
        if not found.people and found.agreed is None:
            return
        if any(found.counts):
            self._paint_bars(
                painter, QRectF(rect.left(), rect.center().y() - _BAR_HEIGHT / 2, _BARS, _BAR_HEIGHT), found
            )
        words = QRect(rect.left() + _BARS + S, rect.top(), rect.width() - _BARS - S, rect.height())
        value = found.agreed if found.agreed is not None else found.mean
        if found.agreed is not None:
            icon = QRectF(words.left(), words.center().y() - 7, 14, 14)
            self._themes.icons.paint(painter, icon, "done", theme.color("accent"))
            words.adjust(18, 0, 0, 0)
        painter.setPen(theme.color("ink"))
        text = short(value) if value is not None else self.tr("n/a")
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        if found.spread:
            left = words.left() + painter.fontMetrics().horizontalAdvance(text) + S
            self._themes.icons.paint(
                painter, QRectF(left, words.center().y() - 7, 14, 14), "warning", theme.color("warn")
            )
            painter.setPen(theme.color("warn"))
            right = QRect(left + 18, words.top(), max(0, words.right() - left - 18), words.height())
            painter.drawText(right, Qt.AlignmentFlag.AlignVCenter, short(found.spread))

    def _paint_bars(self, painter: QPainter, box: QRectF, found: Distribution) -> None:
        theme, of, most = self._themes.theme, len(found.counts), max(1, *found.counts)
        width = (box.width() - 3 * (of - 1)) / of
        for at, count in enumerate(found.counts):
            height = max(1.0, box.height() * count / most)
            bar = QRectF(box.left() + at * (width + 3), box.bottom() - height, width, height)
            painter.fillRect(bar, theme.color("level_2" if count else "line_strong"))

    def _draw(self, painter: QPainter, rect: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
