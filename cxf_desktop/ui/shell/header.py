"""The head of an open engagement: where one is, whether it is saved, undo and redo."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.theme.metrics import XS, L, S
from cxf_desktop.ui.widgets.buttons import IconButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Emphasis, Small
from cxf_desktop.ui.widgets.tips import plain_tip


class Header(QWidget):
    """Customer and title, the saved state, and what can be done from everywhere."""

    def __init__(
        self,
        context: EngagementContext,
        *,
        on_back: Callable[[], None],
        on_export: Callable[[], None],
        on_guidance: Callable[[], None],
        on_history: Callable[[], None],
        on_hand_over: Callable[[], None],
    ) -> None:
        super().__init__()
        self._session = context.session
        self._language = context.language
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        icons = context.icons
        self._title = Emphasis("")
        self._customer = Small("")
        self._state = Small("")
        self._state.setProperty("role", "muted-small")
        self._undo = IconButton(icons, "undo", self.tr("Undo (Ctrl+Z)"), self)
        self._redo = IconButton(icons, "redo", self.tr("Redo (Ctrl+Shift+Z)"), self)
        self._history = IconButton(icons, "history", self.tr("History (Ctrl+H)"), self)
        self._back = IconButton(icons, "left", self.tr("Back to the library (Alt+Left)"), self)
        self._export = SecondaryButton(self.tr("Documents"), self)
        self._export.setIcon(icons.icon("document"))
        self._export.setToolTip(self.tr("Documents and tables (Ctrl+E)"))
        self._hand_over = IconButton(icons, "export", self.tr("Hand the engagement over (Ctrl+Shift+E)"), self)
        self._guidance = IconButton(icons, "info", self.tr("Show or hide the guidance (F1)"), self)
        self._undo.clicked.connect(self._session.undo)
        self._redo.clicked.connect(self._session.redo)
        self._back.clicked.connect(on_back)
        self._export.clicked.connect(on_export)
        self._guidance.clicked.connect(on_guidance)
        self._history.clicked.connect(on_history)
        self._hand_over.clicked.connect(on_hand_over)
        self._lay_out()
        self._session.changed.connect(self._refresh)
        self._session.state_changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._customer)
        names.addWidget(self._title)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(L, S, L, S)
        layout.setSpacing(S)
        layout.addWidget(self._back)
        layout.addSpacing(XS)
        layout.addLayout(names, 1)
        layout.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addSpacing(S)
        for button in (self._undo, self._redo, self._history, self._hand_over, self._export, self._guidance):
            layout.addWidget(button)

    def _refresh(self, _changed: object = None) -> None:
        document = self._session.document
        self._customer.setText(document.customer.name)
        self._title.setText(self._heading())
        self._undo.setEnabled(self._session.can_undo and not self._session.read_only)
        self._redo.setEnabled(self._session.can_redo and not self._session.read_only)
        text, role = self._saved_state()
        self._state.setText(text)
        self._state.setToolTip(plain_tip(self._what_next()))
        if self._state.property("role") != role:
            self._state.setProperty("role", role)
            self._state.style().unpolish(self._state)
            self._state.style().polish(self._state)

    def _what_next(self) -> str:
        """Return what happens to text that could not be saved."""
        failure = self._session.failure
        if not failure:
            return ""
        return "\n".join((failure, self.tr("The text stays in its fields, and a copy of it lies elsewhere meanwhile.")))

    def _heading(self) -> str:
        document = self._session.document
        if document.turn == 1:
            return document.title
        return self.tr("%1 · turn %2").replace("%2", str(document.turn)).replace("%1", document.title)

    def _saved_state(self) -> tuple[str, str]:
        session = self._session
        if session.read_only:
            return self.tr("Read only"), "warn"
        if session.failure:
            # What comes before names the file; the tip says all of it.
            told = session.failure.rpartition(": ")[2]
            reason = session.reason.to(self._language) if session.reason is not None else told
            return self.tr("Not saved, trying again: %1").replace("%1", reason[:80]), "bad"
        if session.pending:
            return self.tr("Saving …"), "muted-small"
        if session.saved_at is None:
            return self.tr("All changes are saved"), "muted-small"
        saved = QTime(session.saved_at.hour, session.saved_at.minute)
        time = QLocale().toString(saved, QLocale.FormatType.ShortFormat)
        return self.tr("Saved %1").replace("%1", time), "muted-small"
