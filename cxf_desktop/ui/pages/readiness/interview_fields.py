"""Fields and sub-areas beside the questions: how far each is answered, and what it gives so far."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cxf_desktop.domain.questionnaires import DesignField, SubArea
from cxf_desktop.domain.readiness import ReadinessCard
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.assess.wording import answered_text
from cxf_desktop.ui.pages.readiness.interview_state import ReadinessInterview
from cxf_desktop.ui.pages.readiness.interview_words import band_name
from cxf_desktop.ui.pages.readiness.result_words import score_text
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import FOCUS_WIDTH, RADIUS, TYPE_SMALL, XS, S, sized, tabular
from cxf_desktop.ui.widgets.painting import paint_box

Index = QModelIndex | QPersistentModelIndex
FIELD_ROW, AREA_ROW = 34, 30
_BAR = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True)
class Row:
    """A field, or with ``area`` one of its sub-areas."""

    field: DesignField
    area: SubArea | None = None

    @property
    def id(self) -> str:
        """The id of the field or the sub-area."""
        return self.field.id if self.area is None else self.area.id


@dataclass(frozen=True)
class Reading:
    """What a row shows: answered of how many, and the score."""

    answered: int
    of: int
    score: float | None
    band: str


class FieldModel(QAbstractListModel):
    """The fields, and the sub-areas of the current one; of all where there is room."""

    def __init__(self, interview: ReadinessInterview, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._language = language
        self._readings: dict[str, Reading] = {}
        self._open: str | None = interview.place.field.id
        self.rows: tuple[Row, ...] = tuple(self._make_rows())

    @property
    def height_of_all(self) -> int:
        """How high the list is with every sub-area."""
        fields = self._interview.questionnaire.fields
        return sum(FIELD_ROW + AREA_ROW * len(field.sub_areas) for field in fields)

    def open_field(self, field: str | None) -> None:
        """Show the sub-areas of one field; None: of all."""
        if field != self._open:
            self.beginResetModel()
            self._open = field
            self.rows = tuple(self._make_rows())
            self.endResetModel()

    def show_card(self, card: ReadinessCard) -> None:
        """Show progress and scores."""
        readings = dict(self._read(card))
        if readings != self._readings:
            self._readings = readings
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def reading(self, row: Row) -> Reading | None:
        """Return what a row shows."""
        return self._readings.get(row.id)

    def title(self, row: Row) -> str:
        """Return the name of a row."""
        return (row.area or row.field).title.to(self._language)

    def row_of(self, area: SubArea) -> int:
        """Return the row of a sub-area."""
        return next((at for at, row in enumerate(self.rows) if row.area is area), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            reading = self._readings.get(row.id)
            if reading is None:
                return self.title(row)
            text = self.tr("%1, %2 answered, %3").replace("%3", score_text(reading.score))
            text = text.replace("%2", answered_text(reading.answered, reading.of))
            spoken = text.replace("%1", self.title(row))
            return f"{spoken}, {reading.band}" if reading.band else spoken
        return None

    def _make_rows(self) -> Iterator[Row]:
        for field in self._interview.questionnaire.fields:
            yield Row(field)
            if self._open in (None, field.id):
                for area in field.sub_areas:
                    yield Row(field, area)

    def _read(self, card: ReadinessCard) -> Iterator[tuple[str, Reading]]:
        interview, to = self._interview, self._language
        for field, score in zip(interview.questionnaire.fields, card.fields, strict=True):
            answered = of = 0
            for area, part in zip(field.sub_areas, score.sub_areas, strict=True):
                asked = interview.asked(area)
                done = interview.count_answered(asked)
                answered, of = answered + done, of + len(asked)
                yield area.id, Reading(done, len(asked), part.score, "")
            yield field.id, Reading(answered, of, score.score, band_name(score.band, to) if score.band else "")


class FieldList(QListView):
    """Up and down move, Enter goes to the first open question."""

    field_chosen = Signal(object)
    area_chosen = Signal(object)

    def __init__(
        self, themes: ThemeManager, interview: ReadinessInterview, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._interview = interview
        self.fields = FieldModel(interview, language, self)
        self.setModel(self.fields)
        self.setItemDelegate(_FieldDelegate(themes, self))
        self.setAccessibleName(self.tr("Fields and sub-areas"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)

    def show_current(self) -> None:
        """Mark the sub-area of the current question."""
        self._fit()
        index = self.fields.index(self.fields.row_of(self._interview.place.area))
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def is_current(self, row: Row) -> bool:
        """Tell whether the current question belongs to a row."""
        place = self._interview.place
        return row.area is place.area or (row.area is None and row.field is place.field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show every sub-area where there is room."""
        super().resizeEvent(event)
        self.show_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to where Enter points."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        room = self.viewport().height() >= self.fields.height_of_all
        self.fields.open_field(None if room else self._interview.place.field.id)

    def _choose(self, index: QModelIndex) -> None:
        row = self.fields.rows[index.row()]
        if row.area is None:
            self.field_chosen.emit(row.field)
        else:
            self.area_chosen.emit(row.area)


class _FieldDelegate(QStyledItemDelegate):
    """A field strong with its score, a sub-area below it; both with a bar of what is answered."""

    def __init__(self, themes: ThemeManager, view: FieldList) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view
        themes.changed.connect(view.viewport().update)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, FIELD_ROW if self._view.fields.rows[index.row()].area is None else AREA_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        model, row = self._view.fields, self._view.fields.rows[index.row()]
        reading, theme = model.reading(row), self._themes.theme
        strong, box = row.area is None, QRectF(option.rect)
        if self._view.is_current(row) and not strong:
            paint_box(painter, box.adjusted(0, 1, 0, -1), RADIUS, theme.color("tint"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box.adjusted(0, 1, 0, -1), RADIUS, theme.color("sunken"))
        inner = box.adjusted(S if strong else S + S, XS, -S, -XS - _BAR)
        figures = ""
        if reading is not None:
            figures = score_text(reading.score) if strong else f"{reading.answered}/{reading.of}"
        painter.setFont(tabular(sized(option.font, TYPE_SMALL, strong=strong)))
        painter.setPen(theme.color("ink" if strong and reading and reading.score is not None else "muted"))
        width = painter.fontMetrics().horizontalAdvance(figures) + S
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, figures)
        words = inner.adjusted(0, 0, -width, 0)
        painter.setFont(sized(option.font, TYPE_SMALL, strong=strong))
        painter.setPen(theme.color("ink"))
        title = painter.fontMetrics().elidedText(model.title(row), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | middle, title)
        if reading is not None:
            self._paint_progress(painter, QRectF(inner.left(), inner.bottom() + 1, inner.width(), _BAR), reading)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_box(painter, box.adjusted(0, 1, 0, -1), RADIUS, None, theme.color("accent"), FOCUS_WIDTH)
        painter.restore()

    def _paint_progress(self, painter: QPainter, track: QRectF, reading: Reading) -> None:
        theme = self._themes.theme
        paint_box(painter, track, 1.5, theme.color("line"))
        if reading.answered:
            done = reading.answered >= reading.of
            track.setWidth(track.width() * min(1.0, reading.answered / max(1, reading.of)))
            paint_box(painter, track, 1.5, theme.color("good" if done else "accent"))
