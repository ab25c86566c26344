"""The cockpit: keys, clock, captures; the clock is moved by hand and always right."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Capture, Run
from cxf_desktop.domain.words import Audience, CaptureKind
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.pages.deliver.capture_editor import CaptureEditor
from cxf_desktop.ui.pages.deliver.kinds import KEYS
from cxf_desktop.ui.pages.deliver.method_card import MethodCardDialog
from cxf_desktop.ui.pages.deliver.run import RunPage
from cxf_desktop.ui.shell.engagement_view import EngagementView
from tests.support import START, HandClock
from tests.ui.deliver.overfull import ENDLESS, HOSTILE
from tests.ui.deliver.test_plan import show

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
"""Said of every list that opens, on a screen that is none."""
DAY = START.date().isoformat()


def agenda() -> list[Edit]:
    sessions = [{"id": "s1", "title": "Morning", "date": DAY}, {"id": "s2", "title": "Review", "day": 8}]
    blocks = [
        {"id": "a", "session": "s1", "title": "Overview", "minutes": 30, "serves": ["o1"], "goal": "All know why"},
        {"id": "b", "session": "s1", "title": "Design", "minutes": 60, "method": "raci", "notes": "Let him speak"},
        {"id": "c", "session": "s1", "title": "Wrap-up", "minutes": 15},
        {"id": "d", "session": "s2", "title": "Audit", "minutes": 45},
    ]
    return [
        Edit(path="workshop.sessions", value=sessions),
        Edit(path="workshop.blocks", value=blocks),
        Edit(path="commitment.objectives", value=[{"id": "o1", "title": "First"}]),
        Edit(path="contacts", value=[{"id": "k", "name": "Ada Lovelace"}]),
    ]


@pytest.fixture
def page(qtbot: QtBot, engagement: EngagementContext) -> RunPage:
    engagement.session.apply(agenda())
    return opened(qtbot, engagement)


def opened(qtbot: QtBot, engagement: EngagementContext) -> RunPage:
    made = RunPage(engagement)
    show(qtbot, made)
    made.on_shown()
    return made


def press(page: RunPage, *keys: Qt.Key) -> None:
    """Press keys where the focus is, as a facilitator does."""
    for key in keys:
        QTest.keyClick(page.window().focusWidget(), key)


def run(page: RunPage) -> Run:
    return page.session.document.workshop.run


def captures(page: RunPage) -> tuple[Capture, ...]:
    return page.session.document.workshop.captures


def figures(page: RunPage) -> str:
    page.tick()
    return page.cockpit.card.clock.reading.figures


def standing(page: RunPage) -> str:
    page.tick()
    return page.cockpit.day.standing.text()


def entries(page: RunPage) -> int:
    return len(page.context.work.library.engagements.steps(page.session.document.id))


def test_a_session_is_run_with_one_hand(page: RunPage, clock: HandClock) -> None:
    assert page.start_screen.isVisible()
    assert not page.cockpit.isVisible()
    press(page, Key.Key_Space)
    assert (run(page).block, run(page).started) == ("a", START)
    assert page.cockpit.isVisible()
    assert figures(page) == "30:00"
    clock.forward(minutes=12, seconds=30)
    assert figures(page) == "17:30"
    assert standing(page) == "On time"
    assert page.cockpit.day.end.text() == "10:45"
    press(page, Key.Key_Right)
    assert run(page).block == "b"
    assert figures(page) == "60:00"
    assert standing(page) == "18 min ahead"
    press(page, Key.Key_Left, Key.Key_PageDown)
    assert (run(page).block, figures(page)) == ("b", "60:00")
    press(page, Key.Key_Plus, Key.Key_Plus, Key.Key_Minus)
    assert (run(page).extra, figures(page)) == (5, "65:00")
    assert page.session.document.workshop.blocks[1].minutes == 60
    press(page, Key.Key_Right)
    assert page.cockpit.card.buttons["next"].text() == "Finish the session"
    press(page, Key.Key_Right)
    assert run(page) == Run()
    assert page.start_screen.session_id == "s2"


def test_a_pause_and_over_time_are_said(page: RunPage, clock: HandClock) -> None:
    press(page, Key.Key_Space)
    clock.forward(minutes=26)
    assert (figures(page), page.cockpit.card.clock.reading.role) == ("04:00", "warn")
    press(page, Key.Key_Space)
    clock.forward(minutes=10)
    assert figures(page) == "04:00"
    assert page.cockpit.card.buttons["pause"].text() == "Go on"
    assert page.cockpit.card.accessibleName().startswith("Paused")
    assert standing(page) == "10 min behind"
    press(page, Key.Key_Space)
    clock.forward(minutes=7, seconds=5)
    assert figures(page) == "+03:05"
    assert page.cockpit.card.clock.reading.role == "bad"
    assert "over time" in page.cockpit.card.clock.reading.words
    assert page.cockpit.card.accessibleName().startswith("Over time")


def test_time_passes_without_a_single_edit(qtbot: QtBot, page: RunPage, clock: HandClock) -> None:
    press(page, Key.Key_Space)
    before = entries(page)
    for _ in range(50):
        clock.forward(seconds=1)
        page.tick()
    qtbot.wait(1_100)  # the timer of the page itself
    assert entries(page) == before


def test_after_sleep_and_a_killed_program_the_time_is_true(
    qtbot: QtBot, page: RunPage, clock: HandClock, engagement: EngagementContext
) -> None:
    press(page, Key.Key_Space)
    clock.forward(minutes=10)
    assert figures(page) == "20:00"
    page.hide()
    clock.forward(minutes=15)  # the lid was closed
    again = engagement.work.engagements.open(engagement.session.document.id)
    other = EngagementContext(engagement.app, EditSession(again, clock))
    fresh = opened(qtbot, other)
    assert (figures(fresh), fresh.cockpit.isVisible()) == ("05:00", True)
    assert fresh.window().focusWidget() is fresh.cockpit.card
    other.session.close()


def test_over_midnight(page: RunPage, clock: HandClock) -> None:
    page.session.edit("workshop.sessions[s1].start", "23:30")
    clock.now = START.replace(hour=23, minute=30)
    press(page, Key.Key_Space, Key.Key_Right)
    clock.forward(minutes=45)
    assert figures(page) == "15:00"
    assert page.cockpit.day.end.text() == "00:45"
    clock.now = START.replace(hour=23, minute=50)
    assert figures(page) == "40:00"
    assert page.cockpit.day.end.text() == "00:45 tomorrow"


def test_summer_time_begins_in_a_block(page: RunPage, clock: HandClock) -> None:
    zone = ZoneInfo("Europe/Berlin")
    page.session.edit("workshop.sessions[s1].date", None)
    clock.now = dt.datetime(2026, 3, 29, 1, 50, tzinfo=zone)
    press(page, Key.Key_Space)
    clock.now = dt.datetime(2026, 3, 29, 3, 10, tzinfo=zone)  # twenty minutes later
    assert figures(page) == "10:00"
    assert standing(page) == "On time"
    assert page.cockpit.day.end.text() == "04:35"


def test_a_click_leaves_the_keys_to_the_cockpit(page: RunPage) -> None:
    QTest.mouseClick(page.start_screen.start, Qt.MouseButton.LeftButton)
    buttons = page.cockpit.card.buttons
    for name, block in (("next", "b"), ("previous", "a"), ("more", "a"), ("less", "a"), ("pause", "a")):
        QTest.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
        assert run(page).block == block
    assert run(page).paused
    press(page, Key.Key_Space)
    assert not run(page).paused
    QTest.mouseClick(buttons["stop"], Qt.MouseButton.LeftButton)
    assert run(page).block is None


def test_a_key_that_is_held_down_moves_once(page: RunPage) -> None:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    press(page, Key.Key_Space)
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_Right, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(page.cockpit.card, held)
    assert run(page).block == "a"


def test_chords_belong_to_the_window(page: RunPage) -> None:
    press(page, Key.Key_Space)
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        QTest.keyClick(page.cockpit.card, Key.Key_Right, modifier)
        QTest.keyClick(page.cockpit.card, Key.Key_S, modifier)
    assert run(page).block == "a"


@pytest.mark.parametrize("kind", list(CaptureKind))
def test_one_key_a_text_and_enter_write_something_down(page: RunPage, kind: CaptureKind) -> None:
    press(page, Key.Key_Space)
    press(page, Qt.Key(ord(KEYS[kind])))
    QTest.keyClicks(page.window().focusWidget(), "said n d a + - ")
    press(page, Key.Key_Return)
    (capture,) = captures(page)
    assert (capture.kind, capture.text, capture.block, capture.objective) == (kind, "said n d a + - ", "a", "o1")
    assert (capture.audience, capture.at) == (Audience.CUSTOMER, START)
    assert page.bar.text.text() == ""
    assert page.window().focusWidget() is page.cockpit.card
    assert page.captures.rows.ids == [capture.id]
    assert run(page) == Run(block="a", started=START)


def test_an_action_has_its_owner_and_date_in_the_same_line(page: RunPage) -> None:
    press(page, Key.Key_Space, Key.Key_I, Key.Key_A)
    bar = page.bar
    assert bar.owner.isVisible()
    QTest.keyClicks(bar.text, "Order licences")
    QTest.keyClicks(bar.owner, "Ada Lovelace")
    QTest.keyClicks(bar.due, "2026-03-")
    QTest.keyClick(bar.due, Key.Key_Return)
    assert bar.due.property("error")
    assert bar.text.text() == "Order licences"
    QTest.keyClicks(bar.due, "09")
    QTest.keyClick(bar.due, Key.Key_Return)
    (capture,) = captures(page)
    assert (capture.owner, capture.due, capture.audience) == ("Ada Lovelace", dt.date(2026, 3, 9), Audience.INTERNAL)
    assert bar.audience is Audience.CUSTOMER
    press(page, Key.Key_N)
    assert not bar.owner.isVisible()


def test_up_and_down_in_the_line_change_the_kind_and_escape_leaves_it(page: RunPage) -> None:
    press(page, Key.Key_N)
    kinds = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up, Key.Key_Up):
        press(page, key)
        kinds.append(page.bar.kind)
    note, decision, action, *_, feedback = CaptureKind
    assert kinds == [decision, action, decision, note, feedback]
    press(page, Key.Key_Escape)
    assert page.window().focusWidget() is page.start_screen.start
    press(page, Key.Key_Space)
    assert run(page).block == "a"


def test_keys_of_the_page_do_nothing_while_somebody_types(page: RunPage) -> None:
    press(page, Key.Key_Space, Key.Key_N)
    press(page, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Right, Key.Key_Left, Key.Key_Space, Key.Key_S)
    assert run(page) == Run(block="a", started=START)
    assert page.bar.text.text() == " s"


def test_half_a_capture_survives_a_crash(qtbot: QtBot, page: RunPage) -> None:
    press(page, Key.Key_Space, Key.Key_D)
    QTest.keyClicks(page.bar.text, "We go")
    qtbot.waitUntil(lambda: bool(captures(page)), timeout=2_000)
    assert (captures(page)[0].text, captures(page)[0].kind) == ("We go", CaptureKind.DECISION)
    assert not page.captures.rows.ids  # it is in the line still
    QTest.keyClicks(page.bar.text, " on")
    press(page, Key.Key_Return)
    (capture,) = captures(page)
    assert capture.text == "We go on"
    assert page.session.pending == 0


def test_an_undo_takes_the_line_back_too(qtbot: QtBot, page: RunPage) -> None:
    press(page, Key.Key_N)
    QTest.keyClicks(page.bar.text, "Wrong")
    page.session.undo()
    assert not captures(page)
    assert page.bar.text.text() == ""
    QTest.keyClicks(page.bar.text, "Right")
    press(page, Key.Key_Return)
    assert [capture.text for capture in captures(page)] == ["Right"]


def test_an_emptied_line_leaves_nothing_behind(page: RunPage) -> None:
    press(page, Key.Key_N)
    QTest.keyClicks(page.bar.text, "Oh")
    page.session.flush()
    page.bar.text.selectAll()
    QTest.keyClick(page.bar.text, Key.Key_Backspace)
    page.session.flush()
    assert not captures(page)
    press(page, Key.Key_Return)
    assert not captures(page)


def test_captures_are_listed_newest_first_and_edited_in_place(page: RunPage, clock: HandClock) -> None:
    press(page, Key.Key_Space)
    for text in ("one", "two"):
        clock.forward(minutes=1)
        press(page, Key.Key_N)
        QTest.keyClicks(page.bar.text, text)
        press(page, Key.Key_Return)
    texts = [page.captures.rows.row(id_).facts.text for id_ in page.captures.rows.ids]
    assert texts == ["two", "one"]
    first = page.captures.rows.ids[0]
    assert page.captures.reveal(f"workshop.captures[{first}].text")
    editor = page.captures.rows.editor(first)
    assert isinstance(editor, CaptureEditor)
    QTest.keyClicks(editor.form.editor("text"), "It is ")
    page.session.flush()
    assert captures(page)[1].text == "It is two"
    page.captures.rows.close_open()
    press(page, Key.Key_Right)
    assert run(page).block == "b"  # from a row, too
    assert page.captures.rows.ids == []
    press(page, Key.Key_Left)
    QTest.keyClick(page.captures.rows.row(first), Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [capture.text for capture in captures(page)] == ["one"]
    page.session.undo()
    assert len(page.captures.rows.ids) == 2


def test_notes_and_method_card(page: RunPage, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(MethodCardDialog, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    press(page, Key.Key_Space)
    card = page.cockpit.card
    assert not card.buttons["notes"].isVisible()
    press(page, Key.Key_M)
    press(page, Key.Key_Right)
    assert not card._well.isVisible()  # internal notes are folded away: somebody may look at the screen
    press(page, Key.Key_H)
    assert card._well.isVisible()
    press(page, Key.Key_M)
    card.buttons["method"].click()
    assert shown == ["RACI matrix", "RACI matrix"]


def test_any_block_can_be_gone_to(page: RunPage) -> None:
    press(page, Key.Key_Space, Key.Key_G)
    menu = page.cockpit.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["09:30  Design", "10:30  Wrap-up"]
    menu.actions()[1].trigger()
    menu.close()
    assert run(page).block == "c"
    strip = page.cockpit.strip
    assert [segment.state for segment in strip.segments] == ["done", "waiting", "running"]
    middle = strip.segment_at(QPoint(strip.width() // 2, 5))
    assert middle is not None
    assert middle.block == "b"
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() // 2, 5))
    offered = [menu for menu in page.cockpit.findChildren(QMenu) if menu.isVisible()]
    offered[-1].actions()[0].trigger()
    offered[-1].close()
    assert run(page).block == "b"


def test_the_start_screen_shows_today_and_another_session_can_be_picked(page: RunPage, clock: HandClock) -> None:
    screen = page.start_screen
    assert (screen.session_id, screen.start.text()) == ("s1", "Start “Overview”")
    screen.choice.set_value("s2")
    screen.choice.committed.emit()
    assert screen.session_id == "s2"
    screen.start.click()
    assert run(page).block == "d"
    clock.forward(minutes=5)
    press(page, Key.Key_S)
    assert screen.session_id == "s1"
    screen.rows[1].click()
    assert run(page).block == "b"
    press(page, Key.Key_S)
    assert screen.over.isVisible()
    screen.over.click()
    assert [block.began for block in page.session.document.workshop.blocks[:3]] == [None] * 3
    page.session.undo()
    assert page.session.document.workshop.blocks[1].began


def test_after_the_end_the_captures_are_offered(qtbot: QtBot, page: RunPage) -> None:
    page.session.apply([Edit(path="workshop.blocks[d]")])
    press(page, Key.Key_Space, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert not page.start_screen.start.isVisible()
    with qtbot.waitSignal(page.go_to) as gone:
        page.start_screen.captures.click()
    assert gone.args == ["deliver.captures"]
    press(page, Key.Key_Space)
    assert run(page) == Run()


def test_without_an_agenda_the_plan_is_offered_and_captures_work(qtbot: QtBot, engagement: EngagementContext) -> None:
    page = opened(qtbot, engagement)
    with qtbot.waitSignal(page.go_to) as gone:
        press(page, Key.Key_Space)  # the button has the focus
    assert gone.args == ["deliver.plan"]
    press(page, Key.Key_Q)
    QTest.keyClicks(page.bar.text, "Who pays?")
    press(page, Key.Key_Return)
    assert (captures(page)[0].kind, captures(page)[0].block) == (CaptureKind.QUESTION, None)
    assert page.captures.rows.ids == [captures(page)[0].id]


def test_every_key_is_in_the_overview(page: RunPage) -> None:
    keys = page.keys()
    assert {"Space", "+", "−", *KEYS.values()} <= {shown for shown, _ in keys}
    assert len({what for _, what in keys}) == len(keys)
    assert all(shown and what for shown, what in keys)


def test_undo_leads_to_the_cockpit(page: RunPage) -> None:
    press(page, Key.Key_Space)
    assert page.reveal("workshop.run.block")
    assert page.window().focusWidget() is page.cockpit.card
    assert page.reveal("workshop.captures[gone]")
    page.session.edit("workshop.captures[other]", {"block": "c"})
    assert not page.reveal("workshop.captures[other].text")
    assert not page.reveal("title")


def test_hostile_and_endless_text(qtbot: QtBot, page: RunPage) -> None:
    for name in ("title", "goal", "notes", "owner"):
        page.session.edit(f"workshop.blocks[a].{name}", ENDLESS)
    page.session.edit("workshop.blocks[b].title", HOSTILE)
    page.session.edit("workshop.sessions[s1].title", ENDLESS)
    press(page, Key.Key_Space)
    assert page.cockpit.card.height() < 420
    content = page.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= 790
    assert HOSTILE[:20] in page.cockpit.day.following.text()
    press(page, Key.Key_G)
    menu = page.cockpit.findChild(QMenu)
    assert menu is not None
    assert "&&" in menu.actions()[0].text()
    menu.close()
    press(page, Key.Key_N)
    page.bar.text.setText(ENDLESS)
    page.bar.text.edited.emit()
    press(page, Key.Key_Return)
    assert captures(page)[0].text == ENDLESS
    qtbot.wait(1)
    assert page.captures.rows.row(captures(page)[0].id).height() < 130


def test_three_hundred_blocks_and_captures(page: RunPage) -> None:
    many = [{"id": f"x{n}", "session": "s1", "title": f"Block {n}", "minutes": 1} for n in range(300)]
    noted = [{"id": f"m{n}", "text": f"Note {n}", "block": "x0"} for n in range(300)]
    page.session.apply([Edit(path="workshop.blocks", value=many), Edit(path="workshop.captures", value=noted)])
    press(page, Key.Key_Space)
    assert len(page.captures.rows.ids) == 300
    page.tick()


def test_read_only_shows_the_time_and_nothing_else(
    qtbot: QtBot, page: RunPage, clock: HandClock, engagement: EngagementContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(page, Key.Key_Space)
    monkeypatch.setattr(type(engagement.session), "read_only", property(lambda _self: "Somebody else has it open."))
    shown = opened(qtbot, engagement)
    before = engagement.session.document
    clock.forward(minutes=10)
    assert figures(shown) == "20:00"
    press(shown, Key.Key_Right, Key.Key_Space, Key.Key_Plus, Key.Key_S, Key.Key_N, Key.Key_I)
    assert engagement.session.document == before
    assert not shown.bar.isVisible()
    visible = [name for name, button in shown.cockpit.card.buttons.items() if button.isVisible()]
    assert not set(visible) & {"next", "previous", "pause", "more", "less", "stop", "go"}


def test_every_control_has_a_name(page: RunPage) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    press(page, Key.Key_Space)
    for control in page.findChildren(QWidget):
        if isinstance(control, QAbstractButton | QComboBox | QLineEdit):
            named = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert named, control


def test_an_undo_in_the_window_stays_in_the_cockpit(qtbot: QtBot, engagement: EngagementContext) -> None:
    engagement.session.apply(agenda())
    view = EngagementView(engagement)
    show(qtbot, view, 1366, 768)
    view.show_page("deliver.run")
    page = view.page
    assert isinstance(page, RunPage)
    page.on_shown()
    press(page, Key.Key_Space, Key.Key_D)
    QTest.keyClicks(page.bar.text, "Go")
    press(page, Key.Key_Return)
    press(page, Key.Key_Right)
    for _ in range(2):
        view.undo()
        assert view.page_id == "deliver.run"
    assert (run(page).block, captures(page)) == ("a", ())
    for _ in range(2):
        view.redo()
        assert view.page_id == "deliver.run"
    assert (run(page).block, len(captures(page))) == ("b", 1)
