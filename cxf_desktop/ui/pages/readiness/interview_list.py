"""All questions of the readiness below each other: filtered, searched and answered in place."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cxf_desktop.domain.words import Scale
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.library.search_field import SearchField
from cxf_desktop.ui.pages.readiness.interview_keys import Act, act_of
from cxf_desktop.ui.pages.readiness.interview_list_delegate import ROOM_FOR_WORDING, ReadinessListDelegate
from cxf_desktop.ui.pages.readiness.interview_list_model import (
    COLUMNS,
    NONE,
    QUESTION,
    VALUE_1,
    VALUE_5,
    VOICES,
    Filter,
    ReadinessListModel,
)
from cxf_desktop.ui.pages.readiness.interview_state import ReadinessInterview
from cxf_desktop.ui.theme.metrics import TYPE_BODY, M, S
from cxf_desktop.ui.widgets.labels import Body, Small

_VALUE_WIDTH, _NONE_WIDTH, _VOICES_WIDTH = 36, 48, 160


class ReadinessList(QWidget):
    """Filter and search on top, the table, and below it the words behind the current cell."""

    opened = Signal(str, bool)
    """A question shall be shown alone; whether its remark shall be typed."""
    voice_asked = Signal(int)

    def __init__(
        self, context: EngagementContext, interview: ReadinessInterview, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._interview = interview
        self.model = ReadinessListModel(interview, context.language, self)
        self.table = ReadinessTable(context, self.model)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which questions"))
        for each, text in (
            (Filter.ALL, self.tr("All questions")),
            (Filter.OPEN, self.tr("Open")),
            (Filter.DISAGREEMENT, self.tr("Views differ")),
            (Filter.REMARKS, self.tr("With remarks")),
            (Filter.NOT_APPLICABLE, self.tr("Do not apply")),
        ):
            self.filter.addItem(text, each)
        self.search = SearchField(context.icons, self.tr("Search the questions"))
        self._count = Small("")
        self._words = Body("", wrap=True, measure=0)
        self._words.setMinimumHeight(3 * round(TYPE_BODY * 1.4))
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self.filter)
        head.addWidget(self.search, 1)
        head.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._words)
        self._connect()
        self._show_count()

    def refresh(self, questions: Collection[str] = ()) -> None:
        """Show what is answered now; to ``questions`` only, when they are named."""
        self.model.refresh(questions)
        self._show_words(self.table.currentIndex())

    def renew(self) -> None:
        """Apply filter and search anew."""
        question = self._interview.current
        self.model.narrow(self.filter.currentData(), self.search.text())
        self.table.lay_out()
        self._show_count()
        self.show_question(question)

    def show_question(self, question: str) -> None:
        """Make a question the current one, if it is shown."""
        row = self.model.row_of(question)
        if row is None:
            return
        column = max(QUESTION, self.table.currentIndex().column())
        index = self.model.index(row, column)
        if index != self.table.currentIndex():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def take_focus(self) -> None:
        """Put the focus into the table, or into the search when it is empty."""
        (self.table if self.model.rows else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current(self, now: QModelIndex) -> None:
        self._show_words(now)
        place = self.model.place(now)
        if place is not None:
            self._interview.go_to_question(place.question.id)

    def _show_words(self, index: QModelIndex) -> None:
        text = self.model.statement(index) if index.isValid() and self.model.rows else ""
        self._words.setText(text if len(text) < 600 else f"{text[:600]}…")

    def _show_count(self) -> None:
        of = len(self._interview.ids)
        text = self.tr("%1 of %2").replace("%1", str(self.model.count())).replace("%2", str(of))
        self._count.setText(text)
        if not self.model.rows:
            self._words.setText(self.tr("No question fits. Choose another filter or search for something else."))

    def _into_table(self) -> None:
        if self.model.rows:
            first = next(at for at, row in enumerate(self.model.rows) if row.place is not None)
            self.table.setCurrentIndex(self.model.index(first, QUESTION))
            self.take_focus()

    def _connect(self) -> None:
        self.filter.activated.connect(lambda _at: self.renew())
        self.search.textChanged.connect(lambda _text: self.renew())
        self.search.moved.connect(lambda _by: self._into_table())
        self.search.entered.connect(self._into_table)
        self.search.escaped.connect(self.search.clear)
        self.table.opened.connect(self.opened)
        self.table.voice_asked.connect(self.voice_asked)
        self.table.selectionModel().currentChanged.connect(self._on_current)


class ReadinessTable(QTableView):
    """Keys: the digits answer the row, Space or Enter chooses the cell, Enter on a question opens it."""

    opened = Signal(str, bool)
    voice_asked = Signal(int)

    def __init__(self, context: EngagementContext, model: ReadinessListModel) -> None:
        super().__init__()
        self._context = context
        self._answers = model
        self._delegate = ReadinessListDelegate(context.app.themes, model, self)
        self._tall = False
        self._wrap = QTimer(self, interval=0, singleShot=True)
        self._wrap.timeout.connect(self.lay_out)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("All questions"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_columns()
        self.horizontalHeader().sectionResized.connect(self._on_resized)
        self.clicked.connect(self._choose)
        self.doubleClicked.connect(self._on_double_click)
        self.lay_out()

    def lay_out(self) -> None:
        """Give every row its height, and the heads of the sub-areas the whole width."""
        self.clearSpans()
        self._tall = self.columnWidth(QUESTION) >= ROOM_FOR_WORDING
        for at, row in enumerate(self._answers.rows):
            self.setRowHeight(at, self._delegate.row_height(at))
            if row.place is None:
                self.setSpan(at, 0, 1, COLUMNS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by keys; the rest moves about."""
        place = self._answers.place(self.currentIndex())
        act = act_of(event, Scale.LIKERT if place is None else place.question.scale)
        if act is None or not self._do(act):
            super().keyPressEvent(event)

    def _on_resized(self, column: int, _before: int, width: int) -> None:
        """Say more of the questions where there is room."""
        if column == QUESTION and (width >= ROOM_FOR_WORDING) != self._tall:
            self._wrap.start()

    def _do(self, act: Act) -> bool:
        index = self.currentIndex()
        place = self._answers.place(index)
        if act.kind == "voice":
            self.voice_asked.emit(act.number)
        elif place is None:
            return False
        elif act.kind in ("value", "none"):
            self._answers.interview.give(place.question.id, float(act.number) if act.kind == "value" else None)
            self._go_on()
        elif act.kind == "clear":
            self._answers.interview.clear(place.question.id)
        elif act.kind == "note":
            self.opened.emit(place.question.id, True)
        elif act.kind in ("on", "choose"):
            self._act_on(index)
        elif act.kind == "area":
            self._answers.interview.step_area(act.number)
        else:
            return False
        return True

    def _act_on(self, index: QModelIndex) -> None:
        place = self._answers.place(index)
        if self._answers.offered(index):
            self._choose(index)
        elif place is not None and index.column() in (QUESTION, VOICES):
            self.opened.emit(place.question.id, False)

    def _choose(self, index: QModelIndex) -> None:
        place = self._answers.place(index)
        if place is not None and self._answers.offered(index):
            value = None if index.column() == NONE else float(index.column())
            self._answers.interview.give(place.question.id, value)

    def _on_double_click(self, index: QModelIndex) -> None:
        place = self._answers.place(index)
        if place is not None and index.column() in (QUESTION, VOICES):
            self.opened.emit(place.question.id, False)

    def _go_on(self) -> None:
        if not self._context.work.settings.current.interview_goes_on:
            return
        here = self.currentIndex()
        rows = range(here.row() + 1, len(self._answers.rows))
        row = next((at for at in rows if self._answers.rows[at].place is not None), None)
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
        for column in range(VALUE_1, VALUE_5 + 1):
            header.resizeSection(column, _VALUE_WIDTH)
        header.resizeSection(NONE, _NONE_WIDTH)
        header.resizeSection(VOICES, _VOICES_WIDTH)
