"""The table of customers."""

from PySide6.QtWidgets import QHeaderView, QWidget

from cxf_desktop.ui.context import Context
from cxf_desktop.ui.library.customer_model import CustomerColumn, CustomerModel
from cxf_desktop.ui.library.row_view import RowDelegate, RowView

WIDTHS = {CustomerColumn.ENGAGEMENTS: 140, CustomerColumn.CHANGED: 180}


class CustomerView(RowView):
    """Shows customers by name, each with the number of its engagements."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.customers = CustomerModel(context.work.library.listing, context.work.clock, self)
        self.setModel(self.customers)
        self.setItemDelegate(RowDelegate(context.themes, self))
        self.setAccessibleName(self.tr("Customers"))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(CustomerColumn.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
