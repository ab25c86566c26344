"""An archive that nobody trusts is read after it was checked; bundles use it with limits of their own."""

import io
import zipfile
from pathlib import Path

import pytest

from cxf_desktop.exchange.archive import ArchiveLimits, checked_archive, checked_content
from cxf_desktop.exchange.errors import ExchangeError


def archive(parts: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", compression) as opened:
        for name, data in parts.items():
            opened.writestr(name, data)
    return content.getvalue()


def test_members_are_read(tmp_path: Path) -> None:
    path = tmp_path / "Turn.cxf"
    path.write_bytes(archive({"manifest.json": b"{}", "files/": b"", "files/Ä b.txt": bytes(range(256)) * 2_735}))
    opened = checked_archive(path)
    assert opened.file == "Turn.cxf"
    assert opened.names == ("manifest.json", "files/Ä b.txt")
    assert opened.find("MANIFEST.json") == "manifest.json"
    assert opened.find("files") is None
    assert opened.read("manifest.json") == b"{}"
    assert [len(chunk) for chunk in opened.chunks("files/Ä b.txt")] == [262_144, 262_144, 175_872]
    with pytest.raises(ExchangeError, match=r"“files/Ä b\.txt” is larger than 0\.5 MB"):
        opened.read("files/Ä b.txt", limit=500_000)


def test_limits_are_the_callers(tmp_path: Path) -> None:
    data = archive({"a": bytes(range(256)) * 8_000})
    path = tmp_path / "Turn.cxf"
    path.write_bytes(data)
    assert checked_archive(path, ArchiveLimits(file=3_000_000)).size("a") == 2_048_000
    for limits in (ArchiveLimits(file=1_000_000), ArchiveLimits(total=1_000_000)):
        with pytest.raises(ExchangeError, match=r"(more|larger) than 1 MB"):
            checked_archive(path, limits)


def test_what_is_small_may_be_squeezed() -> None:
    assert checked_content("a.zip", archive({"zeros": bytes(200_000)}, zipfile.ZIP_DEFLATED)).size("zeros") == 200_000
    with pytest.raises(ExchangeError, match="100 times"):
        checked_content("a.zip", archive({"zeros": bytes(300_000)}, zipfile.ZIP_DEFLATED))


def test_a_comment_at_the_end_does_no_harm() -> None:
    data = bytearray(archive({"a": b"x"}))
    data[-2:] = (3).to_bytes(2, "little")
    assert checked_content("a.zip", bytes(data) + b"end").names == ("a",)


def test_numbers_for_files_over_4_gb_are_refused() -> None:
    data = archive({"a": b"x"})
    locator = b"PK\x06\x07" + bytes(16)
    with pytest.raises(ExchangeError, match="unusual way"):
        checked_content("a.zip", data[:-22] + locator + data[-22:])


@pytest.mark.parametrize("cut", [0, 4, 21, 60])
def test_a_file_without_its_end_is_damaged(cut: int) -> None:
    with pytest.raises(ExchangeError, match=r"a\.zip: the file is damaged"):
        checked_content("a.zip", archive({"a": b"x"})[:cut])


def test_an_error_names_file_sheet_and_cell_in_both_languages() -> None:
    from cxf_desktop.domain.words import local

    error = ExchangeError.at("/home/somebody/Bewertung.xlsx", local("odd", "seltsam"), "Verträge", "D7")
    assert str(error) == error.text.en == "Bewertung.xlsx, sheet “Verträge”, cell D7: odd"
    assert error.text.de == "Bewertung.xlsx, Blatt „Verträge“, Zelle D7: seltsam"
