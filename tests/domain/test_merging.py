"""Differences and merges, on random forks."""

from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.changes import Edit, perform
from cxf_desktop.domain.differences import difference
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.merging import Side, merge
from tests.domain.forks import documents, edited, forks
from tests.support import engagement

Fork = tuple[Engagement, Engagement, Engagement]
MIRRORED = {Side.OURS: Side.THEIRS, Side.THEIRS: Side.OURS}


@given(documents("x"), documents("y"))
def test_a_difference_leads_from_one_state_to_the_other(before: Engagement, after: Engagement) -> None:
    assert perform(before, difference(before, after))[0] == after
    assert difference(after, after) == []


@given(forks(), st.sampled_from(list(Side)), st.data())
def test_a_merge_is_the_same_from_both_sides(fork: Fork, usual: Side, data: st.DataObject) -> None:
    base, ours, theirs = fork
    conflicts = merge(base, ours, theirs).conflicts
    choices = {conflict.path: data.draw(st.sampled_from([usual, *Side])) for conflict in conflicts}
    here = merge(base, ours, theirs, choices)
    there = merge(base, theirs, ours, {path: MIRRORED[side] for path, side in choices.items()})
    assert here.undecided == there.undecided == ()
    assert here.document == there.document
    assert perform(ours, difference(ours, here.document))[0] == here.document


@given(forks())
def test_nothing_is_lost_and_nothing_is_decided_silently(fork: Fork) -> None:
    """Every edit of a side that the other did not touch is in the result, or a conflict names the place."""
    base, ours, theirs = fork
    result = merge(base, ours, theirs)
    named = [conflict.path for conflict in result.conflicts]
    assert list(result.undecided) == named
    touched = [edit.path for edit in difference(base, ours)]
    for edit in difference(base, theirs):
        alone = not any(_overlap(edit.path, path) for path in touched)
        if alone and not edit.path.endswith("[]"):
            kept = perform(result.document, [Edit(path=edit.path, value=edit.value)])[1]
            assert not kept or any(_overlap(edit.path, path) for path in named)


def _overlap(one: str, other: str) -> bool:
    one, other = one.removesuffix("[]"), other.removesuffix("[]")
    return one.startswith(other) or other.startswith(one)


@given(forks())
def test_merging_what_is_known_already_changes_nothing(fork: Fork) -> None:
    base, ours, theirs = fork
    assert merge(base, ours, base).document == ours
    assert merge(base, base, theirs).document == theirs
    assert merge(base, ours, ours).document == ours
    assert not merge(base, ours, base).conflicts


def fork(base: list[Edit], ours: list[Edit], theirs: list[Edit]) -> Fork:
    start = edited(engagement(), base)
    return start, edited(start, ours), edited(start, theirs)


def objective(id_: str, title: str = "", index: int | None = None) -> Edit:
    return Edit(path=f"commitment.objectives[{id_}]", value={"title": title}, index=index)


def test_deleted_here_and_changed_there_is_asked() -> None:
    case = fork(
        [objective("o")],
        [Edit(path="commitment.objectives[o]")],
        [Edit(path="commitment.objectives[o].title", value="kept")],
    )
    (conflict,) = merge(*case).conflicts
    assert (conflict.path, conflict.ours, conflict.theirs["title"]) == ("commitment.objectives[o]", None, "kept")
    assert merge(*case, {conflict.path: Side.OURS}).document.commitment.objectives == ()
    (kept,) = merge(*case, {conflict.path: Side.THEIRS}).document.commitment.objectives
    assert kept.title == "kept"


def test_different_fields_of_one_item_are_both_taken() -> None:
    case = fork(
        [objective("o")],
        [Edit(path="commitment.objectives[o].title", value="ours")],
        [Edit(path="commitment.objectives[o].responsible", value="theirs")],
    )
    result = merge(*case)
    (merged,) = result.document.commitment.objectives
    assert (merged.title, merged.responsible, result.conflicts) == ("ours", "theirs", ())


def test_what_is_new_on_both_sides_stands_behind_what_it_followed() -> None:
    case = fork(
        [objective("m"), objective("n")],
        [objective("z", index=1)],
        [objective("a", index=1), objective("e"), Edit(path="commitment.objectives[].x", value=None)],
    )
    assert [entry.id for entry in merge(*case).document.commitment.objectives] == ["m", "a", "z", "n", "e"]


def test_two_orders_are_asked_about() -> None:
    ids = [objective(id_) for id_ in "abc"]
    order = "commitment.objectives[]"
    case = fork(ids, [Edit(path=order, value=["c", "a", "b"])], [Edit(path=order, value=["b", "a", "c"])])
    assert [conflict.path for conflict in merge(*case).conflicts] == [order]


def test_more_own_questions_than_a_sub_area_may_have_are_asked_about() -> None:
    own = "assessment.sheets[readiness].own"
    sides = [[Edit(path=f"{own}[{id_}]", value={"sub_area": "a", "text": id_}) for id_ in ids] for ids in ("xy", "z")]
    case = fork([], *sides)
    (conflict,) = merge(*case).conflicts
    assert conflict.path == own
    assert [entry.id for entry in merge(*case, {own: Side.THEIRS}).document.assessment.sheets["readiness"].own] == ["z"]
