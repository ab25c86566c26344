"""Two laptops, and three, that meet again."""

from pathlib import Path

import pytest

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.merging import Side
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.services.handover import HandoverService, UndecidedError
from cxf_desktop.services.incoming import Place
from cxf_desktop.storage.errors import ConflictError
from tests.services.laptops import Laptop, laptops

TITLE, STATE = "title", "commitment.current_state"


@pytest.fixture
def two(tmp_path: Path) -> list[Laptop]:
    return laptops(tmp_path, "Anna", "Ben")


def objective(id_: str, **fields: object) -> Edit:
    return Edit(path=f"commitment.objectives[{id_}]", value=fields)


def test_an_unknown_engagement_is_added_with_all_of_its_history(two: list[Laptop]) -> None:
    a, b = two
    assert b.document == a.document
    assert b.work.history.entries(b.id) == a.work.history.entries(a.id)
    assert [row.title for row in b.work.engagements.rows("conto")] == ["Cloud start"]
    assert b.look_at(a.bundle()).place is Place.KNOWN
    assert a.bundle("again").read_bytes() == b.bundle().read_bytes()


def test_what_it_holds_is_said_before_it_is_taken(two: list[Laptop]) -> None:
    a, b = two
    a.set(STATE, "as is")
    seen = b.look_at(a.bundle())
    assert (seen.customer, seen.title, seen.authors, seen.entries) == ("Contoso", "Cloud start", ("Anna",), 2)
    assert (seen.place, seen.new_here, seen.new_there, seen.conflicts) == (Place.MERGE, 0, 1, ())
    assert seen.first < seen.last
    assert b.document.commitment.current_state == ""


def test_both_sides_work_is_kept_as_one_step_of_undo(two: list[Laptop]) -> None:
    a, b = two
    a.edit(objective("o1", title="ours"))
    a.set(STATE, "as is")
    b.edit(objective("o2", title="theirs"))
    b.set("workshop.summary", "went well")
    before = a.document
    taken = a.meet(b)
    assert taken.changed == ("commitment.objectives[o2]", "workshop.summary")
    assert {each.id for each in a.document.commitment.objectives} == {"o1", "o2"}
    last = a.work.history.entries(a.id)[-1]
    assert last.kind.value == "merge"
    a.undo()
    assert a.document == before
    a.redo()
    assert a.document.workshop.summary == "went well"
    b.meet(a)
    assert a.document == b.document


def test_merging_twice_changes_nothing(two: list[Laptop]) -> None:
    a, b = two
    a.set(STATE, "as is")
    b.set("workshop.summary", "went well")
    file = b.bundle()
    a.take(file)
    number, document = a.entries, a.document
    assert a.look_at(file).place is Place.KNOWN
    assert a.take(file).changed == ()
    assert (a.entries, a.document) == (number, document)
    b.meet(a)
    assert a.look_at(b.bundle()).place is Place.KNOWN


def test_what_both_changed_is_asked_with_both_values_authors_and_times(two: list[Laptop]) -> None:
    a, b = two
    a.set(STATE, "Anna's view")
    at = a.clock.now
    b.set(STATE, "Ben's view")
    b.set("workshop.summary", "went well")
    file, before, number = b.bundle(), a.document, a.entries
    (conflict,) = a.look_at(file).conflicts
    assert (conflict.path, conflict.conflict.base) == (STATE, "")
    assert (conflict.conflict.ours, conflict.ours_by, conflict.ours_at) == ("Anna's view", "Anna", at)
    assert (conflict.conflict.theirs, conflict.theirs_by) == ("Ben's view", "Ben")
    with pytest.raises(UndecidedError, match=r"1 place was .* commitment\.current_state"):
        a.take(file)
    assert (a.document, a.entries) == (before, number)
    a.work.handover.take(a.look_at(file), {STATE: Side.THEIRS})
    assert a.document.commitment.current_state == "Ben's view"
    assert a.document.workshop.summary == "went well"


@pytest.mark.parametrize("prefer", list(Side))
def test_a_choice_holds_on_the_other_laptop_too(two: list[Laptop], prefer: Side) -> None:
    a, b = two
    a.set(STATE, "Anna's view")
    b.set(STATE, "Ben's view")
    a.meet(b, prefer)
    b.meet(a)  # nothing is asked again
    assert a.document == b.document
    a.set(STATE, "a third view")
    b.meet(a)
    assert b.document.commitment.current_state == "a third view"


def test_both_merge_each_other_at_the_same_time(two: list[Laptop]) -> None:
    a, b = two
    a.set(STATE, "Anna's view")
    b.set(STATE, "Ben's view")
    a.set("workshop.summary", "went well")
    of_a, of_b = a.bundle(), b.bundle()
    a.take(of_b, Side.OURS)
    b.take(of_a, Side.OURS)
    assert a.document.commitment.current_state == "Anna's view"
    assert b.document.commitment.current_state == "Ben's view"
    (conflict,) = a.look_at(b.bundle()).conflicts  # each had decided for itself: it is asked
    assert conflict.path == STATE
    a.meet(b, Side.THEIRS)
    b.meet(a)
    assert a.document == b.document
    assert b.document.commitment.current_state == "Ben's view"


def test_both_made_the_same_edit(two: list[Laptop]) -> None:
    a, b = two
    for each in two:
        each.set(STATE, "the same")
    before = a.document
    assert a.meet(b).changed == ()
    assert a.document == before
    a.undo()  # there is no step for it: the edit is taken back
    assert a.document.commitment.current_state == ""
    a.redo()
    b.set(STATE, "Ben went on")
    a.meet(b)  # and what was the same on both sides is the base
    assert a.document.commitment.current_state == "Ben went on"


def test_an_undone_merge_is_offered_again(two: list[Laptop]) -> None:
    a, b = two
    b.set("workshop.summary", "went well")
    file = b.bundle()
    a.take(file)
    a.undo()
    assert a.document.workshop.summary == ""
    assert a.look_at(file).place is Place.MERGE
    a.take(file)
    assert a.document.workshop.summary == "went well"
    a.undo()
    a.redo()
    assert a.look_at(file).place is Place.KNOWN


def test_who_knew_the_merge_sees_its_undo_as_a_change(two: list[Laptop]) -> None:
    a, b = two
    a.set(STATE, "as is")
    b.set("workshop.summary", "went well")
    a.meet(b)
    b.meet(a)
    a.undo()
    assert b.meet(a).changed == ("workshop.summary",)
    assert b.document.workshop.summary == ""
    assert b.document.commitment.current_state == "as is"


def test_three_laptops(tmp_path: Path) -> None:
    a, b, c = laptops(tmp_path, "Anna", "Ben", "Chris")
    c.set(STATE, "Chris' view")
    of_c = c.bundle()
    a.take(of_c)
    b.take(of_c)
    a.set(STATE, "Anna after Chris")
    b.set("workshop.summary", "went well")
    b.meet(a)  # Chris' state is the base, which only Chris has in the journal: nothing is asked
    assert b.document.commitment.current_state == "Anna after Chris"
    a.set(STATE, "")  # back to what it was before Chris: not lost either
    b.meet(a)
    assert b.document.commitment.current_state == ""
    c.meet(b)
    a.meet(c)
    assert a.document == b.document == c.document


def test_what_was_taken_in_is_handed_on(tmp_path: Path) -> None:
    a, b, c = laptops(tmp_path, "Anna", "Ben", "Chris")
    c.set(STATE, "Chris' view")
    b.meet(c)
    a.meet(b)
    assert a.look_at(c.bundle()).place is Place.KNOWN
    c.set(STATE, "Chris went on")
    a.meet(c)
    assert a.document.commitment.current_state == "Chris went on"


def test_something_written_meanwhile_is_not_overwritten(two: list[Laptop]) -> None:
    a, b = two
    b.set(STATE, "Ben's view")
    seen = a.look_at(b.bundle())
    a.set("workshop.summary", "meanwhile")
    with pytest.raises(ConflictError):
        a.work.handover.take(seen)
    assert a.document.commitment.current_state == ""


def test_the_open_session_hears_of_it(two: list[Laptop]) -> None:
    a, b = two
    b.set(STATE, "Ben's view")
    session = a.work.engagements.open(a.id)
    heard: list[tuple[str, ...]] = []
    session.subscribe(lambda changed: heard.append(changed.paths))
    a.work.handover.take(a.look_at(b.bundle()), session=session)
    assert heard == [(STATE,)]
    assert session.document.commitment.current_state == "Ben's view"
    session.undo()
    assert session.document.commitment.current_state == ""
    session.close()


def test_an_engagement_that_began_otherwise_is_refused(two: list[Laptop], tmp_path: Path) -> None:
    a, _ = two
    other = Laptop.made(tmp_path / "other", "Anna", a.clock)  # the same ids
    other.id = other.work.engagements.create("Contoso", "Another start")
    assert other.id == a.id
    with pytest.raises(ExchangeError, match=r"Anna\.cxf: there is an engagement .* began otherwise"):
        a.look_at(other.bundle())


def test_a_protected_library_wants_a_passphrase(two: list[Laptop], tmp_path: Path) -> None:
    a, b = two
    reasons: list[str] = []
    service = HandoverService(a.work.library, a.work.engagements, protected=lambda: True, before=reasons.append)
    with pytest.raises(ExchangeError, match="need a passphrase"):
        service.write(a.id, tmp_path / "a.cxf")
    assert not (tmp_path / "a.cxf").exists()
    a.set(STATE, "secret")
    file = service.write(a.id, tmp_path / "a.cxf", "correct horse")
    assert b"secret" not in file.read_bytes()
    assert b"Contoso" not in file.read_bytes()
    for passphrase in (None, "wrong horse"):
        with pytest.raises(ExchangeError, match=r"a\.cxf: .*passphrase"):
            b.work.handover.inspect(file, passphrase)
    assert b.work.handover.inspect(file, "correct horse").new_there == 1


def test_a_backup_is_made_before(two: list[Laptop], tmp_path: Path) -> None:
    a, b = two
    reasons: list[str] = []
    service = HandoverService(b.work.library, b.work.engagements, protected=lambda: False, before=reasons.append)
    a.set(STATE, "as is")
    service.take(service.inspect(a.bundle()))
    service.take(service.inspect(a.bundle()))
    assert reasons == ["merge"]
    b.work.engagements.delete(b.id)
    service.take(service.inspect(a.bundle()))
    assert reasons == ["merge", "import"]


def test_json_and_back_is_the_same(two: list[Laptop], tmp_path: Path) -> None:
    a, b = two
    a.set(STATE, 'Ärger „=1+1“ \\ " \u2028 😀')
    b.set("workshop.summary", "went well")
    a.meet(b)
    a.undo()
    a.work.library.handover.keep(a.id, (), (), [])
    file = a.work.handover.write_json(a.id, tmp_path / "a.json")
    empty = Laptop.made(tmp_path, "Dora", a.clock)
    empty.take(file)
    assert empty.document == a.document
    assert empty.work.history.entries(empty.id) == a.work.history.entries(a.id)
    assert empty.bundle().read_bytes() == a.bundle().read_bytes()
    assert empty.work.handover.write_json(empty.id, tmp_path / "again.json").read_bytes() == file.read_bytes()
