"""Shows the cells of a table, and edits them in place."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.cell_text import CellText
from cxf_desktop.ui.forms.editors import ChoiceEditor, LineEditor, TextEditor
from cxf_desktop.ui.forms.factory import make_cell_editor
from cxf_desktop.ui.forms.field import FieldKind
from cxf_desktop.ui.forms.item_model import NOTE_ROLE, Index, ItemModel
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import CONTROL_HEIGHT, TYPE_SMALL, XS, M, S, sized, tabular

MARGIN_X, MARGIN_Y = M, S
_ANY_HEIGHT = 16_777_215
_Hint = QAbstractItemDelegate.EndEditHint
_TEXT_KEYS = {
    Qt.Key.Key_Return: _Hint.NoHint,
    Qt.Key.Key_Enter: _Hint.NoHint,
    Qt.Key.Key_Tab: _Hint.EditNextItem,
    Qt.Key.Key_Backtab: _Hint.EditPreviousItem,
}


class CellDelegate(QStyledItemDelegate):
    """Draws texts in as many lines as they need; edits a cell in an editor that is bound to its path."""

    def __init__(self, session: EditSession, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = icons
        self._view = parent
        self.opens_lists = True
        """Whether a choice opens its list at once; not while somebody goes through the cells with Tab."""

    # --- showing

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        block, note = self._blocks(option, index, text)
        left, top = option.rect.left() + MARGIN_X, option.rect.top() + MARGIN_Y
        painter.save()
        painter.setClipRect(option.rect)
        if block is not None:
            block.draw(painter, left, top, self._icons.color("ink", QIcon.Mode.Normal))
            top += block.height
        if note is not None:
            note.draw(painter, left, top, self._icons.color("muted", QIcon.Mode.Normal))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self.initStyleOption(option, index)
        block, note = self._blocks(option, index, option.text)
        height = sum(part.height for part in (block, note) if part is not None)
        return QSize(option.rect.width(), max(CONTROL_HEIGHT + XS, height + 2 * MARGIN_Y))

    def _blocks(self, option: QStyleOptionViewItem, index: Index, text: str) -> tuple[CellText | None, CellText | None]:
        model = index.model()
        assert isinstance(model, ItemModel)
        width = option.rect.width() - 2 * MARGIN_X
        number = model.fields[index.column()].kind in (FieldKind.NUMBER, FieldKind.DATE)
        font = tabular(option.font) if number else option.font
        align = option.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        block = CellText(text, font, width, align=align) if text else None
        note = index.data(NOTE_ROLE)
        return block, CellText(note, sized(option.font, TYPE_SMALL), width, most=2) if note else None

    # --- editing

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        assert isinstance(model, ItemModel)
        editor = make_cell_editor(model.fields[index.column()], self._session.document, parent)
        editor.setProperty("cell", True)
        editor.setAutoFillBackground(True)
        Binding(self._session, model.cell_path(index), editor, editor)
        if isinstance(editor, LineEditor):
            editor.selectAll()
        elif isinstance(editor, TextEditor):
            editor.select_all_at_end()
        elif isinstance(editor, ChoiceEditor):
            if self.opens_lists:
                QTimer.singleShot(0, editor, editor.showPopup)
            editor.picked.connect(lambda: self._done(editor, _Hint.NoHint))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave it to the binding."""

    def setModelData(self, _editor: QWidget, _model: QAbstractItemModel, _index: Index) -> None:
        """Hand in what was typed; the binding writes it."""
        self._session.flush()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        rect = QRect(option.rect)
        if isinstance(editor, TextEditor):
            editor.setMaximumHeight(_ANY_HEIGHT)
            editor.setMinimumHeight(0)
            rect.setHeight(max(rect.height(), editor.sizeHint().height()))
            view = editor.parentWidget()
            if view is not None and rect.bottom() > view.height():
                rect.moveBottom(max(view.height(), rect.height()) - 1)
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """End a text with Enter, begin a new line with Shift+Enter, go on with Tab: Qt leaves these to the text."""
        if (
            not isinstance(event, QKeyEvent)
            or event.type() != QEvent.Type.KeyPress
            or not isinstance(editor, TextEditor)
            or event.key() not in _TEXT_KEYS
        ):
            return super().eventFilter(editor, event)
        hint = _TEXT_KEYS[Qt.Key(event.key())]
        if hint is _Hint.NoHint and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        self._done(editor, hint)
        return True

    def _done(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)
