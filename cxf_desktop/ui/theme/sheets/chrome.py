"""What stands around the content: dialogs, menus, tips, tabs, splitters and progress."""

CHROME = """
QFrame#rail { background: $surface; border: none; border-right: 1px solid $line; }
QWidget#header, QWidget#footer, QFrame#stepper { background: $surface; }
QListWidget#sections, QListWidget#entries {
    background: transparent; border: none; border-right: 1px solid $line; border-radius: 0; padding: 16px 8px;
}
QListWidget#sections::item, QListWidget#entries::item { padding: 2px 6px; min-height: 28px; }
QListWidget#entries { background: transparent; border: none; border-radius: 0; padding: 0 8px 16px 8px; }
QListWidget#entries::item { padding: 2px 8px; }
QTextBrowser#reader { background: $surface; border: 2px solid transparent; border-radius: 0; padding: 0; }
QTextBrowser#reader:focus { border-color: $accent; }
QScrollArea#guidance { background: $surface; border: none; border-left: 1px solid $line; }
QScrollArea#guidance > QWidget > QWidget { background: transparent; }

QDialog, QMessageBox { background: $surface; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

QMenu { color: $ink; background: $surface; border: 1px solid $line_strong; border-radius: ${radius}px; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; min-height: 18px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: $tint; }
QMenu::item:disabled { color: $line_strong; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::right-arrow { image: url("$indicators/chevron-right.svg"); width: 14px; height: 14px; }
QMenuBar { background: $surface; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 6px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }

QToolTip { color: $surface; background: $ink; border: 1px solid $ink; padding: 4px 8px; font-size: ${type_small}px; }

QProgressBar {
    color: transparent; background: $line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab {
    color: $muted; background: transparent; border: 2px solid transparent; padding: 6px 12px; min-height: 20px;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:focus { border-color: $accent; border-radius: ${radius}px; }

QGroupBox { border: 1px solid $line; border-radius: ${radius_card}px; margin-top: 24px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $ink; font-weight: 600; }
QStatusBar { background: $surface; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 16px; height: 16px; margin: -7px 0; background: $surface; border: 2px solid $accent; border-radius: 10px;
}
QSlider::handle:horizontal:focus { background: $accent; }
"""
