"""Picks an engagement of the library."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.context import Context
from cxf_desktop.ui.forms.segment_editor import SegmentEditor
from cxf_desktop.ui.library.library_model import Column, LibraryModel
from cxf_desktop.ui.library.library_view import LibraryView
from cxf_desktop.ui.library.search_field import SearchField
from cxf_desktop.ui.theme.metrics import L, S
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Muted

WIDTH, HEIGHT = 760, 480
OWN, EVERY = "own", "every"
FEWEST = 2
"""Engagements of a customer from which on it is worth to look among those alone."""


class EngagementPicker(QDialog):
    """A search, and the engagements that hold every word of it: of one customer, or of all.

    ``other`` stands on the other side already; it is not what Enter takes at first.
    """

    picked = Signal(str)

    def __init__(
        self, context: Context, customer: str, title: str, other: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self._customer, self._other = customer, other
        self.scope = SegmentEditor([(OWN, self.tr("This customer")), (EVERY, self.tr("All customers"))])
        self.scope.setAccessibleName(self.tr("Customers"))
        if context.work.engagements.count(customer=customer) < FEWEST:
            self.scope.set_value(EVERY)
        self.search = SearchField(context.icons, self.tr("Search customers, titles and everything that was written"))
        self.model = LibraryModel(context.work.library.listing, context.work.clock, context.language, self)
        self.view = LibraryView(self.model, context.themes, context.language, self)
        self.view.setColumnHidden(Column.DUE, True)
        self.view.setAccessibleName(self.tr("Engagements"))
        self._nothing = Muted(self.tr("Nothing was found."))
        self._choose = PrimaryButton(self.tr("Compare with it"), self)
        self._connect()
        self._lay_out()
        self._show()

    def _show(self) -> None:
        self.model.show(self.search.text(), self._customer if self.scope.value() == OWN else "")
        first = self.model.rowCount() > 1 and self.model.row(self.model.index(0, 0)).id == self._other
        self.view.select(1 if first else 0)
        found = self.model.rowCount() > 0
        self._nothing.setVisible(not found)
        self._choose.setEnabled(found)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show)
        self.scope.committed.connect(self._show)
        self.search.entered.connect(self.view.open_current)
        self.search.moved.connect(lambda step: self.view.setFocus() if step > 0 else None)
        self.search.escaped.connect(self.reject)
        self.view.left_at_top.connect(self.search.setFocus)
        self.view.opened.connect(self._take)
        self._choose.clicked.connect(self.view.open_current)
        self._choose.setAutoDefault(False)

    def _take(self, index: QModelIndex) -> None:
        id_ = self.model.row(index).id
        self.accept()
        self.picked.emit(id_)

    def _lay_out(self) -> None:
        cancel = SecondaryButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addWidget(self._nothing)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(L)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self.search, 1)
        head.addWidget(self.scope)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
