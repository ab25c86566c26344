"""The end of a turn, and the way into the next one."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.words import Phase
from cxf_desktop.ui.context import Context, EngagementContext
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.pages.ensure.close import ClosePage
from cxf_desktop.ui.shell.engagement_view import EngagementView
from tests.ui.ensure.support import ENDLESS, HOSTILE, TYPED, fits, focused, show

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, engagement: EngagementContext) -> ClosePage:
    made = ClosePage(engagement)
    show(qtbot, made)
    return made


def opened(page: ClosePage) -> bool:
    return page.session.document.proof.closed_on is None


def gaps(page: ClosePage) -> list[str]:
    return [id_ for id_, row in page.checklist.rows.items() if not row.isHidden()]


def test_summary_and_signers_are_typed(page: ClosePage) -> None:
    QTest.keyClicks(focused(), TYPED)
    QTest.keyClick(focused(), Key.Key_Tab)
    QTest.keyClicks(focused(), "12/05/2026")
    QTest.keyClick(focused(), Key.Key_Tab)
    QTest.keyClicks(focused(), "Anna Berg")
    QTest.keyClick(focused(), Key.Key_Tab)
    QTest.keyClicks(focused(), "CIO")
    page.session.flush()
    proof = page.session.document.proof
    assert (proof.summary, proof.date) == (TYPED, dt.date(2026, 5, 12))
    assert (proof.signer_customer.name, proof.signer_customer.role) == ("Anna Berg", "CIO")


def test_a_turn_is_closed_and_opened_again(page: ClosePage) -> None:
    assert page.closed.isHidden()
    page.close_button.click()
    assert page.session.document.proof.closed_on == dt.date(2026, 3, 2)
    assert page.session.document.phase is Phase.ENSURE
    assert not page.closed.isHidden()
    assert page.closed.accessibleName() == "This turn was closed on 02/03/2026."
    assert page.close_button.isHidden()
    page.closed.triggered.emit()
    assert focused() is page.close_button
    assert opened(page)
    page.session.undo()
    assert not page.closed.isHidden()


def test_what_is_missing_leads_to_where_it_is_tied(page: ClosePage, qtbot: QtBot) -> None:
    assert gaps(page) == ["assess.result", "commit.objectives", "ensure.next_steps", "ensure.close"]
    page.session.edit("commitment.objectives[o1]", {"title": "Move", "criteria": [{"id": "c", "text": "Runs"}]})
    assert "Nobody is responsible for objective O1" in page.checklist.rows["commit.objectives"].text.text()
    assert "ensure.results" in gaps(page)
    with qtbot.waitSignal(page.go_to) as asked:
        page.checklist.rows["ensure.results"].button.click()
    assert asked.args == ["ensure.results#proof.results[c]"]


def test_a_line_goes_when_nothing_is_missing_any_more(page: ClosePage) -> None:
    page.session.edit("proof.next_steps[s1]", {"text": "Meet", "responsible": "Anna"})
    assert "ensure.next_steps" not in gaps(page)
    assert "Next steps" in page.checklist.complete.text.text()


def test_the_documents_are_asked_for(page: ClosePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.export_requested):
        page.documents_button.click()


def test_the_next_turn_is_started_with_what_is_left(page: ClosePage, context: Context, qtbot: QtBot) -> None:
    page.session.edit("proof.open_points[p1]", {"text": "Who pays?"})
    page.session.edit("commitment.objectives[o1]", {"title": "Move"})
    assert page.next_turn.title.text() == "First turn"
    page.next_turn.title.setFocus()
    page.next_turn.title.selectAll()
    QTest.keyClicks(focused(), "Second go")
    with qtbot.waitSignal(page.go_to) as asked:
        QTest.keyClick(focused(), Key.Key_Return)
    assert asked.args is not None
    id_ = asked.args[0].removeprefix("engagement:")
    following = context.work.engagements.read(id_)
    assert (following.title, following.turn, following.previous) == ("Second go", 2, page.session.document.id)
    assert [(point.text, point.carried_from) for point in following.proof.open_points] == [
        ("Who pays?", page.session.document.id)
    ]
    assert [objective.title for objective in following.commitment.objectives] == ["Move"]


def test_a_turn_without_title_is_refused_beside_the_field(page: ClosePage, context: Context) -> None:
    before = context.work.engagements.count()
    page.next_turn.title.setText("   ")
    page.next_turn.button.click()
    assert not page.next_turn.error.isHidden()
    assert context.work.engagements.count() == before
    QTest.keyClicks(page.next_turn.title, "x")
    assert page.next_turn.error.isHidden()


def test_the_turn_before_is_one_click_away(context: Context, engagement: EngagementContext, qtbot: QtBot) -> None:
    first = engagement.session.document
    id_ = context.work.next_turn.start(first, f"{first.title} – turn 2")
    session = EditSession(context.work.engagements.open(id_), context.work.clock)
    page = ClosePage(EngagementContext(context, session))
    show(qtbot, page)
    assert page.next_turn.title.text() == "First turn – turn 2"
    with qtbot.waitSignal(page.go_to) as asked:
        page.previous_button.click()
    assert asked.args == [f"engagement:{first.id}"]
    session.close()


def test_a_turn_before_that_was_deleted_is_not_offered(context: Context, qtbot: QtBot) -> None:
    gone = context.work.engagements.create("Contoso", "Gone")
    id_ = context.work.next_turn.start(context.work.engagements.read(gone), "Next")
    context.work.engagements.delete(gone)
    session = EditSession(context.work.engagements.open(id_), context.work.clock)
    page = ClosePage(EngagementContext(context, session))
    show(qtbot, page)
    assert page.previous_button.isHidden()
    session.close()


def test_undo_finds_its_place(page: ClosePage) -> None:
    assert page.reveal("proof.signer_partner.role")
    assert focused() is page.signatures.editor("signer_partner.role")
    assert page.reveal("proof.closed_on")
    assert focused() is page.close_button


def test_overfull(page: ClosePage) -> None:
    page.session.edit("title", f"{ENDLESS} {HOSTILE} " * 20)
    page.session.edit("proof.summary", f"{ENDLESS} {HOSTILE}\n" * 400)
    page.session.edit("commitment.objectives", [{"id": f"o{n}", "title": ENDLESS} for n in range(200)])
    assert page.next_turn.title.text()
    assert page.checklist.rows["commit.objectives"].text.text().endswith("and 398 more")
    assert fits(page)


def test_in_the_window_a_gap_is_one_click_away(qtbot: QtBot, engagement: EngagementContext) -> None:
    view = EngagementView(engagement)
    qtbot.addWidget(view)
    view.resize(1366, 768)
    with qtbot.waitExposed(view):
        view.show()
    view.show_page("ensure.close")
    page = view.page
    assert isinstance(page, ClosePage)
    page.checklist.rows["ensure.next_steps"].button.click()
    assert view.page_id == "ensure.next_steps"
    view.show_page("ensure.close")
    with qtbot.waitSignal(view.open_other) as asked:
        page.next_turn.button.click()
    assert asked.args is not None
    assert engagement.work.engagements.read(asked.args[0]).previous == engagement.session.document.id
