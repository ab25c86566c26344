"""What is set up beside the questions: own questions, weights, online services; made when it is first opened."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.inner_scroll import InnerScroll
from cxf_desktop.ui.pages.readiness.interview_own import OwnQuestions
from cxf_desktop.ui.pages.readiness.interview_panel import Panel
from cxf_desktop.ui.pages.readiness.interview_services import Services
from cxf_desktop.ui.pages.readiness.interview_state import SHEET, ReadinessInterview
from cxf_desktop.ui.pages.readiness.interview_weights import Weights
from cxf_desktop.ui.theme.metrics import XS, S
from cxf_desktop.ui.widgets.buttons import QuietButton

PanelName = Literal["own", "weights", "services"]
_PANEL_OF: dict[str, PanelName] = {
    f"{SHEET}.own": "own",
    f"{SHEET}.weights": "weights",
    f"{SHEET}.services": "services",
}


class PanelBar(QWidget):
    """A button for each panel; one is open at most, and stands in ``stack``."""

    opened = Signal()
    """A panel is about to be shown."""
    changed = Signal()
    """Another panel is shown, or none."""
    result_asked = Signal()

    def __init__(self, context: EngagementContext, interview: ReadinessInterview, stack: QStackedWidget) -> None:
        super().__init__()
        self._context = context
        self._interview = interview
        self._stack = stack
        self.panels: dict[PanelName, Panel] = {}
        self._scrolls: dict[PanelName, InnerScroll] = {}
        self.buttons: dict[PanelName, QuietButton] = {
            "own": QuietButton(self.tr("Own questions")),
            "weights": QuietButton(self.tr("Weights")),
            "services": QuietButton(self.tr("Online services")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        for name, button in self.buttons.items():
            button.setCheckable(True)
            button.toggled.connect(lambda shown, name=name: self._on_toggled(name, shown))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def current(self) -> Panel | None:
        """The panel that is open."""
        return next((self.panels[name] for name, button in self.buttons.items() if button.isChecked()), None)

    def show_current(self) -> bool:
        """Bring the open panel to the front; False when there is none."""
        name = next((name for name, button in self.buttons.items() if button.isChecked()), None)
        if name is None:
            return False
        self._stack.setCurrentWidget(self._scrolls[name])
        return True

    def close_panel(self) -> None:
        """Close the panel that is open."""
        for button in self.buttons.values():
            button.setChecked(False)

    def reveal(self, path: str) -> bool:
        """Open the panel that edits ``path``, and put the focus there; False when none does."""
        name = next((name for start, name in _PANEL_OF.items() if path.startswith(start)), None)
        if name is None:
            return False
        self.buttons[name].setChecked(True)
        return self.panels[name].reveal(path)

    def _on_toggled(self, name: PanelName, shown: bool) -> None:
        if shown:
            panel = self._make(name)  # before the others close: they ask for what is to be shown then
            self.opened.emit()
            panel.refresh()
            for other, button in self.buttons.items():
                if other != name:
                    button.setChecked(False)
        if shown or self.current is None:
            self.changed.emit()

    def _make(self, name: PanelName) -> Panel:
        if name not in self.panels:
            panel: Panel
            if name == "own":
                panel = OwnQuestions(self._context, self._interview)
            elif name == "weights":
                panel = Weights(self._context, self._interview)
            else:
                panel = services = Services(self._context, self._interview)
                services.result_asked.connect(self.result_asked)
            panel.closed.connect(lambda: self.buttons[name].setChecked(False))
            self.panels[name] = panel
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, S, 0)
            column.addWidget(panel)
            self._scrolls[name] = InnerScroll(holder)
            self._stack.addWidget(self._scrolls[name])
        return self.panels[name]
