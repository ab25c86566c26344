"""Workbooks, answer forms, templates and answers are spoiled at random: read, or refused with a sentence of ours."""

import io
import json
import random
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from cxf_desktop import paths
from cxf_desktop.app import open_workspace
from cxf_desktop.domain.paths import PathError
from cxf_desktop.exchange.answer_form_reader import read_answer_form
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.services.pinning import MATURITY, READINESS
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.templates.catalogue import Catalogue
from tests.exchange.fuzz import read_or_refused, spoiled_bytes, spoiled_workbook
from tests.injure.experiment import Outcome

ANSWERS = (None, True, -1, 0, 1, 2.5, 5, 6, 1e308, "not_applicable", "1", "", "=1+1", [], {}, "\u202e", "x" * 5000)

One = Callable[[random.Random], None]
"""Spoils one file and reads it; raises nothing, whatever comes of it."""


def workbooks(inputs: int) -> Outcome:
    """Spoil published workbooks."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "Spoiled.xlsx"

        def one(chance: random.Random) -> None:
            read_or_refused(spoiled_workbook(chance), file)

        return _tried(one, inputs)


def forms(inputs: int) -> Outcome:
    """Spoil returned answer forms."""
    with tempfile.TemporaryDirectory() as folder:
        file, whole = Path(folder) / "form.xlsx", Path(folder) / "whole.xlsx"
        work = open_workspace(Path(folder) / "library.cxflib", SettingsFile(None))
        document = work.engagements.read(work.engagements.create("Contoso", "Form"))
        work.answer_forms.send_out(document, MATURITY, "en", whole)
        with zipfile.ZipFile(whole) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}

        def one(chance: random.Random) -> None:
            spoiled = dict(parts)
            for name in chance.sample(sorted(parts), chance.randint(1, 3)):
                spoiled[name] = spoiled_bytes(parts[name], chance)
            content = io.BytesIO()
            with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
                for name, data in spoiled.items():
                    archive.writestr(zipfile.ZipInfo(name), data)
            file.write_bytes(content.getvalue())
            try:
                form = read_answer_form(file)
                work.answer_forms.edits(document, work.answer_forms.preview(document, form, "Somebody"))
            except (ExchangeError, PathError, ValueError, LookupError) as error:
                _must_be_ours(error)

        outcome = _tried(one, inputs)
        work.close()
        return outcome


def templates(inputs: int) -> Outcome:
    """Spoil shipped templates."""
    shipped = sorted(paths.workshop_templates().glob("*/*.yaml"))
    small = [file for file in shipped if file.stat().st_size < 40_000]
    with tempfile.TemporaryDirectory() as folder:

        def one(chance: random.Random) -> None:
            source = chance.choice(small)
            file = Path(folder) / source.parent.name / "spoiled.yaml"
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(spoiled_bytes(source.read_bytes(), chance))
            problems = Catalogue([Path(folder)]).problems
            assert all(problem.line >= 1 and problem.message for problem in problems)
            file.unlink()

        return _tried(one, inputs)


def answers(inputs: int) -> Outcome:
    """Enter answers that are none."""
    with tempfile.TemporaryDirectory() as folder:
        work = open_workspace(Path(folder) / "library.cxflib", SettingsFile(None))
        session = work.engagements.open(work.engagements.create("Contoso", "Answers"))
        questions = [question.id for question in work.readiness.questionnaire(session.document).questions()]

        def one(chance: random.Random) -> None:
            given = {chance.choice([*questions, "", "x", "a.b"]): chance.choice(ANSWERS) for _ in range(3)}
            given = json.loads(json.dumps(given))
            try:
                name = chance.choice(["Anna", "", "  ", "\u202e", "x" * 3000])
                session.apply(work.answers.edits(session.document, name, chance.choice([READINESS, MATURITY]), given))
            except PathError as error:
                _must_be_ours(error)

        outcome = _tried(one, inputs)
        session.close()
        work.close()
        return outcome


def _tried(one: One, inputs: int) -> Outcome:
    outcome = Outcome()
    for number in range(inputs):
        complaint = ""
        try:
            one(random.Random(number))
        except Exception as error:  # noqa: BLE001  (what is looked for is any that is not ours)
            complaint = repr(error)[:200]
        outcome.expect(not complaint, f"{number}: {complaint}")
    return outcome


def _must_be_ours(error: Exception) -> None:
    """A sentence of ours is one line; what Python says of a programmer's mistake is no sentence of ours."""
    assert type(error).__module__.startswith("cxf_desktop."), repr(error)
    assert str(error).count("\n") == 0
