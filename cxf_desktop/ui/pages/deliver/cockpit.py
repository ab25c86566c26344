"""The running session: what is now, the strip of the agenda, what comes and when it ends."""

import datetime as dt

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from cxf_desktop.domain.agenda import Clockwork, Slot, blocks_of, timeline
from cxf_desktop.domain.engagement import Block, Engagement
from cxf_desktop.domain.labels import label
from cxf_desktop.domain.words import BlockKind
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.deliver.agenda_strip import AgendaStrip, Segment
from cxf_desktop.ui.pages.deliver.day_line import DayLine
from cxf_desktop.ui.pages.deliver.now_card import NowCard, NowFacts
from cxf_desktop.ui.pages.deliver.reading import clock_time, standing_of
from cxf_desktop.ui.pages.deliver.wording import length_of, marks_of, shortened, time_of, title_of
from cxf_desktop.ui.theme.metrics import L

_STEPS_OF_THE_STRIP = 200


class Cockpit(QWidget):
    """Shows a clockwork; asks for actions by name."""

    block_asked = Signal(str)

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._slots: dict[str, Slot] = {}
        self.card = NowCard(context)
        self.strip = AgendaStrip(context.app.themes)
        self.day = DayLine()
        self.strip.chosen.connect(self._offer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(L)
        for part in (self.card, self.strip, self.day):
            layout.addWidget(part)

    def show_work(self, document: Engagement, work: Clockwork) -> None:
        """Show the running block with everything that belongs to it."""
        self._slots = {slot.block.id: slot for slot in timeline(document.workshop)}
        self.card.show_facts(self._facts(document, work))

    def tick(self, document: Engagement, work: Clockwork, now: dt.datetime) -> None:
        """Show the time; called every second, and costs next to nothing."""
        self.card.show_work(work)
        self.strip.show_segments(tuple(self._segments(document, work)))
        self.day.show_day(self._following(work, now), clock_time(work.forecast_end, now), standing_of(work))

    def open_menu(self) -> None:
        """Offer every block of the session to go to."""
        button = self.card.buttons["go"]
        document = self._context.session.document
        running = document.workshop.run.block
        block = next((block for block in document.workshop.blocks if block.id == running), None)
        if block is not None:
            blocks = [other for other in blocks_of(document.workshop, block.session) if other.id != running]
            self._menu(blocks, button.mapToGlobal(QPoint(0, button.height())))

    def _offer(self, block_id: str, place: QPoint) -> None:
        document = self._context.session.document
        if block_id != document.workshop.run.block and not self._context.session.read_only:
            self._menu([block for block in document.workshop.blocks if block.id == block_id], place)

    def _menu(self, blocks: list[Block], place: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(False)
        for block in blocks:
            text = self.tr("Go to “%1”") if len(blocks) == 1 else "%1"
            title = shortened(title_of(block.title), 60)
            words = text.replace("%1", title if len(blocks) == 1 else f"{self._time(block)}  {title}")
            action = menu.addAction(words.replace("&", "&&"))
            if block.ended:
                action.setIcon(self._context.icons.icon("check", "good"))
            action.triggered.connect(lambda _checked=False, id_=block.id: self.block_asked.emit(id_))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _facts(self, document: Engagement, work: Clockwork) -> NowFacts:
        block, language = work.block, self._context.language
        slot = self._slots.get(block.id)
        method = self._context.work.catalogue.methods.get(block.method or "")
        times = f"{time_of(slot.start)}–{time_of(slot.end)}" if slot else ""
        parts = [label(block.kind).to(language), method.title.to(language) if method else "", times]
        parts += [" ".join(marks_of(document, block.serves)), shortened(block.owner, 40)]
        return NowFacts(
            title=title_of(block.title),
            about=" · ".join(part for part in parts if part),
            goal=block.goal,
            notes=block.notes,
            has_method=method is not None,
            is_last=work.following is None,
        )

    def _segments(self, document: Engagement, work: Clockwork) -> list[Segment]:
        found = []
        for block in blocks_of(document.workshop, work.block.session):
            running = block.id == work.block.id
            state = "running" if running else "done" if block.ended else "waiting"
            share = work.elapsed / work.total if work.total else 1.0
            found.append(
                Segment(
                    block=block.id,
                    title=shortened(title_of(block.title), 60),
                    tip=f"{self._time(block)}  {shortened(title_of(block.title))} ({length_of(block.minutes)})",
                    minutes=work.total if running else block.minutes,
                    state=state,
                    quiet=block.kind is BlockKind.BREAK,
                    share=round(share * _STEPS_OF_THE_STRIP) / _STEPS_OF_THE_STRIP if running else 0,
                )
            )
        return found

    def _following(self, work: Clockwork, now: dt.datetime) -> str:
        if work.following is None:
            return self.tr("Nothing: this is the last block")
        title = shortened(title_of(work.following.title), 44)
        return f"{clock_time(work.following_at, now)}  {title}"

    def _time(self, block: Block) -> str:
        slot = self._slots.get(block.id)
        return time_of(slot.start) if slot else ""
