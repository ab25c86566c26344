"""The writing of answer forms, beside the window."""

from collections.abc import Sequence
from pathlib import Path

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Language
from cxf_desktop.services.answer_forms import AnswerFormService
from cxf_desktop.services.export import plain_name
from cxf_desktop.ui.dialogs.export_task import Written
from cxf_desktop.ui.tasks import Progress


class SendTask:
    """Writes one form for each respondent; an empty name is nobody in particular."""

    def __init__(
        self,
        forms: AnswerFormService,
        document: Engagement,
        questionnaire: str,
        language: Language,
        respondents: Sequence[str],
        folder: Path,
    ) -> None:
        self._forms = forms
        self._document = document
        self._questionnaire = questionnaire
        self._language: Language = language
        self._respondents = tuple(respondents)
        self._folder = folder

    def __call__(self, progress: Progress) -> Written:
        """Write one after the other; the first that cannot be written ends it."""
        files: list[Path] = []
        for number, respondent in enumerate(self._respondents):
            name = form_name(self._document, self._questionnaire, respondent, self._language)
            progress(f"{name}.xlsx", number / len(self._respondents))
            try:
                file = free_file(self._folder, name)
                files.append(
                    self._forms.send_out(self._document, self._questionnaire, self._language, file, respondent)
                )
            except OSError as error:
                return Written(tuple(files), f"{name}.xlsx: {error.strerror or error}")
        return Written(tuple(files))


def form_name(document: Engagement, questionnaire: str, respondent: str, language: Language) -> str:
    """Return the name of a form's file without its ending: letters, digits and dashes, whoever it is for."""
    turn = f"turn-{document.turn}" if document.turn > 1 else ""
    customer = plain_name(document.customer.name) or document.id
    return "-".join(part for part in (customer, turn, questionnaire, plain_name(respondent), language) if part)


def free_file(folder: Path, name: str) -> Path:
    """Return a file that is not there yet: an older one may have been filled in meanwhile."""
    file, number = folder / f"{name}.xlsx", 1
    while file.exists():
        number += 1
        file = folder / f"{name}-{number}.xlsx"
    return file
