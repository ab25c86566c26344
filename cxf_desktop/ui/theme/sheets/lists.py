"""Tables, lists, trees and what scrolls them."""

LISTS = """
QAbstractItemView {
    color: $ink; background: $surface; border: 1px solid $line; border-radius: ${radius}px; outline: none;
    selection-background-color: $tint; selection-color: $ink; gridline-color: $line;
}
QAbstractItemView:focus { border-color: $accent; }
QTableView[chart="true"] { background: transparent; border: none; }
QTableView::item, QTreeView::item { padding: 0 9px; border: none; border-bottom: 1px solid $line; }
QListView::item { padding: 2px 6px; min-height: 24px; border: 2px solid transparent; border-radius: 4px; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { color: $ink; background: $tint; }
QTableView::item:focus, QTreeView::item:focus { border: 2px solid $accent; padding: 0 7px; }
QListView::item:focus { border-color: $accent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    color: $muted; background: $surface; border: none; border-bottom: 1px solid $line_strong;
    font-size: ${type_small}px; font-weight: 600; padding: 6px 12px; text-align: left;
}
QHeaderView::section:first { border-top-left-radius: ${radius}px; }
QHeaderView::section:last { border-top-right-radius: ${radius}px; }
QHeaderView::section:only-one { border-top-left-radius: ${radius}px; border-top-right-radius: ${radius}px; }
QHeaderView::section:vertical {
    background: transparent; border-radius: 0; border-bottom: 1px solid $line; padding: 9px 0 0 12px;
}
QHeaderView::section:hover { color: $ink; }
QHeaderView::up-arrow { image: url("$indicators/chevron-up.svg"); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url("$indicators/chevron-down.svg"); width: 12px; height: 12px; }
QTableCornerButton::section { background: $surface; border: none; border-bottom: 1px solid $line_strong; }
QLineEdit[cell="true"], QComboBox[cell="true"], QPlainTextEdit[cell="true"] {
    border: 2px solid $accent; border-radius: 0; min-height: 0; padding: 0 8px; background: $surface;
}
QComboBox[cell="true"] { padding: 0 10px; }
QPlainTextEdit[cell="true"] { padding: 2px 6px; }
QCheckBox[cell="true"] { padding: 0 8px; background: $surface; border-radius: 0; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#page { background: transparent; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
"""
