"""Going back to a moment: what would change, then one step that undo takes back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.paths import PathError, read
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, fit
from cxf_desktop.ui.exchange.sheet import Cell, Column, Sheet
from cxf_desktop.ui.history.field_names import FieldNames
from cxf_desktop.ui.history.history_model import excerpts
from cxf_desktop.ui.history.values import ValueWords
from cxf_desktop.ui.theme.metrics import XS
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, Muted

WIDTH, HEIGHT = 860, 600
MOST_OF_TEXT = 120
MOST = 2_000
"""Changes that are listed; how many there are is said in any case."""


class GoBackDialog(QDialog):
    """Lists what would change, and asks once."""

    def __init__(
        self,
        context: EngagementContext,
        moment: str,
        then: Engagement,
        edits: Sequence[Edit],
        names: FieldNames,
        words: ValueWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._then = context.session.document, then
        self._names, self._words = names, words
        layout = dialog_column(self, self.tr("Go back to %1").replace("%1", moment), spacing=XS)
        self.summary = Body(self._said(len(edits)), wrap=True, measure=0)
        layout.addWidget(self.summary)
        layout.addWidget(
            Muted(self.tr("It is one new step: undo takes it back, and nothing of the history is lost."), wrap=True)
        )
        columns = [Column(self.tr("What"), 3), Column(self.tr("Now"), 3), Column(self.tr("Then"), 3)]
        self.sheet = Sheet(columns, context.app.themes, self.tr("What would change"))
        layout.addSpacing(12)
        layout.addWidget(self.sheet, 1)
        layout.addSpacing(12)
        cancel, self.go = SecondaryButton(self.tr("Cancel")), PrimaryButton(self.tr("Go back"))
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        self.go.setEnabled(bool(edits))
        layout.addLayout(buttons(cancel, self.go))
        fit(self, WIDTH, HEIGHT)
        self.sheet.show_lines([self._line(edit) for edit in edits[:MOST]])
        (self.go if edits else cancel).setDefault(True)
        self.sheet.setFocus()

    def _line(self, edit: Edit) -> tuple[Cell, Cell, Cell]:
        path = edit.path
        now, then = _value(self._document, path), _value(self._then, path)
        name = self._names.name(path, self._document, now if now is not None else then)
        texts = excerpts(path, now, then, self._words, MOST_OF_TEXT)
        return Cell(name.text, strong=True), Cell(texts[0], "muted"), Cell(texts[1])

    def _said(self, number: int) -> str:
        if not number:
            return self.tr("Nothing would change: the engagement is as it was then.")
        if number == 1:
            return self.tr("1 field would be as it was then.")
        text = self.tr("%1 fields would be as they were then.").replace("%1", self.locale().toString(number))
        more = self.tr(" The first %1 are listed.").replace("%1", self.locale().toString(MOST))
        return text + more if number > MOST else text


def _value(document: Engagement, path: str) -> object:
    try:
        value: object = read(document, path)
    except PathError:
        return None
    return value
