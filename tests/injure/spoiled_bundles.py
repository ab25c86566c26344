"""Bundles and JSON files are spoiled at random: each is taken in whole, or refused with a sentence."""

import tempfile
from pathlib import Path

from cxf_desktop.storage.errors import LibraryError
from tests.exchange.fuzz_bundles import fuzz_one, open_library
from tests.injure.experiment import Outcome


def run(inputs: int) -> Outcome:
    """Try so many files."""
    outcome, taken = Outcome(), 0
    with tempfile.TemporaryDirectory() as folder:
        work = open_library(Path(folder))
        for number in range(inputs):
            complaint = ""
            try:
                taken += fuzz_one(work, Path(folder), f"injure:{number}")
            except (ArithmeticError, AssertionError, AttributeError, LibraryError, LookupError, RuntimeError, TypeError,
                    ValueError) as error:  # fmt: skip
                complaint = repr(error)[:200]
            outcome.expect(not complaint, f"{number}: {complaint}")
        work.close()
    outcome.figures["taken in"] = taken
    return outcome
