"""A form: fields in lines of twelve columns, each with its label above and its error below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cxf_desktop.domain.paths import PathError, find
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.composite import DatePicker, ManyEditor
from cxf_desktop.ui.forms.editors import CheckEditor, ChoiceEditor, LineEditor, mark_error
from cxf_desktop.ui.forms.factory import AnyEditor, make_editor
from cxf_desktop.ui.forms.field import Field
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import XS, L, S
from cxf_desktop.ui.widgets.badge import Badge
from cxf_desktop.ui.widgets.labels import ErrorText, FieldLabel, Muted, Small

COLUMNS = 12


class Form(QWidget):
    """Edits the fields below one path; ``rebind`` shows another item in the same widgets."""

    def __init__(
        self, session: EditSession, icons: Icons, base: str, fields: Sequence[Field], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._base = base
        self._rows = [FieldRow(session, icons, base, field, self) for field in fields]
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(L)
        self._place(lines)
        session.changed.connect(self._on_changed)
        self._check()

    @property
    def base(self) -> str:
        """The path of what is shown."""
        return self._base

    def rebind(self, base: str) -> None:
        """Show another item."""
        self._base = base
        for row in self._rows:
            row.rebind(base)
        self._check()

    def editor(self, path: str) -> AnyEditor:
        """Return the editor of a field by its path below the form's."""
        return self.row(path).editor

    def row(self, path: str) -> "FieldRow":
        """Return the row of a field by its path below the form's."""
        return next(row for row in self._rows if row.field.path == path)

    def reveal(self, path: str) -> bool:
        """Put the focus into the field that edits ``path``, or into the first of what it holds; False for none."""
        for row in self._rows:
            own = row.binding.path
            if path == own or path.startswith((f"{own}.", f"{own}[")) or own.startswith((f"{path}.", f"{path}[")):
                row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        if self._rows:
            self._rows[0].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self, lines: QVBoxLayout) -> None:
        """Put the rows side by side as long as the twelve columns last, and keep the rest of a line free."""
        line: QHBoxLayout | None = None
        left = 0
        for row in self._rows:
            span = min(row.field.span, COLUMNS)
            if line is None or span > left:
                self._fill(line, left)
                line, left = QHBoxLayout(), COLUMNS
                line.setSpacing(L)
                lines.addLayout(line)
            line.addWidget(row, span, Qt.AlignmentFlag.AlignTop)
            left -= span
        self._fill(line, left)

    def _fill(self, line: QHBoxLayout | None, left: int) -> None:
        if line is not None and left:
            rest = QWidget(self)
            rest.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            line.addWidget(rest, left)

    def _on_changed(self, _changed: Changed) -> None:
        if self._item() is None:
            return
        for row in self._rows:
            row.refresh_choices()
        self._check()

    def _check(self) -> None:
        item = self._item()
        for row in self._rows:
            if row.field.check is not None and item is not None:
                row.complain(row.field.check(item))

    def _item(self) -> object | None:
        """Return what is shown; None when it is not there any more."""
        document = self._session.document
        if not self._base:
            return document
        try:
            found: object | None = find(document, self._base)
        except PathError:
            return None
        return found


class FieldRow(QWidget):
    """Label, editor, hint and error of one field."""

    def __init__(self, session: EditSession, icons: Icons, base: str, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._session = session
        self._refused = ""
        self._complaint = ""
        self.editor = make_editor(field, session.document, icons, self)
        if isinstance(self.editor, LineEditor) and field.suggestions is not None:
            self.editor.suggest(self._suggestions)
        self._error = ErrorText("", self, wrap=True, measure=0)
        self._error.hide()
        self.editor.error_changed.connect(self._on_refused)
        self.binding = Binding(session, _below(base, field.path), self.editor, self)
        # The span alone says how wide a field is, whatever it holds.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        if not isinstance(self.editor, CheckEditor):
            layout.addLayout(self._head(field))
        layout.addWidget(self._with_unit(field))
        if field.hint:
            layout.addWidget(Small(field.hint, self, wrap=True, measure=0))
        layout.addWidget(self._error)

    @property
    def error(self) -> str:
        """What stands beside the field."""
        return self._refused or self._complaint

    def rebind(self, base: str) -> None:
        """Show another item."""
        self.binding.rebind(_below(base, self.field.path))

    def refresh_choices(self) -> None:
        """Offer what is there now."""
        if isinstance(self.editor, ChoiceEditor | ManyEditor) and callable(self.field.choices):
            self.editor.set_choices(self.field.options(self._session.document))
            self.binding.show()

    def complain(self, complaint: str) -> None:
        """Say what is wrong with the value as it is kept, or nothing."""
        if complaint != self._complaint:
            self._complaint = complaint
            self._show_error()

    def _suggestions(self) -> Sequence[str]:
        return self.field.suggestions(self._session.document) if self.field.suggestions else ()

    def _head(self, field: Field) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(FieldLabel(field.label, self, buddy=self.editor))
        if field.internal:
            mark = Badge(self.tr("internal"), parent=self)
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
        self.unit = Muted(field.unit, holder)
        layout.addWidget(self.unit)
        return holder

    def _on_refused(self, message: str) -> None:
        self._refused = message
        self._show_error()

    def _show_error(self) -> None:
        marked = self.editor.field if isinstance(self.editor, DatePicker) else self.editor
        mark_error(marked, self.error)
        self._error.setText(self.error)
        self._error.setVisible(bool(self.error))


def _below(base: str, path: str) -> str:
    return f"{base}.{path}" if base else path
