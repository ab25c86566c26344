"""Both sides changed the same fields: somebody says, field by field, whose value holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.merging import Side
from cxf_desktop.exchange.errors import shown
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, fit
from cxf_desktop.ui.merge.conflict_list import ConflictList
from cxf_desktop.ui.merge.conflict_model import ConflictModel
from cxf_desktop.ui.merge.conflict_panel import ConflictPanel
from cxf_desktop.ui.merge.conflict_words import ConflictWords
from cxf_desktop.ui.theme.metrics import XL, L, M, S
from cxf_desktop.ui.widgets.buttons import ChoiceButton, PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, Muted

if TYPE_CHECKING:
    from cxf_desktop.services.handover import Incoming as HandedOver

SIZE = (1160, 700)


class MergeDialog(QDialog):
    """Left the fields, right what both sides say; nothing can be taken before every one is decided."""

    def __init__(
        self, context: Context, incoming: "HandedOver", ours: Engagement, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._incoming = incoming
        words = ConflictWords(context.work.pinned, context.language, ours, incoming.parcel.document)
        self.model = ConflictModel(incoming.conflicts, words, self)
        self.list = ConflictList(self.model, context.themes, self.tr("Fields that both sides changed"))
        self.panel = ConflictPanel(words, context.themes)
        self.all = ChoiceButton("")
        self.undecided = ChoiceButton("")
        self.rest = {
            Side.OURS: SecondaryButton(self.tr("Take the rest from here")),
            Side.THEIRS: SecondaryButton(self.tr("Take the rest from the file")),
        }
        self._count = Body("", wrap=True, measure=0)
        self._done = Muted(self.tr("Everything is decided."))
        self.take = PrimaryButton(self.tr("Merge"))
        self._lay_out()
        self._connect()
        fit(self, *SIZE)
        self._refresh()
        self.list.select(0)
        self.list.setFocus()

    @property
    def choices(self) -> dict[str, Side]:
        """Path of each field -> whose value holds."""
        return dict(self.model.choices)

    def choose(self, side: Side | None) -> None:
        """Choose for the field that is shown; with None take the choice back."""
        row = self.list.currentIndex().row()
        self.model.choose(row, side)
        self._show(self.list.currentIndex().row())

    # --- inner

    def _connect(self) -> None:
        self.list.sided.connect(self.choose)
        self.list.deleted.connect(lambda: self.choose(None))
        self.list.moved.connect(self._show)
        self.panel.sided.connect(self.choose)
        self.model.chosen.connect(self._refresh)
        self.all.toggled.connect(self._on_filter)
        for side, button in self.rest.items():
            button.clicked.connect(lambda _checked=False, side=side: self._take_rest(side))
        self.take.clicked.connect(self.accept)

    def _take_rest(self, side: Side) -> None:
        row = self.list.currentIndex().row()
        self.model.choose_rest(side)
        self.list.select(max(row, 0))
        self._show(self.list.currentIndex().row())
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_filter(self, everything: bool) -> None:
        self.model.show_only(undecided=not everything)
        self.list.select(0)
        self._show(self.list.currentIndex().row())
        self._refresh()

    def _show(self, row: int) -> None:
        self.panel.show_conflict(self.model.conflict(row), self.model.side(row))
        self._done.setVisible(not self.model.rowCount())

    def _refresh(self) -> None:
        """Say how far it is, and what the merge will change here."""
        total, left = len(self._incoming.conflicts), self.model.undecided
        self.all.setText(self.tr("All %1").replace("%1", str(total)))
        self.undecided.setText(self.tr("Undecided %1").replace("%1", str(left)))
        for button in self.rest.values():
            button.setEnabled(left > 0)
        self.take.setEnabled(left == 0)
        self.take.setDefault(left == 0)
        self._count.setText(self._progress(left))

    def _progress(self, left: int) -> str:
        if left == 1:
            return self.tr("1 field is undecided; nothing is taken in before.")
        if left:
            return self.tr("%1 fields are undecided; nothing is taken in before.").replace("%1", str(left))
        changes = len(self._incoming.arriving) + list(self.model.choices.values()).count(Side.THEIRS)
        if not changes:
            return self.tr("Nothing changes here; from now on both sides agree.")
        if changes == 1:
            return self.tr("1 field changes here; one step of undo takes it back.")
        text = self.tr("%1 fields change here; one step of undo takes it back.")
        return text.replace("%1", str(changes))

    def _lay_out(self) -> None:
        layout = dialog_column(self, self.tr("Both sides changed the same fields"), spacing=M)
        text = self.tr("%1 · %2. For each field: the value from here (←) or the one from %3 (→).")
        for mark, name in (("%3", self._incoming.file), ("%2", self._incoming.title), ("%1", self._incoming.customer)):
            text = text.replace(mark, shown(name), 1)
        layout.addWidget(Muted(text, wrap=True, measure=0))
        layout.addLayout(self._bar())
        right = QVBoxLayout()
        right.addWidget(self.panel, 1)
        right.addWidget(self._done, 0, Qt.AlignmentFlag.AlignCenter)
        middle = QHBoxLayout()
        middle.setSpacing(XL)
        middle.addWidget(self.list, 4)
        middle.addLayout(right, 5)
        layout.addLayout(middle, 1)
        cancel = SecondaryButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        layout.addLayout(buttons(cancel, self.take, before=self._count))

    def _bar(self) -> QHBoxLayout:
        """Return what is shown of the list, and the choices for all that is left of it."""
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(S)
        for button in (self.all, self.undecided):
            button.setAutoDefault(False)
            group.addButton(button)
            row.addWidget(button)
        self.all.setChecked(True)
        row.addSpacing(L)
        row.addStretch(1)
        for each in self.rest.values():
            each.setAutoDefault(False)
            row.addWidget(each)
        return row
