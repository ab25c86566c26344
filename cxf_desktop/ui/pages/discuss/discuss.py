"""The questions to talk about first: weight times disagreement."""

from PySide6.QtCore import QCoreApplication

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.page import Page


class DiscussPage(Page):
    """The questions to talk about first: weight times disagreement."""

    def __init__(self, context: EngagementContext) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            translate("DiscussPage", "Discuss next"),
            translate("DiscussPage", "Where the voices are furthest apart, and where it matters most."),
        )
