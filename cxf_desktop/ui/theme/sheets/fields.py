"""What is typed into: lines, texts, numbers, dates and choices, with their read-only and error states."""

FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    color: $ink; background: $surface; border: 1px solid $line_strong; border-radius: ${radius}px;
    padding: 5px 9px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 20px; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QComboBox { padding-left: 11px; }
QPlainTextEdit, QTextEdit { padding: 3px 7px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover {
    border-color: $muted;
}
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus {
    border: 2px solid $accent; padding: 4px 8px;
}
QComboBox:focus, QComboBox:on { padding-left: 10px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 2px 6px; }
QLineEdit[error="true"], QPlainTextEdit[error="true"], QTextEdit[error="true"], QComboBox[error="true"],
QAbstractSpinBox[error="true"] { border-color: $bad; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"],
QAbstractSpinBox[readOnly="true"] { background: $sunken; border-color: $line; }
QLineEdit[readOnly="true"]:focus, QPlainTextEdit[readOnly="true"]:focus, QTextEdit[readOnly="true"]:focus,
QAbstractSpinBox[readOnly="true"]:focus { border-color: $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $muted; background: $sunken; border-color: $line;
}

QTextBrowser[readOnly="true"] { background: transparent; border: 2px solid transparent; padding: 0; }
QTextBrowser[readOnly="true"]:focus { border-color: $accent; }

QAbstractSpinBox { padding: 3px 24px 3px 9px; }
QAbstractSpinBox:focus { padding: 2px 23px 2px 8px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 22px; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 3px 3px 0 0; border-top-right-radius: 3px; }
QAbstractSpinBox::down-button {
    subcontrol-position: bottom right; margin: 0 3px 3px 0; border-bottom-right-radius: 3px;
}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-button:pressed, QAbstractSpinBox::down-button:pressed { background: $pressed; }
QAbstractSpinBox::up-arrow { image: url("$indicators/chevron-up.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$indicators/chevron-down.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow:off { image: url("$indicators/chevron-up-off.svg"); }
QAbstractSpinBox::down-arrow:off { image: url("$indicators/chevron-down-off.svg"); }
QAbstractSpinBox::up-arrow:disabled { image: url("$indicators/chevron-up-off.svg"); }
QAbstractSpinBox::down-arrow:disabled { image: url("$indicators/chevron-down-off.svg"); }

QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: 28px; border: none; background: transparent;
}
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$indicators/chevron-down.svg"); width: 14px; height: 14px; }
QDateEdit::down-arrow { image: url("$indicators/calendar.svg"); width: 16px; height: 16px; }
QComboBox::down-arrow:disabled { image: url("$indicators/chevron-down-off.svg"); }
QDateEdit::down-arrow:disabled { image: url("$indicators/calendar-off.svg"); }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $line_strong; padding: 4px; outline: none;
    selection-background-color: $tint; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; min-height: 0; }

QCalendarWidget { border: 1px solid $line_strong; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; border-bottom: 1px solid $line; }
QCalendarWidget QToolButton { max-width: 200px; min-height: 20px; font-weight: 600; padding: 5px 8px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url("$indicators/chevron-left.svg"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url("$indicators/chevron-right.svg"); }
QCalendarWidget QSpinBox { min-height: 20px; }
QCalendarWidget QAbstractItemView {
    background: $surface; alternate-background-color: $surface; border: none; outline: none;
    selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QAbstractItemView::item, QCalendarWidget QAbstractItemView::item:focus { border: none; padding: 0; }
QCalendarWidget QAbstractItemView:disabled { color: $line_strong; }
"""
