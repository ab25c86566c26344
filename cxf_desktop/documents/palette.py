"""The colours of documents and charts by role: the light theme, because paper is white."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from cxf_desktop.domain.words import Degree, Level, Outcome, Phase

Role = Literal[
    "surface",
    "window",
    "sunken",
    "ink",
    "muted",
    "line",
    "line_strong",
    "accent",
    "tint",
    "good",
    "warn",
    "bad",
    "good_tint",
    "warn_tint",
    "bad_tint",
    "assess",
    "commit",
    "deliver",
    "ensure",
    "level_1",
    "level_2",
    "level_3",
    "level_4",
    "vote_1",
    "vote_2",
    "vote_3",
    "vote_4",
    "vote_5",
]
"""What a colour is for; nothing in a document or chart names a colour itself."""

PAPER: Mapping[Role, str] = MappingProxyType(
    {
        "surface": "FFFFFF",
        "window": "F6F7F9",
        "sunken": "EDEFF3",
        "ink": "1A2233",
        "muted": "566074",
        "line": "C9CFDA",
        "line_strong": "757F92",
        "accent": "0B5CAD",
        "tint": "E3EEF9",
        "good": "0B6E4F",
        "warn": "8A5A00",
        "bad": "B3261E",
        "good_tint": "DDEFE8",
        "warn_tint": "F7EBD0",
        "bad_tint": "F9E0DD",
        "assess": "0B5CAD",
        "commit": "6A3FB0",
        "deliver": "0B6E4F",
        "ensure": "8A4B08",
        "level_1": "7F8A9C",
        "level_2": "4F86C6",
        "level_3": "1F5FA8",
        "level_4": "0B2F66",
        "vote_1": "8A4B08",
        "vote_2": "DDAA72",
        "vote_3": "B7BFCC",
        "vote_4": "86B4E3",
        "vote_5": "0B5CAD",
    }
)
"""Role -> RRGGBB."""

_PHASES: Mapping[Phase, Role] = {
    Phase.ASSESS: "assess",
    Phase.COMMIT: "commit",
    Phase.DELIVER: "deliver",
    Phase.ENSURE: "ensure",
}
_LEVELS: tuple[Role, ...] = ("level_1", "level_2", "level_3", "level_4")
_OUTCOMES: Mapping[Outcome, Role] = {
    Outcome.OPEN: "muted",
    Outcome.REACHED: "good",
    Outcome.PARTLY: "warn",
    Outcome.NOT_REACHED: "bad",
}
_DEGREES: Mapping[Degree, Role] = {Degree.LOW: "good", Degree.MEDIUM: "warn", Degree.HIGH: "bad"}


def phase_role(phase: Phase) -> Role:
    """Return the colour of a phase."""
    return _PHASES[phase]


def level_role(level: Level) -> Role:
    """Return the colour of a level on the ramp."""
    return _LEVELS[level.number - 1]


def outcome_role(outcome: Outcome) -> Role:
    """Return the colour of what became of a criterion; always beside the word."""
    return _OUTCOMES[outcome]


def degree_role(degree: Degree) -> Role:
    """Return the colour of a degree of risk or severity; always beside the word."""
    return _DEGREES[degree]
