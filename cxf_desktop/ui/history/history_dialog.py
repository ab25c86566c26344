"""The history of an engagement, or of one field: found, looked at, taken back."""

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.differences import difference
from cxf_desktop.domain.paths import PathError
from cxf_desktop.services.history import HistoryService
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, fit
from cxf_desktop.ui.forms.choice_editor import ChoiceEditor
from cxf_desktop.ui.history.change_panel import WIDTH as PANEL_WIDTH
from cxf_desktop.ui.history.change_panel import ChangePanel
from cxf_desktop.ui.history.feed import HistoryFeed
from cxf_desktop.ui.history.field_names import FieldNames
from cxf_desktop.ui.history.go_back import GoBackDialog
from cxf_desktop.ui.history.history_model import HistoryModel, author_text
from cxf_desktop.ui.history.history_view import HistoryView
from cxf_desktop.ui.history.rows import Filter, HistoryRow, RowMaker
from cxf_desktop.ui.history.values import ValueWords, moment_text
from cxf_desktop.ui.library.search_field import SearchField
from cxf_desktop.ui.theme.metrics import XL, L, M, S
from cxf_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.empty_state import EmptyState
from cxf_desktop.ui.widgets.labels import Small

WIDTH, HEIGHT = 1120, 700
AFTER_LAST_KEY = 200
_ANYBODY = "\0"


class HistoryDialog(QDialog):
    """Left the lines with a search above them, right what the current one says."""

    def __init__(self, context: EngagementContext, path: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self._path = path
        self._history: HistoryService = context.work.history
        self._names = FieldNames(context.work.pinned, context.language)
        self._words = ValueWords(context.language, lambda: context.session.document)
        self._feed = HistoryFeed(self._history, self._session.document.id, self)
        self.model = HistoryModel(self._feed, self._words, self)
        self.view = HistoryView(self.model, context.app.themes, self.tr("Changes, newest first"))
        self.panel = ChangePanel(context, self._words)
        self._make_filter()
        self._lay_out()
        self._connect()
        fit(self, WIDTH, HEIGHT)
        self.read()
        self.view.setFocus()

    def read(self) -> None:
        """Read the history anew, as far as it is looked at."""
        self.model.clear()
        self.panel.show_row(None)
        maker = RowMaker(self._names, self._words, self._session.document)
        self._field.setVisible(bool(self._path))
        if self._path:
            name = self._names.name(self._path, self._session.document).text
            self._field.setText(self.tr("Only: %1").replace("%1", name[:80].replace("&", "&&")))
        self._feed.start(maker, self._filter(), self._path)
        self._show_lists()

    def show_field(self, path: str) -> None:
        """Show the history of one field; of all of them with an empty path."""
        self._path = path
        self.read()
        self.view.setFocus()

    def done(self, result: int) -> None:
        """Read no more."""
        self._feed.stop()
        self._wait.stop()
        super().done(result)

    # --- what the user does

    def _take_value(self, path: str, value: Any) -> None:
        """Give a field a value that it had."""
        try:
            done = self._session.apply([Edit(path=path, value=value)])
        except PathError as error:
            self.panel.complain(self.tr("This cannot be taken back by itself: %1").replace("%1", str(error)))
            return
        if not done:
            self.panel.complain(self._session.failure)
            return
        self.read()

    def _go_back(self, row: HistoryRow) -> None:
        """Show what would change, and go back to a moment when the user wants to."""
        try:
            then = self._history.at(self._session.document.id, row.number)
        except LibraryError as error:
            self.panel.complain(str(error))
            return
        edits = difference(self._session.document, then)
        moment = moment_text(row.at)
        dialog = GoBackDialog(self._context, moment, then, edits, self._names, self._words, self)
        wanted = dialog.exec()
        dialog.deleteLater()
        if not wanted:
            return
        try:
            self._session.perform(lambda session: self._history.restore(session, row.number))
        except LibraryError as error:
            self.panel.complain(str(error))
            return
        self._path = ""
        self.read()

    def _show_current(self) -> None:
        index = self.view.currentIndex()
        self.panel.show_row(self.model.row(index) if index.isValid() else None)

    # --- what the feed says

    def _on_found(self) -> None:
        self._show_lists()
        if not self.view.currentIndex().isValid():
            self.view.select(0)
            self._show_current()

    def _show_lists(self) -> None:
        found = self.model.rowCount() > 0
        empty = not found and not self._feed.busy
        self._lists.setCurrentIndex(1 if empty else 0)
        self.panel.setVisible(not empty)
        self._say()

    def _say(self) -> None:
        """Say how much was read, and how much was found."""
        number = self.locale().toString(self.model.rowCount())
        if self._feed.complete:
            one = self.model.rowCount() == 1
            self._count.setText(self.tr("1 change") if one else self.tr("%1 changes").replace("%1", number))
            return
        read, total = self._feed.total - self._feed.left, self._feed.total
        text = self.tr("%1 changes so far, %2 of %3 entries read").replace("%1", number)
        locale = self.locale()
        self._count.setText(text.replace("%2", locale.toString(read)).replace("%3", locale.toString(total)))

    def _on_failed(self, reason: str) -> None:
        self.panel.show()
        self.panel.complain(reason)

    # --- how it is made

    def _filter(self) -> Filter:
        author = self.author.value()
        return Filter(self.search.text(), self.page.value() or "", None if author == _ANYBODY else author)

    def _make_filter(self) -> None:
        self.search = SearchField(self._context.icons, self.tr("Search fields, names and values"))
        pages = [("", self.tr("All pages")), *self._names.pages()]
        self.page = ChoiceEditor(pages)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.set_value("")
        people = [(_ANYBODY, self.tr("Everybody"))]
        authors = self._history.authors(self._session.document.id)
        self.author = ChoiceEditor([*people, *((author, author_text(author)) for author in authors)])
        self.author.setAccessibleName(self.tr("Person"))
        self.author.set_value(_ANYBODY)
        self._field = QuietButton("", icon=self._context.icons.icon("cross"))
        self._field.setAutoDefault(False)
        self._field.setToolTip(self.tr("Show all fields"))
        self._wait = QTimer(self, interval=AFTER_LAST_KEY, singleShot=True)

    def _connect(self) -> None:
        self._wait.timeout.connect(self.read)
        self.search.textChanged.connect(self._wait.start)
        self.search.entered.connect(self._go_to_list)
        self.search.moved.connect(self._go_to_list)
        self.search.escaped.connect(self._escape)
        self.page.committed.connect(self.read)
        self.author.committed.connect(self.read)
        self._field.clicked.connect(lambda: self.show_field(""))
        self._feed.found.connect(self._on_found)
        self._feed.stopped.connect(self._show_lists)
        self._feed.failed.connect(self._on_failed)
        self.view.selectionModel().currentRowChanged.connect(self._show_current)
        self.view.left_at_top.connect(self._go_to_search)
        self.view.opened.connect(self._go_to_panel)
        self.panel.value_wanted.connect(self._take_value)
        self.panel.moment_wanted.connect(self._go_back)
        self.panel.field_wanted.connect(self.show_field)

    def _go_to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _go_to_panel(self) -> None:
        self.panel.focus_first()

    def _escape(self) -> None:
        """Clear the search first, then close."""
        if self.search.text():
            self.search.clear()
        else:
            self.reject()

    def _lay_out(self) -> None:
        layout = dialog_column(self, self.tr("History"), spacing=M)
        filters = QHBoxLayout()
        filters.setSpacing(S)
        filters.addWidget(self.search, 3)
        filters.addWidget(self.page, 1)
        filters.addWidget(self.author, 1)
        layout.addLayout(filters)
        layout.addWidget(self._field, 0, Qt.AlignmentFlag.AlignLeft)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.view)
        text = self.tr("No change fits what is searched for.")
        self._lists.addWidget(EmptyState(self._context.icons, "history", self.tr("Nothing was found."), text))
        right = QWidget()
        inner = QVBoxLayout(right)
        inner.setContentsMargins(L, 0, 0, 0)
        inner.addWidget(self.panel)
        right.setMinimumWidth(PANEL_WIDTH)
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setChildrenCollapsible(False)
        middle.addWidget(self._lists)
        middle.addWidget(right)
        middle.setStretchFactor(0, 1)
        middle.setSizes([WIDTH - PANEL_WIDTH - 3 * XL, PANEL_WIDTH])
        layout.addWidget(middle, 1)
        self._count = Small("")
        close = SecondaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout.addLayout(buttons(close, before=self._count))
