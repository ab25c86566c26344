"""Hashes: of a stored text, and of an entry in the chain of a journal."""

import json

FIRST_HASH = bytes(32)
"""What the first entry carries as the hash of the one before it."""


def chain(row: tuple[str | int, ...], previous: bytes) -> bytes:
    """Return the hash of an entry's fields after the hash of the entry before it."""
    import hashlib  # a start hashes nothing

    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(previous + text.encode()).digest()


def content_hash(content: str) -> bytes:
    """Return the hash of a stored text."""
    import hashlib

    return hashlib.sha256(content.encode()).digest()
