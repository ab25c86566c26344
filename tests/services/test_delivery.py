"""Running and planning a workshop: every step is an edit, and the clock tells the truth after anything."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.agenda import clockwork, running_order, stray_blocks
from cxf_desktop.domain.changes import Edit, perform
from cxf_desktop.domain.engagement import AgendaSession, Block, Capture, Contact, Engagement, Run, Workshop
from cxf_desktop.domain.words import Audience, CaptureKind, Side
from cxf_desktop.services.agenda import AgendaService
from cxf_desktop.services.delivery import DeliveryService, room_time
from cxf_desktop.services.session import Session
from cxf_desktop.services.workspace import Workspace
from tests.support import START, HandClock, counting_ids, engagement, workspace

DAY = START.date()


def agenda() -> list[Edit]:
    sessions = [
        {"id": "s1", "title": "Day 1", "date": DAY.isoformat()},
        {"id": "s2", "title": "Day 2", "day": 2, "date": (DAY + dt.timedelta(days=1)).isoformat()},
    ]
    blocks = [
        {"id": "a", "session": "s1", "title": "Overview", "minutes": 30, "serves": ["o1"]},
        {"id": "b", "session": "s1", "title": "Design", "minutes": 60, "serves": ["o1", "o2"]},
        {"id": "c", "session": "s1", "title": "Wrap-up", "minutes": 15},
        {"id": "d", "session": "s2", "title": "Review", "minutes": 30},
    ]
    return [
        Edit(path="commitment.objectives", value=[{"id": "o1"}, {"id": "o2"}]),
        Edit(path="workshop.sessions", value=sessions),
        Edit(path="workshop.blocks", value=blocks),
    ]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def work(library: Path, clock: HandClock) -> Iterator[Workspace]:
    opened = workspace(library, clock)
    yield opened
    opened.close()


@pytest.fixture
def session(work: Workspace) -> Iterator[Session]:
    opened = work.engagements.open(work.engagements.create("Customer", "Turn"))
    opened.apply(agenda())
    yield opened
    opened.close()


@pytest.fixture
def delivery(work: Workspace) -> DeliveryService:
    return work.delivery


def left(session: Session, clock: HandClock) -> float:
    state = clockwork(session.document.workshop, clock())
    assert state is not None
    return state.left


def run(session: Session) -> Run:
    return session.document.workshop.run


def block(session: Session, id_: str) -> Block:
    return next(found for found in session.document.workshop.blocks if found.id == id_)


# --- the run ---------------------------------------------------------------------------------------------------------


def test_a_session_from_its_start_to_its_end(session: Session, delivery: DeliveryService, clock: HandClock) -> None:
    session.apply(delivery.begin(session.document, "s1"))
    assert run(session) == Run(block="a", started=START)
    clock.forward(minutes=40)
    session.apply(delivery.next(session.document))
    assert run(session).block == "b"
    assert block(session, "a").began == START
    assert block(session, "a").ended == START + dt.timedelta(minutes=40)
    assert left(session, clock) == 60
    session.apply(delivery.next(session.document))
    session.apply(delivery.next(session.document))
    assert run(session) == Run()  # the session is over; the next one begins on another day
    assert all(block(session, id_).ended for id_ in "abc")
    assert block(session, "d").began is None
    assert delivery.begin(session.document, "s1") == []
    assert delivery.next(session.document) == []
    assert delivery.previous(session.document) == []
    assert delivery.stretch(session.document, 5) == []
    assert delivery.toggle_pause(session.document) == []


def test_after_a_restart_the_time_is_true(
    work: Workspace, session: Session, delivery: DeliveryService, clock: HandClock
) -> None:
    session.apply(delivery.begin(session.document, "s1"))
    session.close()
    clock.forward(minutes=12, seconds=30)
    again = work.engagements.open(session.document.id)
    assert left(again, clock) == 17.5


def test_a_pause_costs_no_time(session: Session, delivery: DeliveryService, clock: HandClock) -> None:
    session.apply(delivery.begin(session.document, "s1"))
    clock.forward(minutes=10)
    session.apply(delivery.toggle_pause(session.document))
    clock.forward(hours=3)
    assert left(session, clock) == 20
    session.apply(delivery.toggle_pause(session.document))
    assert left(session, clock) == 20
    clock.forward(minutes=5)
    assert left(session, clock) == 15
    assert block(session, "a").began == START  # when it began on the wall


def test_a_clock_set_back_in_a_pause_gives_no_time_away(
    session: Session, delivery: DeliveryService, clock: HandClock
) -> None:
    session.apply(delivery.begin(session.document, "s1"))
    clock.forward(minutes=10)
    session.apply(delivery.toggle_pause(session.document))
    clock.forward(minutes=-5)
    session.apply(delivery.toggle_pause(session.document))
    assert left(session, clock) == 25


def test_minutes_are_given_to_the_run_not_to_the_plan(
    session: Session, delivery: DeliveryService, clock: HandClock
) -> None:
    session.apply(delivery.begin(session.document, "s1"))
    session.apply(delivery.stretch(session.document, 5))
    session.apply(delivery.stretch(session.document, 5))
    assert (left(session, clock), block(session, "a").minutes) == (40, 30)
    for _ in range(20):
        session.apply(delivery.stretch(session.document, -5))
    assert left(session, clock) == 0
    session.apply(delivery.stretch(session.document, 100_000))
    assert left(session, clock) == 24 * 60
    session.apply(delivery.next(session.document))
    assert run(session).extra == 0


def test_a_step_too_early_and_back_costs_nothing(session: Session, delivery: DeliveryService, clock: HandClock) -> None:
    session.apply(delivery.begin(session.document, "s1"))
    clock.forward(minutes=10)
    session.apply(delivery.next(session.document))
    clock.forward(minutes=2)
    session.apply(delivery.previous(session.document))
    assert (run(session).block, left(session, clock)) == ("a", 20)
    assert block(session, "a").ended is None
    clock.forward(minutes=20)
    session.apply(delivery.next(session.document))
    assert (run(session).block, left(session, clock)) == ("b", 58)
    began, ended = block(session, "a").began, block(session, "a").ended
    assert began is not None
    assert ended is not None
    assert ended - began == dt.timedelta(minutes=30)


def test_what_ran_days_ago_begins_anew(session: Session, delivery: DeliveryService, clock: HandClock) -> None:
    session.apply(delivery.begin(session.document, "s1"))
    clock.forward(minutes=25)
    session.apply(delivery.stop(session.document))
    clock.forward(days=7)
    session.apply(delivery.start(session.document, block(session, "a")))
    assert left(session, clock) == 30
    assert block(session, "a").began == clock()


def test_starting_over_forgets_one_session(session: Session, delivery: DeliveryService, clock: HandClock) -> None:
    session.apply(delivery.start(session.document, block(session, "d")))
    clock.forward(minutes=5)
    session.apply(delivery.begin(session.document, "s1"))
    session.apply(delivery.start_over(session.document, "s1"))
    assert run(session) == Run()
    assert all(block(session, id_).began is None for id_ in "abc")
    assert block(session, "d").ended == clock()
    session.apply(delivery.start(session.document, block(session, "a")))
    session.apply(delivery.start_over(session.document, "s2"))
    assert run(session).block == "a"


def test_undo_brings_the_running_block_back_and_leads_to_the_cockpit(
    session: Session, delivery: DeliveryService, clock: HandClock
) -> None:
    session.apply(delivery.begin(session.document, "s1"))
    clock.forward(minutes=10)
    for step in (delivery.next, delivery.toggle_pause, delivery.stop):
        before = session.document
        session.apply(step(session.document))
        after = session.document
        assert session.undo()[0].path.startswith("workshop.run")
        assert session.document == before
        assert session.redo()[0].path.startswith("workshop.run")
        assert session.document == after


def test_a_run_of_a_block_that_is_gone_can_be_left(session: Session, delivery: DeliveryService) -> None:
    session.apply([Edit(path="workshop.run", value={"block": "a", "started": START.isoformat()})])
    session.apply([Edit(path="workshop.blocks[a]")])
    assert delivery.previous(session.document) == []
    session.apply(delivery.next(session.document))
    assert run(session) == Run()


def test_a_start_without_a_zone_does_no_harm(session: Session, delivery: DeliveryService, clock: HandClock) -> None:
    started = START.replace(tzinfo=None).isoformat()
    session.apply([Edit(path="workshop.run", value={"block": "a", "started": started, "paused": started})])
    clock.forward(minutes=10)
    session.apply(delivery.toggle_pause(session.document))
    assert left(session, clock) == 30


# --- captures and people ---------------------------------------------------------------------------------------------


def test_a_capture_knows_its_block_its_objective_and_its_time(session: Session, delivery: DeliveryService) -> None:
    session.apply(delivery.begin(session.document, "s1"))
    session.apply(delivery.capture(session.document, CaptureKind.DECISION, "Go"))
    session.apply(delivery.next(session.document))
    session.apply(
        delivery.capture(
            session.document, CaptureKind.ACTION, "Order", id_="x", owner="Ada", audience=Audience.INTERNAL
        )
    )
    session.apply(delivery.stop(session.document))
    session.apply(delivery.capture(session.document, CaptureKind.NOTE, "After"))
    first, second, third = session.document.workshop.captures
    assert (first.block, first.objective, first.at) == ("a", "o1", START)
    assert (second.id, second.block, second.objective, second.owner) == ("x", "b", None, "Ada")
    assert second.audience is Audience.INTERNAL
    assert third.block is None


def test_every_contact_is_invited_once(delivery: DeliveryService) -> None:
    people = [("p1", "Own", Side.PARTNER), ("k1", "Ada", Side.CUSTOMER), ("k2", " ada ", Side.CUSTOMER)]
    contacts = tuple(Contact(id=id_, name=name, role="Role", side=side) for id_, name, side in people)
    document = engagement(contacts=(*contacts, Contact(id="k3", name="  ")))
    document, _ = perform(document, delivery.invite_contacts(document))
    assert [(p.name, p.side, p.role) for p in document.workshop.participants] == [
        ("Ada", Side.CUSTOMER, "Role"),
        ("Own", Side.PARTNER, "Role"),
    ]
    assert delivery.invite_contacts(document) == []


# --- dates -----------------------------------------------------------------------------------------------------------


def dates(document: Engagement) -> list[dt.date | None]:
    return [session.date for session in document.workshop.sessions]


def test_dates_come_from_the_first_day_and_later_move_along(delivery: DeliveryService) -> None:
    sessions = tuple(AgendaSession(id=f"s{n}", day=day) for n, day in enumerate((1, 1, 3)))
    document = engagement(workshop=Workshop(sessions=sessions))
    document, _ = perform(document, delivery.schedule(document, DAY))
    assert dates(document) == [DAY, DAY, DAY + dt.timedelta(days=2)]
    later = DAY + dt.timedelta(days=30)
    document, _ = perform(document, [Edit(path="workshop.sessions[s2].date", value=later.isoformat())])
    document, _ = perform(document, delivery.schedule(document, DAY + dt.timedelta(days=7)))
    assert dates(document) == [DAY + dt.timedelta(days=7)] * 2 + [later + dt.timedelta(days=7)]
    with pytest.raises(ValueError, match="end of the calendar"):
        delivery.schedule(document, dt.date.max)
    assert delivery.schedule(engagement(), DAY) == []


@pytest.mark.parametrize("zone", [dt.timezone(dt.timedelta(hours=7, minutes=30)), dt.UTC])
def test_times_are_shown_on_the_clock_that_gave_them(zone: dt.tzinfo) -> None:
    now = START.astimezone(zone)
    assert room_time(START, now) == START
    shown = room_time(START, now).utcoffset()
    assert shown in (now.utcoffset(), START.astimezone().utcoffset())


# --- the plan --------------------------------------------------------------------------------------------------------


@pytest.fixture
def plan() -> AgendaService:
    return AgendaService(counting_ids())


def planned(*rows: tuple[str, str], run_: Run | None = None, captures: tuple[Capture, ...] = ()) -> Engagement:
    sessions = tuple(AgendaSession(id=name) for name, _ in rows if name != "gone")
    blocks = tuple(Block(id=id_, session=name) for name, ids in rows for id_ in ids)
    return engagement(workshop=Workshop(sessions=sessions, blocks=blocks, run=run_ or Run(), captures=captures))


def shape(document: Engagement) -> dict[str, str]:
    order = running_order(document.workshop)
    return {s.id: "".join(b.id for b in order if b.session == s.id) for s in document.workshop.sessions}


def after(document: Engagement, edits: list[Edit]) -> Engagement:
    return perform(document, edits)[0]


def test_a_block_moves_within_its_session_and_into_the_next(plan: AgendaService) -> None:
    document = planned(("s1", "xy"), ("s2", ""), ("s3", "c"))
    steps = []
    for step in (1, 1, 1, 1, -1, -1, -1, -1, -1):
        document = after(document, plan.move_block(document, "x", step))
        steps.append(shape(document))
    assert steps == [
        {"s1": "yx", "s2": "", "s3": "c"},
        {"s1": "y", "s2": "x", "s3": "c"},
        {"s1": "y", "s2": "", "s3": "xc"},
        {"s1": "y", "s2": "", "s3": "cx"},
        {"s1": "y", "s2": "", "s3": "xc"},
        {"s1": "y", "s2": "x", "s3": "c"},
        {"s1": "yx", "s2": "", "s3": "c"},
        {"s1": "xy", "s2": "", "s3": "c"},
        {"s1": "xy", "s2": "", "s3": "c"},
    ]


@given(st.data())
def test_placing_blocks_against_a_naive_list(data: Any) -> None:
    plan = AgendaService(counting_ids())
    document = planned(("s1", "abc"), ("gone", "xy"), ("s2", "de"), ("s3", ""))
    for _ in range(data.draw(st.integers(1, 8))):
        naive = {name: list(ids) for name, ids in shape(document).items()}
        id_ = data.draw(st.sampled_from("abcdex"))
        target = data.draw(st.sampled_from(["s1", "s2", "s3"]))
        for row in naive.values():
            if id_ in row:
                row.remove(id_)
        position = data.draw(st.integers(0, len(naive[target])))
        naive[target].insert(position, id_)
        document = after(document, plan.place_block(document, id_, target, position))
        assert shape(document) == {name: "".join(row) for name, row in naive.items()}
        assert {block.id for block in document.workshop.blocks} == set("abcdexy")


def test_blocks_are_added_where_they_are_wanted(plan: AgendaService) -> None:
    document = planned(("s1", "ab"), ("s2", "c"))
    for session_id, position, expected in (("s1", 0, "?ab"), ("s1", 1, "a?b"), ("s1", None, "ab?"), ("s2", 9, "c?")):
        id_, edits = plan.add_block(document, session_id, position)
        assert shape(after(document, edits))[session_id] == expected.replace("?", id_)


def test_an_empty_agenda_gets_a_session_with_its_first_block(plan: AgendaService) -> None:
    id_, edits = plan.first_block(engagement())
    document = after(engagement(), edits)
    assert list(shape(document).values()) == [id_]
    id_, edits = plan.first_block(document)
    assert len(after(document, edits).workshop.sessions) == 1


def test_a_copy_was_never_run(plan: AgendaService) -> None:
    document = planned(("s1", "ab"))
    edits = [
        Edit(path="workshop.blocks[a].title", value="Title"),
        Edit(path="workshop.blocks[a].began", value=START.isoformat()),
    ]
    document = after(document, edits)
    id_, edits = plan.duplicate_block(document, "a")
    document = after(document, edits)
    assert shape(document) == {"s1": f"a{id_}b"}
    copy = document.workshop.blocks[1]
    assert (copy.title, copy.began) == ("Title", None)


def test_taking_out_the_running_block_ends_the_run_and_keeps_its_captures(plan: AgendaService) -> None:
    captures = (Capture(id="m", block="a"), Capture(id="n", block="b"))
    document = planned(("s1", "ab"), run_=Run(block="a", started=START), captures=captures)
    removed = after(document, plan.remove_block(document, "a"))
    assert (shape(removed), removed.workshop.run) == ({"s1": "b"}, Run())
    assert [capture.block for capture in removed.workshop.captures] == [None, "b"]
    removed = after(document, plan.remove_session(document, "s1"))
    assert (removed.workshop.sessions, removed.workshop.blocks) == ((), ())


def test_sessions_move_with_their_blocks(plan: AgendaService) -> None:
    document = planned(("s1", "ab"), ("s2", "c"))
    moved = after(document, plan.move_session(document, "s1", 1))
    assert list(shape(moved).items()) == [("s2", "c"), ("s1", "ab")]
    assert plan.move_session(document, "s1", -1) == []


def test_a_new_session_follows_the_last_one(plan: AgendaService) -> None:
    document = planned(("s1", "a"))
    document = after(document, [Edit(path="workshop.sessions[s1].start", value="08:30")])
    id_, edits = plan.add_session(document)
    added = after(document, edits).workshop.sessions[-1]
    assert (added.id, added.day, added.start) == (id_, 2, "08:30")


def test_strays_are_taken_in(plan: AgendaService) -> None:
    document = planned(("s1", "a"), ("gone", "xy"))
    document = after(document, plan.adopt_strays(document))
    assert shape(document) == {"s1": "axy"}
    assert not stray_blocks(document.workshop)
    assert plan.adopt_strays(document) == []
    lonely = planned(("gone", "x"))
    assert list(shape(after(lonely, plan.adopt_strays(lonely))).values()) == ["x"]
