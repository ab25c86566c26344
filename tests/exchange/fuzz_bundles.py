"""Spoils bundles and JSON at random: whatever comes of it is read or refused with a sentence, never anything else."""

import json
import random
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.merging import Side
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.services.handover import HandoverService
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.engagements import applied
from cxf_desktop.storage.entries import Entry, EntryKind
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.hashing import chain
from tests.exchange.bundles import as_json, bundle, members, packed
from tests.exchange.fuzz import spoiled_bytes
from tests.support import START, workspace

ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 1e308, 10**30, "", "x", "\u202e", "../x", "=1", [], {}, [[]], {"a": None}, "0" * 64,
    "create", "merge", "undo", "2026-03-02T09:00:00+01:00", "commitment.objectives[o1]", ["0" * 64],
)  # fmt: skip


LIES: dict[str, tuple[Any, ...]] = {
    "kind": ("create", "edit", "undo", "redo", "merge", "restore", "sign", ""),
    "step": (1, 2, 3, 10**18, 10**20, 0, -1, "x", None),
    "author": ("", "x" * 20_000, "\u202e", None),
    "at": ("", "2026-03-02", "2026-03-02T09:00:00", "9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+23:59"),
    "merged": ([], ["0" * 64], ["0" * 63], "x", ["f" * 64] * 200),
}


def spoiled_value(value: Any, chance: random.Random) -> Any:
    """Return JSON with one part of it, somewhere inside, replaced by something odd."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(sorted(value))
        if chance.random() < 0.1:
            return {name: part for name, part in value.items() if name != key}
        return {**value, key: spoiled_value(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        return [*value[:at], spoiled_value(value[at], chance), *value[at + 1 :]]
    return chance.choice(ODD)


def spoiled_bundle(chance: random.Random) -> bytes:
    """Return a bundle with the archive, a member, or a value in a member spoiled; mostly with right hashes."""
    if chance.random() < 0.1:
        return spoiled_bytes(bundle(), chance)
    parts = dict(members())
    if chance.random() < 0.5:
        return packed(parts | lying_journal(parts, chance), compression=zipfile.ZIP_STORED)
    name = chance.choice([*sorted(parts), "journal.jsonl", "journal.jsonl", "merged.jsonl"])
    if chance.random() < 0.25:
        parts[name] = spoiled_bytes(parts[name], chance)
    elif name.endswith(".jsonl"):
        lines = [json.loads(line) for line in parts[name].splitlines()]
        spoiled = spoiled_value(lines, chance)
        lines = spoiled if isinstance(spoiled, list) else [spoiled]
        parts[name] = "".join(json.dumps(line) + "\n" for line in lines).encode()
    elif name.endswith(".json"):
        parts[name] = json.dumps(spoiled_value(json.loads(parts[name]), chance)).encode()
    honest = name != "manifest.json" and chance.random() < 0.9
    return packed(parts, honest=honest, compression=zipfile.ZIP_STORED)


def lying_journal(parts: dict[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """Return a journal with an entry spoiled and all hashes right again, and the document that it leads to."""
    document = json.loads(parts["document.json"])
    lines = [json.loads(line) for line in parts["journal.jsonl"].splitlines()]
    at = chance.randrange(len(lines))
    key = chance.choice(["changes", "changes", "kind", "step", "author", "at", "merged"])
    lines[at][key] = chance.choice(LIES[key]) if key in LIES else spoiled_value(lines[at].get(key, []), chance)
    if chance.random() < 0.3:
        lines.insert(at, dict(chance.choice(lines)))
    previous, state = bytes(32), None
    for number, line in enumerate(lines, start=1):
        changes = json.dumps(line["changes"], ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        merged = json.dumps(line["merged"]) if line.get("merged") else ""
        row = (document["id"], number, line["at"], line["author"], line["kind"], line["step"], changes)
        line |= {"number": number, "previous": previous.hex()}
        previous = chain((*row, merged) if merged else row, previous)
        line["hash"] = previous.hex()
        state = _after(state, line, changes)
    if state is not None:
        parts["document.json"] = state.model_dump_json().encode()
    return {**parts, "journal.jsonl": "".join(json.dumps(line) + "\n" for line in lines).encode()}


def _after(state: Engagement | None, line: dict[str, Any], changes: str) -> Engagement | None:
    try:
        kind = EntryKind(line["kind"])
        return applied(state, Entry(1, START, "", kind, 1, changes, b"", b""))
    except (LibraryError, ValueError, TypeError, LookupError, AttributeError):
        return state


def spoiled_json(chance: random.Random) -> bytes:
    """Return an engagement as JSON, spoiled."""
    if chance.random() < 0.3:
        return spoiled_bytes(as_json(), chance)
    return json.dumps(spoiled_value(json.loads(as_json()), chance)).encode()


def taken_or_refused(work: Workspace, path: Path, *, known: bool) -> bool:
    """Take a file in and open what it was; False when it was refused as it should be.

    ``known``: the engagement is here already, so that it is merged.
    """
    if known:
        path.with_name("Whole.cxf").write_bytes(bundle())
        work.handover.take(work.handover.inspect(path.with_name("Whole.cxf")))
        session = work.engagements.open("Anna1")
        session.undo()
        session.apply([Edit(path="title", value="Changed here")])
        session.close()
    refused, incoming = None, None
    try:
        incoming = work.handover.inspect(path)
    except ExchangeError as error:
        refused = error.text
    if incoming is None:
        assert refused is not None
        assert refused.en.startswith(path.name)
        assert refused.de.startswith(path.name)
        return False
    id_ = work.handover.take(incoming, Side.THEIRS).engagement  # what is shown can be taken
    session = work.engagements.open(id_)
    while session.undo():
        pass
    session.close()
    work.history.entries(id_)
    work.engagements.delete(id_)
    return True


def open_library(folder: Path) -> Workspace:
    """Return a library to take spoiled files into; a backup before each would take most of the time."""
    work = workspace(folder / "fuzz.cxflib")
    work.handover = HandoverService(work.library, work.engagements, protected=lambda: False, before=lambda _: None)
    return work


def fuzz_one(work: Workspace, folder: Path, seed: str) -> bool:
    """Try one spoiled file; see ``taken_or_refused``."""
    chance = random.Random(seed)
    is_json = chance.random() < 0.3
    path = folder / ("Spoiled.json" if is_json else "Spoiled.cxf")
    path.write_bytes(spoiled_json(chance) if is_json else spoiled_bundle(chance))
    for row in work.engagements.rows():
        work.engagements.delete(row.id)
    return taken_or_refused(work, path, known=chance.random() < 0.3)


def fuzz(inputs: int, seed: int = 1) -> int:
    """Try so many spoiled files, and return how many could be taken in all the same."""
    with tempfile.TemporaryDirectory() as folder:
        work = open_library(Path(folder))
        read = sum(fuzz_one(work, Path(folder), f"{seed}:{number}") for number in range(inputs))
        work.close()
    return read
