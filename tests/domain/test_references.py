"""Ids by which one part of an engagement names another."""

import pytest

from cxf_desktop.domain.changes import Edit, perform
from cxf_desktop.domain.references import dangling
from tests.support import engagement

WHOLE = perform(
    engagement(),
    [
        Edit(path="commitment.objectives[o]", value={"criteria": [{"id": "c"}]}),
        Edit(path="workshop.sessions[s]", value={}),
        Edit(path="workshop.blocks[b]", value={"session": "s", "serves": ["o"]}),
        Edit(path="workshop.captures[k]", value={"block": "b", "objective": "o"}),
        Edit(path="proof.results[c]", value={"evidence": [{"id": "e", "capture": "k"}]}),
    ],
)[0]


@pytest.mark.parametrize(
    ("path", "value", "kind"),
    [
        ("workshop.blocks[b].session", "x", "session"),
        ("workshop.blocks[b].serves", ["o", "x"], "objective"),
        ("workshop.captures[k].block", "x", "block"),
        ("workshop.captures[k].objective", "x", "objective"),
        ("workshop.captures[new]", {"block": "x"}, "block"),
        ("workshop.run.block", "x", "block"),
        ("commitment.work_packages[w]", {"objectives": ["x"]}, "objective"),
        ("proof.results[x].measured", "1", "criterion"),
        ("proof.results[c].evidence[e].capture", "x", "capture"),
    ],
)
def test_an_id_that_leads_nowhere_is_found_where_it_was_written(path: str, value: object, kind: str) -> None:
    document, changes = perform(WHOLE, [Edit(path=path, value=value)])
    lost = dangling(document, changes)
    assert lost is not None
    assert (lost.kind, lost.id) == (kind, "x")


@pytest.mark.parametrize("path", ["commitment.objectives[o]", "workshop.sessions[s]", "workshop.captures[k]"])
def test_what_loses_its_target_is_left_alone(path: str) -> None:
    document, changes = perform(WHOLE, [Edit(path=path)])
    assert dangling(document, changes) is None
    edited, changes = perform(document, [Edit(path="workshop.blocks[b]", value={"session": "s", "serves": ["o"]})])
    assert dangling(edited, changes) is None, "what was lost before may stay while the rest is edited"
