"""The maturity result explained: tips, what if, hints, and sums that lead on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cxf_desktop.services.pinning import MATURITY
from cxf_desktop.services.readiness import SHEET as READINESS_SHEET
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.dialogs.dialogs import Dialogs
from cxf_desktop.ui.pages.assess.result import ResultPage
from tests.ui.assess.conftest import SHEET, answer_all
from tests.ui.explain.conftest import answer_readiness, cells, reckoned, sums

Put = Callable[[ResultPage], ResultPage]


@pytest.fixture
def answered(engagement: EngagementContext) -> EngagementContext:
    """Give answers that make the second level."""
    answer_all(engagement, 2)
    return engagement


@pytest.fixture
def page(answered: EngagementContext, put: Put, qtbot: QtBot) -> ResultPage:
    return reckoned(put(ResultPage(answered)), qtbot)


@pytest.fixture
def confirmed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Say yes to every question, and keep what was asked."""
    asked: list[str] = []

    def confirm(_self: Dialogs, _title: str, text: str, _action: str) -> bool:
        asked.append(text)
        return True

    monkeypatch.setattr(Dialogs, "confirm", confirm)
    return asked


def outcome(page: ResultPage, title: str) -> tuple[str, str]:
    """Return what comes out today and what would come out."""
    lines = [[label.text() for label in line] for line in page.explainer.what_if.outcomes.lines]
    return next((line[1], line[2]) for line in lines if line[0] == title)


# --- tips


def test_a_tip_names_its_answers_and_each_leads_to_its_question(
    page: ResultPage, answered: EngagementContext, qtbot: QtBot
) -> None:
    up = page.explainer.tips.rows.shown[0]
    assert up.tip.title == "Level “Cloud is a solution”"
    assert up.tip.effort == f"{len(up.tip.changes)} answers, {sum(one.value - 2 for one in up.tip.changes):g} steps"
    assert "from 2 to" in up.tip.sentence
    assert up.changes.isVisible()
    with qtbot.waitSignal(answered.session.revealed) as path:
        QTest.keyClick(up.changes.shown[0], Qt.Key.Key_Return)
    assert path.args == [f"{SHEET}.agreed[{up.tip.changes[0].question}]"]


def test_tips_fold_and_stay_as_they_were(page: ResultPage, answered: EngagementContext, qtbot: QtBot) -> None:
    up, down = page.explainer.tips.rows.shown[:2]
    assert not down.changes.isVisible()
    down.fold.click()
    up.fold.click()
    answered.session.edit(f"{SHEET}.agreed[cost_control].value", 3)
    reckoned(page, qtbot)
    up, down = page.explainer.tips.rows.shown[:2]
    assert (up.changes.isVisible(), down.changes.isVisible()) == (False, True)


def test_a_tip_tried_gives_what_it_says_and_leaves_the_engagement_alone(
    page: ResultPage, answered: EngagementContext, qtbot: QtBot
) -> None:
    before = answered.session.document
    for row in page.explainer.tips.rows.shown:
        QTest.mouseClick(row.try_it, Qt.MouseButton.LeftButton)
        if row.tip.icon in ("up", "down"):
            today, then = outcome(page, "Level")
            assert row.tip.title == f"Level “{then}”"
            assert today != then
        else:
            assert outcome(page, "First recommendation")[1] in row.tip.title
        assert page.explainer.what_if.banner.isVisible()
        page.explainer.what_if.reset.click()
    assert answered.session.document is before
    assert not answered.session.can_redo


def test_an_unanswered_gate_is_named_and_leads_there(
    page: ResultPage, answered: EngagementContext, qtbot: QtBot
) -> None:
    answer_all(answered, 4)
    gate = page.gates.questionnaire.gates[-1]
    answered.session.edit(f"{SHEET}.agreed[{gate.question}].value", None)
    reckoned(page, qtbot)
    (row,) = [row for row in page.explainer.tips.rows.shown if row.tip.icon == "lock"]
    with qtbot.waitSignal(answered.session.revealed) as path:
        row.reason.click()
    assert path.args == [f"{SHEET}.agreed[{gate.question}]"]


# --- what if


def test_an_answer_is_added_changed_and_dropped(page: ResultPage, answered: EngagementContext) -> None:
    panel = page.explainer.what_if
    assert not panel.banner.isVisible()
    assert not panel.take_over.isVisible()
    panel.trials.picker.activated.emit(panel.trials.picker.findData("strategy_direction"))
    (row,) = panel.trials.rows.shown
    assert row.question == "strategy_direction"
    assert page.explainer.scratch.trial == {"strategy_direction": 3}
    row.value.setFocus()
    QTest.keyClick(row.value, Qt.Key.Key_Down)
    assert page.explainer.scratch.trial == {"strategy_direction": 4}
    today, then = outcome(page, "Strategy and sponsorship")
    assert float(then) > float(today)
    row.drop.click()
    assert not panel.trials.rows.shown
    assert not panel.banner.isVisible()
    assert answered.session.document.assessment.sheets[MATURITY].agreed["strategy_direction"].value == 2


def test_taking_over_is_one_step_of_undo(page: ResultPage, answered: EngagementContext, confirmed: list[str]) -> None:
    before = answered.session.document.assessment.sheets[MATURITY].agreed
    page.explainer.scratch.put({"strategy_direction": 4, "cost_control": 3})
    page.explainer.what_if.take_over.click()
    assert "2 answers" in confirmed[0]
    agreed = answered.session.document.assessment.sheets[MATURITY].agreed
    assert (agreed["strategy_direction"].value, agreed["cost_control"].value) == (4, 3)
    assert not page.explainer.scratch.trial
    notice = page.explainer.what_if.taken
    assert notice.isVisible()
    undo = next(button for button in notice.findChildren(QPushButton) if button.text() == "Undo")
    assert undo.hasFocus()
    undo.click()
    assert answered.session.document.assessment.sheets[MATURITY].agreed == before
    assert not notice.isVisible()


def test_taking_over_can_be_declined(
    page: ResultPage, answered: EngagementContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Dialogs, "confirm", lambda *_: False)
    before = answered.session.document
    page.explainer.scratch.put({"strategy_direction": 4})
    page.explainer.what_if.take_over.click()
    assert answered.session.document is before
    assert page.explainer.scratch.trial == {"strategy_direction": 4}


def test_what_becomes_so_is_not_tried_any_more(page: ResultPage, answered: EngagementContext) -> None:
    page.explainer.scratch.put({"strategy_direction": 4, "cost_control": 3})
    answered.session.edit(f"{SHEET}.agreed[strategy_direction].value", 4)
    assert page.explainer.scratch.trial == {"cost_control": 3}
    assert [row.question for row in page.explainer.what_if.trials.rows.shown] == ["cost_control"]


def test_read_only_tries_but_takes_nothing_over(
    answered: EngagementContext, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(answered.session), "read_only", property(lambda _: "Somebody else has it open."))
    page = put(ResultPage(answered))
    page.explainer.scratch.put({"strategy_direction": 4})
    assert page.explainer.what_if.banner.isVisible()
    assert not page.explainer.what_if.take_over.isVisible()


# --- sums that lead on


def test_a_sum_leads_down_to_the_answer(page: ResultPage, answered: EngagementContext, qtbot: QtBot) -> None:
    best = page.formats.cards.shown[0].format
    page.formats.sum_asked.emit(best)
    QTest.keyClick(sums(page)[-1].table, Qt.Key.Key_Return)  # the level
    QTest.keyClick(sums(page)[-1].table, Qt.Key.Key_Return)  # the first dimension
    dimension = sums(page)[-1]
    assert len(sums(page)) == 3
    assert dimension.windowTitle() == "Strategy and sponsorship"
    assert cells(dimension)[0][1] == "2 · agreed"
    with qtbot.waitSignal(answered.session.revealed) as path:
        QTest.keyClick(dimension.table, Qt.Key.Key_Return)
    assert path.args == [f"{SHEET}.agreed[strategy_mandate]"]
    assert not sums(page)


def test_escape_goes_back_to_the_sum_before(page: ResultPage) -> None:
    page.sums.show("score")
    QTest.keyClick(sums(page)[-1].table, Qt.Key.Key_Return)
    assert len(sums(page)) == 2
    QTest.keyClick(sums(page)[-1], Qt.Key.Key_Escape)
    assert [dialog.windowTitle() for dialog in sums(page)] == ["Overall score"]


def test_the_range_of_open_questions_and_the_gates_stand_below(page: ResultPage, answered: EngagementContext) -> None:
    answered.session.edit(f"{SHEET}.agreed[strategy_mandate].value", None)
    page.sums.show("strategy")
    (remark,) = sums(page)[-1].sum.remarks
    assert remark.text == "1 question unanswered: anything from 1.60 to 2.80 is still possible."
    page.sums.show("score")
    assert any(remark.role == "warn" and "not answered" in remark.text for remark in sums(page)[-1].sum.remarks)


# --- hints


def test_hints_put_contradictions_first_and_lead_to_both(
    page: ResultPage, answered: EngagementContext, qtbot: QtBot
) -> None:
    assert not page._hints.isVisible()
    linked = [q for q in answered.work.readiness.questionnaire(answered.session.document).questions() if q.maturity]
    against, with_ = linked[0], linked[1]
    answer_readiness(answered, {against.id: 5, with_.id: 1})
    (row,) = page.hints.rows.shown
    assert row.hint.readiness == against.id
    with qtbot.waitSignal(answered.session.revealed) as path:
        QTest.keyClick(row.readiness, Qt.Key.Key_Return)
    assert path.args == [f"{READINESS_SHEET}.agreed[{against.id}]"]
    with qtbot.waitSignal(answered.session.revealed) as path:
        QTest.keyClick(row.maturity, Qt.Key.Key_Return)
    assert path.args == [f"{SHEET}.agreed[{against.maturity}]"]
    page.hints.more.click()
    assert [row.hint.contradicts for row in page.hints.rows.shown] == [True, False]
