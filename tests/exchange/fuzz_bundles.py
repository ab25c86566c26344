"""Spoils bundles and JSON at random: whatever comes of it is read or refused with a sentence, never anything else."""

import json
import random
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import LibraryError
from tests.exchange.bundles import as_json, bundle, members, packed
from tests.exchange.fuzz import spoiled_bytes
from tests.support import workspace

ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 1e308, 10**30, "", "x", "\u202e", "../x", "=1", [], {}, [[]], {"a": None}, "0" * 64,
    "create", "merge", "undo", "2026-03-02T09:00:00+01:00", "commitment.objectives[o1]", ["0" * 64],
)  # fmt: skip


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
    if chance.random() < 0.2:
        return spoiled_bytes(bundle(), chance)
    parts = dict(members())
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
    return packed(parts, honest=chance.random() < 0.9, compression=zipfile.ZIP_STORED)


def spoiled_json(chance: random.Random) -> bytes:
    """Return an engagement as JSON, spoiled."""
    if chance.random() < 0.3:
        return spoiled_bytes(as_json(), chance)
    return json.dumps(spoiled_value(json.loads(as_json()), chance)).encode()


def taken_or_refused(work: Workspace, path: Path) -> bool:
    """Take a file in and open what it was; False when it was refused as it should be."""
    try:
        incoming = work.handover.inspect(path)
    except ExchangeError as error:
        assert error.text.en.startswith(path.name)
        assert error.text.de.startswith(path.name)
        return False
    try:
        id_ = work.handover.take(incoming).engagement
    except LibraryError as error:
        raise AssertionError(f"it was shown, but not taken: {error}") from error
    session = work.engagements.open(id_)
    while session.undo():
        pass
    session.close()
    work.history.entries(id_)
    work.engagements.delete(id_)
    return True


def fuzz(inputs: int, seed: int = 1) -> int:
    """Try so many spoiled files, and return how many could be taken in all the same."""
    read = 0
    with tempfile.TemporaryDirectory() as folder:
        work = workspace(Path(folder) / "fuzz.cxflib")
        for number in range(inputs):
            chance = random.Random(f"{seed}:{number}")
            is_json = chance.random() < 0.3
            path = Path(folder) / ("Spoiled.json" if is_json else "Spoiled.cxf")
            path.write_bytes(spoiled_json(chance) if is_json else spoiled_bundle(chance))
            read += taken_or_refused(work, path)
        work.close()
    return read
