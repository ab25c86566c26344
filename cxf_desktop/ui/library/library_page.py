"""The library: every engagement in one list, with the search on top."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.library.finder import Finder
from cxf_desktop.ui.theme.metrics import XL, XXL, L
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import PageTitle
from cxf_desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from cxf_desktop.ui.safekeeping.delete_dialog import Goes
    from cxf_desktop.ui.widgets.empty_state import EmptyState

WIDEST = 1280


class LibraryPage(QWidget):
    """Finds, opens, makes and deletes engagements."""

    opened = Signal(str)
    """The id of the engagement to open."""
    read_wanted = Signal()
    """The user wants to read a file in."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._work = context.work
        self._read_only = bool(context.work.library.read_only)
        self._read = self._painted = False
        self._new = PrimaryButton(self.tr("New engagement"), self, icon=context.icons.icon("plus", "on_accent"))
        self._new.setToolTip(self.tr("New engagement (Ctrl+N)"))
        self._new.clicked.connect(self.new_engagement)
        self._import = SecondaryButton(self.tr("Read a file in"), self, icon=context.icons.icon("import"))
        self._import.setToolTip(self.tr("An old workbook or returned answers (Ctrl+O); or drop the file on the window"))
        self._import.clicked.connect(self.read_wanted)
        if self._read_only:
            self._new.hide()
            self._import.hide()
        self.finder = Finder(context, self._empty_state, self)
        self.finder.opened.connect(self.opened)
        self.finder.delete_wanted.connect(self.delete_current)
        self.finder.delete_customer_wanted.connect(self.delete_customer)
        self.setFocusProxy(self.finder)
        self._lay_out()

    def refresh(self) -> None:
        """Read the list again."""
        self._read = True
        self.finder.refresh()

    def new_engagement(self) -> None:
        """Ask for a new engagement, and open it."""
        from cxf_desktop.ui.library.new_engagement import NewEngagementDialog

        if self._read_only:
            return
        customer = self.finder.customer
        dialog = NewEngagementDialog(self._context, customer.name if customer else "", self)
        made = dialog.exec()
        dialog.deleteLater()
        if made:
            self.opened.emit(dialog.engagement_id)

    def open_sample(self) -> None:
        """Add the sample engagement, and open it."""
        id_ = self._add_sample()
        if id_:
            self.opened.emit(id_)

    def delete_current(self) -> None:
        """Delete the current engagement, once the user has confirmed it."""
        row = self.finder.current()
        if row is None or self._read_only:
            return
        from cxf_desktop.ui.safekeeping.delete_dialog import Goes

        at = self.finder.model.find(row.id)
        self._delete(Goes((row.id,), row.title, of=row.customer))
        self.finder.view.select(min(at, self.finder.model.rowCount() - 1))

    def delete_customer(self) -> None:
        """Delete the current customer with all engagements, once the user has confirmed it."""
        customer = self.finder.current_customer()
        if customer is None or self._read_only:
            return
        from cxf_desktop.ui.safekeeping.delete_dialog import Goes

        ids = tuple(row.id for row in self._work.library.listing.rows_of_customer(customer.id))
        self._delete(Goes(ids, customer.name, customer=customer.id))

    def _delete(self, goes: "Goes") -> None:
        from cxf_desktop.ui.safekeeping.delete_dialog import DeleteDialog

        try:
            dialog = DeleteDialog(self._context, goes, self)
        except LibraryError as error:
            self._context.dialogs.inform(self.tr("It cannot be deleted"), str(error))
        else:
            dialog.exec()
            dialog.deleteLater()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list if nobody has."""
        if not self._read:
            self.refresh()
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Think of the sample once the page stands on the screen: a start must not wait for it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._welcome)

    def _welcome(self) -> None:
        """Give somebody who starts for the first time something to open."""
        settings = self._work.settings
        if not self.isVisible() or settings.current.sample_offered or self._read_only:
            return
        if self._work.library.listing.count():
            return
        settings.update(sample_offered=True)
        self._add_sample()
        self.refresh()

    def _add_sample(self) -> str:
        from cxf_desktop.services.samples import SampleError

        try:
            return self._work.samples.add(self._context.language, self._work.new_id())
        except (SampleError, LibraryError) as error:
            self._context.dialogs.inform(self.tr("The sample cannot be added"), str(error))
            return ""

    def _empty_state(self) -> "EmptyState":
        from cxf_desktop.ui.widgets.empty_state import EmptyState

        title, icons = self.tr("There is no engagement yet."), self._context.icons
        if self._read_only:
            return EmptyState(icons, "library", title)
        new, sample = (
            SecondaryButton(self.tr("New engagement"), self),
            SecondaryButton(self.tr("Open the sample"), self),
        )
        new.clicked.connect(self.new_engagement)
        sample.clicked.connect(self.open_sample)
        text = self.tr(
            "Begin with a customer of yours, look around in the sample, or drop an old readiness workbook here."
        )
        return EmptyState(icons, "library", title, text, [new, sample])

    def _lay_out(self) -> None:
        column = QWidget(self)
        column.setMaximumWidth(WIDEST)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(XXL, XL, XXL, L)
        inner.setSpacing(L)
        if self._read_only:
            inner.addWidget(Notice(self._context.icons, "warn", self._work.library.read_only))
        head = QHBoxLayout()
        head.addWidget(PageTitle(self.tr("Library")))
        head.addStretch(1)
        head.addWidget(self._import)
        head.addWidget(self._new)
        inner.addLayout(head)
        inner.addWidget(self.finder, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(column, 1000)
        layout.addStretch(1)
