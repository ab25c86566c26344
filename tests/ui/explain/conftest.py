"""Both result pages on the screen, with answers to explain."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.readiness import SHEET
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.result import ResultPage
from cxf_desktop.ui.pages.explain.sum_dialog import SumDialog
from cxf_desktop.ui.pages.readiness.result import ReadinessResultPage
from tests.ui.assess.conftest import put, window

__all__ = ["put", "window"]

AnyPage = TypeVar("AnyPage", ResultPage, ReadinessResultPage)


def answer_readiness(context: EngagementContext, values: Mapping[str, float]) -> None:
    """Have the room settle on answers."""
    edits = [Edit(path=f"{SHEET}.agreed[{question}].value", value=value) for question, value in values.items()]
    context.session.apply([*context.work.readiness.begin_edits(context.session.document), *edits])


def all_readiness(context: EngagementContext, value: float) -> dict[str, float]:
    """Return the same answer for every question, as far as its scale has it."""
    questions = context.work.readiness.questionnaire(context.session.document).questions()
    return {question.id: value if value in question.scale.values else 1 for question in questions}


def reckoned(page: AnyPage, qtbot: QtBot) -> AnyPage:
    """Wait until the tips are there."""
    qtbot.waitUntil(lambda: not page.explainer.reckoner.busy, timeout=20_000)
    QTest.qWait(1)
    return page


def cells(dialog: SumDialog) -> list[list[str]]:
    """Return the table of a sum."""
    table = dialog.table
    found = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[item.text() if item else "" for item in row] for row in found]


def sums(page: ResultPage | ReadinessResultPage) -> list[SumDialog]:
    """Return the sums that are open, the lowest first."""
    QApplication.sendPostedEvents(None, 52)  # what is due for deletion
    return [dialog for dialog in page.findChildren(SumDialog) if dialog.isVisible()]
