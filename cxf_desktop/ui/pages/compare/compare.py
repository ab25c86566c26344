"""This engagement beside an earlier one, or any other."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.services.comparing import Assessed
from cxf_desktop.services.pinning import READINESS
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.charts.chart_view import ChartView
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.compare.charts import in_time, timeline_of
from cxf_desktop.ui.pages.compare.picker import EngagementPicker
from cxf_desktop.ui.pages.compare.picture import Picture
from cxf_desktop.ui.pages.compare.reader import Reader
from cxf_desktop.ui.pages.compare.sides import Sides
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import L
from cxf_desktop.ui.widgets.buttons import PrimaryButton
from cxf_desktop.ui.widgets.empty_state import EmptyState
from cxf_desktop.ui.widgets.labels import Muted

FEWEST_MOMENTS = 2


class ComparePage(Page):
    """Two engagements side by side: the turn before and this one, unless others are chosen."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Compare"),
            self.tr("What has changed between two assessments."),
        )
        self._own = self.session.document.id
        self._before, self._after = "", self._own
        self._picked = False
        self._known: dict[str, Assessed] = {}
        self.reader = Reader(context.work.comparing, self)
        self.sides = Sides(context)
        self.picture = Picture(context)
        self.timeline = ChartView(context.app.themes)
        self.timeline.setAccessibleName(self.tr("Level over time"))
        self._reading = Muted(self.tr("Reading the earlier engagements …"))
        self._empty = self._make_empty()
        self.add(self.sides, self._reading, self._empty)
        note = self.tr("Every engagement of this customer with answers. Choose one to compare with it.")
        self._over_time = self.add_section(self.tr("Level over time"), self.timeline, note)
        self.body.insertWidget(self.body.indexOf(self._over_time), self.picture)
        self._connect()
        self._refresh()

    @property
    def compared(self) -> tuple[str, str]:
        """The ids of both sides; the first is empty while there is none."""
        return self._before, self._after

    def compare(self, before: str | None = None, after: str | None = None) -> None:
        """Put another engagement on one side, or on both."""
        if before and before == self._after:
            after = after or self._before  # it changes sides
        elif after and after == self._before:
            before = before or self._after
        self._before, self._after = before or self._before, after or self._after
        self._picked = True
        for id_ in (self._before, self._after):
            if id_ and id_ != self._own and id_ not in self._known:
                found = self.reader.read_now(id_)
                if found is not None:
                    self._known[id_] = found
        self._refresh()

    def on_shown(self) -> None:
        """Begin where another engagement is chosen."""
        self.sides.before.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the customer's other engagements: somebody may have changed them."""
        super().showEvent(event)
        self._take_own()
        self._refresh()
        self.reader.start(self.context.work.comparing.ids_of_customer(self.session.document))
        self._reading.setVisible(not self._before)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing more: the library may be closed."""
        self.reader.stop()
        super().hideEvent(event)

    # --- inner

    def _make_empty(self) -> QWidget:
        choose = PrimaryButton(self.tr("Choose an engagement …"))
        choose.clicked.connect(self.sides.before.asked)
        text = self.tr(
            "There is no earlier engagement of this customer with answers. Any other of the library can be chosen."
        )
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, L)
        layout.addWidget(EmptyState(self.context.icons, "history", self.tr("Nothing to compare with"), text, (choose,)))
        return holder

    def _connect(self) -> None:
        self.reader.read.connect(self._on_read)
        self.reader.finished.connect(self._on_finished)
        self.sides.before.asked.connect(self._ask_before)
        self.sides.after.asked.connect(self._ask_after)
        self.timeline.picked.connect(self._on_moment)
        self.picture.question_chosen.connect(self._go_to_question)
        self.session.changed.connect(self._on_changed)

    def _take_own(self) -> None:
        self._known[self._own] = self.context.work.comparing.assessed(self.session.document)

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches("assessment", "format", "title", "customer"):
            self._take_own()
            self._refresh()

    def _on_read(self, found: Assessed) -> None:
        self._known[found.document.id] = found
        if not self._picked and found.begun and found.document.id == self.session.document.previous:
            self._before = found.document.id
            self._refresh()

    def _on_finished(self) -> None:
        shown = self._before
        if not self._picked:
            usual = self.context.work.comparing.usual(self.session.document, self._of_customer())
            self._before = usual.document.id if usual else ""
        if self._before and self._before == shown:
            self._show_timeline()  # both sides stand there already
        else:
            self._refresh()

    def _of_customer(self) -> list[Assessed]:
        customer = self.session.document.customer.id
        return [each for each in self._known.values() if each.document.customer.id == customer]

    def _refresh(self) -> None:
        """Show both sides as they are now. The page is laid out once at the end, not anew for every part."""
        self.body.setEnabled(False)
        self._show()
        self.body.setEnabled(True)
        self.body.invalidate()
        self.body.activate()

    def _show(self) -> None:
        before, after = self._known.get(self._before), self._known.get(self._after)
        self.sides.before.show_side(before)
        self.sides.after.show_side(after)
        busy = self.reader.busy and before is None
        self._reading.setVisible(busy)
        there = before is not None and after is not None
        self.sides.setVisible(there or busy)
        self._empty.setVisible(not there and not busy)
        self.picture.setVisible(there)
        if before is not None and after is not None:
            self.picture.show_sides(before, after)
        self._show_timeline()

    def _show_timeline(self) -> None:
        self._moments = in_time(self._of_customer())
        self._over_time.setVisible(len(self._moments) >= FEWEST_MOMENTS)
        sides = self.context.work.comparing.sides(self.session.document)
        fields: dict[str, str] = {}
        if READINESS in sides:
            questionnaire = self.context.work.readiness.questionnaire(self.session.document)
            fields = {field.id: field.title.to(self.context.language) for field in questionnaire.fields}
        self.timeline.set_chart(timeline_of(self._moments, fields, self.context.language))

    def _on_moment(self, row: int) -> None:
        if 0 <= row < len(self._moments) and self._moments[row].document.id != self._after:
            self.compare(before=self._moments[row].document.id)

    def _ask_before(self) -> None:
        self._ask(self.tr("Compare with"), self._after, lambda id_: self.compare(before=id_))

    def _ask_after(self) -> None:
        self._ask(self.tr("Compare what"), self._before, lambda id_: self.compare(after=id_))

    def _ask(self, title: str, other: str, take: Callable[[str], None]) -> None:
        picker = EngagementPicker(self.context.app, self.session.document.customer.id, title, other, self)
        picker.picked.connect(take)
        picker.open()

    def _go_to_question(self, questionnaire: str, question: str) -> None:
        """Go to a question of this engagement; of another one, there is nothing to edit here."""
        if self._after == self._own:
            self.session.revealed.emit(f"assessment.sheets[{questionnaire}].agreed[{question}]")
