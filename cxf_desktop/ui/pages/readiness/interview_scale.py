"""The steps of a scale side by side: five of agreement, or no and yes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cxf_desktop.domain.answers import Answer
from cxf_desktop.domain.words import Language, Scale
from cxf_desktop.ui.pages.readiness.interview_state import labels_of
from cxf_desktop.ui.pages.voices.columns import GAP, column
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import CARD_RADIUS, ICON_SMALL, TYPE_EMPHASIS, TYPE_SMALL, XS, S, sized
from cxf_desktop.ui.widgets.moving import make_stop
from cxf_desktop.ui.widgets.painting import PaintedButton, paint_box, paint_focus
from cxf_desktop.ui.widgets.text_block import TextBlock, line_step

_KEY = 26
_INSET = 3


class StepCard(PaintedButton):
    """One step: its key large, its words below."""

    def __init__(self, themes: ThemeManager, value: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self.value, self.words = value, text
        self._block: tuple[object, TextBlock] | None = None
        self.setCheckable(True)
        self.setAccessibleName(f"{value}: {text}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def height_for(self, width: int) -> int:
        """Return how high the step is at that width."""
        return S + _KEY + XS + self._lines(width).height + S

    def sizeHint(self) -> QSize:
        return QSize(88, S + _KEY + XS + line_step(sized(self.font(), TYPE_SMALL)) + S)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self.sizeHint().height())

    def nextCheckState(self) -> None:
        """Leave the mark to the answer."""

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, theme, chosen = QRectF(self.rect()), self.theme, self.isChecked()
        ground = theme.color("tint") if chosen else self.ground()
        ground = ground or theme.color("surface" if self.isEnabled() else "sunken")
        paint_box(painter, box, CARD_RADIUS, ground, self.ink("accent") if chosen else theme.color("line"))
        self._paint_key(painter, QRectF(box.center().x() - _KEY / 2, S, _KEY, _KEY))
        block = self._lines(self.width())
        block.draw(painter, XS, S + _KEY + XS, self.ink())
        if chosen:
            tick = QRectF(box.right() - S - ICON_SMALL, S, ICON_SMALL, ICON_SMALL)
            self.themes.icons.paint(painter, tick, "check", self.ink("accent"))
        if self.hasFocus():
            inset = _INSET if chosen else 0
            paint_focus(painter, box.adjusted(inset, inset, -inset, -inset), theme, CARD_RADIUS - inset)
        painter.end()

    def _paint_key(self, painter: QPainter, badge: QRectF) -> None:
        chosen = self.isChecked()
        ground = self.ink("accent") if chosen else self.theme.color("surface" if self.isEnabled() else "sunken")
        paint_box(painter, badge, 6, ground, self.ink("accent") if chosen else self.theme.color("line_strong"), 1.5)
        painter.setFont(sized(self.font(), TYPE_EMPHASIS, strong=True))
        painter.setPen(self.theme.color("on_accent") if chosen else self.ink())
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self.value))

    def _lines(self, room: int) -> TextBlock:
        font, width = sized(self.font(), TYPE_SMALL), room - 2 * XS
        key = (width, font.key())
        if self._block is None or self._block[0] != key:
            self._block = (key, TextBlock(self.words, font, width, Qt.AlignmentFlag.AlignHCenter))
        return self._block[1]


class ScaleRow(QWidget):
    """The steps of the current question's scale; ``on_key`` is asked first what a key on a step means."""

    chosen = Signal(int)
    """A value was chosen with the pointer."""

    def __init__(
        self,
        themes: ThemeManager,
        language: Language,
        on_key: Callable[[QKeyEvent], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_key = on_key
        self._all = {
            scale: [StepCard(themes, value, text, self) for value, text in labels_of(scale, language).items()]
            for scale in Scale
        }
        self.cards = self._all[Scale.LIKERT]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for scale, cards in self._all.items():
            for card in cards:
                card.clicked.connect(lambda _checked=False, value=card.value: self.chosen.emit(value))
                card.installEventFilter(self)
                card.setVisible(scale is Scale.LIKERT)
                layout.addWidget(card, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Answer"))

    def show_scale(self, scale: Scale) -> None:
        """Offer the steps of a scale."""
        if self.cards is self._all[scale]:
            return
        for card in self.cards:
            card.hide()
        self.cards = self._all[scale]
        for card in self.cards:
            card.show()
        self._fit()

    def show_answer(self, own: Answer) -> None:
        """Mark what the current voice chose; of a mean, what is nearest."""
        value = None if own.not_applicable else own.value
        for card in self.cards:
            card.setChecked(value is not None and abs(card.value - value) < 0.5)
        stop = next((at for at, card in enumerate(self.cards) if card.isChecked() or card.hasFocus()), 0)
        make_stop(self.cards, stop)

    def set_enabled(self, enabled: bool) -> None:
        """Let the user choose, or only read."""
        for cards in self._all.values():
            for card in cards:
                card.setEnabled(enabled)

    def focused(self) -> int | None:
        """Return the value of the step that has the focus."""
        return next((card.value for card in self.cards if card.hasFocus()), None)

    def move_focus(self, by: int) -> None:
        """Move the focus to the step beside."""
        at = next((at for at, card in enumerate(self.cards) if card.hasFocus()), 0)
        self.cards[max(0, min(at + by, len(self.cards) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the steps the height of their words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        _, width = column(0, len(self.cards), self.width())
        height = max(card.height_for(int(width)) for card in self.cards)
        for card in self.cards:
            card.setFixedHeight(height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give keys to the question before a step takes them for moving about."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, StepCard):
            return self._on_key(event)
        return super().eventFilter(watched, event)
