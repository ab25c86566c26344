"""The pages of the second phase, by keyboard: what was typed lies in the engagement."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import FutureState
from cxf_desktop.domain.words import Degree
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.composite import DatePicker
from cxf_desktop.ui.pages.commit.findings import Findings
from cxf_desktop.ui.pages.commit.objectives import ObjectivesPage
from cxf_desktop.ui.pages.commit.parameters import ParametersPage
from cxf_desktop.ui.pages.commit.states import StatesPage
from cxf_desktop.ui.pages.commit.story import LONGEST, story
from cxf_desktop.ui.pages.commit.tables import BenefitsPage, RisksPage, ScopePage
from cxf_desktop.ui.pages.commit.work_packages import WorkPackagesPage
from cxf_desktop.ui.pages.page import Page

PAGES = (StatesPage, ObjectivesPage, BenefitsPage, RisksPage, ScopePage, WorkPackagesPage, ParametersPage)
GOVERNANCE = "azure-governance-workshop"
HOSTILE = f'<b>{"x" * 60}</b> & "quotes" 😀 ' + "word " * 8_000
Show = Callable[..., Any]
pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Return what makes a page and brings it to the screen."""
    pages: list[Page] = []

    def shown(kind: type[Page], context: EngagementContext, width: int = 790) -> Page:
        page = kind(context)  # type: ignore[call-arg]
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(width, 620)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.on_shown()
        return page

    return shown


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def stops(page: QWidget) -> list[QWidget]:
    """Return what Tab reaches."""
    found = page.findChildren(QWidget)
    return [widget for widget in found if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def type_on(*texts: str) -> None:
    """Type each text, and go on with Tab after it."""
    for text in texts:
        QTest.keyClicks(focused(), text)
        QTest.keyClick(focused(), Qt.Key.Key_Tab)


# --- current and future state


def test_the_story_is_told_while_it_is_typed(show: Show, engagement: EngagementContext) -> None:
    page = show(StatesPage, engagement)
    page.current.focus_first()
    type_on("214 servers", "Petra", "engineer", "to see it")
    assert page.preview.sentence == "As an engineer, I want to see it, so that …."
    QTest.keyClicks(focused(), "we save money.")
    assert page.preview.sentence == "As an engineer, I want to see it, so that we save money."
    engagement.session.flush()
    commitment = engagement.session.document.commitment
    assert commitment.current_state == "214 servers"
    assert commitment.future.role == "engineer"
    assert commitment.future.benefit == "we save money."
    engagement.session.undo()
    assert page.preview.sentence == "As an engineer, I want to see it, so that …."


@pytest.mark.parametrize(
    ("language", "role", "want", "benefit", "sentence"),
    [
        (
            "en",
            "planner",
            "I want to see it.",
            "so that it works.",
            "As a planner, I want to see it, so that it works.",
        ),
        ("en", "the planner", "to see it", "Then it works.", "As the planner, I want to see it. Then it works."),
        (
            "de",
            "Planerin",
            "Ich möchte es sehen.",
            "damit es läuft",
            "Als Planerin möchte ich es sehen, damit es läuft.",
        ),
        ("de", "Planerin", "es sehen", "Dann läuft es.", "Als Planerin möchte ich es sehen. Dann läuft es."),
        ("en", "", "", "", ""),
    ],
)
def test_a_story_repeats_no_words(language: str, role: str, want: str, benefit: str, sentence: str) -> None:
    told = story(FutureState(role=role, want=want, benefit=benefit), language)  # type: ignore[arg-type]
    assert told == sentence


def test_a_story_of_any_length_stays_a_sentence() -> None:
    assert len(story(FutureState(role=HOSTILE, want=HOSTILE, benefit=HOSTILE), "en")) <= LONGEST + 1


# --- objectives


def test_an_objective_is_written_by_keyboard(show: Show, engagement: EngagementContext) -> None:
    engagement.session.apply([Edit(path="contacts[c1]", value={"name": "Selin Petrova"})])
    page = show(ObjectivesPage, engagement)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    type_on("One structure", "Selin Petrova", "24/04/2026")
    engagement.session.flush()
    objective = engagement.session.document.commitment.objectives[0]
    assert (objective.title, objective.responsible, str(objective.due)) == (
        "One structure",
        "Selin Petrova",
        "2026-04-24",
    )
    rows = page.detail.smart.rows
    assert not any(row.mark.lit for row in rows.values())
    QTest.keyClick(focused(), Qt.Key.Key_Tab)  # past the finding
    type_on("who", "number", "people", "why", "when")
    assert all(row.mark.lit for row in rows.values())
    assert rows["time_bound"].mark.accessibleName() == "Time-bound: filled"
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    type_on("Criterion", "Query", "11 of 11")
    objective = engagement.session.document.commitment.objectives[0]
    assert (objective.specific, objective.time_bound) == ("who", "when")
    assert [(c.text, c.measure, c.target) for c in objective.criteria] == [("Criterion", "Query", "11 of 11")]
    assert page.list.model.entry(0).note == "SMART 5 of 5 · 1 criterion"
    assert page.detail.criteria.model.headerData(0, Qt.Orientation.Vertical) == "O1.1"


def test_a_typical_objective_is_taken_alone(show: Show, engagement: EngagementContext, qtbot: QtBot) -> None:
    work, session = engagement.work, engagement.session
    page = show(ObjectivesPage, engagement)
    assert page.menu.isHidden()
    session.apply(work.assessment.take_format_edits(session.document, GOVERNANCE, "en"))
    typical = work.catalogue.formats[GOVERNANCE].objectives
    qtbot.waitUntil(lambda: len(stops(page.starters)) == len(typical))
    buttons = stops(page.starters)
    buttons[1].setFocus()
    QTest.keyClick(buttons[1], Qt.Key.Key_Space)
    objectives = session.document.commitment.objectives
    assert [objective.title for objective in objectives] == [typical[1].title.en]
    assert [criterion.text for criterion in objectives[0].criteria] == [typical[1].criterion.en]
    session.undo()
    assert session.document.commitment.objectives == ()
    assert not page.menu.isHidden()


def test_an_undo_is_shown_where_it_was(show: Show, sample: EngagementContext) -> None:
    page = show(ObjectivesPage, sample)
    third = sample.session.document.commitment.objectives[2]
    assert page.reveal(f"commitment.objectives[{third.id}].realistic")
    assert page.list.current == third.id
    assert focused() is page.detail.smart.rows["realistic"].editor
    criterion = third.criteria[1]
    assert page.reveal(f"commitment.objectives[{third.id}].criteria[{criterion.id}].target")
    assert page.detail.criteria.view.currentIndex().row() == 1
    assert page.detail.criteria.view.currentIndex().column() == 2
    assert not page.reveal("commitment.risks[r1]")


def test_the_objectives_change_and_the_form_goes_along(show: Show, sample: EngagementContext) -> None:
    page = show(ObjectivesPage, sample)
    first, second = sample.session.document.commitment.objectives[:2]
    page.list.focus_list()
    QTest.keyClick(page.list.view, Qt.Key.Key_Down)
    assert page.detail.title.editor("title").value() == second.title
    assert page.detail.criteria.model.rowCount() == len(second.criteria)
    QTest.keyClick(page.list.view, Qt.Key.Key_Delete)
    assert second.id not in {o.id for o in sample.session.document.commitment.objectives}
    sample.session.undo()
    assert page.reveal(f"commitment.objectives[{second.id}]")
    assert page.detail.title.editor("title").value() == second.title
    sample.session.edit(f"commitment.objectives[{second.id}].carried_from", "e0")
    assert not page.carried.isHidden()
    page.list.select(first.id)
    assert page.carried.isHidden()


def test_findings_are_what_lies_below_the_target(sample: EngagementContext) -> None:
    document = sample.session.document
    choices = dict(Findings(sample).choices(document))
    card = sample.work.assessment.scorecard(document)
    assert card.level is not None
    assert choices[None] == "No finding"
    for objective in document.commitment.objectives:
        assert objective.finding in choices
    for gate in card.holding_down:
        assert choices[gate.question].endswith("holds the level down")
    reached = [d.id for d in card.dimensions if d.score is not None and d.score >= 4]
    assert not set(reached) & set(choices)


def test_without_answers_there_is_no_finding(engagement: EngagementContext) -> None:
    assert list(Findings(engagement).choices(engagement.session.document)) == [(None, "No finding")]


# --- tables


def test_a_benefit_a_condition_and_a_delimitation(show: Show, engagement: EngagementContext) -> None:
    show(BenefitsPage, engagement)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    type_on("Fewer hours", "412 to 309", "Production")
    page = show(ScopePage, engagement)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    type_on("Access", "Reader", "Mr Sudbrack")
    page.delimitations.focus_first()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    type_on("Network", "Needs two days")
    commitment = engagement.session.document.commitment
    benefit, condition, left_out = commitment.benefits[0], commitment.conditions[0], commitment.delimitations[0]
    assert (benefit.text, benefit.measure, benefit.department) == ("Fewer hours", "412 to 309", "Production")
    assert (condition.title, condition.detail, condition.responsible) == ("Access", "Reader", "Mr Sudbrack")
    assert (left_out.text, left_out.reason) == ("Network", "Needs two days")


def test_a_risk_moves_in_the_picture(show: Show, engagement: EngagementContext) -> None:
    page = show(RisksPage, engagement)
    assert page.picture.isHidden()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClicks(focused(), "Quota")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    matrix = page.picture.matrix
    assert matrix.marks(Degree.MEDIUM, Degree.MEDIUM) == ("R1",)
    risk = engagement.session.document.commitment.risks[0]
    engagement.session.edit(f"commitment.risks[{risk.id}].impact", "high")
    assert matrix.marks(Degree.MEDIUM, Degree.MEDIUM) == ()
    assert matrix.marks(Degree.HIGH, Degree.MEDIUM) == ("R1",)
    assert matrix.accessibleName() == "R1: probability Medium, impact High"
    engagement.session.undo()
    assert matrix.marks(Degree.MEDIUM, Degree.MEDIUM) == ("R1",)


# --- work packages, time, budget, effort


def test_a_work_package_that_ends_too_early_is_kept_and_named(show: Show, engagement: EngagementContext) -> None:
    engagement.session.apply([Edit(path="commitment.objectives[o1]", value={"title": "One structure"})])
    page = show(WorkPackagesPage, engagement)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    type_on("Inventory")
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    type_on("1/5/2026", "1/4/2026", "4", "2.5")
    package = engagement.session.document.commitment.work_packages[0]
    assert package.objectives == ("o1",)
    assert str(package.end) == "2026-04-01"
    assert page.detail.row("end").error == "Before the start"
    picker = page.detail.editor("end")
    assert isinstance(picker, DatePicker)
    assert picker.field.text() == "01/04/2026"
    assert (page.sums.text("count"), page.sums.text("internal"), page.sums.text("external")) == (
        "1",
        "4 days",
        "2.5 days",
    )
    engagement.session.edit(f"commitment.work_packages[{package.id}].end", "2026-05-08")
    assert page.detail.row("end").error == ""
    assert page.sums.text("time") == "01/05/2026 – 08/05/2026"


def test_the_sums_stand_beside_the_effort(show: Show, sample: EngagementContext) -> None:
    page = show(ParametersPage, sample)
    frame, packages = page.whole_project, sample.session.document.commitment.work_packages
    assert frame.internal.text.endswith("as agreed here")
    known = packages[0].effort_internal
    assert known is not None
    sample.session.edit(f"commitment.work_packages[{packages[0].id}].effort_internal", known + 2)
    assert frame.internal.text.endswith("that is 2 days more than here")
    sample.session.edit(f"commitment.work_packages[{packages[0].id}].effort_internal", known - 1)
    assert frame.internal.text.endswith("that is 1 day less than here")


def test_the_frame_is_filled_by_keyboard(show: Show, engagement: EngagementContext) -> None:
    page = show(ParametersPage, engagement)
    type_on("Ms Lead", "Mr Partner", "Euro", "1/3/2026", "1/2/2026", "7500", "10", "12", "5", "15")
    parameters = engagement.session.document.commitment.parameters
    assert (parameters.customer_lead, parameters.partner_lead) == ("Ms Lead", "Mr Partner")
    frame = parameters.next_phase
    assert (str(frame.start), str(frame.end), frame.budget, frame.budget_tolerance) == (
        "2026-03-01",
        "2026-02-01",
        7500,
        10,
    )
    assert (frame.effort_internal, frame.effort_external, frame.effort_tolerance) == (12, 5, 15)
    assert parameters.whole_project.start is None
    assert page.next_phase.form.row("end").error == "Before the start"
    assert page.leads.row("currency").error == "Three letters, such as EUR"
    assert page.reveal("commitment.parameters.whole_project.budget_tolerance")
    assert focused() is page.whole_project.form.editor("budget_tolerance")
    assert page.reveal("commitment.signer_partner.name")
    assert focused() is page.signers.editor("signer_partner.name")
    assert page.reveal("commitment.notes")


# --- all of them


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("width", [640, 790, 1400])
def test_an_overfull_engagement_fits_the_page(
    show: Show, sample: EngagementContext, kind: type[Page], width: int
) -> None:
    sample.session.apply(
        [
            edit
            for number in range(60)
            for edit in (
                Edit(path=f"commitment.objectives[x{number}]", value={"title": "y" * 200, "specific": HOSTILE}),
                Edit(path=f"commitment.benefits[x{number}]", value={"text": HOSTILE, "department": "z" * 60}),
                Edit(path=f"commitment.risks[x{number}]", value={"title": HOSTILE, "response": HOSTILE}),
                Edit(path=f"commitment.conditions[x{number}]", value={"title": "y" * 200, "detail": HOSTILE}),
                Edit(path=f"commitment.work_packages[x{number}]", value={"title": HOSTILE, "effort_internal": 1e12}),
            )
        ]
    )
    sample.session.edit("commitment.current_state", HOSTILE)
    sample.session.edit("commitment.parameters.customer_lead", "y" * 400)
    sample.session.edit("commitment.parameters.currency", "y" * 60)
    page = show(kind, sample, width)
    QTest.qWait(20)
    assert page.widget().width() <= page.viewport().width()
    assert page.widget().minimumSizeHint().width() <= page.viewport().width()
    page.grab()


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.__name__)
def test_a_page_that_is_read_changes_nothing(
    show: Show, sample: EngagementContext, kind: type[Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(sample.session), "read_only", property(lambda _: "The library is read-only."))
    before = sample.session.document
    page = show(kind, sample)
    for widget in page.findChildren(QWidget):
        if (
            widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not isinstance(widget, QPushButton)
        ):
            widget.setFocus()
            QTest.keyClicks(widget, "x")
            QTest.keyClick(widget, Qt.Key.Key_Delete)
    sample.session.flush()
    assert sample.session.document == before
    buttons = [b for b in page.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
    assert buttons == []


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.__name__)
def test_every_control_has_a_name(show: Show, sample: EngagementContext, kind: type[Page]) -> None:
    page = show(kind, sample)
    for widget in stops(page):
        name = widget.accessibleName() or (widget.text() if isinstance(widget, QPushButton) else "")
        assert name, f"{type(widget).__name__} has no name"
        assert min(widget.width(), widget.height()) >= 24, name
