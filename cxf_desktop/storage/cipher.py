"""The cipher of a protected library: ChaCha20 with a Poly1305 code for every page, under a raw key.

The first 16 bytes of such a file are random; the eight behind them stay readable and are the same in each of ours.
"""

import apsw

from cxf_desktop.storage.errors import LibraryError

KEY_LENGTH = 32
MAGIC = b"SQLite format 3\0"
_READABLE = slice(20, 24)
_RESERVED_AND_FRACTIONS = bytes((32, 64, 32, 32))
"""Bytes that a page keeps for nonce and code, then three numbers that every SQLite file has there."""


def looks_protected(header: bytes) -> bool:
    """Tell by its first bytes whether a file is a database under our cipher."""
    return not header.startswith(MAGIC) and header[_READABLE] == _RESERVED_AND_FRACTIONS


def give_key(connection: apsw.Connection, key: bytes | None) -> None:
    """Let an open connection read and write under ``key``; without one, plainly."""
    if key is None:
        return
    if len(key) != KEY_LENGTH:
        raise LibraryError("the key of a library has 32 bytes")
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", f"raw:{key.hex()}")


def target_of(uri: str, key: bytes | None) -> str:
    """Return the name under which VACUUM INTO writes a file with that key; without one, a plain file."""
    return f"{uri}?cipher=chacha20&key=raw:{key.hex()}" if key else f"{uri}?key="
