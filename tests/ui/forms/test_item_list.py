"""A list with a detail: the current item is kept by its id."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.entry_list import TALLEST_LIST, Entry
from cxf_desktop.ui.forms.field import Field
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.forms.item_list import ItemList
from cxf_desktop.ui.widgets.buttons import SecondaryButton

PATH = "commitment.objectives"
ALT = Qt.KeyboardModifier.AltModifier
Make = Callable[..., ItemList]


@pytest.fixture
def make(engagement: EngagementContext, qtbot: QtBot) -> Make:
    """Return a maker of lists that are on the screen."""
    windows: list[QWidget] = []

    def made(width: int = 760) -> ItemList:
        window = QWidget()
        windows.append(window)
        empty = QWidget()
        begin = SecondaryButton("Begin")
        QVBoxLayout(empty).addWidget(begin)
        detail = Form(
            engagement.session,
            engagement.icons,
            f"{PATH}[none]",
            [Field("title", "Title"), Field("responsible", "Who")],
        )
        items = ItemList(
            engagement.session,
            engagement.icons,
            PATH,
            detail=detail,
            describe=lambda item, row: Entry(f"O{row + 1}", item.title, item.responsible, "Without a title"),
            new_id=engagement.work.new_id,
            add_text="Add an objective",
            empty=empty,
        )
        begin.clicked.connect(lambda: items.add({"title": "First"}))
        layout = QVBoxLayout(window)
        layout.addWidget(items)
        layout.addStretch(1)
        qtbot.addWidget(window)
        window.resize(width, 700)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return items

    return made


def titles(engagement: EngagementContext) -> list[str]:
    return [objective.title for objective in engagement.session.document.commitment.objectives]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def fill(engagement: EngagementContext, *names: str) -> None:
    engagement.session.apply([Edit(path=f"{PATH}[{name}]", value={"title": name}) for name in names])


def test_the_way_by_keyboard(make: Make, engagement: EngagementContext) -> None:
    items = make()
    assert not items.view.isVisible()
    items.focus_list()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert titles(engagement) == ["First"]
    QTest.keyClick(focused(), Qt.Key.Key_Home)
    QTest.keyClicks(focused(), "The ")
    engagement.session.flush()
    assert titles(engagement) == ["The First"]
    items.focus_list()
    QTest.keyClick(items.view, Qt.Key.Key_Insert)
    QTest.keyClicks(focused(), "Second")
    items.focus_list()
    QTest.keyClick(items.view, Qt.Key.Key_Up, ALT)
    assert titles(engagement) == ["Second", "The First"]
    assert items.heading.text() == "O1"
    QTest.keyClick(items.view, Qt.Key.Key_Down)
    assert items.heading.text() == "O2"
    QTest.keyClick(items.view, Qt.Key.Key_Return)
    assert focused() is items.detail.editor("title")  # type: ignore[attr-defined]
    items.focus_list()
    QTest.keyClick(items.view, Qt.Key.Key_Delete)
    assert titles(engagement) == ["Second"]
    assert items.view.hasFocus()
    QTest.keyClick(items.view, Qt.Key.Key_Delete)
    assert titles(engagement) == []
    assert isinstance(focused(), SecondaryButton)
    engagement.session.undo()
    assert items.reveal(f"{PATH}[x]")
    assert items.view.isVisible()


def test_the_current_item_is_kept_by_its_id(make: Make, engagement: EngagementContext) -> None:
    items = make()
    fill(engagement, "a", "b", "c")
    items.select("b")
    engagement.session.apply([Edit(path=f"{PATH}[new]", value={}, index=0)])
    assert items.current == "b"
    assert items.heading.text() == "O3"
    engagement.session.apply([Edit(path=f"{PATH}[]", value=["c", "b", "a", "new"])])
    assert items.current == "b"
    assert items.heading.text() == "O2"
    engagement.session.apply([Edit(path=f"{PATH}[b]")])
    assert items.current in {"a", "c"}
    engagement.session.apply([Edit(path=PATH, value=[{"id": "z", "title": "z"}])])
    assert items.current == "z"
    assert items.detail.editor("title").value() == "z"  # type: ignore[attr-defined]


def test_what_is_typed_goes_to_the_item_it_was_typed_for(make: Make, engagement: EngagementContext) -> None:
    items = make()
    fill(engagement, "a", "b")
    items.select("a")
    items.detail.focus_first()
    QTest.keyClick(focused(), Qt.Key.Key_End)
    QTest.keyClicks(focused(), "!")
    items.select("b")
    assert titles(engagement) == ["a!", "b"]
    assert engagement.session.pending == 0


def test_reveal(make: Make, engagement: EngagementContext) -> None:
    items = make()
    fill(engagement, "a", "b")
    assert items.reveal(f"{PATH}[b].responsible")
    assert items.current == "b"
    assert focused() is items.detail.editor("responsible")  # type: ignore[attr-defined]
    assert items.reveal(f"{PATH}[a]")
    assert items.current == "a"
    assert items.view.hasFocus()
    assert items.reveal(f"{PATH}[gone].title")
    assert not items.reveal("commitment.risks[a]")


def test_overfull(make: Make, engagement: EngagementContext) -> None:
    items = make()
    engagement.session.apply(
        [Edit(path=f"{PATH}[o{n}]", value={"title": f"{'x' * 60} " * 3 + "word " * 8000}) for n in range(200)]
    )
    assert items.view.height() <= TALLEST_LIST
    items.reveal(f"{PATH}[o199].title")
    assert items.heading.text() == "O200"
    assert items.detail.width() > 400


def test_a_narrow_window_stacks(make: Make, engagement: EngagementContext) -> None:
    fill(engagement, "a")
    items = make(width=420)
    assert items.detail.mapTo(items, items.detail.rect().topLeft()).y() > items.view.geometry().bottom()


def test_read_only(make: Make, engagement: EngagementContext, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(engagement, "a", "b")
    monkeypatch.setattr(type(engagement.session), "read_only", property(lambda _: "The library is read-only."))
    items = make()
    items.focus_list()
    for key, modifier in ((Qt.Key.Key_Delete, None), (Qt.Key.Key_Insert, None), (Qt.Key.Key_Down, ALT)):
        QTest.keyClick(items.view, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert titles(engagement) == ["a", "b"]
    assert not items.add_button.isVisible()
