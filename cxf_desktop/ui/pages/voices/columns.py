"""Columns of one width side by side: the choices, the bars below them and the boxes below these stand in line."""

from PySide6.QtCore import QRectF

from cxf_desktop.ui.theme.metrics import S

GAP = S


def column(at: int, of: int, width: float) -> tuple[float, float]:
    """Return left edge and width of a column."""
    one = (width - GAP * (of - 1)) / of
    return at * (one + GAP), one


def column_box(at: int, of: int, box: QRectF) -> QRectF:
    """Return the part of ``box`` that a column takes."""
    left, width = column(at, of, box.width())
    return QRectF(box.left() + left, box.top(), width, box.height())


def place_between(value: float, values: tuple[int, ...], width: float) -> float:
    """Return where a value between the first and the last column stands."""
    first, one = column(0, len(values), width)
    last, _ = column(len(values) - 1, len(values), width)
    share = (value - values[0]) / (values[-1] - values[0])
    return first + one / 2 + share * (last - first)
