"""What a page can do with files, as plain functions for its buttons."""

from PySide6.QtWidgets import QWidget

from cxf_desktop.services.pinning import READINESS
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.exchange.handover_dialog import HandoverDialog
from cxf_desktop.ui.exchange.incoming import Incoming
from cxf_desktop.ui.exchange.send_dialog import SendDialog


def send_form(context: EngagementContext, questionnaire: str = READINESS, parent: QWidget | None = None) -> None:
    """Ask for whom and where, and write the questionnaire as workbooks to fill in."""
    context.session.flush()
    dialog = SendDialog(context, questionnaire, parent)
    dialog.exec()
    dialog.deleteLater()


def hand_over(context: EngagementContext, parent: QWidget | None = None) -> None:
    """Ask as what and where, and write the whole engagement as a file for somebody else."""
    context.session.flush()
    dialog = HandoverDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()


def read_form(widget: QWidget) -> None:
    """Ask for a returned file, and take it in as the window does with one that is dropped on it."""
    incoming = widget.window().findChild(Incoming)
    if incoming is not None:
        incoming.choose()
