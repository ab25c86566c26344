"""A questionnaire sent out as a workbook, and what comes back: one file, one respondent, with a preview."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cxf_desktop.domain.answers import Answer, AnswerSheet
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import clean_line
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, Questionnaire, ReadinessQuestionnaire
from cxf_desktop.domain.readiness import questions_of
from cxf_desktop.domain.words import Language, LocalText, local
from cxf_desktop.services.answers import NOT_APPLICABLE, AnswerService
from cxf_desktop.services.pinning import PinnedTemplates

if TYPE_CHECKING:
    from cxf_desktop.exchange.answer_form_model import AnswerForm, FormPart
    from cxf_desktop.exchange.answer_form_reader import GivenAnswer, ReturnedForm

NOBODY = Answer()


class ForeignFormError(ValueError):
    """The returned file belongs to another engagement or questionnaire; ``text`` says so in both languages."""

    def __init__(self, text: LocalText) -> None:
        super().__init__(text.en)
        self.text = text


@dataclass(frozen=True)
class AnswerChange:
    """What a returned file changes about one question."""

    question: str
    before: Answer
    after: Answer

    @property
    def remark_only(self) -> bool:
        """Whether the answer itself stays as it is."""
        before, after = self.before, self.after
        return (before.value, before.not_applicable) == (after.value, after.not_applicable)


@dataclass(frozen=True)
class FormPreview:
    """What taking in a returned file would do; ``strange``: ids of questions that the engagement does not ask."""

    form: "ReturnedForm"
    questionnaire: Questionnaire
    respondent: str
    role: str
    known: bool
    changes: tuple[AnswerChange, ...]
    unchanged: int
    strange: tuple[str, ...]
    other_version: bool

    @property
    def remarks(self) -> int:
        """How many questions get another remark and nothing else."""
        return sum(change.remark_only for change in self.changes)

    @property
    def overwritten(self) -> int:
        """How many answers that this respondent gave before would be replaced."""
        return sum(change.before.given for change in self.changes)


class AnswerFormService:
    """Sends questionnaires out and takes the answers in."""

    def __init__(self, pinned: PinnedTemplates, answers: AnswerService) -> None:
        self._pinned = pinned
        self._answers = answers

    def form(
        self, document: Engagement, questionnaire: str, language: Language, respondent: str = "", role: str = ""
    ) -> "AnswerForm":
        """Return what is sent out: every question that this engagement asks, the customer's own among them.

        Hints stay here: they tell the consultant what to look for.
        """
        from cxf_desktop.exchange.answer_form_model import AnswerForm

        entry = self._pinned.questionnaire(document, questionnaire)
        sheet = document.assessment.sheets.get(questionnaire, AnswerSheet())
        return AnswerForm(
            engagement=document.id,
            questionnaire=questionnaire,
            template=sheet.template,
            customer=document.customer.name,
            title=entry.title.to(language),
            intro=_FORM_INTRO[entry.kind].to(language),
            language=language,
            parts=tuple(_parts(entry, sheet, language)),
            respondent=respondent,
            role=role,
        )

    def send_out(
        self, document: Engagement, questionnaire: str, language: Language, file: Path, respondent: str = ""
    ) -> Path:
        """Write the workbook to fill in, and return its file.

        Raises:
            OSError: The file cannot be written; an older one is as it was.

        """
        from cxf_desktop.exchange.answer_form import write_answer_form

        role = next((r.role for r in document.assessment.respondents if r.name == respondent), "")
        file.parent.mkdir(parents=True, exist_ok=True)
        write_answer_form(self.form(document, questionnaire, language, respondent, role), file)
        return file

    def read(self, file: Path) -> "ReturnedForm":
        """Read a returned file; nothing is kept yet.

        Raises:
            ExchangeError: It is none of ours, or cannot be read; file, sheet and cell are named.

        """
        from cxf_desktop.exchange.answer_form_reader import read_answer_form

        return read_answer_form(file)

    def preview(self, document: Engagement, form: "ReturnedForm", respondent: str = "") -> FormPreview:
        """Return what the file would change, for the name in it unless another is given.

        Raises:
            ForeignFormError: It was sent out for another engagement.
            UnknownQuestionnaireError: There is no such questionnaire.

        """
        if form.engagement != document.id:
            raise ForeignFormError(
                local(
                    f"{form.file}: was sent out for another engagement",
                    f"{form.file}: wurde für ein anderes Engagement versendet",
                )
            )
        entry = self._pinned.questionnaire(document, form.questionnaire)
        sheet = document.assessment.sheets.get(form.questionnaire, AnswerSheet())
        name = clean_line(respondent or form.respondent).strip()
        voice = next((r.id for r in document.assessment.respondents if r.name == name), None)
        said = sheet.voices.get(voice, {}) if voice is not None else {}
        asked = _asked(entry, sheet)
        found = [_changed(given, said.get(given.question, NOBODY)) for given in form.answers if given.question in asked]
        changes = tuple(change for change in found if change.before != change.after)
        return FormPreview(
            form=form,
            questionnaire=entry,
            respondent=name,
            role=clean_line(form.role).strip(),
            known=voice is not None,
            changes=changes,
            unchanged=len(found) - len(changes),
            strange=tuple(given.question for given in form.answers if given.question not in asked),
            other_version=bool(form.template and sheet.template and form.template != sheet.template),
        )

    def edits(self, document: Engagement, preview: FormPreview) -> list[Edit]:
        """Return the edits that take the answers in, as one step.

        Raises:
            PathError: The respondent has no name.

        """
        answers: dict[str, object] = {change.question: _given(change.after) for change in preview.changes}
        notes = {change.question: change.after.note for change in preview.changes}
        id_ = preview.form.questionnaire
        return self._answers.edits(document, preview.respondent, id_, answers, role=preview.role, notes=notes)


_FORM_INTRO = {
    "maturity": local(
        "For each question, choose the highest statement that is entirely true today. Plans do not count. Leave "
        "open what you cannot judge, and write an example into the remark where you can.",
        "Wählen Sie je Frage die höchste Aussage, die heute vollständig zutrifft. Pläne zählen nicht. Lassen Sie "
        "offen, was Sie nicht beurteilen können, und schreiben Sie, wo möglich, ein Beispiel in die Bemerkung.",
    ),
    "readiness": local(
        "Say how far each statement is true today, from your own point of view. Plans do not count. Leave open what "
        "you cannot judge: an open question is not taken as agreement. Remarks help us more than high values.",
        "Sagen Sie aus Ihrer Sicht, wie weit jede Aussage heute zutrifft. Pläne zählen nicht. Lassen Sie offen, was "
        "Sie nicht beurteilen können: Eine offene Frage gilt nicht als Zustimmung. Bemerkungen helfen uns mehr als "
        "hohe Werte.",
    ),
}


def _asked(entry: Questionnaire, sheet: AnswerSheet) -> set[str]:
    own = {question.id for question in sheet.own if question.text.strip()}
    return {question.id for question in entry.questions()} | own


def _changed(given: "GivenAnswer", before: Answer) -> AnswerChange:
    value = None if given.not_applicable else given.value
    after = Answer(value=value, not_applicable=given.not_applicable, note=given.note or before.note)
    if not after.given and before.given:
        # What somebody left open in the file does not take back what they said before.
        after = before.model_copy(update={"note": after.note})
    return AnswerChange(given.question, before, after)


def _given(answer: Answer) -> object:
    return NOT_APPLICABLE if answer.not_applicable else answer.value


def _parts(entry: Questionnaire, sheet: AnswerSheet, language: Language) -> "Iterator[FormPart]":
    if isinstance(entry, ReadinessQuestionnaire):
        return _readiness_parts(entry, sheet, language)
    return _maturity_parts(entry, language)


def _readiness_parts(entry: ReadinessQuestionnaire, sheet: AnswerSheet, to: Language) -> "Iterator[FormPart]":
    from cxf_desktop.exchange.answer_form_model import FormPart, FormQuestion, FormSection

    for field in entry.fields:
        sections: list[FormSection] = []
        for area in field.sub_areas:
            questions = tuple(
                FormQuestion(question.id, question.text.to(to), "", question.scale)
                for question in questions_of(area, sheet)
            )
            sections.append(FormSection(area.id, area.title.to(to), questions))
        yield FormPart(field.id, field.title.to(to), field.purpose.to(to), tuple(sections))


def _maturity_parts(entry: MaturityQuestionnaire, to: Language) -> "Iterator[FormPart]":
    from cxf_desktop.exchange.answer_form_model import FormPart, FormQuestion, FormSection

    for dimension in entry.dimensions:
        questions = tuple(
            FormQuestion(
                question.id,
                question.ask.to(to),
                "",
                None,
                tuple(statement.to(to) for statement in question.statements),
            )
            for question in dimension.questions
        )
        section = FormSection(dimension.id, "", questions)
        yield FormPart(dimension.id, dimension.title.to(to), dimension.purpose.to(to), (section,))
