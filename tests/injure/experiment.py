"""What an experiment is: many injuries, counted, and each one that was not survived named."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Outcome:
    """How often something was injured, and what was not survived."""

    tried: int = 0
    failures: list[str] = field(default_factory=list)
    figures: dict[str, float] = field(default_factory=dict)

    def expect(self, holds: bool, what: str) -> None:
        """Count one injury; name it when it was not survived."""
        self.tried += 1
        if not holds:
            self.failures.append(what)


Experiment = Callable[[int], Outcome]
"""Runs that many injuries."""
