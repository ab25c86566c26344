"""The result: what it says, where it leads, and taking a format."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.words import Level
from cxf_desktop.services.pinning import MATURITY
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.result import ResultPage
from cxf_desktop.ui.pages.explain.sum_dialog import SumDialog
from tests.ui.assess.conftest import SHEET, add_people, answer_all, content_width, focused

Put = Callable[[ResultPage], ResultPage]


def cells(dialog: SumDialog) -> list[list[str]]:
    table = dialog.table
    found = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[item.text() if item else "" for item in row] for row in found]


def opened(page: ResultPage) -> SumDialog:
    (dialog,) = page.findChildren(SumDialog)
    return dialog


def undo_button(page: ResultPage) -> QPushButton:
    return next(button for button in page.formats.notice.findChildren(QPushButton) if button.text() == "Undo")


@pytest.fixture
def answered(engagement: EngagementContext) -> EngagementContext:
    """Give answers that make the second level."""
    answer_all(engagement, 2)
    return engagement


@pytest.fixture
def page(answered: EngagementContext, put: Put) -> ResultPage:
    return put(ResultPage(answered))


def test_without_answers_it_leads_to_the_interview(engagement: EngagementContext, put: Put, qtbot: QtBot) -> None:
    page = put(ResultPage(engagement))
    assert not page.level.isVisible()
    with qtbot.waitSignal(page.go_to) as asked:
        QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert asked.args == ["assess.interview"]


def test_the_level_is_said_in_words(page: ResultPage, answered: EngagementContext) -> None:
    assert page.level.level.text() == "Cloud is an option"
    answer_all(answered, 1)
    assert page.level.level.text() == "Cloud affine"


def test_what_was_changed_elsewhere_is_there_when_the_page_comes_back(
    page: ResultPage, answered: EngagementContext
) -> None:
    page.hide()
    answer_all(answered, 1)
    page.show()
    assert page.level.level.text() == "Cloud affine"


def test_a_gate_that_fails_is_named_and_leads_to_its_question(
    page: ResultPage, answered: EngagementContext, qtbot: QtBot
) -> None:
    answer_all(answered, 4)
    gate = next(g for g in page.gates.questionnaire.gates if g.level is Level.CLOUD_IS_IN_USE)
    answered.session.edit(f"{SHEET}.agreed[{gate.question}].value", 1)
    row = page.gates.rows.shown[0]
    assert "it is at 1" in row.title
    with qtbot.waitSignal(answered.session.revealed) as path:
        row.click()
    assert path.args == [f"{SHEET}.agreed[{gate.question}]"]


def test_what_is_unanswered_is_listed_by_dimension(engagement: EngagementContext, put: Put, qtbot: QtBot) -> None:
    questionnaire = engagement.work.assessment.questionnaire(engagement.session.document)
    first = questionnaire.dimensions[0]
    for question in first.questions:
        engagement.session.edit(f"{SHEET}.agreed[{question.id}].value", 2)
    page = put(ResultPage(engagement))
    assert [row.title for row in page.open.rows.shown] == [d.title.en for d in questionnaire.dimensions[1:]]
    with qtbot.waitSignal(engagement.session.revealed) as path:
        page.open.rows.shown[0].click()
    assert path.args == [f"{SHEET}.agreed[{questionnaire.dimensions[1].questions[0].id}]"]


def test_the_weightiest_disagreement_comes_first(page: ResultPage, answered: EngagementContext, qtbot: QtBot) -> None:
    ids = add_people(answered, "Ada", "Grace")
    for id_, value in zip(ids, (1, 4), strict=True):
        answered.session.edit(f"{SHEET}.voices[{id_}][strategy_direction].value", value)
    for id_, value in zip(ids, (2, 4), strict=True):
        answered.session.edit(f"{SHEET}.voices[{id_}][strategy_mandate].value", value)
    rows = page.disagreement.rows.shown
    assert [row.title for row in rows] == ["Sponsor's mandate", "Strategic direction"]
    assert rows[0].accessibleDescription() == "2: Ada · 4: Grace"
    with qtbot.waitSignal(answered.session.revealed) as path:
        QTest.keyClick(rows[0], Qt.Key.Key_Return)
    assert path.args == [f"{SHEET}.agreed[strategy_mandate]"]


# --- targets and sums


def test_a_target_is_typed_and_opens_the_gap(page: ResultPage, answered: EngagementContext) -> None:
    row = page.dimensions.table.rows["strategy"]
    assert (row.target.placeholderText(), row.gap.text()) == ("3", "1.00")
    row.target.setFocus()
    QTest.keyClicks(row.target, "4")
    answered.session.flush()
    assert answered.session.document.assessment.sheets[MATURITY].targets == {"strategy": 4}
    assert row.gap.text() == "2.00"
    QTest.keyClick(row.target, Qt.Key.Key_Backspace)
    answered.session.flush()
    assert answered.session.document.assessment.sheets[MATURITY].targets == {}


def test_a_target_beyond_the_scale_is_refused_beside_the_field(page: ResultPage, answered: EngagementContext) -> None:
    row = page.dimensions.table.rows["people"]
    row.target.setFocus()
    QTest.keyClicks(row.target, "7")
    answered.session.flush()
    assert answered.session.document.assessment.sheets[MATURITY].targets == {}
    assert row.target.property("error")
    assert page.dimensions.table._error.isVisible()
    assert "People and skills" in page.dimensions.table._error.text()


def test_the_score_of_a_dimension_opens_to_its_sum(page: ResultPage, answered: EngagementContext) -> None:
    answered.session.edit(f"{SHEET}.agreed[strategy_roadmap].value", None)
    answered.session.edit(f"{SHEET}.agreed[strategy_mandate].value", 4)
    page.dimensions.table.rows["strategy"].score.click()
    *rows, total = cells(opened(page))
    assert len(rows) == 4
    assert sum(row[1] == "not answered" for row in rows) == 1
    adds = sum(float(row[4]) for row in rows if row[4] != "–")
    assert adds == pytest.approx(float(total[4]), abs=0.02)
    assert total[4] == page.dimensions.table.rows["strategy"].score.text()


def test_the_overall_score_opens_to_its_sum(page: ResultPage) -> None:
    page.level.sum_asked.emit()
    *rows, total = cells(opened(page))
    assert len(rows) == 6
    assert total[4] == "2.00"
    QTest.keyClick(opened(page), Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, 52)  # what is due for deletion
    assert not page.findChildren(SumDialog)


def test_a_fit_opens_to_its_sum(page: ResultPage, answered: EngagementContext) -> None:
    answered.session.edit("assessment.goals", ["cost_control", "resilience"])
    best = answered.work.assessment.recommendations(answered.session.document).offered[0]
    page.formats.sum_asked.emit(best.format)
    *rows, total = cells(opened(page))
    assert total[2] == f"{best.fit:.1f}"
    parts = [float(row[2].split()[0]) for row in rows if not row[2].startswith("(")]
    assert sum(parts) == pytest.approx(best.fit, abs=0.2)


# --- formats


def test_three_formats_are_shown_in_full_and_the_rest_in_short(page: ResultPage, answered: EngagementContext) -> None:
    offered = [entry.format for entry in answered.work.assessment.recommendations(answered.session.document).offered]
    assert [card.format for card in page.formats.cards.shown] == offered[:3]
    assert [row.format for row in page.formats.others.shown] == offered[3:]


def test_a_limit_moves_formats_under_not_now(page: ResultPage, answered: EngagementContext) -> None:
    assert not page.formats.not_now.shown
    answered.session.edit("assessment.limits.days", 1)
    left = [card.format for card in page.formats.cards.shown]
    not_now = [row.format for row in page.formats.not_now.shown]
    assert "pilot" in not_now
    assert not set(left) & set(not_now)


def test_taking_a_format_brings_its_agenda_and_undo_takes_both_back(
    page: ResultPage, answered: EngagementContext, qtbot: QtBot
) -> None:
    card = page.formats.cards.shown[0]
    card.choice.button.click()
    document = answered.session.document
    entry = answered.work.catalogue.formats[card.format]
    assert document.format is not None
    assert document.format.format == card.format
    assert len(document.workshop.blocks) == sum(len(session.blocks) for session in entry.sessions)
    assert page.formats.cards.shown[0].property("chosen")
    assert page.formats.notice.isVisible()
    assert undo_button(page).hasFocus()
    with qtbot.waitSignal(answered.session.revealed) as path:
        undo_button(page).click()
    assert path.args == ["format"]  # and not the agenda: one stays on this page
    assert answered.session.document.format is None
    assert not answered.session.document.workshop.blocks
    assert not page.formats.notice.isVisible()


def test_another_format_replaces_the_agenda_and_says_so(page: ResultPage, answered: EngagementContext) -> None:
    page.take("executive-briefing")
    first = answered.session.document.workshop.blocks
    page.take("azure-governance-workshop")
    assert "replaced" in page.formats.notice.accessibleName()
    second = answered.session.document.workshop.blocks
    assert {block.id for block in first}.isdisjoint(block.id for block in second)
    answered.session.undo()
    assert answered.session.document.workshop.blocks == first


def test_the_offer_to_undo_ends_with_the_next_edit(page: ResultPage, answered: EngagementContext) -> None:
    page.take("executive-briefing")
    answered.session.edit("assessment.conclusion", "Start small.")
    assert not page.formats.notice.isVisible()


def test_the_agenda_speaks_the_language_of_the_engagement(page: ResultPage, answered: EngagementContext) -> None:
    answered.session.edit("language", "de")
    page.take("executive-briefing")
    entry = answered.work.catalogue.formats["executive-briefing"]
    assert answered.session.document.workshop.blocks[0].title == entry.sessions[0].blocks[0].title.de


def test_the_conclusion_is_typed(page: ResultPage, answered: EngagementContext) -> None:
    page.conclusion.editor("conclusion").setFocus()
    QTest.keyClicks(focused(), "Start with governance.")
    answered.session.flush()
    assert answered.session.document.assessment.conclusion == "Start with governance."


# --- undo, overfull, read-only


def test_undo_finds_its_place(page: ResultPage) -> None:
    assert page.reveal("format")
    assert page.reveal(f"{SHEET}.targets[people]")
    assert page.dimensions.table.rows["people"].target.hasFocus()
    assert page.reveal("assessment.conclusion")
    assert page.conclusion.editor("conclusion").hasFocus()
    assert not page.reveal("contacts")


def test_overfull_and_hostile(answered: EngagementContext, put: Put, window: QMainWindow) -> None:
    ids = add_people(answered, *(f"<b>{number}</b> & {'Schillingsfürst' * 8}" for number in range(30)))
    for at, id_ in enumerate(ids):
        answer_all(answered, at % 4 + 1, id_)
    answered.session.apply([Edit(path="assessment.conclusion", value="word " * 8000)])
    page = put(ResultPage(answered))
    QApplication.processEvents()
    assert content_width(page) <= window.width()
    assert page.disagreement.rows.shown[0].accessibleDescription().count("<b>") > 3


def test_read_only_offers_nothing_to_take(sample: EngagementContext, put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(sample.session), "read_only", property(lambda _: "A newer program wrote this."))
    page = put(ResultPage(sample))
    assert page.formats.cards.shown
    assert not any(card.choice.button.isVisible() for card in page.formats.cards.shown)
    assert page.dimensions.table.rows["people"].target.isReadOnly()
