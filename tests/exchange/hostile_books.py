"""Files that somebody made to do harm, or that are something else than their name says; none larger than it must be."""

import io
import random
import re
import struct
import warnings
import zipfile
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.exchange.readiness_books import full_book

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHEET = "xl/worksheets/sheet3.xml"
"""The first sheet with questions: *Cloud Konzepte*."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
DOCTYPE = f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>'


@cache
def members() -> Mapping[str, bytes]:
    """Return what an ordinary workbook is made of; its texts stand in a list, as a spreadsheet program writes them."""
    with TemporaryDirectory() as folder:
        path = full_book().save(Path(folder) / "book.xlsx")
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    texts: list[str] = []

    def listed(cell: "re.Match[str]") -> str:
        texts.append(cell[2])
        return f'<c{cell[1]} t="s"><v>{len(texts) - 1}</v></c>'

    for name, data in parts.items():
        if name.startswith("xl/worksheets/sheet"):
            inline = r'<c([^>]*) t="inlineStr"><is>(.*?)</is></c>'
            parts[name] = re.sub(inline, listed, data.decode(), flags=re.DOTALL).encode()
    parts["xl/sharedStrings.xml"] = f"<sst {MAIN}>{''.join(f'<si>{text}</si>' for text in texts)}</sst>".encode()
    related = parts["xl/_rels/workbook.xml.rels"].decode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    more = f'<Relationship Type="{kind}" Target="sharedStrings.xml" Id="texts"/></Relationships>'
    parts["xl/_rels/workbook.xml.rels"] = related.replace("</Relationships>", more).encode()
    return parts


def packed(changes: Mapping[str, bytes | None] | None = None, more: Iterable[tuple[str, bytes]] = ()) -> bytes:
    """Return an ordinary workbook with other members; None leaves one out, ``more`` may be there already."""
    content = io.BytesIO()
    parts = {**members(), **(changes or {})}
    with warnings.catch_warnings(), zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # a name that is there twice
        for name, data in [*parts.items(), *more]:
            if data is not None:
                archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return content.getvalue()


def inserted(name: str, before: str, text: str) -> dict[str, bytes | None]:
    """Return a change of one member: ``text`` before the first ``before``."""
    return {name: members()[name].decode().replace(before, text + before, 1).encode()}


def sheet(rows: str, after: str = "") -> dict[str, bytes | None]:
    """Return a change of the first sheet with questions."""
    return {SHEET: f"<worksheet {MAIN}><sheetData>{rows}</sheetData>{after}</worksheet>".encode()}


def zipped(*names: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return content.getvalue()


def noise(text: str, count: int) -> str:
    """Return ``text`` so many times, each with another number: what is all the same is refused for how it is packed."""
    chance = random.Random(count)
    return "".join(text.format(number) for number in chance.choices(range(1, 9999), k=count))


def lying(name: str, size: int) -> bytes:
    """Return a workbook whose directory says that a member of 120 MB inflates to ``size`` bytes."""
    data = bytearray(packed({name: b" " * 120_000_000}))
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(name.encode()))
    struct.pack_into("<I", data, at + 24, size)
    return bytes(data)


def directory_patched(offset: int, value: int) -> bytes:
    """Return a workbook with two bytes changed in the first entry of its directory."""
    data = bytearray(packed())
    struct.pack_into("<H", data, data.find(b"PK\x01\x02") + offset, value)
    return bytes(data)


def linked() -> bytes:
    content = io.BytesIO(packed())
    with zipfile.ZipFile(content, "a") as archive:
        info = zipfile.ZipInfo("xl/link")
        info.create_system, info.external_attr = 3, 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    return content.getvalue()


def bzip2() -> bytes:
    content = io.BytesIO(packed())
    with zipfile.ZipFile(content, "a", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("xl/bomb.bin", bytes(9_000_000))
    return content.getvalue()


def relation(target: str, mode: str = "") -> dict[str, bytes | None]:
    """Return a change that lets the first sheet with questions lie elsewhere."""
    name = "xl/_rels/workbook.xml.rels"
    text = members()[name].decode()
    return {name: text.replace('"/xl/worksheets/sheet3.xml"', f'"{target}"{mode}').encode()}


def many_names() -> bytes:
    """Return a zip file that is nothing but a directory of long names."""
    name = b"n" * 60_000
    entries = b"".join(
        b"PK\x01\x02"
        + bytes(24)
        + struct.pack("<HHH", len(name), 60_000, 0)
        + bytes(12)
        + name[:-4]
        + b"%04d" % n
        + bytes(60_000)
        for n in range(400)
    )
    return (
        b"PK\x03\x04"
        + bytes(26)
        + entries
        + b"PK\x05\x06"
        + struct.pack("<HHHHIIH", 0, 0, 400, 400, len(entries), 30, 0)
    )


ROW = '<row r="{0}"><c r="A{0}" t="s"><v>1</v></c><c r="B{0}"><v>0.1</v></c><c r="C{0}"><v>1</v></c></row>'

Maker = Callable[[], bytes]
INFLATES = "inflates to more than"
TOO_MUCH = "sheet “Cloud Konzepte”: there is more in it than can be read"
ENTITIES = "defines a document type or entities"
DAMAGED = "the file is damaged"
NOT_A_WORKBOOK = "not a workbook"

REFUSED: dict[str, tuple[Maker, str]] = {
    "bomb of 300 MB": (lambda: packed({SHEET: bytes(300_000_000)}), f"{INFLATES} 100 MB"),
    "one part 900:1": (lambda: packed({SHEET: b" " * 20_000_000}), f"{INFLATES} 100 times"),
    "many small parts": (lambda: packed({f"x{n}": bytes(250_000) for n in range(300)}), f"{INFLATES} 100 times"),
    "sizes that lie": (lambda: lying(SHEET, 9_000), DAMAGED),
    "size that lies in the last part": (lambda: lying("xl/workbook.xml", 900), DAMAGED),
    "a million cells": (lambda: packed(sheet('<row r="1">' + noise('<c s="{}"/>', 300_000) + "</row>")), TOO_MUCH),
    "far rows before near ones": (lambda: packed(sheet(ROW.format(1_048_576) + ROW.format(5))), DAMAGED),
    "a cell twice": (lambda: packed(sheet('<row r="5"><c r="A5"><v>1</v></c><c r="A5"><v>2</v></c></row>')), DAMAGED),
    "a cell that is none": (lambda: packed(sheet('<row r="5"><c r="Ä5"><v>1</v></c></row>')), DAMAGED),
    "a text that is not there": (
        lambda: packed(sheet('<row r="5"><c r="C5" t="s"><v>99999</v></c></row>')),
        "sheet “Cloud Konzepte”, cell C5: the file is damaged",
    ),
    "deep": (lambda: packed(sheet(noise("<a{}>", 300_000))), TOO_MUCH),
    "endless tag": (lambda: packed(sheet('<row x="' + "yz" * 9_000_000 + '"/>')), f"{INFLATES}|{TOO_MUCH}"),
    "texts without end": (
        lambda: packed({"xl/sharedStrings.xml": f"<sst {MAIN}>{noise('<si><t>{}</t></si>', 300_000)}".encode()}),
        "more in it",
    ),
    "too many sheets": (
        lambda: packed(inserted("xl/workbook.xml", "</sheets>", '<sheet name="x" r:id="y"/>' * 300)), "too many sheets",
    ),
    "laughs in a sheet": (lambda: packed({SHEET: f"{DOCTYPE}<x>&l9;</x>".encode()}), f"Konzepte”: it {ENTITIES}"),
    "laughs in the texts": (lambda: packed({"xl/sharedStrings.xml": f"{DOCTYPE}<x>&l9;</x>".encode()}), ENTITIES),
    "laughs in the workbook": (lambda: packed({"xl/workbook.xml": f"{DOCTYPE}<x>&l9;</x>".encode()}), ENTITIES),
    "laughs in UTF-16": (lambda: packed({SHEET: f"{DOCTYPE}<x>&l9;</x>".encode("utf-16")}), ENTITIES),
    "reads a file": (
        lambda: packed({SHEET: b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'}), ENTITIES,
    ),
    "sheet outside": (lambda: packed(relation("../../../../etc/passwd")), "“Cloud Konzepte”: the file is damaged"),
    "sheet elsewhere": (
        lambda: packed(relation("http://example.com/", ' TargetMode="External"')),
        "“Cloud Konzepte”: the file is damaged",
    ),
    "no workbook part": (lambda: packed({"xl/workbook.xml": None}), "its main part is missing"),
    "no sheet part": (lambda: packed({SHEET: None}), "“Cloud Konzepte”: the file is damaged"),
    "broken XML": (lambda: packed({SHEET: members()[SHEET][:900]}), "“Cloud Konzepte”: the file is damaged"),
    "a part twice": (lambda: packed(more=[(SHEET, b"<x/>")]), "is there twice"),
    "a part twice in other case": (lambda: packed(more=[(SHEET.upper(), b"<x/>")]), "is there twice"),
    "a part above": (lambda: packed({"../evil.txt": b"x"}), "forbidden name"),
    "an absolute part": (lambda: packed({"/etc/evil": b"x"}), "forbidden name"),
    "a part on a drive": (lambda: packed({"C:/evil": b"x"}), "forbidden name"),
    "a part with backslash": (lambda: packed({"xl\\evil": b"x"}), "forbidden name"),
    "a link": (linked, "is a link"),
    "an encrypted part": (lambda: directory_patched(8, 1), "encrypted"),
    "an unusual compression": (bzip2, "unusual way"),
    "25,000 parts": (lambda: zipped(*(f"n{n}" for n in range(25_000))), "too many parts"),
    "long names": (many_names, "too many parts"),
    "cut off": (lambda: packed()[:9_000], DAMAGED),
    "a bit flipped": (lambda: b"".join((packed()[:2_000], b"\x00\x01\x02", packed()[2_003:])), DAMAGED),
    "random": (lambda: b"PK\x03\x04" + bytes(range(256)) * 40, DAMAGED),
    "noise": (lambda: bytes(range(256)) * 40, NOT_A_WORKBOOK),
    "empty": (lambda: b"", "the file is empty"),
    "locked": (lambda: OLE + "EncryptedPackage".encode("utf-16-le") + bytes(400), "locked with a password"),
    "xls": (lambda: OLE + "Workbook".encode("utf-16-le") + bytes(400), "old .xls format"),
    "doc": (lambda: OLE + "WordDocument".encode("utf-16-le") + bytes(400), "old Word document"),
    "docx": (lambda: zipped("[Content_Types].xml", "word/document.xml"), "a Word document, not a workbook"),
    "pptx": (lambda: zipped("[Content_Types].xml", "ppt/presentation.xml"), "PowerPoint slides, not a workbook"),
    "xlsb": (lambda: zipped("[Content_Types].xml", "xl/workbook.bin"), "save it as .xlsx"),
    "ods": (lambda: zipped("mimetype", "content.xml"), "OpenDocument file; open it and save it as .xlsx"),
    "zip": (lambda: zipped("readme.txt"), "a zip archive, not a workbook"),
    "csv": (lambda: b"Ja;0,35;Stimme zu\r\n", "a text file, not a workbook"),
    "png": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(100), "a picture, not a workbook"),
    "pdf": (lambda: b"%PDF-1.7\n" + bytes(100), "a PDF document, not a workbook"),
}  # fmt: skip
"""Name -> what makes the file, and what the sentence about it says."""

HARMLESS: dict[str, Maker] = {
    "far cell": lambda: packed(
        inserted(SHEET, "</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    ),
    "200,000 rows": lambda: packed(
        inserted(SHEET, "</sheetData>", "".join(ROW.format(n) for n in range(100, 200_100)))
    ),
    "merged ranges": lambda: packed(
        inserted(
            SHEET, "</worksheet>", "<mergeCells>" + noise('<mergeCell ref="A1:XFD{}"/>', 300_000) + "</mergeCells>"
        )
    ),
    "defined names": lambda: packed(
        inserted(
            "xl/workbook.xml",
            "</workbook>",
            "<definedNames>" + noise("<definedName>x{}</definedName>", 300_000) + "</definedNames>",
        )
    ),
    "styles without end": lambda: packed(
        inserted("xl/styles.xml", "</cellXfs>", noise('<xf numFmtId="{}"/>', 300_000))
    ),
    "macro": lambda: packed({"xl/vbaProject.bin": OLE}),
    "external link": lambda: packed(
        {"xl/externalLinks/externalLink1.xml": b"<x/>", "xl/embeddings/oleObject1.bin": OLE, "xl/media/i.png": b"x"}
    ),
    "comment": lambda: packed(inserted(SHEET, "<sheetData", f"<!--{' ' * 200_000}-->")),
}
"""Files with something in them that is never looked at; all else is read."""


@cache
def made(name: str) -> bytes:
    """Return one of these files; some take a while to make."""
    return HARMLESS[name]() if name in HARMLESS else REFUSED[name][0]()
