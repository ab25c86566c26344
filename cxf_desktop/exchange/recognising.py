"""Says which reader a file is for: a look at its name and at the names of its sheets, nothing more.

The readers say what is wrong with a file; here nothing is refused, and nothing of the file is parsed.
"""

import re
from pathlib import Path
from typing import Literal

from cxf_desktop.exchange.answer_form_marks import META_SHEET
from cxf_desktop.exchange.archive import checked_archive
from cxf_desktop.exchange.errors import ExchangeError

FileKind = Literal["answer_form", "readiness_workbook", "bundle"]

_BUNDLES = (".cxf",)
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
"""Some of these cannot be read; the reader of workbooks knows what to say about each."""
_LONGEST = 1_000_000
"""Bytes that a list of sheets may have; ours has a few hundred."""
_SHEET = re.compile(rb"""<(?:\w+:)?sheet\s[^<>]*?\bname\s*=\s*(?:"([^"]*)"|'([^']*)')""")


def kind_of(path: Path) -> FileKind | None:
    """Return what a file is, as far as it can be told without reading it; None: nothing that the program takes in."""
    if META_SHEET.encode() in _sheets(path):
        return "answer_form"
    suffix = path.suffix.casefold()
    if suffix in _BUNDLES:
        return "bundle"
    return "readiness_workbook" if suffix in _WORKBOOKS else None


def is_answer_form(path: Path) -> bool:
    """Tell whether a file is a fill-in workbook of this program, whatever it is called."""
    return kind_of(path) == "answer_form"


def _sheets(path: Path) -> list[bytes]:
    """Return the names of the sheets as they stand in the file; none when it is no workbook."""
    try:
        archive = checked_archive(path)
        part = archive.find("xl/workbook.xml")
        text = archive.read(part, _LONGEST) if part else b""
    except ExchangeError:
        return []
    return [double or single for double, single in _SHEET.findall(text)]
