"""What the answers to the readiness questionnaire give."""

from PySide6.QtCore import QCoreApplication

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.page import Page


class ReadinessResultPage(Page):
    """What the answers to the readiness questionnaire give."""

    def __init__(self, context: EngagementContext) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            translate("ReadinessResultPage", "Readiness result"),
            translate("ReadinessResultPage", "Six design fields, their bands, and what stands behind every number."),
        )
