"""Whose answers are given: one of the respondents, or the room; and who the respondents are."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from cxf_desktop.domain.answers import Answer
from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.forms.item_table import ItemTable
from cxf_desktop.ui.pages.assess.wording import answered_text, clipped
from cxf_desktop.ui.pages.voices.asking import ROOM, Asking
from cxf_desktop.ui.theme.metrics import XS, L, S
from cxf_desktop.ui.widgets.buttons import IconButton, QuietButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Muted, Strong

PEOPLE = "assessment.respondents"
WIDEST = 320
MOST_OF_A_ROLE = 20
"""Letters of a role that stand beside a name."""


class _VoiceBox(QComboBox):
    """Shortens the name where there is no room, never the count: cut off, 142 would read as 1."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with a text that fits."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self).width() - XS
        option.currentText = self.fitting(room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def fitting(self, room: int) -> str:
        """Return the text of the current voice in as many pixels."""
        name, dot, count = self.currentText().rpartition(" · ")
        left = room - self.fontMetrics().horizontalAdvance(dot + count)
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, left) + dot + count if dot else count


class VoiceBar(QWidget):
    """A list of the voices, with what each has answered, and a button for the people."""

    chosen = Signal(str)
    people_asked = Signal(bool)
    """The list of respondents shall be shown, or not."""

    def __init__(
        self, context: EngagementContext, interview: Asking, parent: QWidget | None = None, *, goes_on: bool = True
    ) -> None:
        super().__init__(parent)
        self._interview = interview
        self._counts: dict[str, tuple[dict[str, Answer], int]] = {}
        self._box = _VoiceBox()
        self._box.setAccessibleName(self.tr("Whose answers"))
        self._box.setToolTip(self.tr("Ctrl+1 is the room, Ctrl+2 to 9 are the respondents"))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(10)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.activated.connect(lambda at: self.chosen.emit(str(self._box.itemData(at))))
        self._box.setMaximumWidth(WIDEST)
        self.people = IconButton(context.icons, "people", self.tr("Respondents: add, name or remove people"))
        self.people.setCheckable(True)
        self.people.toggled.connect(self.people_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self._box, 1)
        layout.addWidget(self.people)
        if goes_on:
            layout.addWidget(goes_on_box(context))
        layout.addStretch(0)
        self.refresh()

    def refresh(self) -> None:
        """Show names, counts and the current voice."""
        entries = [(ROOM, self.tr("The room (agreed)"))]
        of = len(self._interview.ids)
        for person in self._interview.people:
            done = answered_text(self._answered(person.id), of)
            name = clipped(person.name.strip()) or self.tr("Without a name")
            role = f" ({clipped(person.role.strip(), MOST_OF_A_ROLE)})" if person.role.strip() else ""
            entries.append((person.id, f"{name}{role} · {done}"))
        with QSignalBlocker(self._box):
            if [self._box.itemData(at) for at in range(self._box.count())] != [id_ for id_, _ in entries]:
                self._box.clear()
                for id_, text in entries:
                    self._box.addItem(text, id_)
            for at, (_, text) in enumerate(entries):
                if self._box.itemText(at) != text:
                    self._box.setItemText(at, text)
            self._box.setCurrentIndex(self._box.findData(self._interview.voice))

    def _answered(self, voice: str) -> int:
        """Return how much a respondent has answered; counted anew only when an answer has changed."""
        answers = self._interview.sheet.voices.get(voice, {})
        known = self._counts.get(voice)
        if known is None or known[0] is not answers:
            known = self._counts[voice] = (answers, sum(answer.given for answer in answers.values()))
        return known[1]


def goes_on_box(context: EngagementContext) -> QCheckBox:
    """Return the switch that has the next question come by itself."""
    settings, translate = context.work.settings, QCoreApplication.translate
    box = QCheckBox(translate("VoiceBar", "Go on by itself"))
    box.setToolTip(translate("VoiceBar", "After an answer by key, the next question comes by itself"))
    box.setChecked(settings.current.interview_goes_on)
    box.clicked.connect(lambda checked: settings.update(interview_goes_on=checked))
    if context.session.read_only:
        box.hide()  # never shown before it has a place: it would be a window
    return box


class RespondentsCard(Card):
    """The list of the respondents, to add, name and remove them."""

    closed = Signal()

    def __init__(self, context: EngagementContext, interview: Asking, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=L, spacing=L)
        self._session = context.session
        self._interview = interview
        self._known = {person.id for person in interview.people}
        self.table = _RespondentTable(
            context.session,
            context.icons,
            PEOPLE,
            (
                Field("name", self.tr("Name"), stretch=1, suggestions=lambda d: [c.name for c in d.contacts if c.name]),
                Field("role", self.tr("Role"), stretch=1),
            ),
            new_id=context.work.new_id,
            add_text=self.tr("Add a person"),
            empty_text=self.tr("Nobody yet. Without respondents, the room answers as one."),
        )
        self.table.setAccessibleName(self.tr("Respondents"))
        done = QuietButton(self.tr("Done"))
        done.clicked.connect(self.closed)
        head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(Strong(self.tr("Who answers")))
        titles.addWidget(
            Muted(self.tr("Their answers are kept apart; the mean counts until the room agrees."), wrap=True)
        )
        head.addLayout(titles, 1)
        head.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        self._day = Form(
            context.session,
            context.icons,
            "assessment",
            (Field("date", self.tr("Date of the interview"), FieldKind.DATE, span=5),),
        )
        self.add(head, self.table, self._day)
        self.body.addStretch(1)
        context.session.changed.connect(self._on_changed)

    def reveal(self, path: str) -> bool:
        """Go to a respondent."""
        return self.table.reveal(path) or self._day.reveal(path)

    def take_focus(self) -> None:
        """Put the focus into the list."""
        self.table.focus_first()

    def _on_changed(self, changed: Changed) -> None:
        """Go on with the answers of somebody who was just added."""
        if not changed.touches(PEOPLE):
            return
        ids = {person.id for person in self._interview.people}
        added, self._known = ids - self._known, ids
        self._interview.check_voice()
        if len(added) == 1 and self.isVisible():
            self._interview.set_voice(added.pop())


class _RespondentTable(ItemTable):
    """Takes the answers of a respondent out together with the respondent."""

    def __init__(self, session: EditSession, *arguments: Any, **named: Any) -> None:
        super().__init__(session, *arguments, **named)
        self._edits = session

    def removal(self, id_: str) -> list[Edit]:
        sheets = self._edits.document.assessment.sheets
        answers = [
            Edit(path=f"assessment.sheets[{of}].voices[{id_}]") for of, one in sheets.items() if id_ in one.voices
        ]
        return [*super().removal(id_), *answers]
