"""The answers that are tried out: what each is today, what it would be, and a way to add one more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cxf_desktop.domain.what_if import AnswerDifference
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.choice_editor import ChoiceEditor
from cxf_desktop.ui.pages.assess.rows import LinkRow, Rows
from cxf_desktop.ui.pages.explain.wording import value_text
from cxf_desktop.ui.theme.metrics import S
from cxf_desktop.ui.widgets.buttons import IconButton
from cxf_desktop.ui.widgets.labels import Muted

VALUE_WIDTH = 216


@dataclass(frozen=True)
class Choice:
    """A question that can be tried out, and the answers that it offers."""

    id: str
    title: str
    group: str
    values: tuple[tuple[float, str], ...]
    yes_no: bool = False


class TrialList(QWidget):
    """A row for each answer that differs, and a list to add another one."""

    put = Signal(str, float)
    dropped = Signal(str)
    chosen = Signal(str)
    """The id of a question to go to."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._choices: Mapping[str, Choice] = {}
        self._empty = Muted(self.tr("Nothing differs yet: add an answer here, or try a tip above."), wrap=True)
        self.rows: Rows[TrialRow] = Rows(self._make, spacing=S)
        self.picker = QuestionPicker()
        self.picker.picked.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self._empty)
        layout.addWidget(self.rows)
        layout.addWidget(self.picker)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these questions."""
        self._choices = {choice.id: choice for choice in choices}
        self.picker.show_choices(choices)

    def show_differences(self, differences: Sequence[AnswerDifference], today: Mapping[str, float]) -> None:
        """Show what is tried; ``today`` tells where an answer that is added begins."""
        self._today = today
        known = [entry for entry in differences if entry.question in self._choices]
        self._empty.setVisible(not known)
        for row, entry in zip(self.rows.show_rows(len(known)), known, strict=True):
            row.show_difference(self._choices[entry.question], entry)

    def _add(self, question: str) -> None:
        """Try the next answer above today's; the highest that there is has only lower ones."""
        choice = self._choices[question]
        now = self._today.get(question, 0.0)
        values = [value for value, _ in choice.values]
        above = [value for value in values if value > now]
        self.put.emit(question, min(above) if above else values[-2])
        for row in self.rows.shown:
            if row.question == question:
                row.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> "TrialRow":
        row = TrialRow(self._context)
        row.link.clicked.connect(lambda: self.chosen.emit(row.question))
        row.value.committed.connect(lambda: self.put.emit(row.question, float(row.value.value())))
        row.drop.clicked.connect(lambda: self.dropped.emit(row.question))
        return row


class TrialRow(QWidget):
    """The question, which leads there; the answer that is tried; and a way to leave it as it is."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = ""
        self.link = LinkRow(context.app.themes)
        self.value = ChoiceEditor(())
        self.value.setFixedWidth(VALUE_WIDTH)
        self.drop = IconButton(context.icons, "cross", self.tr("Leave it as it is today"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self.link, 1)
        layout.addWidget(self.value)
        layout.addWidget(self.drop)

    def show_difference(self, choice: Choice, entry: AnswerDifference) -> None:
        """Show another difference."""
        self.question = choice.id
        now = self.tr("not answered") if entry.before is None else value_text(entry.before, choice.yes_no)
        self.link.show_words(choice.title, choice.group, self.tr("today %1").replace("%1", now))
        self.value.set_choices([(str(value), text) for value, text in choice.values])
        self.value.set_value(str(entry.after))
        self.value.setAccessibleName(self.tr("%1: answer to try").replace("%1", choice.title))
        self.drop.setAccessibleName(f"{choice.title}: {self.drop.toolTip()}")


class QuestionPicker(QComboBox):
    """All questions, to be found by any part of their title."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: Sequence[Choice] = ()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Add an answer to try"))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Add an answer: type a part of the question"))
        self.activated.connect(self._on_activated)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these questions."""
        if choices == self._choices:
            return
        self._choices = choices
        with QSignalBlocker(self):
            self.clear()
            for choice in choices:
                self.addItem(f"{choice.title} · {choice.group}", choice.id)
            self._leave()

    def _on_activated(self, at: int) -> None:
        id_ = str(self.itemData(at))
        with QSignalBlocker(self):
            self._leave()
        self.picked.emit(id_)

    def _leave(self) -> None:
        self.setCurrentIndex(-1)
        self.clearEditText()
