"""The way from a field to its own history: by its context menu, or by a key."""

from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QPlainTextEdit, QWidget

from cxf_desktop.ui.editing.edit_session import EditSession

PATH = "path"


class Bound(Protocol):
    """Something that edits one path, which may become another."""

    @property
    def path(self) -> str:
        """The path that is edited."""


def offer_history(bound: Bound, session: EditSession, editor: object) -> None:
    """Let the context menu of an editor offer the history of what it edits."""
    if not isinstance(editor, QWidget):
        return
    for widget in filter(None, (editor, editor.focusProxy())):
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(
            lambda where, widget=widget: _open(widget, where, lambda: bound.path, session)
        )
    editor.setProperty(PATH, bound.path)


def offer_cell_history(view: QAbstractItemView, session: EditSession) -> None:
    """Let the context menu of a table offer the history of the current cell."""
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(lambda where: _open(view, where, lambda: path_at(view), session))


def path_at(widget: QWidget | None) -> str:
    """Return the path that a widget, or the one that it is part of, edits; empty for none."""
    while widget is not None:
        if isinstance(widget, QAbstractItemView):
            model: Any = widget.model()
            index = widget.currentIndex()
            if hasattr(model, "cell_path") and index.isValid():
                return str(model.cell_path(index))
        path = widget.property(PATH)
        if isinstance(path, str) and path:
            return path
        widget = widget.parentWidget()
    return ""


def _open(widget: QWidget, where: QPoint, path: Any, session: EditSession) -> None:
    menu = widget.createStandardContextMenu() if isinstance(widget, QLineEdit | QPlainTextEdit) else QMenu(widget)
    wanted = path()
    if wanted:
        if not menu.isEmpty():
            menu.addSeparator()
        text = QCoreApplication.translate("FieldMenu", "History of this field")
        menu.addAction(text, lambda: session.history_wanted.emit(wanted))
    if menu.isEmpty():
        menu.deleteLater()
        return
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # by itself: a lock takes the field away with its menu
    viewport = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
    menu.exec(viewport.mapToGlobal(where))
