"""The readiness questionnaire, answered by many."""

from PySide6.QtCore import QCoreApplication

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.page import Page


class ReadinessInterviewPage(Page):
    """The readiness questionnaire, answered by many."""

    def __init__(self, context: EngagementContext) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            translate("ReadinessInterviewPage", "Readiness interview"),
            translate("ReadinessInterviewPage", "142 statements on how ready the company is, field by field."),
        )
