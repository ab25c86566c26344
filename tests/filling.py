"""Fills a library with engagements that look like a consultant's work: to measure with, and to scroll through."""

import datetime as dt
import json
import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from cxf_desktop import paths
from cxf_desktop.domain.content import Format
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.scoring import scorecard
from cxf_desktop.domain.words import PHASES, Language, Level
from cxf_desktop.services.pinning import MATURITY
from cxf_desktop.services.summary import searchable_text, summary
from cxf_desktop.storage.database import Database
from cxf_desktop.storage.engagements import EngagementStore
from cxf_desktop.storage.template_store import TemplateStore
from cxf_desktop.templates.catalogue import Catalogue

TOGETHER = 250
"""Engagements in one transaction."""
FIRST_DAY = dt.datetime(2024, 1, 8, 9, 0, tzinfo=dt.UTC)

PLACES = (
    "Alder", "Ash", "Birken", "Brom", "Cold", "Dorn", "Eschen", "Falken", "Grün", "Hasel", "Heide", "Iser", "Kalten",
    "Kloster", "Lauter", "Linden", "Marsh", "Mühl", "Neu", "Nord", "Oak", "Ober", "Quell", "Raven", "Rosen", "Schön",
    "Silver", "Stein", "Tannen", "Ulmen", "Wald", "Weiden", "West", "Winter",
)  # fmt: skip
ENDINGS = ("bach", "berg", "brook", "bury", "dorf", "field", "ford", "hagen", "heim", "hof", "ley", "stedt", "ton")
TRADES = (
    ("Maschinenbau GmbH", "Mechanical engineering"), ("Logistik AG", "Logistics"), ("Klinikum gGmbH", "Health care"),
    ("Foods Ltd", "Food"), ("Energie GmbH & Co. KG", "Energy"), ("Versicherung a. G.", "Insurance"), ("plc", "Retail"),
    ("Stadtwerke", "Public utilities"), ("Pharma SE", "Pharmaceuticals"), ("Bau GmbH", "Construction"),
    ("Bank eG", "Banking"), ("Textil GmbH", "Textiles"), ("Medien GmbH", "Media"), ("Optics Ltd", "Optics"),
)  # fmt: skip
ROLES = ("Head of IT", "CIO", "Head of operations", "Security officer", "Application owner", "Controller", "Architect")
SYSTEMS = (
    "the web shop", "the warehouse system", "SAP S/4HANA", "the file servers", "predictive maintenance", "the archive",
    "the customer portal", "the data warehouse", "the intranet", "virtual desktops", "the laboratory system",
    "the booking engine",
)  # fmt: skip
AIMS = (
    "runs in Azure", "survives the loss of a data centre", "scales with the season", "is restored within four hours",
    "costs what its cost centre expects", "is patched without a night shift", "is deployed from a pipeline",
    "passes the audit",
)  # fmt: skip
WORRIES = (
    "Nobody has restored a backup since last year", "The contract of the data centre ends before the move is done",
    "The only administrator who knows it retires", "Licences are counted twice", "The line to the plant is too thin",
    "The works council has not been asked", "Cost is seen by nobody until the invoice", "Accounts are still shared",
)  # fmt: skip
SENTENCES = (
    "{system} serves {number} users at {place} and is looked after by {people} people.",
    "{worry}; the {role} wants that settled before the budget round in {month}.",
    "Of {number} virtual machines, {people} belong to {system}, and their owner is known for half of them.",
    "The {role} expects a first result in {month}, and a figure for the yearly cost below EUR {number},000.",
    "In {place} the line was lost {people} times since {month}; {system} stood still for {number} minutes in all.",
    "What is there today was built for {number} orders a day; in {month} it is twice as many.",
)
MONTHS = ("January", "March", "May", "June", "September", "October", "November")
DECIDED = ("decision", "action", "question", "parking_lot", "risk", "note", "feedback")


def fill_library(path: Path, count: int) -> None:
    """Add ``count`` engagements to the library at ``path``, which is made when missing.

    The same ones each time, but other ones than those that are there.
    """
    catalogue = Catalogue([paths.workshop_templates()])
    questionnaire = catalogue.questionnaires[MATURITY]
    database = Database(path)
    pinned = TemplateStore(database).keep("questionnaire", MATURITY, questionnaire.model_dump_json())
    store = EngagementStore(database)
    there = database.number("SELECT count(*) FROM engagement")
    maker = _Maker(random.Random(there), questionnaire, catalogue, pinned)
    made = maker.engagements(count, f"f{there}")
    for _ in range(0, count, TOGETHER):
        with database.writing():
            for document, at in islice(made, TOGETHER):
                level = scorecard(questionnaire, document.assessment.sheets[MATURITY]).level
                store.create(document, summary(document, level), searchable_text(document), at, "Consultant")
    database.connection.close()


class _Maker:
    """Makes engagements, customer by customer: each has one to four turns or projects."""

    def __init__(
        self, chance: random.Random, questionnaire: MaturityQuestionnaire, catalogue: Catalogue, pinned: str
    ) -> None:
        self._chance = chance
        self._questions = [question.id for question in questionnaire.questions()]
        self._formats = list(catalogue.formats.values())
        self._goals = list(catalogue.goals)
        self._pinned = pinned

    def engagements(self, count: int, prefix: str) -> Iterator[tuple[Engagement, dt.datetime]]:
        """Return engagements with the time of their last change."""
        chance, customer, left = self._chance, {"id": "", "name": ""}, 0
        step = dt.timedelta(days=900) / max(1, count)
        for number in range(count):
            if not left:
                customer, left = self._customer(f"{prefix}c{number}"), chance.choice((1, 1, 2, 3, 4))
            left -= 1
            at = FIRST_DAY + step * number + dt.timedelta(minutes=chance.randrange(60 * 24 * 60))
            values = self._values(f"{prefix}e{number}", customer, at)
            yield Engagement.model_validate_json(json.dumps(values)), at

    def _customer(self, id_: str) -> dict[str, Any]:
        chance = self._chance
        form, industry = chance.choice(TRADES)
        place = chance.choice(PLACES) + chance.choice(ENDINGS)
        return {
            "id": id_,
            "name": f"{place} {form}",
            "industry": industry,
            "location": chance.choice(PLACES) + chance.choice(ENDINGS),
            "employees": chance.randrange(40, 9000, 10),
            "business": self._sentence(),
        }

    def _values(self, id_: str, customer: dict[str, Any], at: dt.datetime) -> dict[str, Any]:
        chance = self._chance
        level, phase = chance.choice(list(Level)), chance.choice(PHASES)
        entry = chance.choice([each for each in self._formats if level in each.levels])
        language: Language = chance.choice(("en", "de"))
        started = at - dt.timedelta(days=chance.randrange(7, 90))
        return {
            "id": id_,
            "title": f"{entry.title.to(language)}: {chance.choice(SYSTEMS)}",
            "language": language,
            "phase": phase,
            "turn": chance.choice((1, 1, 1, 2, 3)),
            "customer": customer,
            "partner": {"name": "Consulting"},
            "contacts": [{"id": f"p{n}", "name": role, "role": role} for n, role in enumerate(chance.sample(ROLES, 3))],
            "assessment": self._assessment(level, started),
            "format": {"format": entry.id, "level": level, "fit": chance.uniform(60, 95)},
            "commitment": self._commitment(at),
            "workshop": self._workshop(entry, language, started),
            "proof": self._proof(at),
        }

    def _assessment(self, level: Level, started: dt.datetime) -> dict[str, Any]:
        chance = self._chance
        people = ("r1", "r2")[: chance.choice((1, 1, 1, 2))]

        def value() -> int:
            return min(4, max(1, level.number + chance.choice((-1, 0, 0, 0, 1))))

        voices = {person: {question: {"value": value()} for question in self._questions} for person in people}
        return {
            "date": started.date().isoformat(),
            "goals": chance.sample(self._goals, 2),
            "respondents": [{"id": person, "name": chance.choice(ROLES)} for person in people],
            "sheets": {MATURITY: {"template": self._pinned, "voices": voices}},
            "conclusion": self._sentence(),
        }

    def _commitment(self, at: dt.datetime) -> dict[str, Any]:
        chance = self._chance
        objectives = [
            {
                "id": f"o{n}",
                "title": f"{chance.choice(SYSTEMS)} {chance.choice(AIMS)}".capitalize(),
                "specific": self._sentence(),
                "due": (at + dt.timedelta(days=chance.randrange(10, 200))).date().isoformat(),
                "responsible": chance.choice(ROLES),
                "criteria": [
                    {"id": f"o{n}c1", "text": f"Shown to the {chance.choice(ROLES)} before {chance.choice(MONTHS)}"}
                ],
            }
            for n in range(chance.randrange(2, 4))
        ]
        return {
            "current_state": " ".join(self._sentence() for _ in range(4)),
            "future": {"description": " ".join(self._sentence() for _ in range(2))},
            "objectives": objectives,
            "risks": [{"id": f"r{n}", "title": chance.choice(WORRIES), "response": self._sentence()} for n in range(2)],
        }

    def _workshop(self, entry: Format, language: Language, started: dt.datetime) -> dict[str, Any]:
        chance = self._chance
        session = entry.sessions[0]
        return {
            "place": chance.choice(PLACES) + chance.choice(ENDINGS),
            "sessions": [{"id": "s1", "title": session.title.to(language), "date": started.date().isoformat()}],
            "blocks": [
                {
                    "id": f"b{n}",
                    "session": "s1",
                    "title": block.title.to(language),
                    "minutes": block.minutes,
                    "kind": block.kind,
                }
                for n, block in enumerate(session.blocks[:5])
            ],
            "captures": [
                {"id": f"k{n}", "kind": chance.choice(DECIDED), "text": self._sentence(), "owner": chance.choice(ROLES)}
                for n in range(chance.randrange(4, 9))
            ],
        }

    def _proof(self, at: dt.datetime) -> dict[str, Any]:
        due = (at + dt.timedelta(days=self._chance.randrange(5, 60))).date().isoformat()
        return {
            "summary": self._sentence(),
            "next_steps": [
                {"id": "n1", "text": self._sentence(), "responsible": self._chance.choice(ROLES), "due": due}
            ],
        }

    def _sentence(self) -> str:
        chance = self._chance
        text = chance.choice(SENTENCES).format(
            system=chance.choice(SYSTEMS),
            worry=chance.choice(WORRIES),
            role=chance.choice(ROLES),
            month=chance.choice(MONTHS),
            place=chance.choice(PLACES) + chance.choice(ENDINGS),
            number=chance.randrange(12, 980),
            people=chance.randrange(2, 40),
        )
        return text[0].upper() + text[1:]
