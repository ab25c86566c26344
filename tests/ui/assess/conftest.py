"""Pages of the assessment on the screen, and answers to show on them."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.pinning import MATURITY
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.page import Page

PageT = TypeVar("PageT", bound=Page)
SHEET = f"assessment.sheets[{MATURITY}]"


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
        qtbot.waitUntil(window.isActiveWindow)
        page.on_shown()
        return page

    return shown


def focused() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def content_width(page: Page) -> int:
    """Return how wide the content of a page is laid out."""
    content = page.widget()
    assert content is not None
    return content.width()


def add_people(context: EngagementContext, *names: str) -> list[str]:
    """Add respondents, and return their ids."""
    ids = [f"r{number}" for number in range(1, len(names) + 1)]
    edits = [
        Edit(path=f"assessment.respondents[{id_}]", value={"name": name}) for id_, name in zip(ids, names, strict=True)
    ]
    context.session.apply(edits)
    return ids


def answer_all(context: EngagementContext, value: float, voice: str = "") -> None:
    """Give the same answer to every question, by the room unless a respondent is named."""
    questions = context.work.assessment.questionnaire(context.session.document).questions()
    where = f"{SHEET}.voices[{voice}]" if voice else f"{SHEET}.agreed"
    context.session.apply([Edit(path=f"{where}[{question.id}].value", value=value) for question in questions])
