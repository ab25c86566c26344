"""Answers in, scorecard and recommendations out, as scripts rely on them."""

import pytest

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import LEVELS
from tests.cli.conftest import Cli, Write
from tests.support import shipped

MATURITY = shipped().questionnaires["maturity"]
QUESTIONS = [question.id for question in MATURITY.questions()]


def answers(cli: Cli, write: Write, id_: str, values: dict[str, object], respondent: str = "Anna") -> None:
    file = write({"respondent": respondent, "questionnaire": "maturity", "answers": values})
    assert cli("answer", id_, file).code == 0


def test_assess_of_nothing_answered(cli: Cli, made: str) -> None:
    result = cli("assess", made, "--json").json
    assert list(result) == [
        "questionnaire", "level", "score", "band", "answered", "of", "dimensions", "gates", "range", "disagreement",
    ]  # fmt: skip
    assert (result["level"], result["score"], result["band"]) == (None, None, None)
    assert (result["questionnaire"], result["answered"], result["of"]) == ("maturity", 0, 24)
    assert result["range"] == {"lowest": "cloud_affine", "highest": "cloud_is_in_use"}
    assert result["disagreement"] == []
    assert result["dimensions"] == [
        {"id": entry.id, "score": None, "weight": entry.weight, "counted": 0} for entry in MATURITY.dimensions
    ]
    assert result["gates"] == [
        {"level": gate.level, "question": gate.question, "at_least": gate.at_least, "value": None, "holds": False}
        for gate in MATURITY.gates
    ]


def test_assess_of_two_respondents(cli: Cli, made: str, write: Write) -> None:
    answers(cli, write, made, dict.fromkeys(QUESTIONS, 4))
    answers(cli, write, made, {**dict.fromkeys(QUESTIONS, 2), QUESTIONS[0]: "not_applicable", QUESTIONS[1]: 4}, "Ben")
    result = cli("assess", made, "--json").json
    values = {**dict.fromkeys(QUESTIONS, 3.0), QUESTIONS[0]: 4.0, QUESTIONS[1]: 4.0}
    scores = {
        dimension.id: sum(q.weight * values[q.id] for q in dimension.questions)
        / sum(q.weight for q in dimension.questions)
        for dimension in MATURITY.dimensions
    }
    assert {entry["id"]: entry["score"] for entry in result["dimensions"]} == pytest.approx(scores)
    weights = {dimension.id: dimension.weight for dimension in MATURITY.dimensions}
    score = sum(weights[id_] * scores[id_] for id_ in scores) / sum(weights.values())
    assert result["score"] == pytest.approx(score)
    assert (result["answered"], result["of"]) == (24, 24)
    assert {entry["question"] for entry in result["disagreement"]} == set(QUESTIONS[2:])
    assert {entry["spread"] for entry in result["disagreement"]} == {2}
    held = {(gate["level"], gate["question"]): gate["holds"] for gate in result["gates"]}
    assert held == {(g.level.value, g.question): values[g.question] >= g.at_least for g in MATURITY.gates}
    assert result["level"] == "cloud_is_a_solution"  # in use needs a 4 that is only a 3
    assert result["range"] == {"lowest": result["level"], "highest": result["level"]}


@pytest.mark.parametrize("value", [1, 2, 3, 4])
def test_all_answers_the_same_give_the_level_of_that_number(cli: Cli, made: str, write: Write, value: int) -> None:
    answers(cli, write, made, dict.fromkeys(QUESTIONS, value))
    result = cli("assess", made, "--json").json
    assert (result["level"], result["band"]) == (LEVELS[value - 1], LEVELS[value - 1])
    assert cli("list", "--json").json[0]["level"] == LEVELS[value - 1]


def test_an_answer_is_cleared_by_null_and_a_respondent_is_known_again(cli: Cli, made: str, write: Write) -> None:
    answers(cli, write, made, dict.fromkeys(QUESTIONS[:3], 2), "Anna")
    answers(cli, write, made, {QUESTIONS[0]: None, QUESTIONS[1]: 3.5}, " Anna\n")
    assert cli("assess", made, "--json").json["answered"] == 2
    document = Engagement.model_validate(cli("show", made, "--json").json)
    (anna,) = document.assessment.respondents
    given = document.assessment.sheets["maturity"].voices[anna.id]
    assert [given[question].value for question in QUESTIONS[:3]] == [None, 3.5, 2.0]


def test_answer_says_what_it_did(cli: Cli, made: str, write: Write) -> None:
    file = write({"respondent": "Anna", "questionnaire": "maturity", "answers": {QUESTIONS[0]: 2, QUESTIONS[1]: 3}})
    assert cli("answer", made, file, "--json").json == {"answers": 2, "changes": 3}
    assert cli("answer", made, file, "--json").json == {"answers": 2, "changes": 0}
    assert cli("answer", made, file).out == "done\n"


def test_one_command_is_one_step_of_undo(cli: Cli, made: str, write: Write) -> None:
    answers(cli, write, made, dict.fromkeys(QUESTIONS, 2))
    assert cli("undo", made, "--json").json["steps"] == 1
    assert cli("assess", made, "--json").json["answered"] == 0
    assert cli("show", made, "--json").json["assessment"]["respondents"] == []


def test_recommend_before_anything_is_answered(cli: Cli, made: str) -> None:
    assert cli("recommend", made, "--json").json == {"level": None, "offered": [], "not_now": []}


def test_recommend_gives_reasons_and_what_is_missing(cli: Cli, made: str, write: Write) -> None:
    answers(cli, write, made, dict.fromkeys(QUESTIONS, 2))
    result = cli("recommend", made, "--json").json
    assert list(result) == ["level", "offered", "not_now"]
    assert result["level"] == "cloud_is_an_option"
    assert result["not_now"] == []
    fits = [entry["fit"] for entry in result["offered"]]
    assert fits == sorted(fits, reverse=True)
    for entry in result["offered"]:
        assert list(entry) == ["format", "fit", "parts", "reasons_for", "reasons_against"]
        assert list(entry["parts"]) == ["level", "gaps", "goals"]
        assert entry["fit"] == pytest.approx(sum(entry["parts"].values()))
        assert all(isinstance(reason, str) for reason in (*entry["reasons_for"], *entry["reasons_against"]))
    assert {entry["format"] for entry in result["offered"] if entry["parts"]["level"] == 60} == {
        "microsoft-cloud-workshop",
        "azure-governance-workshop",
    }

    tight = cli("recommend", made, "--days", "1", "--weeks", "0.2", "--json").json
    assert {entry["format"] for entry in tight["offered"]} == {"azure-governance-workshop", "executive-briefing"}
    for entry in tight["not_now"]:
        assert list(entry) == ["format", "fit", "missing"]
        assert entry["missing"]
    assert {e["format"]: e["fit"] for e in (*tight["offered"], *tight["not_now"])} == {
        e["format"]: e["fit"] for e in result["offered"]
    }


def test_recommend_takes_goals_and_a_language(cli: Cli, made: str, write: Write) -> None:
    answers(cli, write, made, dict.fromkeys(QUESTIONS, 2))
    result = cli("recommend", made, "--goal", "cost_control", "--goal", "first_use_case", "--lang", "de", "--json").json
    points = {entry["format"]: entry["parts"]["goals"] for entry in result["offered"]}
    assert points["azure-governance-workshop"] == points["microsoft-cloud-workshop"] == 7.5
    reasons = next(e["reasons_for"] for e in result["offered"] if e["format"] == "azure-governance-workshop")
    assert "Dient dem Ziel „Kosten steuern“" in reasons or any(
        reason.startswith("Dient dem Ziel") for reason in reasons
    )
