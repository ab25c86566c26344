"""The envelope: the key of a library, sealed under a passphrase.

Argon2id makes a key of the passphrase; ChaCha20-Poly1305 seals the library key under it and vouches for the head of the
envelope too. A checksum tells a damaged envelope from a wrong passphrase: to both, the seal would only say no.
"""

import json
import os
import time
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any

from cxf_desktop.storage.cipher import KEY_LENGTH
from cxf_desktop.storage.errors import EnvelopeError, WrongPassphraseError

LEAST_MEMORY = 64 * 1024
"""KiB; never less."""
LEAST_TIME, LANES = 3, 4
MOST_MEMORY, MOST_TIME = 256 * 1024, 24
"""What is chosen at most; another laptop has to open it too."""
_ACCEPTED_MEMORY, _ACCEPTED_TIME, _ACCEPTED_LANES = 1024 * 1024, 100, 16
"""What is worked off at most: an envelope that asks for more is nobody's."""
WANTED_SECONDS = 0.5
LARGEST = 10_000
_FORMAT, _VERSION = "cxf-key", 1
_SALT, _NONCE = 16, 12


@dataclass(frozen=True)
class Cost:
    """What it costs to try a passphrase: KiB of memory, passes over it, lanes."""

    memory: int = LEAST_MEMORY
    time: int = LEAST_TIME
    lanes: int = LANES

    def acceptable(self) -> bool:
        """Tell whether it is neither cheap to break nor a trap."""
        return (
            LEAST_MEMORY <= self.memory <= _ACCEPTED_MEMORY
            and LEAST_TIME <= self.time <= _ACCEPTED_TIME
            and LANES <= self.lanes <= _ACCEPTED_LANES
        )


def calibrated(measure: Callable[[Cost], float] | None = None) -> Cost:
    """Return what takes about half a second on this machine: more memory first, then more passes, never less."""
    cost = Cost()
    seconds = max((measure or _seconds)(cost), 0.001)
    while seconds * 2 <= WANTED_SECONDS and cost.memory * 2 <= MOST_MEMORY:
        cost, seconds = replace(cost, memory=cost.memory * 2), seconds * 2
    passes = round(cost.time * WANTED_SECONDS / seconds)
    return replace(cost, time=min(max(passes, LEAST_TIME), MOST_TIME))


def seal(key: bytes, passphrase: str, cost: Cost) -> bytes:
    """Return a new envelope with ``key`` in it."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = os.urandom(_NONCE)
    head: dict[str, Any] = {
        "format": _FORMAT,
        "version": _VERSION,
        "derivation": {"name": "argon2id", "salt": _text(salt := os.urandom(_SALT)), **asdict(cost)},
        "cipher": {"name": "chacha20-poly1305", "nonce": _text(nonce)},
    }
    sealed = ChaCha20Poly1305(_derived(passphrase, salt, cost)).encrypt(nonce, key, _bytes(head))
    whole = {**head, "sealed": _text(sealed)}
    return json.dumps({**whole, "checksum": _checksum(whole)}, indent=1).encode() + b"\n"


def unseal(envelope: bytes, passphrase: str) -> bytes:
    """Return the key in an envelope.

    Raises:
        EnvelopeError: The envelope is damaged, or from a newer program.
        WrongPassphraseError: It is not the passphrase that it was sealed with.

    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    whole = _checked(envelope)
    try:
        derivation = whole["derivation"]
        cost = Cost(*(_number(derivation[name]) for name in ("memory", "time", "lanes")))
        salt, nonce, sealed = _data(derivation["salt"]), _data(whole["cipher"]["nonce"]), _data(whole["sealed"])
    except (KeyError, TypeError, ValueError) as error:
        raise EnvelopeError("the key file is damaged, use the recovery key") from error
    if not cost.acceptable() or len(nonce) != _NONCE or len(salt) != _SALT:
        raise EnvelopeError("the key file is damaged, use the recovery key")
    head = {name: part for name, part in whole.items() if name != "sealed"}
    try:
        key = ChaCha20Poly1305(_derived(passphrase, salt, cost)).decrypt(nonce, sealed, _bytes(head))
    except InvalidTag as error:
        raise WrongPassphraseError("the passphrase is wrong") from error
    if len(key) != KEY_LENGTH:
        raise EnvelopeError("the key file is damaged, use the recovery key")
    return key


def _checked(envelope: bytes) -> dict[str, Any]:
    """Return what an envelope says, without its checksum, which fits."""
    try:
        whole = json.loads(envelope[: LARGEST + 1])
    except (ValueError, RecursionError) as error:
        raise EnvelopeError("the key file is damaged, use the recovery key") from error
    checksum = whole.pop("checksum", None) if isinstance(whole, dict) else None
    if checksum is None or checksum != _checksum(whole):
        raise EnvelopeError("the key file is damaged, use the recovery key")
    if whole.get("format") != _FORMAT or whole.get("version") != _VERSION:
        raise EnvelopeError("the key file was written by a newer version of the program, use that or the recovery key")
    return dict(whole)


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    # Composed: the keyboards of two systems may write one letter in two ways.
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return hash_secret_raw(secret, salt, cost.time, cost.memory, cost.lanes, KEY_LENGTH, Type.ID)


def _seconds(cost: Cost) -> float:
    begun = time.perf_counter()
    _derived("how long does it take?", bytes(_SALT), cost)
    return time.perf_counter() - begun


def _checksum(whole: dict[str, Any]) -> str:
    import hashlib

    return hashlib.sha256(_bytes(whole)).hexdigest()


def _bytes(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def _text(data: bytes) -> str:
    return b64encode(data).decode()


def _data(text: str) -> bytes:
    return b64decode(text, validate=True)


def _number(value: Any) -> int:
    if type(value) is not int:
        raise ValueError("is no whole number")
    return value
