"""What one line of the history says in full: before and after, and the ways back."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.domain.paths import PathError, read
from cxf_desktop.storage.entries import EntryKind
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.history.history_model import author_text, kind_text
from cxf_desktop.ui.history.marked_text import MarkedText, compared
from cxf_desktop.ui.history.rows import HistoryRow
from cxf_desktop.ui.history.values import NOTHING, ValueWords, moment_text
from cxf_desktop.ui.theme.metrics import XS, L, S
from cxf_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Emphasis, ErrorText, FieldLabel, Small

WIDTH = 340


class ChangePanel(QWidget):
    """Shows one change, and offers its values and its moment."""

    value_wanted = Signal(str, object)
    """A path, and the value that it shall have again."""
    moment_wanted = Signal(object)
    """The line whose moment the engagement shall go back to."""
    field_wanted = Signal(str)
    """The path of a field whose own history is asked for."""

    def __init__(self, context: EngagementContext, words: ValueWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._row: HistoryRow | None = None
        themes = context.app.themes
        self._name = Emphasis("", wrap=True, measure=0)
        self._where = Small("", wrap=True, measure=0)
        self._before = MarkedText(themes, self.tr("Before"), gone=True)
        self._after = MarkedText(themes, self.tr("After"), gone=False)
        self.take_before = SecondaryButton(self.tr("Take this value back"))
        self.take_before.setAccessibleName(self.tr("Take the value before this change back"))
        self.take_before.clicked.connect(lambda: self._take(after=False))
        self.take_after = SecondaryButton(self.tr("Take this value back"))
        self.take_after.setAccessibleName(self.tr("Take the value after this change back"))
        self.take_after.clicked.connect(lambda: self._take(after=True))
        self.only_field = QuietButton(self.tr("Only this field"), icon=context.icons.icon("search"))
        self.only_field.clicked.connect(self._ask_for_field)
        self.go_back = SecondaryButton(self.tr("Go back to this moment …"), icon=context.icons.icon("history"))
        self.go_back.clicked.connect(lambda: self.moment_wanted.emit(self._row))
        self._error = ErrorText("", wrap=True, measure=0)
        for button in (self.take_before, self.take_after, self.only_field, self.go_back):
            button.setAutoDefault(False)
        self._lay_out()
        self.show_row(None)

    def show_row(self, row: HistoryRow | None) -> None:
        """Show another change, or none."""
        self._row = row
        self._error.hide()
        for part in (self._before_part, self._after_part, self.only_field, self.go_back):
            part.setVisible(row is not None)
        if row is None:
            self._name.setText("")
            self._where.setText("")
            return
        self._name.setText(row.name.text)
        kind = kind_text(row.kind)
        about = [row.name.page if row.path else "", moment_text(row.at), author_text(row.author), kind]
        self._where.setText(" · ".join(part for part in about if part))
        self._show_values(row)
        self.only_field.setVisible(bool(row.path) and not row.path.endswith("[]"))

    def refresh(self) -> None:
        """Look again which values the engagement has now."""
        if self._row is not None:
            self._show_buttons(self._row)

    def focus_first(self) -> None:
        """Put the focus on the first button that can be pressed."""
        ways = (self.take_before, self.take_after, self.only_field, self.go_back)
        way = next((each for each in ways if each.isVisible() and each.isEnabled()), None)
        if way is not None:
            way.setFocus(Qt.FocusReason.TabFocusReason)

    def complain(self, text: str) -> None:
        """Say why something could not be done."""
        self._error.setText(text)
        self._error.show()

    # --- inner

    def _show_values(self, row: HistoryRow) -> None:
        created = row.kind is EntryKind.CREATE and not row.path
        before = self._words.text(row.path, row.before)
        after = self._words.text(row.path, row.after)
        self._before_part.setVisible(not created)
        left, right = compared("" if before == NOTHING else before, "" if after == NOTHING else after)
        self._before.show_parts(left or [(NOTHING, False)])
        self._after.show_parts(right or [(NOTHING, False)])
        self._show_buttons(row)

    def _show_buttons(self, row: HistoryRow) -> None:
        writable = bool(row.path) and not self._context.session.read_only
        for button, value in ((self.take_before, row.before), (self.take_after, row.after)):
            button.setVisible(writable)
            button.setEnabled(not self._is_now(row.path, value))
        self.go_back.setVisible(not self._context.session.read_only)

    def _is_now(self, path: str, value: Any) -> bool:
        if not path:
            return True
        try:
            return bool(read(self._context.session.document, path) == value)
        except PathError:
            return False

    def _take(self, *, after: bool) -> None:
        if self._row is not None:
            self.value_wanted.emit(self._row.path, self._row.after if after else self._row.before)

    def _ask_for_field(self) -> None:
        if self._row is not None:
            self.field_wanted.emit(self._row.path)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(L)
        head = QVBoxLayout()
        head.setSpacing(XS)
        head.addWidget(self._name)
        head.addWidget(self._where)
        layout.addLayout(head)
        self._before_part = _part(self.tr("Before"), self._before, self.take_before)
        self._after_part = _part(self.tr("After"), self._after, self.take_after)
        layout.addWidget(self._before_part, 1)
        layout.addWidget(self._after_part, 1)
        layout.addWidget(self._error)
        layout.addWidget(self.only_field)
        layout.addWidget(self.go_back)
        self._error.hide()


def _part(name: str, text: MarkedText, button: SecondaryButton) -> QWidget:
    part = QWidget()
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(S)
    layout.addWidget(FieldLabel(name, buddy=text))
    layout.addWidget(text, 1)
    layout.addWidget(button)
    return part
