"""All voices on the current question: their distribution, a show of hands, and who said what."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.answers import Answer
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.wording import short
from cxf_desktop.ui.pages.voices.asking import ROOM, Asking, Said
from cxf_desktop.ui.pages.voices.hands_row import HandsRow
from cxf_desktop.ui.pages.voices.tally import Tally
from cxf_desktop.ui.pages.voices.voice_table import Voice, VoiceTable
from cxf_desktop.ui.pages.voices.wording import Labels, facts_text
from cxf_desktop.ui.theme.metrics import S
from cxf_desktop.ui.widgets.buttons import QuietButton
from cxf_desktop.ui.widgets.labels import Small

HANDS = "\x00hands"
"""Stands for the show of hands among the voices."""
ENOUGH = 2
"""People from whom on there is something to compare."""


class VoicesPanel(QWidget):
    """Stands below the choices. ``H`` opens the show of hands, ``V`` the voices by name; the pane hands the keys on."""

    voice_chosen = Signal(str)
    """Somebody whose answers shall be gone on with."""
    unfolded = Signal(QWidget)
    """A part was opened, and shall be in sight."""
    left = Signal()
    """The keyboard goes back to the question."""

    def __init__(self, context: EngagementContext, asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asking = asking
        self._question = ""
        self._labels: Labels = {}
        icons = context.icons
        self._facts = Small("", wrap=True, measure=0)
        self.hands_button = QuietButton(self.tr("Show of hands"), icon=icons.icon("people"))
        self.names_button = QuietButton(self.tr("By name"), icon=icons.icon("chevron-right"))
        self._icons = icons
        self.tally = Tally(context.app.themes)
        self.hands = HandsRow()
        self.names = VoiceTable()
        for button, part in ((self.hands_button, self.hands), (self.names_button, self.names)):
            button.setCheckable(True)
            part.hide()
        self._lay_out()
        self.hands_button.setVisible(not context.session.read_only)
        self.hands_button.toggled.connect(self._show_hands)
        self.names_button.toggled.connect(self._show_names)
        self.hands.applied.connect(self._keep_hands)
        self.hands.left.connect(self._leave_hands)
        self.names.chosen.connect(self._choose)
        self.names.left.connect(self.left)
        context.session.flush_requested.connect(self.flush)

    def show_question(self, question: str, labels: Labels) -> None:
        """Show the voices on a question; ``labels`` has the words for each of its values."""
        if question != self._question:
            self.flush()
            self._question, self._labels = question, dict(labels)
            self.hands_button.setChecked(False)
        self.refresh()

    def refresh(self) -> None:
        """Show what was said by now."""
        if not self._question:
            return
        found = self._asking.distribution(self._question)
        self._facts.setText(facts_text(found))
        said = self._asking.said(self._question)
        self.tally.setVisible(found.people >= ENOUGH)
        if found.people >= ENOUGH:
            self.tally.show_voices(found, self._labels, self._names_of(said))
        if not (self.hands.isVisible() and self.hands.pending):
            self.hands.show_counts(self._labels, self._kept_hands())
        self.names_button.setEnabled(bool(said) or found.people > 0)
        if self.names_button.isChecked():
            self.names.show_voices(self._voices(said))
        self.names.setVisible(self.names_button.isChecked() and bool(self.names.voices.voices))

    def open_hands(self) -> None:
        """Open the show of hands and put the focus into it."""
        if self.hands_button.isVisibleTo(self):
            self.hands_button.setChecked(True)
            self.hands.take_focus()

    def flip_names(self) -> None:
        """Show the voices by name, or hide them."""
        if self.names_button.isEnabled():
            self.names_button.toggle()

    def flush(self) -> None:
        """Take over a show of hands that is being entered."""
        if self._question and self.hands_button.isChecked():
            self.hands.apply_pending()

    # --- inner

    def _show_hands(self, shown: bool) -> None:
        if not shown:
            self.hands.apply_pending()
        self.hands.setVisible(shown)
        if shown:
            self.hands.show_counts(self._labels, self._kept_hands())
            self.unfolded.emit(self.hands)
            self.hands.take_focus()

    def _leave_hands(self) -> None:
        self.hands_button.setChecked(False)
        self.left.emit()

    def _show_names(self, shown: bool) -> None:
        self.names_button.setIcon(self._icons.icon("chevron-down" if shown else "chevron-right"))
        self.refresh()
        if shown:
            self.unfolded.emit(self.names)

    def _keep_hands(self, people: Mapping[int, int]) -> None:
        self._asking.give_hands(self._question, people)

    def _choose(self, voice: str) -> None:
        if voice == HANDS:
            self.open_hands()
        else:
            self.voice_chosen.emit(voice)

    def _kept_hands(self) -> dict[int, int]:
        counts = self._asking.hands(self._question).counts
        return dict(enumerate(counts, start=1))

    def _names_of(self, said: list[Said]) -> dict[int, str]:
        names: dict[int, list[str]] = {}
        for one in said:
            if one.voice != ROOM and one.answer.value is not None and not one.answer.not_applicable:
                names.setdefault(self._nearest(one.answer.value), []).append(one.name.strip() or "?")
        return {value: ", ".join(found) for value, found in names.items()}

    def _voices(self, said: list[Said]) -> list[Voice]:
        roles = {person.id: person.role.strip() for person in self._asking.people}
        rows = [
            Voice(
                one.voice,
                self._name(one, roles.get(one.voice, "")),
                self._answer(one.answer),
                one.answer.note,
            )
            for one in said
        ]
        shown = {value: count for value, count in self._kept_hands().items() if count}
        if shown:
            words = " · ".join(f"{count} × {value}" for value, count in shown.items())
            rows.append(Voice(HANDS, self.tr("Show of hands"), words))
        return rows

    def _name(self, said: Said, role: str) -> str:
        if said.voice == ROOM:
            return self.tr("The room (agreed)")
        name = said.name.strip() or self.tr("Without a name")
        return f"{name} · {role}" if role else name

    def _answer(self, answer: Answer) -> str:
        if answer.not_applicable or answer.value is None:
            return self.tr("Not applicable")
        label = self._labels[self._nearest(answer.value)]
        number = short(answer.value)
        return label if label == number else f"{number} · {label}"

    def _nearest(self, value: float) -> int:
        return min(self._labels, key=lambda step: (abs(step - value), step))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.hands_button)
        head.addWidget(self.names_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self.tally)
        layout.addLayout(head)
        layout.addWidget(self.hands)
        layout.addWidget(self.names)
