"""Push buttons by kind, tool buttons, and what is ticked.

A focused control trades one pixel of padding for one of border, so that nothing moves.
"""

BUTTONS = """
QPushButton {
    color: $ink; background: $surface; border: 1px solid $line_strong; border-radius: ${radius}px;
    padding: 5px 15px; min-height: 20px; outline: none;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 14px; }
QPushButton:checked { background: $tint; border-color: $accent; color: $ink; }
QPushButton:checked:focus { border-width: 1px; padding: 5px 15px; }
QPushButton:disabled { color: $line_strong; background: transparent; border-color: $line; }
QPushButton::menu-indicator {
    image: url("$indicators/chevron-down.svg"); width: 14px; height: 14px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px;
}

QPushButton[kind="primary"] { color: $on_accent; background: $accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:focus { border-color: $accent; }
QPushButton[kind="primary"]:disabled { color: $muted; background: $pressed; border-color: $pressed; }

QPushButton[kind="quiet"] { background: transparent; border-color: transparent; padding: 5px 11px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $pressed; }
QPushButton[kind="quiet"]:focus { border-color: $accent; padding: 4px 10px; }
QPushButton[kind="quiet"]:checked { background: $tint; }

QPushButton[kind="figure"] {
    color: $accent; background: transparent; border-color: transparent; font-weight: 600; padding: 5px 7px;
}
QPushButton[kind="figure"]:hover { background: $hover; }
QPushButton[kind="figure"]:pressed { background: $pressed; }
QPushButton[kind="figure"]:focus { border-color: $accent; padding: 4px 6px; }
QPushButton[kind="figure"]:disabled { color: $muted; background: transparent; border-color: transparent; }

QPushButton[kind="danger"] { color: $bad; border-color: $bad; }
QPushButton[kind="danger"]:hover { background: $bad_tint; }
QPushButton[kind="danger"]:disabled { color: $line_strong; border-color: $line; }

QPushButton[kind="choice"] { padding: 5px 11px; }
QPushButton[kind="choice"]:focus { padding: 4px 10px; }
QPushButton[kind="choice"]:checked { background: $tint; border-color: $accent; font-weight: 600; }
QPushButton[kind="choice"]:checked:focus { padding: 5px 11px; }

QPushButton[kind="icon"], QToolButton {
    color: $ink; background: transparent; border: 1px solid transparent; border-radius: ${radius}px;
    padding: 5px; min-width: 20px; min-height: 20px;
}
QToolButton[text=""] { max-width: 20px; }
QPushButton[kind="icon"]:hover, QToolButton:hover { background: $hover; }
QPushButton[kind="icon"]:pressed, QToolButton:pressed { background: $pressed; }
QPushButton[kind="icon"]:checked, QToolButton:checked { background: $tint; border-color: $accent; }
QPushButton[kind="icon"]:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QPushButton[kind="icon"]:disabled, QToolButton:disabled { color: $line_strong; border-color: transparent; }
QToolButton::menu-indicator { image: none; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; background: transparent; border: 2px solid transparent;
    border-radius: ${radius}px; padding: 0 4px 0 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $line_strong; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 16px; height: 16px; background: $surface; border: 1px solid $line_strong; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$indicators/tick.svg");
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$indicators/part.svg");
}
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$indicators/dot.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunken; border-color: $line; }
QCheckBox::indicator:checked:disabled { image: url("$indicators/tick-off.svg"); }
QRadioButton::indicator:checked:disabled { image: url("$indicators/dot-off.svg"); }
"""
