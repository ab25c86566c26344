"""Where the customer is, and where it wants to be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.domain.engagement import FutureState
from cxf_desktop.domain.words import Side
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.pages.commit.people import people_of, roles_of
from cxf_desktop.ui.pages.commit.story import story
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import XL, XS
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Lead, Muted, Overline

_FUTURE = "commitment.future"
_STORY = ("persona", "role", "want", "benefit")


class StatesPage(Page):
    """The current state as a text, the future one as a persona's story or as a description."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Current and future state"),
            self.tr("Where the customer is today, and what will be different when the work is done."),
        )
        self.current = Form(self.session, context.icons, "commitment", self._current_fields())
        self.add_section(self.tr("Current state"), self.current)
        self.story = Form(self.session, context.icons, _FUTURE, self._story_fields())
        self.description = Form(self.session, context.icons, _FUTURE, self._description_fields())
        self.preview = StoryPreview()
        self.add_section(
            self.tr("Future state"),
            self._future(),
            self.tr("As the story of one person whose working day changes, as a description, or both."),
        )
        self.reveal_in(self.story, self.description)
        for name in _STORY:
            self.story.editor(name).edited.connect(self._show_story)
        self.session.changed.connect(self._on_changed)
        self._show_story()

    def on_shown(self) -> None:
        self._show_story()
        self.current.editor("current_state").setFocus(Qt.FocusReason.OtherFocusReason)

    def _future(self) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XL)
        layout.addWidget(self.story)
        layout.addWidget(self.preview)
        layout.addWidget(self.description)
        return content

    def _current_fields(self) -> list[Field]:
        return [
            Field(
                "current_state",
                self.tr("Today"),
                FieldKind.TEXT,
                rows=7,
                placeholder=self.tr("Applications, servers, contracts, dates, numbers"),
            )
        ]

    def _story_fields(self) -> list[Field]:
        customer = Side.CUSTOMER
        return [
            Field("persona", self.tr("Persona"), span=5, suggestions=people_of(customer), placeholder=self.tr("Name")),
            Field(
                "role",
                self.tr("As a"),
                span=7,
                suggestions=roles_of(customer),
                placeholder=self.tr("Role: maintenance planner, Lippstadt plant"),
            ),
            Field(
                "want",
                self.tr("I want"),
                FieldKind.TEXT,
                rows=2,
                placeholder=self.tr("What this person will do or see; no product name"),
            ),
            Field(
                "benefit",
                self.tr("so that"),
                FieldKind.TEXT,
                rows=2,
                placeholder=self.tr("What it is good for, with a number if there is one"),
            ),
        ]

    def _description_fields(self) -> list[Field]:
        return [Field("description", self.tr("Description of the future state"), FieldKind.TEXT, rows=5)]

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(_FUTURE, "language"):
            self._show_story()

    def _show_story(self) -> None:
        """Show the sentence as it is being typed."""
        typed = {name: str(self.story.editor(name).value()) for name in _STORY}
        self.preview.show_story(typed["persona"], story(FutureState(**typed), self.session.document.language))


class StoryPreview(Card):
    """The story in one sentence, to be read out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=XS)
        self._who = Overline()
        self._sentence = Lead(wrap=True, measure=0)
        self._hint = Muted(self.tr("The story stands here as one sentence as soon as you begin."), wrap=True)
        self.add(self._who, self._sentence, self._hint)

    @property
    def sentence(self) -> str:
        """What is shown."""
        return self._sentence.text()

    def show_story(self, persona: str, sentence: str) -> None:
        """Show another story; without one, what will stand here."""
        self._who.setText(persona.strip())
        self._who.setVisible(bool(persona.strip()) and bool(sentence))
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._hint.setVisible(not sentence)
        self.setAccessibleName(sentence)
