"""Every Nth write fails, a migration is killed: a sample of what ``bootstrap.py injure`` does in full."""

from tests.injure import migrations, writes


def test_a_disk_that_fails_costs_nothing_that_was_acknowledged() -> None:
    assert writes.run(12).failures == []


def test_a_migration_that_was_killed_is_made_up_for() -> None:
    assert migrations.run(4).failures == []
