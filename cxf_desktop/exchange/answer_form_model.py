"""A questionnaire as it is sent out, and as it comes back; no engagement in it."""

from dataclasses import dataclass

from cxf_desktop.domain.words import Language, Scale


@dataclass(frozen=True)
class FormQuestion:
    """One question; without a scale it is answered with the number of a statement."""

    id: str
    text: str
    hint: str
    scale: Scale | None
    statements: tuple[str, ...] = ()


@dataclass(frozen=True)
class FormSection:
    """A sub-area, or the one section of a dimension; no title: no heading."""

    id: str
    title: str
    questions: tuple[FormQuestion, ...]


@dataclass(frozen=True)
class FormPart:
    """What stands on one sheet: a design field, or a dimension."""

    id: str
    title: str
    purpose: str
    sections: tuple[FormSection, ...]

    @property
    def questions(self) -> tuple[FormQuestion, ...]:
        """Every question of the sheet, in order."""
        return tuple(question for section in self.sections for question in section.questions)


@dataclass(frozen=True)
class AnswerForm:
    """A whole workbook; ``template`` is the hash of the questionnaire, the respondent stands in it when known."""

    engagement: str
    questionnaire: str
    template: str
    customer: str
    title: str
    intro: str
    language: Language
    parts: tuple[FormPart, ...]
    respondent: str = ""
    role: str = ""
