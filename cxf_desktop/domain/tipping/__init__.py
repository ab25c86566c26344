"""Tip-over: the fewest answers, by the fewest steps, whose change gives another result.

Exact, and held to the rules of scoring and recommending themselves: each result is computed anew before it is returned.
"""

from cxf_desktop.domain.tipping.bands import band_tips
from cxf_desktop.domain.tipping.formats import format_tip
from cxf_desktop.domain.tipping.levels import level_tips
from cxf_desktop.domain.tipping.models import AnswerChange, BandTips, FormatTip, LevelTips, TipOver

__all__ = ["AnswerChange", "BandTips", "FormatTip", "LevelTips", "TipOver", "band_tips", "format_tip", "level_tips"]
