"""The small widgets: reached by keyboard, named for screen readers, plain whatever is typed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop import paths
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import CONTENT_WIDTH, CONTROL_HEIGHT, RAIL_WIDTH, TARGET
from cxf_desktop.ui.widgets.badge import Badge, LevelBadge, PhaseDot, StateMark
from cxf_desktop.ui.widgets.buttons import (
    Button,
    ChoiceButton,
    DangerButton,
    IconButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from cxf_desktop.ui.widgets.calendar import Calendar
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.choice_card import ChoiceCard
from cxf_desktop.ui.widgets.empty_state import EmptyState
from cxf_desktop.ui.widgets.hairline import Hairline
from cxf_desktop.ui.widgets.labels import Body, ErrorText, FieldLabel, Label, Muted, PageTitle, SectionTitle
from cxf_desktop.ui.widgets.notice import Notice
from cxf_desktop.ui.widgets.progress_ring import ProgressRing
from cxf_desktop.ui.widgets.rail import Rail
from cxf_desktop.ui.widgets.scroll_page import ScrollPage
from cxf_desktop.ui.widgets.stepper import PhaseStepper
from cxf_desktop.ui.widgets.text_block import LONGEST, TextBlock

HOSTILE = "Contoso <b>AG</b> & Söhne &amp; 🚀"
LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 20
PHASES = [("assess", "Assess"), ("commit", "Commit"), ("deliver", "Deliver"), ("ensure", "Ensure")]
PLACES = [
    ("library", "library", "Library"),
    ("templates", "templates", "Templates"),
    ("settings", "settings", "Set up"),
]


@pytest.fixture
def themes(qapp: QApplication) -> ThemeManager:
    manager = ThemeManager(qapp, paths.resources())
    manager.apply("light")
    return manager


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    windows: list[QWidget] = []

    def shown(*widgets: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        window.resize(1000, 600)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return window

    return shown


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


# --- labels


@pytest.mark.parametrize("kind", [PageTitle, SectionTitle, Body, Muted, ErrorText, FieldLabel])
def test_labels_show_text_as_it_was_typed(qtbot: QtBot, kind: type[Label]) -> None:
    label = kind(HOSTILE)
    qtbot.addWidget(label)
    assert label.text() == HOSTILE
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert name_of(label) == HOSTILE


def test_badges_show_text_as_it_was_typed(qtbot: QtBot) -> None:
    badge = Badge(HOSTILE, "good")
    qtbot.addWidget(badge)
    assert badge.textFormat() == Qt.TextFormat.PlainText


def test_a_wrapping_label_grows_with_its_text(show: Callable[..., QWidget], themes: ThemeManager) -> None:
    short, long = Body("One line", wrap=True), Body("word " * 200, wrap=True)
    show(short, long)
    assert long.height() > 5 * short.height()
    assert long.heightForWidth(200) > long.heightForWidth(500)


def test_a_wrapping_label_keeps_to_its_measure(qtbot: QtBot, themes: ThemeManager) -> None:
    bounded, free = Body("word " * 200, wrap=True), Body("word " * 200, wrap=True, measure=0)
    for label in (bounded, free):
        qtbot.addWidget(label)
    assert bounded.heightForWidth(2000) == bounded.heightForWidth(1000)
    assert free.heightForWidth(2000) < free.heightForWidth(1000)


def test_no_text_forces_a_page_apart(show: Callable[..., QWidget], themes: ThemeManager) -> None:
    window = show(PageTitle(LONG_WORD), Body(LONG_WORD, wrap=True), Notice(themes.icons, "info", LONG_WORD))
    assert window.width() == 1000
    assert window.minimumSizeHint().width() <= 400


def test_a_short_label_is_never_cut(qtbot: QtBot, themes: ThemeManager) -> None:
    label = Body("Short")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == label.sizeHint().width()


# --- buttons


@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, QuietButton, DangerButton, ChoiceButton])
def test_buttons_can_be_hit_and_are_named(
    qtbot: QtBot, show: Callable[..., QWidget], themes: ThemeManager, kind: type[Button]
) -> None:
    button = kind("Go on", icon=themes.icons.icon("right"))
    show(button)
    assert button.height() >= CONTROL_HEIGHT
    assert name_of(button) == "Go on"
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_focus_moves_nothing(show: Callable[..., QWidget], themes: ThemeManager) -> None:
    controls = [PrimaryButton("One"), SecondaryButton("Two"), QuietButton("Three"), QLineEdit("Four")]
    window = show(*controls)
    window.setFocus()
    before = [(control.geometry(), control.sizeHint()) for control in controls]
    for control in controls:
        control.setFocus()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert [(other.geometry(), other.sizeHint()) for other in controls] == before


@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, QuietButton, ChoiceButton])
def test_focus_can_be_seen(show: Callable[..., QWidget], themes: ThemeManager, kind: type[Button]) -> None:
    button, other = kind("One"), QLineEdit()
    show(button, other)
    for checked in {False, button.isCheckable()}:
        button.setChecked(checked)
        other.setFocus()
        without = button.grab().toImage()
        button.setFocus()
        assert button.grab().toImage() != without


def test_an_icon_button_is_named(qtbot: QtBot, themes: ThemeManager) -> None:
    button = IconButton(themes.icons, "trash", "Delete the objective")
    qtbot.addWidget(button)
    assert name_of(button) == "Delete the objective"
    assert button.toolTip() == "Delete the objective"
    assert min(button.width(), button.height()) >= CONTROL_HEIGHT


# --- stepper and rail


def test_the_stepper_is_one_stop_and_moves_with_the_arrows(
    qtbot: QtBot, show: Callable[..., QWidget], themes: ThemeManager
) -> None:
    stepper, line = PhaseStepper(themes, PHASES), QLineEdit()
    stepper.set_current("commit")
    show(stepper, line)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert name_of(focused()).startswith("Commit")
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert name_of(focused()).startswith("Deliver")
    assert stepper.current == "commit"
    with qtbot.waitSignal(stepper.chosen) as chosen:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert chosen.args == ["deliver"]
    assert stepper.current == "deliver"
    QTest.keyClick(focused(), Qt.Key.Key_Home)
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert name_of(focused()).startswith("Assess")
    with qtbot.waitSignal(stepper.chosen) as chosen:
        QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert chosen.args == ["assess"]
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is line


def test_the_stepper_says_state_and_place_in_words(qtbot: QtBot, themes: ThemeManager) -> None:
    stepper = PhaseStepper(themes, PHASES)
    qtbot.addWidget(stepper)
    stepper.set_states({"assess": "done", "commit": "started"})
    stepper.set_current("commit")
    names = [name_of(step) for step in stepper.findChildren(QWidget)]
    assert names == ["Assess, complete", "Commit, begun, shown now", "Deliver, not begun", "Ensure, not begun"]


def test_the_rail_is_one_stop_and_moves_with_the_arrows(
    qtbot: QtBot, show: Callable[..., QWidget], themes: ThemeManager
) -> None:
    rail = Rail(themes, PLACES)
    show(rail)
    assert rail.current == "library"
    rail.findChildren(QWidget)[0].setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.keyClick(focused(), Qt.Key.Key_Enter)
    assert chosen.args == ["settings"]
    assert rail.current == "settings"
    assert [name_of(place) for place in rail.findChildren(QWidget)] == ["Library", "Templates", "Set up"]
    assert rail.width() >= RAIL_WIDTH


def test_setting_the_place_tells_nobody(qtbot: QtBot, themes: ThemeManager) -> None:
    rail, stepper = Rail(themes, PLACES), PhaseStepper(themes, PHASES)
    qtbot.addWidget(rail)
    qtbot.addWidget(stepper)
    with qtbot.assertNotEmitted(rail.chosen), qtbot.assertNotEmitted(stepper.chosen):
        rail.set_current("settings")
        stepper.set_current("ensure")


# --- cards, marks and messages


def test_a_choice_card_is_chosen_by_mouse_and_keyboard(
    qtbot: QtBot, show: Callable[..., QWidget], themes: ThemeManager
) -> None:
    card, other = ChoiceCard(themes, "1", HOSTILE, 1), ChoiceCard(themes, "2", "word " * 120, 2)
    show(card, other)
    assert name_of(card) == f"1: {HOSTILE}"
    assert other.height() > card.height() >= TARGET
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.isChecked()
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert other.isChecked()


def test_a_chosen_card_still_shows_the_focus(show: Callable[..., QWidget], themes: ThemeManager) -> None:
    card, line = ChoiceCard(themes, "1", "Statement", 1), QLineEdit()
    show(card, line)
    card.setChecked(True)
    line.setFocus()
    without = card.grab().toImage()
    card.setFocus()
    assert card.grab().toImage() != without


def test_marks_have_words(qtbot: QtBot, themes: ThemeManager) -> None:
    state = StateMark(themes.icons, "started", "begun")
    phase, level = PhaseDot(themes, "assess", "Assess"), LevelBadge(themes, 2, "Cloud is an option")
    ring = ProgressRing(themes)
    for widget in (state, phase, level, ring):
        qtbot.addWidget(widget)
    ring.set_text("35 %", "35 % answered")
    assert [name_of(widget) for widget in (state, phase, level, ring)] == [
        "begun",
        "Assess",
        "Cloud is an option",
        "35 % answered",
    ]
    state.set_state("done", "complete")
    level.set_level(0, "No level yet")
    phase.set_phase("commit", "Commit")
    assert [name_of(widget) for widget in (state, phase, level)] == ["complete", "Commit", "No level yet"]


@pytest.mark.parametrize(("share", "shown"), [(-1.0, 0.0), (0.35, 0.35), (7.0, 1.0)])
def test_a_ring_shows_a_share(qtbot: QtBot, themes: ThemeManager, share: float, shown: float) -> None:
    ring = ProgressRing(themes)
    qtbot.addWidget(ring)
    ring.set_share(share)
    assert ring.share == shown
    assert not ring.grab().isNull()


def test_a_notice_says_what_to_do(qtbot: QtBot, show: Callable[..., QWidget], themes: ThemeManager) -> None:
    notice = Notice(themes.icons, "bad", HOSTILE, "Try again")
    show(notice)
    assert name_of(notice) == HOSTILE
    button = notice.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(notice.triggered):
        button.click()
    notice.set_message("good", "Saved")
    assert button.isHidden()


def test_an_empty_state_offers_what_to_do(show: Callable[..., QWidget], themes: ThemeManager) -> None:
    action = PrimaryButton("New engagement")
    empty = EmptyState(themes.icons, "library", "No engagements yet", "Begin with one.", [action])
    show(empty)
    assert action.isVisible()
    assert name_of(empty) == "No engagements yet"


def test_what_is_painted_follows_the_theme(show: Callable[..., QWidget], themes: ThemeManager) -> None:
    ring = ProgressRing(themes)
    ring.set_share(0.5)
    widgets = [
        ring,
        PhaseStepper(themes, PHASES),
        ChoiceCard(themes, "1", "Statement", 1),
        StateMark(themes.icons, "done", "done"),
        LevelBadge(themes, 3, "Level"),
        PhaseDot(themes, "assess", "Assess"),
        Body("Text"),
        Card(),
        Hairline(),
        IconButton(themes.icons, "plus", "Add"),
    ]
    show(*widgets)
    light = [widget.grab().toImage() for widget in widgets]
    themes.apply("dark")
    for widget, before in zip(widgets, light, strict=True):
        assert widget.grab().toImage() != before, widget


# --- the page


def test_a_page_keeps_its_column_in_the_middle(qtbot: QtBot, themes: ThemeManager) -> None:
    page = ScrollPage()
    qtbot.addWidget(page)
    line = QLineEdit()
    page.add(line)
    page.resize(1400, 400)
    page.show()
    place = line.mapTo(page, QPoint(0, 0))
    assert line.width() == CONTENT_WIDTH
    page.add(*[QLineEdit() for _ in range(40)])
    page.resize(1400, 401)
    qtbot.waitUntil(lambda: page.verticalScrollBar().isVisible())
    assert line.mapTo(page, QPoint(0, 0)) == place
    page.resize(600, 400)
    assert line.width() < 600


def test_a_page_keeps_the_focus_in_sight(qtbot: QtBot, themes: ThemeManager) -> None:
    page = ScrollPage()
    qtbot.addWidget(page)
    lines = [QLineEdit() for _ in range(60)]
    page.add(*lines)
    page.resize(600, 400)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    assert lines[-1].visibleRegion().isEmpty()
    lines[-1].setFocus()
    assert not lines[-1].visibleRegion().isEmpty()


def test_a_page_fits_what_wraps(show: Callable[..., QWidget], themes: ThemeManager) -> None:
    page = ScrollPage()
    for number in range(1, 5):
        page.add(ChoiceCard(themes, str(number), "word " * 20, number))
    show(page)
    page.setFixedHeight(500)
    assert page.verticalScrollBar().maximum() == 0


def test_a_page_that_is_gone_does_not_follow_the_focus(qtbot: QtBot, themes: ThemeManager) -> None:
    page, line = ScrollPage(), QLineEdit()
    qtbot.addWidget(line)
    page.deleteLater()
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
    line.show()
    line.setFocus()


def test_the_calendar_has_no_red(qtbot: QtBot, themes: ThemeManager) -> None:
    calendar = Calendar()
    qtbot.addWidget(calendar)
    colors = {calendar.weekdayTextFormat(day).foreground().color().name() for day in Qt.DayOfWeek}
    assert "#ff0000" not in colors


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_text_without_end_is_laid_out_up_to_its_longest(qapp: QApplication) -> None:
    def height(text: str) -> int:
        return TextBlock(text, qapp.font(), 400).height

    assert height("L" * 200_000) == height("L" * LONGEST)
    assert height("L" * LONGEST) > height("L" * (LONGEST - 1_000))
