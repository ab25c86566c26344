"""Files that are dragged onto the window: what will happen is said over the whole of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cxf_desktop.ui.context import Context
    from cxf_desktop.ui.exchange.drop_overlay import DropOverlay

# A window is made without the overlay: few windows ever see a file dragged.


class FileDrop(QObject):
    """Lets files be dropped on ``window``, and hands them over."""

    def __init__(
        self, window: "QWidget", context: "Callable[[], Context]", receive: Callable[[list[Path]], None]
    ) -> None:
        super().__init__(window)
        self._window, self._context, self._receive = window, context, receive
        self._overlay: DropOverlay | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @property
    def overlay(self) -> "DropOverlay | None":
        """What lies over the window while files are dragged."""
        return self._overlay

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window as soon as files come onto it."""
        if event.type() != QEvent.Type.DragEnter or watched is not self._window:
            return False
        from PySide6.QtGui import QDragEnterEvent

        from cxf_desktop.ui.exchange.incoming import local_files, take_copy

        assert isinstance(event, QDragEnterEvent)
        files = local_files(event.mimeData().urls())
        if not files:
            return False
        self._cover(files)
        take_copy(event)
        return True

    def _cover(self, files: list[Path]) -> None:
        from cxf_desktop.ui.exchange.drop_overlay import DropOverlay

        self._uncover()
        self._overlay = DropOverlay(self._context(), files, self._window)
        self._overlay.dropped.connect(self._on_dropped)
        self._overlay.left.connect(self._uncover)
        self._overlay.show()
        self._overlay.raise_()

    def _uncover(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()
            self._overlay.deleteLater()
            self._overlay = None

    def _on_dropped(self, files: list[Path]) -> None:
        self._uncover()
        # Later: the program that the files come from waits until the drop has returned.
        QTimer.singleShot(0, self, lambda: self._receive(files))
