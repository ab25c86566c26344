"""A protected library: sealed, opened, changed, damaged, killed half-way."""

import json
import os
import random
import subprocess
import sys
import time
from base64 import b64encode
from pathlib import Path

import apsw
import pytest

from cxf_desktop.storage import protection, recovery_key, swapping
from cxf_desktop.storage.cipher import looks_protected
from cxf_desktop.storage.envelope import LEAST_MEMORY, LEAST_TIME, Cost, calibrated, seal, unseal
from cxf_desktop.storage.errors import EnvelopeError, LibraryError, ProtectedError, WrongPassphraseError
from cxf_desktop.storage.library import Library
from cxf_desktop.storage.recovery_key import RecoveryKeyError
from tests.support import workspace

ROOT = Path(__file__).resolve().parents[2]
SECRET = "A merger nobody may know of"
CHEAP = Cost()
PASSPHRASE = "pässphrase"


@pytest.fixture
def plain(library: Path) -> Path:
    """Return a library with one engagement and a text that shows where it is readable."""
    work = workspace(library)
    session = work.engagements.open(work.engagements.create("Contoso", "Turn"))
    session.apply([{"path": "commitment.current_state", "value": SECRET}])
    session.close()
    work.close()
    return library


@pytest.fixture
def key(plain: Path) -> bytes:
    """Protect the library, and return its key."""
    return protection.protect(plain, PASSPHRASE, CHEAP)


def text_of(library: Path, key: bytes | None) -> str:
    opened = Library(library, key)
    (row,) = opened.listing.rows()
    found = opened.engagements.load(row.id).document.commitment.current_state
    opened.close()
    return found


def readable_files(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if file.is_file() and SECRET.encode() in file.read_bytes()]


def test_nothing_is_readable_and_everything_is_there(plain: Path, key: bytes) -> None:
    assert readable_files(plain.parent) == []
    assert sorted(file.name for file in plain.parent.iterdir()) == [plain.name, f"{plain.name}.key"]
    assert protection.is_protected(plain)
    assert text_of(plain, key) == SECRET
    opened = Library(plain, key)
    assert opened.key == key
    opened.templates.keep("kind", "id", SECRET)  # into the log
    assert readable_files(plain.parent) == []
    opened.close()
    assert opened.key is None
    with pytest.raises(ProtectedError, match=r"library\.cxflib: is protected, and opens with its passphrase"):
        Library(plain)
    with pytest.raises(WrongPassphraseError, match="the key does not open it"):
        Library(plain, bytes(32))


def test_it_opens_with_the_passphrase_however_it_is_put_together_and_with_the_recovery_key(
    plain: Path, key: bytes
) -> None:
    assert protection.unlock(plain, PASSPHRASE) == key
    assert protection.unlock(plain, "pa\u0308ssphrase") == key
    assert protection.unlock(plain, f"  {recovery_key.written(key).lower().replace('-', ' ')} ") == key
    with pytest.raises(WrongPassphraseError, match=f"^{plain}: the passphrase is wrong$"):
        protection.unlock(plain, "passphrase")
    with pytest.raises(WrongPassphraseError, match="the recovery key of another library"):
        protection.unlock(plain, recovery_key.written(os.urandom(32)))


def test_the_passphrase_is_changed_and_the_protection_taken_away(plain: Path, key: bytes) -> None:
    protection.change_passphrase(plain, key, "another", CHEAP)
    assert protection.unlock(plain, "another") == key
    with pytest.raises(WrongPassphraseError):
        protection.unlock(plain, PASSPHRASE)
    protection.unprotect(plain, key)
    assert text_of(plain, None) == SECRET
    assert [file.name for file in plain.parent.iterdir()] == [plain.name]


def test_a_new_recovery_key_leaves_the_old_one_without_use(plain: Path, key: bytes) -> None:
    new = protection.renew_key(plain, key, PASSPHRASE, CHEAP)
    assert protection.unlock(plain, PASSPHRASE) == new != key
    with pytest.raises(WrongPassphraseError, match="another library"):
        protection.unlock(plain, recovery_key.written(key))


@pytest.mark.slow
def test_a_lost_or_damaged_key_file_says_to_use_the_recovery_key(plain: Path, key: bytes) -> None:
    envelope = plain.with_name(f"{plain.name}.key")
    whole = envelope.read_bytes()
    some = random.Random(4).sample(range(len(whole)), 40)
    for at in some:
        damaged = bytearray(whole)
        damaged[at] ^= 1 << at % 8
        envelope.write_bytes(damaged)
        if json_of(damaged) != json_of(whole):  # a blank is no damage
            with pytest.raises(EnvelopeError, match="recovery key"):
                protection.unlock(plain, PASSPHRASE)
    envelope.unlink()
    with pytest.raises(EnvelopeError, match="key file is missing, use the recovery key"):
        protection.unlock(plain, PASSPHRASE)
    assert protection.unlock(plain, recovery_key.written(key)) == key


def json_of(data: bytes | bytearray) -> object:
    try:
        return json.loads(bytes(data))
    except ValueError:
        return None


@pytest.mark.parametrize(
    "change",
    [
        {"memory": 8}, {"memory": 2**30}, {"time": 1}, {"time": 10**6}, {"lanes": 0}, {"memory": True}, {"salt": "x"},
        {"memory": "65536"},
    ],
)  # fmt: skip
def test_an_envelope_that_is_cheap_to_break_or_a_trap_is_refused_at_once(change: dict[str, object]) -> None:
    envelope = json.loads(seal(bytes(32), "x", CHEAP))
    envelope["derivation"].update(change)
    del envelope["checksum"]
    import hashlib

    text = json.dumps(envelope, sort_keys=True, separators=(",", ":")).encode()
    envelope["checksum"] = hashlib.sha256(text).hexdigest()
    begun = time.monotonic()
    with pytest.raises(EnvelopeError, match="damaged"):
        unseal(json.dumps(envelope).encode(), "x")
    assert time.monotonic() - begun < 1


def test_the_head_of_an_envelope_is_vouched_for() -> None:
    import hashlib

    envelope = json.loads(seal(bytes(32), "x", CHEAP))
    envelope["note"] = "changed by somebody who can count checksums"
    del envelope["checksum"]
    text = json.dumps(envelope, sort_keys=True, separators=(",", ":")).encode()
    envelope["checksum"] = hashlib.sha256(text).hexdigest()
    with pytest.raises(WrongPassphraseError):
        unseal(json.dumps(envelope).encode(), "x")


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"\xff", b"[" * 9_000, b'{"format": "cxf-key"}', b64encode(bytes(9_000)), b"1" * 5_000],
)
def test_what_is_no_envelope_is_refused(content: bytes) -> None:
    with pytest.raises(EnvelopeError, match="damaged"):
        unseal(content, "x")


def test_each_envelope_has_a_salt_and_a_nonce_of_its_own() -> None:
    one, two = (json.loads(seal(bytes(32), "x", CHEAP)) for _ in range(2))
    assert one["derivation"]["salt"] != two["derivation"]["salt"]
    assert one["cipher"]["nonce"] != two["cipher"]["nonce"]


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(2.0, (1, 3)), (0.5, (1, 3)), (0.25, (2, 3)), (0.1, (4, 4)), (0.02, (4, 19)), (0.0001, (4, 24))],
)
def test_the_cost_follows_the_machine_and_never_falls_below_the_least(
    seconds: float, expected: tuple[int, int]
) -> None:
    cost = calibrated(lambda cost: seconds)
    assert (cost.memory // LEAST_MEMORY, cost.time) == expected
    assert cost.memory >= 64 * 1024
    assert cost.time >= LEAST_TIME
    assert cost.lanes == 4
    assert cost.acceptable()


def test_a_recovery_key_that_is_mistyped_is_noticed() -> None:
    key = os.urandom(32)
    shown = recovery_key.written(key)
    assert recovery_key.read(shown.replace("0", "O").replace("1", "l")) == key
    letters = [at for at, letter in enumerate(shown) if letter != "-"]
    for at in random.Random(1).sample(letters, 12):
        wrong = shown[:at] + ("7" if shown[at] != "7" else "8") + shown[at + 1 :]
        with pytest.raises(RecoveryKeyError, match="mistyped"):
            recovery_key.read(wrong)
    with pytest.raises(RecoveryKeyError, match="56 letters and digits, this one has 55"):
        recovery_key.read(shown[:-1])
    with pytest.raises(RecoveryKeyError, match="never a U"):
        recovery_key.read("U" + shown[1:])


def test_one_flipped_bit_is_always_noticed(plain: Path, key: bytes, tmp_path: Path) -> None:
    whole = plain.read_bytes()
    chance = random.Random(7)
    file = tmp_path / "flipped.cxflib"
    places = [*range(24), *(chance.randrange(len(whole)) for _ in range(60))]
    for at in places:
        damaged = bytearray(whole)
        damaged[at] ^= 1 << chance.randrange(8)
        file.write_bytes(damaged)
        with pytest.raises(LibraryError) as caught:
            read_everything(file, key)
        assert str(caught.value).startswith(f"{file}: ")
        assert "\n" not in str(caught.value)


def read_everything(file: Path, key: bytes) -> None:
    opened = Library(file, key)
    try:
        for (table,) in opened._database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            if table != "search":
                opened._database.execute(f"SELECT * FROM {table}")
        for (index,) in opened._database.execute("PRAGMA integrity_check"):
            assert index == "ok"
    finally:
        opened.close()


def test_a_foreign_file_is_not_taken_for_a_protected_one(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.cxflib"
    foreign.write_bytes(os.urandom(4096))
    with pytest.raises(LibraryError, match="is not a library"):
        Library(foreign)
    assert not looks_protected(b"")
    assert not looks_protected(b"SQLite format 3\0\x10\0\2\2\x20\x40\x20\x20")


def test_a_protected_database_of_another_program_is_refused(tmp_path: Path) -> None:
    file, key = tmp_path / "other.cxflib", os.urandom(32)
    connection = apsw.Connection(str(file))
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", f"raw:{key.hex()}")
    connection.execute("CREATE TABLE other (x)")
    connection.close()
    with pytest.raises(LibraryError, match="which no library has"):
        Library(file, key)


def test_a_library_in_use_is_not_protected(plain: Path) -> None:
    opened = Library(plain)
    opened.listing.rows()
    with pytest.raises(LibraryError, match="is in use by another program, nothing was changed"):
        protection.protect(plain, "x", CHEAP)
    opened.close()
    assert text_of(plain, None) == SECRET
    assert not list(plain.parent.glob("*.new*"))


def test_what_is_not_so_cannot_be_changed(plain: Path, key: bytes) -> None:
    with pytest.raises(LibraryError, match="protected already"):
        protection.protect(plain, "x", CHEAP)
    with pytest.raises(LibraryError, match="does not open it, nothing was changed"):
        protection.unprotect(plain, bytes(32))
    with pytest.raises(LibraryError, match="the key does not open it"):
        protection.change_passphrase(plain, bytes(32), "x", CHEAP)
    with pytest.raises(LibraryError, match="must not be empty"):
        protection.renew_key(plain, key, "", CHEAP)
    protection.unprotect(plain, key)
    with pytest.raises(LibraryError, match="is not protected"):
        protection.unprotect(plain, key)


def test_a_log_that_was_not_folded_in_comes_along(plain: Path, tmp_path: Path) -> None:
    work = workspace(plain)
    (row,) = work.engagements.rows()
    session = work.engagements.open(row.id)
    session.apply([{"path": "commitment.current_state", "value": f"{SECRET}, in the log"}])
    torn = tmp_path / "torn"
    torn.mkdir()
    for ending in ("", "-wal"):
        (torn / f"l.cxflib{ending}").write_bytes(plain.with_name(plain.name + ending).read_bytes())
    session.close()
    work.close()
    key = protection.protect(torn / "l.cxflib", "x", CHEAP)
    assert text_of(torn / "l.cxflib", key) == f"{SECRET}, in the log"
    assert readable_files(torn) == []


HALF_WAY = """
import os, sys
from pathlib import Path
from cxf_desktop.storage import protection, swapping
from cxf_desktop.storage.envelope import Cost
library, at, back = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "back"
count = 0

def killed_at(function):
    def run(*arguments, **keywords):
        global count
        count += 1
        if count == at:
            os._exit(9)
        return function(*arguments, **keywords)
    return run

for name in ("replace", "unlink", "open"):
    setattr(Path, name, killed_at(getattr(Path, name)))
os.fsync = killed_at(os.fsync)
protection._compare = killed_at(protection._compare)
if back:
    key = protection.unlock(library, "x")
    count = 0
    protection.unprotect(library, key)
else:
    protection.protect(library, "x", Cost())
"""


@pytest.mark.slow
@pytest.mark.parametrize("way", ["there", "back"])
@pytest.mark.timeout(600)
def test_killed_at_any_step_one_of_both_is_whole_and_found_again(plain: Path, way: str, tmp_path: Path) -> None:
    ended = False
    states = set()
    whole = plain.read_bytes()
    for at in range(1, 60):
        folder = tmp_path / f"{way}{at}"
        folder.mkdir()
        library = folder / "l.cxflib"
        library.write_bytes(whole)
        if way == "back":
            key = protection.protect(library, "x", CHEAP)
        done = subprocess.run(
            [sys.executable, "-c", HALF_WAY, str(library), str(at), way], cwd=ROOT, capture_output=True, check=False
        )
        assert done.returncode in (0, 9), done.stderr
        try:
            Library(library).close()
            found = None
        except ProtectedError:
            found = protection.unlock(library, "x")
            if way == "back":
                assert found == key
        states.add(found is None)
        assert text_of(library, found) == SECRET
        assert not list(folder.glob("*.new-part*")) + list(folder.glob("*.old")) + list(folder.glob("*.cxflib.new"))
        if found is not None:
            assert readable_files(folder) == []
        if done.returncode == 0:
            ended = True
            break
    assert ended
    assert states == {True, False}


def test_only_one_changes_it_at_a_time(plain: Path) -> None:
    with swapping.changing(plain), pytest.raises(LibraryError, match="right now"):
        protection.protect(plain, "x", CHEAP)
    assert not plain.with_name(f"{plain.name}.changing").exists()
    protection.protect(plain, "x", CHEAP)


def test_who_opens_it_while_it_is_changed_waits_outside(plain: Path) -> None:
    with swapping.changing(plain):
        plain.with_name(f"{plain.name}.new-part").write_bytes(b"half")
        with pytest.raises(LibraryError, match="right now"):
            Library(plain)
    assert text_of(plain, None) == SECRET
