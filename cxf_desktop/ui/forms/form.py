"""A form: fields in a grid of twelve columns, each with its label above and its error below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cxf_desktop.domain.paths import PathError, find
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.composite import ManyEditor
from cxf_desktop.ui.forms.editors import CheckEditor, ChoiceEditor, LineEditor
from cxf_desktop.ui.forms.factory import AnyEditor, make_editor
from cxf_desktop.ui.forms.field import Field
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import L, M, S, XS

COLUMNS = 12


class Form(QWidget):
    """Edits the fields below one path; ``rebind`` shows another item in the same widgets."""

    def __init__(
        self, session: EditSession, icons: Icons, base: str, fields: Sequence[Field], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._base = base
        self._rows = [_FieldRow(session, icons, base, field, self) for field in fields]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(M + XS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self._place(grid)
        session.changed.connect(self._on_changed)

    def rebind(self, base: str) -> None:
        """Show another item."""
        self._base = base
        for row in self._rows:
            row.rebind(base)

    def editor(self, path: str) -> AnyEditor:
        """Return the editor of a field by its path below the form's."""
        return next(row.editor for row in self._rows if row.field.path == path)

    def reveal(self, path: str) -> bool:
        """Put the focus into the field that edits ``path``; False when there is none."""
        for row in self._rows:
            if path.startswith(row.binding.path):
                row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _place(self, grid: QGridLayout) -> None:
        line, column = 0, 0
        for row in self._rows:
            span = min(row.field.span, COLUMNS)
            if column + span > COLUMNS:
                line, column = line + 1, 0
            grid.addWidget(row, line, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span

    def _on_changed(self, changed: Changed) -> None:
        del changed
        try:
            if self._base and find(self._session.document, self._base) is None:
                return
        except PathError:
            return
        for row in self._rows:
            row.refresh_choices()


class _FieldRow(QWidget):
    """Label, editor, hint and error of one field."""

    def __init__(self, session: EditSession, icons: Icons, base: str, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._session = session
        self.editor = make_editor(field, session.document, icons, self)
        self.binding = Binding(session, _below(base, field.path), self.editor, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        if not isinstance(self.editor, CheckEditor):
            layout.addLayout(self._head(field))
        layout.addWidget(self._with_unit(field))
        if field.hint:
            layout.addWidget(_plain(field.hint, "small", self))
        self._error = _plain("", "error", self)
        self._error.hide()
        layout.addWidget(self._error)
        self.editor.error_changed.connect(self._show_error)

    def rebind(self, base: str) -> None:
        self.binding.rebind(_below(base, self.field.path))

    def refresh_choices(self) -> None:
        if isinstance(self.editor, ChoiceEditor | ManyEditor) and callable(self.field.choices):
            self.editor.set_choices(self.field.options(self._session.document))
            self.binding.show()
        if isinstance(self.editor, LineEditor) and self.field.suggestions and not self.editor.hasFocus():
            self.editor.suggest(self.field.suggestions(self._session.document))

    def _head(self, field: Field) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(S)
        label = _plain(field.label, "label", self)
        label.setBuddy(self.editor)
        head.addWidget(label)
        if field.internal:
            mark = _plain(self.tr("internal"), "tag", self)
            mark.setToolTip(self.tr("Never in a customer's document, never on the projector"))
            head.addWidget(mark)
        head.addStretch(1)
        return head

    def _with_unit(self, field: Field) -> QWidget:
        if not field.unit:
            return self.editor
        holder = QWidget(self)
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self.editor, 1)
        layout.addWidget(_plain(field.unit, "muted", holder))
        return holder

    def _show_error(self, message: str) -> None:
        self._error.setText(message)
        self._error.setVisible(bool(message))


def _plain(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(role in ("small", "error"))
    return label


def _below(base: str, path: str) -> str:
    return f"{base}.{path}" if base else path
