"""What the customer wants to reach: the goals of the catalogue, to choose from."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from cxf_desktop.domain.content import Goal
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import CARD_RADIUS, ICON, TYPE_BODY, TYPE_SMALL, XS, M, S, sized
from cxf_desktop.ui.widgets.painting import PaintedButton, paint_box, paint_focus
from cxf_desktop.ui.widgets.text_block import TextBlock

_COLUMNS = 2
_USUAL_WIDTH = 360


class GoalsEditor(QWidget):
    """Any number of goals; each says what it means."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(
        self, themes: ThemeManager, goals: Iterable[Goal], language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.cards: dict[str, GoalCard] = {}
        self._unknown: list[str] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(S)
        for number, goal in enumerate(goals):
            card = GoalCard(themes, goal.title.to(language), goal.description.to(language))
            card.clicked.connect(lambda _checked=False: self.committed.emit())
            grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
            self.cards[goal.id] = card
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)

    def value(self) -> Any:
        """Return the ids of the chosen goals; one that the catalogue does not know any more is kept."""
        return [id_ for id_, card in self.cards.items() if card.isChecked()] + self._unknown

    def set_value(self, value: Any) -> None:
        """Choose goals."""
        chosen = list(value or ())
        for id_, card in self.cards.items():
            card.setChecked(id_ in chosen)
        self._unknown = [id_ for id_ in chosen if id_ not in self.cards]

    def set_error(self, message: str) -> None:
        """Say what is wrong."""
        self.error_changed.emit(message)

    def set_read_only(self, read_only: bool) -> None:
        """Let the user look but not choose."""
        for card in self.cards.values():
            card.setEnabled(not read_only)

    def take_focus(self) -> None:
        """Put the focus on the first goal."""
        for card in list(self.cards.values())[:1]:
            card.setFocus(Qt.FocusReason.OtherFocusReason)


class GoalCard(PaintedButton):
    """A goal with a box to tick."""

    def __init__(self, themes: ThemeManager, title: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._title, self._description = title, description
        self._laid: tuple[object, tuple[TextBlock, TextBlock]] | None = None
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(description)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, description = self._blocks(width)
        return title.height + description.height + 2 * M

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 2 * M + ICON)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = self.theme, QRectF(self.rect())
        if self.isChecked():
            paint_box(painter, box, CARD_RADIUS, theme.color("tint"), theme.color("accent"))
        else:
            paint_box(painter, box, CARD_RADIUS, self.ground() or theme.color("surface"), theme.color("line"))
        self._paint_tick(painter, QRectF(M, M + 1, ICON - 2, ICON - 2))
        title, description = self._blocks(self.width())
        left = M + ICON + S
        title.draw(painter, left, M, theme.color("ink"))
        description.draw(painter, left, M + title.height, theme.color("muted"))
        if self.hasFocus():
            paint_focus(painter, box, theme, CARD_RADIUS)
        painter.end()

    def _paint_tick(self, painter: QPainter, box: QRectF) -> None:
        if not self.isChecked():
            paint_box(painter, box, XS, self.theme.color("surface"), self.ink("line_strong"), 1.5)
            return
        paint_box(painter, box, XS, self.ink("accent"))
        self.themes.icons.paint(painter, box.adjusted(1, 1, -1, -1), "check", self.theme.color("on_accent"))

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock]:
        key = (width, self.font().key())
        if self._laid is None or self._laid[0] != key:
            room = width - M - ICON - S - M
            title = TextBlock(self._title, sized(self.font(), TYPE_BODY, strong=True), room)
            self._laid = (key, (title, TextBlock(self._description, sized(self.font(), TYPE_SMALL), room)))
        return self._laid[1]
