"""Pictures that lie about their size are refused before anybody decodes them."""

import contextlib
import io
import struct
import time
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.images import check_image

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")


def picture(form: str, size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, "navy").save(file, form, **options)
    return file.getvalue()


def png(width: int, height: int, data: bytes) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("size", [(1, 1), (40, 30), (2000, 3), (3, 2000)])
def test_honest_pictures_pass(form: str, size: tuple[int, int]) -> None:
    check_image(picture(form, size), "a")


def test_more_honest_pictures_pass() -> None:
    check_image(picture("WEBP", lossless=True), "a")
    check_image(picture("JPEG", progressive=True), "a")
    animated = io.BytesIO()
    Image.new("P", (20, 20)).save(animated, "GIF", save_all=True, append_images=[Image.new("P", (20, 20), 1)] * 3)
    check_image(animated.getvalue(), "a")
    check_image(b"no picture at all", "a.txt")
    check_image(b"", "a.txt")


def lying() -> dict[str, bytes]:
    gif, jpeg, webp = (bytearray(picture(form)) for form in ("GIF", "JPEG", "WEBP"))
    gif[6:10] = b"\xff\xff\xff\xff"
    at = jpeg.index(b"\xff\xc0")
    jpeg[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    webp[26:30] = b"\xff\x3f\xff\x3f"
    bomb = zlib.compressobj(9)
    inflated = b"".join(bomb.compress(bytes(1 << 20)) for _ in range(400)) + bomb.flush()
    return {
        "gif": bytes(gif),
        "jpeg": bytes(jpeg),
        "webp": bytes(webp),
        "png large": png(60_000, 60_000, zlib.compress(b"")),
        "png small with a bomb": png(10, 10, inflated),
        "png of nothing": png(0, 10, zlib.compress(b"")),
        "png cut": png(10, 10, b"")[:20],
        "jpeg cut": bytes(jpeg[: at + 6]),
        "png broken": png(10, 10, b"no deflate"),
    }


@pytest.mark.parametrize("kind", lying())
def test_pictures_that_lie_are_refused_at_once(kind: str) -> None:
    content = lying()[kind]
    began = time.perf_counter()
    with pytest.raises(ExchangeError, match=r"a\.img") as caught:
        check_image(content, "folder/a.img")
    assert time.perf_counter() - began < 2
    assert caught.value.text.de != caught.value.text.en


@given(st.sampled_from([picture(form) for form in FORMATS]), st.data())
def test_damage_of_any_kind_is_a_picture_or_our_error(content: bytes, data: st.DataObject) -> None:
    damaged = bytearray(content[: data.draw(st.integers(8, len(content)))])
    for _ in range(data.draw(st.integers(0, 5))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ExchangeError):
        check_image(bytes(damaged), "a")
