"""One item of a list as a line that paints itself; a press opens it for editing below."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ICON, TYPE_BODY, TYPE_SMALL, M, S, sized, tabular
from cxf_desktop.ui.widgets.painting import PaintedButton, paint_focus

_USUAL_WIDTH = 480
_LEAST_WIDTH = 240
_LEAST_HEIGHT = 40


class Row(PaintedButton):
    """Has the keys and the look that all rows share; a subclass paints what it says.

    Keys: Enter or Space opens and closes, Up and Down go on, Alt+Up and Alt+Down move, Insert adds below, Ctrl+D
    copies, Ctrl+Delete takes out.
    """

    stepped = Signal(int)
    move_asked = Signal(int)
    add_asked = Signal()
    copy_asked = Signal()
    remove_asked = Signal()
    dragged = Signal(QPoint)
    """The pointer pulls the row; where it is, on the screen."""
    dropped = Signal(QPoint)
    drag_ended = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self.opened = False
        self.editable = True
        self.movable = True
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self._sizes: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- for subclasses

    def content_height(self, width: int) -> int:
        """Return the height of what is painted, for a width."""
        raise NotImplementedError

    def paint_content(self, painter: QPainter) -> None:
        """Paint what the row says."""
        raise NotImplementedError

    def renew(self) -> None:
        """Take note that the row says something else now."""
        self._sizes.clear()
        self.updateGeometry()
        self.update()

    def body_font(self, *, strong: bool = False) -> QFont:
        """Return the font of what is read first."""
        return sized(self.font(), TYPE_BODY, strong=strong)

    def small_font(self, *, strong: bool = False) -> QFont:
        """Return the font of what is read second."""
        return sized(self.font(), TYPE_SMALL, strong=strong)

    def figures(self, font: QFont) -> QFont:
        """Return a font for columns of numbers."""
        return tabular(font)

    def set_opened(self, opened: bool) -> None:
        """Show that the editor below is open, or not."""
        self.opened = opened
        self.update()

    # --- Qt

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._sizes:
            self._sizes[width] = max(_LEAST_HEIGHT, self.content_height(width))
        return self._sizes[width]

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, self.heightForWidth(self.width() or _USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a row; leave all others to the page."""
        if not self.take_key(event):
            event.ignore()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False when it is none of the row's."""
        key, modifiers = event.key(), event.modifiers()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if step is not None and not alt:
            self.stepped.emit(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2) and not (alt or control):
            self.click()
        elif not self.editable:
            return False
        elif step is not None:
            self.move_asked.emit(step)
        elif key == Qt.Key.Key_Insert:
            self.add_asked.emit()
        elif key == Qt.Key.Key_D and control:
            self.copy_asked.emit()
        elif key == Qt.Key.Key_Delete and control:
            self.remove_asked.emit()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to pull the row when the pointer has gone far enough."""
        start = self._pressed_at
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if not self._dragging and self.editable and self.movable and held and start is not None:
            way = (event.position().toPoint() - start).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._dragging = True
                self.setDown(False)
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(event.globalPosition().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if not self._dragging:
            super().mouseReleaseEvent(event)
            return
        self.end_drag()
        self.dropped.emit(event.globalPosition().toPoint())

    def end_drag(self) -> None:
        """Let the row go."""
        self._dragging = False
        self.unsetCursor()
        self.drag_ended.emit()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.theme.color("tint") if self.opened or self._dragging else self.ground()
        if ground is not None:
            painter.fillRect(self.rect(), ground)
        self.paint_content(painter)
        self._paint_chevron(painter)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.color("line"))
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), self.theme)
        painter.end()

    def _paint_chevron(self, painter: QPainter) -> None:
        box = QRectF(self.width() - M - ICON + 2, S + 1, ICON - 4, ICON - 4)
        name = "chevron-up" if self.opened else "chevron-down"
        self.themes.icons.paint(painter, box, name, self.ink("muted"))
