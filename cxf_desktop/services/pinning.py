"""Templates as an engagement took them: a template update never touches old answers."""

from cxf_desktop.domain.content import Format, Questionnaire
from cxf_desktop.domain.engagement import AnswerSheet, Engagement
from cxf_desktop.storage.library import Library
from cxf_desktop.templates.catalogue import Catalogue

MATURITY = "maturity"


class UnknownQuestionnaireError(LookupError):
    """Neither the library nor the catalogue has such a questionnaire; the message names it."""


class PinnedTemplates:
    """Keeps questionnaires and formats as they were when an engagement took them, and finds them again."""

    def __init__(self, library: Library, catalogue: Catalogue) -> None:
        self._library = library
        self._catalogue = catalogue
        self._kept: dict[str, Questionnaire] = {}

    def new_sheets(self) -> dict[str, AnswerSheet]:
        """Keep every questionnaire as it is now, and return the empty sheets of a new engagement."""
        return {
            id_: AnswerSheet(template=self._library.templates.keep("questionnaire", id_, entry.model_dump_json()))
            for id_, entry in self._catalogue.questionnaires.items()
        }

    def questionnaire(self, document: Engagement, id_: str = MATURITY) -> Questionnaire:
        """Return the questionnaire that ``document`` was answered with.

        Raises:
            UnknownQuestionnaireError: There is none with that id.

        """
        sheet = document.assessment.sheets.get(id_)
        kept = self._read(sheet.template) if sheet and sheet.template else None
        entry = kept or self._catalogue.questionnaires.get(id_)
        if entry is None:
            raise UnknownQuestionnaireError(f"there is no questionnaire {id_[:80]}")
        return entry

    def pin_format(self, entry: Format) -> str:
        """Keep a format as it is now, and return the hash it is found by."""
        return self._library.templates.keep("format", entry.id, entry.model_dump_json())

    def format_of(self, document: Engagement) -> Format | None:
        """Return the format that was taken into ``document``, as it was then."""
        choice = document.format
        if choice is None:
            return None
        content = self._library.templates.read(choice.template) if choice.template else None
        return Format.model_validate_json(content) if content else self._catalogue.formats.get(choice.format)

    def _read(self, name: str) -> Questionnaire | None:
        if name not in self._kept:
            content = self._library.templates.read(name)
            if content is None:
                return None
            self._kept[name] = Questionnaire.model_validate_json(content)
        return self._kept[name]
