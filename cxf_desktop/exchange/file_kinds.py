"""Tells what a file really is, whatever it is called, so that the sentence to its sender can say so."""

from pathlib import Path

from cxf_desktop.domain.words import LocalText, local
from cxf_desktop.exchange.archive import Archive
from cxf_desktop.exchange.errors import ExchangeError

ENDINGS = (".xlsx", ".xlsm")

_SAVE_AS = local("open it and save it as .xlsx", "öffnen Sie sie und speichern Sie sie als .xlsx")
_LOCKED = local(
    "the file is locked with a password; open it, remove the password and save it again",
    "die Datei ist mit einem Kennwort geschützt; öffnen Sie sie, entfernen Sie das Kennwort und speichern Sie erneut",
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_OTHERS = (
    (b"%PDF-", local("this is a PDF document", "das ist ein PDF-Dokument")),
    (b"\x89PNG", local("this is a picture", "das ist ein Bild")),
    (b"\xff\xd8\xff", local("this is a picture", "das ist ein Bild")),
    (b"GIF8", local("this is a picture", "das ist ein Bild")),
    (b"{\\rtf", local("this is a text document", "das ist ein Textdokument")),
)
"""How a file begins -> what it is."""
_OLE_STREAMS = (
    ("EncryptedPackage", _LOCKED),
    ("Workbook", local(f"this is a workbook in the old .xls format; {_SAVE_AS.en}",
                       "das ist eine Arbeitsmappe im alten Format .xls; " + _SAVE_AS.de)),
    ("Book", local(f"this is a workbook in the old .xls format; {_SAVE_AS.en}",
                   "das ist eine Arbeitsmappe im alten Format .xls; " + _SAVE_AS.de)),
    ("WordDocument", local("this is an old Word document", "das ist ein altes Word-Dokument")),
    ("PowerPoint Document", local("these are old PowerPoint slides", "das sind alte PowerPoint-Folien")),
)  # fmt: skip
"""What lies in an old Office file -> what it is."""
_PARTS = (
    ("word/document.xml", local("this is a Word document", "das ist ein Word-Dokument")),
    ("ppt/presentation.xml", local("these are PowerPoint slides", "das sind PowerPoint-Folien")),
    ("xl/workbook.bin", local(f"this is a binary workbook (.xlsb); {_SAVE_AS.en}",
                              f"das ist eine binäre Arbeitsmappe (.xlsb); {_SAVE_AS.de}")),
    ("mimetype", local(f"this is an OpenDocument file; {_SAVE_AS.en}",
                       f"das ist eine OpenDocument-Datei; {_SAVE_AS.de}")),
)  # fmt: skip
"""What lies in a zip file -> what it is."""


def check_content(path: Path, data: bytes) -> None:
    """Let a file pass that is a zip file and called a workbook.

    Raises:
        ExchangeError: It is something else, and what.

    """
    ending = path.suffix.casefold()
    complaint = _other_kind(data)
    if complaint is None and ending not in ENDINGS:
        complaint = _wrong_ending(ending)
    if complaint is not None:
        raise ExchangeError.at(path, complaint)


def _wrong_ending(ending: str) -> LocalText:
    if ending in (".ods", ".xlsb", ".xls", ".fods", ".numbers"):
        return local(
            f"a workbook must be .xlsx or .xlsm, not {ending}; {_SAVE_AS.en}",
            f"eine Arbeitsmappe muss .xlsx oder .xlsm sein, nicht {ending}; {_SAVE_AS.de}",
        )
    return local("the name must end in .xlsx or .xlsm", "der Name muss auf .xlsx oder .xlsm enden")


def _other_kind(data: bytes) -> LocalText | None:
    """Return what the file is when it is no zip file."""
    if data.startswith(_ZIP):
        return None
    if data.startswith(_OLE):
        for stream, kind in _OLE_STREAMS:
            if stream.encode("utf-16-le") + b"\0\0" in data:
                return kind
        return local("this is an old Office file, not a workbook", "das ist eine alte Office-Datei, keine Arbeitsmappe")
    for beginning, kind in _OTHERS:
        if data.startswith(beginning):
            return _no_workbook(kind)
    if _is_text(data[:4096]):
        return _no_workbook(local("this is a text file", "das ist eine Textdatei"))
    return local("this is not a workbook, or it is damaged", "das ist keine Arbeitsmappe, oder sie ist beschädigt")


def _is_text(beginning: bytes) -> bool:
    return beginning[:2] in (b"\xff\xfe", b"\xfe\xff") or not any(
        byte < 32 and byte not in (9, 10, 12, 13) for byte in beginning
    )


def _no_workbook(kind: LocalText) -> LocalText:
    return local(f"{kind.en}, not a workbook", f"{kind.de}, keine Arbeitsmappe")


def other_package(archive: Archive) -> LocalText:
    """Return what a zip file without a workbook in it is."""
    for part, kind in _PARTS:
        if archive.find(part):
            return kind if _SAVE_AS.en in kind.en else _no_workbook(kind)
    if archive.find("[Content_Types].xml"):
        return local("the workbook is incomplete: its main part is missing",
                     "die Arbeitsmappe ist unvollständig: ihr Hauptteil fehlt")  # fmt: skip
    return _no_workbook(local("this is a zip archive", "das ist ein ZIP-Archiv"))
