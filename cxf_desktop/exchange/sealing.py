"""Seals a file with a passphrase: Argon2id makes a key of it, ChaCha20-Poly1305 seals the content.

The file begins with ``CXFSEAL`` and a version, then the length of a header, the header as JSON, and what is sealed.
The header is authenticated with it: whoever changes how the key is made has changed the file.
"""

import json
import os
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from cxf_desktop.domain.words import local
from cxf_desktop.exchange.errors import ExchangeError

MAGIC = b"CXFSEAL\x01"
_MAGIC_ANY = MAGIC[:-1]
_LONGEST_HEADER = 1_000
KEY_MAKING: Mapping[str, int] = MappingProxyType({"memory": 64 * 1024, "time": 3, "lanes": 4})
"""Memory in KiB."""
_MOST: Mapping[str, int] = MappingProxyType({"memory": 64 * 1024, "time": 10, "lanes": 8})
"""More is refused: a hostile header must not cost the reader its memory."""
_LEAST: Mapping[str, int] = MappingProxyType({"memory": 8 * 1024, "time": 1, "lanes": 1})

_DAMAGED = local("the file is damaged", "die Datei ist beschädigt")
_WRONG = local(
    "the passphrase is not the one of this file, or the file is damaged",
    "die Passphrase ist nicht die dieser Datei, oder die Datei ist beschädigt",
)
_MISSING = local("the file is sealed; it needs its passphrase", "die Datei ist versiegelt; sie braucht ihre Passphrase")
_NEWER = local(
    "the file was sealed by a newer version of the program",
    "die Datei wurde von einer neueren Version des Programms versiegelt",
)


def is_sealed(beginning: bytes) -> bool:
    """Tell whether a file that begins so is sealed."""
    return beginning.startswith(_MAGIC_ANY)


def seal(content: bytes, passphrase: str) -> bytes:
    """Return the sealed file; each time another one, for salt and nonce are drawn anew."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt, nonce = os.urandom(16), os.urandom(12)
    header = {
        "key": {"by": "argon2id", **KEY_MAKING, "salt": salt.hex()},
        "cipher": "chacha20-poly1305",
        "nonce": nonce.hex(),
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    before = MAGIC + len(text).to_bytes(2, "big") + text
    key = _key(passphrase, salt, KEY_MAKING)
    return before + ChaCha20Poly1305(key).encrypt(nonce, content, before)


def unseal(file: str, data: bytes, passphrase: str | None) -> bytes:
    """Return what is sealed in a file.

    Raises:
        ExchangeError: There is no passphrase, it is a wrong one, or the file is damaged.

    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if not data.startswith(MAGIC):
        raise ExchangeError.at(file, _NEWER)
    at = len(MAGIC) + 2
    length = int.from_bytes(data[at - 2 : at], "big")
    made = _header(file, data[at : at + length], length)
    if not passphrase:
        raise ExchangeError.at(file, _MISSING)
    key = _key(passphrase, made["salt"], made)
    try:
        return ChaCha20Poly1305(key).decrypt(made["nonce"], memoryview(data)[at + length :], data[: at + length])
    except InvalidTag:
        raise ExchangeError.at(file, _WRONG) from None


def _header(file: str, text: bytes, length: int) -> dict[str, Any]:
    try:
        header: Any = json.loads(text[:_LONGEST_HEADER])
        key = header["key"]
        salt, nonce = bytes.fromhex(key["salt"]), bytes.fromhex(header["nonce"])
        amounts = {name: key[name] for name in KEY_MAKING}
        known = (key["by"], header["cipher"]) == ("argon2id", "chacha20-poly1305")
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ExchangeError.at(file, _DAMAGED) from None
    fit = all(type(value) is int and _LEAST[name] <= value <= _MOST[name] for name, value in amounts.items())
    if not (known and fit and 8 <= len(salt) <= 64 and len(nonce) == 12):
        raise ExchangeError.at(file, _DAMAGED)
    return {"salt": salt, "nonce": nonce, **amounts}


def _key(passphrase: str, salt: bytes, amounts: Mapping[str, Any]) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    # The same letters give the same key, however a keyboard puts them together.
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return hash_secret_raw(
        secret,
        salt,
        time_cost=amounts["time"],
        memory_cost=amounts["memory"],
        parallelism=amounts["lanes"],
        hash_len=32,
        type=Type.ID,
    )
