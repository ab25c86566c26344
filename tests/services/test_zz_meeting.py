"""Laptops that edit, meet, undo and meet again at random."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.merging import Side
from cxf_desktop.domain.paths import PathError, read
from cxf_desktop.services.incoming import Place
from tests.services.laptops import Laptop, laptops

NAMES = ("Anna", "Ben", "Chris")
PATHS = ("title", "commitment.current_state", "customer.industry")
who = st.integers(0, 2)
texts = st.sampled_from(["one", "two", "three"])
edits = st.one_of(
    st.builds(Edit, path=st.sampled_from(PATHS), value=texts),
    st.builds(
        Edit,
        path=st.sampled_from(["commitment.objectives[a]", "commitment.objectives[b]"]),
        value=st.one_of(st.none(), st.fixed_dictionaries({"title": texts})),
    ),
    st.builds(Edit, path=st.just("commitment.objectives[a].title"), value=texts),
)
steps = st.one_of(
    st.tuples(st.just("edit"), who, edits),
    st.tuples(st.just("meet"), who, who, st.sampled_from(list(Side))),
    st.tuples(st.just("undo"), who),
    st.tuples(st.just("redo"), who),
)


def do(step: tuple[object, ...], all_: list[Laptop]) -> None:
    match step:
        case ("edit", int(one), Edit() as edit):
            try:
                all_[one].edit(edit)
            except PathError:
                return
        case ("meet", int(one), int(other), Side() as prefer) if one != other:
            meet(all_[one], all_[other], prefer)
        case ("undo", int(one)):
            all_[one].undo()
        case ("redo", int(one)):
            all_[one].redo()


def meet(one: Laptop, other: Laptop, prefer: Side) -> None:
    """Meet, and check what must hold of every meeting."""
    file, before = other.bundle(), one.document
    seen = one.look_at(file)
    one.take(file, prefer)
    after = one.document
    named = [conflict.path for conflict in seen.conflicts]
    for path in PATHS:  # what was asked went as it was chosen; what was not is the value of one of the sides
        ours, theirs, now = (read(each, path) for each in (before, other.document, after))
        assert now in (ours, theirs)
        if path in named:
            assert now == (ours if prefer is Side.OURS else theirs)
    assert one.look_at(file).place is Place.KNOWN
    number = one.entries
    one.take(file, prefer)
    assert (one.document, one.entries) == (after, number)


@settings(max_examples=150, deadline=None)
@given(st.lists(steps, max_size=14), st.sampled_from(list(Side)))
def test_in_the_end_all_have_the_same(walk: list[tuple[object, ...]], prefer: Side) -> None:
    with TemporaryDirectory() as folder:
        all_ = laptops(Path(folder), *NAMES)
        for step in walk:
            do(step, all_)
        a, b, c = all_
        meet(a, b, prefer)
        meet(a, c, prefer)
        for other in (b, c):
            # What Anna undid of theirs may still be asked or stay theirs; from then on there is one state.
            meet(other, a, Side.THEIRS)
            meet(a, other, Side.THEIRS)
        meet(b, a, Side.THEIRS)
        assert a.document == c.document
        assert a.document == b.document
        for each in all_:
            undone = each.work.engagements.open(each.id)
            while undone.undo():
                pass
            assert undone.document == each.work.history.at(each.id, 1)
            undone.close()
            each.work.close()
