"""The page of the customer: typed, chosen and found again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.words import Degree, Side
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.segment_editor import SegmentEditor
from cxf_desktop.ui.pages.assess.customer import CustomerPage
from tests.ui.assess.conftest import content_width, focused

Put = Callable[[CustomerPage], CustomerPage]
HOSTILE = "<b>&amp;</b> \u202e" + "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller" * 2


@pytest.fixture
def page(engagement: EngagementContext, put: Put) -> CustomerPage:
    return put(CustomerPage(engagement))


def typed(text: str) -> None:
    QTest.keyClicks(focused(), text)


def test_the_company_is_typed_field_by_field(page: CustomerPage, engagement: EngagementContext) -> None:
    assert page.customer.editor("industry").hasFocus()  # what is empty comes first
    typed("Machines")
    page.customer.editor("employees").setFocus()
    typed("1,450")
    page.customer.editor("business").setFocus()
    typed("Drives for conveyors")
    page.engagement.editor("title").setFocus()
    QTest.keySequence(focused(), QKeySequence(QKeySequence.StandardKey.SelectAll))
    typed("Second turn")
    engagement.session.flush()
    document = engagement.session.document
    assert (document.customer.industry, document.customer.employees) == ("Machines", 1450)
    assert document.customer.business == "Drives for conveyors"
    assert document.title == "Second turn"


def test_the_language_of_the_contents_is_chosen(page: CustomerPage, engagement: EngagementContext) -> None:
    editor = page.engagement.editor("language")
    assert isinstance(editor, SegmentEditor)
    editor.choose(1)
    assert engagement.session.document.language == "de"


def test_goals_are_ticked_by_pointer_and_key_and_taken_back(page: CustomerPage, engagement: EngagementContext) -> None:
    first, second, third = list(page.goals.cards)[:3]
    QTest.mouseClick(page.goals.cards[third], Qt.MouseButton.LeftButton)
    page.goals.cards[first].setFocus()
    QTest.keyClick(page.goals.cards[first], Qt.Key.Key_Return)
    assert list(engagement.session.document.assessment.goals) == [first, third]
    engagement.session.undo()
    assert list(engagement.session.document.assessment.goals) == [third]
    assert [card.isChecked() for card in page.goals.cards.values()][:3] == [False, False, True]
    QTest.keyClick(page.goals.cards[second], Qt.Key.Key_Space)
    assert list(engagement.session.document.assessment.goals) == [second, third]


def test_a_goal_that_the_catalogue_lost_is_kept(engagement: EngagementContext, put: Put) -> None:
    work = engagement.work
    document = engagement.session.document
    wishes = document.assessment.model_copy(update={"goals": ("gone",)})
    id_ = work.engagements.add(document.model_copy(update={"id": "lost", "assessment": wishes}))
    session = EditSession(work.engagements.open(id_), work.clock)
    page = put(CustomerPage(EngagementContext(engagement.app, session)))
    card = next(iter(page.goals.cards.values()))
    card.click()
    assert session.document.assessment.goals[-1] == "gone"
    session.close()


def test_limits_are_numbers_and_a_choice_of_three(page: CustomerPage, engagement: EngagementContext) -> None:
    page.limits.editor("days").setFocus()
    typed("2.5")
    page.limits.editor("people").setFocus()
    typed("six")
    engagement.session.flush()
    limits = engagement.session.document.assessment.limits
    assert (limits.days, limits.people, limits.subscription) == (2.5, None, None)
    assert page.limits.editor("people").property("error")
    subscription = page.limits.editor("subscription")
    assert isinstance(subscription, SegmentEditor)
    subscription.choose(2)
    assert engagement.session.document.assessment.limits.subscription is False
    subscription.choose(0)
    assert engagement.session.document.assessment.limits.subscription is None


def test_people_are_added_one_by_one(page: CustomerPage, engagement: EngagementContext) -> None:
    first = next(button for button in page.contacts.findChildren(QPushButton) if button.text() == "Add a person")
    first.click()
    typed("Ada Lovelace")
    side = page.contacts.detail.editor("side")  # type: ignore[attr-defined]
    assert isinstance(side, SegmentEditor)
    side.choose(1)
    page.contacts.detail.editor("email").setFocus()  # type: ignore[attr-defined]
    typed("ada@example.org")
    page.contacts.detail.editor("influence").choose(2)  # type: ignore[attr-defined]
    engagement.session.flush()
    (person,) = engagement.session.document.contacts
    assert (person.name, person.side, person.email) == ("Ada Lovelace", Side.PARTNER, "ada@example.org")
    assert person.influence is Degree.HIGH


@pytest.mark.parametrize(
    ("path", "editor"), [("customer.location", "location"), ("partner.name", "name"), ("title", "title")]
)
def test_undo_finds_its_field(page: CustomerPage, path: str, editor: str) -> None:
    assert page.reveal(path)
    focused = QApplication.focusWidget()
    forms = (page.engagement, page.customer, page.partner)
    assert any(focused is form.editor(editor) for form in forms if editor in [row.field.path for row in form._rows])


def test_undo_finds_goals_limits_and_people(page: CustomerPage, engagement: EngagementContext) -> None:
    engagement.session.apply([Edit(path="contacts[c1]", value={"name": "Ada"})])
    assert page.reveal("assessment.goals")
    assert QApplication.focusWidget() in page.goals.cards.values()
    assert page.reveal("assessment.limits.weeks")
    assert page.limits.editor("weeks").hasFocus()
    assert page.reveal("contacts[c1].role")
    assert page.contacts.detail.editor("role").hasFocus()  # type: ignore[attr-defined]
    assert not page.reveal("workshop.blocks")


def test_overfull_and_hostile_text_is_shown_as_it_is(
    engagement: EngagementContext, put: Put, window: QMainWindow
) -> None:
    people = [
        {"id": f"c{number}", "name": f"{number} {HOSTILE}", "role": HOSTILE, "department": HOSTILE}
        for number in range(200)
    ]
    engagement.session.apply(
        [
            Edit(path="contacts", value=people),
            Edit(path="customer.business", value="word " * 8000),
            Edit(path="customer.name", value=HOSTILE),
        ]
    )
    page = put(CustomerPage(engagement))
    assert page.customer.editor("name").text() == HOSTILE  # type: ignore[union-attr]
    assert page.contacts.model.rowCount() == 200
    assert content_width(page) <= window.width()


def test_read_only_can_be_read_but_not_edited(
    sample: EngagementContext, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(sample.session), "read_only", property(lambda _: "A newer program wrote this."))
    page = put(CustomerPage(sample))
    assert page.customer.editor("name").isReadOnly()  # type: ignore[union-attr]
    assert not any(card.isEnabled() for card in page.goals.cards.values())
