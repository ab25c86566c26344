"""Pages of the readiness on the screen, and answers to show on them."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.readiness import SHEET
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.page import Page

PageT = TypeVar("PageT", bound=Page)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """Return an empty window that has the keyboard."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(790, 620)
    return window


@pytest.fixture
def put(window: QMainWindow, qtbot: QtBot) -> Callable[[PageT], PageT]:
    """Return a function that shows a page as the engagement's view does."""

    def shown(page: PageT) -> PageT:
        window.setCentralWidget(page)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.isActiveWindow() and page.isVisible())
        page.on_shown()
        return page

    return shown


def focused() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys one after another, wherever the focus is by then."""
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(focused(), key, modifier)
        else:
            QTest.keyClick(focused(), key, modifier)


def sheet_of(context: EngagementContext) -> AnswerSheet:
    return context.work.readiness.sheet(context.session.document)


def question_ids(context: EngagementContext) -> list[str]:
    return [q.id for q in context.work.readiness.questionnaire(context.session.document).questions()]


def add_people(context: EngagementContext, *names: str, role: str = "") -> list[str]:
    """Add respondents, and return their ids."""
    ids = [f"r{number}" for number in range(1, len(names) + 1)]
    context.session.apply(
        Edit(path=f"assessment.respondents[{id_}]", value={"name": name, "role": role})
        for id_, name in zip(ids, names, strict=True)
    )
    return ids


def answer(context: EngagementContext, voice: str, *values: float | None) -> None:
    """Give a voice's answers to the first questions; the room's without a voice, None: not applicable."""
    where = f"{SHEET}.voices[{voice}]" if voice else f"{SHEET}.agreed"
    context.session.apply(
        Edit(path=f"{where}[{id_}]", value={"not_applicable": True} if value is None else {"value": value})
        for id_, value in zip(question_ids(context), values, strict=False)
    )
