"""Bundles: what they say of us, and the ones that somebody made to do harm."""

import hashlib
import io
import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from cxf_desktop.exchange.bundle import bundle_bytes, read_bundle
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.plain_json import read_json
from cxf_desktop.exchange.sealing import is_sealed, seal, unseal
from tests.exchange.bundles import HOSTILE, bundle, members, packed
from tests.exchange.fuzz_bundles import fuzz
from tests.support import workspace

ROOT = Path(__file__).resolve().parents[2]


def test_the_members_and_what_they_say_of_us() -> None:
    names = list(members())
    assert names[:4] == ["manifest.json", "document.json", "journal.jsonl", "merged.jsonl"]
    assert {name.partition("/")[0] for name in names[4:]} == {"templates", "attachments"}
    with zipfile.ZipFile(io.BytesIO(bundle())) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {(info.create_system, info.external_attr) for info in archive.infolist()} == {(3, 0o600 << 16)}
    whole = b"".join(members().values())
    for leak in (os.environ.get("USER", "root"), str(Path.home()), "/tmp", os.uname().nodename):
        assert f'"{leak}'.encode() not in whole
        assert f"{leak}/".encode() not in whole


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.cxf"
    path.write_bytes(bundle())
    program = json.loads(members()["manifest.json"])["program"]
    assert bundle_bytes(read_bundle(path), program) == bundle()


def test_what_could_be_squeezed_too_far_is_stored(tmp_path: Path) -> None:
    work = workspace(tmp_path / "a.cxflib")
    id_ = work.engagements.create("Contoso", "x")
    session = work.engagements.open(id_)
    session.apply([{"path": "commitment.current_state", "value": "a" * 200_000}])
    session.apply([{"path": "commitment.notes", "value": "a" * 200_000}])
    session.close()
    file = work.handover.write(id_, tmp_path / "a.cxf")
    assert len(read_bundle(file).journal) == 3
    work.close()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_bundle_gets_one_sentence_and_nothing_is_written(tmp_path: Path, name: str) -> None:
    make, sentence = HOSTILE[name]
    path, library = tmp_path / "Turn.cxf", tmp_path / "here" / "a.cxflib"
    path.write_bytes(make())
    work = workspace(library)
    before = sorted(tmp_path.rglob("*"))
    began = time.perf_counter()
    with pytest.raises(ExchangeError, match=sentence) as error:
        work.handover.inspect(path, "some passphrase")
    assert time.perf_counter() - began < 2
    for wording in (error.value.text.en, error.value.text.de):
        assert wording.startswith("Turn.cxf")
        assert str(tmp_path) not in wording
        assert "\n" not in wording
    assert work.engagements.rows() == []
    assert sorted(tmp_path.rglob("*")) == before
    work.close()


MEASURE = """
import sys, time
from pathlib import Path
from cxf_desktop.app import open_workspace
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.services.settings import SettingsFile
work = open_workspace(Path(sys.argv[2]), SettingsFile(None))
work.handover
began = time.perf_counter()
try:
    work.handover.inspect(Path(sys.argv[1]))
except ExchangeError as error:
    used = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
    print(time.perf_counter() - began, int(used) * 1024)
"""


def many_entries() -> bytes:
    return packed({**members(), "journal.jsonl": b'{"number":1}\n' * 4_500_000}, compression=zipfile.ZIP_STORED)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not say how much memory was used")
@pytest.mark.parametrize("name", ["bomb", "endless line", "many entries", "many parts", "large attachment"])
def test_what_is_costly_costs_little(tmp_path: Path, name: str) -> None:
    path = tmp_path / "Turn.cxf"
    if name == "many entries":
        path.write_bytes(many_entries())
    elif name == "large attachment":
        path.write_bytes(packed({**members(), "attachments/x": os.urandom(60_000_000)}, compression=zipfile.ZIP_STORED))
    else:
        path.write_bytes(HOSTILE[name][0]())
    ran = subprocess.run(
        [sys.executable, "-c", MEASURE, path, tmp_path / "a.cxflib"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, memory = map(float, ran.stdout.split())
    assert seconds < 2
    assert memory < 200_000_000


def test_json_with_millions_of_parts_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b'{"format":"cxf-engagement","x":[' + b"{}," * 10_000_000 + b"0]}")
    began = time.perf_counter()
    with pytest.raises(ExchangeError, match=r"a\.json: “JSON”: has too many parts"):
        read_json(path)
    assert time.perf_counter() - began < 2


def test_a_sealed_bundle_is_opened_with_its_passphrase_only(tmp_path: Path) -> None:
    sealed = seal(b"content", "Stra\u00dfe e\u0301")
    assert is_sealed(sealed)
    assert seal(b"content", "a") != seal(b"content", "a")
    assert unseal("a.cxf", sealed, "Straße \u00e9") == b"content"  # however the accent was typed
    for passphrase in ("", None, "Strasse é", "Straße é "):
        with pytest.raises(ExchangeError, match=r"a\.cxf: .*passphrase"):
            unseal("a.cxf", sealed, passphrase)


@pytest.mark.parametrize("part", ["memory", "nonce", "content", "end"])
def test_a_changed_seal_is_found(part: str) -> None:
    sealed = bytearray(seal(b"content", "a"))
    match part:
        case "memory":
            sealed = bytearray(bytes(sealed).replace(b'"time":3', b'"time":4'))
        case "nonce":
            at = bytes(sealed).index(b'"nonce":"') + 9
            sealed[at] = ord("0") if sealed[at] != ord("0") else ord("1")
        case "content":
            sealed[-20] ^= 1
        case _:
            del sealed[-1]
    with pytest.raises(ExchangeError, match=r"a\.cxf: the passphrase is not the one of this file, or"):
        unseal("a.cxf", bytes(sealed), "a")


def test_spoiled_bundles_are_read_or_refused() -> None:
    assert 10 < fuzz(300) < 290  # both happens


def test_the_hashes_are_those_that_are_described() -> None:
    """The words of docs/formats.md, done a second time."""
    id_ = json.loads(members()["document.json"])["id"]
    for name in ("journal.jsonl", "merged.jsonl"):
        for entry in map(json.loads, members()[name].splitlines()):
            changes = json.dumps(entry["changes"], ensure_ascii=False, separators=(",", ":"), sort_keys=True)
            said = [id_, *(entry[key] for key in ("number", "at", "author", "kind", "step")), changes]
            if "merged" in entry:
                said.append(json.dumps(entry["merged"]))
            text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
            digest = hashlib.sha256(bytes.fromhex(entry["previous"]) + text.encode()).hexdigest()
            assert digest == entry["hash"]
