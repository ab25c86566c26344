"""A form: what is typed lies in the engagement, what makes no sense is said beside the field."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.model import LONGEST_TEXT
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.composite import DatePicker, ManyEditor, SegmentEditor
from cxf_desktop.ui.forms.editors import ChoiceEditor, LineEditor, NumberEditor, TextEditor, TimeEditor
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from tests.support import HandClock

DEGREES = (("low", "Low"), ("medium", "Medium & so on"), ("high", "High"))
popups = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)
"""Popups on a screen that is not there."""
HOSTILE = '<b>bold</b> & "quotes" \u00a0 <script> 😀 Ⅸ ' + "x" * 60

Make = Callable[..., Form]


@pytest.fixture
def make(engagement: EngagementContext, qtbot: QtBot) -> Make:
    """Return a maker of forms that are on the screen."""

    windows: list[QWidget] = []

    def made(base: str, *fields: Field, width: int = 600) -> Form:
        window = QWidget()
        windows.append(window)
        layout = QVBoxLayout(window)
        form = Form(engagement.session, engagement.icons, base, fields, window)
        layout.addWidget(form)
        layout.addStretch(1)
        qtbot.addWidget(window)
        window.resize(width, 600)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return form

    return made


def test_a_line_is_handed_in_after_a_pause(make: Make, engagement: EngagementContext, qtbot: QtBot) -> None:
    form = make("", Field("title", "Title"))
    editor = form.editor("title")
    editor.setFocus()
    cast(LineEditor, editor).selectAll()
    QTest.keyClicks(editor, "Cloud & more")
    assert engagement.session.pending == 1
    assert engagement.session.document.title == "First turn"
    qtbot.waitUntil(lambda: engagement.session.document.title == "Cloud & more")
    assert engagement.session.pending == 0


def test_text_stays_as_typed_and_undo_is_the_engagements(make: Make, engagement: EngagementContext) -> None:
    form = make("commitment", Field("current_state", "Current state", FieldKind.TEXT))
    editor = cast(TextEditor, form.editor("current_state"))
    editor.setFocus()
    editor.insertPlainText(HOSTILE + "\n second line")
    engagement.session.flush()
    assert engagement.session.document.commitment.current_state == HOSTILE + "\n second line"
    engagement.session.undo()
    assert editor.toPlainText() == ""
    engagement.session.redo()
    assert engagement.session.document.commitment.current_state == HOSTILE + "\n second line"


def test_half_a_date_is_no_mistake_until_the_field_is_left(
    make: Make, engagement: EngagementContext, qtbot: QtBot
) -> None:
    form = make("proof", Field("date", "Date", FieldKind.DATE), Field("summary", "Summary", FieldKind.TEXT))
    picker = cast(DatePicker, form.editor("date"))
    picker.setFocus()
    QTest.keyClicks(picker.field, "31")
    qtbot.wait(400)
    assert form.row("date").error == ""
    assert engagement.session.pending == 1
    QTest.keyClicks(picker.field, "/2/26")
    form.editor("summary").setFocus()
    assert form.row("date").error.startswith("Write a date like")
    assert picker.field.text() == "31/2/26"
    assert engagement.session.document.proof.date is None
    assert engagement.session.pending == 0
    picker.setFocus()
    QTest.keyClick(picker.field, Qt.Key.Key_Home)
    QTest.keyClick(picker.field, Qt.Key.Key_Delete)
    QTest.keyClick(picker.field, Qt.Key.Key_Delete)
    QTest.keyClicks(picker.field, "1")
    form.editor("summary").setFocus()
    assert form.row("date").error == ""
    assert picker.field.text() == "01/02/2026"
    assert str(engagement.session.document.proof.date) == "2026-02-01"


@popups
def test_the_keys_of_a_date(make: Make, engagement: EngagementContext) -> None:
    form = make("proof", Field("date", "Date", FieldKind.DATE))
    picker = cast(DatePicker, form.editor("date"))
    picker.set_value("2026-02-01")
    QTest.keyClick(picker.field, Qt.Key.Key_Up)
    assert str(engagement.session.document.proof.date) == "2026-02-02"
    QTest.keyClick(picker.field, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert str(engagement.session.document.proof.date) == "2026-01-26"
    engagement.session.edit("proof.date", "9999-12-31")
    QTest.keyClick(picker.field, Qt.Key.Key_Up)
    assert str(engagement.session.document.proof.date) == "9999-12-31"
    QTest.keyClick(picker.field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = QApplication.activePopupWidget()
    assert calendar is not None
    engagement.session.edit("proof.date", "2026-01-26")
    calendar.close()


@popups
def test_a_calendar_picks(make: Make, engagement: EngagementContext) -> None:
    form = make("proof", Field("date", "Date", FieldKind.DATE))
    picker = cast(DatePicker, form.editor("date"))
    engagement.session.edit("proof.date", "2026-01-26")
    picker.open_calendar()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    view = popup.findChild(QWidget, "qt_calendar_calendarview")
    assert view is not None
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert str(engagement.session.document.proof.date) == "2026-01-27"
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    ("typed", "error"),
    [("-1", "At least 0"), ("101", "At most 100"), ("lots", "Write a number"), ("nan", "Write a number")],
)
def test_numbers_out_of_bounds_are_named(make: Make, engagement: EngagementContext, typed: str, error: str) -> None:
    path = "commitment.parameters.next_phase"
    form = make(path, Field("budget_tolerance", "Tolerance", FieldKind.NUMBER, most=100, unit="%"))
    editor = cast(NumberEditor, form.editor("budget_tolerance"))
    QTest.keyClicks(editor, typed)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert form.row("budget_tolerance").error == error
    assert editor.text() == typed
    assert editor.property("error") is True
    tolerance = engagement.session.document.commitment.parameters.next_phase.budget_tolerance
    assert str(tolerance) == "None"
    editor.selectAll()
    QTest.keyClicks(editor, "12,5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert form.row("budget_tolerance").error == ""
    assert editor.property("error") is False
    tolerance = engagement.session.document.commitment.parameters.next_phase.budget_tolerance
    assert str(tolerance) == "12.5"
    assert editor.text() == "12.5"


def test_a_book_is_refused_and_stays_in_the_field(make: Make, engagement: EngagementContext) -> None:
    form = make("proof", Field("summary", "Summary", FieldKind.TEXT))
    editor = cast(TextEditor, form.editor("summary"))
    editor.insertPlainText("a\n" * (LONGEST_TEXT // 2 + 1))
    engagement.session.flush()
    assert form.row("summary").error == f"Too long: at most {LONGEST_TEXT} letters"
    assert engagement.session.document.proof.summary == ""


def test_forty_thousand_letters(make: Make, engagement: EngagementContext) -> None:
    form = make("proof", Field("summary", "Summary", FieldKind.TEXT))
    text = "word " * 8_000
    cast(TextEditor, form.editor("summary")).insertPlainText(text)
    engagement.session.flush()
    assert engagement.session.document.proof.summary == text
    assert form.editor("summary").height() < 600


def test_a_time_is_read_loosely(make: Make, engagement: EngagementContext) -> None:
    engagement.session.apply([Edit(path="workshop.sessions[s1]", value={})])
    form = make("workshop.sessions[s1]", Field("start", "Start", FieldKind.TIME))
    editor = cast(TimeEditor, form.editor("start"))
    for typed, time in (("8", "08:00"), ("930", "09:30"), ("14.5", "14:05"), ("7h45", "07:45")):
        editor.selectAll()
        QTest.keyClicks(editor, typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert engagement.session.document.workshop.sessions[0].start == time
        assert editor.text() == time
    for typed in ("25", "7:61", "²"):
        editor.selectAll()
        QTest.keyClicks(editor, typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert form.row("start").error == "Write a time like 09:30"


def test_a_choice_and_its_segments(make: Make, engagement: EngagementContext) -> None:
    engagement.session.apply([Edit(path="commitment.risks[r1]", value={})])
    form = make(
        "commitment.risks[r1]",
        Field("probability", "Probability", FieldKind.CHOICE, choices=DEGREES),
        Field("impact", "Impact", FieldKind.SEGMENTS, choices=DEGREES),
    )
    choice = cast(ChoiceEditor, form.editor("probability"))
    assert choice.currentText() == "Medium & so on"
    QTest.keyClick(choice, Qt.Key.Key_Down)
    segments = cast(SegmentEditor, form.editor("impact"))
    segments.setFocus()
    button = QApplication.focusWidget()
    assert button is not None
    assert button.accessibleName() == "Impact: Medium & so on"
    QTest.keyClick(button, Qt.Key.Key_Left)
    risk = engagement.session.document.commitment.risks[0]
    assert (risk.probability, risk.impact) == ("high", "low")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_3)
    assert engagement.session.document.commitment.risks[0].impact == "high"
    engagement.session.undo()
    assert segments.value() == "medium"  # what was chosen in one go is one step


def test_many_keeps_what_is_not_offered_any_more(make: Make, engagement: EngagementContext) -> None:
    session = engagement.session
    session.apply([Edit(path=f"commitment.objectives[o{n}]", value={"title": f"{n} & {HOSTILE}"}) for n in (1, 2)])
    session.apply([Edit(path="commitment.objectives[gone]", value={})])
    session.apply([Edit(path="commitment.work_packages[w1]", value={"objectives": ["gone", "o1"]})])
    session.apply([Edit(path="commitment.objectives[gone]")])
    form = make(
        "commitment.work_packages[w1]",
        Field(
            "objectives",
            "Objectives",
            FieldKind.MANY,
            choices=lambda document: [(o.id, o.title) for o in document.commitment.objectives],
        ),
        width=300,
    )
    editor = cast(ManyEditor, form.editor("objectives"))
    editor.setFocus()
    box = QApplication.focusWidget()
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Down)
    second = QApplication.focusWidget()
    assert second is not None
    assert second.accessibleName().startswith("2 &")
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert session.document.commitment.work_packages[0].objectives == ("o1", "o2", "gone")
    session.apply([Edit(path="commitment.objectives[o3]", value={"title": "Third"}, index=0)])
    assert QApplication.focusWidget() is second
    assert session.document.commitment.work_packages[0].objectives == ("o1", "o2", "gone")
    assert form.width() <= 300


def test_two_hundred_choices_scroll_and_are_one_stop(make: Make, engagement: EngagementContext) -> None:
    engagement.session.apply([Edit(path="commitment.work_packages[w1]", value={})])
    many = [(f"o{number}", f"Objective {number}") for number in range(200)]
    form = make(
        "commitment.work_packages[w1]",
        Field("objectives", "Objectives", FieldKind.MANY, choices=many),
        Field("title", "Title"),
    )
    form.editor("objectives").setFocus()
    first = QApplication.focusWidget()
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert form.editor("title").hasFocus()
    assert form.editor("objectives").height() < 300


@popups
def test_suggestions_are_asked_when_the_field_is_entered(make: Make, engagement: EngagementContext) -> None:
    form = make(
        "commitment.parameters",
        Field("customer_lead", "Lead", suggestions=lambda document: [c.name for c in document.contacts]),
        Field("currency", "Currency"),
    )
    engagement.session.apply([Edit(path="contacts[c1]", value={"name": "Dr. Maria Weiß"})])
    editor = cast(LineEditor, form.editor("customer_lead"))
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Down)
    popup = editor.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert engagement.session.document.commitment.parameters.customer_lead == "Dr. Maria Weiß"


def test_a_check_stands_beside_the_field_and_the_value_is_kept(make: Make, engagement: EngagementContext) -> None:
    engagement.session.apply(
        [Edit(path="commitment.work_packages[w1]", value={"start": "2026-05-01", "end": "2026-05-02"})]
    )
    form = make(
        "commitment.work_packages[w1]",
        Field(
            "end", "End", FieldKind.DATE, check=lambda item: "too early" if item.end and item.end < item.start else ""
        ),
    )
    picker = cast(DatePicker, form.editor("end"))
    picker.field.selectAll()
    QTest.keyClicks(picker.field, "1/4/2026")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert str(engagement.session.document.commitment.work_packages[0].end) == "2026-04-01"
    assert form.row("end").error == "too early"
    assert picker.field.property("error") is True
    assert picker.field.accessibleDescription() == "too early"
    engagement.session.edit("commitment.work_packages[w1].start", "2026-03-01")
    assert form.row("end").error == ""
    assert picker.field.property("error") is False


def test_rebind_hands_in_and_shows_the_other_item(make: Make, engagement: EngagementContext) -> None:
    session = engagement.session
    session.apply([Edit(path=f"commitment.risks[r{n}]", value={"title": f"Risk {n}"}) for n in (1, 2)])
    form = make("commitment.risks[r1]", Field("title", "Title"))
    editor = cast(LineEditor, form.editor("title"))
    QTest.keyClicks(editor, "!")
    form.rebind("commitment.risks[r2]")
    assert editor.text() == "Risk 2"
    assert session.document.commitment.risks[0].title == "!Risk 1"
    assert session.pending == 0


def test_reveal_knows_one_name_from_its_longer_sister(make: Make) -> None:
    form = make(
        "commitment.parameters.next_phase",
        Field("budget", "Budget", FieldKind.NUMBER),
        Field("budget_tolerance", "Tolerance", FieldKind.NUMBER),
    )
    assert form.reveal("commitment.parameters.next_phase.budget_tolerance")
    assert form.editor("budget_tolerance").hasFocus()
    assert form.reveal("commitment.parameters")
    assert form.editor("budget").hasFocus()
    assert not form.reveal("commitment.parameters.whole_project.budget")


def test_typing_is_not_disturbed_by_changes_elsewhere(make: Make, engagement: EngagementContext) -> None:
    form = make("", Field("title", "Title"), Field("proof.summary", "Summary", FieldKind.TEXT))
    editor = cast(LineEditor, form.editor("title"))
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Half a wo")
    editor.setCursorPosition(4)
    engagement.session.edit("proof.summary", "from elsewhere")
    assert editor.text() == "Half a wo"
    assert editor.cursorPosition() == 4
    QTest.keyClicks(editor, "-")
    engagement.session.flush()
    assert engagement.session.document.title == "Half- a wo"
    assert editor.cursorPosition() == 5


def test_what_was_typed_in_one_go_is_one_step_of_undo(
    make: Make, engagement: EngagementContext, clock: HandClock
) -> None:
    form = make("proof", Field("summary", "Summary", FieldKind.TEXT))
    editor = cast(TextEditor, form.editor("summary"))
    for word in ("one ", "two ", "three"):
        editor.insertPlainText(word)
        engagement.session.flush()
        clock.forward(seconds=1)
    engagement.session.undo()
    assert engagement.session.document.proof.summary == ""


def test_the_keys_of_undo_are_left_to_the_window(make: Make) -> None:
    form = make("proof", Field("summary", "Summary", FieldKind.TEXT), Field("signer_customer.name", "Name"))
    undone: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), form.window())
    shortcut.activated.connect(lambda: undone.append("once"))
    for path in ("summary", "signer_customer.name"):
        editor = form.editor(path)
        editor.setFocus()
        QTest.keyClicks(editor, "text")
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert cast(LineEditor | TextEditor, editor).value() == "text"
    assert len(undone) == 2
