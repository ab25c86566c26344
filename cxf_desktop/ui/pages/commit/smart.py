"""The five parts of a SMART objective, each with its letter."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cxf_desktop.domain.engagement import Objective
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.forms.editors import TextEditor
from cxf_desktop.ui.forms.marking import set_hint
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import RADIUS, TYPE_EMPHASIS, XS, L, M, S, sized
from cxf_desktop.ui.widgets.labels import ErrorText, FieldLabel, Small
from cxf_desktop.ui.widgets.painting import paint_box

PARTS = ("specific", "measurable", "achievable", "realistic", "time_bound")
_MARK = 32


@dataclass(frozen=True)
class Part:
    """A part with its letter, what belongs there, and one example."""

    name: str
    letter: str
    label: str
    what: str
    example: str


def filled_parts(objective: Objective) -> int:
    """Return how many of the five parts say something."""
    return sum(bool(getattr(objective, name).strip()) for name in PARTS)


class SmartMark(QWidget):
    """A letter that lights up when its part is filled."""

    def __init__(self, themes: ThemeManager, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._part = part
        self._lit = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme)
        self.set_lit(False)

    @property
    def lit(self) -> bool:
        """Whether the part is filled."""
        return self._lit

    def set_lit(self, lit: bool) -> None:
        """Light the letter, or not."""
        self._lit = lit
        words = self.tr("%1: filled") if lit else self.tr("%1: still empty")
        self.setAccessibleName(words.replace("%1", self._part.label))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_MARK, _MARK)

    def paintEvent(self, _event: object) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lit:
            paint_box(painter, QRectF(self.rect()), RADIUS, theme.color("commit"))
        else:
            paint_box(painter, QRectF(self.rect()), RADIUS, None, theme.color("line_strong"))
        painter.setPen(theme.color("on_accent" if self._lit else "muted"))
        painter.setFont(sized(self.font(), TYPE_EMPHASIS, strong=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._part.letter)
        painter.end()

    def _on_theme(self) -> None:
        self.update()


class SmartRow(QWidget):
    """One part: its letter, what belongs there, and the text."""

    def __init__(self, context: EngagementContext, part: Part, base: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self.mark = SmartMark(context.app.themes, part, self)
        self.editor = TextEditor(self, rows=2)
        self.editor.setAccessibleName(part.label)
        self.editor.setPlaceholderText(self.tr("Example: %1").replace("%1", part.example))
        set_hint(self.editor, part.what)
        self._error = ErrorText("", self, wrap=True, measure=0)
        self._error.hide()
        self.binding = Binding(context.session, f"{base}.{part.name}", self.editor, self)
        self.editor.error_changed.connect(self._on_error)
        self.editor.textChanged.connect(self._light)
        self._lay_out()
        self._light()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(FieldLabel(self.part.label, self, buddy=self.editor))
        head.addWidget(Small(self.part.what, self), 1)
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self._error)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        layout.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)

    def _light(self) -> None:
        self.mark.set_lit(bool(self.editor.toPlainText().strip()))

    def _on_error(self, message: str) -> None:
        self._error.setText(message)
        self._error.setVisible(bool(message))


class SmartEditor(QWidget):
    """The five parts below each other."""

    def __init__(self, context: EngagementContext, base: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(L)
        self.rows = {part.name: SmartRow(context, part, base, self) for part in self._parts()}
        for row in self.rows.values():
            layout.addWidget(row)

    def rebind(self, base: str) -> None:
        """Show another objective."""
        for name, row in self.rows.items():
            row.binding.rebind(f"{base}.{name}")

    def reveal(self, path: str) -> bool:
        """Put the focus into the part that ``path`` names; False when it names none."""
        for row in self.rows.values():
            if path == row.binding.path:
                row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _parts(self) -> tuple[Part, ...]:
        return (
            Part(
                "specific",
                "S",
                self.tr("Specific"),
                self.tr("Who changes what, for whom, and where?"),
                self.tr("IT Operations brings the eleven subscriptions into one structure"),
            ),
            Part(
                "measurable",
                "M",
                self.tr("Measurable"),
                self.tr("Which number shows it, and what is it today?"),
                self.tr("subscriptions in their place; today 0 of 11"),
            ),
            Part(
                "achievable",
                "A",
                self.tr("Achievable"),
                self.tr("Which people, days and means are there for it?"),
                self.tr("two engineers with four days each; a move interrupts nothing"),
            ),
            Part(
                "realistic",
                "R",
                self.tr("Realistic"),
                self.tr("Why will it be done beside everyday business?"),
                self.tr("the audit in November asks for it, and three projects wait for it"),
            ),
            Part(
                "time_bound",
                "T",
                self.tr("Time-bound"),
                self.tr("Until when, with which steps on the way?"),
                self.tr("decided on 17 March, in place by 24 April"),
            ),
        )
