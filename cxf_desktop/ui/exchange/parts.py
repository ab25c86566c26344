"""What the dialogs of this package are put together from."""

from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.theme.metrics import XL, XS, L, M, S
from cxf_desktop.ui.widgets.buttons import Button
from cxf_desktop.ui.widgets.labels import FieldLabel, Label, SectionTitle

_KEPT_FREE = 48
"""Pixels of the screen that a dialog leaves free, for frame and panels."""


def dialog_column(dialog: QDialog, title: str, *, spacing: int = L) -> QVBoxLayout:
    """Return the column of a dialog, with its title on top."""
    dialog.setWindowTitle(title)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(XL, XL, XL, XL)
    layout.setSpacing(spacing)
    layout.addWidget(SectionTitle(title))
    return layout


def fit(dialog: QDialog, width: int, height: int) -> None:
    """Make a dialog as large as it wants to be, but not larger than its screen, or than the window behind it."""
    room = dialog.screen().availableSize()
    parent = dialog.parentWidget()
    if parent is not None:
        room = room.expandedTo(parent.window().size())
    dialog.resize(min(width, room.width() - _KEPT_FREE), min(height, room.height() - _KEPT_FREE))


def fit_text(dialog: QDialog, width: int) -> None:
    """Make a dialog as high as its texts need at a width: Qt would measure them on one line."""
    layout = dialog.layout()
    if layout is not None:
        dialog.ensurePolished()
        dialog.resize(width, layout.totalHeightForWidth(width))


def face() -> tuple[QWidget, QVBoxLayout]:
    """Return one of several faces of a dialog, and its column."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(L)
    return made, layout


def named(name: str, *parts: QWidget, buddy: QWidget | None = None, across: bool = False) -> QVBoxLayout:
    """Return widgets under a name: below each other, or ``across``."""
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
    row.setSpacing(M if across else XS)
    for part in parts:
        row.addWidget(part)
    if across:
        row.addStretch(1)
    column = QVBoxLayout()
    column.setSpacing(XS)
    column.addWidget(FieldLabel(name, buddy=buddy))
    column.addLayout(row)
    return column


def buttons(*row: Button, before: QWidget | None = None) -> QHBoxLayout:
    """Return buttons at the right; one becomes the default of the dialog only once it stands in it."""
    layout = QHBoxLayout()
    layout.setSpacing(S)
    if before is not None:
        layout.addWidget(before, 1)
    else:
        layout.addStretch(1)
    for button in row:
        button.setAutoDefault(False)
        layout.addWidget(button)
    return layout


def one_line(label: Label) -> Label:
    """Return a label that keeps its line also when it is empty: the dialog must not jump."""
    label.ensurePolished()
    label.setFixedHeight(label.fontMetrics().height() + XS)
    return label
