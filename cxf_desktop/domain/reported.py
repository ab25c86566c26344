"""What the published readiness workbook showed, and why that differs from what its answers give by our rules.

The workbook has known errors: a neutral answer counts 0 instead of 3; the customer's own questions of *Verträge* are
not summed; in *IT Security und Datenschutz* the second own question repeats the first; the floor of online services
lifts low sub-areas silently. For each number the smallest set of errors is searched that gives what was shown.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from cxf_desktop.domain.answers import Cause, Difference, Reported
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.scoring import exact

NEUTRAL = 3.0
SAME = 0.000_05
"""Numbers that differ less are the same: the workbook keeps every digit."""
ROUNDED = 0.005_001
"""A workbook whose numbers were typed in or pasted shows whole percents."""

KNOWN = (Cause.NEUTRAL_AS_ZERO, Cause.OWN_NOT_SUMMED, Cause.OWN_REPEATED, Cause.SERVICES_FLOOR)
POSSIBLE = (*KNOWN, Cause.UNANSWERED_AS_ZERO, Cause.WEIGHTS)
"""In the order in which they are blamed; what comes last is blamed only when the others do not do."""

Causes = frozenset[Cause]


class WorkbookAnswer(Model):
    """One applicable question of a sub-area as the workbook has it; ``own``: 0, or 1 and 2 for the customer's own."""

    weight: float
    value: float | None = None
    own: int = 0


class WorkbookArea(Model):
    """A sub-area of the workbook: its answers, and the floor that its services give."""

    answers: tuple[WorkbookAnswer, ...]
    floor: float = 0

    def score(self, causes: Causes = frozenset(), *, own_weight_stays: bool = True) -> float | None:
        """Return the score that the answers give with some of the workbook's errors in it, without any by our rules."""
        counted = self._counted(causes)
        total = sum(weight for weight, _, _ in counted)
        points = sum(weight * value / 5 for weight, value, _ in counted)
        if Cause.OWN_NOT_SUMMED in causes:
            points -= sum(weight * value / 5 for weight, value, own in counted if own)
            total -= 0 if own_weight_stays else sum(weight for weight, _, own in counted if own)
        if Cause.WEIGHTS not in causes:
            points = points / total if total else 0
        score = exact(points) if counted else None
        lifted = Cause.SERVICES_FLOOR in causes and self.floor > (score or 0)
        return self.floor if lifted else score

    def _counted(self, causes: Causes) -> list[tuple[float, float, int]]:
        """Return weight, value and own position of what counts."""
        first = next((answer.value for answer in self.answers if answer.own == 1), None)
        found: list[tuple[float, float, int]] = []
        for answer in self.answers:
            value = first if answer.own == 2 and Cause.OWN_REPEATED in causes else answer.value
            if value is None and Cause.UNANSWERED_AS_ZERO in causes:
                value = 0.0
            if value == NEUTRAL and Cause.NEUTRAL_AS_ZERO in causes:
                value = 0.0
            if value is not None:
                found.append((answer.weight, value, answer.own))
        return found

    def touched(self, cause: Cause) -> int:
        """Return how many questions an error touches."""
        if cause is Cause.NEUTRAL_AS_ZERO:
            return sum(answer.value == NEUTRAL for answer in self.answers)
        if cause is Cause.OWN_NOT_SUMMED:
            return sum(answer.own > 0 for answer in self.answers)
        if cause is Cause.UNANSWERED_AS_ZERO:
            return sum(answer.value is None for answer in self.answers)
        return 1 if cause is Cause.OWN_REPEATED else 0


def explain_area(area: WorkbookArea, shown: float) -> Reported:
    """Return what the workbook showed for a sub-area with the reasons for the difference."""
    ours = area.score()
    if not area.answers and abs(shown) <= SAME:  # nothing applies: 0 is how the workbook says so
        return Reported(shown=shown)
    for tolerance in (SAME, ROUNDED):
        for causes, own_weight_stays in _tries():
            if _near(area.score(frozenset(causes), own_weight_stays=own_weight_stays), shown, tolerance):
                because = _attributed(area, causes, own_weight_stays)
                return Reported(shown=shown, ours=ours, because=because)
    rest = Difference(cause=Cause.UNEXPLAINED, amount=shown - (ours or 0))
    return Reported(shown=shown, ours=ours, because=(rest,))


def explain_field(
    shares: Mapping[str, float], ours: float | None, areas: Mapping[str, Reported], shown: float
) -> Reported:
    """Return what the workbook showed for a field with the reasons for the difference.

    Args:
        shares: Sub-area -> its weight as the workbook has it.
        ours: The score of the field by our rules.
        areas: What the workbook showed for its sub-areas.
        shown: What it showed for the field.

    """
    if _near(ours, shown, SAME):
        return Reported(shown=shown, ours=ours)
    total = sum(shares.values())
    raw = sum(share * areas[id_].shown for id_, share in shares.items() if id_ in areas)
    known = [id_ for id_ in shares if id_ in areas]
    base = ours or 0
    for tolerance in (SAME, ROUNDED):
        if len(known) == len(shares) and total and _near(raw / total, shown, tolerance):
            return Reported(shown=shown, ours=ours, because=_parts((Cause.SUB_AREAS, shown - base)))
        if len(known) == len(shares) and _near(raw, shown, tolerance):
            evened = raw / total if total else 0
            because = _parts((Cause.SUB_AREAS, evened - base), (Cause.WEIGHTS, shown - evened))
            return Reported(shown=shown, ours=ours, because=because)
        if _near(ours, shown, tolerance):
            return Reported(shown=shown, ours=ours)
    return Reported(shown=shown, ours=ours, because=_parts((Cause.UNEXPLAINED, shown - base)))


def _tries() -> Iterable[tuple[Sequence[Cause], bool]]:
    """Return the sets of errors, the fewest first; the known ones before those that are only possible."""
    for causes in (KNOWN, POSSIBLE):
        for size in range(len(causes) + 1):
            for some in combinations(causes, size):
                yield some, True
                if Cause.OWN_NOT_SUMMED in some:
                    yield some, False


def _near(score: float | None, shown: float, tolerance: float) -> bool:
    return score is not None and abs(score - shown) <= tolerance


def _attributed(area: WorkbookArea, causes: Sequence[Cause], own_weight_stays: bool) -> tuple[Difference, ...]:
    """Return what each error adds, one upon the other."""
    found: list[Difference] = []
    before = area.score() or 0.0
    for number, cause in enumerate(causes, start=1):
        after = area.score(frozenset(causes[:number]), own_weight_stays=own_weight_stays) or 0.0
        found.append(Difference(cause=cause, amount=exact(after - before), questions=area.touched(cause)))
        before = after
    return tuple(found)


def _parts(*parts: tuple[Cause, float]) -> tuple[Difference, ...]:
    return tuple(Difference(cause=cause, amount=exact(amount)) for cause, amount in parts if abs(amount) > SAME)
