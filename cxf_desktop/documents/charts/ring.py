"""The mark on the cover: the four phases as a ring, the current one in its colour."""

from math import cos, pi, sin

from cxf_desktop.documents.charts.shapes import Drawing, Point, Polygon
from cxf_desktop.documents.charts.specs import Ring
from cxf_desktop.documents.palette import Role

OUTER, INNER = 27.0, 18.0
GAP = 0.09
STEPS = 18
ROLES: tuple[Role, ...] = ("assess", "commit", "deliver", "ensure")


def draw_ring(chart: Ring) -> Drawing:
    """Draw four arcs clockwise from the top; ``phase`` counts from 0."""
    shapes = tuple(
        Polygon(_arc(number), fill=ROLES[number] if number == chart.phase else "line") for number in range(len(ROLES))
    )
    return Drawing(2 * OUTER, 2 * OUTER, shapes)


def _arc(number: int) -> tuple[Point, ...]:
    start = number * pi / 2 - pi / 2

    def edge(radius: float) -> list[Point]:
        # The gap between arcs is as wide outside as inside: the same length on a larger circle is a smaller angle.
        gap = GAP * INNER / radius
        long = pi / 2 - 2 * gap
        angles = [start + gap + long * step / STEPS for step in range(STEPS + 1)]
        return [(OUTER + radius * cos(angle), OUTER + radius * sin(angle)) for angle in angles]

    return (*edge(OUTER), *reversed(edge(INNER)))
