"""The window and the documents write the same number."""

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from cxf_desktop.documents.charts.units import said
from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.readiness import band_of, decimals_of
from cxf_desktop.ui.pages.assess.wording import figure, short
from cxf_desktop.ui.pages.readiness.result_words import score_text, weight_text

SHARES = (0.0, 0.005, 0.125, 0.4, 0.4004, 0.545, 0.6, 0.603, 0.60004, 0.625, 0.725, 0.79999, 0.8, 0.8001, 1.0)


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> None:
    assert qtbot is not None
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize("share", SHARES)
def test_a_share_reads_the_same_in_the_table_in_the_picture_and_on_paper(share: float) -> None:
    told = score_text(share).replace("\N{NO-BREAK SPACE}", "")
    assert told == said(share, "percent", Voice("en"))
    assert band_of(round(float(told.rstrip("%")) / 100, 6)) is band_of(share) or decimals_of(share) == 3


@pytest.mark.parametrize("value", [1.0, 1.125, 2.25, 2.375, 2.625, 8 / 3, 3.5, 4.005])
def test_a_half_goes_the_same_way(value: float) -> None:
    assert figure(value, 2) == Voice("en").number(value, 2)
    assert short(value) == Voice("en").number(value)
    assert figure(value, 1) == Voice("en").number(value, 1)


def test_a_weight_says_its_third() -> None:
    told = [weight_text(share).replace("\N{NO-BREAK SPACE}", "") for share in (1 / 3, 0.4, None)]
    assert told == ["33.3%", "40%", "–"]
