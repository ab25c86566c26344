"""Puts the font into the Word file, so that it looks the same on a computer without it.

ECMA-376, part 4, 2.8.1: the first 32 bytes are mixed with a key that stands beside the font.
"""

import uuid
from typing import Any

from cxf_desktop.documents.fonts import FAMILY, STYLES, FontSet

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
TABLE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"
PLACES = {"regular": "embedRegular", "bold": "embedBold", "italic": "embedItalic"}
NAMESPACE = uuid.UUID("7b1de9a5-52a4-4d0e-9c0b-6d5f0c0a4f1e")
"""Makes the same keys at every export: the same document gives the same file."""


def embed_fonts(main: Any, fonts: FontSet) -> None:
    """Add the three styles of the family to the package of the main part."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    for id_, relation in list(main.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.FONT_TABLE:
            main.rels.pop(id_)
    table = Part(PackURI("/word/fontTable.xml"), TABLE_TYPE, b"", main.package)
    main.relate_to(table, RELATIONSHIP_TYPE.FONT_TABLE)
    lines = []
    for number, (style, face) in enumerate(STYLES.items(), start=1):
        key = uuid.uuid5(NAMESPACE, face)
        blob = obfuscated(fonts.path(face).read_bytes(), key)
        part = Part(PackURI(f"/word/fonts/font{number}.odttf"), FONT_TYPE, blob, main.package)
        id_ = table.relate_to(part, f"{RELATIONS}/font")
        lines.append(f'<w:{PLACES[style]} r:id="{id_}" w:fontKey="{{{str(key).upper()}}}"/>')
    content: Any = table
    content._blob = _table(lines).encode()  # its relations have to be known first


def obfuscated(font: bytes, key: uuid.UUID) -> bytes:
    """Return a font with its head mixed with ``key``; doing it twice gives the font back."""
    mask = bytes.fromhex(key.hex)[::-1] * 2
    return bytes(a ^ b for a, b in zip(font[:32], mask, strict=True)) + font[32:]


def _table(lines: list[str]) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:fonts xmlns:w="{SPACE}" xmlns:r="{RELATIONS}"><w:font w:name="{FAMILY}">'
        '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>'
        f"{''.join(lines)}</w:font></w:fonts>"
    )
