"""Runs the experiments: ``python3 bootstrap.py injure [NAME ...] [--share 0.1]``."""

import argparse
import sys
import time

from tests.injure import bits, kills, migrations, protecting, spoiled_bundles, spoiled_files, torn, writes
from tests.injure.experiment import Experiment

EXPERIMENTS: dict[str, tuple[Experiment, int]] = {
    "kills": (kills.run, 300),
    "torn": (torn.run, 1000),
    "bits": (bits.run, 100),
    "writes": (writes.run, 1000),
    "migrations": (migrations.run, 100),
    "protecting": (protecting.run, 300),
    "bundles": (spoiled_bundles.run, 20_000),
    "workbooks": (spoiled_files.workbooks, 20_000),
    "forms": (spoiled_files.forms, 20_000),
    "templates": (spoiled_files.templates, 20_000),
    "answers": (spoiled_files.answers, 20_000),
}
"""Name -> what is done, and how often in full."""


def main(arguments: list[str]) -> int:
    """Run the experiments that are named, or all of them; 1 when something was not survived."""
    parser = argparse.ArgumentParser(prog="bootstrap.py injure", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*EXPERIMENTS, []], metavar="NAME", help=", ".join(EXPERIMENTS))
    parser.add_argument("--share", type=float, default=1.0, metavar="S", help="how much of each, 1 in full")
    options = parser.parse_args(arguments)
    lost = 0
    for name in options.names or EXPERIMENTS:
        experiment, full = EXPERIMENTS[name]
        began = time.perf_counter()
        outcome = experiment(max(1, round(full * options.share)))
        figures = "".join(f", {what} {value:.1f}" for what, value in outcome.figures.items())
        seconds = time.perf_counter() - began
        print(f"{name:<20}{outcome.tried:>6} injuries, {len(outcome.failures)} not survived, {seconds:.0f} s{figures}")
        for failure in outcome.failures[:20]:
            print(f"  {failure}")
        lost += len(outcome.failures)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
