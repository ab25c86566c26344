"""What stands here while there is nothing to talk about: why, and the way to the interviews."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.domain.discussing import SPOKEN_TO_DIFFER
from cxf_desktop.services.pinning import MATURITY, READINESS
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.empty_state import EmptyState

NOT_ANSWERED, ONE_VOICE, OF_ONE_MIND = range(3)


class Nobody(QWidget):
    """Nobody has answered, only one has, or all say the same."""

    go_to = Signal(str)

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = -1
        self._context = context
        self._shown: EmptyState | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.interview: PrimaryButton | None = None

    def show_voices(self, speaking: Mapping[str, int]) -> None:
        """Say why there is nothing to talk about; ``speaking`` has the number of voices of each questionnaire."""
        most = max(speaking.values(), default=0)
        state = NOT_ANSWERED if not most else ONE_VOICE if most < SPOKEN_TO_DIFFER else OF_ONE_MIND
        if state == self.state:
            return
        self.state = state
        if self._shown is not None:
            self._layout.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self._make(state)
        self._layout.addWidget(self._shown, 0, Qt.AlignmentFlag.AlignTop)

    def take_focus(self) -> None:
        """Put the focus on the way to the interview."""
        if self.interview is not None:
            self.interview.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, state: int) -> EmptyState:
        titles = {
            NOT_ANSWERED: self.tr("Nobody has answered yet"),
            ONE_VOICE: self.tr("Only one voice has answered so far"),
            OF_ONE_MIND: self.tr("Nobody disagrees"),
        }
        texts = {
            NOT_ANSWERED: self.tr("Once several people have answered, the questions on which they differ stand here."),
            ONE_VOICE: self.tr("It takes two to differ: let somebody else answer, or count a show of hands."),
            OF_ONE_MIND: self.tr("On every question that more than one person has answered, all say the same."),
        }
        self.interview = PrimaryButton(self.tr("Go to the interview"), self)
        readiness = SecondaryButton(self.tr("Go to the readiness interview"), self)
        self.interview.clicked.connect(lambda: self.go_to.emit("assess.interview"))
        readiness.clicked.connect(lambda: self.go_to.emit("assess.readiness"))
        icon = "done" if state == OF_ONE_MIND else "people"
        shown = EmptyState(self._context.icons, icon, titles[state], texts[state], (self.interview, readiness))
        known = self._context.work.catalogue.questionnaires
        # Only now: a button that is shown before it has a place would be a window, and take the focus.
        readiness.setHidden(READINESS not in known)
        self.interview.setHidden(MATURITY not in known)
        return shown
