"""All fields of one block of the agenda, open below its row."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.engagement import Block
from cxf_desktop.domain.labels import labels
from cxf_desktop.domain.paths import find
from cxf_desktop.domain.words import BlockKind
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.pages.deliver.agenda_editing import LONGEST_BLOCK
from cxf_desktop.ui.pages.deliver.method_card import MethodCardDialog
from cxf_desktop.ui.pages.deliver.wording import method_choices, objective_choices, people_of
from cxf_desktop.ui.theme.metrics import L, M, S
from cxf_desktop.ui.widgets.buttons import IconButton, QuietButton, SecondaryButton


class BlockEditor(QFrame):
    """The form of a block, and what can be done with it."""

    def __init__(
        self,
        context: EngagementContext,
        block_id: str,
        *,
        on_move: Callable[[int], None],
        on_copy: Callable[[], None],
        on_remove: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._block_id = context, block_id
        self.setProperty("well", True)
        self.form = Form(context.session, context.icons, f"workshop.blocks[{block_id}]", self._fields(), self)
        self._card = SecondaryButton(self.tr("Method card"), self)
        self._card.setIcon(context.icons.icon("info"))
        self._card.clicked.connect(self.show_method)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, M, L, M)
        layout.setSpacing(M)
        layout.addWidget(self.form)
        layout.addLayout(self._actions(on_move, on_copy, on_remove))
        context.session.changed.connect(self._on_changed)
        self._refresh()

    @property
    def method_id(self) -> str | None:
        """The method of the block."""
        block = find(self._context.session.document, f"workshop.blocks[{self._block_id}]")
        return block.method if isinstance(block, Block) else None

    def show_method(self) -> None:
        """Show the card of the method."""
        method = self._context.work.catalogue.methods.get(self.method_id or "")
        if method is not None:
            dialog = MethodCardDialog(method, self._context.language, self)
            dialog.exec()
            dialog.deleteLater()

    def _fields(self) -> list[Field]:
        language = self._context.language
        kinds = [(value, text.to(language)) for value, text in labels(BlockKind)]
        methods = method_choices(self._context.work.catalogue, language)
        return [
            Field("title", self.tr("Title"), span=7),
            Field("kind", self.tr("Kind"), FieldKind.CHOICE, choices=kinds, span=3),
            Field("minutes", self.tr("Minutes"), FieldKind.NUMBER, whole=True, span=2, most=LONGEST_BLOCK),
            Field("goal", self.tr("Goal"), FieldKind.TEXT, rows=2, hint=self.tr("What the room has when it is over")),
            Field("owner", self.tr("Owner"), suggestions=people_of, span=6),
            Field("method", self.tr("Method"), FieldKind.CHOICE, choices=methods, span=6),
            Field(
                "serves",
                self.tr("Objectives it works for"),
                FieldKind.MANY,
                choices=objective_choices,
                placeholder=self.tr("No objectives are agreed yet"),
            ),
            Field("notes", self.tr("Notes"), FieldKind.TEXT, rows=2, internal=True),
        ]

    def _actions(
        self, on_move: Callable[[int], None], on_copy: Callable[[], None], on_remove: Callable[[], None]
    ) -> QHBoxLayout:
        icons = self._context.icons
        layout = QHBoxLayout()
        layout.setSpacing(S)
        layout.addWidget(self._card)
        layout.addStretch(1)
        if self._context.session.read_only:
            return layout
        for icon, text, step in (
            ("up", self.tr("Move up (Alt+Up)"), -1),
            ("down", self.tr("Move down (Alt+Down)"), 1),
        ):
            button = IconButton(icons, icon, text, self)
            button.clicked.connect(lambda _checked=False, step=step: on_move(step))
            layout.addWidget(button)
        for icon, text, action in (
            ("copy", self.tr("Duplicate"), on_copy),
            ("trash", self.tr("Remove"), on_remove),
        ):
            quiet = QuietButton(text, self, icon=icons.icon(icon))
            quiet.clicked.connect(lambda _checked=False, action=action: action())
            layout.addWidget(quiet)
        return layout

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(f"workshop.blocks[{self._block_id}].method"):
            self._refresh()

    def _refresh(self) -> None:
        self._card.setVisible(self.method_id in self._context.work.catalogue.methods)
