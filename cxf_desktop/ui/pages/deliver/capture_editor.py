"""All fields of one capture, open below its row."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.labels import labels
from cxf_desktop.domain.words import Audience, CaptureKind
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Choices, Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.pages.deliver.wording import block_choices, objective_choices, people_of
from cxf_desktop.ui.theme.metrics import L, M
from cxf_desktop.ui.widgets.buttons import QuietButton


class CaptureEditor(QFrame):
    """The form of a capture."""

    def __init__(
        self,
        context: EngagementContext,
        capture_id: str,
        *,
        on_remove: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("well", True)
        self._language = context.language
        path = f"workshop.captures[{capture_id}]"
        self.form = Form(context.session, context.icons, path, self._fields(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, M, L, M)
        layout.setSpacing(M)
        layout.addWidget(self.form)
        if not context.session.read_only:
            row = QHBoxLayout()
            row.addStretch(1)
            remove = QuietButton(self.tr("Remove"), self, icon=context.icons.icon("trash"))
            remove.clicked.connect(on_remove)
            row.addWidget(remove)
            layout.addLayout(row)

    def _fields(self) -> list[Field]:
        kinds = [(value, text.to(self._language)) for value, text in labels(CaptureKind)]
        audiences = [(value, text.to(self._language)) for value, text in labels(Audience)]
        return [
            Field("text", self.tr("Text"), FieldKind.TEXT, rows=2),
            Field("kind", self.tr("Kind"), FieldKind.CHOICE, choices=kinds, span=4),
            Field("owner", self.tr("Owner"), suggestions=people_of, span=4),
            Field("due", self.tr("Due"), FieldKind.DATE, span=4),
            Field("block", self.tr("Block"), FieldKind.CHOICE, choices=self._blocks, span=4),
            Field("objective", self.tr("Objective"), FieldKind.CHOICE, choices=self._objectives, span=4),
            Field("audience", self.tr("Who may read it"), FieldKind.CHOICE, choices=audiences, span=4),
            Field("done", self.tr("Done"), FieldKind.CHECK),
        ]

    def _blocks(self, document: Engagement) -> Choices:
        return [(None, self.tr("No block")), *block_choices(document)]

    def _objectives(self, document: Engagement) -> Choices:
        return [(None, self.tr("No objective")), *objective_choices(document)]
