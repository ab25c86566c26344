"""What the command line prints: text for people, and the JSON shapes that scripts rely on."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from io import TextIOWrapper
from typing import Any

from cxf_desktop.domain.answers import AnswerSheet, Reported
from cxf_desktop.domain.readiness import FieldScore, ReadinessCard
from cxf_desktop.domain.recommending import Recommendations
from cxf_desktop.domain.reported import SAME
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import Language
from cxf_desktop.services.history import HistoryEntry
from cxf_desktop.storage.listing import CustomerRow, Row
from cxf_desktop.templates.yaml_reader import Problem


def json_text(value: Any) -> str:
    """Return a value as a JSON document."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def prepare_streams() -> None:
    """Let files and pipes be UTF-8 on every system, and let no letter be one that cannot be printed."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="backslashreplace")


def print_out(text: str) -> None:
    """Print a result. Who reads it may have seen enough, as ``head`` does: that is no failure."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        # Or what is still in the buffer would be tried again at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def rows_json(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Return engagements for ``list``."""
    return [
        {
            "id": row.id,
            "customer": row.customer,
            "title": row.title,
            "phase": row.phase,
            "level": row.level,
            "changed": row.changed.isoformat(),
        }
        for row in rows
    ]


def customers_json(rows: Sequence[CustomerRow]) -> list[dict[str, Any]]:
    """Return customers for ``customers``."""
    return [
        {"id": row.id, "name": row.name, "engagements": row.engagements, "changed": row.changed.isoformat()}
        for row in rows
    ]


def assessment_json(card: Scorecard) -> dict[str, Any]:
    """Return a scorecard for ``assess``."""
    return {
        "questionnaire": card.questionnaire,
        "level": card.level,
        "score": card.score,
        "band": card.band,
        "answered": card.answered,
        "of": card.of,
        "dimensions": [
            {"id": entry.id, "score": entry.score, "weight": entry.weight, "counted": entry.counted}
            for entry in card.dimensions
        ],
        "gates": [gate.model_dump(mode="json") for gate in card.gates],
        "range": {"lowest": card.lowest, "highest": card.highest},
        "disagreement": [{"question": entry.question, "spread": entry.spread} for entry in card.disagreement],
    }


def readiness_json(engagement: str, card: ReadinessCard, sheet: AnswerSheet) -> dict[str, Any]:
    """Return a readiness card for ``assess`` and ``import``; ``because`` says why a workbook showed something else."""
    shown = sheet.workbook.reported if sheet.workbook is not None else {}
    notes = sheet.workbook.notes if sheet.workbook is not None else ()
    return {
        "engagement": engagement,
        "questionnaire": card.questionnaire,
        "answered": card.answered,
        "of": card.of,
        "fields": [
            {
                "id": field.id,
                "score": field.score,
                "band": field.band,
                "lowest": field.lowest,
                "highest": field.highest,
                "weights_total": field.weights_total,
                "notes": _field_notes(field),
                **_reported(shown.get(field.id), field.score),
                "sub_areas": [
                    {
                        "id": area.id,
                        "score": area.score,
                        "own_score": area.own_score,
                        "floor": area.floor,
                        "floored": area.floored,
                        "counted": area.counted,
                        "of": area.of,
                        **_reported(shown.get(area.id), area.own_score),
                    }
                    for area in field.sub_areas
                ],
            }
            for field in card.fields
        ],
        "disagreement": [{"question": entry.question, "spread": entry.spread} for entry in card.disagreement],
        "notes": [note.en for note in notes],
    }


def _field_notes(field: FieldScore) -> list[str]:
    if field.weights_add_up:
        return []
    if not field.weights_total:
        return ["no sub-area has a weight: there is no score"]
    return [f"the weights of the sub-areas add up to {field.weights_total:.1%}, they were evened out"]


def _reported(reported: Reported | None, today: float | None) -> dict[str, Any]:
    """Return what a workbook showed, and why that is not what its answers give by our rules."""
    if reported is None:
        return {"reported": None, "because": []}
    because = [f"{reason.cause.value}: {reason.cause.label.en} ({reason.amount:+.2%})" for reason in reported.because]
    if reported.ours is not None and today is not None and abs(reported.ours - today) > SAME:
        because.append(f"changed: the answers were changed after the import ({today - reported.ours:+.2%})")
    return {"reported": reported.shown, "because": because}


def recommendations_json(found: Recommendations, language: Language) -> dict[str, Any]:
    """Return recommendations for ``recommend``."""
    return {
        "level": found.level,
        "offered": [
            {
                "format": entry.format,
                "fit": entry.fit,
                "parts": entry.parts.model_dump(),
                "reasons_for": [reason.to(language) for reason in entry.reasons_for],
                "reasons_against": [reason.to(language) for reason in entry.reasons_against],
            }
            for entry in found.offered
        ],
        "not_now": [
            {"format": entry.format, "fit": entry.fit, "missing": [text.to(language) for text in entry.missing]}
            for entry in found.not_now
        ],
    }


def history_json(entries: Sequence[HistoryEntry]) -> list[dict[str, Any]]:
    """Return a history for ``history``."""
    return [entry.model_dump(mode="json") for entry in entries]


def problems_json(problems: Sequence[Problem]) -> dict[str, Any]:
    """Return what is wrong with templates for ``templates check``."""
    return {
        "problems": [
            {"file": str(entry.file), "line": entry.line, "key": entry.key, "message": entry.message}
            for entry in problems
        ]
    }


def overview(value: Any) -> str:
    """Return a JSON value as indented lines for people, without what is empty."""
    return "\n".join(_lines(value, "")) or "(empty)"


def _lines(value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if isinstance(part, dict | list) and part:
                yield f"{indent}{key}:"
                yield from _lines(part, f"{indent}  ")
            elif part not in (None, "", [], {}):
                yield f"{indent}{key}: {part}"
    elif isinstance(value, list):
        for part in value:
            if isinstance(part, dict):
                lines = list(_lines(part, f"{indent}  "))
                yield from (f"{indent}- {line.strip()}" if not at else line for at, line in enumerate(lines))
            else:
                yield f"{indent}- {part}"
    else:
        yield f"{indent}{value}"
