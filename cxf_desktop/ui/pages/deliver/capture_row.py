"""A capture as a row: its kind, its text, and who does it until when."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from cxf_desktop.domain.words import CaptureKind
from cxf_desktop.ui.pages.deliver.kinds import ICONS
from cxf_desktop.ui.pages.deliver.lines import Lines
from cxf_desktop.ui.pages.deliver.row import Row
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ICON, ICON_SMALL, XS, M, S
from cxf_desktop.ui.widgets.text_block import line_step

_SIDE = 128
_TEXT_LINES = 3


@dataclass(frozen=True)
class CaptureFacts:
    """Everything that a row says of a capture."""

    id: str
    kind: CaptureKind
    kind_name: str
    text: str
    owner: str
    due: str
    overdue: bool
    done: bool
    internal: bool
    about: tuple[str, ...]
    """When, in which block, for which objective."""


class CaptureRow(Row):
    """Paints one capture."""

    def __init__(
        self, themes: ThemeManager, facts: CaptureFacts, kinds: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """``kinds`` are the names of all kinds: the widest sets the width of the column."""
        super().__init__(themes, parent)
        self._facts = facts
        metrics = QFontMetrics(self.small_font(strong=True))
        self._kind_width = ICON + S + max(metrics.horizontalAdvance(name) for name in kinds)
        self._fits: tuple[int, tuple[Lines, ...]] | None = None
        self._name()

    @property
    def facts(self) -> CaptureFacts:
        """What the row says."""
        return self._facts

    def show_facts(self, facts: CaptureFacts) -> None:
        """Say something else."""
        if facts != self._facts:
            self._facts = facts
            self._fits = None
            self._name()
            self.renew()

    def content_height(self, width: int) -> int:
        """Return the height: up to three lines of text, one of what it is about."""
        text, about, owner, due = self._lines(width)
        return max(text.height + about.height, owner.height + due.height) + 2 * S

    def paint_content(self, painter: QPainter) -> None:
        """Paint kind, text and side."""
        facts = self._facts
        icon, role = ICONS[facts.kind]
        step = line_step(self.body_font())
        self.themes.icons.paint(painter, QRectF(S, S, ICON, ICON), icon, self.ink(role))
        painter.setFont(self.small_font(strong=True))
        painter.setPen(self.ink("muted"))
        kind = QRectF(S + ICON + S, S, self._kind_width - ICON - S, step)
        name = painter.fontMetrics().elidedText(facts.kind_name, Qt.TextElideMode.ElideRight, int(kind.width()))
        painter.drawText(kind, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        text, about, owner, due = self._lines(self.width())
        left, side = S + self._kind_width + M, self._side(self.width())
        text.draw(painter, left, S, self.ink("muted" if facts.done else "ink"))
        if facts.internal:
            lock = QRectF(left, S + text.height + 1, ICON_SMALL, ICON_SMALL)
            self.themes.icons.paint(painter, lock, "lock", self.ink("muted"))
        about.draw(painter, left + self._lock(), S + text.height, self.ink("muted"))
        owner.draw(painter, side, S, self.ink("ink"))
        late = facts.overdue and not facts.done
        if late:
            mark = QRectF(side, S + owner.height + 1, ICON_SMALL, ICON_SMALL)
            self.themes.icons.paint(painter, mark, "warning", self.ink("bad"))
        due.draw(
            painter, side + (ICON_SMALL + XS if late else 0), S + owner.height, self.ink("bad" if late else "muted")
        )

    @staticmethod
    def _side(width: int) -> int:
        return width - M - ICON - S - _SIDE

    def _lines(self, width: int) -> tuple[Lines, ...]:
        if self._fits is not None and self._fits[0] == width:
            return self._fits[1]
        facts = self._facts
        beside = facts.owner or facts.due or facts.done
        end = self._side(width) - M if beside else width - M - ICON - S
        room = max(60, end - (S + self._kind_width + M))
        about = [self.tr("internal") if facts.internal else "", *facts.about]
        lines = (
            Lines(facts.text.strip() or self.tr("Nothing written yet"), self.body_font(), room, _TEXT_LINES),
            Lines(" · ".join(part for part in about if part), self.small_font(), room - self._lock()),
            Lines(facts.owner, self.small_font(strong=True), _SIDE),
            Lines(self._due(), self.small_font(), _SIDE - ICON_SMALL - XS, 2),
        )
        self._fits = (width, lines)
        return lines

    def _lock(self) -> int:
        return ICON_SMALL + XS if self._facts.internal else 0

    def _due(self) -> str:
        facts = self._facts
        if facts.done:
            return self.tr("✓ done")
        if facts.overdue:
            return self.tr("overdue, %1").replace("%1", facts.due)
        return facts.due

    def _name(self) -> None:
        facts = self._facts
        parts = [facts.kind_name, facts.text[:300], facts.owner, self._due(), *facts.about]
        parts.append(self.tr("internal") if facts.internal else "")
        self.setAccessibleName(", ".join(part for part in parts if part))
