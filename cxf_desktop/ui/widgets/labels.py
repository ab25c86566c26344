"""Labels by role. Their text is always plain: what a user typed is never taken for markup."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cxf_desktop.ui.theme.metrics import TEXT_COLUMN
from cxf_desktop.ui.widgets.text_block import TextBlock, line_step

_LEAST_LINE: Final = 160
_LEAST_WRAPPED: Final = 80
"""What a label keeps, if its text is that long, when there is no room."""
_KEPT: Final = 4


class Label(QLabel):
    """A plain text in one role of the type scale.

    With ``wrap`` it breaks into lines of at most ``measure`` characters (0: as wide as the label). Without, it stays on
    one line, and ends in an ellipsis where there is no room for it.
    """

    ROLE = "body"

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, wrap: bool = False, measure: int = TEXT_COLUMN
    ) -> None:
        super().__init__(parent)
        self._measure = measure
        self._blocks: dict[object, TextBlock] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setProperty("role", self.ROLE)
        self.setWordWrap(wrap)
        self.setText(text)
        # A single line never grows; what wraps must be able to.
        height = QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, height)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)

    def set_role(self, role: str) -> None:
        """Give the label another role."""
        set_role(self, role)

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        return self._lines(width).height if self.wordWrap() else -1

    def sizeHint(self) -> QSize:
        natural = self.fontMetrics().size(0, self.text()).width() + 1
        if not self.wordWrap():
            return QSize(natural, line_step(self.font()))
        width = min(natural, self._column(natural))
        return QSize(width, self._lines(width).height)

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        least = _LEAST_WRAPPED if self.wordWrap() else _LEAST_LINE
        return QSize(min(wanted.width(), least), line_step(self.font()))

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        color = self.palette().color(self.foregroundRole())
        if self.wordWrap():
            block = self._lines(self.width())
            block.draw(painter, *self._corner(round(block.width), block.height), color)
        else:
            painter.setPen(color)
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, text)
        painter.end()

    def _corner(self, width: int, height: int) -> tuple[int, int]:
        """Return where text of that size begins. Not asked of QStyle: to load it takes 5 ms of the start."""
        align, right, below = self.alignment(), self.width() - width, self.height() - height
        left = right // 2 if align & Qt.AlignmentFlag.AlignHCenter else 0
        top = below // 2 if align & Qt.AlignmentFlag.AlignVCenter else 0
        return (
            right if align & Qt.AlignmentFlag.AlignRight else left,
            below if align & Qt.AlignmentFlag.AlignBottom else top,
        )

    def _column(self, width: int) -> int:
        return min(width, self._measure * self.fontMetrics().averageCharWidth()) if self._measure else width

    def _lines(self, width: int) -> TextBlock:
        """Return the text in lines; the last answers are kept, because a layout asks for several widths many times."""
        align = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        key = (self.text(), self._column(width), self.font().key(), align)
        block = self._blocks.get(key)
        if block is None:
            if len(self._blocks) == _KEPT:
                self._blocks.clear()
            block = self._blocks[key] = TextBlock(self.text(), self.font(), key[1], align)
        return block


class PageTitle(Label):
    """The one heading of a page."""

    ROLE = "page-title"


class SectionTitle(Label):
    """The heading of a section."""

    ROLE = "section"


class Lead(Label):
    """Large plain text: the open question in the room."""

    ROLE = "lead"


class Emphasis(Label):
    """A short text that stands out: the name of a thing."""

    ROLE = "emphasis"


class Strong(Label):
    """Body text in the strong weight."""

    ROLE = "strong"


class Body(Label):
    """What is read."""

    ROLE = "body"


class Muted(Label):
    """What is read second."""

    ROLE = "muted"


class Small(Label):
    """Notes and hints, small and muted."""

    ROLE = "small"


class Overline(Label):
    """A small strong heading above a few lines."""

    ROLE = "overline"


class FieldLabel(Label):
    """The name of a field, above it."""

    ROLE = "field"

    def __init__(self, text: str = "", parent: QWidget | None = None, *, buddy: QWidget | None = None) -> None:
        super().__init__(text, parent)
        if buddy is not None:
            self.setBuddy(buddy)


class ErrorText(Label):
    """What is wrong with a field and what to do, beside it."""

    ROLE = "error"


class Figure(Label):
    """One large number."""

    ROLE = "figure"


def set_role(label: QLabel, role: str) -> None:
    """Give a label another role, and the look that goes with it."""
    if label.property("role") == role:
        return
    label.setProperty("role", role)
    repolish(label)


def repolish(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
