"""The binding to Qt itself: what would end the program after some minutes, and no single test would notice."""

import sys

from PySide6.QtWidgets import QApplication, QLabel


def test_calls_give_none_back_as_they_took_it(qapp: QApplication) -> None:
    """A release that takes a reference of None with each call ends the program once they are used up."""
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("text")
        label.update()
    assert abs(sys.getrefcount(None) - before) < 500
    label.deleteLater()
