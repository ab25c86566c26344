"""Open points and next steps: typed, and taken over from the workshop."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.words import Degree
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.item_model import NOTE_ROLE
from cxf_desktop.ui.pages.ensure.follow_up import NextStepsPage, OpenPointsPage
from tests.ui.ensure.support import ENDLESS, HOSTILE, TYPED, fits, focused, show

Key = Qt.Key
CAPTURES = [
    {"id": "k1", "kind": "action", "text": "Order a second line", "owner": "Anna", "due": "2026-05-01"},
    {"id": "k2", "kind": "action", "text": "Done already", "done": True},
    {"id": "k3", "kind": "question", "text": "Who pays?"},
    {"id": "k4", "kind": "parking_lot", "text": "Sovereign cloud", "owner": "Carl"},
    {"id": "k5", "kind": "question", "text": "Will he sign?", "audience": "internal"},
    {"id": "k6", "kind": "question", "text": "  who PAYS? "},
    {"id": "k7", "kind": "note", "text": "A note"},
]


def test_a_point_is_typed_by_keyboard(qtbot: QtBot, engagement: EngagementContext) -> None:
    page = OpenPointsPage(engagement)
    show(qtbot, page)
    assert focused() is page.table.add_button
    QTest.keyClick(focused(), Key.Key_Space)
    QTest.keyClicks(focused(), TYPED)
    QTest.keyClick(focused(), Key.Key_Tab)
    QTest.keyClick(focused(), Key.Key_Down)
    QTest.keyClick(focused(), Key.Key_Tab)
    QTest.keyClicks(focused(), "Anna")
    engagement.session.flush()
    (point,) = engagement.session.document.proof.open_points
    assert (point.text, point.owner, point.severity) == (TYPED, "Anna", Degree.HIGH)


def test_questions_and_the_parking_lot_become_open_points(qtbot: QtBot, engagement: EngagementContext) -> None:
    engagement.session.edit("workshop.captures", CAPTURES)
    page = OpenPointsPage(engagement)
    show(qtbot, page)
    assert page.take_button.text() == "Take over from captures (2)"
    page.take_button.click()
    points = engagement.session.document.proof.open_points
    assert [(point.text, point.owner) for point in points] == [("Who pays?", ""), ("Sovereign cloud", "Carl")]
    assert page.take_button.isHidden()
    assert focused() is page.table.view
    engagement.session.undo()
    assert engagement.session.document.proof.open_points == ()
    assert not page.take_button.isHidden()


def test_open_actions_become_next_steps(qtbot: QtBot, engagement: EngagementContext) -> None:
    engagement.session.edit("workshop.captures", CAPTURES)
    page = NextStepsPage(engagement)
    show(qtbot, page)
    page.take_button.click()
    (step,) = engagement.session.document.proof.next_steps
    assert (step.text, step.responsible, step.due) == ("Order a second line", "Anna", dt.date(2026, 5, 1))
    page.take_over()
    assert len(engagement.session.document.proof.next_steps) == 1


def test_what_was_carried_over_says_so(qtbot: QtBot, engagement: EngagementContext) -> None:
    engagement.session.apply(
        [
            Edit(path="proof.next_steps[a]", value={"text": "Old", "carried_from": "e0"}),
            Edit(path="proof.next_steps[b]", value={"text": "New"}),
        ]
    )
    page = NextStepsPage(engagement)
    show(qtbot, page)
    model = page.table.model
    notes = [model.data(model.index(row, 0), NOTE_ROLE) for row in range(2)]
    assert notes == ["carried over from the turn before", ""]


def test_overfull(qtbot: QtBot, engagement: EngagementContext) -> None:
    points = [{"id": f"p{n}", "text": f"{ENDLESS} {HOSTILE} " * (n % 4)} for n in range(200)]
    engagement.session.edit("proof.open_points", points)
    page = OpenPointsPage(engagement)
    show(qtbot, page)
    assert page.reveal("proof.open_points[p150].owner")
    index = page.table.view.currentIndex()
    assert (index.row(), index.column()) == (150, 2)
    assert fits(page)
