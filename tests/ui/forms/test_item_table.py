"""A table that is edited in place: by keyboard, with undo, and however full it is."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Risk
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.editors import ChoiceEditor, TextEditor
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.item_table import TALLEST, ItemTable

PATH = "commitment.risks"
DEGREES = (("low", "Low"), ("medium", "Medium"), ("high", "High"))
FIELDS = (
    Field("title", "Risk", FieldKind.TEXT, stretch=3),
    Field("probability", "Probability", FieldKind.CHOICE, choices=DEGREES, stretch=0),
    Field("owner", "Owner", stretch=1),
)
popups = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Make = Callable[..., ItemTable]


@pytest.fixture
def make(engagement: EngagementContext, qtbot: QtBot) -> Make:
    """Return a maker of tables that are on the screen."""
    windows: list[QWidget] = []

    def made(width: int = 640, **options: Any) -> ItemTable:
        window = QWidget()
        windows.append(window)
        table = ItemTable(
            engagement.session,
            engagement.icons,
            PATH,
            FIELDS,
            new_id=engagement.work.new_id,
            add_text="Add a risk",
            empty_text="No risk yet.",
            **options,
        )
        layout = QVBoxLayout(window)
        layout.addWidget(table)
        layout.addStretch(1)
        qtbot.addWidget(window)
        window.resize(width, 700)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return table

    return made


def risks(engagement: EngagementContext) -> list[Risk]:
    return list(engagement.session.document.commitment.risks)


def fill(engagement: EngagementContext, *titles: str) -> None:
    engagement.session.apply(
        [Edit(path=f"{PATH}[r{number}]", value={"title": title}) for number, title in enumerate(titles, start=1)]
    )


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_table_is_filled_without_the_mouse(make: Make, engagement: EngagementContext) -> None:
    table = make()
    assert not table.view.isVisible()
    table.focus_first()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClicks(focused(), "Quota is too small")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert isinstance(focused(), ChoiceEditor)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "Ms Petrova")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is table.add_button
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClicks(focused(), "Holidays")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is table.view
    assert [(risk.title, risk.probability, risk.owner) for risk in risks(engagement)] == [
        ("Quota is too small", "high", "Ms Petrova"),
        ("Holidays", "medium", ""),
    ]


def test_the_keys_of_the_rows(make: Make, engagement: EngagementContext) -> None:
    table = make()
    fill(engagement, "one", "two", "three")
    table.focus_first()
    table.view.setCurrentIndex(table.model.index(0, 0))
    QTest.keyClick(table.view, Qt.Key.Key_Down, ALT)
    assert [risk.title for risk in risks(engagement)] == ["two", "one", "three"]
    assert table.view.currentIndex().row() == 1
    QTest.keyClick(table.view, Qt.Key.Key_Up, ALT)
    QTest.keyClick(table.view, Qt.Key.Key_Up, ALT)
    assert [risk.title for risk in risks(engagement)] == ["one", "two", "three"]
    QTest.keyClick(table.view, Qt.Key.Key_Insert)
    QTest.keyClicks(focused(), "between")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert [risk.title for risk in risks(engagement)] == ["one", "between", "two", "three"]
    QTest.keyClick(table.view, Qt.Key.Key_Delete, CONTROL)
    assert [risk.title for risk in risks(engagement)] == ["one", "two", "three"]
    assert table.view.currentIndex().row() == 1
    engagement.session.undo()
    assert [risk.title for risk in risks(engagement)] == ["one", "between", "two", "three"]


def test_the_last_row_gone_the_focus_is_on_the_button(make: Make, engagement: EngagementContext) -> None:
    table = make()
    fill(engagement, "one")
    table.focus_first()
    table.view.setCurrentIndex(table.model.index(0, 0))
    table.remove()
    assert focused() is table.add_button
    assert risks(engagement) == []


def test_enter_opens_a_cell_and_typing_replaces_nothing_by_accident(make: Make, engagement: EngagementContext) -> None:
    table = make()
    fill(engagement, "one")
    table.focus_first()
    table.view.setCurrentIndex(table.model.index(0, 0))
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    QTest.keyClicks(focused(), " & more")
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(focused(), "second line")
    editor = focused()
    assert isinstance(editor, TextEditor)
    assert editor.toPlainText() == "one & more\nsecond line"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert risks(engagement)[0].title == "one & more second line"  # a title is one line
    QTest.keyClick(table.view, Qt.Key.Key_F2)
    QTest.keyClicks(focused(), "!")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    engagement.session.flush()
    assert focused() is table.view


@popups
def test_a_choice_is_picked_from_its_list(make: Make, engagement: EngagementContext, qtbot: QtBot) -> None:
    table = make()
    fill(engagement, "one")
    table.focus_first()
    table.view.setCurrentIndex(table.model.index(0, 1))
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = focused()
    QTest.keyClick(popup, Qt.Key.Key_Up)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert risks(engagement)[0].probability == "low"
    qtbot.waitUntil(table.view.hasFocus)


def test_tab_leaves_a_table_that_is_not_edited(make: Make, engagement: EngagementContext) -> None:
    table = make()
    fill(engagement, "one", "two")
    table.focus_first()
    QTest.keyClick(table.view, Qt.Key.Key_Tab)
    assert focused() is table.add_button


def test_other_changes_keep_the_place_and_what_is_typed(make: Make, engagement: EngagementContext) -> None:
    table = make()
    fill(engagement, "one", "two", "three")
    table.focus_first()
    table.view.setCurrentIndex(table.model.index(1, 0))
    table.view.edit(table.view.currentIndex())
    editor = focused()
    QTest.keyClicks(editor, " and a half")
    engagement.session.apply([Edit(path=f"{PATH}[first]", value={"title": "first"}, index=0)])
    engagement.session.edit(f"{PATH}[r3].owner", "Somebody")
    assert focused() is editor
    assert table.view.currentIndex().row() == 2
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [risk.title for risk in risks(engagement)] == ["first", "one", "two and a half", "three"]


def test_reveal_goes_to_the_cell(make: Make, engagement: EngagementContext) -> None:
    table = make()
    fill(engagement, *(f"risk {number}" for number in range(1, 31)))
    assert table.reveal(f"{PATH}[r3].owner")
    assert (table.view.currentIndex().row(), table.view.currentIndex().column()) == (2, 2)
    assert table.reveal(f"{PATH}[r30]")
    assert table.view.currentIndex().row() == 29
    assert table.reveal(f"{PATH}[]")
    assert table.reveal(PATH)
    assert not table.reveal("commitment.risksome[r1]")
    assert not table.reveal("commitment.benefits[r1]")


def test_overfull(make: Make, engagement: EngagementContext) -> None:
    table = make(prefix="R")
    hostile = f"<b>{'x' * 60}</b> & 😀 " + "word " * 8_000
    engagement.session.apply(
        [
            Edit(
                path=f"{PATH}[r{number}]",
                value={"title": hostile, "owner": "y" * 60},
            )
            for number in range(200)
        ]
    )
    QTest.qWait(10)
    assert table.height() < TALLEST + 100
    assert table.view.horizontalScrollBar().maximum() == 0
    assert max(table.view.rowHeight(row) for row in range(200)) < 220
    assert table.model.headerData(199, Qt.Orientation.Vertical) == "R200"


def test_what_a_screen_reader_says(make: Make, engagement: EngagementContext) -> None:
    table = make(note=lambda risk: "Carried over" if risk.title == "old" else "")
    table.setAccessibleName("Risks")
    fill(engagement, "old")
    spoken = table.model.data(table.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Risk: old, Carried over"
    interface = QAccessible.queryAccessibleInterface(table.view)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Risks"


def test_columns_share_the_width_by_weight(make: Make, engagement: EngagementContext) -> None:
    table = make(width=700)
    fill(engagement, "one")
    QTest.qWait(10)
    title, probability, owner = (table.view.columnWidth(column) for column in range(3))
    assert title + probability + owner == table.view.viewport().width()
    assert title == pytest.approx(3 * owner, abs=3)
    header = table.view.horizontalHeader()
    assert probability >= header.fontMetrics().horizontalAdvance("Probability")


def test_a_table_that_is_read_cannot_be_edited(
    make: Make, engagement: EngagementContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(engagement, "one", "two")
    monkeypatch.setattr(type(engagement.session), "read_only", property(lambda _: "The library is read-only."))
    table = make()
    table.focus_first()
    table.view.setCurrentIndex(table.model.index(0, 0))
    for key, modifier in ((Qt.Key.Key_Delete, CONTROL), (Qt.Key.Key_Insert, ALT), (Qt.Key.Key_Down, ALT)):
        QTest.keyClick(table.view, key, modifier)
    QTest.keyClick(table.view, Qt.Key.Key_Insert)
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert focused() is table.view
    assert [risk.title for risk in risks(engagement)] == ["one", "two"]
    assert not table.add_button.isVisible()


def test_a_half_typed_date_does_not_stay_pending(make: Make, engagement: EngagementContext, qtbot: QtBot) -> None:
    session = engagement.session
    session.apply([Edit(path="proof.open_points[p1]", value={"text": "one"})])
    window = QWidget()
    qtbot.addWidget(window)
    table = ItemTable(
        session,
        engagement.icons,
        "proof.open_points",
        (Field("due", "Due", FieldKind.DATE, stretch=0), Field("text", "Point")),
        new_id=engagement.work.new_id,
        add_text="Add",
        empty_text="None.",
        parent=window,
    )
    table.resize(400, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 0))
    QTest.keyClick(table.view, Qt.Key.Key_F2)
    QTest.keyClicks(focused(), "31/2")
    assert session.pending == 1
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert session.pending == 0
    assert session.document.proof.open_points[0].due is None
    assert table.view.selectionModel().isSelected(table.model.index(0, 1))
    table.view.selectionModel().clear()
    table.view.selectionModel().setCurrentIndex(
        table.model.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    QApplication.sendEvent(table.view, QEvent(QEvent.Type.FocusOut))
