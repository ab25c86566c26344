"""Fields for a passphrase: one to give it, two to choose it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cxf_desktop.domain.strength import strength
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.forms.marking import mark_error
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import XS, M, S
from cxf_desktop.ui.widgets.buttons import IconButton
from cxf_desktop.ui.widgets.labels import FieldLabel, Small

LONGEST = 1_000
"""Letters; a file that was pasted by mistake is no passphrase."""


class PassphraseField(QWidget):
    """A line whose letters are hidden until the eye beside it is pressed. Its text never goes into suggestions."""

    changed = Signal()

    def __init__(self, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(name)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.line.textChanged.connect(self.changed)
        self._eye = IconButton(icons, "eye", "", self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self.show_letters)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._eye)
        self.setFocusProxy(self.line)
        self.show_letters(False)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def show_letters(self, shown: bool) -> None:
        """Show the letters, or dots."""
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if shown else "eye")
        self._eye.set_name(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))
        if self._eye.isChecked() != shown:
            self._eye.setChecked(shown)

    def set_error(self, message: str) -> None:
        """Mark the field as wrong, or as right again; the words stand beside it."""
        mark_error(self.line, message)


class NewPassphrase(QWidget):
    """Asks for a passphrase twice, and says how hard it is to guess; nothing is forbidden."""

    changed = Signal()

    def __init__(self, icons: Icons, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        first, again = self.tr("Passphrase"), self.tr("Once more")
        self.first, self.again = PassphraseField(icons, first), PassphraseField(icons, again)
        self._words = Small(wrap=True, measure=0)
        row = QHBoxLayout()
        row.setSpacing(M)
        for name, field in ((first, self.first), (again, self.again)):
            column = QVBoxLayout()
            column.setSpacing(XS)
            column.addWidget(FieldLabel(name, buddy=field.line))
            column.addWidget(field)
            row.addLayout(column, 1)
            field.changed.connect(self._refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addLayout(row)
        layout.addWidget(self._words)
        self.setFocusProxy(self.first)
        self._refresh()

    @property
    def passphrase(self) -> str:
        """The passphrase; empty while there is none, or while the two differ."""
        return self.first.text if self.first.text == self.again.text else ""

    @property
    def empty(self) -> bool:
        """Whether nothing was typed in either field."""
        return not self.first.text and not self.again.text

    def _refresh(self) -> None:
        first, again = self.first.text, self.again.text
        differs = bool(again) and not first.startswith(again)
        self.again.set_error(self.tr("The two are not the same.") if differs else "")
        if differs:
            self._say(self.tr("The two are not the same."), "error")
        elif first:
            found = strength(first)
            grade, reason = found.grade.label.to(self._language), found.reason.to(self._language)
            self._say(self.tr("Strength: %1. %2").replace("%1", grade, 1).replace("%2", reason, 1), "small")
        else:
            self._say(
                self.tr("Several words that do not belong together are best. Nobody can find it out later."), "small"
            )
        self.changed.emit()

    def _say(self, text: str, role: str) -> None:
        self._words.set_role(role)
        self._words.setText(text)
        self.first.line.setAccessibleDescription(text)
