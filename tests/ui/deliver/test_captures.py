"""All captures: found, completed, summed up. And the people who were there."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.words import Audience, CaptureKind, Side
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.deliver.capture_editor import CaptureEditor
from cxf_desktop.ui.pages.deliver.captures import CapturesPage
from cxf_desktop.ui.pages.deliver.people import PeoplePage
from tests.support import START, HandClock
from tests.ui.deliver.overfull import ENDLESS, HOSTILE
from tests.ui.deliver.test_plan import button, show

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
"""Said of every list that opens, on a screen that is none."""
DAY = START.date()


@pytest.fixture
def page(qtbot: QtBot, engagement: EngagementContext) -> CapturesPage:
    yesterday, tomorrow = (DAY - dt.timedelta(days=1)).isoformat(), (DAY + dt.timedelta(days=1)).isoformat()
    found = [
        {"id": "n", "kind": "note", "text": "Costs are high", "block": "b", "at": START.isoformat()},
        {"id": "d", "kind": "decision", "text": "Four groups", "objective": "o1", "audience": "internal"},
        {"id": "late", "kind": "action", "text": "Order licences", "owner": "Ada", "due": yesterday},
        {"id": "soon", "kind": "action", "text": "Write it down", "owner": "Bo", "due": tomorrow},
        {"id": "done", "kind": "action", "text": "Send the list", "due": yesterday, "done": True},
    ]
    engagement.session.apply(
        [
            Edit(path="workshop.sessions", value=[{"id": "s1"}]),
            Edit(path="workshop.blocks", value=[{"id": "b", "session": "s1", "title": "Overview"}]),
            Edit(path="commitment.objectives", value=[{"id": "o1", "title": "First"}]),
            Edit(path="workshop.captures", value=found),
        ]
    )
    made = CapturesPage(engagement)
    show(qtbot, made)
    made.on_shown()
    return made


def said(page: CapturesPage, id_: str) -> str:
    return page.captures.rows.row(id_).accessibleName()


def test_rows_say_what_is_known(page: CapturesPage) -> None:
    assert page.captures.rows.ids == ["n", "d", "late", "soon", "done"]
    assert said(page, "n") == "Note, Costs are high, 09:00, Overview"
    assert said(page, "d") == "Decision, Four groups, O1, internal"
    assert "overdue" in said(page, "late")
    assert said(page, "soon").endswith("Bo, tomorrow")
    assert "done" in said(page, "done")
    assert "overdue" not in said(page, "done")


def test_a_day_later_more_is_overdue(page: CapturesPage, clock: HandClock) -> None:
    clock.forward(days=2)
    page.on_shown()
    assert "overdue" in said(page, "soon")


def test_kinds_are_counted_and_filtered(page: CapturesPage) -> None:
    texts = {kind: found.text() for kind, found in page.filters.items() if found.isVisible()}
    assert texts == {
        None: "All  5",
        CaptureKind.NOTE: "Note  1",
        CaptureKind.DECISION: "Decision  1",
        CaptureKind.ACTION: "Action  3",
    }
    page.filters[CaptureKind.ACTION].click()
    assert page.captures.rows.ids == ["late", "soon", "done"]
    page.filters[None].click()
    assert len(page.captures.rows.ids) == 5


@pytest.mark.parametrize(
    ("words", "found"),
    [("order", ["late"]), ("ADA", ["late"]), ("overview", ["n"]), ("o1", ["d"]), ("four gro", ["d"]), ("xyz", [])],
)
def test_search(page: CapturesPage, words: str, found: list[str]) -> None:
    QTest.keyClicks(page.search, words)
    assert page.captures.rows.ids == found
    assert page.nothing.isVisible() == (not found)


def test_from_the_search_into_the_list_and_into_a_field(page: CapturesPage) -> None:
    QTest.keyClicks(page.search, "order")
    QTest.keyClick(page.search, Key.Key_Down)
    row = page.captures.rows.row("late")
    assert page.window().focusWidget() is row
    QTest.keyClick(row, Key.Key_Return)
    editor = page.captures.rows.editor("late")
    assert isinstance(editor, CaptureEditor)
    for name, value in (
        ("kind", "risk"),
        ("block", "b"),
        ("objective", "o1"),
        ("audience", "internal"),
        ("done", True),
    ):
        field = editor.form.editor(name)
        field.set_value(value)
        field.committed.emit()
    capture = next(found for found in page.session.document.workshop.captures if found.id == "late")
    assert (capture.kind, capture.block, capture.objective) == (CaptureKind.RISK, "b", "o1")
    assert (capture.audience, capture.done) == (Audience.INTERNAL, True)
    QTest.keyClick(row, Key.Key_Up)
    assert page.window().focusWidget() is page.search


def test_what_is_open_stays_in_sight_when_it_does_not_fit_the_filter_any_more(page: CapturesPage) -> None:
    page.show_kind(CaptureKind.NOTE)
    page.captures.reveal("workshop.captures[n].kind")
    page.session.edit("workshop.captures[n].kind", "risk")
    assert page.captures.rows.ids == ["n"]


def test_the_due_date_is_typed(page: CapturesPage) -> None:
    assert page.reveal("workshop.captures[d].due")
    QTest.keyClicks(page.window().focusWidget(), "2026-04-01")
    page.session.flush()
    assert page.session.document.workshop.captures[1].due == dt.date(2026, 4, 1)


def test_an_undo_is_shown_whatever_is_filtered(page: CapturesPage) -> None:
    page.show_kind(CaptureKind.NOTE)
    page.search.setText("nothing like it")
    assert page.reveal("workshop.captures[late].owner")
    assert page.captures.rows.open_id == "late"
    assert page.reveal("workshop.captures[gone]")
    assert page.reveal("workshop.summary")
    assert not page.reveal("title")


def test_a_capture_is_added_and_taken_out(page: CapturesPage) -> None:
    page.show_kind(CaptureKind.DECISION)
    button(page, "Add a capture").click()
    added = page.session.document.workshop.captures[-1]
    assert added.kind is CaptureKind.DECISION
    QTest.keyClicks(page.window().focusWidget(), "Afterwards")
    page.session.flush()
    assert page.session.document.workshop.captures[-1].text == "Afterwards"
    editor = page.captures.rows.editor(added.id)
    assert editor is not None
    button(editor, "Remove").click()
    assert added.id not in page.captures.rows.ids
    page.session.undo()
    assert added.id in page.captures.rows.ids


def test_the_summary(page: CapturesPage) -> None:
    QTest.keyClicks(page.summary.editor("summary"), "It went well.")
    page.session.flush()
    assert page.session.document.workshop.summary == "It went well."


def test_nothing_captured(qtbot: QtBot, engagement: EngagementContext) -> None:
    page = CapturesPage(engagement)
    show(qtbot, page)
    with qtbot.waitSignal(page.go_to) as gone:
        button(page, "Go to the cockpit").click()
    assert gone.args == ["deliver.run"]


def test_overfull(qtbot: QtBot, page: CapturesPage) -> None:
    many = [{"id": f"x{n}", "text": (ENDLESS, HOSTILE, "")[n % 3], "owner": HOSTILE} for n in range(200)]
    page.session.edit("workshop.captures", many)
    qtbot.wait(1)
    assert len(page.captures.rows.ids) == 200
    assert HOSTILE in said(page, "x1")
    assert max(row.height() for row in page.captures.rows.rows()) < 130
    content = page.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= 790


def test_read_only(
    qtbot: QtBot, page: CapturesPage, engagement: EngagementContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(engagement.session), "read_only", property(lambda _self: "Newer."))
    shown = CapturesPage(engagement)
    show(qtbot, shown)
    before = engagement.session.document
    QTest.keyClick(shown.captures.rows.row("n"), Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert engagement.session.document == before
    assert not button(shown, "Add a capture").isVisible()


# --- people ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def people(qtbot: QtBot, engagement: EngagementContext) -> PeoplePage:
    contacts = [{"id": "a", "name": "Ada", "role": "CIO"}, {"id": "b", "name": HOSTILE, "side": "partner"}]
    engagement.session.edit("contacts", contacts)
    made = PeoplePage(engagement)
    show(qtbot, made)
    made.on_shown()
    return made


def test_contacts_are_invited(people: PeoplePage) -> None:
    assert people.window().focusWidget() is people.invite
    assert people.invite.text() == "Add all contacts (2)"
    people.invite.click()
    found = people.session.document.workshop.participants
    assert [(person.name, person.role, person.side) for person in found] == [
        ("Ada", "CIO", Side.CUSTOMER),
        (HOSTILE, "", Side.PARTNER),
    ]
    assert not people.invite.isVisible()
    assert people.count.text() == "2 of 2 present"
    people.session.edit(f"workshop.participants[{found[0].id}].present", False)
    assert people.count.text() == "1 of 2 present"
    people.session.undo()
    people.session.undo()
    assert people.invite.isVisible()


def test_somebody_comes_who_is_no_contact(people: PeoplePage) -> None:
    people.table.add()
    (person,) = people.session.document.workshop.participants
    people.session.edit(f"workshop.participants[{person.id}].name", "Grace")
    assert people.reveal(f"workshop.participants[{person.id}].name")
    assert not people.reveal("title")
    assert people.count.text() == "1 of 1 present"
