"""Answers that are tried out: they live in the window alone, and never in the engagement."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.what_if import AnswerDifference, differences, tried
from cxf_desktop.ui.editing.edit_session import EditSession


class Scratch(QObject):
    """Holds the values that differ, and makes the copy of the engagement that they give."""

    changed = Signal()
    """Other values, or the engagement behind them is another one."""

    def __init__(
        self,
        session: EditSession,
        questionnaire: str,
        values: Callable[[], Mapping[str, float]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._questionnaire = questionnaire
        self._values = values
        self._trial: dict[str, float] = {}
        self._tried: tuple[Engagement, Engagement] | None = None

    @property
    def trial(self) -> Mapping[str, float]:
        """Question -> the value that is tried."""
        return self._trial

    @property
    def document(self) -> Engagement:
        """The engagement as it would be."""
        today = self._session.document
        if self._tried is None or self._tried[0] is not today:
            self._tried = (today, tried(today, self._questionnaire, self._trial))
        return self._tried[1]

    def differences(self) -> tuple[AnswerDifference, ...]:
        """Return what differs from today."""
        return differences(self._trial, self._values())

    def put(self, values: Mapping[str, float]) -> None:
        """Try these values, beside those that are tried already."""
        self._take({**self._trial, **values})

    def drop(self, question: str) -> None:
        """Leave a question as it is today."""
        self._take({id_: value for id_, value in self._trial.items() if id_ != question})

    def reset(self) -> None:
        """Try nothing any more."""
        self._take({})

    def keep_up(self, known: set[str]) -> None:
        """Take in that the engagement has changed: what nobody asks any more, or what is so today, is not tried."""
        today = self._values()
        kept = {id_: value for id_, value in self._trial.items() if id_ in known and today.get(id_) != value}
        self._take(kept)

    def _take(self, trial: dict[str, float]) -> None:
        self._trial, self._tried = trial, None
        self.changed.emit()
