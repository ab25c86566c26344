"""Search and lists of the library: engagements, or customers with the number of theirs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cxf_desktop.storage.listing import CustomerRow, Row
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.library.library_model import LibraryModel
from cxf_desktop.ui.library.library_view import LibraryView
from cxf_desktop.ui.library.row_view import RowView
from cxf_desktop.ui.library.search_field import SearchField
from cxf_desktop.ui.theme.metrics import L, S
from cxf_desktop.ui.widgets.buttons import ChoiceButton, IconButton, QuietButton
from cxf_desktop.ui.widgets.labels import Small

if TYPE_CHECKING:
    from cxf_desktop.ui.library.customer_view import CustomerView
    from cxf_desktop.ui.widgets.empty_state import EmptyState

# What is not shown at the start is made when it is: the first window must stand at once.

COUNT_AFTER = 150
"""Milliseconds after the last key: the list follows every key, the count the last one."""
RENEW_EVERY = 60_000


class Finder(QWidget):
    """Finds engagements. What is shown while the library is empty is given by the page."""

    opened = Signal(str)
    """The id of an engagement."""
    delete_wanted = Signal()
    """The user wants the current engagement to be deleted."""
    delete_customer_wanted = Signal()
    """The user wants the current customer to be deleted, with all engagements."""

    def __init__(self, context: Context, make_empty: "Callable[[], EmptyState]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._listing = context.work.library.listing
        self._make_empty = make_empty
        self.customer: CustomerRow | None = None
        self.model = LibraryModel(self._listing, context.work.clock, context.language, self)
        self._customers: CustomerView | None = None
        self._messages: dict[bool, QWidget] = {}
        self._make_search()
        self._make_list()
        self._lay_out()
        self._count_timer = QTimer(self, interval=COUNT_AFTER, singleShot=True)
        self._count_timer.timeout.connect(self._show_count)
        self._clock = QTimer(self, interval=RENEW_EVERY)
        self._clock.timeout.connect(self.model.renew_words)
        self._clock.start()
        self.setFocusProxy(self.search)

    def refresh(self) -> None:
        """Read the lists again; the current engagement stays the current one."""
        current = self.current()
        if self._by_customer.isChecked():
            self._customer_view().customers.read()
        self._show_found()
        if current is not None:
            self.view.select(max(0, self.model.find(current.id)))
        self._show_count()

    def current(self) -> Row | None:
        """Return the current engagement, or None."""
        index = self.view.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def current_customer(self) -> CustomerRow | None:
        """Return the current customer of the list of customers, or None."""
        if self._customers is None or self._lists.currentWidget() is not self._customers:
            return None
        index = self._customers.currentIndex()
        return self._customers.customers.row(index) if index.isValid() else None

    def show_customer(self, customer: CustomerRow | None) -> None:
        """Show the engagements of one customer only, or of all."""
        self.customer = customer
        self._by_engagement.setChecked(True)
        self.search.clear()
        self._show_found()
        self.search.setFocus()

    # --- what the user does

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask the library nothing more: it may be closed."""
        self._count_timer.stop()
        super().hideEvent(event)

    def _show_found(self) -> None:
        by_customer = self._by_customer.isChecked()
        view: RowView
        if by_customer:
            view = self._customer_view()
            self._customer_view().customers.show(self.search.text())
        else:
            view = self.view
            self.model.show(self.search.text(), self.customer.id if self.customer else "")
        view.select(0)
        view.scrollToTop()
        found = view.model().rowCount() > 0
        self._lists.setCurrentWidget(view if found else self._message())
        _show(self._filter, self.customer is not None and not by_customer)
        if self.customer is not None:
            self._filter.setText(self.customer.name[:60].replace("&", "&&"))
        _show(self._delete, found and not self._context.work.library.read_only)
        name = self.tr("Delete the customer (Delete)") if by_customer else self.tr("Delete the engagement (Delete)")
        if self._delete.accessibleName() != name:
            self._delete.set_name(name)
        if self.isVisible():
            self._count_timer.start()

    def _show_count(self) -> None:
        narrowed = self._is_narrowed()
        if self._by_customer.isChecked():
            number = self._customer_view().customers.rowCount()
            text = self.tr("1 customer") if number == 1 else self.tr("%1 customers")
        else:
            number = self._listing.count(self.search.text(), self.customer.id if self.customer else "")
            one = self.tr("1 engagement found") if narrowed else self.tr("1 engagement")
            many = self.tr("%1 engagements found") if narrowed else self.tr("%1 engagements")
            text = one if number == 1 else many
        self._count.setText(text.replace("%1", self.locale().toString(number)) if number else "")

    def _is_narrowed(self) -> bool:
        return bool(self.search.text().strip()) or (self.customer is not None and not self._by_customer.isChecked())

    def _choose_list(self) -> None:
        if self._by_customer.isChecked():
            self._customer_view().customers.read()
        self.search.set_hint(self._hint())
        self._show_found()
        self._show_count()

    def _hint(self) -> str:
        if self._by_customer.isChecked():
            return self.tr("Search customers")
        return self.tr("Search customers, titles and everything that was written")

    def _enter(self) -> None:
        view = self._lists.currentWidget()
        if isinstance(view, RowView):
            view.open_current()

    def _go_down(self, step: int) -> None:
        view = self._lists.currentWidget()
        if isinstance(view, RowView) and step > 0:
            view.setFocus(Qt.FocusReason.TabFocusReason)

    def _widen(self) -> None:
        """Escape: first the search goes, then the customer."""
        if self.search.text():
            self.search.clear()
        elif self.customer is not None:
            self.show_customer(None)

    def _open_index(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.row(index).id)

    def _open_customer(self, index: QModelIndex) -> None:
        self.show_customer(self._customer_view().customers.row(index))

    def _want_deletion(self) -> None:
        if self._by_customer.isChecked():
            self.delete_customer_wanted.emit()
        else:
            self.delete_wanted.emit()

    def _show_menu(self, where: QPoint) -> None:
        view = self._lists.currentWidget()
        if not isinstance(view, RowView) or not view.currentIndex().isValid():
            return
        from PySide6.QtWidgets import QMenu

        menu, icons = QMenu(self), self._context.icons
        menu.addAction(icons.icon("right"), self.tr("Open"), self._enter)
        if not self._context.work.library.read_only:
            menu.addAction(icons.icon("trash"), self.tr("Delete …"), self._want_deletion)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # by itself: a lock takes the list away with its menu
        menu.exec(view.viewport().mapToGlobal(where))

    # --- how it is made

    def _make_search(self) -> None:
        icons = self._context.icons
        self._by_engagement = ChoiceButton(self.tr("Engagements"), self)
        self._by_customer = ChoiceButton(self.tr("Customers"), self)
        kinds = QButtonGroup(self)
        kinds.addButton(self._by_engagement)
        kinds.addButton(self._by_customer)
        self._by_engagement.setChecked(True)
        self._by_customer.toggled.connect(self._choose_list)
        self.search = SearchField(icons, self._hint(), self)
        self.search.textChanged.connect(self._show_found)
        self.search.entered.connect(self._enter)
        self.search.moved.connect(self._go_down)
        self.search.escaped.connect(self._widen)
        self._filter = QuietButton("", self, icon=icons.icon("cross"))
        self._filter.setToolTip(self.tr("Show all customers (Escape)"))
        self._filter.setAccessibleDescription(self.tr("Only this customer is shown. Press to show all."))
        self._filter.clicked.connect(lambda: self.show_customer(None))
        self._filter.hide()

    def _make_list(self) -> None:
        self.view = LibraryView(self.model, self._context.themes, self._context.language, self)
        self.view.setAccessibleName(self.tr("Engagements"))
        self.view.opened.connect(self._open_index)
        self.view.deleted.connect(self.delete_wanted)
        self.view.left_at_top.connect(self.search.setFocus)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self._delete = IconButton(self._context.icons, "trash", self.tr("Delete the engagement (Delete)"), self)
        self._delete.clicked.connect(self._want_deletion)

    def _customer_view(self) -> "CustomerView":
        """Return the list of customers, made when it is first shown."""
        from cxf_desktop.ui.library.customer_view import CustomerView

        if self._customers is None:
            self._customers = CustomerView(self._context, self)
            self._customers.opened.connect(self._open_customer)
            self._customers.left_at_top.connect(self.search.setFocus)
            self._customers.deleted.connect(self.delete_customer_wanted)
            self._customers.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            self._customers.customContextMenuRequested.connect(self._show_menu)
            self._lists.addWidget(self._customers)
        return self._customers

    def _message(self) -> QWidget:
        """Return what stands in place of an empty list."""
        narrowed = self._is_narrowed()
        if narrowed not in self._messages:
            self._messages[narrowed] = _in_upper_part(self._make_nothing() if narrowed else self._make_empty())
            self._lists.addWidget(self._messages[narrowed])
        return self._messages[narrowed]

    def _make_nothing(self) -> QWidget:
        from cxf_desktop.ui.widgets.buttons import SecondaryButton
        from cxf_desktop.ui.widgets.empty_state import EmptyState

        clear = SecondaryButton(self.tr("Show everything"), self)
        clear.clicked.connect(lambda: self.show_customer(None))
        text = self.tr("Every word that you look for must be there.")
        return EmptyState(self._context.icons, "search", self.tr("Nothing was found."), text, [clear])

    def _lay_out(self) -> None:
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self.view)
        self._count = Small("", self)
        find, foot = QHBoxLayout(), QHBoxLayout()
        find.setSpacing(S)
        find.addWidget(self.search, 1)
        find.addWidget(self._by_engagement)
        find.addWidget(self._by_customer)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(L)
        layout.addLayout(find)
        layout.addWidget(self._filter, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._lists, 1)
        layout.addLayout(foot)


def _show(widget: QWidget, visible: bool) -> None:
    """Show or hide a widget that is not so already: each time costs the start some milliseconds."""
    if widget.isHidden() is visible:
        widget.setVisible(visible)


def _in_upper_part(widget: QWidget) -> QWidget:
    """Return a holder that keeps a widget together, a little above the middle."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(2)
    layout.addWidget(widget)
    layout.addStretch(3)
    return holder
