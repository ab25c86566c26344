"""The readiness result: bands, sums, floors, targets, the old workbook, tips and what if."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.readiness import SHEET
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.exchange import actions
from cxf_desktop.ui.pages.readiness.result import ReadinessResultPage
from cxf_desktop.ui.pages.readiness.result_words import score_text
from tests.ui.assess.conftest import add_people, content_width, focused
from tests.ui.explain.conftest import all_readiness, answer_readiness, cells, reckoned, sums

Put = Callable[[ReadinessResultPage], ReadinessResultPage]


def sheet(context: EngagementContext) -> AnswerSheet:
    return context.work.readiness.sheet(context.session.document)


def use_services(context: EngagementContext, share: float) -> None:
    services = context.work.readiness.questionnaire(context.session.document).services
    value = {"used": True, "penetration": share}
    context.session.apply([Edit(path=f"{SHEET}.services[{service.id}]", value=value) for service in services])


@pytest.fixture
def answered(engagement: EngagementContext) -> EngagementContext:
    """Give answers that make the band of every field standardized or lower."""
    answer_readiness(engagement, all_readiness(engagement, 3))
    return engagement


@pytest.fixture
def page(answered: EngagementContext, put: Put, qtbot: QtBot) -> ReadinessResultPage:
    return reckoned(put(ReadinessResultPage(answered)), qtbot)


def test_without_answers_it_leads_to_the_interview_and_to_a_workbook(
    engagement: EngagementContext, put: Put, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = put(ReadinessResultPage(engagement))
    assert not page.bands.isVisible()
    with qtbot.waitSignal(page.go_to) as asked:
        QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert asked.args == ["assess.readiness"]
    read_in = next(button for button in page.findChildren(QPushButton) if button.text().startswith("Read a workbook"))
    asking: list[object] = []
    monkeypatch.setattr(actions, "read_form", asking.append)
    read_in.click()
    assert asking == [page]


def test_fields_have_score_band_and_fold_open(page: ReadinessResultPage, answered: EngagementContext) -> None:
    card = answered.work.readiness.card(answered.session.document)
    for score in card.fields:
        row = page.table.fields[score.id]
        assert row.score.text() == score_text(score.score)
        assert row.band.text() == (score.band.label.en if score.band else "")
    area = page.table.areas["cloud_skills"]
    assert not area.score.isVisible()
    page.table.fields["people"].fold.click()
    assert area.score.isVisible()
    assert page.forms.choice.value() == "people"
    page.table.fields["people"].fold.click()
    assert not area.score.isVisible()


@pytest.mark.parametrize(
    ("score", "text"), [(0.6, "60%"), (0.601, "60.1%"), (0.6004, "60.04%"), (0.599, "60%"), (None, "–")]
)
def test_a_score_beside_a_limit_has_as_many_decimals_as_tell(score: float | None, text: str) -> None:
    assert score_text(score).replace("\N{NO-BREAK SPACE}", " ") == text


# --- sums


def test_a_score_leads_down_to_the_answer_and_who_gave_it(
    page: ReadinessResultPage, answered: EngagementContext, qtbot: QtBot
) -> None:
    ids = add_people(answered, "Ada", "Grace")
    area = next(answered.work.readiness.questionnaire(answered.session.document).sub_areas())
    question = next(question for question in area.questions if question.scale.value == "likert")
    edits = [Edit(path=f"{SHEET}.agreed[{question.id}].value", value=None)]
    edits += [Edit(path=f"{SHEET}.voices[{id_}][{question.id}].value", value=4) for id_ in ids]
    answered.session.apply(edits)
    QTest.keyClick(page.table.fields["it_strategy"].score, Qt.Key.Key_Return)
    QTest.keyClick(sums(page)[-1].table, Qt.Key.Key_Return)
    *rows, total = cells(sums(page)[-1])
    assert sums(page)[-1].windowTitle() == area.title.en
    assert [row[1] for row in rows if "mean" in row[1]] == ["4 · mean of 2"]
    points = sum(float(row[4].rstrip("%")) for row in rows)
    assert points == pytest.approx(float(total[4].rstrip("%")), abs=0.5)
    at = [one.id for one in area.questions].index(question.id)
    sums(page)[-1].table.setCurrentCell(at, 0)
    with qtbot.waitSignal(answered.session.revealed) as path:
        QTest.keyClick(sums(page)[-1].table, Qt.Key.Key_Return)
    assert path.args == [f"{SHEET}.agreed[{question.id}]"]
    assert not sums(page)


def test_a_bar_opens_the_sum_of_its_field(page: ReadinessResultPage) -> None:
    page.bands.chart.picked.emit(3)
    assert [dialog.windowTitle() for dialog in sums(page)] == ["People"]


def test_open_questions_leave_a_range(page: ReadinessResultPage, answered: EngagementContext) -> None:
    area = next(answered.work.readiness.questionnaire(answered.session.document).sub_areas())
    answered.session.edit(f"{SHEET}.agreed[{area.questions[0].id}].value", None)
    for id_ in (area.id, "it_strategy"):
        page.sums.show(id_)
        assert "1 question unanswered: anything from" in sums(page)[-1].sum.remarks[-1].text


# --- floors, targets, weights


def test_a_floor_is_off_says_what_it_would_do_and_is_undone(
    page: ReadinessResultPage, answered: EngagementContext
) -> None:
    use_services(answered, 0.9)
    row = page.table.areas["cloud_skills"]
    own = row.score.text()
    page.table.pick("people")
    assert not row.floor.isChecked()
    assert row.effect.text().startswith("would lift")
    row.floor.setFocus()
    QTest.keyClick(row.floor, Qt.Key.Key_Space)
    assert sheet(answered).floors == {"cloud_skills": True}
    assert row.score.text().startswith("90")
    assert row.effect.text().startswith("lifts")
    page.sums.show("cloud_skills")
    answers, floor, total = cells(sums(page)[-1])[-3:]
    assert answers[4].startswith(own.rstrip("%"))
    assert floor[4] == total[4]
    answered.session.undo()
    assert sheet(answered).floors == {}
    assert row.score.text() == own


def test_a_target_is_typed_in_per_cent_and_opens_the_gap(
    page: ReadinessResultPage, answered: EngagementContext
) -> None:
    row = page.table.fields["people"]
    assert not page._gaps.isVisible()
    row.target.setFocus()
    QTest.keyClicks(row.target, "80")
    answered.session.flush()
    assert sheet(answered).targets == {"people": 0.8}
    assert row.target.text() == "80"
    assert float(row.gap.text()) > 0
    assert page._gaps.isVisible()
    QTest.keyClicks(row.target, "0")
    answered.session.flush()
    assert sheet(answered).targets == {"people": 0.8}
    assert row.target.property("error")
    assert "People" in page.table._error.text()


def test_weights_that_do_not_add_up_are_named(page: ReadinessResultPage, answered: EngagementContext) -> None:
    row = page.table.fields["people"]
    assert not row.weights.isVisible()
    answered.session.edit(f"{SHEET}.weights[cloud_skills]", 0.5)
    assert "117" in row.weights.text()
    assert row.weights.isVisible()


def test_undo_finds_its_place(page: ReadinessResultPage, answered: EngagementContext) -> None:
    use_services(answered, 0.9)
    assert page.reveal(f"{SHEET}.targets[people]")
    assert page.table.fields["people"].target.hasFocus()
    assert page.reveal(f"{SHEET}.floors[contracts]")
    assert page.table.areas["contracts"].floor.hasFocus()
    assert not page.reveal(f"{SHEET}.agreed[x]")


# --- what the workbook showed


def test_what_the_workbook_showed_stands_beside_with_its_reasons(
    page: ReadinessResultPage, answered: EngagementContext
) -> None:
    row = page.table.areas["contracts"]
    page.table.pick("sourcing")
    assert not row.workbook.isVisible()
    own = answered.work.readiness.card(answered.session.document).sub_area("contracts")
    assert own is not None
    because = [{"cause": "neutral", "amount": -0.2, "questions": 4}]
    reported = {"contracts": {"shown": 0.35, "ours": own.own_score, "because": because}}
    answered.session.edit(f"{SHEET}.workbook", {"file": "a.xlsx", "reported": reported})
    text = row.workbook.text().replace("\N{NO-BREAK SPACE}", " ")
    assert text.startswith("Workbook: 35.0%.")
    assert "neutral answer as 0 instead of 3 (−20.0 points, 4 questions)" in text
    assert "Changed since" not in text
    assert row.workbook.isVisible()
    contracts = list(answered.work.readiness.questionnaire(answered.session.document).sub_areas())[-1]
    answered.session.edit(f"{SHEET}.agreed[{contracts.questions[0].id}].value", 5)
    assert "Changed since" in row.workbook.text()


# --- tips and what if


def test_a_tip_tried_gives_the_band_that_it_says(
    page: ReadinessResultPage, answered: EngagementContext, qtbot: QtBot
) -> None:
    before = answered.session.document
    rows = page.explainer.tips.rows.shown
    efforts = [len(row.tip.changes) for row in rows if row.tip.icon == "up"]
    assert efforts == sorted(efforts)
    for row in rows:
        field, band = row.tip.title.split(": ")
        row.try_it.click()
        lines = [[label.text() for label in line] for line in page.explainer.what_if.outcomes.lines]
        assert next(line[2] for line in lines if line[0] == field).endswith(band.strip("“”"))
        page.explainer.what_if.reset.click()
    assert answered.session.document is before


def test_own_questions_can_be_tried(page: ReadinessResultPage, answered: EngagementContext) -> None:
    value = {"sub_area": "contracts", "text": "Is everything signed?", "scale": "yes_no"}
    answered.session.edit(f"{SHEET}.own[own1]", value)
    picker = page.explainer.what_if.trials.picker
    picker.activated.emit(picker.findData("own1"))
    assert page.explainer.scratch.trial == {"own1": 1}
    answered.session.edit(f"{SHEET}.own[own1]", None)
    assert not page.explainer.scratch.trial


def test_tab_goes_as_the_eye_does(page: ReadinessResultPage) -> None:
    first = page.explainer.tips.rows.shown[0]
    after = [first.fold, first.try_it, *first.changes.shown, page.explainer.tips.rows.shown[1].fold]
    first.fold.setFocus()
    for widget in after:
        assert focused() is widget
        QTest.keyClick(widget, Qt.Key.Key_Tab)


# --- overfull, read-only


def test_overfull(answered: EngagementContext, put: Put, window: QMainWindow, qtbot: QtBot) -> None:
    ids = add_people(answered, *(f"<b>{number}</b> {'Schillingsfürst' * 8}" for number in range(30)))
    edits = [
        Edit(path=f"{SHEET}.voices[{id_}][{question}].value", value=1 if at % 2 else 5)
        for at, id_ in enumerate(ids)
        for question in list(all_readiness(answered, 3))[:40]
    ]
    text = "Wirtschaftlichkeitsbetrachtung" * 130
    own = {"sub_area": "cloud_concepts", "text": text, "scale": "likert"}
    edits += [Edit(path=f"{SHEET}.own[own1]", value=own), Edit(path=f"{SHEET}.agreed[own1].value", value=3)]
    answered.session.apply(edits)
    page = reckoned(put(ReadinessResultPage(answered)), qtbot)
    page.table.pick("it_strategy")
    page.explainer.scratch.put({"own1": 5})
    assert content_width(page) <= window.width()
    page.sums.show("cloud_concepts")
    assert sums(page)[-1].height() < 900


def test_read_only_shows_but_edits_nothing(
    answered: EngagementContext, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(answered.session), "read_only", property(lambda _: "A newer program wrote this."))
    page = put(ReadinessResultPage(answered))
    assert page.table.fields["people"].target.isReadOnly()
    assert not page.table.areas["cloud_skills"].floor.isEnabled()
