"""The recovery key: the library key itself, as letters and digits that can be written down and typed in.

Crockford's base 32 knows no I, L, O and U; who types them is understood. Three bytes of a checksum find slips.
"""

from cxf_desktop.storage.cipher import KEY_LENGTH

_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1"})
_CHECK_LENGTH = 3
_GROUP = 4
_LETTERS = (KEY_LENGTH + _CHECK_LENGTH) * 8 // 5


class RecoveryKeyError(ValueError):
    """What was typed is no recovery key; the message is one sentence."""


def written(key: bytes) -> str:
    """Return a key in groups of four."""
    number = int.from_bytes(key + _check(key))
    letters = "".join(_SYMBOLS[number >> 5 * at & 31] for at in reversed(range(_LETTERS)))
    return "-".join(letters[at : at + _GROUP] for at in range(0, _LETTERS, _GROUP))


def looks_like(text: str) -> bool:
    """Tell whether somebody meant a recovery key, right or wrong, and not a passphrase."""
    letters = _letters(text)
    return len(letters) == _LETTERS and all(letter in _SYMBOLS for letter in letters)


def read(text: str) -> bytes:
    """Return the key that a recovery key stands for; case, spaces and dashes do not matter.

    Raises:
        RecoveryKeyError: It is too short, too long, or mistyped.

    """
    letters = _letters(text)
    if len(letters) != _LETTERS:
        raise RecoveryKeyError(f"a recovery key has {_LETTERS} letters and digits, this one has {len(letters)}")
    number = 0
    for letter in letters:
        if letter not in _SYMBOLS:
            raise RecoveryKeyError("a recovery key has only letters and digits, and never a U")
        number = number << 5 | _SYMBOLS.index(letter)
    data = number.to_bytes(KEY_LENGTH + _CHECK_LENGTH)
    key = data[:KEY_LENGTH]
    if data[KEY_LENGTH:] != _check(key):
        raise RecoveryKeyError("the recovery key is mistyped: its checksum does not fit")
    return key


def _letters(text: str) -> str:
    return "".join(text.upper().replace("-", " ").split()).translate(_MEANT)


def _check(key: bytes) -> bytes:
    import hashlib

    return hashlib.sha256(b"cxf recovery key" + key).digest()[:_CHECK_LENGTH]
