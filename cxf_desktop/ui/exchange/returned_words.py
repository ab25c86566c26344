"""A returned form in lines: what it changes, question by question."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.answers import Answer, AnswerSheet
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, Questionnaire
from cxf_desktop.domain.readiness import questions_of
from cxf_desktop.domain.words import Language, Scale, local
from cxf_desktop.exchange.cell_notes import CellNote
from cxf_desktop.exchange.errors import shown
from cxf_desktop.services.answer_forms import AnswerChange, FormPreview
from cxf_desktop.ui.exchange.sheet import Cell, Column, Line
from cxf_desktop.ui.pages.assess.wording import short

if TYPE_CHECKING:
    from cxf_desktop.exchange.answer_form_reader import GivenAnswer

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Asked:
    """A question by its short name, where it belongs, and how it is answered; no scale: with a statement."""

    title: str
    place: str
    scale: Scale | None = None
    statements: Sequence[str] = ()

    def answer(self, answer: Answer, language: Language) -> str:
        """Return an answer in words; a dash for none."""
        if answer.not_applicable:
            return translate("ReturnedForm", "Does not apply")
        if answer.value is None:
            return "–"
        if self.scale is not None:
            return self.scale.label(answer.value).to(language)
        at = int(answer.value)
        if at != answer.value or not 1 <= at <= len(self.statements):
            return short(answer.value)
        return f"{at}  {self.statements[at - 1]}"


def columns() -> tuple[Column, ...]:
    """Return the columns of the table of changes."""
    return (
        Column(translate("ReturnedForm", "Question"), stretch=5),
        Column(translate("ReturnedForm", "Belongs to"), stretch=3),
        Column(translate("ReturnedForm", "Before"), stretch=3),
        Column(translate("ReturnedForm", "After"), stretch=3),
        Column(translate("ReturnedForm", "Remark"), stretch=4),
    )


def asked_of(questionnaire: Questionnaire, sheet: AnswerSheet, language: Language) -> dict[str, Asked]:
    """Return every question of the engagement by its id, the customer's own among them."""
    if isinstance(questionnaire, MaturityQuestionnaire):
        return {
            question.id: Asked(
                question.title.to(language),
                dimension.title.to(language),
                statements=[statement.to(language) for statement in question.statements],
            )
            for dimension in questionnaire.dimensions
            for question in dimension.questions
        }
    return {
        question.id: Asked(question.title.to(language), area.title.to(language), question.scale)
        for area in questionnaire.sub_areas()
        for question in questions_of(area, sheet)
    }


def lines(changes: Sequence[AnswerChange], asked: dict[str, Asked], language: Language) -> Iterator[Line]:
    """Yield a line for each change."""
    for change in changes:
        question = asked.get(change.question, Asked(change.question, ""))
        before, after = question.answer(change.before, language), question.answer(change.after, language)
        yield (
            Cell(question.title, strong=True),
            Cell(question.place, "muted"),
            Cell(before, "muted"),
            Cell(after, strong=before != after),
            Cell(change.after.note, "ink" if change.after.note != change.before.note else "muted"),
        )


def left_out(preview: FormPreview) -> list[CellNote]:
    """Return what the file says that cannot be taken in: unknown labels, and questions that nobody asks here."""
    answers = {given.question: given for given in preview.form.answers}
    return [*preview.form.notes, *(_strange(answers[id_]) for id_ in preview.strange)]


def _strange(given: "GivenAnswer") -> CellNote:
    name = shown(given.question)
    return CellNote(
        given.sheet,
        given.cell,
        local(
            f"“{name}” is not asked in this engagement; the answer is left out",
            f"„{name}“ wird in diesem Engagement nicht gefragt; die Antwort wird ausgelassen",
        ),
    )


def count_text(preview: FormPreview) -> str:
    """Return how many answers change and how many are the same, in one line."""
    remarks = preview.remarks
    number = len(preview.changes) - remarks
    changes = translate("ReturnedForm", "1 answer changes") if number == 1 else ""
    changes = changes or translate("ReturnedForm", "%1 answers change").replace("%1", str(number))
    if not number:
        changes = translate("ReturnedForm", "No answer changes")
    parts = [changes]
    if remarks == 1:
        parts.append(translate("ReturnedForm", "1 remark changes"))
    elif remarks:
        parts.append(translate("ReturnedForm", "%1 remarks change").replace("%1", str(remarks)))
    if preview.unchanged == 1:
        parts.append(translate("ReturnedForm", "1 stays as it is"))
    elif preview.unchanged:
        parts.append(translate("ReturnedForm", "%1 stay as they are").replace("%1", str(preview.unchanged)))
    return " · ".join(parts)


def who_text(preview: FormPreview) -> str:
    """Return what is known of the person whose answers these are."""
    if not preview.respondent:
        return translate("ReturnedForm", "The file names nobody: write whose answers these are.")
    if not preview.known:
        return translate("ReturnedForm", "New here: is added to the respondents.")
    if preview.overwritten == 1:
        return translate("ReturnedForm", "Answered before: 1 of those answers is replaced.")
    if preview.overwritten:
        text = translate("ReturnedForm", "Answered before: %1 of those answers are replaced.")
        return text.replace("%1", str(preview.overwritten))
    return translate("ReturnedForm", "Known here; nothing that was answered before is replaced.")


def take_text(preview: FormPreview) -> str:
    """Return what the button does."""
    number = len(preview.changes) - preview.remarks
    if number == 1:
        return translate("ReturnedForm", "Read in 1 answer")
    if number:
        return translate("ReturnedForm", "Read in %1 answers").replace("%1", str(number))
    return translate("ReturnedForm", "Read in")
