"""Spoils workbooks at random: whatever comes of it is read or refused with a sentence, never anything else."""

import io
import random
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.readiness_workbook import ReadinessWorkbook, read_readiness_workbook
from tests.exchange.hostile_books import members

PIECES = (
    b"", b"<", b">", b"&", b"&amp;", b'"', b"<c>", b"</c>", b"<v>", b"</row>", b"<row r='0'>", b"-1", b"1E999", b"NaN",
    b"#REF!", b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"<!DOCTYPE a>", b"<!-- ", b"]]>", b"99999999999",
    b't="s"', b's="-1"',    b"_xD800_", b"xmlns=''", b"<?xml version='1.0' encoding='utf-7'?>", b"  ", "ß½٣".encode(),
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, "", " ", "Ja", "nein", "Stimme zu", "=1+1", "#REF!", "1.234", "1,234", "35 %", "½", "x" * 12_000,
    "\u202e", "_x0000_",    True, 0, -1, 1e308, 0.1, "<b>&", "\n", "Weder Zustimmung noch Ablehnung (Neutral)",
)  # fmt: skip


def spoiled_bytes(data: bytes, chance: random.Random) -> bytes:
    """Return bytes with some changed, left out, put in or cut off."""
    spoiled = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(spoiled) + 1)
        kind = chance.randrange(8)
        begin = spoiled.find(b">", at) + 1
        if kind > 3 and begin:  # what stands in an element
            spoiled[begin : spoiled.find(b"<", begin)] = chance.choice(PIECES)
        elif kind == 0 and at < len(spoiled):
            spoiled[at] = chance.randrange(256)
        elif kind == 1:
            spoiled[at : at + chance.randint(0, 40)] = chance.choice(PIECES)
        elif kind == 2:
            spoiled[at:at] = spoiled[at : at + chance.randint(0, 200)]
        elif chance.random() < 0.2:
            del spoiled[at:]
    return bytes(spoiled)


def spoiled_workbook(chance: random.Random) -> bytes:
    """Return a workbook with the archive, or some parts in it, spoiled."""
    parts = dict(members())
    inside = chance.random() < 0.8
    for name in chance.sample(sorted(parts), chance.randint(1, 3)) if inside else ():
        parts[name] = spoiled_bytes(parts[name], chance)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:  # stored: quick, and spoiled bytes are met
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return content.getvalue() if inside else spoiled_bytes(content.getvalue(), chance)


def read_or_refused(data: bytes, path: Path) -> ReadinessWorkbook | None:
    """Read a workbook; None when it was refused as it should be."""
    path.write_bytes(data)
    try:
        found = read_readiness_workbook(path)
    except ExchangeError as error:
        refused = error.text
    else:
        _check(found)
        return found
    assert refused.en.startswith(path.name)
    assert refused.de.startswith(path.name)
    return None


def _check(found: ReadinessWorkbook) -> None:
    rows = [row for area in found.areas for row in (*area.rows, *area.own)]
    assert all(row.value is None or 1 <= row.value <= 5 for row in rows)
    assert all(row.weight is None or 0 <= row.weight <= 100 for row in rows)
    assert all(len(row.text) <= 10_000 and len(row.remark) <= 10_000 for row in rows)
    assert all(0 <= value <= 100 for value in (*found.weights.values(), *found.shown.values()))
    assert all(use.penetration is None or 0 <= use.penetration <= 1 for use in found.services)


def fuzz(inputs: int, seed: int = 1) -> int:
    """Try so many spoiled workbooks, and return how many could be read all the same."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Spoiled.xlsx"
        return sum(
            read_or_refused(spoiled_workbook(random.Random(f"{seed}:{number}")), path) is not None
            for number in range(inputs)
        )
