"""The agenda, planned as a consultant plans it: by keyboard, by pointer, with whatever text."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Block
from cxf_desktop.domain.words import BlockKind
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.editors import LineEditor
from cxf_desktop.ui.pages.deliver.block_editor import BlockEditor
from cxf_desktop.ui.pages.deliver.block_row import BlockRow
from cxf_desktop.ui.pages.deliver.method_card import MethodCardDialog
from cxf_desktop.ui.pages.deliver.minutes_editor import MinutesEditor
from cxf_desktop.ui.pages.deliver.plan import PlanPage
from cxf_desktop.ui.widgets.buttons import Button
from tests.ui.deliver.overfull import ENDLESS, HOSTILE

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
"""Said of every list that opens, on a screen that is none."""


def show(qtbot: QtBot, page: QWidget, width: int = 790, height: int = 620) -> None:
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)


@pytest.fixture
def page(qtbot: QtBot, engagement: EngagementContext) -> PlanPage:
    engagement.session.apply(
        [
            Edit(
                path="workshop.sessions",
                value=[{"id": "s1", "title": "Morning"}, {"id": "s2", "title": "Afternoon", "start": "13:00"}],
            ),
            Edit(
                path="workshop.blocks",
                value=[
                    {"id": "a", "session": "s1", "title": "Overview", "minutes": 30},
                    {"id": "b", "session": "s1", "title": "Design", "minutes": 60, "method": "raci"},
                    {"id": "c", "session": "s2", "title": "Wrap-up", "minutes": 45},
                ],
            ),
            Edit(path="commitment.objectives", value=[{"id": "o1", "title": "First"}, {"id": "o2", "title": "Second"}]),
        ]
    )
    made = PlanPage(engagement)
    show(qtbot, made)
    return made


def row(page: PlanPage, id_: str) -> BlockRow:
    section = next(section for section in page.sections() if id_ in section.rows.ids)
    return section.rows.row(id_)


def focused(page: PlanPage) -> QWidget:
    return page.window().focusWidget()


def order(page: PlanPage) -> list[list[str]]:
    return [section.rows.ids for section in page.sections()]


def blocks(page: PlanPage) -> dict[str, Block]:
    return {block.id: block for block in page.session.document.workshop.blocks}


def said(page: PlanPage, id_: str) -> str:
    return row(page, id_).accessibleName()


def press(
    page: PlanPage, id_: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(row(page, id_), key, modifiers)


def button(parent: QWidget, text: str) -> Button:
    return next(found for found in parent.findChildren(Button) if found.text() == text)


def test_an_agenda_is_written_from_nothing(qtbot: QtBot, engagement: EngagementContext) -> None:
    page = PlanPage(engagement)
    show(qtbot, page)
    page.on_shown()
    with qtbot.waitSignal(page.go_to) as gone:
        button(page, "Choose a format").click()
    assert gone.args == ["assess.result"]
    button(page, "Add the first block").click()
    editor = focused(page)
    assert isinstance(editor, LineEditor)
    QTest.keyClicks(editor, "Welcome")
    engagement.session.flush()
    (block,) = engagement.session.document.workshop.blocks
    assert (block.title, block.minutes) == ("Welcome", 30)
    engagement.session.undo()
    engagement.session.undo()
    assert not engagement.session.document.workshop.sessions
    assert button(page, "Add the first block").isVisible()


def test_the_agenda_of_the_format_is_taken(qtbot: QtBot, engagement: EngagementContext) -> None:
    engagement.session.edit("format", {"format": "azure-governance-workshop"})
    page = PlanPage(engagement)
    show(qtbot, page)
    page.take_format()
    format_ = engagement.work.catalogue.formats["azure-governance-workshop"]
    assert sum(map(len, order(page))) == sum(len(session.blocks) for session in format_.sessions)
    assert focused(page) is row(page, order(page)[0][0])
    button(page, "Replace by the agenda of the format").click()
    engagement.session.undo()
    engagement.session.undo()
    assert not engagement.session.document.workshop.blocks


def test_minutes_by_keys_move_everything_behind(page: PlanPage) -> None:
    assert said(page, "b").startswith("09:30 to 10:30, 60 minutes, Design")
    QTest.keyClicks(row(page, "a"), "++-+")
    assert blocks(page)["a"].minutes == 40
    assert said(page, "b").startswith("09:40 to 10:40")
    page.session.undo()  # what was pressed in one go is one step
    assert blocks(page)["a"].minutes == 30
    for _ in range(9):
        QTest.keyClicks(row(page, "a"), "-")
    assert blocks(page)["a"].minutes == 0


def test_minutes_are_typed_where_they_stand(page: PlanPage) -> None:
    QTest.keyClicks(row(page, "a"), "4")
    editor = row(page, "a").findChild(MinutesEditor)
    assert editor is not None
    QTest.keyClicks(editor, "5")
    QTest.keyClick(editor, Key.Key_Return)
    assert blocks(page)["a"].minutes == 45
    assert focused(page) is row(page, "a")


def test_minutes_are_clicked_and_nonsense_is_refused(page: PlanPage) -> None:
    QTest.mouseClick(row(page, "a"), Qt.MouseButton.LeftButton, pos=row(page, "a").minutes_rect().center())
    editor = row(page, "a").findChild(MinutesEditor)
    assert editor is not None
    for wrong in ("", "ten", "-5", "9999999999", "1.5"):
        editor.selectAll()
        QTest.keyClicks(editor, wrong) if wrong else QTest.keyClick(editor, Key.Key_Delete)
        page.session.flush()
        assert editor.property("error")
        assert blocks(page)["a"].minutes == 30
    assert not page.sections()[0].rows.open_id


def test_a_block_is_moved_by_keys_also_into_the_next_session(page: PlanPage) -> None:
    press(page, "a", Key.Key_Down, ALT)
    assert order(page) == [["b", "a"], ["c"]]
    assert focused(page) is row(page, "a")
    press(page, "a", Key.Key_Down, ALT)
    assert order(page) == [["b"], ["a", "c"]]
    assert focused(page) is row(page, "a")
    assert said(page, "a").startswith("13:00 to 13:30")
    press(page, "a", Key.Key_Up, ALT)
    page.session.undo()
    page.session.undo()
    page.session.undo()
    assert order(page) == [["a", "b"], ["c"]]


def test_arrow_keys_go_through_all_sessions(page: PlanPage) -> None:
    row(page, "a").setFocus()
    for expected in ("b", "c", "c"):
        QTest.keyClick(focused(page), Key.Key_Down)
        assert focused(page) is row(page, expected)
    for expected in ("b", "a", "a"):
        QTest.keyClick(focused(page), Key.Key_Up)
        assert focused(page) is row(page, expected)


def test_tab_goes_through_the_page_in_reading_order(qtbot: QtBot, page: PlanPage) -> None:
    qtbot.wait(1)
    row(page, "a").setFocus()
    section = page.section("s1")
    ahead: list[QWidget] = []
    widget: QWidget | None = section.form.editor("start")
    for _ in range(60):
        assert widget is not None
        widget = widget.nextInFocusChain()
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            ahead.append(widget)
    assert ahead[0] is row(page, "a")  # one stop for all rows
    assert ahead[1] is button(section, "Add a block")


def test_blocks_are_added_copied_and_taken_out_by_keys(page: PlanPage) -> None:
    press(page, "a", Key.Key_Insert)
    new = order(page)[0][1]
    assert order(page)[0] == ["a", new, "b"]
    assert page.section("s1").rows.open_id == new
    QTest.keyClick(focused(page), Key.Key_Escape)
    assert focused(page) is row(page, new)
    press(page, "b", Key.Key_D, CONTROL)
    copy = order(page)[0][3]
    assert blocks(page)[copy].title == "Design"
    for id_ in (copy, new):
        press(page, id_, Key.Key_Delete, CONTROL)
    assert order(page)[0] == ["a", "b"]
    assert focused(page) is row(page, "b")
    page.session.undo()
    assert new in order(page)[0]


def test_all_fields_of_a_block(page: PlanPage, monkeypatch: pytest.MonkeyPatch) -> None:
    press(page, "a", Key.Key_Return)
    editor = page.section("s1").rows.editor("a")
    assert isinstance(editor, BlockEditor)
    values = {"title": "Opening", "goal": "All know why", "notes": "Sponsor first", "owner": "Ada", "minutes": "20"}
    for name, text in values.items():
        field = editor.form.editor(name)
        field.setFocus()
        field.selectAll()  # type: ignore[union-attr]
        QTest.keyClicks(field, text)
    for name, value in (("kind", "exercise"), ("method", "dot-voting"), ("serves", ["o2"])):
        field = editor.form.editor(name)
        field.set_value(value)
        field.committed.emit()
    page.session.flush()
    block = blocks(page)["a"]
    assert (block.title, block.goal, block.notes, block.owner) == ("Opening", "All know why", "Sponsor first", "Ada")
    assert (block.minutes, block.kind, block.method, block.serves) == (20, BlockKind.EXERCISE, "dot-voting", ("o2",))
    for word in ("Opening", "Exercise", "Dot voting", "O2", "Ada"):
        assert word in said(page, "a")

    shown: list[str] = []
    monkeypatch.setattr(MethodCardDialog, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    button(editor, "Method card").click()
    assert shown == ["Dot voting"]
    press(page, "a", Key.Key_Return)
    assert page.section("s1").rows.editor("a") is None


def test_what_is_typed_survives_the_closing_of_the_row(page: PlanPage) -> None:
    press(page, "a", Key.Key_Return)
    editor = page.section("s1").rows.editor("a")
    assert isinstance(editor, BlockEditor)
    QTest.keyClicks(editor.form.editor("notes"), "still typing")
    press(page, "b", Key.Key_Return)
    assert blocks(page)["a"].notes == "still typing"
    assert page.section("s1").rows.open_id == "b"


def test_a_block_is_pulled_to_another_session(page: PlanPage) -> None:
    source, target = row(page, "a"), row(page, "c")
    drop = source.mapFromGlobal(target.mapToGlobal(QPoint(200, target.height() - 4)))
    QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    for at in (QPoint(200, 30), drop):
        move = QMouseEvent(
            QMouseEvent.Type.MouseMove, at.toPointF(), source.mapToGlobal(at).toPointF(), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(source, move)
    QTest.mouseRelease(source, Qt.MouseButton.LeftButton, pos=drop)
    assert order(page) == [["b"], ["c", "a"]]
    assert not page.section("s1").rows.open_id
    page.session.undo()
    assert order(page) == [["a", "b"], ["c"]]


def test_sessions_have_dates_and_warnings(page: PlanPage) -> None:
    date = page.first_day.picker
    date.field.setFocus()
    QTest.keyClicks(date.field, "2026-03-17")
    QTest.keyClick(date.field, Key.Key_Return)
    assert [s.date for s in page.session.document.workshop.sessions] == [dt.date(2026, 3, 17)] * 2
    page.session.edit("workshop.blocks[b].minutes", 240)
    section = page.section("s1")
    texts = [notice.accessibleName() for notice in section.children() if isinstance(notice, QWidget)]
    assert any("Afternoon" in text and "13:00" in text for text in texts)
    page.session.edit("workshop.sessions[s1].start", "22:00")
    texts = [notice.accessibleName() for notice in section.children() if isinstance(notice, QWidget)]
    assert any("midnight" in text for text in texts)


def test_a_date_that_is_none_is_refused(page: PlanPage) -> None:
    field = page.first_day.picker.field
    QTest.keyClicks(field, "soon")
    QTest.keyClick(field, Key.Key_Return)
    assert field.property("error")
    assert page.session.document.workshop.sessions[0].date is None


def test_sessions_are_added_moved_and_taken_out(page: PlanPage) -> None:
    button(page, "Add a session").click()
    added = page.sections()[-1].session_id
    page.editing.move_session(added, -1)
    assert [section.session_id for section in page.sections()] == ["s1", added, "s2"]
    page.editing.remove_session("s1")
    assert [section.session_id for section in page.sections()] == [added, "s2"]
    page.session.undo()
    assert order(page) == [["a", "b"], [], ["c"]]


def test_objectives_without_a_block_are_named_until_they_have_one(page: PlanPage) -> None:
    def notice() -> str:
        return page._uncovered.accessibleName() if page._uncovered.isVisible() else ""

    assert "O1 First" in notice()
    assert "O2 Second" in notice()
    page.session.edit("workshop.blocks[a].serves", ["o1", "o2"])
    assert notice() == ""


def test_strays_are_shown_and_taken_in(page: PlanPage) -> None:
    page.session.edit("workshop.sessions[gone]", {})
    page.session.edit("workshop.blocks[x]", {"session": "gone"})
    page.session.edit("workshop.sessions[gone]", None)
    assert page._strays.isVisible()
    button(page._strays, "Take them in").click()
    assert order(page) == [["a", "b"], ["c", "x"]]
    assert not page._strays.isVisible()


def test_an_undo_is_shown_where_it_happened(page: PlanPage) -> None:
    assert page.reveal("workshop.blocks[b].goal")
    assert page.section("s1").rows.open_id == "b"
    assert page.reveal("workshop.blocks[a].minutes")
    assert focused(page) is row(page, "a")
    assert page.reveal("workshop.sessions[s2].start")
    assert focused(page) is page.section("s2").form.editor("start")
    assert page.reveal("workshop.place")
    assert page.reveal("workshop.blocks[gone]")
    assert page.reveal("commitment.objectives[o1]")
    assert not page.reveal("proof.summary")


def test_hostile_and_endless_text_stays_text(qtbot: QtBot, page: PlanPage) -> None:
    for name in ("title", "goal", "owner", "notes"):
        page.session.edit(f"workshop.blocks[a].{name}", ENDLESS)
    page.session.edit("workshop.sessions[s1].title", HOSTILE)
    page.session.edit("commitment.objectives[o1].title", ENDLESS)
    qtbot.wait(1)
    assert HOSTILE in said(page, "a")
    assert row(page, "a").height() < 140
    press(page, "a", Key.Key_Return)
    qtbot.wait(1)
    content = page.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= 790
    assert blocks(page)["a"].title == " ".join(ENDLESS.splitlines())


def test_three_hundred_blocks(qtbot: QtBot, page: PlanPage) -> None:
    many = [{"id": f"x{n}", "session": ("s1", "s2")[n % 2], "title": f"Block {n}", "minutes": 1} for n in range(300)]
    page.session.edit("workshop.blocks", many)
    assert [len(ids) for ids in order(page)] == [150, 150]
    press(page, "x298", Key.Key_Down, ALT)
    assert order(page)[1][0] == "x298"


def test_read_only_shows_and_does_not_edit(
    qtbot: QtBot, sample: EngagementContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(sample.session), "read_only", property(lambda _self: "A newer program wrote this."))
    page = PlanPage(sample)
    show(qtbot, page)
    before = sample.session.document
    first = order(page)[0][0]
    QTest.keyClicks(row(page, first), "+5")
    press(page, first, Key.Key_Down, ALT)
    press(page, first, Key.Key_Delete, CONTROL)
    press(page, first, Key.Key_Return)
    assert isinstance(page.section("s-day").rows.editor(first), BlockEditor)
    assert not [found for found in page.findChildren(Button) if found.isVisible() and found.text() == "Add a block"]
    assert sample.session.document == before


def test_the_sample_is_planned(qtbot: QtBot, sample: EngagementContext) -> None:
    page = PlanPage(sample)
    show(qtbot, page)
    assert [section.session_id for section in page.sections()] == ["s-day", "s-review"]
    assert said(page, "a-roles").startswith("11:00 to 12:00, 60 minutes, Roles and access, Exercise, RACI")
