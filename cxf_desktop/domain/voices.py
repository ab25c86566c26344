"""Many voices on one question: what was said, what the room settled on, and the value that counts."""

from collections.abc import Iterable, Sequence
from statistics import fmean

from cxf_desktop.domain.answers import Answer, AnswerSheet, Hands
from cxf_desktop.domain.model import Model

NO_HANDS = Hands()


class Distribution(Model):
    """How the answers to one question are spread.

    ``counts`` has one entry per value of the scale: how many people stand for it, respondents and hands together.
    ``spread`` is the highest minus the lowest value.
    """

    question: str
    values: tuple[int, ...]
    counts: tuple[int, ...]
    not_applicable: int
    people: int
    mean: float | None
    spread: float
    agreed: float | None


class Disagreement(Model):
    """How far the respondents are apart on a question: highest minus lowest value."""

    question: str
    spread: float
    weight: float

    @property
    def urgency(self) -> float:
        """Weight x disagreement: what to discuss first (design, section 6)."""
        return self.weight * self.spread


def agreed_answer(question: str, sheet: AnswerSheet) -> Answer | None:
    """Return what the room settled on, or None when it did not."""
    answer = sheet.agreed.get(question)
    return answer if answer is not None and answer.given else None


def spoken_values(question: str, sheet: AnswerSheet) -> list[float]:
    """Return what the respondents answered and the hands that were counted, without *not applicable*."""
    answers = (voice[question] for voice in sheet.voices.values() if question in voice)
    spoken = [answer.value for answer in answers if answer.value is not None and not answer.not_applicable]
    return spoken + sheet.hands[question].values if question in sheet.hands else spoken


class Spoken:
    """What was said on every question of a sheet, gathered in one go: a card asks several times for each."""

    def __init__(self, sheet: AnswerSheet) -> None:
        self._sheet = sheet
        self._values: dict[str, list[float]] = {}
        self._absent: set[str] = set()
        for voice in sheet.voices.values():
            for question, answer in voice.items():
                if answer.not_applicable:
                    self._absent.add(question)
                elif answer.value is not None:
                    self._values.setdefault(question, []).append(answer.value)
        for question, hands in sheet.hands.items():
            if values := hands.values:
                self._values.setdefault(question, []).extend(values)

    def values(self, question: str) -> Sequence[float]:
        """Return the values of all voices; see ``spoken_values``."""
        return self._values.get(question, ())

    def counted(self, question: str) -> float | None:
        """Return the value that counts; see ``counted_value``."""
        agreed = agreed_answer(question, self._sheet)
        if agreed is not None:
            return None if agreed.not_applicable else agreed.value
        spoken = self._values.get(question)
        return fmean(spoken) if spoken else None

    def counted_values(self, questions: Iterable[str]) -> dict[str, float]:
        """Return the value of each question that has one."""
        found = ((question, self.counted(question)) for question in questions)
        return {question: value for question, value in found if value is not None}

    def is_decided(self, question: str) -> bool:
        """Tell whether somebody said something on the question, be it that it does not apply."""
        said = question in self._values or question in self._absent
        return said or agreed_answer(question, self._sheet) is not None

    def disagreements(self, weights: Iterable[tuple[str, float]]) -> tuple[Disagreement, ...]:
        """Return the questions on which voices differ, by weight x disagreement, the largest first."""
        found: list[Disagreement] = []
        for question, weight in weights:
            spoken = self._values.get(question)
            if spoken and (spread := max(spoken) - min(spoken)):
                found.append(Disagreement(question=question, spread=spread, weight=weight))
        return tuple(sorted(found, key=lambda entry: -entry.urgency))


def counted_value(question: str, sheet: AnswerSheet) -> float | None:
    """Return the value that counts: the agreed answer, else the mean of all voices; None when there is none."""
    agreed = agreed_answer(question, sheet)
    if agreed is not None:
        return None if agreed.not_applicable else agreed.value
    spoken = spoken_values(question, sheet)
    return fmean(spoken) if spoken else None


def counted_values(questions: Iterable[str], sheet: AnswerSheet) -> dict[str, float]:
    """Return the value of each question that has one."""
    return Spoken(sheet).counted_values(questions)


def is_decided(question: str, sheet: AnswerSheet) -> bool:
    """Tell whether somebody said something on the question, be it that it does not apply."""
    if agreed_answer(question, sheet) is not None or sheet.hands.get(question, NO_HANDS).values:
        return True
    return any(voice[question].given for voice in sheet.voices.values() if question in voice)


def distribution(question: str, sheet: AnswerSheet, values: Sequence[int]) -> Distribution:
    """Return how the answers to a question are spread over the ``values`` of its scale, a mean as the nearest."""
    spoken = spoken_values(question, sheet)
    agreed = agreed_answer(question, sheet)
    nearest = [min(values, key=lambda step: (abs(step - value), step)) for value in spoken]
    absent = sum(voice[question].not_applicable for voice in sheet.voices.values() if question in voice)
    return Distribution(
        question=question,
        values=tuple(values),
        counts=tuple(nearest.count(step) for step in values),
        not_applicable=absent,
        people=len(spoken) + absent,
        mean=fmean(spoken) if spoken else None,
        spread=max(spoken) - min(spoken) if spoken else 0.0,
        agreed=agreed.value if agreed is not None and not agreed.not_applicable else None,
    )
