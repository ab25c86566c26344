"""The size of a picture by what its head says, without decoding it: a small file may claim to be gigantic."""

import struct
import zlib
from collections.abc import Iterator

from cxf_desktop.domain.words import local
from cxf_desktop.exchange.errors import ExchangeError

MOST_PIXELS = 60_000_000
"""Pixels that a picture may have, in any of its frames."""
_CHUNK = 65_536
_FRAME_MARKERS = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


def check_image(content: bytes, name: str) -> None:
    """Refuse a picture that is larger than 60 megapixels, or whose head cannot be true; other files pass.

    Raises:
        ExchangeError: It is refused; the file is named.

    """
    try:
        sizes = list(_sizes(content))
    except (struct.error, IndexError, ValueError) as error:
        said = local("is a picture whose head is damaged", "ist ein Bild mit beschädigtem Kopf")
        raise ExchangeError.at(name, said) from error
    for width, height in sizes:
        if width * height > MOST_PIXELS:
            most = MOST_PIXELS // 1_000_000
            english = f"is a picture of {width} x {height}; up to {most} megapixels are taken"
            german = f"ist ein Bild mit {width} x {height} Punkten; genommen werden bis zu {most} Megapixel"
            raise ExchangeError.at(name, local(english, german))
        if not width or not height:
            raise ExchangeError.at(name, local("is a picture without a size", "ist ein Bild ohne Größe"))


def _sizes(content: bytes) -> Iterator[tuple[int, int]]:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        yield _png(content)
    elif content.startswith(b"\xff\xd8"):
        yield from _jpeg(content)
    elif content[:6] in (b"GIF87a", b"GIF89a"):
        yield from _gif(content)
    elif content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        yield from _webp(content)


def _png(content: bytes) -> tuple[int, int]:
    length, kind, width, height, depth, colour = struct.unpack(">I4sIIBB", content[8:26])
    if kind != b"IHDR" or length != 13 or depth not in (1, 2, 4, 8, 16):
        raise ValueError("no head")
    if width * height <= MOST_PIXELS:
        channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour] if colour in (0, 2, 3, 4, 6) else 4
        row = (width * depth * channels + 7) // 8 + 1
        # Interlaced rows are cut in seven, each with a byte of its own before it.
        _must_not_inflate_beyond(content, (row + 8) * height + 7 * (width + height))
    return width, height


def _must_not_inflate_beyond(content: bytes, most: int) -> None:
    """Refuse a PNG whose data are more than its head says."""
    inflate, total = zlib.decompressobj(), 0
    try:
        for data in _png_data(content):
            rest = data
            while rest:
                total += len(inflate.decompress(rest, _CHUNK * 16))
                if total > most:
                    raise ValueError("more data than its size")
                rest = inflate.unconsumed_tail
    except zlib.error as error:
        raise ValueError("no data") from error


def _png_data(content: bytes) -> Iterator[bytes]:
    at = 8
    while at + 12 <= len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        if kind == b"IDAT":
            yield content[at + 8 : at + 8 + length]
        at += 12 + length


def _jpeg(content: bytes) -> Iterator[tuple[int, int]]:
    """Yield every size that is said before the data begin."""
    at, found = 2, False
    while at + 4 <= len(content):
        if content[at] != 0xFF:
            raise ValueError("no marker")
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xDA:
            break
        if marker == 0x01 or 0xD0 <= marker <= 0xD7:
            at += 2
            continue
        (length,) = struct.unpack(">H", content[at + 2 : at + 4])
        if marker in _FRAME_MARKERS:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            found = True
            yield width, height
        at += 2 + max(length, 2)
    if not found:
        raise ValueError("no size")


def _gif(content: bytes) -> Iterator[tuple[int, int]]:
    """Yield the size of the screen and, as far as they can be followed, of the frames."""
    width, height, flags = struct.unpack("<HHB", content[6:11])
    yield width, height
    at = 13 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
    while at < len(content) and content[at] in (0x21, 0x2C):
        if content[at] == 0x2C:
            width, height, flags = struct.unpack("<HHB", content[at + 5 : at + 10])
            yield width, height
            at += 11 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
        else:
            at += 2
        while at < len(content) and content[at]:
            at += content[at] + 1
        at += 1


def _webp(content: bytes) -> Iterator[tuple[int, int]]:
    """Yield the sizes of canvas and picture."""
    at, found = 12, False
    while at + 8 <= len(content):
        kind, length = struct.unpack("<4sI", content[at : at + 8])
        data = content[at + 8 : at + 18]
        if kind == b"VP8X":
            yield int.from_bytes(data[4:7], "little") + 1, int.from_bytes(data[7:10], "little") + 1
        elif kind == b"VP8 ":
            width, height = struct.unpack("<HH", data[6:10])
            yield width & 0x3FFF, height & 0x3FFF
        elif kind == b"VP8L":
            bits = int.from_bytes(data[1:5], "little")
            yield (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        found = found or kind.startswith(b"VP8")
        at += 8 + length + (length & 1)
    if not found:
        raise ValueError("no size")
