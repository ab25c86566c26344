"""Weights of a field: the shares of its sub-areas, and what each question weighs in its sub-area."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.questionnaires import DesignField, SubArea
from cxf_desktop.domain.readiness import WEIGHTS_TOLERANCE, questions_of, sub_area_shares, weight_of
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.forms.editors import NumberEditor
from cxf_desktop.ui.pages.explain.wording import percent
from cxf_desktop.ui.pages.readiness.interview_panel import Panel
from cxf_desktop.ui.pages.readiness.interview_percent import PercentEditor
from cxf_desktop.ui.pages.readiness.interview_state import SHEET, ReadinessInterview
from cxf_desktop.ui.theme.metrics import XS, L, M, S
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, ErrorText, Overline, Small, Strong
from cxf_desktop.ui.widgets.notice import Notice

MOST_WEIGHT = 100
_EDITOR_WIDTH = 88


class Weights(Panel):
    """Follows the field of the current question; an empty number is what the questionnaire says."""

    def __init__(
        self, context: EngagementContext, interview: ReadinessInterview, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._context = context
        self._session = context.session
        self._interview = interview
        self._shown: tuple[str, ...] = ()
        self._grid: _Grid | None = None
        self.note.setText(
            self.tr(
                "The sub-areas share the field in per cent; in a sub-area, questions weigh against each other, and "
                "0 leaves one out. Empty: as in the questionnaire."
            )
        )
        self.sum = Notice(context.icons, "warn", "", self.tr("Even out"))
        self.sum.triggered.connect(self.even_out)
        self.reset_button = SecondaryButton(self.tr("Back to the questionnaire's weights"))
        self.reset_button.clicked.connect(self.reset)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_button)
        foot.addStretch(1)
        self.add(self.sum)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        interview.moved.connect(self.refresh)
        self.refresh()

    @property
    def field(self) -> DesignField:
        """The field that is shown."""
        return self._interview.place.field

    def refresh(self) -> None:
        """Show weights and what they give."""
        field, sheet = self.field, self._interview.sheet
        shown = (field.id, *self._interview.asked_in(field))
        if shown != self._shown:
            self._shown = shown
            self._make_grid(field)
        shares = sub_area_shares(field, sheet)
        total = sum(shares.values())
        if self._grid is not None:
            self._grid.show_shares(self._counted(field, shares, total))
        self._show_sum(total)
        self.reset_button.setVisible(not self._session.read_only)
        self.reset_button.setEnabled(bool(self._changed_weights()))

    def take_focus(self) -> None:
        """Put the focus into the first share."""
        if self._grid is not None:
            next(iter(self._grid.editors.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, path: str) -> bool:
        """Go to the weight that ``path`` names."""
        if not path.startswith(f"{SHEET}.weights"):
            return False
        id_ = path.removeprefix(f"{SHEET}.weights").strip("[]")
        for field in self._interview.questionnaire.fields:
            if id_ in self._interview.asked_in(field) or id_ in {area.id for area in field.sub_areas}:
                if field is not self.field:
                    self._interview.go_to_field(field)
                self.refresh()
        if self._grid is not None and id_ in self._grid.editors:
            self._grid.editors[id_].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()
        return True

    def even_out(self) -> None:
        """Let the shares of the sub-areas add up to 100 %, each in proportion."""
        self._session.flush()
        shares = evened(sub_area_shares(self.field, self._interview.sheet))
        self._session.apply([Edit(path=f"{SHEET}.weights[{id_}]", value=share) for id_, share in shares.items()])

    def reset(self) -> None:
        """Go back to the weights of the questionnaire, in this field."""
        self._session.flush()
        self._session.apply([Edit(path=f"{SHEET}.weights[{id_}]") for id_ in self._changed_weights()])

    # --- inner

    def _changed_weights(self) -> list[str]:
        own = {area.id for area in self.field.sub_areas} | set(self._interview.asked_in(self.field))
        return [id_ for id_ in self._interview.sheet.weights if id_ in own]

    def _show_sum(self, total: float) -> None:
        wrong = abs(total - 1) > WEIGHTS_TOLERANCE
        self.sum.setVisible(wrong)
        if not wrong:
            return
        if total == 0:
            text, action = self.tr("Every sub-area weighs 0%: the field has no score."), ""
        else:
            text = self.tr("The sub-areas add up to %1, not to 100%. They are evened out when computed.")
            text = text.replace("%1", percent(total, 0 if (total * 100).is_integer() else 1))
            action = "" if self._session.read_only else self.tr("Even out")
        self.sum.set_message("warn", text, action)

    def _counted(self, field: DesignField, shares: dict[str, float], total: float) -> Iterator[tuple[str, float]]:
        sheet = self._interview.sheet
        for area in field.sub_areas:
            yield area.id, shares[area.id] / total if total else 0
            weights = {question.id: weight_of(question, sheet) for question in questions_of(area, sheet)}
            whole = sum(weights.values())
            for id_, weight in weights.items():
                yield id_, weight / whole if whole else 0

    def _make_grid(self, field: DesignField) -> None:
        text = self.tr("Weights: %1").replace("%1", field.title.to(self._context.language))
        self.title.setText(text)
        if self._grid is not None:
            self._session.flush()
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = _Grid(self._context, self._interview, field)
        self.body.insertWidget(2, self._grid)


class _Grid(QWidget):
    """Names, weights and shares in three columns; made anew for another field."""

    def __init__(self, context: EngagementContext, interview: ReadinessInterview, field: DesignField) -> None:
        super().__init__()
        self._context = context
        self._interview = interview
        self.editors: dict[str, NumberEditor] = {}
        self._shares: dict[str, Small] = {}
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(M)
        self._layout.setVerticalSpacing(XS)
        self._layout.setColumnStretch(0, 1)
        for column, text in ((1, self.tr("Weight")), (2, self.tr("Share"))):
            self._layout.addWidget(Overline(text), 0, column, Qt.AlignmentFlag.AlignRight)
        total = sum(area.weight for area in field.sub_areas)
        for area in field.sub_areas:
            self._add_area(area, area.weight / total)

    def show_shares(self, shares: Iterator[tuple[str, float]]) -> None:
        """Show what each weight comes to."""
        for id_, share in shares:
            if id_ in self._shares:
                text = self.tr("left out") if share == 0 else percent(share, 1)
                if text != self._shares[id_].text():
                    self._shares[id_].setText(text)

    def _add_area(self, area: SubArea, share: float) -> None:
        to = self._context.language
        row = self._layout.rowCount()
        self._layout.setRowMinimumHeight(row, L)
        editor = PercentEditor()
        editor.setPlaceholderText(editor.to_text(round(share * 100, 1)))
        self._add_row(Strong(area.title.to(to)), area.title.to(to), area.id, editor, unit="%")
        for question in questions_of(area, self._interview.sheet):
            weight = NumberEditor(most=MOST_WEIGHT)
            weight.setPlaceholderText(weight.to_text(question.weight))
            self._add_row(Body(question.title.to(to)), question.title.to(to), question.id, weight)

    def _add_row(self, label: Strong | Body, name: str, id_: str, editor: NumberEditor, unit: str = "") -> None:
        row = self._layout.rowCount()
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label.setContentsMargins(0 if unit else L, 0, 0, 0)
        editor.setFixedWidth(_EDITOR_WIDTH)
        editor.setAccessibleName(self.tr("Weight of “%1”").replace("%1", name))
        cell = QWidget()
        line = QHBoxLayout(cell)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        line.addWidget(editor)
        mark = Small(unit)
        mark.setFixedWidth(L)
        line.addWidget(mark)
        share, error = Small(""), ErrorText("", wrap=True, measure=0)
        error.hide()
        editor.error_changed.connect(error.setText)
        editor.error_changed.connect(lambda text, error=error: error.setVisible(bool(text)))
        self._layout.addWidget(label, row, 0)
        self._layout.addWidget(cell, row, 1, Qt.AlignmentFlag.AlignRight)
        self._layout.addWidget(share, row, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(error, row + 1, 0, 1, 3, Qt.AlignmentFlag.AlignRight)
        Binding(self._context.session, f"{SHEET}.weights[{id_}]", editor, editor)
        self.editors[id_] = editor
        self._shares[id_] = share


def evened(shares: dict[str, float]) -> dict[str, float]:
    """Return the shares in proportion, so that they add up to 1 with four decimals; the largest takes the rest."""
    total = sum(shares.values())
    found = {id_: round(share / total, 4) for id_, share in shares.items()}
    largest = max(found, key=lambda id_: found[id_])
    found[largest] = round(found[largest] + 1 - sum(found.values()), 4)
    return found
