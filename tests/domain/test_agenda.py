"""The times of the agenda: planned, running, late; over midnight, sleep and summer time."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.agenda import (
    clockwork,
    neighbour,
    running_order,
    session_to_run,
    sittings,
    spent,
    stray_blocks,
    timeline,
    uncovered,
    waiting_block,
)
from cxf_desktop.domain.engagement import (
    AgendaSession,
    Block,
    Commitment,
    Objective,
    Run,
    Workshop,
)
from tests.support import engagement

BERLIN = ZoneInfo("Europe/Berlin")
DAY = dt.date(2026, 3, 17)


def at(hour: int, minute: int = 0, second: int = 0, day: dt.date = DAY, zone: dt.tzinfo = BERLIN) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour, minute, second), tzinfo=zone)


def block(id_: str, minutes: int = 30, session: str = "s1", **fields: object) -> Block:
    return Block.model_validate({"id": id_, "session": session, "minutes": minutes, **fields})


def day(*blocks: Block, start: str = "09:00", run: Run | None = None, date: dt.date | None = DAY) -> Workshop:
    return Workshop(sessions=(AgendaSession(id="s1", date=date, start=start),), blocks=blocks, run=run or Run())


def running(id_: str, started: dt.datetime, **fields: object) -> Run:
    return Run.model_validate({"block": id_, "started": started, **fields})


# --- the plan --------------------------------------------------------------------------------------------------------


def test_each_block_begins_when_the_one_before_it_ends() -> None:
    slots = list(timeline(day(block("a", 45), block("b", 60), block("c", 0), block("d", 15))))
    assert [(slot.start.isoformat("minutes"), slot.end.isoformat("minutes")) for slot in slots] == [
        ("09:00", "09:45"),
        ("09:45", "10:45"),
        ("10:45", "10:45"),
        ("10:45", "11:00"),
    ]


def test_the_order_of_the_day_follows_the_sessions_not_the_list() -> None:
    workshop = Workshop(
        sessions=(AgendaSession(id="s1"), AgendaSession(id="s2", start="14:00")),
        blocks=(block("late", session="s2"), block("early"), block("stray", session="gone"), block("later")),
    )
    assert [found.id for found in running_order(workshop)] == ["early", "later", "late"]
    assert [found.id for found in stray_blocks(workshop)] == ["stray"]
    assert neighbour(workshop, "later", 1) == workshop.blocks[0]
    assert neighbour(workshop, None, 1) == workshop.blocks[1]
    assert neighbour(workshop, "late", 1) is None
    assert neighbour(workshop, "stray", 1) is None


@given(st.lists(st.integers(0, 24 * 60), max_size=12), st.integers(0, 23), st.integers(0, 59))
def test_the_timeline_against_a_naive_sum(minutes: list[int], hour: int, minute: int) -> None:
    workshop = day(*(block(f"b{n}", length) for n, length in enumerate(minutes)), start=f"{hour:02}:{minute:02}")
    clock = hour * 60 + minute
    for slot, length in zip(timeline(workshop), minutes, strict=True):
        assert slot.start.hour * 60 + slot.start.minute == clock % 1440
        clock += length
        assert slot.end.hour * 60 + slot.end.minute == clock % 1440
        assert slot.ends_next_day == (clock >= 1440)
    (sitting,) = sittings(workshop)
    assert sitting.minutes == sum(minutes)
    assert sitting.past_midnight == (clock > 1440)


@pytest.mark.parametrize(("start", "minutes", "past"), [("22:00", 120, False), ("22:00", 121, True)])
def test_only_what_lasts_beyond_midnight_runs_past_it(start: str, minutes: int, past: bool) -> None:
    (sitting,) = sittings(day(block("a", minutes), start=start))
    assert sitting.past_midnight is past


def test_a_session_that_runs_into_the_next_one_is_named() -> None:
    def collide(first: dt.date | None, second: dt.date | None, minutes: int) -> list[str]:
        workshop = Workshop(
            sessions=(
                AgendaSession(id="s1", date=first),
                AgendaSession(id="s2", date=second, start="13:00", day=1),
            ),
            blocks=(block("a", minutes // 2), block("aa", minutes - minutes // 2), block("b", 30, "s2")),
        )
        return [sitting.runs_into.id if sitting.runs_into else "" for sitting in sittings(workshop)]

    assert collide(DAY, DAY, 240) == ["", ""]
    assert collide(DAY, DAY, 241) == ["s2", ""]
    assert collide(None, None, 241) == ["s2", ""]
    assert collide(DAY, DAY + dt.timedelta(days=1), 241) == ["", ""]
    assert collide(DAY, None, 241) == ["", ""]
    assert collide(DAY, DAY + dt.timedelta(days=1), 28 * 60) == ["", ""]
    assert collide(DAY, DAY + dt.timedelta(days=1), 28 * 60 + 1) == ["s2", ""]  # into the next day


def test_two_sessions_at_the_same_time_collide_once() -> None:
    sessions = (AgendaSession(id="s1", date=DAY), AgendaSession(id="s2", date=DAY))
    workshop = Workshop(sessions=sessions, blocks=(block("a"), block("b", session="s2")))
    assert [sitting.runs_into for sitting in sittings(workshop)] == [sessions[1], None]


def test_a_slip_of_the_fingers_in_a_year_does_no_harm() -> None:
    workshop = day(block("a", 1440), block("b", 1440), date=dt.date.max)
    assert len(list(timeline(workshop))) == 2
    assert sittings(workshop)[0].past_midnight


def test_uncovered_objectives_keep_their_numbers() -> None:
    document = engagement(
        commitment=Commitment(objectives=tuple(Objective(id=id_) for id_ in ("o1", "o2", "o3"))),
        workshop=day(block("a", serves=("o2",))),
    )
    assert [(number, objective.id) for number, objective in uncovered(document)] == [(1, "o1"), (3, "o3")]


# --- the run ---------------------------------------------------------------------------------------------------------


def test_nothing_runs_without_a_start() -> None:
    assert clockwork(day(block("a")), at(9)) is None
    assert clockwork(day(block("a"), run=Run(block="a")), at(9)) is None
    assert clockwork(day(block("a"), run=running("gone", at(9))), at(9)) is None


def test_time_left_comes_from_the_stored_start() -> None:
    workshop = day(block("a", 45, began=at(9)), block("b", 15), run=running("a", at(9)))
    work = clockwork(workshop, at(9, 12, 30))
    assert work is not None
    assert (work.elapsed, work.left, work.total) == (12.5, 32.5, 45)
    assert work.following == workshop.blocks[1]
    assert work.following_at == at(9, 45)
    assert work.forecast_end == at(10)
    assert work.behind == 0


def test_hours_of_sleep_cost_nothing() -> None:
    workshop = day(block("a", 45, began=at(9)), run=running("a", at(9)))
    work = clockwork(workshop, at(12))
    assert work is not None
    assert work.left == -135
    assert work.behind == 135


def test_a_pause_holds_the_time_left_but_not_the_end_of_the_day() -> None:
    run = running("a", at(9), paused=at(9, 10))
    work = clockwork(day(block("a", 45, began=at(9)), run=run), at(9, 40))
    assert work is not None
    assert work.paused
    assert (work.elapsed, work.left, work.behind) == (10, 35, 30)
    assert work.forecast_end == at(10, 15)


def test_minutes_that_were_given_make_the_session_late_and_leave_the_plan_alone() -> None:
    run = running("a", at(9), extra=10)
    work = clockwork(day(block("a", 45, began=at(9)), block("b", 15), run=run), at(9, 30))
    assert work is not None
    assert (work.total, work.left, work.behind) == (55, 25, 10)
    less = clockwork(day(block("a", 45, began=at(9)), run=running("a", at(9), extra=-60)), at(9, 30))
    assert less is not None
    assert (less.total, less.left) == (0, -30)


def test_a_late_start_is_late_and_an_early_one_early() -> None:
    for start, behind in ((at(9, 6), 6), (at(8, 50), -10)):
        work = clockwork(day(block("a", 45, began=start), run=running("a", start)), start)
        assert work is not None
        assert work.behind == behind


@pytest.mark.parametrize("date", [None, DAY - dt.timedelta(days=1), DAY + dt.timedelta(days=7)])
def test_on_another_day_the_plan_counts_from_the_first_start(date: dt.date | None) -> None:
    blocks = (block("a", 30, began=at(14), ended=at(14, 40)), block("b", 30, began=at(14, 40)))
    work = clockwork(day(*blocks, run=running("b", at(14, 40)), date=date), at(14, 50))
    assert work is not None
    assert work.behind == 10


def test_a_rehearsal_of_the_week_before_does_not_count() -> None:
    week_before = DAY - dt.timedelta(days=7)
    blocks = (
        block("a", 30, began=at(9, day=week_before), ended=at(9, 30, day=week_before)),
        block("b", 30, began=at(10)),
    )
    work = clockwork(day(*blocks, run=running("b", at(10)), date=None), at(10))
    assert work is not None
    assert work.behind == 0


def test_a_block_that_was_left_needs_only_its_rest() -> None:
    blocks = (block("a", 30, began=at(9)), block("b", 30, began=at(9, 20), ended=at(9, 25)))
    work = clockwork(day(*blocks, run=running("a", at(9, 5))), at(9, 25))
    assert work is not None
    assert work.left == 10
    assert work.forecast_end == at(10)  # 10 minutes of a, 25 of b
    assert spent(blocks[1], at(9, 25)) == dt.timedelta(minutes=5)
    assert spent(blocks[1], at(9, 25, day=DAY + dt.timedelta(days=1))) == dt.timedelta()


def test_over_midnight_the_forecast_is_on_the_next_day() -> None:
    workshop = day(block("a", 45, began=at(23, 30)), block("b", 30), start="23:30", run=running("a", at(23, 30)))
    work = clockwork(workshop, at(0, 5, day=DAY + dt.timedelta(days=1)))
    assert work is not None
    assert (work.elapsed, work.left, work.behind) == (35, 10, 0)
    assert work.forecast_end == at(0, 45, day=DAY + dt.timedelta(days=1))


@pytest.mark.parametrize(
    ("date", "before", "after"),
    [
        (dt.date(2026, 3, 29), (1, 50), (3, 10)),  # 02:00 becomes 03:00
        (dt.date(2026, 10, 25), (2, 50), (2, 10)),  # 03:00 becomes 02:00
    ],
)
def test_a_change_of_the_clocks_does_not_change_the_time_left(
    date: dt.date, before: tuple[int, int], after: tuple[int, int]
) -> None:
    start = at(*before, day=date)
    later = dt.datetime.combine(date, dt.time(*after), tzinfo=BERLIN).replace(fold=1)
    blocks = (block("a", 30, began=start), block("b", 60))
    work = clockwork(day(*blocks, run=running("a", start), date=None), later)
    assert work is not None
    assert (work.elapsed, work.left, work.behind) == (20, 10, 0)
    assert work.forecast_end.hour * 60 + work.forecast_end.minute == after[0] * 60 + after[1] + 70


def test_the_forecast_of_a_night_shows_the_new_time() -> None:
    start = at(1, 30, day=dt.date(2026, 3, 29))
    work = clockwork(day(block("a", 60, began=start), run=running("a", start)), start)
    assert work is not None
    assert work.forecast_end.strftime("%H:%M") == "03:30"


def test_a_clock_that_was_set_back_gives_no_negative_time() -> None:
    work = clockwork(day(block("a", 45), run=running("a", at(9, 30))), at(9))
    assert work is not None
    assert (work.elapsed, work.left) == (0, 45)


@pytest.mark.parametrize("started", ["2026-03-17T09:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:00-14:00"])
def test_whatever_was_written_as_a_start_gives_a_time(started: str) -> None:
    run = Run.model_validate({"block": "a", "started": started})
    work = clockwork(day(block("a", 45), block("x", session="gone"), run=run), at(9, 10))
    assert work is not None
    stray = clockwork(day(block("x", session="gone"), run=Run(block="x", started=at(9))), at(9, 10))
    assert stray is not None
    assert stray.left == 20


# --- what to run next ------------------------------------------------------------------------------------------------


def test_the_session_of_today_comes_first() -> None:
    ran = {"began": at(9), "ended": at(10)}
    sessions = tuple(
        AgendaSession(id=f"s{n}", date=DAY + dt.timedelta(days=n // 2), start=("09:00", "14:00")[n % 2])
        for n in range(4)
    )
    blocks = [block(f"b{n}", session=f"s{n}") for n in range(4)]

    def chosen(*done: int, today: dt.date = DAY) -> str:
        now = tuple(b.model_copy(update=ran) if n in done else b for n, b in enumerate(blocks))
        found = session_to_run(Workshop(sessions=sessions, blocks=now), today)
        return found.id if found else ""

    assert chosen() == "s0"
    assert chosen(0) == "s1"
    assert chosen(today=DAY + dt.timedelta(days=1)) == "s2"
    assert chosen(today=DAY + dt.timedelta(days=9)) == "s0"
    assert chosen(0, 1, 2, 3) == "s3"
    assert session_to_run(Workshop(sessions=sessions), DAY) is None


def test_what_waits_is_the_first_that_was_not_run() -> None:
    workshop = day(block("a", began=at(9), ended=at(9, 30)), block("b"), block("c"))
    assert waiting_block(workshop, "s1") == workshop.blocks[1]
    assert waiting_block(workshop, "gone") is None
