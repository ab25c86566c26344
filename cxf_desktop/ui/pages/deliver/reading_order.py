"""The way of the Tab key: in reading order, also through widgets that were made later than those behind them."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def content_of(page: QScrollArea) -> QWidget:
    """Return what a page scrolls."""
    content = page.widget()
    assert content is not None, "a page has its content from the beginning"
    return content


def focus_of(widget: QWidget) -> QWidget:
    """Return what has the focus in the window of ``widget``; the window itself before the first focus."""
    window = widget.window()
    focused = cast("QWidget | None", window.focusWidget())
    return window if focused is None else focused


def set_tab_order(root: QWidget) -> None:
    """Let Tab go through everything below ``root`` in the order of the layouts."""
    before: QWidget | None = None
    for widget in _stops(root):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusProxy() is None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _stops_in(inner)
        elif widget is not None:
            yield from _stops(widget)
