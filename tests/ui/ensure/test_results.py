"""The result held against what was agreed: by keyboard, by pointer, with whatever text."""

import datetime as dt
import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import CriterionResult
from cxf_desktop.domain.words import Outcome, Verdict
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.ensure.capture_picker import CapturePicker
from cxf_desktop.ui.pages.ensure.results import ResultsPage
from tests.ui.ensure.support import ENDLESS, HOSTILE, fits, focused, show

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)
Key = Qt.Key
TODAY = dt.date(2026, 3, 2)


def criterion(id_: str, text: str = "", target: str = "") -> dict[str, Any]:
    return {"id": id_, "text": text, "target": target}


@pytest.fixture
def page(qtbot: QtBot, engagement: EngagementContext) -> ResultsPage:
    engagement.session.apply(
        [
            Edit(
                path="commitment.objectives",
                value=[
                    {
                        "id": "o1",
                        "title": "Move",
                        "criteria": [criterion("a", "Runs", "100 %"), criterion("b", "Fast")],
                    },
                    {"id": "o2", "title": "Know the cost"},
                    {"id": "o3", "title": "Train", "criteria": [criterion("c", "Four people")]},
                ],
            ),
            Edit(path="commitment.signer_customer.name", value="Anna Berg"),
            Edit(
                path="workshop.captures",
                value=[
                    {"id": "k1", "kind": "decision", "text": "The structure has four levels"},
                    {"id": "k2", "kind": "note", "text": "The sponsor is unsure", "audience": "internal"},
                    {"id": "k3", "kind": "note", "text": "Restore took three hours"},
                ],
            ),
        ]
    )
    made = ResultsPage(engagement)
    show(qtbot, made)
    return made


def result(page: ResultsPage, id_: str) -> CriterionResult:
    return page.session.document.proof.results.get(id_, CriterionResult())


def lines(page: ResultsPage) -> list[tuple[str, str, str]]:
    rows = page.list.rows
    found = [rows.row(at) for at in range(rows.rowCount())]
    return [(row.number, row.text, row.note) for row in found]


def test_objectives_and_criteria_are_numbered_as_in_the_documents(page: ResultsPage) -> None:
    assert [(number, text) for number, text, _ in lines(page)] == [
        ("O1", "Move"),
        ("O1.1", "Runs"),
        ("O1.2", "Fast"),
        ("O2", "Know the cost"),
        ("O2", ""),
        ("O3", "Train"),
        ("O3.1", "Four people"),
    ]


def test_a_result_is_written_by_keyboard_alone(page: ResultsPage) -> None:
    assert focused() is page.list
    QTest.keyClick(page.list, Key.Key_Return)
    QTest.keyClicks(focused(), "99.8 %")
    QTest.keyClick(focused(), Key.Key_Tab)
    QTest.keyClick(focused(), Key.Key_2)
    assert result(page, "a").measured == "99.8 %"
    assert result(page, "a").outcome is Outcome.REACHED
    assert lines(page)[0][2] == "1 of 2 reached"
    assert lines(page)[1][2] == "Reached"
    page.detail.on.click()
    QTest.keyClicks(focused(), "slow")
    page.session.flush()
    assert result(page, "b").measured == "slow"
    assert result(page, "a").measured == "99.8 %"


def test_headings_are_passed_over(page: ResultsPage) -> None:
    seen = [page.list.currentIndex().row()]
    for _ in range(4):
        QTest.keyClick(page.list, Key.Key_Down)
        seen.append(page.list.currentIndex().row())
    assert seen == [1, 2, 4, 6, 6]


def test_an_objective_without_criteria_leads_to_where_they_are_written(page: ResultsPage, qtbot: QtBot) -> None:
    page.list.choose(4)
    QTest.keyClick(page.list, Key.Key_Return)
    with qtbot.waitSignal(page.go_to) as asked:
        QTest.keyClick(focused(), Key.Key_Space)
    assert asked.args == ["commit.objectives"]
    assert page.session.document.proof.results == {}


def test_a_verdict_says_who_and_when_in_one_step(page: ResultsPage) -> None:
    page.detail.accepted.editor("verdict").setFocus()
    QTest.keyClick(focused(), Key.Key_2)
    assert result(page, "a").verdict is Verdict.ACCEPTED
    assert (result(page, "a").accepted_by, result(page, "a").accepted_on) == ("Anna Berg", TODAY)
    QTest.keyClick(focused(), Key.Key_1)
    assert (result(page, "a").accepted_by, result(page, "a").accepted_on) == ("", None)
    page.session.undo()
    assert result(page, "a") == CriterionResult()


def test_what_somebody_wrote_is_not_overwritten_by_a_verdict(page: ResultsPage) -> None:
    page.session.edit("proof.results[a].accepted_by", "Carl Dahl")
    page.detail.accepted.editor("verdict").setFocus()
    QTest.keyClick(focused(), Key.Key_3)
    assert (result(page, "a").verdict, result(page, "a").accepted_by) == (Verdict.REJECTED, "Carl Dahl")


def test_all_reached_are_accepted_in_one_step(page: ResultsPage) -> None:
    assert page.detail.head.accept.isHidden()
    page.session.apply(
        [
            Edit(path=f"proof.results[{id_}].outcome", value=outcome)
            for id_, outcome in (("a", "reached"), ("b", "open"))
        ]
    )
    before = page.session.document
    page.detail.head.accept.click()
    assert (result(page, "a").verdict, result(page, "a").accepted_by) == (Verdict.ACCEPTED, "Anna Berg")
    assert result(page, "b").verdict is Verdict.PENDING
    assert page.detail.head.accept.isHidden()
    page.session.undo()
    assert page.session.document == before
    assert not page.detail.head.accept.isHidden()


def test_evidence_is_typed_and_linked(page: ResultsPage, qtbot: QtBot) -> None:
    page.detail.evidence.add()
    QTest.keyClicks(focused(), "Report of 1 March")
    page.session.flush()
    page.detail.link.click()
    picker = page.detail.findChild(CapturePicker)
    assert picker is not None
    shown = [picker.list.item(row).text() for row in range(picker.list.count())]
    assert shown == ["Decision: The structure has four levels", "Note: Restore took three hours"]
    QTest.keyClicks(picker.search, "restore")
    QTest.keyClick(picker.search, Key.Key_Return)
    found = [(evidence.text, evidence.capture) for evidence in result(page, "a").evidence]
    assert found == [("Report of 1 March", None), ("Restore took three hours", "k3")]
    page.session.undo()
    assert len(result(page, "a").evidence) == 1


def test_another_criterion_brings_its_own_values(page: ResultsPage) -> None:
    page.session.edit("proof.results[c].measured", "five")
    page.list.choose(6)
    assert page.detail.measured.editor("measured").value() == "five"
    page.list.choose(1)
    assert page.detail.measured.editor("measured").value() == ""


def test_what_is_typed_goes_to_the_criterion_it_was_typed_for(page: ResultsPage) -> None:
    page.detail.focus_first()
    QTest.keyClicks(focused(), "97")
    page.list.choose(2)
    assert (result(page, "a").measured, result(page, "b").measured) == ("97", "")


def test_undo_leads_back(page: ResultsPage) -> None:
    page.list.choose(6)
    assert page.reveal("proof.results[b].remark")
    assert page.list.currentIndex().row() == 2
    assert focused() is page.detail.accepted.editor("remark")
    assert not page.reveal("proof.summary")


def test_a_criterion_that_goes_leaves_its_neighbours(page: ResultsPage) -> None:
    page.list.choose(2)
    page.session.edit("commitment.objectives[o1].criteria[b]", None)
    assert page.list.rows.row(page.list.currentIndex().row()).criterion == "a"
    page.session.edit("commitment.objectives", [])
    assert not page.empty.isHidden()
    page.session.undo()
    assert page.empty.isHidden()


def test_nothing_committed_leads_to_the_objectives(qtbot: QtBot, engagement: EngagementContext) -> None:
    page = ResultsPage(engagement)
    show(qtbot, page)
    with qtbot.waitSignal(page.go_to) as asked:
        QTest.keyClick(focused(), Key.Key_Space)
    assert asked.args == ["commit.objectives"]


def test_overfull(qtbot: QtBot, engagement: EngagementContext) -> None:
    text = f"{HOSTILE} {ENDLESS} " * 3
    engagement.session.edit(
        "commitment.objectives",
        [
            {"id": f"o{n}", "title": text, "criteria": [criterion(f"c{n}.{k}", text, text) for k in range(n % 5)]}
            for n in range(200)
        ],
    )
    engagement.session.edit("proof.results[c1.0].remark", "x" * 40_000)
    began = time.perf_counter()
    page = ResultsPage(engagement)
    show(qtbot, page)
    QApplication.processEvents()
    assert time.perf_counter() - began < 3
    assert page.list.rows.rowCount() == 200 + 400 + 40
    page.list.choose(3)
    began = time.perf_counter()
    engagement.session.edit("proof.results[c1.0].outcome", "reached")
    QApplication.processEvents()
    assert time.perf_counter() - began < 0.5
    assert fits(page)


def test_a_library_that_is_read(qtbot: QtBot, page: ResultsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.session.edit("proof.results[a].outcome", "reached")
    monkeypatch.setattr(type(page.session), "read_only", property(lambda _session: "Read only."))
    read = ResultsPage(page.context)
    show(qtbot, read)
    assert read.detail.head.accept.isHidden()
    assert read.detail.link.isHidden()
    assert read.detail.evidence.add_button.isHidden()
