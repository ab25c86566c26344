"""The design fields as a table that folds open to their sub-areas."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import DesignField, ReadinessQuestionnaire
from cxf_desktop.domain.readiness import ReadinessCard, band_of
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.readiness.result_rows import FLOORS, RIGHT, TARGETS, AreaRow, FieldRow, heads
from cxf_desktop.ui.pages.readiness.result_words import band_name
from cxf_desktop.ui.theme.metrics import XS, L, S
from cxf_desktop.ui.widgets.labels import ErrorText


class FieldTable(QWidget):
    """A row for each field; the picked one is open."""

    sum_asked = Signal(str)
    """The id of a field or a sub-area."""
    picked = Signal(str)
    """The id of a field that was folded open."""

    def __init__(
        self, context: EngagementContext, questionnaire: ReadinessQuestionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = context.language
        self._fields: Mapping[str, DesignField] = {field.id: field for field in questionnaire.fields}
        self._error = ErrorText("", wrap=True)
        self._error.hide()
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(L)
        self._grid.setVerticalSpacing(XS)
        self._grid.setColumnStretch(0, 1)
        for column, head in enumerate(heads()):
            head.setContentsMargins(0, 0, S if column == 1 else 0, 0)
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignLeft if column == 2 else RIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(holder)
        layout.addWidget(self._error)
        self.fields: dict[str, FieldRow] = {}
        self.areas: dict[str, AreaRow] = {}
        row = 1
        for field in questionnaire.fields:
            row = self._make_field(context, field, row)

    def show_card(self, card: ReadinessCard, sheet: AnswerSheet) -> None:
        """Show another result."""
        reported = sheet.workbook.reported if sheet.workbook else {}
        for score in card.fields:
            row = self.fields[score.id]
            row.show_score(score, sheet.targets.get(score.id), reported.get(score.id), self._language)
            for area in score.sub_areas:
                line = self.areas[area.id]
                band = band_name(band_of(area.score), self._language)
                line.show_score(area, band, reported.get(area.id), self._language)
                line.set_shown(row.fold.isChecked())

    def pick(self, id_: str, *, opened: bool = True) -> None:
        """Fold a field open, or closed."""
        row = self.fields[id_]
        row.set_opened(opened)
        for area in self._fields[id_].sub_areas:
            self.areas[area.id].set_shown(opened)
        if opened:
            self.picked.emit(id_)

    def reveal(self, path: str) -> bool:
        """Go to the target or the floor that ``path`` belongs to."""
        if path.startswith(TARGETS):
            field = self.fields.get(path.removeprefix(f"{TARGETS}[").rstrip("]"))
            if field is not None:
                field.target.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if path.startswith(FLOORS):
            self._reveal_floor(path.removeprefix(f"{FLOORS}[").rstrip("]"))
            return True
        return False

    def _reveal_floor(self, id_: str) -> None:
        for field in self._fields.values():
            if any(area.id == id_ for area in field.sub_areas):
                self.pick(field.id)
                self.areas[id_].floor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_field(self, context: EngagementContext, field: DesignField, row: int) -> int:
        line = self.fields[field.id] = FieldRow(context, field, self)
        row = line.place(self._grid, row)
        line.fold.clicked.connect(lambda opened: self.pick(field.id, opened=opened))
        line.score.clicked.connect(lambda _checked=False: self.sum_asked.emit(field.id))
        line.target.error_changed.connect(lambda message: self._show_error(line.name, message))
        for area in field.sub_areas:
            entry = self.areas[area.id] = AreaRow(context, area, self)
            row = entry.place(self._grid, row)
            entry.score.clicked.connect(lambda _checked=False, id_=area.id: self.sum_asked.emit(id_))
        return row

    def _show_error(self, name: str, message: str) -> None:
        self._error.setText(f"{name}: {message}" if message else "")
        self._error.setVisible(bool(message))
