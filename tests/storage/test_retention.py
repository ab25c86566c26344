"""Which backups stay: against a naive reading of the rule, and over 400 days."""

import datetime as dt
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.storage.retention import DAYS, MONTHS, PINNED_FOR, UNVERIFIED, WEEKS, superseded

ZONE = dt.timezone(dt.timedelta(hours=1))
NOW = dt.datetime(2026, 3, 2, 18, tzinfo=ZONE)


@dataclass(frozen=True)
class One:
    moment: dt.datetime
    verified: bool = True
    pinned: bool = False


def days_ago(days: float, *, verified: bool = True, pinned: bool = False) -> One:
    return One(NOW - dt.timedelta(days=days), verified, pinned)


backups = st.lists(
    st.builds(
        days_ago, st.integers(0, 400 * 24).map(lambda hours: hours / 24), verified=st.booleans(), pinned=st.booleans()
    ),
    unique_by=lambda one: one.moment,
)


def staying(found: list[One], now: dt.datetime = NOW) -> list[One]:
    gone = superseded(found, now)
    return [one for one in found if one not in gone]


@given(backups)
def test_the_newest_verified_one_always_stays(found: list[One]) -> None:
    good = [one for one in found if one.verified]
    if good:
        assert max(good, key=lambda one: one.moment) in staying(found)


@given(backups)
def test_nothing_verified_goes_before_the_newest_is_verified(found: list[One]) -> None:
    newest = days_ago(-1, verified=False)
    stay = staying([*found, newest])
    assert {one for one in found if one.verified} <= set(stay)
    assert len([one for one in stay if not one.verified]) <= UNVERIFIED


@given(backups)
def test_it_is_the_rule_as_it_reads(found: list[One]) -> None:
    newest = days_ago(-0.01)
    everything = [*found, newest]
    good = [one for one in everything if one.verified]
    wanted = {one for one in good if one.pinned and NOW - one.moment <= PINNED_FOR}
    for most, form in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        periods = sorted({one.moment.astimezone(ZONE).strftime(form) for one in good})[-most:]
        for period in periods:
            of_it = [one for one in good if one.moment.astimezone(ZONE).strftime(form) == period]
            wanted.add(max(of_it, key=lambda one: one.moment))
    assert set(staying(everything)) == wanted


@given(backups)
def test_what_stays_stays_when_it_is_asked_again(found: list[One]) -> None:
    stay = staying(found)
    if stay and max(stay, key=lambda one: one.moment).verified:
        assert superseded(stay, NOW) == []


def test_400_days_with_one_in_the_evening_and_hourly_ones_now_and_then() -> None:
    kept: list[One] = []
    for day in range(400):
        evening = NOW + dt.timedelta(days=day)
        hours = range(8, -1, -1) if day % 10 == 0 else (0,)
        for hour in hours:
            moment = evening - dt.timedelta(hours=hour)
            kept.append(One(moment))
            gone = superseded(kept, moment)
            kept = [one for one in kept if one not in gone]
            assert kept[-1].moment == moment
    ages = sorted((evening - one.moment).days for one in kept)
    assert ages[:DAYS] == list(range(DAYS))
    assert len(kept) <= DAYS + WEEKS + MONTHS
    assert max(age for age in ages if age < 100) >= WEEKS * 7 - 7
    assert 8 * 30 - 31 <= max(ages) <= 9 * 31
