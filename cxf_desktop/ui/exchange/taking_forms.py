"""Returned answers are taken in: shown in the engagement that they belong to, and only then kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from cxf_desktop.services.answer_forms import ForeignFormError
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.exchange.incoming import INTERVIEWS
from cxf_desktop.ui.exchange.messages import QuestionDialog
from cxf_desktop.ui.exchange.returned_dialog import ReturnedDialog

if TYPE_CHECKING:
    from cxf_desktop.exchange.answer_form_reader import ReturnedForm
    from cxf_desktop.ui.main_window import MainWindow
    from cxf_desktop.ui.shell.engagement_view import EngagementView

translate = QCoreApplication.translate


class TakingForms:
    """Takes returned forms in for the window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def take(self, form: "ReturnedForm") -> str:
        """Show what a form changes, and keep it when that is wanted; return why it cannot be, if it cannot."""
        problem = self._open(form)
        view = self._window.view
        if problem or view is None or view.document_id != form.engagement:
            return problem
        view.flush()
        try:
            dialog = ReturnedDialog(view.context, form, self._window)
        except ForeignFormError as error:
            return error.text.to(self._window.context.language)
        except LookupError as error:
            return str(error)
        if _shown(dialog):
            self._window.show_page(INTERVIEWS.get(form.questionnaire, INTERVIEWS["readiness"]))
        return ""

    def _open(self, form: "ReturnedForm") -> str:
        """Open the engagement that a form belongs to, if that is wanted; return why it cannot be, if it cannot."""
        view = self._window.view
        if view is not None and view.document_id == form.engagement:
            return ""
        try:
            document = self._window.context.work.engagements.read(form.engagement)
        except LibraryError:
            text = translate("Incoming", "%1: was sent out for an engagement that is not in this library")
            return text.replace("%1", form.file)
        if view is None or self._wanted(form, view, f"{document.customer.name} · {document.title}"):
            self._window.open_engagement(document.id, INTERVIEWS.get(form.questionnaire, ""))
        return ""

    def _wanted(self, form: "ReturnedForm", view: "EngagementView", name: str) -> bool:
        """Ask before the engagement that is open makes room for another."""
        text = translate("Incoming", "%1 was sent out for “%2”. Open that engagement, and see what the answers change?")
        text = text.replace("%2", name[:160]).replace("%1", form.file)
        title = translate("Incoming", "The answers belong to another engagement")
        return _shown(QuestionDialog(title, text, translate("Incoming", "Open it"), view.window()))


def _shown(dialog: QDialog) -> bool:
    accepted = bool(dialog.exec())
    dialog.deleteLater()
    return accepted
