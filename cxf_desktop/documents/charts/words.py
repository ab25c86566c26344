"""A chart in words and as a table: the same for the screen, for screen readers and for documents."""

from collections.abc import Iterable
from dataclasses import dataclass

from cxf_desktop.documents.charts import texts
from cxf_desktop.documents.charts.gap_bars import gap_text, in_order
from cxf_desktop.documents.charts.level_timeline import in_order as by_day
from cxf_desktop.documents.charts.specs import (
    BandBars,
    BandReading,
    Bars,
    Chart,
    Distribution,
    GapBars,
    LevelScale,
    LevelTimeline,
    Matrix,
    Moment,
    Radar,
    Reading,
    Ring,
    Shares,
    Step,
    Timeline,
    Unit,
    Votes,
)
from cxf_desktop.documents.charts.units import said, text_of
from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.readiness import band_of
from cxf_desktop.domain.words import BANDS, LEVELS


@dataclass(frozen=True, slots=True)
class ChartRows:
    """A chart as a table: the titles of its columns, its rows, and a sentence for each row; it has their marks."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sentences: tuple[str, ...]


Row = tuple[tuple[str, ...], str]
"""The cells of a row, and the sentence that says the same."""


def chart_words(chart: Chart) -> str:
    """Return what a chart shows as text, for those who do not see it."""
    if isinstance(chart, Distribution) and chart.large:
        return f"{_all_votes(chart.votes[0], Voice(chart.language))[1]}."
    sentences = chart_rows(chart).sentences
    return "; ".join(sentences) + "." if sentences else ""


def chart_rows(chart: Chart) -> ChartRows:  # noqa: C901, PLR0911  (a line per kind)
    """Return what a chart shows as a table."""
    if isinstance(chart, Ring):
        return ChartRows((), (), ())
    say = Voice(chart.language)
    match chart:
        case Radar():
            return _radar(chart, say)
        case Bars():
            labels = (chart.value_label, chart.target_label)
            return _table(
                labels, (_reading(reading, chart.target_label, "levels", say) for reading in chart.readings), say
            )
        case BandBars():
            return _band_bars(chart, say)
        case Distribution():
            return _distribution(chart, say)
        case GapBars():
            return _gap_bars(chart, say)
        case LevelScale():
            return _level_scale(chart, say)
        case LevelTimeline():
            return _level_timeline(chart, say)
        case Matrix():
            found = (
                ((text, chart.degrees[upwards - 1], chart.degrees[across - 1]), (chart.upwards, chart.across))
                for text, upwards, across in chart.marks
            )
            return _table((chart.upwards, chart.across), (_plain(*row) for row in found), say)
        case Timeline():
            stretches = ((s.label, say.short_date(s.start), say.short_date(s.end)) for s in chart.stretches)
            rows = ((cells, f"{cells[0]}: {cells[1]} – {cells[2]}") for cells in stretches)
            return _table((say(texts.START), say(texts.END)), rows, say)
        case Shares():
            shares = ((part.label, str(part.count)) for part in chart.parts)
            return _table((say(texts.COUNT),), ((cells, ": ".join(cells)) for cells in shares), say)


def _table(titles: Iterable[str], rows: Iterable[Row], say: Voice, *, first: str = "") -> ChartRows:
    """Return rows under their titles; a column in which nothing stands is left out."""
    found = list(rows)
    heads = (first or say(texts.TITLE), *titles)
    used = [number for number in range(len(heads)) if not number or any(cells[number] for cells, _ in found)]
    return ChartRows(
        tuple(heads[number] for number in used),
        tuple(tuple(cells[number] for number in used) for cells, _ in found),
        tuple(sentence for _, sentence in found),
    )


def _plain(cells: tuple[str, ...], titles: tuple[str, ...]) -> Row:
    return cells, f"{cells[0]}: " + ", ".join(f"{title} {cell}" for title, cell in zip(titles, cells[1:], strict=True))


def _value(reading: Reading, unit: Unit, say: Voice) -> str:
    return say(texts.NOT_COUNTED) if reading.value is None else text_of(reading, unit, say)


def _target(value: float | None, unit: Unit, say: Voice) -> str:
    return "" if value is None else said(value, unit, say)


def _reading(reading: Reading, target_label: str, unit: Unit, say: Voice, more: Iterable[tuple[str, str]] = ()) -> Row:
    target = _target(reading.target, unit, say)
    others = tuple(more)
    cells = (reading.label, _value(reading, unit, say), target, *(cell for _, cell in others))
    marks = [(target_label, target), *others]
    parts = [f"{reading.label}: {cells[1]}", *(f"{label} {cell}".strip() for label, cell in marks if cell)]
    return cells, "; ".join(parts)


def _radar(chart: Radar, say: Voice) -> ChartRows:
    titles = (chart.value_label, chart.target_label, *(overlay.label for overlay in chart.overlays))

    def row(number: int, reading: Reading) -> Row:
        values = (overlay.values[number] if number < len(overlay.values) else None for overlay in chart.overlays)
        more = [
            (overlay.label, _target(value, chart.unit, say))
            for overlay, value in zip(chart.overlays, values, strict=True)
        ]
        return _reading(reading, chart.target_label, chart.unit, say, more)

    return _table(titles, (row(number, reading) for number, reading in enumerate(chart.readings)), say)


def _band_bars(chart: BandBars, say: Voice) -> ChartRows:
    titles = (
        chart.value_label, say(texts.BAND), say(texts.LOWEST), say(texts.HIGHEST), chart.target_label, chart.other_label
    )  # fmt: skip

    def row(reading: BandReading) -> Row:
        lowest, highest, target, other = (
            _target(value, "percent", say) for value in (reading.lowest, reading.highest, reading.target, reading.other)
        )
        band = band_of(reading.value)
        value = say(texts.NOT_COUNTED) if band is None else said(reading.value, "percent", say)
        name = say(band.label) if band else ""
        parts = [f"{reading.label}: {value}" + (f", {name}" if name else "")]
        if reading.lowest is not None and reading.highest is not None and lowest != highest:
            parts.append(say(texts.OPEN_LEAVE, lowest=lowest, highest=highest))
        parts += [
            f"{label} {text}" for label, text in ((chart.target_label, target), (chart.other_label, other)) if text
        ]
        return (reading.label, value, name, lowest, highest, target, other), "; ".join(parts)

    return _table(titles, map(row, chart.readings), say)


def _gap_bars(chart: GapBars, say: Voice) -> ChartRows:
    template = texts.GAP_POINTS if chart.unit == "percent" else texts.GAP_LEVELS

    def row(reading: Reading) -> Row:
        gap = gap_text(chart, reading, say)
        cells, sentence = _reading(reading, chart.target_label, chart.unit, say)
        if gap:
            missing = say(texts.REACHED) if gap in ("0", "0.0", "0,0") else say(template, gap=gap)
            sentence = f"{sentence}; {missing}"
        return (*cells, gap), sentence

    return _table(
        (chart.value_label, chart.target_label, say(texts.GAP_IN_POINTS if chart.unit == "percent" else texts.GAP)),
        map(row, in_order(chart)),
        say,
    )


def _level_scale(chart: LevelScale, say: Voice) -> ChartRows:
    def row(number: int, title: str) -> Row:
        here = number == chart.level
        lowest, highest = chart.lowest or chart.level or 0, chart.highest or chart.level or 0
        note = chart.score_text or say(texts.HERE) if here else ""
        if not here and lowest <= number <= highest:
            note = say(texts.WITHIN_REACH)
        name = f"{number} {title}"
        return (name, note), f"{name}: {note}" if note else name

    rows = (row(number, title) for number, title in enumerate(chart.titles, start=1))
    return _table((say(texts.SCORE),), rows, say, first=say(texts.LEVEL))


# --- votes ----------------------------------------------------------------------------------------------------------


def _distribution(chart: Distribution, say: Voice) -> ChartRows:
    if chart.large:
        steps = chart.votes[0].steps
        rows = (((_name(step), str(step.count)), _step(step, say)) for step in steps)
        return _table((say(texts.COUNT),), rows, say, first=chart.votes[0].label)
    values = sorted({step.value for votes in chart.votes for step in votes.steps})
    titles = (*map(str, values), say(texts.MEAN), say(texts.AGREED), say(texts.NOT_APPLICABLE))

    def row(votes: Votes) -> Row:
        counts = {step.value: str(step.count) for step in votes.steps}
        absent = str(votes.not_applicable) if votes.not_applicable else ""
        cells = (*(counts.get(value, "") for value in values), _number(votes.mean, say), _number(votes.agreed, say))
        return (votes.label, *cells, absent), _all_votes(votes, say)[1]

    return _table(titles, map(row, chart.votes), say, first=say(texts.QUESTION))


def _number(value: float | None, say: Voice) -> str:
    return "" if value is None else say.number(value)


def _step(step: Step, say: Voice) -> str:
    return f"{_name(step)}: {say.count(step.count, texts.VOICE, texts.VOICES)}"


def _name(step: Step) -> str:
    return f"{step.value} {step.label}".rstrip()


def _all_votes(votes: Votes, say: Voice) -> Row:
    """Return one question in one sentence; values that nobody chose are left out."""
    parts = [f"{step.label or step.value}: {step.count}" for step in votes.steps if step.count] or [
        say(texts.NO_VOICES)
    ]
    if votes.mean is not None:
        parts.append(say(texts.MEAN_TEXT, value=_number(votes.mean, say)))
    if votes.agreed is not None:
        parts.append(say(texts.AGREED_TEXT, value=_number(votes.agreed, say)))
    if votes.not_applicable:
        parts.append(f"{say(texts.NOT_APPLICABLE)} {votes.not_applicable}")
    return (), f"{votes.label}: " + "; ".join(parts)


# --- over time ------------------------------------------------------------------------------------------------------


def _level_timeline(chart: LevelTimeline, say: Voice) -> ChartRows:
    def row(moment: Moment) -> Row:
        known = moment.level is not None and 1 <= moment.level <= len(LEVELS)
        level = say(LEVELS[moment.level - 1].label) if known and moment.level else ""
        score = "" if moment.score is None else say.number(moment.score, 2)
        bands = [_band(moment.bands[n] if n < len(moment.bands) else None, say) for n in range(len(chart.fields))]
        head = f"{level or say(texts.NO_LEVEL)} ({score})" if score else level or say(texts.NO_LEVEL)
        parts = [head, *(f"{field} {band}" for field, band in zip(chart.fields, bands, strict=True) if band)]
        day = say.short_date(moment.day)
        return (day, moment.label, level, score, *bands), f"{day}, {moment.label}: " + "; ".join(parts)

    titles = (say(texts.ENGAGEMENT), say(texts.LEVEL), say(texts.SCORE), *chart.fields)
    return _table(titles, map(row, by_day(chart)), say, first=say(texts.DATE))


def _band(band: int | None, say: Voice) -> str:
    return say(BANDS[band - 1].label) if band is not None and 1 <= band <= len(BANDS) else ""
