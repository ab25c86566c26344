"""Pictures among the evidence: small in the list, large in a dialog; never written to a file to be shown."""

from pathlib import PurePath

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from cxf_desktop.exchange.errors import ExchangeError, shown
from cxf_desktop.exchange.images import check_image
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, fit
from cxf_desktop.ui.theme.metrics import ICON, RADIUS
from cxf_desktop.ui.widgets.buttons import PrimaryButton
from cxf_desktop.ui.widgets.painting import paint_box

_KINDS = frozenset({b"png", b"jpeg", b"gif", b"webp"})
_ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp"})
SMALL = QSize(64, 44)
LARGE = QSize(1100, 760)


def is_picture(name: str) -> bool:
    """Tell by its name whether a file is a picture that can be shown."""
    return PurePath(name).suffix.casefold() in _ENDINGS


def picture(content: bytes, room: QSize) -> QImage:
    """Return a picture no larger than ``room``; a null one when it is none, or is not safe to be decoded."""
    try:
        check_image(content, "")
    except ExchangeError:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _KINDS:
        return QImage()
    size = reader.size()
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()


class ThumbNail(QWidget):
    """A picture in small, or the icon of a file."""

    def __init__(self, context: EngagementContext, attachment: str) -> None:
        super().__init__()
        self._context, self._attachment = context, attachment
        self._image: QImage | None = None
        self.setFixedSize(SMALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Read the picture when it is seen for the first time."""
        if self._image is None:
            self._image = self._read()
        theme, painter = self._context.app.themes.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, self.rect().toRectF(), RADIUS, theme.color("sunken"), theme.color("line"))
        if self._image.isNull():
            place = QRect(0, 0, ICON, ICON)
            place.moveCenter(self.rect().center())
            self._context.icons.paint(painter, place, "document", theme.color("muted"))
        else:
            shown_size = self._image.size() / self.devicePixelRatio()
            place = QRect(0, 0, shown_size.width(), shown_size.height())
            place.moveCenter(self.rect().center())
            painter.drawImage(place, self._image)
        painter.end()

    def _read(self) -> QImage:
        if not self._attachment:
            return QImage()
        try:
            content = self._context.work.attachments.content(self._context.session.document.id, self._attachment)
        except LibraryError:
            return QImage()
        return picture(content, (SMALL - QSize(4, 4)) * self.devicePixelRatio())


class _Canvas(QWidget):
    """A picture in the middle, as large as there is room for."""

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self._image)
        painter.end()


class PictureDialog(QDialog):
    """Shows a picture; Escape and Enter close it."""

    def __init__(self, content: bytes, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = dialog_column(self, shown(name))
        self.image = picture(content, LARGE * 2)
        layout.addWidget(_Canvas(self.image, shown(name)), 1)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout.addLayout(buttons(close))
        fit(self, LARGE.width(), LARGE.height())
        close.setDefault(True)
        close.setFocus()
