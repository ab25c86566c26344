"""The way of Tab through an engagement: from zone to zone as they are read, not as they were made.

Pages are made when they are first shown, and their rows come and go; Qt would put each behind the footer.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_neighbour(zones: Sequence[QWidget], *, forward: bool) -> bool:
    """Put the focus on the next control, or the one before, in the order of ``zones``.

    Returns:
        False when the focus is in none of the zones, or nothing else in the window takes it.

    """
    now = QApplication.focusWidget()
    if now is None or not any(zone.isAncestorOf(now) or zone is now for zone in zones):
        return False
    order = _order(zones, now)
    if len(order) < 2:
        return False
    at = order.index(now) if now in order else -1
    target = order[(at + (1 if forward else -1)) % len(order)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    return True


def _order(zones: Sequence[QWidget], now: QWidget) -> list[QWidget]:
    """Return the controls of the window that Tab reaches: what lies outside of the zones first."""
    groups: list[list[QWidget]] = [[] for _ in range(len(zones) + 1)]
    widget = start = now.window()
    while True:
        if _takes_tab(widget) or widget is now:
            zone = next((at for at, zone in enumerate(zones, 1) if zone is widget or zone.isAncestorOf(widget)), 0)
            groups[zone].append(widget)
        following = widget.nextInFocusChain()
        if following is None or following is start:
            break
        widget = following
    return [widget for group in groups for widget in group]


def _takes_tab(widget: QWidget) -> bool:
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        return False
    return widget.isVisible() and widget.isEnabled() and not widget.isWindow()
