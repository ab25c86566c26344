"""A recommended format: how well it fits, what it asks for, what speaks for it and against it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.content import Format
from cxf_desktop.domain.recommending import FitParts, NotNow, Recommendation
from cxf_desktop.ui.charts.bars import PartsBar
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.format_words import facts
from cxf_desktop.ui.pages.assess.reasons import Reasons
from cxf_desktop.ui.pages.assess.wording import figure
from cxf_desktop.ui.theme.metrics import XL, XS, L, M, S
from cxf_desktop.ui.widgets.badge import Badge
from cxf_desktop.ui.widgets.buttons import FigureButton, SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Body, Emphasis, Label, Small, Strong

WHOLE = 100.0
PART_ROLES = ("level_3", "level_2", "level_1")
"""Roles of the parts of a fit: level, gaps, goals."""


class FitMark(QWidget):
    """The fit as a number that opens its sum, over a bar of what it is made of."""

    asked = Signal()

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = FigureButton()
        self._number.setToolTip(self.tr("Show the sum"))
        self._number.clicked.connect(self.asked)
        self._bar = PartsBar(context.app.themes, WHOLE)
        self._bar.setFixedWidth(112)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._number, 0, Qt.AlignmentFlag.AlignRight)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, S, 0)  # ends where the number does
        below.addStretch(1)
        below.addWidget(self._bar)
        layout.addLayout(below)

    def take_focus(self) -> None:
        """Put the focus on the number."""
        self._number.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fit(self, fit: float, parts: FitParts) -> None:
        """Show another fit."""
        self._number.setText(self.tr("Fit %1").replace("%1", figure(fit, 0)))
        values = (parts.level, parts.gaps, parts.goals)
        self._bar.set_parts(tuple(zip(values, PART_ROLES, strict=True)))
        words = self.tr("Level %1, gaps %2, goals %3").replace("%1", figure(parts.level, 0))
        words = words.replace("%2", figure(parts.gaps, 0)).replace("%3", figure(parts.goals, 0))
        self._bar.setToolTip(words)
        self._bar.setAccessibleName(words)


class FormatEntry(Card):
    """A format with its fit and the button that takes it."""

    taken = Signal(str)
    sum_asked = Signal(str)

    def __init__(self, context: EngagementContext, title: Label, *, padding: int, spacing: int) -> None:
        super().__init__(padding=padding, spacing=spacing)
        self._language = context.language
        self.format = ""
        self._title = title
        self._facts = Small("", wrap=True, measure=0)
        self._fit = FitMark(context)
        self.choice = TakeChoice(context)
        self._fit.asked.connect(lambda: self.sum_asked.emit(self.format))
        self.choice.taken.connect(lambda: self.taken.emit(self.format))
        self._names = QVBoxLayout()
        self._names.setSpacing(XS)
        self._names.addWidget(self._title)
        self._names.addWidget(self._facts)

    def take_focus(self) -> None:
        """Put the focus on what can be done with the format."""
        self._fit.take_focus()

    def show_format(self, entry: Format, found: Recommendation | NotNow, chosen: bool) -> None:
        """Show another format."""
        self.format = entry.id
        title = entry.title.to(self._language)
        self._title.setText(title)
        self._facts.setText(facts(entry))
        self._fit.show_fit(found.fit, found.parts)
        self.choice.show_choice(title, chosen, anyway=isinstance(found, NotNow))
        self.setAccessibleName(title)
        if bool(self.property("chosen")) != chosen:
            self.set_chosen(chosen)


class FormatCard(FormatEntry):
    """One of the best formats, in full."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(context, Emphasis("", wrap=True, measure=0), padding=XL, spacing=M)
        self._summary = Body("", wrap=True, measure=0)
        self._good = Reasons(context.app.themes, self.tr("For it"), "check", "good")
        self._bad = Reasons(context.app.themes, self.tr("Against it"), "minus", "warn")
        head = QHBoxLayout()
        head.setSpacing(L)
        head.addLayout(self._names, 1)
        head.addWidget(self._fit, 0, Qt.AlignmentFlag.AlignTop)
        reasons = QHBoxLayout()
        reasons.setSpacing(XL)
        for part in (self._good, self._bad):
            reasons.addWidget(part, 1)
        self.add(head, self._summary, reasons, self.choice)

    def show_format(self, entry: Format, found: Recommendation | NotNow, chosen: bool) -> None:
        super().show_format(entry, found, chosen)
        self._summary.setText(entry.summary.to(self._language))
        if isinstance(found, Recommendation):
            self._good.show_reasons([reason.to(self._language) for reason in found.reasons_for])
            self._bad.show_reasons([reason.to(self._language) for reason in found.reasons_against])


class FormatRow(FormatEntry):
    """A format of the rest in short, or one that is not possible now and why."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(context, Strong("", wrap=True, measure=0), padding=L, spacing=S)
        self._missing = Reasons(context.app.themes, "", "warning", "warn")
        self._names.addWidget(self._missing)
        line = QHBoxLayout()
        line.setSpacing(L)
        line.addLayout(self._names, 1)
        line.addWidget(self._fit, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignTop)
        self.add(line)

    def show_format(self, entry: Format, found: Recommendation | NotNow, chosen: bool) -> None:
        super().show_format(entry, found, chosen)
        missing = found.missing if isinstance(found, NotNow) else ()
        self._missing.show_reasons([text.to(self._language) for text in missing])


class TakeChoice(QWidget):
    """The button that takes a format, or the mark that it is taken."""

    taken = Signal()

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = bool(context.session.read_only)
        self.button = SecondaryButton()
        self.button.clicked.connect(self.taken)
        self._badge = Badge(self.tr("Taken"), "good")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addWidget(self._badge)
        layout.addStretch(1)

    def show_choice(self, title: str, chosen: bool, *, anyway: bool = False) -> None:
        """Show whether the format is taken."""
        self.button.setText(self.tr("Take it anyway") if anyway else self.tr("Take this format"))
        self.button.setAccessibleName(f"{self.button.text()}: {title}")
        self.button.setVisible(not chosen and not self._read_only)
        self._badge.setVisible(chosen)
