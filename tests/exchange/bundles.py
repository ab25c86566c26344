"""Bundles to spoil: one of a small engagement, and what others make of it."""

import functools
import hashlib
import io
import json
import stat
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from cxf_desktop.domain.changes import Change, Edit
from cxf_desktop.domain.merging import Side
from cxf_desktop.storage.entries import EntryKind, NewEntry
from cxf_desktop.storage.handing_over import KeptFile
from tests.services.laptops import laptops
from tests.support import START

PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0\0\0\x02" * 2 + b"\x08\x02\0\0\0 and what follows"
"""A head that says two times two; nothing looks further."""


@functools.cache
def bundle() -> bytes:
    """Return a bundle with a merge, a template and a file in it."""
    with TemporaryDirectory() as folder:
        a, b = laptops(Path(folder), "Anna", "Ben")
        a.set("commitment.current_state", "Anna's view of a text that is long enough to be kept in parts")
        a.set("commitment.current_state", "Anna's view of a text that is long and kept in parts")
        b.set("commitment.current_state", "Ben's view")
        b.edit(Edit(path="commitment.objectives[o1]", value={"title": "One"}))
        a.meet(b, Side.OURS)
        a.undo()
        a.redo()
        file = KeptFile(hashlib.sha256(PICTURE).hexdigest(), "Photo.png", "image/png", PICTURE)
        a.work.library.handover.keep(a.id, (), (), [file])
        return a.bundle().read_bytes()


@functools.cache
def as_json() -> bytes:
    """Return the same engagement as JSON."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.cxf"
        path.write_bytes(bundle())
        (laptop,) = laptops(Path(folder), "Anna")
        laptop.take(path)
        return laptop.work.handover.write_json(laptop.id, Path(folder) / "a.json").read_bytes()


def members(data: bytes | None = None) -> dict[str, bytes]:
    """Return the members of a bundle."""
    with zipfile.ZipFile(io.BytesIO(bundle() if data is None else data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes], *, honest: bool = True, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a bundle of members; an honest one has the right hashes in its manifest."""
    parts = dict(parts)
    if honest and "manifest.json" in parts:
        manifest = json.loads(parts["manifest.json"])
        manifest["members"] = {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            for name, data in parts.items()
            if name != "manifest.json"
        }
        parts["manifest.json"] = json.dumps(manifest).encode()
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", compression) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, compression)
    return content.getvalue()


def named(name: str) -> Callable[[], bytes]:
    """Return a bundle with one more member."""
    return lambda: packed({**members(), name: b"x"})


def twice() -> bytes:
    content = io.BytesIO(bundle())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(content, "a") as archive:
            archive.writestr("journal.jsonl", b"")
    return content.getvalue()


def link() -> bytes:
    content = io.BytesIO(bundle())
    with zipfile.ZipFile(content, "a") as archive:
        member = zipfile.ZipInfo("attachments/link")
        member.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(member, "/etc/passwd")
    return content.getvalue()


def with_manifest(change: Callable[[dict[str, object]], object], **parts: bytes) -> bytes:
    changed = {**members(), **parts}
    manifest = json.loads(changed["manifest.json"])
    change(manifest)
    return packed({**changed, "manifest.json": json.dumps(manifest).encode()})


def with_document(**fields: object) -> bytes:
    parts = members()
    document = {**json.loads(parts["document.json"]), **fields}
    return packed({**parts, "document.json": json.dumps(document).encode()})


def journal_lines() -> list[dict[str, object]]:
    return [json.loads(line) for line in members()["journal.jsonl"].splitlines()]


def with_journal(lines: list[dict[str, object]]) -> bytes:
    data = "".join(json.dumps(line) + "\n" for line in lines).encode()
    return packed({**members(), "journal.jsonl": data})


def with_entries(*entries: tuple[EntryKind, int, tuple[Change, ...]]) -> bytes:
    """Return a bundle with more entries, each rightly in the chain, whatever they say."""
    lines = journal_lines()
    last = lines[-1]
    id_, number, previous = "Anna1", int(str(last["number"])), bytes.fromhex(str(last["hash"]))
    for kind, step, changes in entries:
        number += 1
        entry = NewEntry(number, START, "Mallory", kind, step, changes).chained(id_, previous)
        previous = entry.hash
        lines.append(
            {
                "number": number, "at": START.isoformat(), "author": "Mallory", "kind": kind.value, "step": step,
                "changes": json.loads(entry.encoded), "previous": entry.previous.hex(), "hash": entry.hash.hex(),
            }
        )  # fmt: skip
    return with_journal(lines)


def changed_line(line: int, **fields: object) -> bytes:
    lines = journal_lines()
    lines[line] |= fields
    return with_journal(lines)


def bomb() -> bytes:
    return packed({**members(), "document.json": b" " * 90_000_000})


def foreign_template() -> bytes:
    content = b"{}"
    hash_ = hashlib.sha256(content).hexdigest()
    line = {"hash": hash_, "kind": "format", "id": "x"}
    return with_manifest(lambda m: m["templates"].append(line), **{f"templates/{hash_}.json": content})  # type: ignore[attr-defined]


def invalid_template() -> bytes:
    """Return a bundle whose journal names a template that is none."""
    content = b'{"id": "x"}'
    hash_ = hashlib.sha256(content).hexdigest()
    data = with_entries((EntryKind.EDIT, 99, (Change(path="title", before="Cloud start", after=hash_),)))
    parts = members(data)
    manifest = json.loads(parts["manifest.json"])
    manifest["templates"].append({"hash": hash_, "kind": "format", "id": "x"})
    document = {**json.loads(parts["document.json"]), "title": hash_}
    return packed(
        {
            **parts,
            "manifest.json": json.dumps(manifest).encode(),
            "document.json": json.dumps(document).encode(),
            f"templates/{hash_}.json": content,
        }
    )


def without(name: str) -> bytes:
    return packed({each: data for each, data in members().items() if each != name}, honest=False)


def lying_file(**fields: object) -> bytes:
    return with_manifest(lambda m: m["attachments"][0].update(fields))  # type: ignore[index]


TEXT = "commitment.current_state"
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "up and away": (named("../evil"), r"“\.\./evil” has a forbidden name"),
    "absolute": (named("/etc/passwd"), r"“/etc/passwd” has a forbidden name"),
    "drive": (named("C:/evil"), "“C:/evil” has a forbidden name"),
    "backslash": (named("attachments\\evil"), "forbidden name|does not belong"),
    "device": (named("attachments/CON"), "“attachments/CON”: does not belong"),
    "extra": (named("readme.txt"), r"“readme\.txt”: does not belong"),
    "stream": (named("document.json::$DATA"), "forbidden name"),
    "twice": (twice, r"“journal\.jsonl” is there twice"),
    "twice in capitals": (named("JOURNAL.JSONL"), "is there twice"),
    "link": (link, "“attachments/link” is a link"),
    "bomb": (bomb, r"“document\.json” inflates to more than 100 times"),
    "no manifest": (lambda: without("manifest.json"), "has no manifest"),
    "no journal": (lambda: without("journal.jsonl"), r"“journal\.jsonl”: is missing"),
    "no document": (lambda: without("document.json"), r"“document\.json”: is missing"),
    "wrong hash": (
        lambda: packed({**members(), "document.json": b"{}"}, honest=False), r"“document\.json”: is not what the manif",
    ),
    "newer": (lambda: with_manifest(lambda m: m.update(version=2, x=1)), r"“manifest\.json”: has format 2, .*newer"),
    "odd version": (lambda: with_manifest(lambda m: m.update(version="1")), r"“manifest\.json”: is no manifest"),
    "manifest of another": (lambda: with_manifest(lambda m: m.update(engagement="e")), r"“document\.json”: is another"),
    "manifest is a list": (lambda: packed({"manifest.json": b"[]"}, honest=False), r"“manifest\.json”: is no manifest"),
    "deep manifest": (
        lambda: packed({**members(), "manifest.json": b"[" * 200_000}, honest=False), r"“manifest\.json”: is no manif",
    ),
    "other document": (lambda: with_document(title="Other"), r"“document\.json”: is not what the journal leads to"),
    "unknown field": (lambda: with_document(colour="red"), r"“document\.json”: is no engagement .*\(colour\)"),
    "deep document": (
        lambda: packed({**members(), "document.json": b"[" * 200_000}), r"“document\.json”: is no engagement",
    ),
    "many parts": (
        lambda: packed({**members(), "document.json": b'{"x":[' + b"[]," * 6_000_000}, compression=zipfile.ZIP_STORED),
        r"“document\.json”: has too many parts",
    ),
    "many parts in an entry": (
        lambda: packed({**members(), "journal.jsonl": b"[" + b"{}," * 6_000_000}, compression=zipfile.ZIP_STORED),
        r"“journal\.jsonl:1”: has too many parts",
    ),
    "empty journal": (lambda: with_journal([]), r"“templates/.*”: belongs to another engagement"),
    "no entry": (lambda: packed({**members(), "journal.jsonl": b"{}\n"}), r"“journal\.jsonl:1”: is no entry"),
    "deep entry": (
        lambda: packed({**members(), "journal.jsonl": b'{"changes":' + b"[" * 200_000}), r"jsonl:1”: is no entry",
    ),
    "huge number": (lambda: changed_line(1, number=10**400), r"“journal\.jsonl:2”"),
    "half a letter": (lambda: changed_line(1, author="\ud800"), r"“journal\.jsonl:2”: is no entry"),
    "another author": (lambda: changed_line(1, author="Eve"), r"“journal\.jsonl:2”: does not follow"),
    "another moment": (lambda: changed_line(1, at="2026-03-02T09:01:00"), r"“journal\.jsonl:2”: is no entry"),
    "cut": (
        lambda: with_journal([*journal_lines()[:-1], *journal_lines()[:1]]), r"“journal\.jsonl:6”: does not follow",
    ),
    "left out": (lambda: with_journal([*journal_lines()[:1], *journal_lines()[2:]]), r"jsonl:2”: does not follow"),
    "created twice": (
        lambda: with_entries((EntryKind.CREATE, 1, (Change(path="", after={}),))), "does not follow",
    ),
    "nothing to undo": (lambda: with_entries(*[(EntryKind.UNDO, 2, ())] * 9), r"“journal\.jsonl:7”: does not follow"),
    "step of another": (
        lambda: with_entries((EntryKind.EDIT, 2, (Change(path="title", before="Cloud start", after="x"),))),
        r"“journal\.jsonl:7”: does not follow",
    ),
    "undo of something else": (
        lambda: with_entries((EntryKind.UNDO, 4, (Change(path="title", before="Cloud start", after="x"),))),
        r"“journal\.jsonl:7”: does not follow",
    ),
    "another before": (
        lambda: with_entries((EntryKind.EDIT, 7, (Change(path="title", before="Other", after="x"),))), "does not fit",
    ),
    "no place": (lambda: with_entries((EntryKind.EDIT, 7, (Change(path="nowhere", after=1),))), "does not fit the doc"),
    "no text": (
        lambda: with_entries((EntryKind.EDIT, 7, (Change(path="turn", before=1, after=2, at=0),))), "does not fit",
    ),
    "unknown kind": (lambda: changed_line(1, kind="sign"), "is of an unknown kind"),
    "endless line": (
        lambda: packed({**members(), "journal.jsonl": bytes(range(32, 127)) * 300_000}), "100 times|line without end",
    ),
    "foreign template": (foreign_template, r"“templates/44136.*”: belongs to another engagement"),
    "invalid template": (invalid_template, r"“templates/.*”: is no template"),
    "another file": (
        lambda: packed({**members(), f"attachments/{hashlib.sha256(PICTURE).hexdigest()}": b"x"}), "is not what its",
    ),
    "file with a way": (lambda: lying_file(name="../../evil.png"), r"“attachments/.*”: has a forbidden name"),
    "file of no kind": (lambda: lying_file(media_type="x"), r"“attachments/.*”: has a forbidden name"),
    "locked": (lambda: b"CXFSEAL\x01\x00\x02{}" + b"x" * 100, "the file is damaged"),
    "costly lock": (
        lambda: b"CXFSEAL\x01" + _sealed_header(memory=8_000_000), "the file is damaged",
    ),
    "newer lock": (lambda: b"CXFSEAL\x02" + b"x" * 100, "newer version"),
    "no zip": (lambda: b"hello", "damaged"),
}  # fmt: skip


def _sealed_header(**amounts: int) -> bytes:
    key = {"by": "argon2id", "memory": 65_536, "time": 3, "lanes": 4, "salt": "00" * 16, **amounts}
    header = json.dumps({"key": key, "cipher": "chacha20-poly1305", "nonce": "00" * 12}).encode()
    return len(header).to_bytes(2, "big") + header + b"x" * 100
