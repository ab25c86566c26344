"""Templates as an engagement took them: a template update never touches old answers."""

from functools import cached_property

from pydantic import TypeAdapter

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.content import Format
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, Questionnaire, ReadinessQuestionnaire
from cxf_desktop.storage.library import Library
from cxf_desktop.templates.catalogue import Catalogue

MATURITY = "maturity"
READINESS = "readiness"
"""The ids of the shipped questionnaires."""


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
        entries = self._catalogue.questionnaires.items()
        return {id_: AnswerSheet(template=self.pin_questionnaire(entry)) for id_, entry in entries}

    def questionnaire(self, document: Engagement, id_: str) -> Questionnaire:
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

    def maturity(self, document: Engagement, id_: str = MATURITY) -> MaturityQuestionnaire:
        """Return the maturity questionnaire that ``document`` was answered with; see ``questionnaire``."""
        entry = self.questionnaire(document, id_)
        if not isinstance(entry, MaturityQuestionnaire):
            raise UnknownQuestionnaireError(f"{id_[:80]} is no maturity questionnaire")
        return entry

    def readiness(self, document: Engagement, id_: str = READINESS) -> ReadinessQuestionnaire:
        """Return the readiness questionnaire that ``document`` was answered with; see ``questionnaire``."""
        entry = self.questionnaire(document, id_)
        if not isinstance(entry, ReadinessQuestionnaire):
            raise UnknownQuestionnaireError(f"{id_[:80]} is no readiness questionnaire")
        return entry

    def pin_questionnaire(self, entry: Questionnaire) -> str:
        """Keep a questionnaire as it is now, and return the hash it is found by."""
        return self._library.templates.keep("questionnaire", entry.id, entry.model_dump_json())

    def pin_edits(self, document: Engagement, id_: str) -> list[Edit]:
        """Return the edit that binds a sheet to its questionnaire as it is now; nothing when it is bound already.

        Before the first answer of an engagement that is older than the questionnaire.
        """
        sheet = document.assessment.sheets.get(id_)
        if sheet is not None and sheet.template:
            return []
        template = self.pin_questionnaire(self.questionnaire(document, id_))
        return [Edit(path=f"assessment.sheets[{id_}].template", value=template)]

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
            self._kept[name] = self._any_kind.validate_json(content)
        return self._kept[name]

    @cached_property
    def _any_kind(self) -> TypeAdapter[Questionnaire]:
        return TypeAdapter(Questionnaire)
