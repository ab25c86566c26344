"""Out: answers, objectives, captures and actions as tables, for work in a spreadsheet. They hold internal text too."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from cxf_desktop.domain.answers import Answer
from cxf_desktop.domain.engagement import Capture, Engagement
from cxf_desktop.domain.labels import label
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, Questionnaire
from cxf_desktop.domain.readiness import questions_of
from cxf_desktop.domain.words import CaptureKind, Language, LocalText, Scale, local
from cxf_desktop.files import put_in_place
from cxf_desktop.services.export import ExportError, plain_name
from cxf_desktop.services.pinning import PinnedTemplates, UnknownQuestionnaireError

if TYPE_CHECKING:
    from cxf_desktop.exchange.spreadsheets import Table, TableFormat, Value


class TableKind(StrEnum):
    """What can go out as a table."""

    ANSWERS = "answers"
    OBJECTIVES = "objectives"
    CAPTURES = "captures"
    ACTIONS = "actions"

    @property
    def label(self) -> LocalText:
        """The name for people."""
        return _NAMES[self]


_NAMES = {
    TableKind.ANSWERS: local("Answers", "Antworten"),
    TableKind.OBJECTIVES: local("Objectives", "Ziele"),
    TableKind.CAPTURES: local("Captures", "Mitschrift"),
    TableKind.ACTIONS: local("Actions", "Aufgaben"),
}
_AGREED = local("Agreed", "Vereinbart")
_NOT_APPLICABLE = local("Not applicable", "Nicht zutreffend")
_OWN_QUESTION = local("Own question", "Eigene Frage")
_OPEN_POINT = local("Open point", "Offener Punkt")
_NEXT_STEP = local("Next step", "Nächster Schritt")

_COLUMNS: dict[TableKind, tuple[tuple[LocalText, int], ...]] = {
    TableKind.ANSWERS: (
        (local("Questionnaire", "Fragebogen"), 24),
        (local("Area", "Bereich"), 26),
        (local("Question", "Frage"), 26),
        (local("Wording", "Wortlaut"), 60),
        (local("Who", "Wer"), 22),
        (local("Role", "Rolle"), 22),
        (local("Value", "Wert"), 8),
        (local("Answer", "Antwort"), 40),
        (local("Remark", "Bemerkung"), 40),
    ),
    TableKind.OBJECTIVES: (
        (local("Objective", "Ziel"), 34),
        (local("Specific", "Spezifisch"), 40),
        (local("Measurable", "Messbar"), 40),
        (local("Achievable", "Erreichbar"), 40),
        (local("Realistic", "Realistisch"), 40),
        (local("Time-bound", "Terminiert"), 40),
        (local("Due", "Fällig"), 12),
        (local("Responsible", "Verantwortlich"), 22),
        (local("Success criterion", "Erfolgskriterium"), 40),
        (local("How it is measured", "Messgröße"), 30),
        (local("Target", "Zielwert"), 16),
        (local("Measured", "Gemessen"), 16),
        (local("Result", "Ergebnis"), 18),
        (local("Acceptance", "Abnahme"), 16),
    ),
    TableKind.CAPTURES: (
        (local("Kind", "Art"), 18),
        (local("Text", "Text"), 70),
        (local("Owner", "Verantwortlich"), 22),
        (local("Due", "Fällig"), 12),
        (local("Done", "Erledigt"), 10),
        (local("Audience", "Für wen"), 18),
        (local("Block", "Block"), 30),
        (local("Objective", "Ziel"), 30),
        (local("Written down", "Notiert"), 18),
    ),
    TableKind.ACTIONS: (
        (local("From", "Aus"), 18),
        (local("Text", "Text"), 70),
        (local("Owner", "Verantwortlich"), 22),
        (local("Due", "Fällig"), 12),
        (local("Done", "Erledigt"), 10),
        (local("Severity", "Schwere"), 12),
        (local("Notes", "Notizen"), 40),
    ),
}


class SpreadsheetService:
    """Writes tables."""

    def __init__(self, pinned: PinnedTemplates) -> None:
        self._pinned = pinned

    def table(self, document: Engagement, kind: TableKind, language: Language) -> "Table":
        """Return what a file will hold."""
        from cxf_desktop.exchange.spreadsheets import Table, TableColumn

        rows: dict[TableKind, Callable[[Engagement, Language], Iterator[tuple[Value, ...]]]] = {
            TableKind.ANSWERS: self._answers,
            TableKind.OBJECTIVES: _objectives,
            TableKind.CAPTURES: _captures,
            TableKind.ACTIONS: _actions,
        }
        columns = tuple(TableColumn(title.to(language), width) for title, width in _COLUMNS[kind])
        return Table(kind.label.to(language), language, columns, tuple(rows[kind](document, language)))

    def export(
        self, document: Engagement, kind: TableKind, table_format: "TableFormat", folder: Path, language: Language
    ) -> Path:
        """Write one table into ``folder``, which is made when missing, and return its file.

        Raises:
            ExportError: The file cannot be written; an older one is as it was.

        """
        from cxf_desktop.exchange.spreadsheets import table_bytes

        turn = f"-turn-{document.turn}" if document.turn > 1 else ""
        name = plain_name(document.customer.name) or document.id
        file = folder / f"{name}{turn}-{kind.value}-{language}.{table_format.value}"
        data = table_bytes(self.table(document, kind, language), table_format)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            put_in_place(data, file)
        except OSError as error:
            raise ExportError(f"{file}: cannot be written: {error.strerror or error}") from error
        return file

    def _answers(self, document: Engagement, language: Language) -> "Iterator[tuple[Value, ...]]":
        people = {each.id: each for each in document.assessment.respondents}
        for id_, sheet in document.assessment.sheets.items():
            try:
                entry = self._pinned.questionnaire(document, id_)
            except UnknownQuestionnaireError:
                continue
            for area, title, question, wording, scale in _questions(entry, document, id_, language):
                asked = (entry.title.to(language), area, title, wording)
                for person, said in sheet.voices.items():
                    answer = said.get(question)
                    known = people.get(person)
                    if answer is not None and (answer.given or answer.note):
                        who = (known.name if known else person, known.role if known else "")
                        yield (*asked, *who, *_said(answer, scale, language))
                agreed = sheet.agreed.get(question)
                if agreed is not None and (agreed.given or agreed.note):
                    yield (*asked, _AGREED.to(language), "", *_said(agreed, scale, language))


_Scale = Scale | tuple[LocalText, ...]
"""How a question is answered: a scale, or the statements of its own."""


def _questions(
    entry: Questionnaire, document: Engagement, id_: str, language: Language
) -> Iterator[tuple[str, str, str, str, _Scale]]:
    """Yield area, title, id, wording and scale of each question."""
    if isinstance(entry, MaturityQuestionnaire):
        for dimension in entry.dimensions:
            for asked in dimension.questions:
                place = dimension.title.to(language)
                yield place, asked.title.to(language), asked.id, asked.ask.to(language), asked.statements
        return
    sheet = document.assessment.sheets[id_]
    own = {question.id for question in sheet.own}
    for area in entry.sub_areas():
        for question in questions_of(area, sheet):
            title = _OWN_QUESTION if question.id in own else question.title
            wording = question.text.to(language)
            yield area.title.to(language), title.to(language), question.id, wording, question.scale


def _said(answer: Answer, scale: _Scale, language: Language) -> "tuple[Value, ...]":
    value = answer.value
    if answer.not_applicable:
        return None, _NOT_APPLICABLE.to(language), answer.note
    if value is None:
        return None, "", answer.note
    if isinstance(scale, Scale):
        return value, scale.label(value).to(language), answer.note
    return value, scale[min(len(scale), max(1, round(value))) - 1].to(language), answer.note


def _objectives(document: Engagement, language: Language) -> "Iterator[tuple[Value, ...]]":
    for each in document.commitment.objectives:
        known = (
            each.title, each.specific, each.measurable, each.achievable, each.realistic, each.time_bound, each.due,
            each.responsible,
        )  # fmt: skip
        for criterion in each.criteria:
            result = document.proof.results.get(criterion.id)
            found: tuple[Value, ...] = ("", "", "")
            if result is not None:
                found = (result.measured, label(result.outcome).to(language), label(result.verdict).to(language))
            yield (*known, criterion.text, criterion.measure, criterion.target, *found)
        if not each.criteria:
            yield (*known, "", "", "", "", "", "")


def _captures(document: Engagement, language: Language) -> "Iterator[tuple[Value, ...]]":
    blocks = {block.id: block.title for block in document.workshop.blocks}
    objectives = {each.id: each.title for each in document.commitment.objectives}
    for capture in document.workshop.captures:
        yield (
            label(capture.kind).to(language),
            capture.text,
            capture.owner,
            capture.due,
            _done(capture),
            label(capture.audience).to(language),
            blocks.get(capture.block or "", ""),
            objectives.get(capture.objective or "", ""),
            capture.at,
        )


def _done(capture: Capture) -> bool | None:
    """Return whether an action is done; of everything else nobody asks."""
    return capture.done if capture.kind is CaptureKind.ACTION or capture.done else None


def _actions(document: Engagement, language: Language) -> "Iterator[tuple[Value, ...]]":
    for capture in document.workshop.captures:
        if capture.kind is CaptureKind.ACTION:
            name = label(CaptureKind.ACTION).to(language)
            yield name, capture.text, capture.owner, capture.due, capture.done, "", ""
    for point in document.proof.open_points:
        severity = label(point.severity).to(language)
        yield _OPEN_POINT.to(language), point.text, point.owner, point.due, None, severity, ""
    for step in document.proof.next_steps:
        yield _NEXT_STEP.to(language), step.text, step.responsible, step.due, None, "", step.notes
