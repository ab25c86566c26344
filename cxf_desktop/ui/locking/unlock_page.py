"""Where a protected library is unlocked: with its passphrase, or with the recovery key."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.storage import recovery_key
from cxf_desktop.storage.recovery_key import RecoveryKeyError
from cxf_desktop.ui.forms.passphrase import PassphraseField
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import ICON_LARGE, XL, XS, L, M, S
from cxf_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import ErrorText, FieldLabel, Muted, SectionTitle, Small
from cxf_desktop.ui.widgets.painting import IconMark

WIDTH = 480


class UnlockPage(QWidget):
    """Asks for the passphrase, and says beside the field what is wrong with it."""

    unlock_wanted = Signal(str)
    """What was typed: a passphrase or a recovery key."""

    def __init__(self, icons: Icons, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_recovery_key = False
        self._busy = False
        self._name = FieldLabel("")
        self._field = PassphraseField(icons, "")
        self._hint = Small(wrap=True, measure=0)
        self._error = ErrorText(wrap=True, measure=0)
        self._unlock = PrimaryButton(self.tr("Unlock"), self)
        self._other = QuietButton("", self)
        self._lay_out(icons, library)
        self._field.line.installEventFilter(self)
        self._field.line.returnPressed.connect(self._ask)
        self._field.changed.connect(self._on_changed)
        self._unlock.clicked.connect(self._ask)
        self._other.clicked.connect(self._change_way)
        self.setFocusProxy(self._field)
        self._refresh()

    @property
    def field(self) -> PassphraseField:
        """Where it is typed."""
        return self._field

    @property
    def by_recovery_key(self) -> bool:
        """Whether the recovery key is asked for."""
        return self._by_recovery_key

    @property
    def trouble(self) -> str:
        """What stands beside the field."""
        return self._error.text()

    def set_busy(self, busy: bool) -> None:
        """Wait for the answer, or take the next try."""
        self._busy = busy
        self._field.line.setReadOnly(busy)
        self._unlock.setText(self.tr("Unlocking …") if busy else self.tr("Unlock"))
        self._unlock.setEnabled(not busy and bool(self._field.text))
        self._other.setEnabled(not busy)

    def show_trouble(self, text: str) -> None:
        """Say why it stays locked; what was typed is marked, so that the next try replaces it."""
        self.set_busy(False)
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._field.set_error(text)
        self._field.line.setAccessibleDescription(text)
        self._field.line.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice by a letter that the caps are locked: no system tells it to a program."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            letter = event.text()
            if event.key() == Qt.Key.Key_CapsLock:
                self._hint.hide()  # on or off: the next letter tells
            elif len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._hint.setVisible(letter.isupper() != shift and not self._by_recovery_key)
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the user type at once."""
        super().showEvent(event)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, icons: Icons, library: Path) -> None:
        card = Card(padding=XL, spacing=M)
        card.setFixedWidth(WIDTH)
        title = SectionTitle(self.tr("The library is locked"))
        place = Muted(str(library).replace("/", "/\u200b").replace("\\", "\\\u200b"), wrap=True, measure=0)
        head = QHBoxLayout()
        head.setSpacing(L)
        head.addWidget(IconMark(icons, "lock", "accent", size=ICON_LARGE), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(title)
        words.addWidget(place)
        head.addLayout(words, 1)
        self._hint.setText(self.tr("Caps lock is on."))
        self._hint.hide()
        self._error.hide()
        column = QVBoxLayout()
        column.setSpacing(XS)
        for part in (self._name, self._field, self._hint, self._error):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        buttons.addWidget(self._unlock)
        card.add(head, column, buttons)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def _refresh(self) -> None:
        key = self._by_recovery_key
        name = self.tr("Recovery key") if key else self.tr("Passphrase")
        self._name.setText(name)
        self._field.line.setAccessibleName(name)
        self._field.show_letters(key)
        self._other.setText(self.tr("Use the passphrase instead") if key else self.tr("Use the recovery key instead"))
        self._field.line.setPlaceholderText(self.tr("14 groups of four letters and digits") if key else "")
        self._unlock.setEnabled(bool(self._field.text))

    def _change_way(self) -> None:
        self._by_recovery_key = not self._by_recovery_key
        self._field.line.clear()
        self._refresh()
        self.show_trouble("")

    def _on_changed(self) -> None:
        self._unlock.setEnabled(bool(self._field.text) and not self._busy)
        if self._error.text():
            self._error.setText("")
            self._error.hide()
            self._field.set_error("")

    def _ask(self) -> None:
        if self._field.text and not self._busy:
            if self._by_recovery_key and not _is_recovery_key(self._field.text):
                self.show_trouble(self.tr("This is no recovery key: a letter is missing, or mistyped."))
                return
            self._error.hide()
            self.set_busy(True)
            self.unlock_wanted.emit(self._field.text)


def _is_recovery_key(text: str) -> bool:
    try:
        recovery_key.read(text)
    except RecoveryKeyError:
        return False
    return True
