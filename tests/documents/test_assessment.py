"""The assessment report with both questionnaires: numbers, whose answers, one page of summary, what is missing."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders import build
from cxf_desktop.documents.builders.assessment_book import Report
from cxf_desktop.documents.builders.assessment_sums import maturity_sum, percent, readiness_sum
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.documents.layout.pages import lay_out
from cxf_desktop.documents.outline import Callout, Document, DocumentKind, Figure, Heading, PageBreak, Paragraph, Table
from cxf_desktop.documents.voice import Voice
from cxf_desktop.documents.word import write_word
from cxf_desktop.domain.answers import Answer, AnswerSheet, OwnQuestion, Respondent
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import LANGUAGES, Language
from tests.documents.conftest import Make, pdf_pages, squeezed, word_file, word_text
from tests.documents.sample import TODAY, empty, facts, sample
from tests.documents.test_builders import assert_no_empty_section
from tests.documents.test_pdf import HOSTILE
from tests.support import shipped

OFFICE = shutil.which("soffice") if os.environ.get("CXF_WITH_OFFICE") else None
BOTH = pytest.mark.parametrize("language", LANGUAGES)
NUMBER = re.compile(r"\b(?:M\d+\.\d+|R\d+\.\d+\.\d+)\b")
KIND = DocumentKind.ASSESSMENT


def report_of(engagement: Engagement, language: Language = "en") -> Document:
    return build(KIND, engagement, facts(engagement), language, TODAY)


def with_sheets(engagement: Engagement, **sheets: AnswerSheet) -> Engagement:
    return engagement.model_copy(update={"assessment": engagement.assessment.model_copy(update={"sheets": sheets})})


def only(name: str, language: Language = "en") -> Engagement:
    made = sample(language)
    return with_sheets(made, **{name: made.assessment.sheets[name]})


def appendix(document: Document) -> list[str]:
    """Return the number of each row in the tables of answers."""
    return [row[0].text for table in document.blocks if isinstance(table, Table) and table.alike for row in table.rows]


def section_of(document: Document, title: str) -> str:
    text = document.plain_text()
    return text.split(f"\n# {title}\n")[1].split("\n# ")[0]


# --- numbers ---------------------------------------------------------------------------------------------------------


@BOTH
def test_every_question_has_one_number_that_leads_to_its_answer(language: Language, document: Make) -> None:
    made = document(KIND, language)
    numbers = appendix(made)
    assert len(numbers) == len(set(numbers)) == 9 + 11
    assert set(NUMBER.findall(made.plain_text())) == set(numbers)


def test_a_number_always_comes_with_the_title_of_its_question(document: Make) -> None:
    text = document(KIND, "en").plain_text()
    places = re.findall(r"R1\.2\.2 (Goals are known)?", text)
    assert len(places) >= 4
    named = [place for place in places if place]
    assert len(named) == len(places) - 1, "only the appendix has the title in a cell of its own"


def test_own_questions_are_numbered_after_the_others(document: Make) -> None:
    assert (
        "| R1.3.2 | Question of the customer's own / The works council agrees to monitoring. | 1 |"
        in document(KIND, "en").plain_text()
    )


# --- answers ---------------------------------------------------------------------------------------------------------


def row_of(document: Document, number: str) -> str:
    (line,) = [line for line in document.plain_text().splitlines() if line.startswith(f"| {number} |")]
    return line


def test_an_answer_says_whose_it_is_and_keeps_every_remark_with_its_name(document: Make) -> None:
    made = document(KIND, "en")
    agreed = row_of(made, "R1.1.2")
    assert "| 1 | No / Agreed; voices: No (1×), Yes (1×) / Agreed note: Nobody could show it. / " in agreed
    assert "Jörg Oltmanns: I have never seen it." in agreed
    mean = row_of(made, "R1.1.1")
    assert "| 2.83 | between “Disagree” and “Neither agree nor disagree” / Mean of 6 answers; " in mean
    assert "voices: 2 (2×), 3 (3×), 4 (1×) / Dr. Hanne Brandt: Depends on whom you ask." in mean
    assert "| 2 | Disagree / One answer; voices: 2 (1×), does not apply (1×) |" in row_of(made, "R1.1.3")
    remarks = row_of(made, "R1.2.2")
    assert "Dr. Hanne Brandt: They stand on the intranet. / Jörg Oltmanns: Nobody in the plant knows them." in remarks


def test_open_and_not_applicable_questions_are_marked(document: Make) -> None:
    made = document(KIND, "en")
    assert "| – | not answered |" in row_of(made, "R3.1.1")
    assert "| – | does not apply / Agreed |" in row_of(made, "R2.2.1")
    assert "| – | does not apply / Agreed / Agreed note: No cost yet. |" in row_of(made, "M6.1")


def test_respondents_without_a_name_are_told_apart() -> None:
    made = sample("en")
    people = (Respondent(id="r1"), Respondent(id="r2", role="Head of IT"), Respondent(id="r3", name="Svea"))
    made = made.model_copy(update={"assessment": made.assessment.model_copy(update={"respondents": people})})
    remarks = row_of(report_of(made), "R1.2.2")
    assert "Respondent 1: They stand" in remarks
    assert "Head of IT: Nobody in" in remarks


def test_sums_can_be_added_up_again() -> None:
    made = sample("en")
    report = Report(Context(made, facts(made), Voice("en"), TODAY))
    assert report.maturity is not None
    assert report.ready is not None
    dimension = report.maturity.groups[0]
    assert maturity_sum(report, dimension, {"st1": 3, "st2": 2}) == "(2 × 3 + 1 × 2) ÷ 3 = 2.67"
    assert readiness_sum(report, report.areas["concepts"], {"co_terms": 4, "co_exit": 1}) == "(4 + 1) ÷ (2 × 5) = 50%"
    assert maturity_sum(report, dimension, {"st1": 3}) == ""
    for group in report.readiness.groups if report.readiness else ():
        text = readiness_sum(report, group, report.ready.values)
        area = report.ready.sub_area(group.id)
        if text and area is not None and area.own_score is not None:
            left, right = text.split(" = ")
            assert eval(left.replace("×", "*").replace("÷", "/")) == pytest.approx(area.own_score, abs=0.002)
            assert right == percent(Voice("en"), area.own_score, 1)


def test_a_score_just_above_a_limit_is_not_rounded_onto_it() -> None:
    assert percent(Voice("en"), 0.6) == "60%"
    assert percent(Voice("en"), 0.6004) == "60.04%"
    assert percent(Voice("de"), 0.7996) == "80\u00a0%"
    assert percent(Voice("de"), None) == "–"


# --- results ---------------------------------------------------------------------------------------------------------


def test_the_readiness_shows_floor_weights_range_and_targets(document: Make) -> None:
    text = section_of(document(KIND, "en"), "Readiness in detail")
    assert "| R1.3 Projects / answers 20%, lifted to 50% by online services | 50% | Standardized |" in text
    assert "The weights of “R1 IT strategy” add up to 116.7%, not to 100%." in text
    assert "| R3 Sourcing | – | – |  |  | 0 of 1 | 20–100% |" in text
    assert "R1 IT strategy: 56%; Target 70%; gap 14 points" in text
    assert "| M4.1 Landing zone: 2 | R2.1.1 Landing zone ready: 4 |  |" in text


def test_the_workbook_stands_beside_ours_with_its_reasons(document: Make) -> None:
    text = section_of(document(KIND, "en"), "What the workbook showed")
    assert "“Readiness Nordwerk.xlsm”" in text
    reason = "−20.0: The workbook counts a neutral answer as 0 instead of 3 (1 question)"
    assert f"| R1.1 Concepts | 30.0% | 50.0% | −20.0 | {reason} |" in text
    assert "| R1.2 Goals | 100.0% | 100.0% | – | the same |" in text


def test_what_is_settled_stands_below_what_is_not(document: Make) -> None:
    text = section_of(document(KIND, "en"), "Readiness in detail")
    assert text.index("| R2.3.1 Second factor |") < text.index("| R1.1.2 Written definition |")
    assert "R1.1.2" not in section_of(document(KIND, "en"), "Summary")


@BOTH
@pytest.mark.parametrize("name", ["maturity", "readiness"])
def test_one_questionnaire_alone_makes_a_report(name: str, language: Language) -> None:
    made = report_of(only(name, language), language)
    assert_no_empty_section(made)
    other = "R" if name == "maturity" else "M"
    assert not any(number.startswith(other) for number in NUMBER.findall(made.plain_text()))
    absent = wording.READINESS_RESULT if name == "maturity" else wording.MATURITY_RESULT
    assert absent.to(language) not in [block.text for block in made.blocks if isinstance(block, Heading)]
    if name == "readiness":
        assert wording.NO_LEVEL.to(language) in made.plain_text()


@BOTH
def test_nothing_answered_says_so_and_draws_nothing(language: Language) -> None:
    made = with_sheets(empty(), maturity=AnswerSheet(), readiness=AnswerSheet(voices={"r1": {}}))
    outline = report_of(made, language)
    assert wording.LEVEL_UNKNOWN.to(language) in outline.plain_text()
    assert not any(isinstance(block, Figure | Table | Callout) for block in outline.blocks)


def test_remarks_without_answers_are_kept_but_nothing_is_drawn() -> None:
    sheet = AnswerSheet(voices={"r1": {"co_terms": Answer(note="Ask Svea.")}})
    people = (Respondent(id="r1", name="Jörg"),)
    made = with_sheets(empty(), readiness=sheet)
    made = made.model_copy(update={"assessment": made.assessment.model_copy(update={"respondents": people})})
    outline = report_of(made)
    assert "| not answered / Jörg: Ask Svea. |" in outline.plain_text()
    assert not any(isinstance(block, Figure) for block in outline.blocks)


# --- one page --------------------------------------------------------------------------------------------------------


def stretched(engagement: Engagement, letter: str) -> Engagement:
    """Return an engagement with names and texts that no page was made for."""
    assessment = engagement.assessment
    customer = engagement.customer.model_copy(update={"name": f"{letter * 19} " * 10})
    conclusion = f"{letter * 11} " * 60 + f". {letter * 7}. " * 200
    return engagement.model_copy(
        update={"customer": customer, "assessment": assessment.model_copy(update={"conclusion": conclusion})}
    )


def samples(language: Language) -> list[Engagement]:
    made = sample(language)
    kept = [made, only("maturity", language), only("readiness", language)]
    return [*kept, *(stretched(one, letter) for one in kept for letter in "nW漢")]


@BOTH
def test_the_summary_is_one_page(language: Language, fonts: FontSet) -> None:
    for engagement in samples(language):
        assert_one_page(report_of(engagement, language), fonts)


@BOTH
def test_the_summary_of_the_shipped_sample_is_one_page(language: Language, fonts: FontSet, tmp_path: Path) -> None:
    from cxf_desktop.app import open_workspace
    from cxf_desktop.services.settings import SettingsFile

    work = open_workspace(tmp_path / "sample.cxflib", SettingsFile(None))
    document = work.engagements.read(work.samples.add(language, "sample"))
    outline = work.exports.outline(document, KIND, language)
    work.close()
    assert_one_page(outline, fonts)
    assert any(isinstance(block, Paragraph) and "2" in block.text for block in outline.blocks[:4])


def assert_one_page(outline: Document, fonts: FontSet) -> None:
    laid = lay_out(outline, fonts)
    assert any(isinstance(block, PageBreak) for block in outline.blocks)
    chapters = [laid.places[entry.anchor].page for entry in outline.contents() if entry.level == 1]
    assert chapters[1] == chapters[0] + 1


@pytest.mark.skipif(OFFICE is None, reason="needs CXF_WITH_OFFICE=1 and soffice")
@BOTH
def test_the_summary_is_one_page_in_word(language: Language, tmp_path: Path) -> None:
    assert OFFICE is not None
    for number, engagement in enumerate(samples(language)):
        file = tmp_path / f"{number}.docx"
        write_word(report_of(engagement, language), file)
        subprocess.run([OFFICE, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(file)], check=True)
        pages = [page.extract_text() for page in pypdf.PdfReader(file.with_suffix(".pdf")).pages]
        title = wording.SUMMARY.to(language)
        (first,) = [at for at, text in enumerate(pages) if re.match(rf"1\s+{title}\n", text)]
        assert re.match(r"2\s", pages[first + 1]), number


# --- hostile and overfull --------------------------------------------------------------------------------------------


def test_hostile_names_remarks_and_own_questions_stay_as_typed(fonts: FontSet) -> None:
    made = sample("en")
    text = " ".join(HOSTILE).replace("\t", " ")
    sheet = made.assessment.sheets["readiness"]
    sheet = sheet.model_copy(
        update={
            "voices": {"r1": {"co_terms": Answer(value=3, note=text), "own-works": Answer(value=5)}},
            "own": (OwnQuestion(id="own-works", sub_area="projects", text=text),),
        }
    )
    people = (Respondent(id="r1", name=text, role=text),)
    made = with_sheets(made, maturity=made.assessment.sheets["maturity"], readiness=sheet)
    made = made.model_copy(update={"assessment": made.assessment.model_copy(update={"respondents": people})})
    outline = report_of(made)
    assert squeezed(f"{text}: {text}") in squeezed(word_text(word_file(outline, fonts)))
    pdf = squeezed("".join(pdf_pages(outline, fonts)))
    assert "<img" in pdf
    assert "{0}${x}" in pdf


def test_thirty_voices_on_every_question_all_keep_their_remarks() -> None:
    from cxf_desktop.documents.builders.facts import Facts, ReadinessFacts
    from cxf_desktop.domain.readiness import readiness_card

    questionnaire = shipped().questionnaires["readiness"]
    assert questionnaire.kind == "readiness"
    people = tuple(Respondent(id=f"r{number}", name=f"Person {number}") for number in range(30))
    voices = {
        person.id: {
            question.id: Answer(value=question.scale.values[(at + number) % 2], note=f"seen by {number} at {at}.")
            for at, question in enumerate(questionnaire.questions())
        }
        for number, person in enumerate(people)
    }
    made = with_sheets(empty(), readiness=AnswerSheet(voices=voices))
    made = made.model_copy(update={"assessment": made.assessment.model_copy(update={"respondents": people})})
    card = readiness_card(questionnaire, made.assessment.sheets["readiness"])
    text = build(KIND, made, Facts(readiness=ReadinessFacts(questionnaire, card)), "en", TODAY).plain_text()
    assert text.count("seen by") == 142 * 30
    assert "Person 29: seen by 29 at 141." in text
