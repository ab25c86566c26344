"""Spoiled workbooks: a few hundred here; ``fuzz(20_000)`` is there for more."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.fuzz import VALUES, fuzz, read_or_refused
from tests.exchange.readiness_books import SHEETS, full_book

CELLS = st.tuples(
    st.sampled_from([*SHEETS.values(), "Bewertung und Gewichtung", "Microsoft Online Services", "Scoring Summary"]),
    st.builds("{}{}".format, st.sampled_from("ABCDEG"), st.integers(4, 38)),
)


def test_spoiled_bytes_are_read_or_refused() -> None:
    read = fuzz(150)
    assert 10 < read < 140  # both happens


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(CELLS, st.sampled_from(VALUES), max_size=12), st.integers(0, 5))
def test_odd_cells_are_read_with_what_is_odd_listed(
    tmp_path: Path, changed: dict[tuple[str, str], object], seed: int
) -> None:
    book = full_book(seed)
    book.changed = dict(changed)
    path = tmp_path / "Assessment.xlsx"
    found = read_or_refused(book.save(path).read_bytes(), path)
    assert found is not None
    places = {(note.sheet, note.cell) for note in found.notes} | {(one.sheet, one.cell) for one in found.questions}
    assert len(found.areas) == 18
    assert len(places) <= 2 * len(changed)
