"""The icons: one line set, coloured by role when they are painted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cxf_desktop.ui.theme.metrics import ICON
from cxf_desktop.ui.theme.theme import Theme


class Icons:
    """Gives icons by name; an icon that was given takes the new colours by itself when the theme changes."""

    def __init__(self, folder: Path, theme: Callable[[], Theme]) -> None:
        self._folder = folder
        self._theme = theme
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}

    def icon(self, name: str, role: str = "ink") -> QIcon:
        """Return the icon ``name`` in the colour of ``role``."""
        self._source(name)
        return QIcon(_Engine(self, name, role))

    def pixmap(self, name: str, role: str = "ink", size: int = ICON, ratio: float = 1.0) -> QPixmap:
        """Return the icon as a picture, ``size`` wide and high, for a screen with ``ratio`` dots per pixel."""
        return self.tinted(name, self._theme().color(role), size, ratio)

    def tinted(self, name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """Return the icon as a picture in any colour."""
        dots = max(1, round(size * ratio))
        key = (name, color.name(QColor.NameFormat.HexArgb), dots)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._render(name, color, dots)
        pixmap = QPixmap(pixmap)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def svg(self, name: str, color: QColor) -> str:
        """Return the icon's drawing in one colour."""
        return self._source(name).replace("currentColor", color.name())

    def color(self, role: str, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
        """Return the colour of an icon in one of Qt's modes."""
        theme = self._theme()
        if mode == QIcon.Mode.Disabled:
            return theme.color("line_strong")
        return theme.color(role)

    def paint(self, painter: QPainter, rect: QRect | QRectF, name: str, color: QColor) -> None:
        """Draw the icon in the middle of ``rect``, as large as it fits."""
        size = int(min(rect.width(), rect.height()))
        pixmap = self.tinted(name, color, size, painter.device().devicePixelRatio())
        where = QRectF(rect).center() - QPoint(size, size) / 2
        painter.drawPixmap(where, pixmap)

    def _render(self, name: str, color: QColor, dots: int) -> QPixmap:
        pixmap = QPixmap(dots, dots)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(self.svg(name, color).encode())).render(painter)
        painter.end()
        return pixmap

    def _source(self, name: str) -> str:
        source = self._sources.get(name)
        if source is None:
            source = self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return source


class _Engine(QIconEngine):
    """Paints an icon with the colours of the moment, so that nobody has to set icons anew."""

    def __init__(self, icons: Icons, name: str, role: str) -> None:
        super().__init__()
        self._icons, self._name, self._role = icons, name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # What is wider than high has the icon at its left; the rest parts it from the text of a button.
        square = min(rect.width(), rect.height())
        place = QRect(rect.left(), rect.top() + (rect.height() - square) // 2, square, square)
        self._icons.paint(painter, place, self._name, self._icons.color(self._role, mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        # Qt asks for this only when somebody adds a picture to a copy of the icon. Nobody may: the copy would be
        # Python's to delete as well as Qt's.
        return _Engine(self._icons, self._name, self._role)
