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
        self,
        window: "QWidget",
        context: "Callable[[], Context]",
        receive: Callable[[list[Path]], None],
        page_takes: Callable[[], str] = str,
    ) -> None:
        super().__init__(window)
        self._window, self._context, self._receive = window, context, receive
        self._page_takes = page_takes
        self._overlay: DropOverlay | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @property
    def overlay(self) -> "DropOverlay | None":
        """What lies over the window while files are dragged."""
        return self._overlay

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window as soon as files come onto it; from then on the cover is asked, not the window."""
        if watched is not self._window:
            return False
        if event.type() == QEvent.Type.DragEnter:
            return self._enter(event)
        if event.type() == QEvent.Type.DragLeave and self._overlay is not None:
            # The cover is entered at once after this, unless the files leave the window.
            QTimer.singleShot(0, self, self._uncover_unless_entered)
        if event.type() == QEvent.Type.Drop and self._overlay is not None:
            return self._drop(event)
        return False

    def _enter(self, event: QEvent) -> bool:
        from PySide6.QtGui import QDragEnterEvent

        from cxf_desktop.ui.exchange.incoming import local_files, take_copy

        assert isinstance(event, QDragEnterEvent)
        files = local_files(event.mimeData().urls())
        if not files:
            return False
        self._cover(files)
        take_copy(event)
        return True

    def _drop(self, event: QEvent) -> bool:
        """Take what is dropped before the pointer has moved onto the cover."""
        from PySide6.QtGui import QDropEvent

        from cxf_desktop.ui.exchange.incoming import local_files, take_copy

        assert isinstance(event, QDropEvent)
        take_copy(event)
        self._on_dropped(local_files(event.mimeData().urls()))
        return True

    def _cover(self, files: list[Path]) -> None:
        from cxf_desktop.ui.exchange.drop_overlay import DropOverlay

        self._uncover()
        self._overlay = DropOverlay(self._context(), files, self._window, self._page_takes())
        self._overlay.dropped.connect(self._on_dropped)
        self._overlay.left.connect(self._uncover)
        self._overlay.show()
        self._overlay.raise_()

    def _uncover(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()
            self._overlay.deleteLater()
            self._overlay = None

    def _uncover_unless_entered(self) -> None:
        if self._overlay is not None and not self._overlay.entered:
            self._uncover()

    def _on_dropped(self, files: list[Path]) -> None:
        self._uncover()
        # Later: the program that the files come from waits until the drop has returned.
        QTimer.singleShot(0, self, lambda: self._receive(files))
