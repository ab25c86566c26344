"""All questions on one page, answered in place."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.answer_delegate import AnswerDelegate
from cxf_desktop.ui.pages.assess.answer_keys import Act, act_of
from cxf_desktop.ui.pages.assess.answer_model import NONE, QUESTION, VALUE_1, VOICES, AnswerModel
from cxf_desktop.ui.pages.assess.interview_state import Interview
from cxf_desktop.ui.theme.metrics import TYPE_BODY, M
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.labels import Body

_VALUE_WIDTH, _NONE_WIDTH, _VOICES_WIDTH = 40, 56, 150


class AnswerList(QWidget):
    """The table of the questions, and below it the words behind the current cell."""

    opened = Signal(str, bool)
    """A question shall be shown alone; whether its note shall be typed."""
    voice_asked = Signal(int)

    def __init__(self, context: EngagementContext, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self.model = AnswerModel(interview, context.language, self)
        self.table = _AnswerTable(context, self.model)
        self._words = Body("", wrap=True, measure=0)
        self._words.setMinimumHeight(3 * round(TYPE_BODY * 1.4))
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._jump = SecondaryButton(self.tr("Next unanswered"))
        self._jump.clicked.connect(self.jump)
        foot = QHBoxLayout()
        foot.setSpacing(M)
        foot.addWidget(self._words, 1)
        foot.addWidget(self._jump, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        self.table.opened.connect(self.opened)
        self.table.voice_asked.connect(self.voice_asked)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.refresh()

    def refresh(self, questions: Collection[str] = ()) -> None:
        """Show what is answered now; to ``questions`` only, when they are named."""
        self.model.refresh(questions)
        self._jump.setEnabled(self._interview.next_open() is not None)
        self._show_words(self.table.currentIndex())

    def show_question(self, question: str) -> None:
        """Make a question the current one."""
        column = max(QUESTION, self.table.currentIndex().column())
        index = self.model.index(self.model.row_of(question), column)
        if index != self.table.currentIndex():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def take_focus(self) -> None:
        """Put the focus into the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def jump(self) -> None:
        """Go to the next question that is unanswered."""
        at = self._interview.next_open()
        if at is not None:
            self._interview.go(at)
            self.take_focus()

    def _on_current(self, now: QModelIndex) -> None:
        self._show_words(now)
        question = self.model.rows[now.row()].question if now.isValid() else None
        if question is not None:
            self._interview.go_to_question(question.id)

    def _show_words(self, index: QModelIndex) -> None:
        self._words.setText(self.model.statement(index) if index.isValid() else "")


class _AnswerTable(QTableView):
    """Keys: 1 to 4, 0 and Backspace answer the row, Space or Enter chooses the cell, Enter on a question opens it."""

    opened = Signal(str, bool)
    voice_asked = Signal(int)

    def __init__(self, context: EngagementContext, model: AnswerModel) -> None:
        super().__init__()
        self._context = context
        self._answers = model
        self.setModel(model)
        self.setItemDelegate(AnswerDelegate(context.app.themes, model, self))
        self.setAccessibleName(self.tr("All questions"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self._set_columns()
        for at, row in enumerate(model.rows):
            if row.question is None:
                self.setSpan(at, 0, 1, model.columnCount())
        self.clicked.connect(self._choose)
        self.doubleClicked.connect(self._on_double_click)
        self._wrap = QTimer(self, interval=0, singleShot=True)
        self._wrap.timeout.connect(self.resizeRowsToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by keys; the rest moves about."""
        act = act_of(event)
        if act is None or not self._do(act):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the questions anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._wrap.start()

    def _do(self, act: Act) -> bool:
        index = self.currentIndex()
        question = self._answers.rows[index.row()].question if index.isValid() else None
        if act.kind == "voice":
            self.voice_asked.emit(act.number)
        elif question is None:
            return False
        elif act.kind in ("value", "not_applicable"):
            self._give(index, float(act.number) if act.kind == "value" else None)
            self._go_on()
        elif act.kind == "clear":
            self._answers.interview.clear(question.id)
        elif act.kind == "note":
            self.opened.emit(question.id, True)
        elif act.kind in ("on", "choose"):
            self._act_on(index)
        else:
            return False
        return True

    def _act_on(self, index: QModelIndex) -> None:
        question = self._answers.rows[index.row()].question
        if VALUE_1 <= index.column() <= NONE:
            self._choose(index)
        elif question is not None:
            self.opened.emit(question.id, False)

    def _choose(self, index: QModelIndex) -> None:
        if VALUE_1 <= index.column() <= NONE:
            self._give(index, None if index.column() == NONE else float(index.column()))

    def _on_double_click(self, index: QModelIndex) -> None:
        question = self._answers.rows[index.row()].question
        if question is not None and index.column() in (QUESTION, VOICES):
            self.opened.emit(question.id, False)

    def _give(self, index: QModelIndex, value: float | None) -> None:
        question = self._answers.rows[index.row()].question
        if question is not None:
            self._answers.interview.give(question.id, value)

    def _go_on(self) -> None:
        if not self._context.work.settings.current.interview_goes_on:
            return
        here = self.currentIndex()
        rows = range(here.row() + 1, len(self._answers.rows))
        row = next((at for at in rows if self._answers.rows[at].question is not None), None)
        if row is not None:
            self.setCurrentIndex(self._answers.index(row, here.column()))

    def _set_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(_VALUE_WIDTH)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(QUESTION, QHeaderView.ResizeMode.Stretch)
        for column in range(VALUE_1, NONE + 1):
            header.resizeSection(column, _VALUE_WIDTH if column < NONE else _NONE_WIDTH)
        header.resizeSection(VOICES, _VOICES_WIDTH)
