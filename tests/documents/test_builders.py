"""The outlines: what they say, in both languages, and what they never say."""

import datetime as dt
import os
import re
from itertools import pairwise
from pathlib import Path

import pytest

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders import build
from cxf_desktop.documents.builders.facts import Facts
from cxf_desktop.documents.builders.parts import excerpt, prose
from cxf_desktop.documents.outline import Document, DocumentKind, Heading, PageBreak, Paragraph, Table
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import LANGUAGES, Language, LocalText
from tests.documents.conftest import Make
from tests.documents.sample import INTERNAL, TODAY, empty, facts, sample

GOLDEN = Path(__file__).parent / "golden"
BOTH = pytest.mark.parametrize("language", LANGUAGES)
KINDS = pytest.mark.parametrize("kind", list(DocumentKind))


@KINDS
@BOTH
def test_outline_is_as_agreed(kind: DocumentKind, language: Language, document: Make) -> None:
    """REWRITE_GOLDEN=1 writes the files anew; the change is then read as a diff."""
    file = GOLDEN / f"{kind.value}-{language}.txt"
    text = document(kind, language).plain_text()
    if os.environ.get("REWRITE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    assert text == file.read_text(encoding="utf-8")


@KINDS
@BOTH
def test_nothing_internal_is_said(kind: DocumentKind, language: Language, document: Make) -> None:
    assert INTERNAL not in document(kind, language).plain_text()
    assert INTERNAL in sample(language).model_dump_json()


@KINDS
@BOTH
def test_an_empty_engagement_gives_a_summary_and_nothing_else(kind: DocumentKind, language: Language) -> None:
    outline = build(kind, empty(), Facts(), language, TODAY)
    headings = [block.text for block in outline.blocks if isinstance(block, Heading)]
    assert headings == [wording.SUMMARY.to(language)]
    assert not any(isinstance(block, PageBreak) for block in outline.blocks)


@KINDS
def test_an_empty_engagement_with_all_content_has_no_empty_section(kind: DocumentKind) -> None:
    engagement = empty()
    assert_no_empty_section(build(kind, engagement, facts(engagement), "en", TODAY))


@KINDS
@BOTH
def test_no_section_is_empty(kind: DocumentKind, language: Language, document: Make) -> None:
    assert_no_empty_section(document(kind, language))


def assert_no_empty_section(outline: Document) -> None:
    blocks = (*outline.blocks, Heading(1, "end"))
    for block, following in pairwise(blocks):
        if isinstance(block, Heading) and isinstance(following, Heading):
            assert following.level > block.level, f"nothing under {block.text!r}"
        if isinstance(block, Table):
            assert block.rows
            assert all(len(row) == len(block.columns) for row in block.rows)


def test_the_golden_thread_goes_through_all_documents(document: Make) -> None:
    for kind in (DocumentKind.COMMITMENT, DocumentKind.WORKSHOP_REPORT, DocumentKind.PROOF_OF_EXECUTION):
        text = document(kind, "en").plain_text()
        assert "## O1 Order handling survives the loss of a site" in text
        assert "O2" in text
    assert "| O1.1 | Recovery after the loss of a zone |" in document(DocumentKind.COMMITMENT, "en").plain_text()
    proof = document(DocumentKind.PROOF_OF_EXECUTION, "en").plain_text()
    assert "- O1.1 Decision from the workshop: The database becomes a managed service" in proof


def test_evidence_from_an_internal_capture_keeps_it_secret(document: Make) -> None:
    proof = document(DocumentKind.PROOF_OF_EXECUTION, "en").plain_text()
    assert "- O2.1 Compliance report\n" in proof
    assert "fears for his job" not in proof


def test_every_remark_on_a_result_is_in_the_proof() -> None:
    made = sample("en")
    results = {
        id_: result.model_copy(update={"remark": f"remark on {id_}"}) for id_, result in made.proof.results.items()
    }
    made = made.model_copy(update={"proof": made.proof.model_copy(update={"results": results})})
    said = build(DocumentKind.PROOF_OF_EXECUTION, made, facts(made), "en", TODAY).plain_text()
    assert all(said.count(f"remark on {id_}") == 1 for id_ in results)


def test_dates_follow_the_document(document: Make) -> None:
    for kind, date in (
        (DocumentKind.ASSESSMENT, dt.date(2026, 9, 8)),
        (DocumentKind.COMMITMENT, TODAY),
        (DocumentKind.WORKSHOP_REPORT, TODAY),
        (DocumentKind.PROOF_OF_EXECUTION, dt.date(2026, 11, 13)),
    ):
        assert document(kind, "en").meta.date == date


def test_the_fingerprint_tells_one_content_from_another() -> None:
    def fingerprint(engagement: Engagement) -> str:
        return build(DocumentKind.COMMITMENT, engagement, facts(engagement), "en", TODAY).meta.fingerprint

    engagement = sample("en")
    commitment = engagement.commitment.model_copy(update={"current_state": "Something else."})
    assert fingerprint(engagement) == fingerprint(sample("en"))
    assert fingerprint(engagement) != fingerprint(engagement.model_copy(update={"commitment": commitment}))


def test_unknown_references_are_left_out() -> None:
    engagement = sample("en")
    known = facts(engagement)
    bare = Facts(known.questionnaire, known.scorecard, known.recommendations)
    for kind in DocumentKind:
        assert_no_empty_section(build(kind, engagement, bare, "en", TODAY))


def test_overfull_engagements_become_documents() -> None:
    engagement = sample("en")
    first = engagement.commitment.objectives[0]
    many = tuple(first.model_copy(update={"id": f"n{number}", "title": f"Objective {number}"}) for number in range(200))
    commitment = engagement.commitment.model_copy(update={"objectives": many})
    overfull = engagement.model_copy(update={"commitment": commitment})
    outline = build(DocumentKind.COMMITMENT, overfull, facts(engagement), "en", TODAY)
    headings = [block.text for block in outline.blocks if isinstance(block, Heading)]
    assert "O200 Objective 199" in headings


def test_a_long_text_is_shortened_in_the_summary_at_the_end_of_a_sentence() -> None:
    text = "This is a sentence of some length. " * 40
    short, cut = excerpt(text)
    assert cut
    assert short.endswith("length.")
    assert text.startswith(short)
    assert excerpt("Short.") == ("Short.", False)
    assert excerpt("x" * 5000)[0] == "x" * 620 + " …"


def test_user_text_keeps_its_lines_and_paragraphs() -> None:
    assert prose("a\nb\n\n\n c \n\n") == [Paragraph("a\nb"), Paragraph(" c ")]
    assert prose(" \n \n") == []


def test_both_languages_say_the_same_with_the_same_places() -> None:
    texts = {name: value for name, value in vars(wording).items() if isinstance(value, LocalText)}
    mappings = (value for name, value in vars(wording).items() if name.isupper() and isinstance(value, dict))
    inner = {f"{key}": text for mapping in mappings for key, text in mapping.items() if isinstance(text, LocalText)}
    assert len(texts) > 150
    for name, text in {**texts, **inner}.items():
        assert text.en, name
        assert text.de, name
        places = [set(re.findall(r"{(\w+)}", part)) for part in (text.en, text.de)]
        assert places[0] == places[1], name


def test_every_wording_is_used() -> None:
    package = Path(wording.__file__).parent
    code = "".join(file.read_text(encoding="utf-8") for file in package.rglob("*.py") if file.name != "wording.py")
    names = [name for name, value in vars(wording).items() if name.isupper() and not name.startswith("_")]
    assert [name for name in names if f"wording.{name}" not in code] == []
