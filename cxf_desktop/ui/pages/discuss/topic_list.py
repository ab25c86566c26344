"""The list of questions to talk about: painted rows, keys that answer are left to the page."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cxf_desktop.domain.discussing import Topic
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.discuss.topic_model import Index, TopicModel
from cxf_desktop.ui.pages.discuss.wording import agreed_words, place_of, urgency
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ICON_SMALL, TYPE_BODY, TYPE_SMALL, XS, L, M, S, sized

ROW = 56
_MOVING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class TopicList(QListView):
    """Shows the topics; ``chosen`` says which is the current one."""

    chosen = Signal(str)
    entered = Signal()
    """Enter: on to the question beside the list."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topics = TopicModel(context.language, self)
        self.setModel(self.topics)
        self.setItemDelegate(_Delegate(context.app.themes, self.topics, self))
        self.setAccessibleName(self.tr("Questions to talk about"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_topics(self, topics: Sequence[Topic], current: str) -> None:
        """Show topics, one of them as the current one."""
        with QSignalBlocker(self):
            self.topics.show(topics)
            index = self.topics.index(self.topics.row_of(current))
            if index.isValid() and index != self.currentIndex():
                self.setCurrentIndex(index)

    def sizeHint(self) -> QSize:
        return QSize(280, 5 * ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 2 * ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move about; every other key is for the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() in _MOVING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _on_current(self, now: Index) -> None:
        if now.isValid():
            self.chosen.emit(self.topics.topics[now.row()].key)


class _Delegate(QStyledItemDelegate):
    """Title and place at the left; at the right how far the voices are apart, or what was agreed."""

    def __init__(self, themes: ThemeManager, model: TopicModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one topic."""
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        topic, language = self._model.topics[index.row()], self._model.language
        color = self._themes.theme.color
        painter.save()
        area = option.rect.adjusted(M, S, -M, -S)
        upper = QRect(area.left(), area.top(), area.width(), area.height() // 2)
        lower = QRect(area.left(), area.top() + area.height() // 2, area.width(), area.height() // 2)
        words = agreed_words(topic, language) or urgency(topic)
        painter.setFont(sized(option.font, TYPE_SMALL, strong=True))
        painter.setPen(color("good" if topic.settled else "warn"))
        painter.drawText(lower, _aligned(Qt.AlignmentFlag.AlignRight), words)
        taken = painter.fontMetrics().horizontalAdvance(words)
        if topic.settled:
            mark = QRect(lower.right() - taken - XS - ICON_SMALL, lower.center().y() - ICON_SMALL // 2, ICON_SMALL, 0)
            mark.setHeight(ICON_SMALL)
            self._themes.icons.paint(painter, mark, "check", color("good"))
            taken += ICON_SMALL + XS
        self._draw(painter, upper, topic.title.to(language), strong=not topic.settled)
        lower.setWidth(lower.width() - taken - L)
        painter.setPen(color("muted"))
        painter.setFont(sized(option.font, TYPE_SMALL))
        place = painter.fontMetrics().elidedText(place_of(topic, language), Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, _aligned(Qt.AlignmentFlag.AlignLeft), place)
        painter.restore()

    def _draw(self, painter: QPainter, area: QRect, title: str, *, strong: bool) -> None:
        painter.setPen(self._themes.theme.color("ink" if strong else "muted"))
        painter.setFont(sized(painter.font(), TYPE_BODY, strong=strong))
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _aligned(Qt.AlignmentFlag.AlignLeft), text)


def _aligned(side: Qt.AlignmentFlag) -> int:
    return int((side | Qt.AlignmentFlag.AlignVCenter).value)
