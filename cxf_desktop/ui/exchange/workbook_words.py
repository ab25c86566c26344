"""An old workbook in lines: what it showed beside what its answers give, and what is to be known about it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.answers import AnswerSheet, Cause, Difference, Reported, WorkbookRecord
from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire
from cxf_desktop.domain.readiness import FieldScore, ReadinessCard, SubAreaScore, readiness_card
from cxf_desktop.domain.words import Language
from cxf_desktop.services.old_workbooks import answers_of, asked_in, reported
from cxf_desktop.ui.exchange.sheet import Cell, Column, Line
from cxf_desktop.ui.pages.assess.wording import figure
from cxf_desktop.ui.pages.explain.wording import percent, points, questions_text
from cxf_desktop.ui.theme.metrics import L
from cxf_desktop.ui.widgets.notice import NoticeTone

if TYPE_CHECKING:
    from cxf_desktop.exchange.readiness_workbook import ReadinessWorkbook

SAME = 0.000_5
"""Scores that differ less read the same."""
_SOMEBODY = "workbook"
"""The id of whoever filled it in, for as long as it is only looked at."""
translate = QCoreApplication.translate


def looked_at(
    book: "ReadinessWorkbook", shipped: ReadinessQuestionnaire
) -> tuple[ReadinessQuestionnaire, AnswerSheet, ReadinessCard]:
    """Return the questions, answers and scores of a workbook; the library is left alone, as it may be put away."""
    asked = asked_in(book, shipped)
    sheet = answers_of(book, asked, _SOMEBODY)
    record = WorkbookRecord(file=book.file, reported=reported(book, asked, sheet))
    return asked, sheet.model_copy(update={"workbook": record}), readiness_card(asked, sheet)


def columns() -> tuple[Column, ...]:
    """Return the columns of the table."""
    return (
        Column(translate("OldWorkbook", "Design field, sub-area"), stretch=4),
        Column(translate("OldWorkbook", "Workbook"), numbers=True),
        Column(translate("OldWorkbook", "By our rules"), numbers=True),
        Column(translate("OldWorkbook", "Difference"), numbers=True),
        Column(translate("OldWorkbook", "Answered"), numbers=True),
        Column(translate("OldWorkbook", "Why"), stretch=7),
    )


def lines(
    questionnaire: ReadinessQuestionnaire, card: ReadinessCard, sheet: AnswerSheet, language: Language
) -> Iterator[Line]:
    """Yield a line for each field, with one for each of its sub-areas below it."""
    shown = sheet.workbook.reported if sheet.workbook else {}
    for field, score in zip(questionnaire.fields, card.fields, strict=True):
        yield _line(field.title.to(language), score, shown.get(field.id), language, strong=True)
        for area, inner in zip(field.sub_areas, score.sub_areas, strict=True):
            yield _line(area.title.to(language), inner, shown.get(area.id), language, strong=False)


def headline(sheet: AnswerSheet) -> tuple[NoticeTone, str]:
    """Return in one line whether every number of the workbook is explained."""
    numbers = list(sheet.workbook.reported.values()) if sheet.workbook else []
    if not numbers:
        return "info", translate(
            "OldWorkbook", "The workbook holds no computed results; only those by our rules are shown."
        )
    unexplained = sum(_is_unexplained(entry) for entry in numbers)
    if unexplained == 1:
        return "warn", translate("OldWorkbook", "1 number is unexplained.")
    if unexplained:
        return "warn", translate("OldWorkbook", "%1 numbers are unexplained.").replace("%1", str(unexplained))
    differing = sum(bool(entry.because) for entry in numbers)
    if not differing:
        return "good", translate("OldWorkbook", "Nothing is unexplained: the workbook shows what our rules give.")
    text = translate("OldWorkbook", "Nothing is unexplained: %1 of %2 numbers differ, each for a known reason.")
    return "good", text.replace("%1", str(differing)).replace("%2", str(len(numbers)))


def first_unexplained(questionnaire: ReadinessQuestionnaire, sheet: AnswerSheet) -> int:
    """Return the first line whose number has no known reason; the first of all when there is none."""
    shown = sheet.workbook.reported if sheet.workbook else {}
    ids = [id_ for field in questionnaire.fields for id_ in (field.id, *(area.id for area in field.sub_areas))]
    return next((at for at, id_ in enumerate(ids) if id_ in shown and _is_unexplained(shown[id_])), 0)


def facts(card: ReadinessCard, sheet: AnswerSheet) -> str:
    """Return in one line how much was answered, and what else the workbook holds."""
    answered = translate("OldWorkbook", "%1 of %2 questions answered")
    parts = [answered.replace("%1", str(card.answered)).replace("%2", str(card.of))]
    if len(sheet.own) == 1:
        parts.append(translate("OldWorkbook", "1 question of the customer's own"))
    elif sheet.own:
        parts.append(translate("OldWorkbook", "%1 questions of the customer's own").replace("%1", str(len(sheet.own))))
    if card.floor:
        parts.append(_floor(card.floor, sheet))
    return " · ".join(parts)


def _floor(floor: float, sheet: AnswerSheet) -> str:
    shown = sheet.workbook.reported if sheet.workbook else {}
    lifted = sum(any(part.cause is Cause.SERVICES_FLOOR for part in entry.because) for entry in shown.values())
    if lifted == 1:
        text = translate("OldWorkbook", "use of online services %1, to which the workbook lifts 1 sub-area")
    elif lifted:
        text = translate("OldWorkbook", "use of online services %1, to which the workbook lifts %2 sub-areas")
    else:
        text = translate("OldWorkbook", "use of online services %1")
    return text.replace("%1", percent(floor, 1)).replace("%2", str(lifted))


def weights(questionnaire: ReadinessQuestionnaire, card: ReadinessCard, language: Language) -> str:
    """Return which weights do not add up; nothing when all do."""
    wrong = [
        f"{field.title.to(language)} {percent(score.weights_total)}"
        for field, score in zip(questionnaire.fields, card.fields, strict=True)
        if not score.weights_add_up
    ]
    text = translate("OldWorkbook", "Weights that do not add up to 100%, and are evened out: %1.")
    return text.replace("%1", ", ".join(wrong)) if wrong else ""


def _line(
    title: str, score: FieldScore | SubAreaScore, reported: Reported | None, language: Language, *, strong: bool
) -> Line:
    ours = score.score
    shown = reported.shown if reported else None
    unexplained = reported is not None and _is_unexplained(reported)
    differs = shown is not None and ours is not None and abs(shown - ours) >= SAME
    difference = signed(shown - ours) if differs and shown is not None and ours is not None else ""
    because = "\n".join(_because(part, language) for part in reported.because) if reported else ""
    role = "ink" if strong else "muted"
    return (
        Cell(title, strong=strong, indent=0 if strong else L),
        Cell(percent(shown, 1), role, strong=strong),
        Cell(percent(ours, 1), strong=strong),
        Cell(difference, "bad" if unexplained else "ink"),
        Cell(f"{score.answered}/{score.of}", "muted"),
        Cell(because, "bad" if unexplained else "muted"),
    )


def signed(share: float) -> str:
    """Return a difference of shares as a number of points with its sign."""
    return f"{'+' if share > 0 else '−'}{figure(abs(share) * 100, 1)}"


def _because(part: Difference, language: Language) -> str:
    amount = points(part.amount, 1)
    if part.questions:
        amount = f"{amount}, {questions_text(part.questions)}"
    return f"{part.cause.label.to(language)} ({amount})"


def _is_unexplained(reported: Reported) -> bool:
    return any(part.cause is Cause.UNEXPLAINED for part in reported.because)
