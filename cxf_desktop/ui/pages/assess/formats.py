"""The recommended formats: three in full, the rest in short, and what is not possible now."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cxf_desktop.domain.content import Format
from cxf_desktop.domain.engagement import FormatChoice
from cxf_desktop.domain.recommending import NotNow, Recommendation, Recommendations
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.format_card import FormatCard, FormatEntry, FormatRow
from cxf_desktop.ui.pages.assess.rows import Rows
from cxf_desktop.ui.pages.assess.wording import figure
from cxf_desktop.ui.theme.metrics import L, M, S
from cxf_desktop.ui.widgets.labels import Emphasis, Muted, Small
from cxf_desktop.ui.widgets.notice import Notice

IN_FULL = 3


class FormatsPart(QWidget):
    """Everything that is recommended, and what was taken."""

    taken = Signal(str)
    sum_asked = Signal(str)
    undo_asked = Signal()

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.notice = Notice(context.icons, "good", "")
        self.notice.hide()
        self.notice.triggered.connect(self.undo_asked)
        self._state = Muted("", wrap=True)
        self.cards: Rows[FormatEntry] = Rows(lambda: self._wired(FormatCard(context)), spacing=L)
        self.others: Rows[FormatEntry] = Rows(lambda: self._wired(FormatRow(context)), spacing=S)
        self.not_now: Rows[FormatEntry] = Rows(lambda: self._wired(FormatRow(context)), spacing=S)
        self._others = _Group(self.tr("Others that fit less"), "", self.others)
        self._not_now = _Group(
            self.tr("Not now"), self.tr("They would fit if what is missing were there."), self.not_now
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(L)
        for part in (self.notice, self._state, self.cards, self._others, self._not_now):
            layout.addWidget(part)
        layout.addWidget(
            Small(self.tr("The bar of a fit shows its parts: level, gaps, goals. The number opens the sum."))
        )

    def show_found(self, found: Recommendations, formats: Mapping[str, Format], choice: FormatChoice | None) -> None:
        """Show other recommendations."""
        taken = choice.format if choice else ""
        offered = [entry for entry in found.offered if entry.format in formats]
        self._fill(self.cards, offered[:IN_FULL], formats, taken)
        self._fill(self.others, offered[IN_FULL:], formats, taken)
        self._fill(self.not_now, [entry for entry in found.not_now if entry.format in formats], formats, taken)
        self._others.setVisible(len(offered) > IN_FULL)
        self._not_now.setVisible(bool(self.not_now.shown))
        self._state.setText(self._state_words(choice, formats, bool(offered)))
        self._state.setVisible(bool(self._state.text()))

    def say_taken(self, text: str) -> None:
        """Say what was just taken, with a way back."""
        self.notice.set_message("good", text, self.tr("Undo"))
        self.notice.show()
        for button in self.notice.findChildren(QPushButton):
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(
        self,
        rows: Rows[FormatEntry],
        found: Sequence[Recommendation | NotNow],
        formats: Mapping[str, Format],
        taken: str,
    ) -> None:
        for row, entry in zip(rows.show_rows(len(found)), found, strict=True):
            row.show_format(formats[entry.format], entry, entry.format == taken)

    def _state_words(self, choice: FormatChoice | None, formats: Mapping[str, Format], any_offered: bool) -> str:
        if choice is not None:
            entry = formats.get(choice.format)
            title = entry.title.to(self._context.language) if entry else choice.format
            text = self.tr("Taken into this engagement: %1, with a fit of %2 at that time.")
            return text.replace("%2", figure(choice.fit, 0)).replace("%1", title)
        if not any_offered:
            return self.tr("No format is possible at this level with these limits.")
        return ""

    def _wired(self, entry: FormatEntry) -> FormatEntry:
        entry.taken.connect(self.taken)
        entry.sum_asked.connect(self.sum_asked)
        return entry


class _Group(QWidget):
    def __init__(self, title: str, note: str, content: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, M, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(Emphasis(title))
        if note:
            layout.addWidget(Muted(note, wrap=True))
        layout.addWidget(content)
