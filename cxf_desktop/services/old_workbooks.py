"""The published readiness workbook, read in as an engagement: answers, weights, services, and what it had shown."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cxf_desktop.domain.answers import (
    Answer,
    AnswerSheet,
    OwnQuestion,
    Reported,
    Respondent,
    ServiceUse,
    WorkbookRecord,
)
from cxf_desktop.domain.content import Template
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.questionnaires import DesignField, ReadinessQuestion, ReadinessQuestionnaire, SubArea
from cxf_desktop.domain.readiness import readiness_card
from cxf_desktop.domain.reported import WorkbookAnswer, WorkbookArea, explain_area, explain_field
from cxf_desktop.domain.words import Scale, local
from cxf_desktop.services.clock import Clock
from cxf_desktop.services.engagements import EngagementService
from cxf_desktop.services.pinning import READINESS, PinnedTemplates, UnknownQuestionnaireError

if TYPE_CHECKING:
    from cxf_desktop.exchange.readiness_workbook import AreaRead, ReadinessWorkbook, Row

TITLE_LENGTH = 34
MOST_NOTES = 500
"""Notes that are kept; a workbook has fewer cells that are read."""
EVEN = 1e-6
"""Weights of a sub-area that differ less are equal, as the workbook's formula makes them."""


class OldWorkbookService:
    """Makes an engagement of a published readiness workbook."""

    def __init__(
        self,
        pinned: PinnedTemplates,
        engagements: EngagementService,
        catalogue: Mapping[str, Template],
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._pinned = pinned
        self._engagements = engagements
        self._questionnaires = catalogue
        self._clock = clock
        self._new_id = new_id

    def read(self, file: Path, decimal: Literal[",", "."] | None = None) -> "ReadinessWorkbook":
        """Read the workbook; nothing is kept yet.

        Raises:
            ExchangeError: It cannot be read, or is something else; file, sheet and cell are named.

        """
        from cxf_desktop.exchange.readiness_workbook import read_readiness_workbook

        return read_readiness_workbook(file, decimal=decimal)

    def draft(self, book: "ReadinessWorkbook", customer: str, title: str = "") -> Engagement:
        """Return the engagement that the workbook would become; nothing is kept yet.

        Raises:
            ValueError: The customer has no name.
            UnknownQuestionnaireError: There is no readiness questionnaire to read the workbook by.

        """
        asked = asked_in(book, self._shipped())
        name = local("Workbook", "Arbeitsmappe").to(book.language)
        respondent = Respondent(id=self._new_id(), name=name)
        sheet = answers_of(book, asked, respondent.id)
        record = WorkbookRecord(
            file=book.file,
            read_at=self._clock(),
            respondent=respondent.id,
            reported=reported(book, asked, sheet),
            notes=tuple(note.placed for note in book.notes[:MOST_NOTES]),
        )
        heading = title or local("Readiness assessment", "Readiness Assessment").to(book.language)
        draft = self._engagements.draft(customer, heading, book.language)
        kept = sheet.model_copy(update={"workbook": record})
        assessment = draft.assessment.model_copy(
            update={
                "respondents": (respondent,),
                "sheets": {**draft.assessment.sheets, READINESS: kept},
                "date": self._clock().date(),
            }
        )
        return draft.model_copy(update={"assessment": assessment})

    def take(self, book: "ReadinessWorkbook", customer: str, title: str = "") -> str:
        """Keep the workbook as a new engagement, and return its id; see ``draft``.

        The questions are those of the workbook: they are kept as the snapshot that the answers belong to.
        """
        draft = self.draft(book, customer, title)
        sheet = draft.assessment.sheets[READINESS]
        template = self._pinned.pin_questionnaire(asked_in(book, self._shipped()))
        sheets = {**draft.assessment.sheets, READINESS: sheet.model_copy(update={"template": template})}
        assessment = draft.assessment.model_copy(update={"sheets": sheets})
        return self._engagements.add(draft.model_copy(update={"assessment": assessment}))

    def _shipped(self) -> ReadinessQuestionnaire:
        entry = self._questionnaires.get(READINESS)
        if not isinstance(entry, ReadinessQuestionnaire):
            raise UnknownQuestionnaireError("there is no readiness questionnaire to read a workbook by")
        return entry


def asked_in(book: "ReadinessWorkbook", shipped: ReadinessQuestionnaire) -> ReadinessQuestionnaire:
    """Return the questionnaire with the words and scales that the workbook asked with.

    What is worded otherwise may ask something else: its hint and its link to the maturity are left out.
    """
    read = {area.sub_area: area for area in book.areas}

    def area_of(area: SubArea) -> SubArea:
        if area.id not in read:
            return area
        rows = {row.position: row for row in read[area.id].rows}
        asked = (_question(question, rows.get(at)) for at, question in enumerate(area.questions, start=1))
        return area.model_copy(update={"questions": tuple(asked)})

    def field_of(field: DesignField) -> DesignField:
        return field.model_copy(update={"sub_areas": tuple(area_of(area) for area in field.sub_areas)})

    return shipped.model_copy(update={"fields": tuple(field_of(field) for field in shipped.fields)})


def answers_of(book: "ReadinessWorkbook", asked: ReadinessQuestionnaire, respondent: str) -> AnswerSheet:
    """Return the workbook's answers, own questions, weights and services as a sheet."""
    voice: dict[str, Answer] = {}
    own: list[OwnQuestion] = []
    weights = dict(book.weights)
    areas = {area.id: area for area in asked.sub_areas()}
    for read in book.areas:
        questions = areas[read.sub_area].questions
        own += [
            OwnQuestion(id=own_id(read, row), sub_area=read.sub_area, text=row.text, scale=row.scale or Scale.LIKERT)
            for row in read.own
        ]
        ids = [(row, questions[row.position - 1].id) for row in read.rows if row.position <= len(questions)]
        ids += [(row, own_id(read, row)) for row in read.own]
        voice.update({id_: answer for row, id_ in ids if (answer := _answer(row)) is not None})
        weights.update(_uneven(ids))
    services = {
        asked.services[service.position - 1].id: ServiceUse(used=service.used, penetration=service.penetration)
        for service in book.services
        if service.position <= len(asked.services) and (service.used is not None or service.penetration is not None)
    }
    return AnswerSheet(voices={respondent: voice}, own=tuple(own), weights=weights, services=services)


def reported(book: "ReadinessWorkbook", asked: ReadinessQuestionnaire, sheet: AnswerSheet) -> dict[str, Reported]:
    """Return what the workbook showed for each sub-area and field, with the reasons where our rules differ."""
    card = readiness_card(asked, sheet)
    floor = sum(service.penetration or 0 for service in book.services if service.used) / len(asked.services)
    found = {
        read.sub_area: explain_area(_workbook_area(read, floor), book.shown[read.sub_area])
        for read in book.areas
        if read.sub_area in book.shown
    }
    for field in card.fields:
        if field.id in book.shown:
            shares = {area.id: area.share for area in field.sub_areas}
            found[field.id] = explain_field(shares, field.score, found, book.shown[field.id])
    return found


def own_id(read: "AreaRead", row: "Row") -> str:
    """Return the id of a question of the customer's own."""
    return f"{read.sub_area}_own_{row.position}"


def _question(question: ReadinessQuestion, row: "Row | None") -> ReadinessQuestion:
    if row is None:
        return question
    text = " ".join(row.text.split())
    scale = row.scale or question.scale
    if not text or text in (question.text.de, question.text.en):
        return question.model_copy(update={"scale": scale})
    title = text if len(text) <= TITLE_LENGTH else f"{text[: TITLE_LENGTH - 1].rstrip()}…"
    changed = {
        "text": local(text, text),
        "title": local(title, title),
        "hint": local("As asked in the workbook", "So gefragt in der Arbeitsmappe"),
        "scale": scale,
        "maturity": None,
    }
    return question.model_copy(update=changed)


def _answer(row: "Row") -> Answer | None:
    if row.applies is False:
        return Answer(not_applicable=True, note=row.remark)
    if row.value is None and not row.remark:
        return None
    return Answer(value=row.value, note=row.remark)


def _uneven(ids: "list[tuple[Row, str]]") -> Iterator[tuple[str, float]]:
    """Return the weights of the counted questions, the mean 1, when somebody has changed the workbook's equal ones."""
    counted = [(row.weight, id_) for row, id_ in ids if row.applies is not False and row.weight is not None]
    total = sum(weight for weight, _ in counted)
    if not total or max(counted)[0] - min(counted)[0] <= EVEN:
        return
    for weight, id_ in counted:
        yield id_, round(weight * len(counted) / total, 6)


def _workbook_area(read: "AreaRead", floor: float) -> WorkbookArea:
    rows = [(row, 0) for row in read.rows] + [(row, row.position) for row in read.own]
    counted = [(row, own) for row, own in rows if row.applies is not False]
    stored = all(row.weight is not None for row, _ in counted)
    answers = (
        WorkbookAnswer(
            weight=row.weight if stored and row.weight is not None else 1 / len(counted), value=row.value, own=own
        )
        for row, own in counted
    )
    return WorkbookArea(answers=tuple(answers), floor=floor)
