"""Changes: any sequence of edits can be taken back, and nothing that does not fit gets in."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.changes import Change, Edit, apply, inverse, perform, whole
from cxf_desktop.domain.paths import PathError, read
from tests.support import engagement

OBJECTIVES = "commitment.objectives"
ids = st.sampled_from(["o1", "o2", "o3", "o4"])
text = st.text(max_size=60)

edits = st.one_of(
    st.builds(lambda value: Edit(path="title", value=value), text),
    st.builds(lambda value: Edit(path="commitment.current_state", value=value), text),
    st.builds(lambda id_, value, at: Edit(path=f"{OBJECTIVES}[{id_}]", value={"title": value}, index=at),
              ids, text, st.one_of(st.none(), st.integers(0, 5))),
    st.builds(lambda id_: Edit(path=f"{OBJECTIVES}[{id_}]"), ids),
    st.builds(lambda id_, value: Edit(path=f"{OBJECTIVES}[{id_}].specific", value=value), ids, text),
    st.builds(lambda id_, c, value: Edit(path=f"{OBJECTIVES}[{id_}].criteria[{c}]", value={"text": value}),
              ids, ids, text),
    st.builds(lambda order: Edit(path=f"{OBJECTIVES}[]", value=order), st.permutations(["o1", "o2", "o3"])),
    st.builds(lambda r, q, value: Edit(path=f"assessment.sheets[maturity].voices[{r}][{q}].value", value=value),
              ids, ids, st.one_of(st.none(), st.integers(1, 4))),
    st.builds(lambda value: Edit(path="assessment.goals", value=value), st.lists(ids, unique=True)),
    st.builds(lambda value: Edit(path="format", value=value), st.one_of(st.none(), st.just({"format": "pilot"}))),
)  # fmt: skip


@given(st.lists(edits, max_size=30))
def test_any_sequence_of_edits_undone_is_the_start(sequence: list[Edit]) -> None:
    start = document = engagement()
    done: list[list[Change]] = []
    for edit in sequence:
        try:
            document, changes = perform(document, [edit])
        except PathError:
            continue  # an edit that does not fit changes nothing
        done.append(changes)
    end = document

    for changes in reversed(done):
        document = apply(document, inverse(changes))
    assert document == start
    for changes in done:
        document = apply(document, changes)
    assert document == end


@given(text, text)
def test_a_long_text_keeps_only_what_differs_and_gives_both_texts_back(before: str, after: str) -> None:
    document, _ = perform(engagement(), [Edit(path="commitment.notes", value="x" * 40 + before)])
    cleaned = read(document, "commitment.notes")
    changed, changes = perform(document, [Edit(path="commitment.notes", value=cleaned + after)])
    for change in changes:
        assert change.before == ""
        assert whole(document, change) == (cleaned, read(changed, "commitment.notes"))


def test_what_changes_nothing_is_no_change() -> None:
    assert perform(engagement(), [Edit(path="title", value="First turn")])[1] == []


def test_all_edits_or_none() -> None:
    document = engagement()
    with pytest.raises(PathError, match="nope: there is no nope"):
        perform(document, [Edit(path="title", value="New"), Edit(path="nope", value=1)])
    assert document.title == "First turn"


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("[x]", 1, "is no path"),
        ("commitment..title", 1, "is no path"),
        ("title.x", 1, "x leads nowhere"),
        ("id", "other", "an id cannot be changed"),
        ("title", 5, "valid string"),
        ("phase", "later", "'assess', 'commit'"),
        ("turn", 0, "greater than or equal to 1"),
        ("assessment.date", "2026-02-30", "date"),
        (f"{OBJECTIVES}[o9].title", "x", "there is no item o9"),
        (f"{OBJECTIVES}[o1]", {"id": "o2"}, "is no item with the id o1"),
        (f"{OBJECTIVES}[o1]", {"colour": 1}, "extra inputs"),
        (f"{OBJECTIVES}[]", ["o1"], "is not an order"),
        (OBJECTIVES, [{"id": "a"}, {"id": "a"}], "the same id is there twice"),
        ("assessment.sheets[maturity].voices[r][q].value", 9, "less than or equal to 5"),
        ("title", "x" * 200_001, "at most 200000 characters"),
    ],
)
def test_an_edit_that_does_not_fit_names_its_path(path: str, value: Any, message: str) -> None:
    with pytest.raises(PathError, match=message) as caught:
        perform(engagement(), [Edit(path=path, value=value)])
    assert "\n" not in str(caught.value)


def test_control_characters_go_and_everything_else_stays() -> None:
    typed = "a\x00b\x1b[0m <b>&amp;</b> 😀\u200d\tz\r\nnew\ud800 line\x85end"
    document, _ = perform(engagement(), [Edit(path="commitment.current_state", value=typed)])
    assert document.commitment.current_state == "ab[0m <b>&amp;</b> 😀\u200d\tz\nnew line\nend"
    document, _ = perform(document, [Edit(path="title", value="one\ntwo")])
    assert document.title == "one two"


def test_an_item_that_is_taken_out_comes_back_to_its_place() -> None:
    document, _ = perform(engagement(), [Edit(path=f"{OBJECTIVES}[o{n}]", value={}) for n in range(4)])
    without, changes = perform(document, [Edit(path=f"{OBJECTIVES}[o1]")])
    assert [o.id for o in without.commitment.objectives] == ["o0", "o2", "o3"]
    assert apply(without, inverse(changes)) == document
