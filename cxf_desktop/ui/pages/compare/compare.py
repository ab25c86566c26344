"""This engagement beside an earlier one, or any other."""

from PySide6.QtCore import QCoreApplication

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.page import Page


class ComparePage(Page):
    """This engagement beside an earlier one, or any other."""

    def __init__(self, context: EngagementContext) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            translate("ComparePage", "Compare"),
            translate("ComparePage", "What has changed between two assessments."),
        )
