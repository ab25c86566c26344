"""Ids by which one part of an engagement names another: who names whom, and which of them lead nowhere."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from cxf_desktop.domain.changes import Change
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Model


class Reference(Model):
    """At ``path`` stands the id of a ``kind`` of item."""

    path: str
    kind: str
    id: str


def references(document: Engagement) -> Iterator[Reference]:
    """Return every id that names an item of the same engagement."""
    for package in document.commitment.work_packages:
        path = f"commitment.work_packages[{package.id}].objectives"
        yield from (Reference(path=path, kind="objective", id=id_) for id_ in package.objectives)
    for block in document.workshop.blocks:
        path = f"workshop.blocks[{block.id}]"
        yield Reference(path=f"{path}.session", kind="session", id=block.session)
        yield from (Reference(path=f"{path}.serves", kind="objective", id=id_) for id_ in block.serves)
    for capture in document.workshop.captures:
        path = f"workshop.captures[{capture.id}]"
        yield from _one(f"{path}.block", "block", capture.block)
        yield from _one(f"{path}.objective", "objective", capture.objective)
    yield from _one("workshop.run.block", "block", document.workshop.run.block)
    for criterion, result in document.proof.results.items():
        path = f"proof.results[{criterion}]"
        yield Reference(path=path, kind="criterion", id=criterion)
        for evidence in result.evidence:
            yield from _one(f"{path}.evidence[{evidence.id}].capture", "capture", evidence.capture)


def dangling(document: Engagement, changes: Sequence[Change]) -> Reference | None:
    """Return a reference that leads nowhere and was written by one of ``changes``, or None.

    What lost its target because that was taken out is not wrong, also when the rest around it is edited: undo may bring
    the target back.
    """
    known = {
        "session": _ids(document.workshop.sessions),
        "block": _ids(document.workshop.blocks),
        "capture": _ids(document.workshop.captures),
        "objective": _ids(document.commitment.objectives),
        "criterion": {c.id for o in document.commitment.objectives for c in o.criteria},
    }
    lost = (reference for reference in references(document) if reference.id not in known[reference.kind])
    return next((r for r in lost if any(_wrote(change, r) for change in changes)), None)


def _one(path: str, kind: str, id_: str | None) -> Iterator[Reference]:
    if id_ is not None:
        yield Reference(path=path, kind=kind, id=id_)


def _ids(items: Iterable[object]) -> set[str]:
    return {str(getattr(item, "id", "")) for item in items}


def _wrote(change: Change, reference: Reference) -> bool:
    """Tell whether the id was not there before the change."""
    place = change.path
    inside = reference.path == place or reference.path.startswith((f"{place}.", f"{place}["))
    return inside and reference.id not in set(_texts(change.before))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield str(key)
            yield from _texts(part)
    elif isinstance(value, Sequence):
        for part in value:
            yield from _texts(part)
